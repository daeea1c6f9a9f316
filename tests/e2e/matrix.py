"""Each setting that a login depends on, turned off by hand, past the run.

`test_matrix.py` holds that `runbook verify` finds each of them out, and for which reason.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sandbox.idaas.accounts import ADMINISTRATOR
from tests.e2e.driving import Consoles
from tests.runbook.oidc.test_id_token import NAMED_BY
from tests.sandbox.home import Home
from tests.sandbox.idaas.visiting import Codes, Visitor

DOCUMENT = Path(__file__).parents[2] / "docs" / "checks.md"

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


def _gone(body: Body) -> None:
    """The object is to be deleted."""


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
        "2.10.4 Grant Types",
        "authorize",
        "unauthorized_client",
    ),
    Off(
        "Login Redirect URIs: one character more",
        "application",
        _slash,
        "2.9.6 Login Redirect URIs",
        "authorize",
        "is not supported by client",
    ),
    Off(
        "ID Token Signing Algorithm: ES256",
        "application",
        _set("authentication", "id_token_signing_algorithm", to="ES256"),
        "2.10.7 ID Token Signing Algorithm",
        "sp-login",
        "The ID Token is signed with ES256; only RS256 is accepted.",
    ),
    Off(
        "Require Consent",
        "application",
        _set("authentication", "require_consent", to=False),
        "2.10.1 Require Consent",
        "read-back",
        "2.10.1 Require Consent: wanted True, found False",
    ),
    Off(
        "Supported Scopes: e-mail",
        "application",
        _without("authentication", "supported_scopes", one="email"),
        "",
        "sp-login",
        "The ID Token holds no e-mail address",
    ),
    Off(
        "Supported Claims: email",
        "application",
        _without("authentication", "supported_claims", one="email"),
        "",
        "sp-login",
        "The ID Token holds no e-mail address",
    ),
    Off(
        "Authentication Flow: user login",
        "application",
        _set("authentication_flow", "user_login", to=False),
        "2.7 Enable user login",
        "authorize",
        "leaves sign-in to identity providers; there is none",
    ),
    Off(
        "Initiate Login URI: another address",
        "application",
        _set("general", "initiate_login_uri", to="https://example.com"),
        "2.9.4 Initiate Login URI",
        "idp-login",
        "the login ended at",
    ),
    Off(
        "Show Login Redirect URL in My Profile",
        "application",
        _set("general", "show_login_redirect_url_in_my_profile", to=False),
        "",
        "idp-login",
        "no tile is called “ConnectWise Home”",
    ),
    Off("The resource rule", "resource-rule", _gone, "3.1", "read-back", "no resource-rule"),
    Off(
        "The rule's second factor",
        "resource-rule",
        lambda body: {**body, "authentication_flow": "Password", "second_factors": []},
        "",
        "sp-login",
        "no second factor was asked for",
    ),
    Off(
        "Client ID: another client's",
        "provider",
        _set("client_id", to="another-client"),
        "6.3 Client ID",
        "sp-login",
        "The client does not exist on this server.",
    ),
    Off(
        "Authority URL: a slash at its end",
        "provider",
        _issuer_slash,
        "6.4 Authority URL",
        "sp-login",
        "but the Authority URL is",
    ),
    Off(
        "Response Type: code",
        "provider",
        _set("response_type", to="code"),
        "6.5 Response Type",
        "id-token",
        "the browser carried no ID token",
    ),
    Off(
        "Users List: the test user",
        "provider",
        _set("users", to=[]),
        "6.7 Select All",
        "sp-login",
        "the browser was not sent to the provider",
    ),
)

HEAD = """# What a check finds

## Settings turned off by hand

After a run on the embedded consoles, one setting at a time was turned off past it, by the console's
own interface, and `runbook verify` had to find it out, for the right reason: by comparing (the
instruction whose value differs) and by the check that a login fails. `tests/e2e/test_matrix.py`,
with `make soak`.

| turned off | instruction that differs | check that fails | with the words |
| --- | --- | --- | --- |
"""

TOKENS = """
## Tokens, documents and answers that are wrong

Each mistake below is switched on in a real provider with real keys, and the check has to refuse
what it then sends, by the rule named here: `tests/runbook/oidc/`.

| mistake of the provider | refused by | rule |
| --- | --- | --- |
"""


def document() -> str:
    """Return the page of the documentation."""
    lines = [
        f"| {off.setting} | {off.read or '–'} | `{off.check}` | {off.reason or '–'} |"
        for off in MATRIX
    ]
    tokens = [f"| `{name}` | `id-token` | {rule} |" for name, rule in sorted(NAMED_BY.items())]
    return HEAD + "\n".join(lines) + "\n" + TOKENS + "\n".join(tokens) + "\n"


GIVEN = {"id", "created", "updated", "redirect_uri"}
"""What a provider has of itself."""


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


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
    sys.exit()
