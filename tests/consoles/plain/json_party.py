"""The interface behind the relying party's client-rendered styles."""

from __future__ import annotations

import dataclasses
import time

from flask import Blueprint, abort, jsonify, redirect, request
from flask.typing import ResponseReturnValue

from . import catalog
from .edits import HomeEdits
from .json_provider import body
from .models import Provider
from .party import Party
from .store import Session
from .web import Gate


def front(party: Party, gate: Gate) -> Blueprint:
    """Return the interface of both ways to sign in."""
    routes = Blueprint("ui_front", __name__)
    home = party.home

    @routes.get("/ui/me")
    def me() -> ResponseReturnValue:
        session = gate.require(administrator=False)
        person = session.person
        return {
            "name": person.name,
            "email": person.email,
            "administrator": person.administrator,
            "csrf": session.csrf,
        }

    @routes.post("/ui/password")
    def password() -> ResponseReturnValue:
        given = body()
        person = home.person(str(given.get("email")))
        if person is None or not person.knows(str(given.get("password"))):
            return {"problem": "The email address or the password is not right"}, 422
        return gate.open(jsonify({"go": "/"}), Session(person, time.time()))

    @routes.post("/ui/route")
    def route() -> ResponseReturnValue:
        email = str(body().get("email", "")).strip().lower()
        person, provider = home.person(email), home.provider_of(email)
        local = provider is None or (person is not None and person.administrator)
        return {"go": "" if local else f"/start?email={email}"}

    @routes.get("/start")
    def start() -> ResponseReturnValue:
        email = request.args.get("email", "").lower()
        provider = home.provider_of(email)
        return party.send(provider, email) if provider else redirect("/signin")

    @routes.get("/signout")
    def sign_out() -> ResponseReturnValue:
        return gate.close(redirect("/signin"))

    return routes


def settings(edits: HomeEdits, gate: Gate) -> Blueprint:
    """Return the interface of people and login providers."""
    routes = Blueprint("ui_settings", __name__, url_prefix="/ui")
    home = edits.home

    def keep(item: Provider) -> ResponseReturnValue:
        saved, problems = edits.provider(item, body())
        return ({"problems": problems}, 422) if problems else dataclasses.asdict(saved)

    @routes.get("/providers")
    @gate.admin
    def listing() -> ResponseReturnValue:
        return {"items": [dataclasses.asdict(p) for p in home.providers.all()]}

    @routes.get("/draft")
    @gate.admin
    def draft() -> ResponseReturnValue:
        return dataclasses.asdict(edits.draft())

    @routes.get("/catalog")
    @gate.admin
    def offered() -> ResponseReturnValue:
        people = [[p.email, p.name] for p in home.people]
        return {"people": people, "responses": catalog.RESPONSE_TYPES}

    @routes.post("/providers")
    @gate.configures
    def create() -> ResponseReturnValue:
        return keep(edits.drafted(str(body().get("redirect_uri"))) or abort(400))

    @routes.put("/providers/<id_>")
    @gate.configures
    def change(id_: str) -> ResponseReturnValue:
        return keep(home.providers.get(id_) or abort(404))

    @routes.delete("/providers/<id_>")
    @gate.configures
    def delete(id_: str) -> ResponseReturnValue:
        home.providers.drop((home.providers.get(id_) or abort(404)).id)
        return {}

    return routes
