"""What the console's forms offer to choose from, and the tenant's OIDC configuration."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, get_args

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from .. import accounts, catalogue, model, scopes
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
        tiles = [{**asdict(one), "addable": one.addable} for one in catalogue.TEMPLATES]
        return jsonify(categories=catalogue.CATEGORIES, templates=tiles)

    @routes.get("/oidc-configuration")
    @administrator
    def oidc_configuration() -> ResponseReturnValue:
        return jsonify(issuer=current().issuer)

    return routes


def _options() -> dict[str, Any]:
    tenant = current()
    applications = tenant.store.all(APPLICATION)
    return {
        "certificates": [
            {"value": one.id, "label": one.name} for one in tenant.certificates.values()
        ],
        "subject_id_attributes": ["Unique User ID", "User ID", "Email"],
        "grant_types": tenant.grant_types(),
        "pkce_methods": list(get_args(model.PkceMethod)),
        "algorithms": tenant.algorithms(),
        "scopes": [asdict(one) for one in scopes.SCOPES],
        "groups": list(accounts.GROUPS),
        "flows": list(get_args(model.FlowName)),
        "second_factors": list(get_args(model.SecondFactor)),
        "applications": [{"value": one["id"], "label": one["name"]} for one in applications],
        "rule": model.ResourceRule.model_construct(name="", application="").model_dump(),
        "resource_server": model.ResourceServer.model_construct(name="", value="").model_dump(),
    }
