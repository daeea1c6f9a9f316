"""The relying party's console as a server-rendered site."""

from __future__ import annotations

import time

from flask import Blueprint, abort, redirect, render_template, request
from flask.typing import ResponseReturnValue

from . import catalog
from .edits import HomeEdits
from .forms import posted
from .models import Provider
from .party import Party
from .store import Session
from .web import Gate

BASE = "/settings/authentication"


def front(party: Party, gate: Gate, pages: str = "plain") -> Blueprint:
    """Return the start page and both ways to sign in, of those templates."""
    routes = Blueprint("front", __name__)
    home = party.home

    @routes.get("/")
    def start() -> ResponseReturnValue:
        if gate.session() is None:
            return redirect("/signin")
        return render_template(f"{pages}/home.html")

    @routes.get("/signin")
    def show() -> ResponseReturnValue:
        return render_template(f"{pages}/home_signin.html", email="", problem="")

    @routes.post("/signin")
    def sign_in() -> ResponseReturnValue:
        email = request.form.get("email", "")
        person = home.person(email)
        if person is None or not person.knows(request.form.get("password", "")):
            problem = "The e-mail address or the password is not right"
            body = render_template(f"{pages}/home_signin.html", email=email, problem=problem)
            return body, 422
        return gate.open(redirect("/"), Session(person, time.time()))

    @routes.route("/sso", methods=["GET", "POST"])
    def sso() -> ResponseReturnValue:
        email = request.form.get("email", "").strip().lower()
        if not email:
            return render_template(f"{pages}/home_sso.html", email="")
        provider = home.provider_of(email)
        return (
            party.send(provider, email)
            if provider
            else render_template(f"{pages}/home_sso.html", email=email)
        )

    @routes.get("/signout")
    def sign_out() -> ResponseReturnValue:
        return gate.close(redirect("/signin"))

    return routes


def settings(edits: HomeEdits, gate: Gate, pages: str = "plain") -> Blueprint:
    """Return the settings, of those templates: people and login providers."""
    routes = Blueprint("settings", __name__, url_prefix="/settings")
    home = edits.home

    def form(item: Provider, problems: dict[str, str], title: str) -> ResponseReturnValue:
        body = render_template(
            f"{pages}/provider_form.html",
            item=item,
            problems=problems,
            title=title,
            people=home.people,
            catalog=catalog,
        )
        return body, 422 if problems else 200

    def provider_of(id_: str) -> Provider:
        return home.providers.get(id_) or abort(404)

    @routes.get("")
    @gate.admin
    def overview() -> ResponseReturnValue:
        return render_template(f"{pages}/settings.html", people=home.people)

    @routes.get("/authentication")
    @gate.admin
    def listing() -> ResponseReturnValue:
        return render_template(f"{pages}/providers.html", providers=home.providers.all())

    @routes.get("/authentication/add-provider")
    @gate.admin
    def kinds() -> ResponseReturnValue:
        return render_template(f"{pages}/provider_kinds.html")

    @routes.get("/authentication/add-login-provider")
    @gate.admin
    def add() -> ResponseReturnValue:
        return form(edits.draft(), {}, "Add Login Provider")

    @routes.post("/authentication/add-login-provider")
    @gate.configures
    def create() -> ResponseReturnValue:
        item = edits.drafted(request.form.get("redirect_uri", "")) or abort(400)
        item, problems = edits.provider(item, posted(item))
        if problems:
            return form(item, problems, "Add Login Provider")
        return redirect(f"{BASE}/{item.id}")

    @routes.get("/authentication/<id_>")
    @gate.admin
    def details(id_: str) -> ResponseReturnValue:
        return render_template(f"{pages}/provider.html", item=provider_of(id_))

    @routes.get("/authentication/<id_>/edit")
    @gate.admin
    def edit(id_: str) -> ResponseReturnValue:
        return form(provider_of(id_), {}, f"Edit {provider_of(id_).display_name}")

    @routes.post("/authentication/<id_>/edit")
    @gate.configures
    def change(id_: str) -> ResponseReturnValue:
        old = provider_of(id_)
        item, problems = edits.provider(old, posted(old))
        if problems:
            return form(item, problems, f"Edit {old.display_name}")
        return redirect(f"{BASE}/{id_}")

    @routes.post("/authentication/<id_>/delete")
    @gate.configures
    def delete(id_: str) -> ResponseReturnValue:
        home.providers.drop(provider_of(id_).id)
        return redirect(BASE)

    return routes
