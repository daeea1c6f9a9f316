"""Puts the parts of both consoles together into two Flask applications."""

from __future__ import annotations

import dataclasses

from flask import Blueprint, Flask, render_template
from flask.typing import ResponseReturnValue

from . import (
    authorize,
    json_party,
    json_provider,
    party,
    plain_party,
    plain_portal,
    plain_provider,
    portal,
)
from .accounts import Person
from .edits import HomeEdits, IdentityEdits
from .store import Home, Identity
from .styles import Style
from .web import Gate, local_only


def _who(gate: Gate) -> dict[str, Person | str | None]:
    session = gate.session()
    return {"me": session.person if session else None, "token": gate.csrf()}


def _shell(style: Style, side: str) -> Blueprint:
    """Return the page that every address of a client-rendered console answers with."""
    routes = Blueprint("shell", __name__)

    @routes.get("/", defaults={"path": ""})
    @routes.get("/<path:path>")
    def page(path: str) -> ResponseReturnValue:
        return render_template(f"{style.name}.html", side=side, path=path)

    return routes


def _identity_pages(
    style: Style, provider: authorize.Provider, edits: IdentityEdits, gate: Gate
) -> list[Blueprint]:
    if style.name == "plain":
        return [
            plain_portal.sign_in(provider),
            plain_portal.portal(provider, gate),
            plain_provider.applications(edits, gate),
            plain_provider.rules(edits, gate),
            plain_provider.apis(edits, gate),
        ]
    return [
        json_provider.sign_in(provider),
        json_provider.configuration(edits, gate),
        _shell(style, "identity"),
    ]


def identity_app(identity: Identity, style: Style) -> Flask:
    """Return the identity console in that style."""
    app = Flask(__name__)
    gate = Gate(identity, "tas_session")
    provider = authorize.Provider(identity, gate, style.ask_again)
    app.context_processor(lambda: _who(gate))
    pages = _identity_pages(style, provider, IdentityEdits(identity, style), gate)
    for part in (authorize.blueprint(provider), portal.blueprint(provider), *pages):
        app.register_blueprint(part)
    shelves = (identity.applications, identity.rules, identity.apis)
    local_only(app, identity, lambda: [dataclasses.asdict(i) for s in shelves for i in s.all()])
    return app


def _home_pages(
    style: Style, relying: party.Party, edits: HomeEdits, gate: Gate
) -> list[Blueprint]:
    if style.name == "plain":
        return [plain_party.front(relying, gate), plain_party.settings(edits, gate)]
    return [
        json_party.front(relying, gate),
        json_party.settings(edits, gate),
        _shell(style, "home"),
    ]


def home_app(home: Home, style: Style) -> Flask:
    """Return the relying party's console in that style."""
    app = Flask(__name__)
    gate = Gate(home, "home_session")
    relying = party.Party(home, gate, style.response_mode)
    app.context_processor(lambda: _who(gate))
    for part in (party.blueprint(relying), *_home_pages(style, relying, HomeEdits(home), gate)):
        app.register_blueprint(part)
    local_only(app, home, lambda: [dataclasses.asdict(p) for p in home.providers.all()])
    return app
