"""Each setting that a login depends on, turned off by hand, past the run.

`test_matrix.py` holds that `runbook verify` finds each of them out, and for which reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sandbox.idaas.accounts import ADMINISTRATOR
from tests.e2e.driving import Consoles
from tests.sandbox.home import Home
from tests.sandbox.idaas.visiting import Codes, Visitor

Body = dict[str, Any]

PILOT = 'provider = { users = ["jane.doe@example.com"] }\n'
"""The administrator of ConnectWise Home keeps a way in of its own, however the provider fails."""


@dataclass(frozen=True)
class Off:
    """A setting turned off.

    Attributes:
        setting: what a person would call it.
        kind: of the object that has it.
        turn: changes the object; gives None where it is to be deleted.
        read: instruction that reads it back, and control; "" for what the guide does not name.
        check: the check that fails because of it.
        reason: words of that check.
    """

    setting: str
    kind: str
    turn: Callable[[Body], Body | None]
    read: str
    check: str
    reason: str


def _set(*path: str, to: Any) -> Callable[[Body], Body]:
    def turn(body: Body) -> Body:
        inner = body
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = to
        return body

    return turn


def _without(*path: str, one: str) -> Callable[[Body], Body]:
    def turn(body: Body) -> Body:
        inner = body
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = [held for held in inner[path[-1]] if held != one]
        return body

    return turn


def _slash(body: Body) -> Body:
    (address,) = body["general"]["login_redirect_uris"]
    return _set("general", "login_redirect_uris", to=[f"{address}/"])(body)


def _issuer_slash(body: Body) -> Body:
    return {**body, "authority_url": f"{body['authority_url']}/"}


MATRIX = (
    Off(
        "Grant Types: Implicit",
        "application",
        _without("authentication", "grant_types", one="Implicit"),
        "",
        "sp-login",
        "",
    ),
    Off("Login Redirect URIs: one character more", "application", _slash, "", "sp-login", ""),
    Off(
        "ID Token Signing Algorithm",
        "application",
        _set("authentication", "id_token_signing_algorithm", to="ES256"),
        "",
        "sp-login",
        "",
    ),
    Off(
        "Require Consent",
        "application",
        _set("authentication", "require_consent", to=False),
        "",
        "consent",
        "",
    ),
    Off(
        "Supported Scopes: e-mail",
        "application",
        _without("authentication", "supported_scopes", one="email"),
        "",
        "sp-login",
        "",
    ),
    Off(
        "Supported Claims: email",
        "application",
        _without("authentication", "supported_claims", one="email"),
        "",
        "sp-login",
        "",
    ),
    Off(
        "Authentication Flow: user login",
        "application",
        _set("authentication_flow", "user_login", to=False),
        "",
        "sp-login",
        "",
    ),
    Off(
        "Initiate Login URI",
        "application",
        _set("general", "initiate_login_uri", to="https://example.com"),
        "",
        "idp-login",
        "",
    ),
    Off(
        "Show Login Redirect URL in My Profile",
        "application",
        _set("general", "show_login_redirect_url_in_my_profile", to=False),
        "",
        "idp-login",
        "",
    ),
    Off("The resource rule", "resource-rule", lambda body: None, "", "sp-login", ""),
    Off(
        "The rule's second factor",
        "resource-rule",
        lambda body: {**body, "authentication_flow": "Password", "second_factors": []},
        "",
        "second-factor",
        "",
    ),
    Off("Client ID", "provider", _set("client_id", to="another-client"), "", "sp-login", ""),
    Off("Authority URL: a slash at its end", "provider", _issuer_slash, "", "sp-login", ""),
    Off("Response Type", "provider", _set("response_type", to="code"), "", "sp-login", ""),
    Off("Users List: the test user", "provider", _set("users", to=[]), "", "sp-login", ""),
)


@contextmanager
def turned_off(consoles: Consoles, off: Off) -> Iterator[None]:
    """Change the object by the console's own interface, and put it back."""
    if off.kind == "provider":
        with Home(consoles.settings["CONNECTWISE_URL"]) as home:
            assert home.password().status_code == 200
            home.session()
            (held,) = consoles.export("connectwise")["providers"]
            path = f"/api/providers/{held['id']}"
            held = {
                key: held[key] for key in held.keys() - {"id", "created", "updated", "redirect_uri"}
            }
            changed = off.turn({**held})
            answer = home.put(path, changed or {})
            assert answer.status_code == 200, answer.text
            yield
            assert home.put(path, held).status_code == 200
        return
    visitor = Visitor(consoles.settings["IDAAS_URL"], Codes())
    with visitor.http:
        assert visitor.sign_in(ADMINISTRATOR).json() == {"to": "/#/"}
        import copy

        (held,) = consoles.export("idaas")[off.kind]
        kind = {"application": "applications", "resource-rule": "resource-rules"}[off.kind]
        path = f"/api/{kind}/{held['id']}"
        changed = off.turn(copy.deepcopy(held))
        body = {k: v for k, v in held.items() if k != "id"}
        if changed is None:
            assert visitor.api("DELETE", path).status_code in {200, 204}
        else:
            answer = visitor.api("PUT", path, {k: v for k, v in changed.items() if k != "id"})
            assert answer.status_code == 200, answer.text
        yield
        if changed is None:
            assert visitor.api("POST", f"/api/{kind}", body).status_code in {200, 201}
        else:
            assert visitor.api("PUT", path, body).status_code == 200
