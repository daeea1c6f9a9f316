"""Applications: the list, the drafts behind the Add wizard, and create, change, delete."""

from __future__ import annotations

import base64
import binascii
import io
import secrets
import uuid
from typing import Any

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue
from PIL import Image, UnidentifiedImageError

from sandbox.kit import Console, Problem, hostile

from .. import catalogue, model
from ..signed_in import administrator
from ..tenant import APPLICATION, RESOURCE_RULE, RESOURCE_SERVER, current
from . import reading

_DRAFT = "draft"
_PORTALS = (
    {"name": "Administration Portal", "description": "This console"},
    {"name": "User Portal", "description": "My Profile"},
)


def blueprint(console: Console) -> Blueprint:
    """The routes under ``/api/applications``."""
    routes = Blueprint("applications", __name__, url_prefix="/api/applications")
    _reading(routes, console)
    _writing(routes, console)
    return routes


def _reading(routes: Blueprint, console: Console) -> None:
    @routes.get("")
    @administrator
    def listing() -> ResponseReturnValue:
        listed = [_summary(one) for one in current().store.all(APPLICATION)]
        return jsonify(applications=listed, system=_PORTALS)

    @routes.post("/drafts")
    @administrator
    def draft() -> ResponseReturnValue:
        template = catalogue.BY_ID.get(str(reading.body().get("template")))
        if template is None or not template.addable:
            raise Problem(403, "This template is not part of your bundle.")
        return jsonify(_fresh_draft(template, console.build.get("defaults", {})))

    @routes.get("/<identifier>")
    @administrator
    def one(identifier: str) -> ResponseReturnValue:
        return jsonify(_stored(identifier))


def _writing(routes: Blueprint, console: Console) -> None:
    @routes.post("")
    @administrator
    @console.configuration
    def create() -> ResponseReturnValue:
        wanted = _checked()
        if current().store.take(_DRAFT, wanted.client_id) is None:
            raise Problem(409, "This form is out of date. Start again.")
        identifier = str(uuid.uuid4())
        document = {"id": identifier, **wanted.model_dump()}
        return jsonify(current().store.put(APPLICATION, identifier, document)), 201

    @routes.put("/<identifier>")
    @administrator
    @console.configuration
    def change(identifier: str) -> ResponseReturnValue:
        stored, wanted = _stored(identifier), _checked()
        if (wanted.client_id, wanted.template) != (stored["client_id"], stored["template"]):
            raise Problem(409, "The Client ID of an application cannot be changed.")
        document = {"id": identifier, **wanted.model_dump()}
        return jsonify(current().store.put(APPLICATION, identifier, document))

    @routes.delete("/<identifier>")
    @administrator
    @console.configuration
    def delete(identifier: str) -> ResponseReturnValue:
        _stored(identifier)
        _delete(identifier)
        return "", 204


def _summary(document: dict[str, Any]) -> dict[str, Any]:
    template = catalogue.BY_ID[document["template"]]
    return {
        "id": document["id"],
        "name": document["name"],
        "description": document["description"],
        "logo": document["logo"],
        "template": template.name,
        "category": template.category,
        "rules": len(current().rules_of(document["id"])),
    }


def _stored(identifier: str) -> dict[str, Any]:
    document = current().store.get(APPLICATION, identifier)
    if document is None:
        raise Problem(404, "This application does not exist any more.")
    return document


def _fresh_draft(template: catalogue.Template, defaults: dict[str, Any]) -> dict[str, Any]:
    client_id = secrets.token_hex(16)
    current().store.put(_DRAFT, client_id, {"template": template.id})
    certificate = next(iter(current().certificates))
    general = model.GeneralSettings.model_construct(signing_certificate=certificate)
    authentication = model.AuthenticationSettings.model_construct()
    harm = hostile.TEXT if current().faults.on("hostile-text") else ""
    return {
        "template": template.id,
        "client_id": client_id,
        "name": template.name,
        "description": f"{template.name} sign-on over OpenID Connect{harm}",
        "logo": "",
        "authentication_flow": model.AuthenticationFlow.model_construct().model_dump(),
        "general": {**general.model_dump(), **defaults.get("general", {})},
        "authentication": {
            **authentication.model_dump(),
            "consent_message": harm,
            **defaults.get("authentication", {}),
        },
    }


def _checked() -> model.Application:
    """Read the form and check what only this tenant can tell: what it has and offers."""
    wanted = reading.form(model.Application)
    tenant, chosen = current(), wanted.authentication
    if wanted.template not in catalogue.BY_ID:
        raise Problem(422, "There is no such template.")
    if wanted.general.signing_certificate not in tenant.certificates:
        raise reading.refuse(**{"general.signing_certificate": "Choose one of the options"})
    if set(chosen.grant_types) - set(tenant.grant_types()):
        raise reading.refuse(**{"authentication.grant_types": "This grant type is not available"})
    offered = {*tenant.algorithms(), "None"}
    for field in ("id_token_signing_algorithm", "user_info_signing_algorithm"):
        if getattr(chosen, field) not in offered:
            raise reading.refuse(**{f"authentication.{field}": "Choose one of the options"})
    if wanted.logo:
        _check_picture(wanted.logo)
    return wanted


def _check_picture(data_url: str) -> None:
    kind, _, encoded = data_url.partition(",")
    try:
        if kind not in ("data:image/png;base64", "data:image/jpeg;base64"):
            raise ValueError(kind)
        with Image.open(io.BytesIO(base64.b64decode(encoded, validate=True))) as picture:
            picture.verify()
    except (ValueError, binascii.Error, UnidentifiedImageError, OSError, SyntaxError):
        raise reading.refuse(logo="Choose a PNG or JPEG picture") from None


def _delete(identifier: str) -> None:
    store = current().store
    with store.transaction():
        store.delete(APPLICATION, identifier)
        for rule in store.all(RESOURCE_RULE):
            if rule["application"] == identifier:
                store.delete(RESOURCE_RULE, rule["id"])
        for server in store.all(RESOURCE_SERVER):
            left = [one for one in server["applications"] if one != identifier]
            store.put(RESOURCE_SERVER, server["id"], {**server, "applications": left})
