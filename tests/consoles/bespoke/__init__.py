"""Two more consoles written from the guide's text alone, by somebody who never saw a screen.

Wherever the guide is silent they do what ordinary products do and a robot would rather not meet:
hints and asterisks inside labels, boxes to the right of their words, toggles that are buttons,
choices that carry a description, cards and definition lists in place of tables, accordions that are
closed, questions about unsaved changes, pages that take their time. Protocol, state and the
addresses behind the screens are those of ``tests.consoles.plain``.
``python -m tests.consoles.bespoke`` prints their settings and serves.
"""
