"""The provider on a real socket, and somebody who visits it as a browser's pages would."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pyotp
import tenacity
from flask import Flask
from joserfc import jwt
from joserfc.jwk import KeySet

from sandbox.idaas.accounts import ADMINISTRATOR, DIGITS, PERIOD_S, TEST_USER, Seed

REDIRECT_URI = "http://localhost:8799/callback"
CONNECTWISE_URL = "http://localhost:8799"


class Codes:
    """One-time codes, each time step once: the provider takes none twice."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def next(self, seed: Seed) -> str:
        step = self._step(seed)
        self._last[seed.user_id] = step
        return pyotp.TOTP(seed.totp_secret, digits=DIGITS, interval=PERIOD_S).generate_otp(step)

    @tenacity.retry(
        retry=tenacity.retry_if_exception_type(LookupError),
        wait=tenacity.wait_fixed(0.05),
        stop=tenacity.stop_after_delay(10),
    )
    def _step(self, seed: Seed) -> int:
        now = int(time.time()) // PERIOD_S
        step = max(now, self._last.get(seed.user_id, 0) + 1)
        if step > now + 1:
            raise LookupError("the provider does not take the next code yet")
        return step


@dataclass
class Visitor:
    """One browser: cookies, the CSRF token, and the calls that the pages make."""

    url: str
    codes: Codes
    http: httpx.Client = field(init=False)
    _csrf: str = ""

    def __post_init__(self) -> None:
        self.http = httpx.Client(base_url=self.url, timeout=10)

    def api(self, method: str, path: str, body: Any = None) -> httpx.Response:
        answer = self._send(method, path, body)
        if answer.status_code == 403 and "Reload" in answer.json()["title"]:
            self._csrf = self.http.get("/api/session").json()["csrf"]
            answer = self._send(method, path, body)
        return answer

    def _send(self, method: str, path: str, body: Any) -> httpx.Response:
        return self.http.request(method, path, json=body, headers={"X-CSRF-Token": self._csrf})

    def sign_in(self, seed: Seed, **occasion: str) -> httpx.Response:
        """Go through the pages; the answer to the last of them."""
        answer = self.api("POST", "/api/sign-in/user", {"user_id": seed.user_id, **occasion})
        if answer.json().get("next") == "password":
            answer = self.api("POST", "/api/sign-in/password", {"password": seed.password})
        if answer.json().get("next") == "code":
            answer = self.api("POST", "/api/sign-in/code", {"code": self.codes.next(seed)})
        return answer

    def authorize(self, **parameters: str) -> httpx.Response:
        """Send an authorization request, not following where it leads."""
        return self.http.get("/api/oidc/authorize", params=parameters)

    def follow(self, answer: httpx.Response, seed: Seed = TEST_USER) -> httpx.Response:
        """Do what the pages ask until the request is answered; the answer."""
        while found := re.search(r"#/(sign-in|challenge|consent)\?interaction=(.+)", _to(answer)):
            answer = self.http.get(self._page(found[1], found[2], seed))
        return answer

    def _page(self, page: str, interaction: str, seed: Seed) -> str:
        if page == "sign-in":
            done = self.sign_in(seed, interaction=interaction)
        elif page == "challenge":
            body = {"code": self.codes.next(seed), "interaction": interaction}
            done = self.api("POST", "/api/sign-in/challenge", body)
        else:
            path = f"/api/interactions/{interaction}/consent"
            done = self.api("POST", path, {"accept": True})
        assert done.status_code == 200, done.text
        return str(done.json()["to"])


def _to(answer: httpx.Response) -> str:
    return str(answer.headers.get("location", ""))


def answered(answer: httpx.Response) -> dict[str, str]:
    """The parameters that an answer brings to the redirect URI."""
    parts = urlsplit(_to(answer))
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == REDIRECT_URI, _to(answer)
    return {name: values[0] for name, values in parse_qs(parts.fragment or parts.query).items()}


@dataclass
class Provider:
    """A provider that answers on ``url``."""

    app: Flask
    url: str
    codes: Codes
    visitors: list[Visitor] = field(default_factory=list)

    def visitor(self) -> Visitor:
        self.visitors.append(Visitor(self.url, self.codes))
        return self.visitors[-1]

    def close(self) -> None:
        for visitor in self.visitors:
            visitor.http.close()

    def close_store(self) -> None:
        self.app.extensions["console"].store.close()

    def administrator(self) -> Visitor:
        visitor = self.visitor()
        assert visitor.sign_in(ADMINISTRATOR).json() == {"to": "/#/"}
        return visitor

    def control(self, path: str) -> Any:
        return httpx.get(f"{self.url}/__sandbox__/{path}").json()

    def fault(self, name: str, on: bool = True) -> None:
        httpx.post(f"{self.url}/__sandbox__/faults", json={"name": name, "on": on})


def application(draft: dict[str, Any], **changes: dict[str, Any]) -> dict[str, Any]:
    """A draft as the guide fills it in, with changes by section."""
    general = {
        "initiate_login_uri": "https://home.connectwise.com",
        "login_redirect_uris": [REDIRECT_URI],
    }
    authentication = {
        "require_consent": True,
        "grant_types": ["Implicit"],
        "pkce_code_challenge_method": "None",
        "id_token_signing_algorithm": "RS256",
        "user_info_signing_algorithm": "RS256",
    }
    flow = {"user_login": True, "identity_providers": True}
    return {
        **draft,
        "authentication_flow": {**flow, **changes.get("authentication_flow", {})},
        "general": {**draft["general"], **general, **changes.get("general", {})},
        "authentication": {
            **draft["authentication"],
            **authentication,
            **changes.get("authentication", {}),
        },
    }


@dataclass
class Integration:
    """An application as the guide makes it, and the rule that lets people use it."""

    provider: Provider
    admin: Visitor
    stored: dict[str, Any]
    rule: dict[str, Any]

    @property
    def client_id(self) -> str:
        return str(self.stored["client_id"])

    def change(self, **changes: dict[str, Any]) -> None:
        body = {name: value for name, value in self.stored.items() if name != "id"}
        for section, values in changes.items():
            body[section] = {**body[section], **values}
        answer = self.admin.api("PUT", f"/api/applications/{self.stored['id']}", body)
        assert answer.status_code == 200, answer.text
        self.stored = answer.json()

    def change_rule(self, **changes: Any) -> None:
        body = {name: value for name, value in self.rule.items() if name != "id"} | changes
        answer = self.admin.api("PUT", f"/api/resource-rules/{self.rule['id']}", body)
        assert answer.status_code == 200, answer.text
        self.rule = answer.json()

    def request(self, **changes: str) -> dict[str, str]:
        """An authorization request as the relying party of the guide sends it."""
        return {
            "client_id": self.client_id,
            "redirect_uri": REDIRECT_URI,
            "response_type": "id_token",
            "scope": "openid profile email",
            "nonce": "n-0S6_WzA2Mj",
            "state": "af0ifjsldkj",
            **changes,
        }

    def log_in(self, visitor: Visitor | None = None, /, **changes: str) -> dict[str, str]:
        visitor = visitor or self.provider.visitor()
        return answered(visitor.follow(visitor.authorize(**self.request(**changes))))


def integrate(provider: Provider) -> Integration:
    """Have the application of the guide there, and a rule that lets everybody use it."""
    admin = provider.administrator()
    draft = admin.api("POST", "/api/applications/drafts", {"template": "connectwise-home"})
    stored = admin.api("POST", "/api/applications", application(draft.json()))
    assert stored.status_code == 201, stored.text
    rule = {
        "name": "ConnectWise Home",
        "application": stored.json()["id"],
        "authentication_flow": "Password and Second Factor",
    }
    kept = admin.api("POST", "/api/resource-rules", rule)
    assert kept.status_code == 201, kept.text
    return Integration(provider, admin, stored.json(), kept.json())


def claims(integration: Integration, token: str, algorithm: str = "RS256") -> dict[str, Any]:
    """What a token says whose signature holds against the published keys."""
    keys = httpx.get(f"{integration.provider.url}/api/oidc/jwks").json()
    return dict(jwt.decode(token, KeySet.import_key_set(keys), algorithms=[algorithm]).claims)
