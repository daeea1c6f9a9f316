"""The provider's grants: Authlib's rules over this tenant's codes, tokens and settings."""

from __future__ import annotations

import secrets
import time
from dataclasses import asdict, dataclass
from typing import Any

from authlib.oauth2.rfc6749 import InvalidGrantError, InvalidRequestError, OAuth2Request
from authlib.oauth2.rfc6749.grants import AuthorizationCodeGrant, RefreshTokenGrant
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core.grants import OpenIDImplicitGrant

from .. import tenant
from . import access, claims
from .claims import Authentication
from .client import Client
from .interaction import Interaction
from .respond import Parameters

CODE = "code"
REFRESH_TOKEN = "refresh-token"
CODE_LIFETIME_S = 60
REFRESH_LIFETIME_S = 86_400


@dataclass(frozen=True, slots=True)
class Grant:
    """What a code or a refresh token stands for; times in seconds since the epoch."""

    client_id: str
    user_id: str
    scope: str
    auth_time: int
    methods: tuple[str, ...]
    expires: float
    audience: str = ""
    redirect_uri: str = ""
    nonce: str = ""
    asked_max_age: bool = False
    code_challenge: str = ""
    code_challenge_method: str = ""
    limit: float = 0.0

    def get_redirect_uri(self) -> str:
        """For Authlib: the redirect URI that the code was sent to."""
        return self.redirect_uri

    def get_scope(self) -> str:
        """For Authlib: the scope that was granted."""
        return self.scope

    def check_client(self, client: Client) -> bool:
        """For Authlib: whether it was issued to this client."""
        return self.client_id == client.get_client_id()

    @property
    def authentication(self) -> Authentication:
        """How its user signed in."""
        return Authentication(self.user_id, self.auth_time, tuple(self.methods))


def keep(kind: str, grant: Grant) -> str:
    """Store a grant under a new random code or token and return that."""
    token = secrets.token_urlsafe(32)
    tenant.current().store.put(kind, access.fingerprint(token), asdict(grant))
    return token


def take(kind: str, token: str) -> Grant | None:
    """Return what a code or token stands for, and forget it: each is good once."""
    document = tenant.current().store.take(kind, access.fingerprint(token))
    if document is None or document["expires"] < time.time():
        return None
    return Grant(**{**document, "methods": tuple(document["methods"])})


class Implicit(OpenIDImplicitGrant):  # type: ignore[misc]
    """``id_token`` and ``id_token token`` (OIDC Core, section 3.2)."""

    def exists_nonce(self, nonce: str, request: OAuth2Request) -> bool:
        """Replays are the client's to detect (OIDC Core, section 15.5.2)."""
        return False

    def granted(
        self, interaction: Interaction, account: dict[str, Any], how: Authentication
    ) -> Parameters:
        """Return the parameters of the answer, without the state."""
        of, client, scope = tenant.current(), self.request.client, self.request.scope
        sent: Parameters = []
        token = ""
        if "token" in interaction.get("response_type").split():
            token, lifetime = access.opaque(of, client, how.user_id, scope)
            sent = [("access_token", token), ("token_type", "Bearer")]
            sent += [("expires_in", str(lifetime)), ("scope", scope)]
        identity = claims.id_token(
            of,
            client,
            account,
            how,
            nonce=interaction.get("nonce"),
            asked_max_age=bool(interaction.get("max_age")),
            scope="" if token else scope,
            access_token=token,
        )
        return [*sent, ("id_token", identity)]


class Code(AuthorizationCodeGrant):  # type: ignore[misc]
    """``code``, and its exchange at the token endpoint (OIDC Core, section 3.1)."""

    TOKEN_ENDPOINT_AUTH_METHODS = ("none",)

    def granted(
        self, interaction: Interaction, account: dict[str, Any], how: Authentication
    ) -> Parameters:
        """Return the parameters of the answer, without the state."""
        client, scope = self.request.client, self.request.scope
        server = access.resource_server(tenant.current(), client, interaction)
        if server:
            extra = access.granted_scopes(server, interaction.get("scope"))
            scope = " ".join([*scope.split(), *extra])
        grant = Grant(
            client_id=client.get_client_id(),
            user_id=how.user_id,
            scope=scope,
            auth_time=how.time,
            methods=how.methods,
            expires=time.time() + CODE_LIFETIME_S,
            audience=server.value if server else "",
            redirect_uri=interaction.get("redirect_uri"),
            nonce=interaction.get("nonce"),
            asked_max_age=bool(interaction.get("max_age")),
            code_challenge=interaction.get("code_challenge"),
            code_challenge_method=interaction.get("code_challenge_method"),
        )
        return [("code", keep(CODE, grant))]

    def query_authorization_code(self, code: str, client: Client) -> Grant | None:
        """Return the code's grant if it is this client's; the code is spent either way."""
        found = take(CODE, code)
        return found if found and found.check_client(client) else None

    def delete_authorization_code(self, authorization_code: Grant) -> None:
        """Nothing is left to delete: the code was spent when it was read."""

    def authenticate_user(self, authorization_code: Grant) -> dict[str, Any] | None:
        """Return the account that the code was issued for."""
        return tenant.current().accounts.find(authorization_code.user_id)

    def generate_token(self, **_: Any) -> dict[str, Any]:
        """Return the token response."""
        return response(self.request.client, self.request.user, self.request.authorization_code)


class Refresh(RefreshTokenGrant):  # type: ignore[misc]
    """A refresh token for new tokens (RFC 6749, section 6); it is replaced at each use."""

    TOKEN_ENDPOINT_AUTH_METHODS = ("none",)
    INCLUDE_NEW_REFRESH_TOKEN = True

    def authenticate_refresh_token(self, refresh_token: str) -> Grant | None:
        """Return what the token stands for; it is spent."""
        return take(REFRESH_TOKEN, refresh_token)

    def authenticate_user(self, refresh_token: Grant) -> dict[str, Any] | None:
        """Return the account that the token was issued for."""
        return tenant.current().accounts.find(refresh_token.user_id)

    def revoke_old_credential(self, refresh_token: Grant) -> None:
        """Nothing is left to revoke: the token was spent when it was read."""

    def generate_token(self, user: dict[str, Any], **_: Any) -> dict[str, Any]:
        """Return the token response."""
        return response(self.request.client, user, self.request.refresh_token)


class Pkce(CodeChallenge):  # type: ignore[misc]
    """PKCE (RFC 7636) as far as the application's setting asks for it."""

    def __init__(self) -> None:
        # The application decides whether it is needed; one that was sent is always verified.
        super().__init__(required=False)

    def validate_code_challenge(self, grant: Code, redirect_uri: str) -> None:
        """Refuse a request without the challenge that the application's method asks for."""
        super().validate_code_challenge(grant, redirect_uri)
        wanted = grant.request.client.form.authentication.pkce_code_challenge_method
        sent = grant.request.payload.data
        if wanted == "None":
            return
        if "code_challenge" not in sent:
            raise InvalidRequestError("Missing 'code_challenge'")
        if wanted == "S256" and sent.get("code_challenge_method") != "S256":
            raise InvalidRequestError("The 'code_challenge_method' must be S256")


def response(client: Client, account: dict[str, Any], grant: Grant) -> dict[str, Any]:
    """Return the body of a token response (OIDC Core, section 3.1.3.3)."""
    of, how = tenant.current(), grant.authentication
    server = access.by_value(of, client, grant.audience) if grant.audience else None
    if server:
        token, lifetime = access.for_api(of, client, account, how, grant.scope, server)
    else:
        token, lifetime = access.opaque(of, client, grant.user_id, grant.scope)
    body: dict[str, Any] = {
        "token_type": "Bearer",
        "access_token": token,
        "expires_in": lifetime,
        "scope": grant.scope,
    }
    if client.check_grant_type("refresh_token") and (server is None or server.refresh_token):
        body["refresh_token"] = _next_refresh_token(grant, server)
    if "openid" in grant.scope.split():
        body["id_token"] = claims.id_token(
            of,
            client,
            account,
            how,
            nonce=grant.nonce,
            asked_max_age=grant.asked_max_age,
            access_token=token,
        )
    return body


def _next_refresh_token(grant: Grant, server: Any) -> str:
    now = time.time()
    lifetime = server.refresh_token_timeout * 60 if server else REFRESH_LIFETIME_S
    limit = grant.limit or now + (server.refresh_token_limit * 60 if server else 30 * 86_400)
    if limit <= now:
        raise InvalidGrantError("The refresh token has reached its limit")
    kept = {**asdict(grant), "expires": min(now + lifetime, limit), "limit": limit}
    return keep(REFRESH_TOKEN, Grant(**kept))
