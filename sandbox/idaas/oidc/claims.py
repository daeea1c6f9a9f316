"""What tokens and the userinfo endpoint say about a person.

OIDC Core 1.0, sections 2 and 5. Claims of the requested scopes go into the ID token only where no
access token is issued that could fetch them (section 5.4).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from authlib.oidc.core.util import create_half_hash

from sandbox.kit import weather

from .. import keys, scopes
from ..tenant import Tenant
from .client import Client

ID_TOKEN_LIFETIME_S = 720


@dataclass(frozen=True, slots=True)
class Authentication:
    """How somebody proved who they are: when, in seconds, and by which methods (RFC 8176)."""

    user_id: str
    time: int
    methods: tuple[str, ...]


def subject(client: Client, account: dict[str, Any]) -> str:
    """Return the ``sub`` that this application gets for the account."""
    attribute = client.form.general.subject_id_attribute
    field = {"Unique User ID": "unique_id", "User ID": "user_id", "Email": "email"}[attribute]
    return str(account[field])


def about(client: Client, account: dict[str, Any], scope: str) -> dict[str, Any]:
    """Return ``sub`` and the claims that `scope` implies and the application supports."""
    wanted = scopes.implied(set(scope.split())) & set(client.form.authentication.supported_claims)
    known = {
        "name": f"{account['first_name']} {account['last_name']}",
        "family_name": account["last_name"],
        "given_name": account["first_name"],
        "preferred_username": account["user_id"],
        "locale": "en",
        "zoneinfo": "UTC",
        "email": account["email"],
        "email_verified": True,
        "phone_number": account["phone"],
        "phone_number_verified": False,
    }
    found = {name: value for name, value in known.items() if name in wanted}
    return {"sub": subject(client, account), **found}


def id_token(
    tenant: Tenant,
    client: Client,
    account: dict[str, Any],
    authentication: Authentication,
    *,
    nonce: str = "",
    asked_max_age: bool = False,
    scope: str = "",
    access_token: str = "",
) -> str:
    """Return a signed ID token.

    Args:
        tenant: issues it.
        client: its audience; its settings choose certificate, algorithm and claims.
        account: its subject.
        authentication: how the subject signed in.
        nonce: the request's.
        asked_max_age: whether the request had ``max_age``: it makes ``auth_time`` required.
        scope: scopes whose claims go into it; "" where they are fetched with an access token.
        access_token: the one issued beside it, for ``at_hash``.
    """
    settings = client.form.authentication
    body = {
        **_envelope(tenant, client.get_client_id()),
        "amr": list(authentication.methods),
        **about(client, account, scope),
    }
    if nonce:
        body["nonce"] = nonce
    if asked_max_age or settings.include_authentication_time:
        body["auth_time"] = authentication.time
    algorithm = settings.id_token_signing_algorithm
    if access_token and (half := create_half_hash(access_token, algorithm)):
        body["at_hash"] = half.decode()
    certificate = tenant.certificates[client.form.general.signing_certificate]
    return keys.sign(certificate, algorithm, body)


def _envelope(tenant: Tenant, audience: str) -> dict[str, Any]:
    now = int(weather.now(tenant.faults, "clock-off", "clock-off-tokens"))
    return {
        "iss": tenant.issuer,
        "aud": audience,
        "iat": now,
        "nbf": now,
        "exp": now + ID_TOKEN_LIFETIME_S,
        "jti": secrets.token_urlsafe(16),
    }
