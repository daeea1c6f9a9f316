"""The authorization endpoint (OIDC Core, sections 3.1.2 and 3.2.2), from the request to the answer.

A request is checked, kept, and sent over the pages that its user still has to see; each page sends
the browser back here, where everything is judged anew. It is answered once.
"""

from __future__ import annotations

from typing import Any

from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749 import AccessDeniedError, InvalidRequestError
from authlib.oidc.core.errors import (
    ConsentRequiredError,
    InteractionRequiredError,
    LoginRequiredError,
)
from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue

from .. import signed_in, tenant
from . import access, admission, claims, interaction, respond, server
from .admission import Need
from .interaction import Interaction

_SILENT = {
    Need.SIGN_IN: LoginRequiredError,
    Need.CHALLENGE: InteractionRequiredError,
    Need.CONSENT: ConsentRequiredError,
}


def routes() -> Blueprint:
    """The endpoint ``/authorize``, where its pages come back to, and the way out of them."""
    blueprint = Blueprint("authorize", __name__)

    @blueprint.route("/authorize", methods=["GET", "POST"])
    def begin() -> ResponseReturnValue:
        given = request.form if request.method == "POST" else request.args
        return _advance(interaction.start(tenant.current(), list(given.items(multi=True))))

    @blueprint.get("/authorize/<identifier>")
    def resume(identifier: str) -> ResponseReturnValue:
        waiting = interaction.find(tenant.current(), identifier)
        return _advance(waiting) if waiting else _gone()

    @blueprint.get("/authorize/<identifier>/back")
    def back(identifier: str) -> ResponseReturnValue:
        waiting = interaction.find(tenant.current(), identifier)
        if waiting is None:
            return _gone()
        return _advance(interaction.note(tenant.current(), waiting, refused=True))

    return blueprint


def _gone() -> Response:
    return respond.page(
        "This sign-in has ended", "It was answered already or took too long. Start it again."
    )


def _advance(waiting: Interaction) -> Response:
    try:
        return _next(waiting, _checked(waiting))
    except OAuth2Error as error:
        interaction.take(tenant.current(), waiting.id)
        return respond.error(waiting, error)


def _checked(waiting: Interaction) -> Any:
    """Return Authlib's grant for the request once every parameter of it is right.

    Raises:
        OAuth2Error: with a redirect URI only if client and redirect URI are beyond doubt.
    """
    found = waiting.request(tenant.current())
    grant = server.current().get_authorization_grant(found)
    grant.validate_no_multiple_request_parameter(found)
    redirect_uri = grant.validate_authorization_request()
    try:
        respond.mode(waiting)
        _ = waiting.max_age
        access.resource_server(tenant.current(), found.client, waiting)
        if "none" in waiting.prompts and len(waiting.prompts) > 1:
            raise InvalidRequestError("Invalid 'prompt'")
    except OAuth2Error as error:
        error.redirect_uri = redirect_uri
        raise
    return grant


def _next(waiting: Interaction, grant: Any) -> Response:
    of, client = tenant.current(), grant.request.client
    target = waiting.get("redirect_uri")
    if waiting.refused:
        raise AccessDeniedError(redirect_uri=target)
    found = admission.judge(of, client, waiting)
    if found.denied:
        return _denied(waiting, client, found.denied)
    if found.need is Need.NOTHING:
        return _granted(waiting, grant)
    if "none" in waiting.prompts:
        raise _SILENT[found.need](redirect_uri=target)
    return respond.see(f"{of.public_url}/#/{found.need.value}?interaction={waiting.id}")


def _denied(waiting: Interaction, client: Any, reason: str) -> Response:
    general = client.form.general
    if "none" in waiting.prompts or general.respond_immediately_for_unsuccessful_responses:
        raise AccessDeniedError(redirect_uri=waiting.get("redirect_uri"))
    back = f"{waiting.resume_url(tenant.current())}/back"
    return respond.page(
        "Access denied",
        reason,
        "access_denied",
        status=403,
        back=back if general.enable_go_back_button else "",
    )


def _granted(waiting: Interaction, grant: Any) -> Response:
    account = signed_in.account()
    if account is None or interaction.take(tenant.current(), waiting.id) is None:
        return _gone()
    how = claims.Authentication(
        account["user_id"], signed_in.auth_time(), tuple(signed_in.methods())
    )
    parameters: respond.Parameters = grant.granted(waiting, account, how)
    if state := waiting.get("state"):
        parameters.append(("state", state))
    return respond.answer(waiting, parameters)
