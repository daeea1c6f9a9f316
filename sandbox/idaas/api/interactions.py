"""What the pages of a sign-in show of the application that asks, and the consent itself."""

from __future__ import annotations

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from sandbox import kit
from sandbox.kit import Problem

from .. import scopes
from ..oidc import admission, interaction
from ..oidc.client import Client, by_client_id
from ..oidc.interaction import Interaction
from ..tenant import current
from . import reading


def blueprint() -> Blueprint:
    """The routes under ``/api/interactions``."""
    routes = Blueprint("interactions", __name__, url_prefix="/api/interactions")

    @routes.get("/<identifier>")
    def one(identifier: str) -> ResponseReturnValue:
        waiting, client = _found(identifier)
        form = client.form
        asked = waiting.get("scope").split()
        back = f"{waiting.resume_url(current())}/back"
        return jsonify(
            application=form.name,
            logo=form.logo,
            login_hint=waiting.get("login_hint"),
            user_id=kit.account() or "",
            consent_message=form.authentication.consent_message,
            scopes=[scope.label for scope in scopes.SCOPES if scope.value in asked],
            back=back if form.general.enable_go_back_button else "",
        )

    @routes.post("/<identifier>/consent")
    def consent(identifier: str) -> ResponseReturnValue:
        waiting, client = _found(identifier)
        user_id = kit.account()
        if user_id is None:
            raise Problem(401, "Please sign in.")
        if reading.body().get("accept") is True:
            interaction.note(current(), waiting, consent_of=user_id)
            admission.remember_consent(current(), client, user_id, waiting.get("scope"))
        else:
            interaction.note(current(), waiting, refused=True)
        return jsonify(to=waiting.resume_url(current()))

    return routes


def _found(identifier: str) -> tuple[Interaction, Client]:
    waiting = interaction.find(current(), identifier)
    client = by_client_id(waiting.get("client_id")) if waiting else None
    if waiting is None or client is None:
        raise Problem(404, "This sign-in has ended. Start it again.")
    return waiting, client
