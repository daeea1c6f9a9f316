"""The provider's published keys (RFC 7517): which of them may have signed a token."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

import httpx
from joserfc.errors import JoseError
from joserfc.jwk import JWKRegistry, Key, RSAKey

from runbook.errors import IntegrationError
from runbook.oidc.client import read_object
from runbook.oidc.discovery import Discovery
from runbook.oidc.result import CheckResult, SubCheck, conclude

Jwks = Mapping[str, Any]

# Algorithm to key type and curve (RFC 7518, section 3.1; RFC 8037, section 3.1).
_KEY_TYPES: Final[Mapping[str, tuple[str, str | None]]] = {
    **{f"{family}{bits}": ("RSA", None) for family in ("RS", "PS") for bits in (256, 384, 512)},
    "ES256": ("EC", "P-256"),
    "ES384": ("EC", "P-384"),
    "ES512": ("EC", "P-521"),
    "EdDSA": ("OKP", "Ed25519"),
}
# RFC 7518, sections 6.2.2, 6.3.2 and 6.4.1; "oct" keys have nothing else.
_PRIVATE_MEMBERS: Final = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
_RSA_LEAST_BITS: Final = 2048


def is_asymmetric(alg: str) -> bool:
    """Whether an algorithm signs with a key that the provider alone has."""
    return alg in _KEY_TYPES


def fetch_keys(discovery: Discovery, *, client: httpx.Client) -> Jwks:
    """The key set at `jwks_uri`, as it is.

    Raises:
        ConsoleUnreachable: nobody answers.
        IntegrationError: what is there is no key set (RFC 7517, section 5).
    """
    found = read_object(discovery.jwks_uri, "the provider's key set", client=client)
    keys = found.get("keys")
    if not isinstance(keys, list) or not all(isinstance(key, dict) for key in keys):
        raise IntegrationError(
            "The provider's key set holds no list of keys.",
            where=discovery.jwks_uri,
            seen=f"members {', '.join(sorted(found)) or 'none'}",
            remedy="Ask who runs the provider.",
        )
    return found


def usable_keys(jwks: Jwks, alg: str) -> list[Key]:
    """The keys of a set that may have signed with an algorithm (RFC 7517, section 4)."""
    wanted = _KEY_TYPES.get(alg)
    keys = []
    for member in jwks["keys"]:
        try:
            if wanted is None or not _declared_for(member, alg, *wanted):
                continue
            key = JWKRegistry.import_key(_public(member))
        except (JoseError, ValueError, TypeError):
            continue  # a key that cannot be read has signed nothing that can be verified
        if not isinstance(key, RSAKey) or key.public_key.key_size >= _RSA_LEAST_BITS:
            keys.append(key)
    return keys


def _declared_for(member: Jwks, alg: str, kty: str, crv: str | None) -> bool:
    return (
        member.get("kty") == kty
        and (crv is None or member.get("crv") == crv)
        and member.get("use", "sig") == "sig"
        and "verify" in member.get("key_ops", ["verify"])
        and member.get("alg", alg) == alg
    )


def _public(member: Jwks) -> dict[str, Any]:
    return {name: value for name, value in member.items() if name not in _PRIVATE_MEMBERS}


def check_jwks(discovery: Discovery, *, alg: str, client: httpx.Client) -> CheckResult:
    """The check `jwks`: there is a key for the algorithm, none is private, each has its own name.

    Raises:
        ConsoleUnreachable: nobody answers.
    """
    facts: dict[str, Any] = {"jwks_uri": discovery.jwks_uri}
    try:
        jwks = fetch_keys(discovery, client=client)
    except IntegrationError as error:
        rule = SubCheck("keys", "RFC 7517 5", f"{error.what} {error.seen}")
        return conclude("jwks", [rule], passed="", facts=facts)
    members = jwks["keys"]
    shown = ("kid", "kty", "crv", "use", "alg")
    facts["keys"] = [{name: key[name] for name in shown if name in key} for key in members]
    usable = usable_keys(jwks, alg)
    rules = [
        SubCheck("keys", "RFC 7517 5.1", None if members else "the set is empty"),
        SubCheck("private members", "RFC 7517 9.2", _shown_in_public(members)),
        SubCheck(
            "usable key",
            "RFC 7517 4",
            None if usable else f"none of the {len(members)} keys can be used for {alg}",
        ),
        SubCheck("kid", "RFC 7517 4.5, OIDC Core 10.1", _names(members, usable, alg)),
    ]
    passed = f"{len(usable)} of {len(members)} keys can be used for {alg}."
    return conclude("jwks", rules, passed=passed, facts=facts)


def _shown_in_public(members: Sequence[Jwks]) -> str | None:
    private = sorted({name for key in members for name in key if name in _PRIVATE_MEMBERS})
    return f"the public set shows {', '.join(private)}" if private else None


def _names(members: Sequence[Jwks], usable: Sequence[Key], alg: str) -> str | None:
    counted = Counter(str(key["kid"]) for key in members if "kid" in key)
    doubled = [kid for kid, count in counted.items() if count > 1]
    if doubled:
        return f"{', '.join(doubled)} names more than one key"
    if len(usable) > 1 and any(not key.kid for key in usable):
        return f"several keys can be used for {alg} and not all have a kid"
    return None
