"""The provider's configuration document, and whether an issuer may be handed on at all.

An issuer is an identifier as well as an address: it is compared to the last character, because
every relying party does so with the `iss` of a token (OIDC Discovery 4.3, OIDC Core 3.1.3.7).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Final
from urllib.parse import urlsplit

import httpx
from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from runbook.errors import IntegrationError
from runbook.oidc import address
from runbook.oidc.client import read_object
from runbook.oidc.result import CheckResult, SubCheck, conclude

WELL_KNOWN: Final = "/.well-known/openid-configuration"
# Required by OIDC Discovery 3, but not needed by an implicit sign-in: their absence is reported.
_UNUSED_MEMBERS: Final = ("subject_types_supported",)

Endpoint = Annotated[str, AfterValidator(address.secure)]


class Discovery(BaseModel):
    """The members of the document that a sign-in rests on (OIDC Discovery 3)."""

    model_config = ConfigDict(frozen=True, extra="allow")

    issuer: str
    authorization_endpoint: Endpoint
    jwks_uri: Endpoint
    response_types_supported: tuple[str, ...]
    id_token_signing_alg_values_supported: tuple[str, ...]
    response_modes_supported: tuple[str, ...] = ("query", "fragment")
    scopes_supported: tuple[str, ...] = ()


def fetch(issuer: str, *, client: httpx.Client) -> Discovery:
    """The configuration document of an issuer (OIDC Discovery 4).

    Raises:
        ConsoleUnreachable: nobody answers.
        IntegrationError: what is there is no document, of another issuer, or lacks a member.
    """
    # A terminating slash is removed before the suffix is added (OIDC Discovery 4.1).
    place = issuer.removesuffix("/") + WELL_KNOWN
    found = read_object(place, "the provider's configuration document", client=client)
    if (named := found.get("issuer")) != issuer:
        raise IntegrationError(
            "The configuration document names another issuer than the one it was fetched for.",
            where=place,
            seen=address.difference(issuer, named) if isinstance(named, str) else "no issuer",
            remedy="Copy the issuer to the last character as the document names it.",
        )
    try:
        return Discovery.model_validate(found)
    except ValidationError as error:
        wrong = [f"{problem['loc'][0]}: {problem['msg']}" for problem in error.errors()]
        raise IntegrationError(
            "The provider's configuration document lacks what a sign-in needs.",
            where=place,
            seen="; ".join(wrong),
            remedy="Ask who runs the provider.",
        ) from None


def check_issuer(url: str, *, allowed_origins: Sequence[str], client: httpx.Client) -> Discovery:
    """Whether a copied issuer may be pasted into a relying party; its document if so.

    Args:
        url: the text as it was copied.
        allowed_origins: origins that an issuer may have, in any spelling.
        client: as `runbook.oidc.client` makes it.

    Raises:
        IntegrationError: it may not; the first reason found (OIDC Core 1.2, OIDC Discovery 4.3).
        ConsoleUnreachable: nobody answers there.
    """
    problem = _not_an_issuer(url, [address.origin(one) for one in allowed_origins])
    if problem:
        raise IntegrationError(
            f"The copied issuer is not used: {problem}.",
            where="the issuer's address",
            seen=f'"{url}"',
            remedy="Check what the provider's console shows; further origins can be allowed in"
            " the settings.",
        )
    return fetch(url, client=client)


def _not_an_issuer(url: str, allowed: Sequence[str]) -> str | None:
    try:
        address.secure(url)
    except ValueError as error:
        return str(error)
    parts = urlsplit(url)
    if "@" in parts.netloc:
        return "it has a user name in it"
    if "?" in url or "#" in url:
        return "it has a query or a fragment"
    if address.origin(url) not in allowed:
        return f"its origin {address.origin(url)} is not one of {', '.join(allowed)}"
    return None


def check_discovery(
    issuer: str, *, response_type: str, alg: str, client: httpx.Client
) -> CheckResult:
    """The check `discovery`: the document is there, fits the issuer and supports what is set.

    Args:
        issuer: as it was pasted into the relying party.
        response_type: as the relying party will ask.
        alg: the configured signing algorithm of ID tokens.
        client: as `runbook.oidc.client` makes it.

    Raises:
        ConsoleUnreachable: nobody answers.
    """
    facts: dict[str, Any] = {"issuer": issuer, "address": issuer.removesuffix("/") + WELL_KNOWN}
    try:
        found = fetch(issuer, client=client)
    except IntegrationError as error:
        rule = SubCheck("document", "OIDC Discovery 4", f"{error.what} {error.seen}")
        return conclude("discovery", [rule], passed="", facts=facts)
    rules = [
        SubCheck("document", "OIDC Discovery 4"),
        SubCheck("issuer", "OIDC Discovery 4.3"),
        _supported(found, response_type),
        _signed_with(found, alg),
    ]
    facts |= found.model_dump(mode="json", include=set(Discovery.model_fields))
    extra = found.model_extra or {}
    facts["not_given"] = [member for member in _UNUSED_MEMBERS if member not in extra]
    passed = f"{issuer} supports {response_type} with {alg}."
    return conclude("discovery", rules, passed=passed, facts=facts)


def _supported(found: Discovery, response_type: str) -> SubCheck:
    offered = found.response_types_supported
    # The order of the words of a response type means nothing (RFC 6749, section 3.1.1).
    fits = any(set(one.split()) == set(response_type.split()) for one in offered)
    problem = None if fits else f"{response_type} is not among {', '.join(offered) or 'none'}"
    return SubCheck("response_types_supported", "OIDC Discovery 3", problem)


def _signed_with(found: Discovery, alg: str) -> SubCheck:
    offered = found.id_token_signing_alg_values_supported
    problem = None if alg in offered else f"{alg} is not among {', '.join(offered) or 'none'}"
    return SubCheck("id_token_signing_alg_values_supported", "OIDC Discovery 3", problem)
