"""One console: a Flask application with state, sessions, faults, control address and front end."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from typing import Any, ParamSpec

from flask import Blueprint, Flask, Response, jsonify, redirect
from flask.typing import ResponseReturnValue

from sandbox.kit import control, hostile, problems, sessions, weather
from sandbox.kit.faults import Faults
from sandbox.kit.problems import Problem
from sandbox.kit.store import Store

P = ParamSpec("P")

_KIT = Path(__file__).parent / "static"

_SHELL = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/kit/kit.css">
<link rel="stylesheet" href="/static/theme.css">
<script type="application/json" id="boot">{boot}</script>
<script type="module" src="/static/app.js"></script>
</head>
<body></body>
</html>
"""


class Console:
    """A Flask application with what every console has.

    Args:
        name: short name; of the state file and the cookie too.
        state_dir: folder of the state.
        title: the product's name as its pages bear it.
        static: folder with ``app.js`` and ``theme.css``.
        build: how this build differs from the guide: ``labels`` (name: name on the screen),
            ``moves``, ``pages``, ``wrap``… (``static/build.js``), and ``delays``: requests whose
            answers are late. The front end gets all of it.
        latency_ms: by how much every API answer is late.
        whoami: the account that is signed in as JSON for the front end, or None.
        export: all configuration objects as JSON, for the control address.
        facts: further values for the front end, beside ``title``, ``console``, ``build`` and
            ``faults``.
        ends_at: path of the request that finds the session over, under the fault ``session-ends``.
        lists: paths that list configuration objects, for the fault ``lists-fail``.

    Attributes:
        foreign_url: origin of a sign-in page that is somebody else's, for ``foreign-sign-in``.
    """

    def __init__(
        self,
        name: str,
        state_dir: Path | str,
        *,
        title: str,
        static: Path,
        whoami: Callable[[], dict[str, Any] | None],
        export: Callable[[], dict[str, Any]],
        build: Mapping[str, Any] | None = None,
        latency_ms: int = 0,
        facts: Mapping[str, Any] | None = None,
        ends_at: str = "",
        lists: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.foreign_url = ""
        self.title = title
        self.build = dict(build or {})
        self.facts = dict(facts or {})
        self.store = Store(Path(state_dir) / f"{name}.sqlite")
        self.faults = Faults()
        self.faults.begin("sessions-over", lambda: self.store.clear("session"))
        self.log = control.RequestLog()
        self.app = Flask(f"sandbox.{name}", static_folder=str(static), static_url_path="/static")
        self.app.config["SESSION_COOKIE_NAME"] = f"{name}_session"
        self.app.session_interface = sessions.StoredSessions(self.store)
        self.app.extensions["console"] = self
        problems.install(self.app)
        self.app.register_blueprint(control.blueprint(self.log, self.faults, export))
        self.app.register_blueprint(_front_end())
        self._hooks(latency_ms, ends_at, lists)
        self._routes(whoami)

    def signed_in(self, view: Callable[P, ResponseReturnValue]) -> Callable[P, ResponseReturnValue]:
        """Refuse the view with 401 where nobody is signed in."""

        @functools.wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
            if sessions.account() is None:
                raise Problem(401, "Please sign in.")
            return view(*args, **kwargs)

        return guarded

    def configuration(
        self, view: Callable[P, ResponseReturnValue]
    ) -> Callable[P, ResponseReturnValue]:
        """Count and log the view's requests as configuration, and let faults act on them.

        Goes below :meth:`signed_in`: a request that nobody was allowed to make is none.
        """

        @functools.wraps(view)
        def counted(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
            actor = sessions.account()
            try:
                answer = self.faults.before()
                if answer is None:
                    answer = self.app.make_response(view(*args, **kwargs))
                    self.faults.after()
            except Problem as problem:
                self.log.add(actor, problem.status)
                raise
            except Exception:
                self.log.add(actor, 500)
                raise
            self.log.add(actor, answer.status_code)
            return answer

        return counted

    def shell(self) -> ResponseReturnValue:
        """The page that loads the single-page application; or the way to a foreign sign-in."""
        if self.faults.on("foreign-sign-in") and sessions.account() is None:
            return redirect(f"{self.foreign_url}/sign-in", 303)
        build = hostile.labels(self.build) if self.faults.on("hostile-text") else self.build
        title = self.title + (hostile.TEXT if self.faults.on("hostile-text") else "")
        boot = {"console": self.name, "title": title, "build": build, **self.facts}
        boot["faults"] = self.faults.names()
        # "<" is the one character that could end the script element early.
        text = json.dumps(boot).replace("<", "\\u003c")
        return _SHELL.format(title=escape(title), boot=text)

    def _hooks(self, latency_ms: int, ends_at: str, lists: tuple[str, ...]) -> None:
        @self.app.before_request
        def _csrf() -> None:
            sessions.check_csrf()

        weather.install(
            self.app,
            self.faults,
            latency_ms=latency_ms,
            delays=lambda: self.build.get("delays", ()),
            ends_at=ends_at,
            lists=lists,
        )

        @self.app.after_request
        def _fresh(response: Response) -> Response:
            # A build is switched between runs at one address: nothing may come from a cache.
            response.headers["Cache-Control"] = "no-store"
            response.headers.setdefault("X-Content-Type-Options", "nosniff")
            response.headers.setdefault("Referrer-Policy", "no-referrer")
            return response

    def _routes(self, whoami: Callable[[], dict[str, Any] | None]) -> None:
        @self.app.get("/api/session")
        def session_state() -> Response:
            return jsonify(csrf=sessions.csrf_token(), user=whoami())


def _front_end() -> Blueprint:
    return Blueprint("kit", __name__, static_folder=str(_KIT), static_url_path="/kit")
