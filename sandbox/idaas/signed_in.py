"""Who is signed in at the provider, since when and by what.

The kit's session holds the account; beside it stand the time of the authentication and its methods.
The time of the last request is kept apart: two requests at once would otherwise undo each other's
changes of the session. A session that idled too long is none. A session without a password step (a
resource rule may ask for a code alone) is good for applications, not for the console and the
portal.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from typing import Any, ParamSpec

from flask import session
from flask.typing import ResponseReturnValue

from sandbox import kit
from sandbox.kit import Problem
from sandbox.kit.sessions import csrf_token

from . import rules, tenant

IDLE_TIMEOUT_S = 900
_SEEN_EVERY_S = 5
_SEEN = "seen"

P = ParamSpec("P")


def expire_idle() -> None:
    """End a session that saw no request for :data:`IDLE_TIMEOUT_S`; before each request."""
    if kit.account() is None:
        return
    store, key, now = tenant.current().store, csrf_token(), time.time()
    seen = float((store.get(_SEEN, key) or {"at": 0})["at"])
    if now - seen > IDLE_TIMEOUT_S:
        store.delete(_SEEN, key)
        kit.sign_out()
    elif now - seen > _SEEN_EVERY_S:
        store.put(_SEEN, key, {"at": now})


def begin(user_id: str, methods: list[str]) -> None:
    """Sign an account in by these authentication methods (RFC 8176), as of now."""
    kit.sign_in(user_id, methods=methods, auth_time=int(time.time()))
    tenant.current().store.put(_SEEN, csrf_token(), {"at": time.time()})


def strengthen(method: str) -> None:
    """Note that the account at hand has just been authenticated by one more method."""
    session["methods"] = [*dict.fromkeys([*methods(), method])]
    session["auth_time"] = int(time.time())


def methods() -> list[str]:
    """Authentication methods of this session, in the order in which they were passed."""
    return list(session.get("methods", []))


def auth_time() -> int:
    """Time of the last authentication, seconds since the epoch; 0 without one."""
    return int(session.get("auth_time", 0))


def account() -> dict[str, Any] | None:
    """Return the account document of whoever is signed in, by whatever methods, or None."""
    user_id = kit.account()
    return tenant.current().accounts.find(user_id) if user_id else None


def console_account() -> dict[str, Any] | None:
    """Return the account if its authentication is good for the console and the portal, or None."""
    return account() if rules.PASSWORD in methods() else None


def whoami() -> dict[str, Any] | None:
    """Return the account as the front end shows it, or None."""
    found = console_account()
    if found is None:
        return None
    return {
        "user_id": found["user_id"],
        "name": f"{found['first_name']} {found['last_name']}",
        "first_name": found["first_name"],
        "last_name": found["last_name"],
        "email": found["email"],
        "phone": found["phone"],
        "groups": found["groups"],
        "administrator": found["administrator"],
        "authenticators": ["Password"] + (["Software Token"] if found["totp_secret"] else []),
    }


def portal(view: Callable[P, ResponseReturnValue]) -> Callable[P, ResponseReturnValue]:
    """Refuse a view with 401 where nobody is signed in."""

    @functools.wraps(view)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
        if console_account() is None:
            raise Problem(401, "Please sign in.")
        return view(*args, **kwargs)

    return guarded


def administrator(view: Callable[P, ResponseReturnValue]) -> Callable[P, ResponseReturnValue]:
    """Refuse a view with 401 where nobody is signed in, with 403 where it is no administrator."""

    @portal
    @functools.wraps(view)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
        found = console_account()
        if found is None or not found["administrator"]:
            raise Problem(403, "Your role does not permit this.")
        return view(*args, **kwargs)

    return guarded
