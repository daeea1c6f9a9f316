"""Access tokens: opaque ones for the userinfo endpoint, JWTs for an API/URL of the console.

A request names an API/URL by ``audience`` or ``resource`` (RFC 8707). Its token is a JWT (RFC 9068)
that holds what the API/URL's Token Definition says.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from typing import Any

from authlib.oauth2.rfc6749.errors import OAuth2Error

from .. import keys, model
from ..tenant import RESOURCE_SERVER, Tenant, parse
from . import claims
from .claims import Authentication
from .client import Client
from .interaction import Interaction

ACCESS_TOKEN = "access-token"
LIFETIME_S = 3600
ALL_SCOPES = "all_scopes"


class InvalidTargetError(OAuth2Error):  # type: ignore[misc]
    """The requested resource is missing, unknown or not for this client (RFC 8707, section 2)."""

    error = "invalid_target"


def resource_server(
    tenant: Tenant, client: Client, interaction: Interaction
) -> model.ResourceServer | None:
    """Return the API/URL that a request asks for, None if it asks for none.

    Raises:
        InvalidTargetError: it is unknown, not enabled, or not for this application.
    """
    value = interaction.get("resource") or interaction.get("audience")
    return by_value(tenant, client, value) if value else None


def by_value(tenant: Tenant, client: Client, value: str) -> model.ResourceServer:
    """Return the enabled API/URL with this value that the application may use.

    Raises:
        InvalidTargetError: there is none.
    """
    for document in tenant.store.all(RESOURCE_SERVER):
        found = parse(model.ResourceServer, document)
        allowed = not found.applications or client.id in found.applications
        if found.value == value and found.enabled and allowed:
            return found
    raise InvalidTargetError("The requested resource is not available to this application")


def granted_scopes(server: model.ResourceServer, requested: str) -> list[str]:
    """Return the scopes of an API/URL that a request gets.

    With role-based access control a scope needs a role; this tenant has given nobody one.
    """
    if server.role_based_access_control:
        return []
    wanted, known = requested.split(), [scope.value for scope in server.scopes]
    if server.allow_all_scopes and ALL_SCOPES in wanted:
        return known
    return [one for one in known if one in wanted]


def opaque(tenant: Tenant, client: Client, user_id: str, scope: str) -> tuple[str, int]:
    """Return a new access token for the userinfo endpoint and its lifetime in seconds."""
    token = secrets.token_urlsafe(32)
    document = {
        "client_id": client.get_client_id(),
        "user_id": user_id,
        "scope": scope,
        "expires": time.time() + LIFETIME_S,
    }
    tenant.store.put(ACCESS_TOKEN, fingerprint(token), document)
    return token, LIFETIME_S


def for_api(
    tenant: Tenant,
    client: Client,
    account: dict[str, Any],
    authentication: Authentication,
    scope: str,
    server: model.ResourceServer,
) -> tuple[str, int]:
    """Return a new JWT access token for an API/URL and its lifetime in seconds (RFC 9068)."""
    now, lifetime = int(time.time()), server.access_token_timeout * 60
    body: dict[str, Any] = {
        "iss": tenant.issuer,
        "aud": server.value,
        "sub": claims.subject(client, account),
        "iat": now,
        "exp": now + lifetime,
        "jti": secrets.token_urlsafe(16),
        "scope": scope,
    }
    if server.include_oidc_scopes_and_claims:
        body.update(claims.about(client, account, scope))
    if server.include_client_id:
        body["client_id"] = client.get_client_id()
    if server.include_application_name:
        body["application_name"] = client.form.name
    if server.include_authentication_claims:
        body.update(auth_time=authentication.time, amr=list(authentication.methods))
    certificate = tenant.certificates[client.form.general.signing_certificate]
    return keys.sign(certificate, server.access_token_signing_algorithm, body), lifetime


def fingerprint(token: str) -> str:
    """Return what the store keeps instead of a token or a code."""
    return hashlib.sha256(token.encode()).hexdigest()
