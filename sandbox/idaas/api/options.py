"""What the console's forms offer to choose from, and the tenant's OIDC configuration."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, get_args

from flask import Blueprint, current_app, jsonify
from flask.typing import ResponseReturnValue

from sandbox.kit import Console, hostile

from .. import catalogue, model, scopes
from ..signed_in import administrator
from ..tenant import APPLICATION, current


def blueprint() -> Blueprint:
    """The routes ``/api/options``, ``/api/templates`` and ``/api/oidc-configuration``."""
    routes = Blueprint("options", __name__, url_prefix="/api")

    @routes.get("/options")
    @administrator
    def options() -> ResponseReturnValue:
        return jsonify(_options())

    @routes.get("/templates")
    @administrator
    def templates() -> ResponseReturnValue:
        console: Console = current_app.extensions["console"]
        count = console.build.get("templates", {}).get("count")
        offered = catalogue.many(count) if count else catalogue.TEMPLATES
        tiles = [{**asdict(one), "addable": one.addable} for one in offered]
        if current().faults.on("hostile-text"):
            alike = {**tiles[0], "id": "alike", "name": f"ConnectWise Home{hostile.HALF}"}
            tiles = [{**alike, "addable": False}, *tiles]
        return jsonify(categories=catalogue.CATEGORIES, templates=tiles)

    @routes.get("/oidc-configuration")
    @administrator
    def oidc_configuration() -> ResponseReturnValue:
        console: Console = current_app.extensions["console"]
        foreign = console.faults.on("foreign-issuer-url")
        return jsonify(issuer=f"{console.foreign_url}/api/oidc" if foreign else current().issuer)

    return routes


def _options() -> dict[str, Any]:
    tenant = current()
    applications = tenant.store.all(APPLICATION)
    harm = hostile.HALF if tenant.faults.on("hostile-text") else ""
    return {
        "certificates": [
            {"value": one.id, "label": one.name + harm} for one in tenant.certificates.values()
        ],
        "subject_id_attributes": ["Unique User ID", "User ID", "Email"],
        "grant_types": tenant.grant_types(),
        "pkce_methods": list(get_args(model.PkceMethod)),
        "algorithms": tenant.algorithms(),
        "scopes": [asdict(one) for one in scopes.SCOPES],
        "groups": list(tenant.groups),
        "flows": list(get_args(model.FlowName)),
        "second_factors": list(get_args(model.SecondFactor)),
        "applications": [{"value": one["id"], "label": one["name"]} for one in applications],
        "rule": model.ResourceRule.model_construct(name="", application="").model_dump(),
        "resource_server": model.ResourceServer.model_construct(name="", value="").model_dump(),
    }
