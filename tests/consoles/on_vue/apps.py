"""Puts both consoles together: screens that are drawn in the browser, on the JSON interface."""

from __future__ import annotations

import dataclasses
import time
from pathlib import Path

from flask import Blueprint, Flask, request, send_from_directory
from flask.typing import ResponseReturnValue

from tests.consoles.plain import authorize, catalog, json_party, json_provider, party, portal
from tests.consoles.plain.edits import HomeEdits, IdentityEdits
from tests.consoles.plain.models import Application
from tests.consoles.plain.store import Home, Identity
from tests.consoles.plain.styles import Style
from tests.consoles.plain.web import Gate, local_only

HERE = Path(__file__).parent
STYLE = Style(
    "on_vue",
    Application(
        identity_providers=True,
        signing_certificate=catalog.CERTIFICATES[1],
        subject_attribute="Email",
        respond_immediately=True,
        grant_types=("Authorization Code", "Refresh Token"),
        include_auth_time=True,
        id_token_algorithm="RS512",
        max_age="28800",
    ),
    catalog.TEMPLATES,
    "fragment",
    True,
)
SLOW = {
    ("GET", "/ui/me"): 0.2,
    ("GET", "/ui/applications"): 0.6,
    ("GET", "/ui/catalog"): 0.3,
    ("GET", "/ui/draft"): 0.8,
    ("GET", "/ui/apis"): 0.5,
    ("GET", "/ui/providers"): 0.5,
    ("POST", "/ui/applications"): 1.1,
    ("POST", "/ui/rules"): 0.7,
    ("POST", "/ui/apis"): 0.9,
    ("POST", "/ui/providers"): 1.2,
    ("POST", "/ui/route"): 0.5,
    ("POST", "/ui/password"): 0.4,
    ("POST", "/ui/signin"): 0.4,
}
"""Seconds that a busy service takes over an address."""


def _base() -> Flask:
    app = Flask(__name__, static_folder=None)

    @app.before_request
    def wait() -> None:
        time.sleep(SLOW.get((request.method, request.path), 0))

    return app


def _shell(side: str) -> Blueprint:
    """Return the page that every address answers with, and what belongs to it."""
    routes = Blueprint("shell", __name__)
    dist = HERE / side / "dist"

    @routes.get("/assets/<name>")
    def asset(name: str) -> ResponseReturnValue:
        return send_from_directory(dist, name)

    @routes.get("/", defaults={"path": ""})
    @routes.get("/<path:path>")
    def page(path: str) -> ResponseReturnValue:
        return send_from_directory(dist, "index.html")

    return routes


def identity_app(identity: Identity) -> Flask:
    """Return the identity console."""
    app, gate = _base(), Gate(identity, "iaas_session")
    provider = authorize.Provider(identity, gate, STYLE.ask_again)
    for part in (
        authorize.blueprint(provider),
        portal.blueprint(provider),
        json_provider.sign_in(provider),
        json_provider.configuration(IdentityEdits(identity, STYLE), gate),
        _shell("a"),
    ):
        app.register_blueprint(part)
    shelves = (identity.applications, identity.rules, identity.apis)
    local_only(app, identity, lambda: [dataclasses.asdict(i) for s in shelves for i in s.all()])
    return app


def home_app(home: Home) -> Flask:
    """Return the relying party's console."""
    app, gate = _base(), Gate(home, "cwhome_session")
    relying = party.Party(home, gate, STYLE.response_mode)
    for part in (
        party.blueprint(relying),
        json_party.front(relying, gate),
        json_party.settings(HomeEdits(home), gate),
        _shell("b"),
    ):
        app.register_blueprint(part)
    local_only(app, home, lambda: [dataclasses.asdict(p) for p in home.providers.all()])
    return app
