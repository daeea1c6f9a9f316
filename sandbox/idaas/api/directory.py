"""What the console's read-only pages show: people, groups and the general policy."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from .. import accounts, signed_in
from ..tenant import current

_SHOWN = ("user_id", "email", "groups", "administrator", "locked")


def blueprint() -> Blueprint:
    """The route ``/api/directory``."""
    routes = Blueprint("directory", __name__, url_prefix="/api/directory")

    @routes.get("")
    @signed_in.administrator
    def directory() -> ResponseReturnValue:
        return jsonify(
            users=[_shown(one) for one in current().accounts.all()],
            groups=current().groups,
            policy={
                "idle_timeout": signed_in.IDLE_TIMEOUT_S,
                "failures_to_lock": accounts.FAILURES_TO_LOCK,
                "code_period": accounts.PERIOD_S,
            },
        )

    return routes


def _shown(account: dict[str, Any]) -> dict[str, Any]:
    name = f"{account['first_name']} {account['last_name']}"
    return {"name": name, **{field: account[field] for field in _SHOWN}}
