"""Sign-in, consent, the profile and the side pages, rendered on the server."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request
from flask.typing import ResponseReturnValue

from . import catalog
from .authorize import Provider
from .portal import tiles
from .signon import SignOn
from .web import Gate


def _answers(sign_on: SignOn) -> list[tuple[str, str]]:
    """Return what the form answers: name and password stand on one page."""
    form, step = request.form, sign_on.step
    if "username" in form:
        sign_on.typed = ""
        sign_on.passed.clear()
        given = [("user", form["username"])]
        return [*given, ("password", form["password"])] if "password" in form else given
    return [(step, form.get("code", form.get("password", "")))]


def sign_in(provider: Provider, pages: str = "plain") -> Blueprint:
    """Return the pages on which a person signs in and consents, of those templates."""
    routes = Blueprint("signin", __name__)

    def page(sign_on: SignOn, problem: str = "") -> ResponseReturnValue:
        body = render_template(
            f"{pages}/signin.html",
            s=sign_on,
            step=sign_on.step,
            app=sign_on.application,
            problem=problem,
        )
        return body, 422 if problem else 200

    @routes.get("/signin")
    def show() -> ResponseReturnValue:
        sign_on = provider.current()
        if sign_on is None:
            return provider.begin(SignOn(provider.identity))
        return provider.finish(sign_on) if sign_on.step == "done" else page(sign_on)

    @routes.post("/signin")
    def answer() -> ResponseReturnValue:
        sign_on = provider.current()
        if sign_on is None:
            return redirect("/signin")
        if request.form.get("choice") in ("decline", "back"):
            return provider.refuse(sign_on)
        for step, value in _answers(sign_on):
            problem = sign_on.give(step, value)
            if problem:
                app = sign_on.application
                if app is not None and app.respond_immediately:
                    return provider.refuse(sign_on)
                if step == "password":
                    sign_on.typed = ""
                return page(sign_on, problem)
        return redirect(f"/signin?i={sign_on.id}")

    return routes


def portal(provider: Provider, gate: Gate) -> Blueprint:
    """Return the dashboard, the lists of members and the user's own profile."""
    routes = Blueprint("portal", __name__)
    identity = provider.identity

    @routes.get("/")
    def start() -> ResponseReturnValue:
        if not gate.require(administrator=False).person.administrator:
            return redirect("/profile")
        return render_template("plain/dashboard.html")

    @routes.get("/members/<kind>")
    @gate.admin
    def members(kind: str) -> ResponseReturnValue:
        rows = {
            "users": [(p.login, p.name, p.email) for p in identity.people],
            "groups": [(g, "", "") for g in catalog.GROUPS],
        }.get(kind)
        return render_template("plain/members.html", kind=kind.title(), rows=rows or abort(404))

    @routes.get("/profile")
    def profile() -> ResponseReturnValue:
        session = gate.require(administrator=False)
        return render_template("plain/profile.html", tiles=tiles(identity, session))

    return routes
