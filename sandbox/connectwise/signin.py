"""The pages that a sign-on goes through: off to the provider, back, in, or refused with the reason.

An answer by form_post comes from another site, so the session's own cookie (SameSite=Lax) does not
come with it. What ties the answer to the browser that asked is a cookie of its own, as relying
parties have for this case; browsers take it without https on loopback.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from dataclasses import asdict
from html import escape
from urllib.parse import urlsplit

from flask import Response, make_response, redirect, request
from flask.typing import ResponseReturnValue

from sandbox.connectwise import relying_party
from sandbox.connectwise.accounts import Accounts
from sandbox.connectwise.providers import Provider, Providers
from sandbox.connectwise.relying_party import Login
from sandbox.connectwise.tokens import Refused
from sandbox.kit import Console, Problem, sign_in, weather

_BROWSER = "connectwise_browser"
_LOGIN_LASTS_S = 900

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} - ConnectWise Home</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/kit/kit.css">
<link rel="stylesheet" href="/static/theme.css">
</head>
<body><div class="k-page"><main class="k-centre cw-start">
<div class="k-centre-card">{body}</div>
</main></div></body>
</html>
"""

_REFUSAL = """<h1>Sign-in failed</h1>
<div class="k-banner error" role="alert">{reason}</div>
<a class="k-button primary wide" href="/">Back to sign-in</a>"""

# The answer stands behind "#", which no server sees: the page sends it on as a form_post would.
_FRAGMENT = """<h1>Signing you in</h1><p class="k-muted" role="status">One moment.</p>
<form method="post"></form>
<script>
const form = document.querySelector("form");
for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
  const input = Object.assign(document.createElement("input"), { type: "hidden", name, value });
  form.append(input);
}
history.replaceState(null, "", location.pathname);
form.submit();
</script>"""


def install(console: Console, accounts: Accounts, providers: Providers, public_url: str) -> None:
    """Add the routes to the console."""
    pages = SignIn(console, accounts, providers, public_url)
    app = console.app
    app.add_url_rule("/", view_func=pages.start, methods=["GET"], endpoint="start")
    app.add_url_rule("/initiate", view_func=pages.initiate, methods=["GET", "POST"])
    app.add_url_rule("/signin", view_func=pages.by_email, methods=["GET"])
    app.add_url_rule("/oidc/callback/<key>", view_func=pages.callback, methods=["GET", "POST"])

    @app.errorhandler(Refused)
    def _refused(reason: Refused) -> ResponseReturnValue:
        return _page("Sign-in failed", _REFUSAL.format(reason=escape(str(reason)))), 403


class SignIn:
    """The views; each either goes on or raises :class:`Refused`."""

    def __init__(
        self, console: Console, accounts: Accounts, providers: Providers, public_url: str
    ) -> None:
        self._console = console
        self._store = console.store
        self._accounts = accounts
        self._providers = providers
        self._public_url = public_url
        self._response_mode = str(console.build.get("response_mode", "form_post"))

    def start(self) -> ResponseReturnValue:
        """The application; or, with ``iss``, a login that the provider began."""
        if "iss" in request.args:
            return self.initiate()
        return self._console.shell()

    def initiate(self) -> ResponseReturnValue:
        """A login begun by a third party (OpenID Connect Core 1.0, section 4)."""
        issuer = request.values.get("iss", "")
        hint = request.values.get("login_hint", "")
        provider = self._providers.of_issuer(issuer, hint)
        if provider is None:
            raise Refused(f"No login provider has the Authority URL {issuer!r}.")
        return self._begin(provider, hint, request.values.get("target_link_uri", ""))

    def by_email(self) -> ResponseReturnValue:
        """Send an account to the provider it is assigned to."""
        known = self._accounts.find(request.args.get("email", ""))
        if known is None or not known["provider"]:
            raise Refused("This account has no login provider.")
        return self._begin(self._provider(known["provider"]), known["email"], "")

    def callback(self, key: str) -> ResponseReturnValue:
        """The provider's answer: by query (code), by form_post, or behind a ``#``."""
        answer = dict((request.form if request.method == "POST" else request.args).items())
        if not answer:
            if request.method == "POST":
                raise Refused("The provider's answer is empty.")
            return _page("Signing you in", _FRAGMENT)
        login = self._login(answer.get("state", ""), key)
        claims = relying_party.claims_of(
            self._provider(key), login, answer, now=weather.now(self._console.faults)
        )
        sign_in(self._account_of(claims, key), via=key)
        return redirect(login.target or "/", code=303)

    def _begin(self, provider: Provider, hint: str, target: str) -> Response:
        browser = request.cookies.get(_BROWSER) or secrets.token_urlsafe(24)
        login = Login.begin(
            provider["id"],
            redirect_uri=provider["redirect_uri"],
            target=target if self._is_ours(target) else "",
            browser=_digest(browser),
        )
        address = relying_party.authorization_url(
            provider, login, response_mode=self._response_mode, login_hint=hint
        )
        self._store.put("login", login.state, asdict(login))
        answer = make_response(redirect(address, code=302))
        answer.set_cookie(_BROWSER, browser, httponly=True, secure=True, samesite="None")
        return answer

    def _login(self, state: str, key: str) -> Login:
        kept = self._store.take("login", state)
        if kept is None:
            raise Refused("This answer belongs to no login that was begun here (state).")
        login = Login(**kept)
        browser = _digest(request.cookies.get(_BROWSER, ""))
        if login.provider != key or not hmac.compare_digest(login.browser, browser):
            raise Refused("This answer belongs to a login begun elsewhere (state).")
        if time.time() - login.started > _LOGIN_LASTS_S:
            raise Refused("The login took too long. Start again.")
        return login

    def _account_of(self, claims: dict[str, object], key: str) -> str:
        email = claims.get("email")
        if not isinstance(email, str) or not email:
            raise Refused("The ID Token holds no e-mail address (email).")
        known = self._accounts.find(email)
        if known is None:
            raise Refused(f"There is no ConnectWise Home account for {email}.")
        if known["provider"] != key:
            raise Refused(f"The account {email} does not sign in with this provider.")
        return str(known["email"])

    def _provider(self, key: str) -> Provider:
        try:
            return self._providers.get(key)
        except Problem as problem:
            raise Refused(problem.title) from None

    def _is_ours(self, address: str) -> bool:
        ours, theirs = urlsplit(self._public_url), urlsplit(address)
        return (ours.scheme, ours.netloc) == (theirs.scheme, theirs.netloc)


def _page(title: str, body: str) -> str:
    return _PAGE.format(title=escape(title), body=body)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
