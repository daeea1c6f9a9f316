"""Two more consoles written from the guide's text alone, each on a component library.

The identity console is made with Vuetify: an application on one page of expansion panels, a table
in groups whose rows have a menu, forms in dialogs, an API/URL in a dialog that fills the screen,
removals that can be undone for as long as a message stands. The relying party's console is made of
web components with Web Awesome: everything in open shadow roots, a tree to navigate by, users on
many pages. Protocol, state and the interface behind the screens are those of
``tests.consoles.plain``. ``python -m tests.consoles.on_vue`` prints their settings and serves;
``cd a && npm ci && node build.mjs`` (``b`` likewise) builds the screens again.
"""
