"use strict";
{% include "theme.js" %}
// A link into something that is folded opens it.
(() => {
  const show = () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let fold = place?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    place?.scrollIntoView();
  };
  addEventListener("hashchange", show);
  if (location.hash) show();
})();
