"""Puts both consoles together: other screens on the addresses that the plain ones have."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Mapping

from flask import Blueprint, Flask, redirect, render_template, request
from flask.typing import ResponseReturnValue

from tests.consoles.plain import (
    authorize,
    catalog,
    json_provider,
    party,
    plain_party,
    plain_portal,
    portal,
)
from tests.consoles.plain.edits import HomeEdits, IdentityEdits
from tests.consoles.plain.models import Application
from tests.consoles.plain.store import Home, Identity
from tests.consoles.plain.styles import Style
from tests.consoles.plain.web import Gate, local_only

PAGES = "bespoke"
STYLE = Style(
    PAGES,
    Application(
        user_login=False,
        identity_providers=False,
        signing_certificate=catalog.CERTIFICATES[1],
        pkce_method="S256",
        include_auth_time=True,
        id_token_algorithm="PS256",
        max_age="900",
    ),
    catalog.TEMPLATES,
    "form_post",
    True,
)
SLOW = {
    ("GET", "/ui/applications"): 0.9,
    ("GET", "/ui/draft"): 1.3,
    ("POST", "/ui/applications"): 1.5,
    ("GET", "/ui/me"): 0.3,
    ("GET", "/ui/rules"): 0.7,
    ("POST", "/signin"): 0.5,
    ("POST", "/sso"): 0.8,
    ("GET", "/settings/authentication/add-login-provider"): 1.0,
    ("POST", "/settings/authentication/add-login-provider"): 1.5,
}
"""Seconds that a busy service takes over an address."""


def _slow(app: Flask, table: Mapping[tuple[str, str], float]) -> None:
    @app.before_request
    def wait() -> None:
        time.sleep(table.get((request.method, request.path), 0))


def _base(gate: Gate) -> Flask:
    app = Flask(__name__)
    _slow(app, SLOW)

    @app.context_processor
    def who() -> dict[str, object]:
        session = gate.session()
        return {"me": session.person if session else None, "token": gate.csrf()}

    return app


def _shell(gate: Gate) -> Blueprint:
    """Return the page in which the identity console draws its screens, by the address's hash."""
    routes = Blueprint("shell", __name__)

    @routes.get("/")
    @routes.get("/profile")
    def page() -> ResponseReturnValue:
        session = gate.require(administrator=False)
        if request.path == "/profile" and session.person.administrator:
            return redirect("/#/profile")
        return render_template(f"{PAGES}/shell.html")

    return routes


def identity_app(identity: Identity) -> Flask:
    """Return the identity console."""
    gate = Gate(identity, "idaas_sid")
    app = _base(gate)
    provider = authorize.Provider(identity, gate, STYLE.ask_again)
    for part in (
        authorize.blueprint(provider),
        portal.blueprint(provider),
        plain_portal.sign_in(provider, PAGES),
        json_provider.configuration(IdentityEdits(identity, STYLE), gate),
        _shell(gate),
    ):
        app.register_blueprint(part)
    shelves = (identity.applications, identity.rules, identity.apis)
    local_only(app, identity, lambda: [dataclasses.asdict(i) for s in shelves for i in s.all()])
    return app


def home_app(home: Home) -> Flask:
    """Return the relying party's console."""
    gate = Gate(home, "home_sid")
    app = _base(gate)
    relying = party.Party(home, gate, STYLE.response_mode)
    for part in (
        party.blueprint(relying),
        plain_party.front(relying, gate, PAGES),
        plain_party.settings(HomeEdits(home), gate, PAGES),
    ):
        app.register_blueprint(part)
    local_only(app, home, lambda: [dataclasses.asdict(p) for p in home.providers.all()])
    return app
