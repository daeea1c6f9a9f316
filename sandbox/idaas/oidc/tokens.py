"""The token endpoint (RFC 6749, section 3.2) and the userinfo endpoint (OIDC Core, section 5.3)."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from authlib.integrations.flask_oauth2 import ResourceProtector
from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6750 import BearerTokenValidator
from flask import Blueprint, Response, jsonify
from flask.typing import ResponseReturnValue

from .. import keys, tenant
from . import access, claims, client, server


@dataclass(frozen=True, slots=True)
class _Token:
    client_id: str
    user_id: str
    scope: str
    expires: float

    def get_scope(self) -> str:
        return self.scope

    def is_expired(self) -> bool:
        return self.expires < time.time()

    def is_revoked(self) -> bool:
        return False


class _Validator(BearerTokenValidator):  # type: ignore[misc]
    def authenticate_token(self, token_string: str) -> _Token | None:
        document = tenant.current().store.get(access.ACCESS_TOKEN, access.fingerprint(token_string))
        return _Token(**document) if document else None


_PROTECTOR = ResourceProtector()
_PROTECTOR.register_token_validator(_Validator())


def routes() -> Blueprint:
    """The endpoints ``/token`` and ``/userinfo``."""
    blueprint = Blueprint("tokens", __name__)

    @blueprint.post("/token")
    def token() -> ResponseReturnValue:
        answer: Response = server.current().create_token_response()
        answer.headers["Cache-Control"] = "no-store"
        return answer

    @blueprint.route("/userinfo", methods=["GET", "POST"])
    def userinfo() -> ResponseReturnValue:
        try:
            return _about(_PROTECTOR.acquire_token("openid"))
        except OAuth2Error as error:
            answer: Response = server.current().handle_error_response(None, error)
            return answer

    return blueprint


def _about(token: Any) -> Response:
    of = tenant.current()
    asking, account = client.by_client_id(token.client_id), of.accounts.find(token.user_id)
    if asking is None or account is None:
        return Response(status=401)
    body = claims.about(asking, account, token.scope)
    algorithm = asking.form.authentication.user_info_signing_algorithm
    if algorithm == "None":
        return jsonify(body)
    body.update(iss=of.issuer, aud=token.client_id)
    certificate = of.certificates[asking.form.general.signing_certificate]
    return Response(keys.sign(certificate, algorithm, body), content_type="application/jwt")
