"""An application of the console, as Authlib wants to see an OAuth client."""

from __future__ import annotations

from typing import Any

from .. import model, tenant

_GRANTS = {
    "authorization_code": "Authorization Code",
    "implicit": "Implicit",
    "refresh_token": "Refresh Token",
}
_RESPONSE_GRANTS = {
    "code": "Authorization Code",
    "id_token": "Implicit",
    "id_token token": "Implicit",
}


class Client:
    """Authlib's client interface, for a public client: there are no secrets (RFC 6749, 2.1)."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.id = str(document["id"])
        self.form = tenant.parse(model.Application, document)

    def get_client_id(self) -> str:
        """The Client ID that the console generated."""
        return self.form.client_id

    def get_default_redirect_uri(self) -> str:
        """None: a request names its redirect URI (OIDC Core, section 3.1.2.1)."""
        return ""

    def get_allowed_scope(self, scope: str | None) -> str:
        """The part of the requested scope that the application supports."""
        supported = self.form.authentication.supported_scopes
        return " ".join(one for one in (scope or "").split() if one in supported)

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        """Simple string comparison (OIDC Core, section 3.1.2.1)."""
        return redirect_uri in self.form.general.login_redirect_uris

    def check_client_secret(self, client_secret: str) -> bool:
        """No secret is right, for there is none."""
        return False

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        """Public clients alone."""
        return method == "none"

    def check_response_type(self, response_type: str) -> bool:
        """Whether a grant type of the application stands for this response type."""
        return _RESPONSE_GRANTS.get(response_type) in self.form.authentication.grant_types

    def check_grant_type(self, grant_type: str) -> bool:
        """Whether the application has this grant type."""
        return _GRANTS.get(grant_type) in self.form.authentication.grant_types


def by_client_id(client_id: str) -> Client | None:
    """Return the tenant's client of this identifier, or None."""
    document = tenant.current().application_by_client(client_id)
    return Client(document) if document else None
