"""The check `id-token`: the token of a real sign-in, rule by rule as a relying party must see it.

The rules are those for the implicit flow (OIDC Core 3.2.2.11), which are those of 3.1.3.7 with a
signature and a nonce always asked for. All are tried, so that the report names every one; the first
that does not hold is the reason.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import Key
from pydantic import SecretStr

from runbook.oidc import address
from runbook.oidc.discovery import Discovery
from runbook.oidc.keys import Jwks, is_asymmetric, usable_keys
from runbook.oidc.result import CheckResult, SubCheck, conclude

Claims = Mapping[str, Any]

_SHOWN_HEADERS: Final = ("alg", "kid", "typ")
_SHOWN_CLAIMS: Final = (
    *("iss", "sub", "aud", "azp", "exp", "iat", "nbf", "auth_time"),
    *("nonce", "acr", "amr", "email", "email_verified"),
)
_SUB_MOST_CHARACTERS: Final = 255


def check_id_token(
    raw: SecretStr,
    *,
    discovery: Discovery,
    jwks: Jwks,
    client_id: str,
    nonce: str | None,
    email: str | None,
    alg: str,
    now: float,
    leeway: float = 60.0,
) -> CheckResult:
    """Check an ID token that a sign-in carried.

    Args:
        raw: the token as it was on the wire.
        discovery: the issuer's configuration document.
        jwks: the issuer's key set, fetched after the sign-in.
        client_id: the configured client.
        nonce: of the authorization request that the token answers; None if it had none.
        email: of the person who signed in; None: the claim is not looked at.
        alg: the configured signing algorithm.
        now: seconds since 1970 by the clock of the relying party, which is the one to judge.
        leeway: seconds by which the two clocks may differ.
    """
    try:
        header, claims = _read(raw.get_secret_value())
    except ValueError as error:
        rule = SubCheck("format", "RFC 7519 7.2", str(error))
        return conclude("id-token", [rule], passed="", facts={})
    rules = [
        SubCheck("format", "RFC 7519 7.2"),
        SubCheck("alg", "OIDC Core 3.1.3.7 (7), RFC 8725 3.1", _alg(header, alg)),
        *_signature(raw, header, jwks, alg),
        *_identity(claims, discovery.issuer, client_id),
        *_times(claims, now, leeway),
        SubCheck("nonce", "OIDC Core 3.2.2.11 (1), 3.1.3.7 (11)", _nonce(claims, nonce)),
        SubCheck("email", "OIDC Core 5.1, 5.4", _email(claims, email), skipped=email is None),
    ]
    facts = {
        "header": {name: header[name] for name in _SHOWN_HEADERS if name in header},
        "claims": {name: claims[name] for name in _SHOWN_CLAIMS if name in claims},
        "checked_at": now,
        "leeway_s": leeway,
    }
    passed = f"Signed with {alg} by {discovery.issuer} for {client_id}, nonce and times in order."
    return conclude("id-token", rules, passed=passed, facts=facts)


def _read(raw: str) -> tuple[Mapping[str, Any], Claims]:
    parts = raw.count(".") + 1
    if parts == 5:
        raise ValueError("the token is encrypted, which nobody asked for")
    if parts != 3:
        raise ValueError(f"a signed token has 3 parts, this one {parts}")
    try:
        token = jws.extract_compact(raw.encode())
        claims = json.loads(token.payload)
    except (JoseError, ValueError):
        raise ValueError("the token cannot be decoded") from None
    if not isinstance(claims, dict):
        raise ValueError("the token's payload is not a JSON object")
    return token.headers(), claims


def _alg(header: Mapping[str, Any], alg: str) -> str | None:
    if not is_asymmetric(alg):
        return f"{alg} is configured, with which anybody who knows the client could sign"
    found = header.get("alg")
    return None if found == alg else f"{found} instead of the configured {alg}"


def _signature(
    raw: SecretStr, header: Mapping[str, Any], jwks: Jwks, alg: str
) -> tuple[SubCheck, SubCheck]:
    chosen = _key(header, usable_keys(jwks, alg), alg)
    sources = ("OIDC Core 10.1, RFC 7515 4.1.4", "OIDC Core 3.2.2.11, 3.1.3.7 (6)")
    if isinstance(chosen, str):
        problem: str | None = "not verified, there is no key for it"
        return SubCheck("kid", sources[0], chosen), SubCheck("signature", sources[1], problem)
    try:
        jws.deserialize_compact(raw.get_secret_value(), chosen, algorithms=[alg])
        problem = None
    except (JoseError, ValueError) as error:
        problem = f"it does not verify with the published key {chosen.kid} ({error})"
    return SubCheck("kid", sources[0]), SubCheck("signature", sources[1], problem)


def _key(header: Mapping[str, Any], usable: list[Key], alg: str) -> Key | str:
    kid = header.get("kid")
    if kid is not None:
        named = [key for key in usable if key.kid == kid]
        return named[0] if named else f"no published key for {alg} is named {kid}"
    if len(usable) == 1:
        return usable[0]
    return f"the token names no key, and {len(usable)} are published for {alg}"


def _identity(claims: Claims, issuer: str, client_id: str) -> list[SubCheck]:
    return [
        SubCheck("iss", "OIDC Core 3.1.3.7 (2)", _iss(claims, issuer)),
        SubCheck("sub", "OIDC Core 2", _sub(claims)),
        SubCheck("aud", "OIDC Core 3.1.3.7 (3)", _aud(claims, client_id)),
        SubCheck("azp", "OIDC Core 3.1.3.7 (4, 5)", _azp(claims, client_id)),
    ]


def _times(claims: Claims, now: float, leeway: float) -> list[SubCheck]:
    latest = now + leeway
    return [
        SubCheck("exp", "OIDC Core 3.1.3.7 (9), RFC 7519 4.1.4", _exp(claims, now - leeway)),
        SubCheck("iat", "OIDC Core 3.1.3.7 (10), RFC 7519 4.1.6", _iat(claims, latest)),
        SubCheck("nbf", "RFC 7519 4.1.5", _nbf(claims, latest), skipped="nbf" not in claims),
    ]


def _iss(claims: Claims, issuer: str) -> str | None:
    found = claims.get("iss")
    if found == issuer:
        return None
    return address.difference(issuer, found) if isinstance(found, str) else "not there"


def _sub(claims: Claims) -> str | None:
    found = claims.get("sub")
    if isinstance(found, str) and 0 < len(found) <= _SUB_MOST_CHARACTERS:
        return None
    return f"not a text of 1 to {_SUB_MOST_CHARACTERS} characters"


def _audiences(claims: Claims) -> list[Any]:
    found = claims.get("aud", [])
    return found if isinstance(found, list) else [found]


def _aud(claims: Claims, client_id: str) -> str | None:
    found = _audiences(claims)
    return None if client_id in found else f"{found} does not hold the client {client_id}"


def _azp(claims: Claims, client_id: str) -> str | None:
    if "azp" in claims:
        found = claims["azp"]
        return None if found == client_id else f"{found} instead of the client {client_id}"
    several = len(_audiences(claims)) > 1
    return f"not there, though the token is for {_audiences(claims)}" if several else None


def _moment(name: str, wrong: Callable[[float], str | None], claims: Claims) -> str | None:
    found = claims.get(name)
    if isinstance(found, bool) or not isinstance(found, int | float):
        return "not there" if found is None else f"{found!r} is not a number of seconds"
    return wrong(found)


def _exp(claims: Claims, earliest: float) -> str | None:
    def wrong(exp: float) -> str | None:
        return None if exp > earliest else f"expired {earliest - exp:.0f} s ago, leeway deducted"

    return _moment("exp", wrong, claims)


def _iat(claims: Claims, latest: float) -> str | None:
    def wrong(iat: float) -> str | None:
        return None if iat <= latest else f"issued {iat - latest:.0f} s in the future"

    return _moment("iat", wrong, claims)


def _nbf(claims: Claims, latest: float) -> str | None:
    def wrong(nbf: float) -> str | None:
        return None if nbf <= latest else f"not valid for another {nbf - latest:.0f} s"

    return _moment("nbf", wrong, claims) if "nbf" in claims else None


def _nonce(claims: Claims, nonce: str | None) -> str | None:
    if not nonce:
        return "the authorization request had none, so that the token can be replayed"
    found = claims.get("nonce")
    if found is None:
        return "not there"
    return None if found == nonce else f'"{found}" instead of the request\'s "{nonce}"'


def _email(claims: Claims, email: str | None) -> str | None:
    if email is None:
        return None
    found = claims.get("email")
    if found is None:
        return "not there; the relying party knows a person by it"
    same = isinstance(found, str) and found.casefold() == email.casefold()
    return None if same else f"{found} instead of {email}"
