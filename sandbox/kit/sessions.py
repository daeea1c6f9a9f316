"""Sessions kept on the server, and the CSRF token that goes with each.

The browser holds a random identifier only; the store holds its hash. Cookies do not know ports, so
each console has a cookie name of its own. Signing in takes a new identifier (session fixation).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import Any, cast

from flask import Flask, Request, Response, request, session
from flask.sessions import SessionInterface, SessionMixin
from werkzeug.datastructures import CallbackDict

from sandbox.kit.problems import Problem
from sandbox.kit.store import Store

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class ServerSession(CallbackDict[str, Any], SessionMixin):
    """What Flask's ``session`` is here."""

    def __init__(self, sid: str, body: dict[str, Any] | None) -> None:
        def changed(_: object) -> None:
            self.modified = True

        super().__init__(body or {}, changed)
        self.sid = sid
        self.superseded: list[str] = []
        self.new = body is None
        self.modified = False

    def renew(self) -> None:
        """Go on under another identifier; the old one is worth nothing any more."""
        self.superseded.append(self.sid)
        self.sid = secrets.token_urlsafe(32)
        self.modified = True


class StoredSessions(SessionInterface):
    """Flask's session interface over a :class:`~sandbox.kit.store.Store`."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def open_session(self, app: Flask, request: Request) -> ServerSession:
        """The session that the request's cookie names, or a new one."""
        sid = request.cookies.get(self.get_cookie_name(app), "")
        body = self.store.get("session", _key(sid)) if sid else None
        return ServerSession(sid if body is not None else secrets.token_urlsafe(32), body)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Write it if it was changed."""
        kept = cast(ServerSession, session)
        if not kept.modified:
            return
        with self.store.transaction():
            for sid in kept.superseded:
                self.store.delete("session", _key(sid))
            self.store.put("session", _key(kept.sid), dict(kept))
        response.set_cookie(
            self.get_cookie_name(app), kept.sid, httponly=True, samesite="Lax", path="/"
        )
        response.vary.add("Cookie")


def _key(sid: str) -> str:
    return hashlib.sha256(sid.encode()).hexdigest()


def account() -> str | None:
    """Identifier of the account that is signed in, or None."""
    return session.get("account")


def sign_in(identifier: str, **facts: Any) -> None:
    """Sign an account in: new session identifier and CSRF token, nothing kept but ``facts``."""
    cast(ServerSession, session).renew()
    session.clear()
    session.update(account=identifier, csrf=secrets.token_urlsafe(24), **facts)


def sign_out() -> None:
    """Forget who this is."""
    cast(ServerSession, session).renew()
    session.clear()
    session["csrf"] = secrets.token_urlsafe(24)


def csrf_token() -> str:
    """The token that unsafe requests of this session must carry."""
    if "csrf" not in session:
        session["csrf"] = secrets.token_urlsafe(24)
    return str(session["csrf"])


def check_csrf() -> None:
    """Refuse an unsafe API request without this session's token.

    Raises:
        Problem: 403.
    """
    if request.method in SAFE_METHODS or not request.path.startswith("/api/"):
        return
    sent = request.headers.get("X-CSRF-Token", "")
    if not hmac.compare_digest(sent.encode(), csrf_token().encode()):
        raise Problem(403, "Your session has changed. Reload the page.")
