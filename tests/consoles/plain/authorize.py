"""The OpenID provider: discovery, keys, the authorization endpoint and the answer to it."""

from __future__ import annotations

import html
import time
from collections.abc import Mapping
from urllib.parse import urlencode

from flask import Blueprint, redirect, request
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from . import catalog
from .accounts import Person
from .models import Application
from .signon import AuthRequest, SignOn
from .store import Identity, Session
from .web import Gate

TOKEN_LIFE = 720


class Provider:
    """The protocol side of the identity console. ``ask_again`` tells whether a login that began at
    the portal's own tile is asked for consent, too."""

    def __init__(self, identity: Identity, gate: Gate, ask_again: bool) -> None:
        """Serve the identity console's applications."""
        self.identity = identity
        self.gate = gate
        self.ask_again = ask_again
        self.running: dict[str, SignOn] = {}
        self.launches: set[tuple[str, str]] = set()

    def begin(self, sign_on: SignOn) -> Response:
        """Send the browser to the sign-in page."""
        self.running[sign_on.id] = sign_on
        return redirect(f"/signin?i={sign_on.id}")

    def current(self) -> SignOn | None:
        """Return the attempt that this request belongs to."""
        return self.running.get(request.values.get("i", ""))

    def finish(self, sign_on: SignOn) -> Response:
        """Open the session and answer the application, or go on to the portal."""
        person = sign_on.person
        if sign_on.step != "done" or person is None:
            return redirect(f"/signin?i={sign_on.id}")
        self.running.pop(sign_on.id, None)
        app, asked = sign_on.application, sign_on.request
        if app is None or asked is None:
            home = "/" if person.administrator else "/profile"
            answer = redirect(sign_on.target if sign_on.target != "/" else home)
        else:
            token = self.identity.keys.sign(
                self._claims(app, asked, person, sign_on.since),
                app.id_token_algorithm,
                app.signing_certificate,
            )
            answer = reply(asked.redirect_uri, asked.mode, {"id_token": token}, asked.state)
        if self.gate.session() is None:
            return self.gate.open(answer, Session(person, sign_on.since))
        return answer

    def refuse(self, sign_on: SignOn, error: str = "access_denied") -> Response:
        """Tell the application that the person was not signed on."""
        self.running.pop(sign_on.id, None)
        asked = sign_on.request
        if asked is None:
            return redirect("/signin")
        return reply(asked.redirect_uri, asked.mode, {"error": error}, asked.state)

    def _claims(
        self, app: Application, asked: AuthRequest, person: Person, since: float
    ) -> dict[str, object]:
        now = int(time.time())
        first, _, last = person.name.partition(" ")
        known: dict[str, object] = {
            "email": person.email,
            "email_verified": True,
            "name": person.name,
            "given_name": first,
            "family_name": last,
            "preferred_username": person.login,
        }
        allowed = {
            c
            for label in app.scopes
            if catalog.SCOPES[label][0] in asked.scopes
            for c in catalog.SCOPES[label][1]
        }
        subject = person.email if app.subject_attribute == "Email" else person.login
        claims = {k: v for k, v in known.items() if k in allowed}
        claims |= {
            "iss": self.identity.issuer,
            "sub": subject,
            "aud": app.client_id,
            "nonce": asked.nonce,
            "iat": now,
            "exp": now + TOKEN_LIFE,
        }
        if app.include_auth_time or asked.tell_time:
            claims["auth_time"] = int(since)
        return claims


def reply(uri: str, mode: str, values: Mapping[str, str], state: str) -> Response:
    """Answer in the fragment or as a form that posts itself (Form Post Response Mode 1.0)."""
    given = {**values, **({"state": state} if state else {})}
    if mode == "fragment":
        return redirect(f"{uri}#{urlencode(given)}")
    fields = "".join(
        f'<input type="hidden" name="{html.escape(k)}" value="{html.escape(v)}">'
        for k, v in given.items()
    )
    page = (
        "<!doctype html><title>One moment</title><body onload='document.forms[0].submit()'>"
        f'<form method="post" action="{html.escape(uri)}">{fields}'
        "<noscript><button>Continue</button></noscript></form>"
    )
    return Response(page, mimetype="text/html", headers={"Cache-Control": "no-store"})


def _wrong(app: Application, given: Mapping[str, str]) -> str:
    scopes = given.get("scope", "").split()
    if given.get("response_type") != "id_token":
        return "unsupported_response_type"
    if "Implicit" not in app.grant_types:
        return "unauthorized_client"
    if not given.get("nonce"):
        return "invalid_request"
    if "openid" not in scopes or "Your unique identifier" not in app.scopes:
        return "invalid_scope"
    return "login_required" if given.get("prompt") == "none" else ""


def _max_age(app: Application, given: Mapping[str, str]) -> int | None:
    ages = [int(a) for a in (app.max_age, given.get("max_age", "")) if a.isdigit()]
    return min(ages) if ages else None


def blueprint(provider: Provider) -> Blueprint:
    """Return the protocol's addresses under the Issuer URL."""
    routes = Blueprint("oidc", __name__, url_prefix="/api/oidc")
    identity = provider.identity

    @routes.get("/.well-known/openid-configuration")
    def discovery() -> ResponseReturnValue:
        return {
            "issuer": identity.issuer,
            "authorization_endpoint": f"{identity.issuer}/authorize",
            "jwks_uri": f"{identity.issuer}/jwks",
            "response_types_supported": ["id_token"],
            "response_modes_supported": ["fragment", "form_post"],
            "grant_types_supported": ["implicit"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": list(catalog.SIGNING_ALGORITHMS),
            "scopes_supported": [s for s, _ in catalog.SCOPES.values()],
            "claims_supported": ["sub", "iss", "aud", "exp", "iat", "nonce", *catalog.CLAIMS],
        }

    @routes.get("/jwks")
    def jwks() -> ResponseReturnValue:
        return identity.keys.public()

    @routes.route("/authorize", methods=["GET", "POST"])
    def authorize() -> ResponseReturnValue:
        given = request.values
        wanted, uri = given.get("client_id", ""), given.get("redirect_uri", "")
        app = next((a for a in identity.applications.all() if a.client_id == wanted), None)
        if app is None:
            return "<h1>Error</h1><p>The application is not known here (invalid_client).</p>", 400
        if uri not in app.redirect_uris:
            return "<h1>Error</h1><p>This redirect URI is not registered (redirect_uri).</p>", 400
        mode = "form_post" if given.get("response_mode") == "form_post" else "fragment"
        state, error = given.get("state", ""), _wrong(app, given)
        if error:
            return reply(uri, mode, {"error": error}, state)
        scopes = tuple(given.get("scope", "").split())
        told = "max_age" in given
        asked = AuthRequest(app.id, uri, given["nonce"], state, scopes, mode, told)
        sign_on = SignOn(identity, asked)
        session = provider.gate.session()
        if session is not None:
            sign_on.recognise(session, _max_age(app, given))
            launch = (session.csrf, app.id)
            if launch in provider.launches:
                provider.launches.discard(launch)
                sign_on.agreed = not provider.ask_again
        return provider.begin(sign_on)

    return routes


def launch_address(identity: Identity, app: Application, person: Person) -> str:
    """Return where an application's tile leads (OpenID Connect Core 4: iss and login_hint).

    The public address of the guide stands for the relying party that runs beside this one."""
    query = urlencode({"iss": identity.issuer, "login_hint": person.email})
    uri = app.initiate_login_uri.rstrip("/")
    if uri == "https://home.connectwise.com":
        uri = f"{identity.home_url}/initiate"
    return f"{uri}{'&' if '?' in uri else '?'}{query}"
