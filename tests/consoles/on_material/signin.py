"""How the identity console signs people in: name and password together, then code and consent."""

from __future__ import annotations

from flask import Blueprint, abort
from flask.typing import ResponseReturnValue

from tests.consoles.plain.authorize import Provider
from tests.consoles.plain.json_provider import body
from tests.consoles.plain.signon import SignOn


def _told(sign_on: SignOn, problem: str = "") -> dict[str, object]:
    app, step = sign_on.application, sign_on.step
    go = f"/finish?i={sign_on.id}" if step == "done" else ""
    if problem and app is not None and app.respond_immediately:
        go = f"/refuse?i={sign_on.id}"
    return {
        "i": sign_on.id,
        "step": step,
        "typed": sign_on.typed,
        "problem": problem,
        "asks": step == "password" or sign_on.asks_password(),
        "application": app.name if app else "",
        "message": app.consent_message if app else "",
        "scopes": list(app.scopes) if app else [],
        "back": bool(app and app.go_back),
        "go": go,
    }


def _forget(sign_on: SignOn) -> None:
    sign_on.typed = ""
    sign_on.passed.clear()


def _enter(sign_on: SignOn, user: str, password: str) -> str:
    """Take name and password; a wrong one begins anew."""
    if not (sign_on.step == "password" and user == sign_on.typed):
        _forget(sign_on)
        problem = sign_on.give("user", user)
        if problem:
            return problem
    problem = sign_on.give("password", password) if sign_on.step == "password" else ""
    if problem:
        _forget(sign_on)
    return problem


def _give(sign_on: SignOn, given: dict[str, object]) -> str:
    """Take one answer; returns what was wrong with it, or nothing."""
    if given.get("restart"):
        _forget(sign_on)
        return ""
    if "user" in given:
        return _enter(sign_on, str(given["user"]), str(given.get("password", "")))
    if "code" in given:
        return sign_on.give("code", str(given["code"]))
    return sign_on.give("consent", "") if given.get("consent") else "Please log in again"


def blueprint(provider: Provider) -> Blueprint:
    """Return the addresses behind the page."""
    routes = Blueprint("signon", __name__)

    @routes.get("/ui/signon")
    def state() -> ResponseReturnValue:
        sign_on = provider.current()
        if sign_on is None:
            sign_on = SignOn(provider.identity)
            provider.running[sign_on.id] = sign_on
        return _told(sign_on)

    @routes.post("/ui/signon")
    def answer() -> ResponseReturnValue:
        given = body()
        sign_on = provider.running.get(str(given.get("i"))) or abort(410)
        return _told(sign_on, _give(sign_on, given))

    @routes.get("/finish")
    def finish() -> ResponseReturnValue:
        return provider.finish(provider.current() or abort(410))

    @routes.get("/refuse")
    def refuse() -> ResponseReturnValue:
        return provider.refuse(provider.current() or abort(410))

    return routes
