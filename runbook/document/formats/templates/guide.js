"use strict";
{% include "theme.js" %}
