"""The checks of an OpenID Connect integration, from what provider and browser really do.

`discovery` and `keys` ask the provider, `authorize` asks it through a browser before anything is
saved, `wire` records what a sign-in carried, and `id_token` judges the token that it carried.
"""

from runbook.oidc.authorize import Attempt, Eyes, check_authorize, check_redirect_uri
from runbook.oidc.client import client
from runbook.oidc.discovery import Discovery, check_discovery, check_issuer, fetch
from runbook.oidc.id_token import check_id_token
from runbook.oidc.keys import check_jwks, fetch_keys
from runbook.oidc.result import CheckResult
from runbook.oidc.wire import AuthorizationRequest, AuthorizationResponse, Wire

__all__ = [
    "Attempt",
    "AuthorizationRequest",
    "AuthorizationResponse",
    "CheckResult",
    "Discovery",
    "Eyes",
    "Wire",
    "check_authorize",
    "check_discovery",
    "check_id_token",
    "check_issuer",
    "check_jwks",
    "check_redirect_uri",
    "client",
    "fetch",
    "fetch_keys",
]
