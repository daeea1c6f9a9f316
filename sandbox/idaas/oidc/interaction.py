"""An authorization request on its way over the sign-in, challenge and consent pages.

The request is kept as it came in; the pages know it by an identifier that cannot be guessed. When
its user comes back, it is judged anew from the start, so nothing that was configured meanwhile is
missed.
"""

from __future__ import annotations

import secrets
import time
from collections import defaultdict
from dataclasses import asdict, dataclass, replace
from typing import Any

from authlib.oauth2 import OAuth2Request
from authlib.oauth2.rfc6749 import InvalidRequestError
from authlib.oauth2.rfc6749.requests import OAuth2Payload

from ..tenant import Tenant

KIND = "interaction"
LIFETIME_S = 900


@dataclass(frozen=True, slots=True)
class Interaction:
    """One authorization request and what its user has done about it so far.

    Attributes:
        id: random, in the address of the pages.
        parameters: the request's, in order, doubles included.
        started: seconds since the epoch.
        signed_in: user ID of whoever signed in on its behalf, "" if nobody had to so far.
        consent_of: user ID of whoever accepted, "" before.
        refused: whether the user declined or went back.
    """

    id: str
    parameters: tuple[tuple[str, str], ...]
    started: float
    signed_in: str = ""
    consent_of: str = ""
    refused: bool = False

    def get(self, name: str) -> str:
        """Return a parameter of the request, "" if it has none."""
        return dict(self.parameters).get(name, "")

    @property
    def prompts(self) -> set[str]:
        """The values of ``prompt`` (OIDC Core, section 3.1.2.1)."""
        return set(self.get("prompt").split())

    @property
    def max_age(self) -> int | None:
        """The request's ``max_age`` in seconds.

        Raises:
            InvalidRequestError: it is no number.
        """
        given = self.get("max_age")
        if given and not given.isdecimal():
            raise InvalidRequestError("Invalid 'max_age'")
        return int(given) if given else None

    def request(self, tenant: Tenant) -> OAuth2Request:
        """Return the authorization request as Authlib reads it."""
        found = OAuth2Request("GET", f"{tenant.issuer}/authorize")
        found.payload = _Payload(self.parameters)
        return found

    def resume_url(self, tenant: Tenant) -> str:
        """Where the browser goes once the pages are done."""
        return f"{tenant.issuer}/authorize/{self.id}"


class _Payload(OAuth2Payload):  # type: ignore[misc]
    def __init__(self, parameters: tuple[tuple[str, str], ...]) -> None:
        self._parameters = parameters

    @property
    def data(self) -> dict[str, str]:
        return dict(self._parameters)

    @property
    def datalist(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for name, value in self._parameters:
            found[name].append(value)
        return found


def start(tenant: Tenant, parameters: list[tuple[str, str]]) -> Interaction:
    """Keep a new request. An empty parameter is as one left out (RFC 6749, section 3.1)."""
    given = tuple((name, value) for name, value in parameters if value)
    return save(tenant, Interaction(secrets.token_urlsafe(24), given, time.time()))


def save(tenant: Tenant, interaction: Interaction) -> Interaction:
    """Keep what became of it."""
    tenant.store.put(KIND, interaction.id, asdict(interaction))
    return interaction


def find(tenant: Tenant, identifier: str) -> Interaction | None:
    """Return a request that still waits, or None."""
    return _parsed(tenant.store.get(KIND, identifier))


def take(tenant: Tenant, identifier: str) -> Interaction | None:
    """Return a request that still waits and forget it: it is answered once."""
    return _parsed(tenant.store.take(KIND, identifier))


def note(tenant: Tenant, interaction: Interaction, **what: Any) -> Interaction:
    """Keep what its user has done: one of the last three attributes."""
    return save(tenant, replace(interaction, **what))


def _parsed(document: dict[str, Any] | None) -> Interaction | None:
    if document is None or time.time() - document["started"] > LIFETIME_S:
        return None
    pairs = tuple((str(name), str(value)) for name, value in document["parameters"])
    return Interaction(**{**document, "parameters": pairs})
