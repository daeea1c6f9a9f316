"""Takes secrets out of what is about to be written or said, and leaves what they were instead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal

from pydantic import SecretStr

from runbook.redaction.forms import spelt, written
from runbook.redaction.persons import Persons

Kind = Literal[
    "password",
    "seed",
    "one-time code",
    "cookie",
    "token",
    "authorization code",
    "session",
    "address",
    "person",
]

SHORTEST: Final = 4
"""A secret that is shorter stands in every text; whoever has one has no secret."""

ALONE_UP_TO: Final = 8
"""A secret of so few characters counts only where it stands alone: six digits are also a part of a
digest, a port and a time."""

_TOKEN: Final = re.compile(r"eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*")
"""A signed or encrypted token (RFC 7515, section 7.1): its header is a JSON object."""

_HEADER: Final = re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{12,}")

_COOKIES: Final = re.compile(r"(?i)\b((?:set-)?cookie:\s*)[^\s=;,]+=[^\s;,\"]+(?:;[^\r\n\"]*)?")
"""A header that carries cookies (RFC 6265, section 4)."""

_PARAMETER: Final = re.compile(
    r"\b(code|session_state|access_token|refresh_token|id_token|id_token_hint)=[\w.~%+/-]{8,}"
)
"""A member of an authorization response (RFC 6749, OpenID Connect Session Management 2) by which
somebody could go on with the login that it belongs to."""

PARAMETERS: Final[Mapping[str, Kind]] = {
    "code": "authorization code",
    "session_state": "session",
    "access_token": "token",
    "refresh_token": "token",
    "id_token": "token",
    "id_token_hint": "token",
}
"""What kind of secret such a member is."""


class Redactor:
    """The secrets of one run, by kind. Tokens, headers and members of an authorization response are
    known by their shape, the rest is learnt when it comes up.

    Attributes:
        persons: those whose names are masked; None where personal data stays.
    """

    def __init__(self) -> None:
        self.persons: Persons | None = None
        self._known: set[str] = set()
        self._forms: dict[str, Kind] = {}
        self._pattern: re.Pattern[str] | None = None

    def learn(self, kind: Kind, secret: str | SecretStr) -> None:
        """Know one secret more; an address is known whole, and so is what stands in it."""
        text = secret.get_secret_value() if isinstance(secret, SecretStr) else secret
        if len(text) < SHORTEST or text in self._known:
            return
        self._known.add(text)
        spellings = spelt(text) if kind == "seed" else {text}
        forms = {form for spelling in spellings for form in written(spelling)}
        self._forms |= {form: kind for form in forms if len(form) >= SHORTEST}
        self._pattern = None

    def mask(self, names: Iterable[str]) -> None:
        """Mask personal data from now on: e-mail addresses, and these names."""
        self.persons = self.persons or Persons()
        self.persons.learn(names)

    @property
    def forms(self) -> Mapping[str, Kind]:
        """Every form of every secret that is known."""
        return self._forms

    def text(self, text: str) -> str:
        """Return a text without any of them."""
        text = without_shapes(text)
        if self._forms:
            if self._pattern is None:
                longest_first = sorted(self._forms, key=len, reverse=True)
                self._pattern = re.compile("|".join(map(standing, longest_first)))
            text = self._pattern.sub(lambda found: _instead(self._forms[found[0]]), text)
        return self.persons.text(text) if self.persons else text

    def value(self, value: Any) -> Any:
        """Return a JSON value without any of them, in texts and in names."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {self.text(str(name)): self.value(inner) for name, inner in value.items()}
        if isinstance(value, list | tuple):
            return [self.value(inner) for inner in value]
        return value


def without_shapes(text: str) -> str:
    """Return a text without what is known by its shape alone."""
    text = _TOKEN.sub(_instead("token"), text)
    text = _HEADER.sub(lambda found: f"{found[1]} {_instead('token')}", text)
    text = _COOKIES.sub(lambda found: f"{found[1]}{_instead('cookie')}", text)
    return _PARAMETER.sub(lambda found: f"{found[1]}={_instead(PARAMETERS[found[1]])}", text)


def standing(form: str) -> str:
    """Return a pattern for a form of a secret; a short one has to stand alone."""
    escaped = re.escape(form)
    return rf"(?<![\w-]){escaped}(?![\w-])" if len(form) <= ALONE_UP_TO else escaped


def _instead(kind: Kind) -> str:
    return f"[{kind} removed]"
