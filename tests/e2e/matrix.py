"""Each setting that a login depends on, turned off by hand, past the run.

`test_matrix.py` holds that `runbook verify` finds each of them out, and for which reason.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from sandbox.idaas.accounts import ADMINISTRATOR
from tests.e2e.driving import Consoles
from tests.runbook.oidc.test_id_token import NAMED_BY
from tests.sandbox.home import Home
from tests.sandbox.idaas.visiting import Codes, Visitor

DOCUMENT = Path(__file__).parents[2] / "docs" / "checks.md"

Body = dict[str, Any]


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


def _change(*path: str, by: Callable[[Any], Any]) -> Callable[[Body], Body]:
    def turn(body: Body) -> Body:
        inner = body
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = by(inner[path[-1]])
        return body

    return turn


def _set(*path: str, to: Any) -> Callable[[Body], Body]:
    return _change(*path, by=lambda held: to)


def _without(*path: str, one: str) -> Callable[[Body], Body]:
    return _change(*path, by=lambda held: [other for other in held if other != one])


def _one_character_more(held: list[str]) -> list[str]:
    (address,) = held
    return [f"{address}/"]


def _gone(body: Body) -> None:
    """The object is to be deleted."""


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
        _change("general", "login_redirect_uris", by=_one_character_more),
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
        _change("authority_url", by=lambda held: f"{held}/"),
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
"""What an object has of the console itself."""

PLACES = {
    "application": ("idaas", "application", "/api/applications"),
    "resource-rule": ("idaas", "resource-rule", "/api/resource-rules"),
    "resource-server": ("idaas", "resource-server", "/api/resource-servers"),
    "provider": ("connectwise", "providers", "/api/providers"),
}
"""Kind of object → console, what its export calls it, and where its interface has it."""

TAKEN = {"PUT": {200}, "DELETE": {200, 204}, "POST": {200, 201}}

Send = Callable[[str, str, Any], httpx.Response]


@contextmanager
def turned_off(consoles: Consoles, off: Off) -> Iterator[None]:
    """Change the object by the console's own interface, and put it back."""
    console, exported, path = PLACES[off.kind]
    (held,) = consoles.export(console)[exported]
    body = {key: value for key, value in held.items() if key not in GIVEN}
    place = f"{path}/{held['id']}"
    changed = off.turn(copy.deepcopy(body))
    with ADMINISTRATORS[console](consoles) as send:
        if changed is None:
            _taken(send, "DELETE", place)
        else:
            _taken(send, "PUT", place, changed)
        yield
        if changed is None:
            _taken(send, "POST", path, body)
        else:
            _taken(send, "PUT", place, body)


def changed(consoles: Consoles, kind: str, turn: Callable[[Body], Body]) -> None:
    """Change an object by the console's own interface, as somebody else would."""
    all_changed(consoles, PLACES[kind][0], {kind: turn})


def all_changed(
    consoles: Consoles, console: str, turns: Mapping[str, Callable[[Body], Body]]
) -> None:
    """Change objects of a console, by kind, with one sign-in: a code is taken once."""
    with ADMINISTRATORS[console](consoles) as send:
        for kind, turn in turns.items():
            _, exported, path = PLACES[kind]
            (held,) = consoles.export(console)[exported]
            body = {key: value for key, value in held.items() if key not in GIVEN}
            _taken(send, "PUT", f"{path}/{held['id']}", turn(copy.deepcopy(body)))


def _taken(send: Send, method: str, path: str, body: Any = None) -> None:
    answer = send(method, path, body)
    assert answer.status_code in TAKEN[method], answer.text


@contextmanager
def _of_identity(consoles: Consoles) -> Iterator[Send]:
    visitor = Visitor(consoles.settings["IDAAS_URL"], Codes())
    with visitor.http:
        assert visitor.sign_in(ADMINISTRATOR).json() == {"to": "/#/"}
        yield visitor.api


@contextmanager
def _of_home(consoles: Consoles) -> Iterator[Send]:
    with Home(consoles.settings["CONNECTWISE_URL"]) as home:
        assert home.password().status_code == 200
        home.session()
        yield lambda method, path, body: home.http.request(method, path, json=body)


ADMINISTRATORS = {"idaas": _of_identity, "connectwise": _of_home}


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
    sys.exit()
