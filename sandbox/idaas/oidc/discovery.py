"""The provider's metadata (OpenID Connect Discovery 1.0), its keys, the end of a session."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, jsonify, redirect, request
from flask.typing import ResponseReturnValue

from sandbox import kit

from .. import keys, scopes, tenant
from . import client, respond

_FOREIGN = "https://other-tenant.example.com/api/oidc"


def routes() -> Blueprint:
    """The endpoints ``/.well-known/openid-configuration``, ``/jwks`` and ``/end_session``."""
    blueprint = Blueprint("discovery", __name__)

    @blueprint.get("/.well-known/openid-configuration")
    def configuration() -> ResponseReturnValue:
        return jsonify(_metadata(tenant.current()))

    @blueprint.get("/jwks")
    def jwks() -> ResponseReturnValue:
        return jsonify(keys.published(tenant.current().certificates))

    @blueprint.get("/end_session")
    def end_session() -> ResponseReturnValue:
        """Sign out and go to a registered logout redirect URI (RP-Initiated Logout 1.0)."""
        kit.sign_out()
        asking = client.by_client_id(request.args.get("client_id", ""))
        target = request.args.get("post_logout_redirect_uri", "")
        if asking and target in asking.form.general.logout_redirect_uris:
            return redirect(target, 303)
        return respond.page("You are signed out", "You can close this window.", status=200)

    return blueprint


def _metadata(of: tenant.Tenant) -> dict[str, Any]:
    algorithms = of.algorithms()
    grants = ["authorization_code", "refresh_token"]
    answers = ["code"]
    if "Implicit" in of.grant_types():
        grants.append("implicit")
        answers += ["id_token", "id_token token"]
    return {
        "issuer": _FOREIGN if of.faults.on("foreign-issuer-document") else of.issuer,
        "authorization_endpoint": f"{of.issuer}/authorize",
        "token_endpoint": f"{of.issuer}/token",
        "userinfo_endpoint": f"{of.issuer}/userinfo",
        "jwks_uri": f"{of.issuer}/jwks",
        "end_session_endpoint": f"{of.issuer}/end_session",
        "response_types_supported": answers,
        "response_modes_supported": list(respond.MODES),
        "grant_types_supported": grants,
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": algorithms,
        "userinfo_signing_alg_values_supported": algorithms,
        "scopes_supported": list(scopes.SCOPE_VALUES),
        "claims_supported": list(scopes.CLAIMS),
        "code_challenge_methods_supported": ["S256", "plain"],
        "token_endpoint_auth_methods_supported": ["none"],
        "prompt_values_supported": ["none", "login", "consent", "select_account"],
        "request_parameter_supported": False,
        "request_uri_parameter_supported": False,
    }
