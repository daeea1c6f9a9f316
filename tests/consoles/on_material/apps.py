"""Puts both consoles together: bundles for the browser on the addresses that exist already."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Mapping
from pathlib import Path

from flask import Blueprint, Flask, redirect, request
from flask.typing import ResponseReturnValue

from tests.consoles.plain import authorize, catalog, json_party, json_provider, party, portal
from tests.consoles.plain.edits import HomeEdits, IdentityEdits
from tests.consoles.plain.models import Application
from tests.consoles.plain.store import Home, Identity
from tests.consoles.plain.styles import Style
from tests.consoles.plain.web import Gate, local_only

from . import signin

HERE = Path(__file__).parent
STYLE = Style(
    "on_material",
    Application(
        user_login=False,
        identity_providers=True,
        signing_certificate=catalog.CERTIFICATES[1],
        go_back=False,
        grant_types=("Authorization Code", "Refresh Token"),
        pkce_method="S256",
        max_age="28800",
        id_token_algorithm="ES256",
        user_info_algorithm="RS512",
    ),
    catalog.TEMPLATES,
    "form_post",
    False,
)
SLOW = {
    ("GET", "/ui/applications"): 0.5,
    ("POST", "/ui/applications"): 1.2,
    ("GET", "/ui/draft"): 0.8,
    ("GET", "/ui/rules"): 0.4,
    ("GET", "/ui/catalog"): 0.6,
    ("POST", "/ui/signon"): 0.3,
    ("POST", "/ui/apis"): 0.8,
    ("POST", "/ui/route"): 0.6,
    ("GET", "/ui/providers"): 0.7,
    ("POST", "/ui/providers"): 1.4,
}
"""Seconds that a service far away takes over an address."""


def _slow(app: Flask, table: Mapping[tuple[str, str], float]) -> None:
    @app.before_request
    def wait() -> None:
        time.sleep(table.get((request.method, request.path), 0))


def _base(side: str) -> Flask:
    """Return an application that serves the bundle of one side under ``/assets``."""
    app = Flask(__name__, static_folder=HERE / side / "dist", static_url_path="/assets")
    _slow(app, SLOW)
    return app


def _identity_shell(app: Flask, gate: Gate) -> Blueprint:
    """Return the pages that the browser draws; the address's hash says which one."""
    routes = Blueprint("shell", __name__)

    @routes.get("/signin")
    def sign_in() -> ResponseReturnValue:
        return app.send_static_file("index.html")

    @routes.get("/")
    def console() -> ResponseReturnValue:
        gate.require(administrator=False)
        return app.send_static_file("index.html")

    @routes.get("/profile")
    def profile() -> ResponseReturnValue:
        return redirect("/#/profile")

    return routes


def _home_shell(app: Flask) -> Blueprint:
    """Return the page that every address answers with which nothing else serves."""
    routes = Blueprint("shell", __name__)

    @routes.get("/", defaults={"path": ""})
    @routes.get("/<path:path>")
    def page(path: str) -> ResponseReturnValue:
        return app.send_static_file("index.html")

    return routes


def identity_app(identity: Identity) -> Flask:
    """Return the identity console."""
    app = _base("a")
    gate = Gate(identity, "tenant_session")
    provider = authorize.Provider(identity, gate, STYLE.ask_again)
    for part in (
        authorize.blueprint(provider),
        portal.blueprint(provider),
        signin.blueprint(provider),
        json_provider.configuration(IdentityEdits(identity, STYLE), gate),
        _identity_shell(app, gate),
    ):
        app.register_blueprint(part)
    shelves = (identity.applications, identity.rules, identity.apis)
    local_only(app, identity, lambda: [dataclasses.asdict(i) for s in shelves for i in s.all()])
    return app


def home_app(home: Home) -> Flask:
    """Return the relying party's console."""
    app = _base("b")
    gate = Gate(home, "cw_session")
    relying = party.Party(home, gate, STYLE.response_mode)
    for part in (
        party.blueprint(relying),
        json_party.front(relying, gate),
        json_party.settings(HomeEdits(home), gate),
        _home_shell(app),
    ):
        app.register_blueprint(part)
    local_only(app, home, lambda: [dataclasses.asdict(p) for p in home.providers.all()])
    return app
