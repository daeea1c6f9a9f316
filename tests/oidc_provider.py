"""A small real OpenID provider with a relying party, each of whose mistakes can be switched on.

    with provider() as op, relying_party(op) as rp:
        op.mutations.add("alg-none")

The provider answers on 127.0.0.1 and the relying party on localhost: cookies ignore ports.
"""

from __future__ import annotations

import base64
import json
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Thread
from typing import Any
from urllib.parse import urlencode

from flask import Flask, Response, redirect, render_template_string, request
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey, RSAKey
from waitress.server import create_server
from werkzeug.wrappers import Response as BaseResponse

CLIENT_ID = "3c1e4f0a-client"
EMAIL = "Pat@Example.com"
PATH = "/api/oidc"

Claims = dict[str, Any]

CLAIM_MUTATIONS: dict[str, Callable[[Claims], object]] = {
    "iss-slash": lambda claims: claims.update(iss=claims["iss"] + "/"),
    "iss-other": lambda claims: claims.update(iss="https://other.example"),
    "no-sub": lambda claims: claims.pop("sub"),
    "wrong-aud": lambda claims: claims.update(aud="another-client"),
    "no-aud": lambda claims: claims.pop("aud"),
    "aud-without-azp": lambda claims: claims.update(aud=[claims["aud"], "another-client"]),
    "wrong-azp": lambda claims: claims.update(azp="another-client"),
    "expired": lambda claims: claims.update(exp=claims["iat"] - 3600),
    "no-exp": lambda claims: claims.pop("exp"),
    "exp-text": lambda claims: claims.update(exp="tomorrow"),
    "iat-future": lambda claims: claims.update(iat=claims["iat"] + 3600),
    "no-iat": lambda claims: claims.pop("iat"),
    "nbf-future": lambda claims: claims.update(nbf=claims["iat"] + 3600),
    "stale-nonce": lambda claims: claims.update(nonce="of-an-earlier-request"),
    "no-nonce": lambda claims: claims.pop("nonce", None),
    "no-email": lambda claims: claims.pop("email"),
    "other-email": lambda claims: claims.update(email="somebody@else.example"),
}
TOKEN_MUTATIONS = ("alg-none", "alg-hs256", "alg-ps256", "other-key", "no-kid", "unknown-kid")
DOCUMENT_MUTATIONS: dict[str, Callable[[Claims], object]] = {
    "document-iss-slash": lambda found: found.update(issuer=found["issuer"] + "/"),
    "document-iss-other": lambda found: found.update(issuer="https://other.example"),
    "document-no-iss": lambda found: found.pop("issuer"),
    "document-no-jwks-uri": lambda found: found.pop("jwks_uri"),
    "document-http": lambda found: found.update(jwks_uri="http://keys.example/jwks"),
    "document-no-id-token": lambda found: found.update(response_types_supported=["code"]),
    "document-no-rs256": lambda found: found.update(
        id_token_signing_alg_values_supported=["ES256"]
    ),
}

PAGE = """<!doctype html><html lang="en"><title>{{ title }}</title><h1>{{ title }}</h1>
{% if alert %}<p role="alert">{{ alert }}</p>{% endif %}
{% if form %}<form method="post"><label>User ID <input name="user"></label>
<button>Next</button></form>{% endif %}
{% if post %}<form method="post" action="{{ address }}">
{% for name, value in post.items() %}<input type="hidden" name="{{ name }}" value="{{ value }}">
{% endfor %}</form><script>document.forms[0].submit()</script>{% endif %}
{% if popup %}<button onclick="open('{{ popup }}', '', 'popup')">Sign in elsewhere</button>
{% endif %}
{% if later %}<script>
fetch("{{ later }}").then(() => { document.body.insertAdjacentHTML(
  "beforeend", "<p role=alert>Invalid redirect address</p>") })</script>{% endif %}
{% if go %}<script>location.href = {{ go | tojson }}</script>{% endif %}
{% if wipe %}<script>history.replaceState(null, "", location.pathname)</script>{% endif %}"""


class Provider:
    """Signs people in without asking for a password; `mutations` are the mistakes it makes.

    `delivery`: how a response is sent: redirect, script, form_post or query.
    """

    def __init__(self) -> None:
        self.mutations: set[str] = set()
        self.delivery = "redirect"
        self.clients: dict[str, str] = {}
        self.key = RSAKey.generate_key(2048, {"kid": "first", "use": "sig"})
        self.other_key = RSAKey.generate_key(2048, {"kid": "first", "use": "sig"})
        self.ec_key = ECKey.generate_key("P-256", {"kid": "curve", "use": "sig"})
        self.base = ""
        self.app = Flask("oidc_provider")
        rule = self.app.add_url_rule
        rule(f"{PATH}/.well-known/openid-configuration", view_func=self._document)
        rule(f"{PATH}/jwks", view_func=self._jwks)
        rule(f"{PATH}/authorize", view_func=self._authorize, methods=["GET", "POST"])

    @property
    def issuer(self) -> str:
        return self.base + PATH

    def claims(self, nonce: str | None) -> Claims:
        now = int(time.time())
        claims: Claims = {"iss": self.issuer, "sub": "user-1", "aud": CLIENT_ID, "email": EMAIL}
        claims |= {"iat": now, "nbf": now, "exp": now + 720, "nonce": nonce}
        for name in self.mutations & CLAIM_MUTATIONS.keys():
            CLAIM_MUTATIONS[name](claims)
        return {name: value for name, value in claims.items() if value is not None}

    def token(self, nonce: str | None) -> str:
        claims = self.claims(nonce)
        if "alg-none" in self.mutations:
            parts = [json.dumps(part).encode() for part in ({"alg": "none"}, claims)]
            return ".".join(base64.urlsafe_b64encode(p).decode().rstrip("=") for p in parts) + "."
        if "alg-hs256" in self.mutations:
            # The classic confusion: the published key taken for a shared secret.
            shared = OctKey.import_key(base64.b64encode(self.key.as_pem(private=False)))
            return jwt.encode({"alg": "HS256", "kid": "first"}, claims, shared)
        header = {"alg": "RS256", "kid": "first"}
        if "no-kid" in self.mutations:
            del header["kid"]
        if "unknown-kid" in self.mutations:
            header["kid"] = "second"
        if "alg-ps256" in self.mutations:
            header["alg"] = "PS256"
        key = self.other_key if "other-key" in self.mutations else self.key
        return jwt.encode(header, claims, key, algorithms=[header["alg"]])

    def _document(self) -> BaseResponse | tuple[str, int]:
        if "document-404" in self.mutations:
            return "no such page", 404
        if "document-500" in self.mutations:
            return "out of order", 500
        if "document-html" in self.mutations:
            return Response("<!doctype html><title>Console</title>", mimetype="text/html")
        if "document-redirect" in self.mutations:
            return redirect("https://other.example/")
        found: Claims = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "jwks_uri": f"{self.issuer}/jwks",
            "response_types_supported": ["code", "id_token", "id_token token"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256", "ES256"],
        }
        for name in self.mutations & DOCUMENT_MUTATIONS.keys():
            DOCUMENT_MUTATIONS[name](found)
        return Response(json.dumps(found), mimetype="application/json")

    def _jwks(self) -> Claims:
        keys: list[Claims] = [
            dict(self.key.as_dict(private="jwks-private" in self.mutations)),
            dict(self.ec_key.as_dict(private=False)),
            {"kty": "AKP", "kid": "of-the-future", "alg": "ML-DSA-44", "pub": "AAAA"},
        ]
        if self.mutations & {"jwks-doubled-kid", "jwks-no-kid", "no-kid"}:
            keys.append({**self.other_key.as_dict(private=False), "kid": "other"})
        if "jwks-doubled-kid" in self.mutations:
            keys[-1]["kid"] = keys[0]["kid"]
        if "jwks-no-kid" in self.mutations:
            del keys[0]["kid"]
        if "jwks-encryption-only" in self.mutations:
            keys[0]["use"] = "enc"
        if "jwks-unreadable" in self.mutations:
            keys[0] |= {"n": "AQAB", "key_ops": None}
        if "jwks-empty" in self.mutations:
            keys = []
        return {"keys": keys} if "jwks-no-list" not in self.mutations else {"error": "none"}

    def _authorize(self) -> BaseResponse | str | tuple[str, int]:
        asked = request.args.to_dict()
        known = self.clients.get(asked.get("client_id", ""))
        address = asked.get("redirect_uri", "")
        if "client-unknown" in self.mutations or known is None:
            return page("Request refused", alert="Unknown client"), 400
        if address != known and "any-redirect" not in self.mutations:
            return self._refuse_address(address, asked.get("state", ""))
        if asked.get("response_type") != "id_token" or "no-implicit" in self.mutations:
            error = {"error": "unsupported_response_type", "error_description": "implicit is off"}
            return self._answer(address, error | {"state": asked.get("state", "")})
        if "hanging" in self.mutations:
            return page("Loading")
        if request.method == "GET":
            return page("Sign in", form=True)
        answer = {"id_token": self.token(asked.get("nonce"))}
        if "state-dropped" not in self.mutations:
            answer["state"] = asked.get("state", "")
        return self._answer(address, answer)

    def _refuse_address(self, address: str, state: str) -> BaseResponse | str | tuple[str, int]:
        if "error-to-any-redirect" in self.mutations:
            return self._answer(address, {"error": "invalid_request", "state": state})
        if "refusal-by-script" in self.mutations:
            return page("Identity provider", later=f"{PATH}/jwks")
        if "refusal-blank" in self.mutations:
            return ""
        return page("Request refused", alert="The redirect address is not registered"), 400

    def _answer(self, address: str, answer: dict[str, str]) -> BaseResponse | str:
        if self.delivery == "form_post":
            return page("Going on", post=answer, address=address)
        if self.delivery == "script":
            return page("Going on", go=f"{address}#{urlencode(answer)}")
        return redirect(address + ("?" if self.delivery == "query" else "#") + urlencode(answer))


class RelyingParty:
    """Sends people to the provider and takes the response out of the address bar at once."""

    def __init__(self, op: Provider) -> None:
        self.base = ""
        self.app = Flask("relying_party")
        self._op = op
        self.app.add_url_rule("/start", view_func=self._start)
        self.app.add_url_rule("/", view_func=self._home)
        self.app.add_url_rule("/callback", view_func=self._callback, methods=["GET", "POST"])

    @property
    def redirect_uri(self) -> str:
        return f"{self.base}/callback"

    def _start(self) -> BaseResponse:
        asked = {
            "client_id": CLIENT_ID,
            "redirect_uri": self.redirect_uri,
            "response_type": "id_token",
            "scope": "openid email",
            "nonce": secrets.token_urlsafe(16),
            "state": secrets.token_urlsafe(16),
        }
        return redirect(f"{self._op.issuer}/authorize?{urlencode(asked)}")

    def _home(self) -> str:
        return page("Home", popup="/start")

    def _callback(self) -> str:
        return page("Signed in", wipe=True)


def page(title: str, **values: object) -> str:
    return render_template_string(PAGE, title=title, **values)


@contextmanager
def serve(app: Flask, host: str) -> Iterator[str]:
    """Serve an application on a free port of this machine; gives its address."""
    server = create_server(app, host="127.0.0.1", port=0, threads=4)
    thread = Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield f"http://{host}:{server.effective_port}"
    finally:
        # Its loop ends once it has no socket left; they are closed in the loop's own thread.
        with suppress(OSError):  # the loop was awake, did it, and closed the trigger's own pipe
            server.trigger.pull_trigger(lambda: server.asyncore.close_all(server._map, True))
        thread.join(5)
        server.task_dispatcher.shutdown()


@contextmanager
def provider() -> Iterator[Provider]:
    op = Provider()
    with serve(op.app, "127.0.0.1") as op.base:
        yield op


@contextmanager
def relying_party(op: Provider) -> Iterator[RelyingParty]:
    """A relying party whose redirect address is registered with the provider."""
    rp = RelyingParty(op)
    with serve(rp.app, "localhost") as rp.base:
        op.clients[CLIENT_ID] = rp.redirect_uri
        yield rp
