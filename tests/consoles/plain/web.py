"""Sessions, forgery protection and the count of configuration requests, for both consoles."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from flask import Flask, abort, redirect, request
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from .store import Console, Session

P = ParamSpec("P")
View = Callable[P, ResponseReturnValue]


class Gate:
    """Knows who sits at the browser of one console."""

    def __init__(self, console: Console, cookie: str) -> None:
        """Guard the console with a session cookie of that name."""
        self.console = console
        self.cookie = cookie

    def session(self) -> Session | None:
        """Return the session of this request, if there is one."""
        return self.console.sessions.get(request.cookies.get(self.cookie, ""))

    def csrf(self) -> str:
        """Return the token that this session's forms carry."""
        session = self.session()
        return session.csrf if session else ""

    def open(self, response: Response, session: Session) -> Response:
        """Start the session in this browser."""
        key = secrets.token_urlsafe(24)
        self.console.sessions[key] = session
        response.set_cookie(self.cookie, key, httponly=True, samesite="Lax")
        return response

    def close(self, response: Response) -> Response:
        """End the session of this browser."""
        self.console.sessions.pop(request.cookies.get(self.cookie, ""), None)
        response.delete_cookie(self.cookie)
        return response

    def require(self, administrator: bool = True) -> Session:
        """Return the session, or end the request: redirect to the sign-in page, or 403."""
        session = self.session()
        if session is None:
            if request.path.startswith("/ui/"):
                abort(401)
            abort(redirect("/signin"))
        if administrator and not session.person.administrator:
            abort(403)
        return session

    def admin(self, view: View[P]) -> View[P]:
        """Decorate a view that only administrators may see."""

        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
            self.require()
            return view(*args, **kwargs)

        return guarded

    def configures(self, view: View[P]) -> View[P]:
        """Decorate a view that changes configuration: administrator, no forgery, counted."""

        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
            session = self.require()
            sent = request.headers.get("X-CSRF-Token") or request.form.get("csrf", "")
            if not secrets.compare_digest(sent, session.csrf):
                abort(403)
            body = request.get_json(silent=True) or {
                k: v for k, v in request.form.to_dict(flat=False).items() if k != "csrf"
            }
            self.console.log.add(request.method, request.path, session.person.login, body)
            return view(*args, **kwargs)

        return guarded


def local_only(app: Flask, console: Console, export: Callable[[], object]) -> None:
    """Add the control address: what was configured, and by which requests."""

    @app.get("/__sandbox__/requests")
    def control_requests() -> ResponseReturnValue:
        return {"configuration": len(console.log.rows), "log": console.log.rows}

    @app.get("/__sandbox__/export")
    def control_export() -> ResponseReturnValue:
        return {"objects": export()}
