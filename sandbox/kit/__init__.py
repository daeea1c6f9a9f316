"""What both consoles are made of: state, sessions, a JSON API, faults, and a front end.

A console is one :class:`~sandbox.kit.console.Console` (a Flask application with everything wired)
and a folder of ES modules that use the front-end half of the kit, which is served at ``/kit/``.

Python half::

    console = Console(
        "idaas", state_dir, title="Identity as a Service", static=Path(__file__).parent / "static",
        build=build, latency_ms=latency_ms, whoami=whoami, export=export,
    )
    app = console.app                              # Flask; create_app() returns it

    @app.post("/api/applications")
    @console.signed_in                             # 401 problem without a session
    @console.configuration                         # counted, logged, subject to faults
    def create_application() -> ResponseReturnValue:
        wanted = read_json(ApplicationIn)          # a pydantic model; 422 with field errors
        if console.faults.on("no-implicit"): ...
        console.store.put("application", key, {...})
        raise Problem(409, "Name taken", errors={"name": "This name is in use."})

- ``GET /api/session`` answers ``{"csrf": …, "user": whoami()}``; every unsafe request under
  ``/api/`` needs the header ``X-CSRF-Token``. :func:`sign_in` and :func:`sign_out` change the
  account; ``flask.session`` holds the rest on the server. The cookie is named after the console.
- ``/__sandbox__/requests|faults|export`` is the control address (loopback only).
- A console routes ``/`` itself, to ``console.shell()``: the page that loads the application. What
  is no part of it (an OpenID endpoint's error page, say) is a plain route.
- :func:`~sandbox.kit.serving.serve` puts an application on real sockets with waitress.

Front-end half: ``/kit/kit.js`` exports everything; see the comment at its top. A console's own
modules are served at ``/static/`` and ``/static/app.js`` is the first; its style sheet is
``/static/theme.css``, after ``/kit/kit.css`` (it may ``@import "/kit/themes/material.css"``).
"""

from __future__ import annotations

from sandbox.kit.console import Console
from sandbox.kit.faults import FAULTS, Faults
from sandbox.kit.problems import Problem, read_json
from sandbox.kit.serving import Listener, Server, serve
from sandbox.kit.sessions import account, sign_in, sign_out
from sandbox.kit.store import Store

__all__ = [
    "FAULTS",
    "Console",
    "Faults",
    "Listener",
    "Problem",
    "Server",
    "Store",
    "account",
    "read_json",
    "serve",
    "sign_in",
    "sign_out",
]
