"""Two consoles made with component libraries, from the guide's text alone.

The identity console is drawn by Angular Material, the relying party's by Fluent UI for React, both
the way the libraries' documentation shows. Where the guide is silent they choose what their makers
would: a navigation that folds to its icons, a stepper, tabs whose content exists only while it is
open, lists of options that are grant types, trees of scopes, chips, panels that slide in, menus on
buttons, questions about unsaved changes. Protocol, state and most of the addresses behind the
screens are those of ``tests.consoles.plain``; what the browser loads is under ``a/dist`` and
``b/dist``, made by the ``build.mjs`` beside them.
``python -m tests.consoles.on_material`` prints their settings and serves.
"""
