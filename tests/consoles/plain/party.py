"""The relying party: sends people to their provider and checks the ID token that comes back."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from urllib.parse import urlencode

import httpx
from flask import Blueprint, redirect, request
from flask.typing import ResponseReturnValue
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from werkzeug.wrappers import Response

from . import catalog
from .accounts import Person
from .models import Provider
from .store import Home, Session
from .web import Gate

COOKIE = "home_login"
REFUSED = (
    "<!doctype html><html lang=en><title>Sign-in failed</title><h1>Sign-in failed</h1>"
    "<p role=alert>{reason}</p><p><a href='/'>Back to ConnectWise Home</a></p>"
)
CATCH = """<!doctype html><html lang=en><title>One moment</title>
<form method="post"><input type="hidden" name="again" value="1">{fields}</form>
<script>
const form = document.forms[0];
for (const [k, v] of new URLSearchParams(location.hash.slice(1))) {{
  const i = document.createElement('input');
  i.type = 'hidden'; i.name = k; i.value = v; form.append(i);
}}
history.replaceState(null, '', location.pathname);
form.submit();
</script>"""


@dataclass
class Login:
    """A login under way: what was sent, to compare with what comes back."""

    provider: Provider
    state: str
    nonce: str


def _get(address: str) -> dict[str, object]:
    with httpx.Client(trust_env=False, timeout=10) as client:
        answer = client.get(address).raise_for_status().json()
    return answer if isinstance(answer, dict) else {}


def _discover(provider: Provider) -> dict[str, object]:
    issuer = provider.authority_url.rstrip("/").removesuffix("/.well-known/openid-configuration")
    found = _get(f"{issuer}/.well-known/openid-configuration")
    if found.get("issuer") != issuer:
        raise ValueError("The provider's discovery document names another issuer.")
    return found


def email_of(login: Login, token: str) -> str:
    """Return the e-mail of a token that is right in every way (OpenID Connect Core 3.2.2.11).

    Raises ValueError, JoseError or httpx.HTTPError."""
    found = _discover(login.provider)
    keys = KeySet.import_key_set(_get(str(found["jwks_uri"])))  # type: ignore[arg-type]
    claims = jwt.decode(token, keys, algorithms=list(catalog.SIGNING_ALGORITHMS)).claims
    jwt.JWTClaimsRegistry(
        now=int(time.time()),
        leeway=30,
        iss={"essential": True, "value": str(found["issuer"])},
        aud={"essential": True, "value": login.provider.client_id},
        nonce={"essential": True, "value": login.nonce},
        exp={"essential": True},
        sub={"essential": True},
    ).validate(claims)
    email = claims.get("email")
    if not isinstance(email, str):
        raise ValueError("The ID token names no e-mail address.")
    return email


class Party:
    """Logins of the relying party. ``mode`` is the response mode that it asks for."""

    def __init__(self, home: Home, gate: Gate, mode: str) -> None:
        """Serve the people of that console."""
        self.home = home
        self.gate = gate
        self.mode = mode
        self.running: dict[str, Login] = {}

    def send(self, provider: Provider, hint: str) -> Response:
        """Send the browser to the person's provider."""
        try:
            end = str(_discover(provider)["authorization_endpoint"])
        except (httpx.HTTPError, ValueError, KeyError) as error:
            return refused(f"The provider could not be reached: {error}")
        login = Login(provider, secrets.token_urlsafe(16), secrets.token_urlsafe(16))
        key = secrets.token_urlsafe(16)
        self.running[key] = login
        query = urlencode(
            {
                "client_id": provider.client_id,
                "redirect_uri": provider.redirect_uri,
                "response_type": provider.response_type,
                "response_mode": self.mode,
                "scope": "openid email profile",
                "nonce": login.nonce,
                "state": login.state,
                "login_hint": hint,
            }
        )
        answer = redirect(f"{end}?{query}")
        answer.set_cookie(COOKIE, key, httponly=True, samesite="Lax")
        return answer

    def receive(self) -> Response:
        """Check what came back and sign the person in."""
        login = self.running.pop(request.cookies.get(COOKIE, ""), None)
        if login is None or not secrets.compare_digest(login.state, request.form.get("state", "")):
            return refused("This login was not started here.")
        if login.provider.redirect_uri.partition("/callback/")[2] not in request.path:
            return refused("This answer belongs to another provider.")
        if "id_token" not in request.form:
            return refused(f"The provider refused: {request.form.get('error', 'no ID token')}")
        try:
            email = email_of(login, request.form["id_token"])
        except (JoseError, ValueError, KeyError, httpx.HTTPError) as error:
            return refused(f"The ID token was not accepted: {error}")
        person = self.home.person(email)
        current = self.home.providers.get(login.provider.id)
        if person is None or current is None or person.email not in current.users:
            return refused(f"{email} has no account with this login provider.")
        return self.welcome(person)

    def welcome(self, person: Person) -> Response:
        """Open the person's session on the start page."""
        return self.gate.open(redirect("/"), Session(person, time.time()))


def refused(reason: str) -> Response:
    """Return the page that says why a login failed."""
    text = reason.replace("&", "&amp;").replace("<", "&lt;")
    return Response(REFUSED.format(reason=text), status=403, mimetype="text/html")


def blueprint(party: Party) -> Blueprint:
    """Return the addresses that the provider leads back to."""
    routes = Blueprint("party", __name__)

    @routes.get("/initiate")
    def initiate() -> ResponseReturnValue:
        issuer, hint = request.args.get("iss", ""), request.args.get("login_hint", "")
        known = [p for p in party.home.providers.all() if p.authority_url.rstrip("/") == issuer]
        mine = [p for p in known if hint in p.users] or known
        return party.send(mine[-1], hint) if mine else refused("No such login provider.")

    @routes.route("/callback/<key>", methods=["GET", "POST"])
    def callback(key: str) -> ResponseReturnValue:
        # A post from the provider's site arrives without the cookie, and a fragment never
        # arrives at all: both are sent once more from a page of this site.
        if request.method == "POST" and request.form.get("again"):
            return party.receive()
        fields = "".join(
            f'<input type="hidden" name="{name}" value="{_quoted(request.form[name])}">'
            for name in ("id_token", "state", "error")
            if name in request.form
        )
        return CATCH.format(fields=fields)

    return routes


def _quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
