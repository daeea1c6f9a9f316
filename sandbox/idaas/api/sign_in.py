"""Sign-in: user ID, then the factors that the occasion asks for, one request each; sign-out.

The occasion is an authorization request of an application, or the console and portal themselves.
Until the last factor nobody is signed in, and every failure reads the same.
"""

from __future__ import annotations

import re
from typing import Any

from flask import Blueprint, jsonify, session
from flask.typing import ResponseReturnValue

from sandbox import kit
from sandbox.kit import Problem

from .. import rules, signed_in
from ..oidc import interaction
from ..oidc.client import Client, by_client_id
from ..oidc.interaction import Interaction
from ..tenant import Tenant, current
from . import launch, reading

_PENDING = "pending"
_FAILED = "Authentication failed. Check what you entered and try again."
#: Pages of the console that may be returned to after a sign-in.
_ROUTE = re.compile(r"/[A-Za-z0-9/_-]*")


def blueprint() -> Blueprint:
    """The routes under ``/api/sign-in``, and ``/api/sign-out``."""
    routes = Blueprint("sign-in", __name__, url_prefix="/api")

    @routes.post("/sign-in/user")
    def user() -> ResponseReturnValue:
        return _begin(reading.body())

    @routes.post("/sign-in/password")
    def password() -> ResponseReturnValue:
        given = str(reading.body().get("password", ""))
        return _factor(rules.PASSWORD, given)

    @routes.post("/sign-in/code")
    def code() -> ResponseReturnValue:
        return _factor(rules.ONE_TIME_CODE, str(reading.body().get("code", "")))

    @routes.post("/sign-in/challenge")
    def challenge() -> ResponseReturnValue:
        return _challenge(reading.body())

    @routes.post("/sign-out")
    def sign_out() -> ResponseReturnValue:
        kit.sign_out()
        return "", 204

    return routes


def _begin(body: dict[str, Any]) -> ResponseReturnValue:
    user_id = str(body.get("user_id", "")).strip()
    if not user_id:
        raise reading.refuse(user_id="Enter your User ID")
    waiting = interaction.find(current(), str(body.get("interaction", "")))
    methods = _methods(current(), user_id, waiting)
    to = str(body.get("to", ""))
    session[_PENDING] = {
        "user_id": user_id,
        "methods": methods,
        "done": [],
        "interaction": waiting.id if waiting else "",
        "to": to if _ROUTE.fullmatch(to) else "/",
    }
    return jsonify(next=_step(methods[0]))


def _methods(tenant: Tenant, user_id: str, waiting: Interaction | None) -> list[str]:
    """What must be proved. A denied person proves the usual first: strangers learn nothing."""
    account = tenant.accounts.find(user_id)
    client = _client(waiting) if waiting else None
    if client:
        found = rules.decide(tenant.rules_of(client.id), client.form.name, account)
        if found.methods:
            return list(found.methods)
    has_token = account is None or bool(account["totp_secret"])
    return [rules.PASSWORD, rules.ONE_TIME_CODE] if has_token else [rules.PASSWORD]


def _client(waiting: Interaction) -> Client | None:
    return by_client_id(waiting.get("client_id"))


def _step(method: str) -> str:
    return {rules.PASSWORD: "password", rules.ONE_TIME_CODE: "code"}[method]


def _factor(method: str, given: str) -> ResponseReturnValue:
    pending = session.get(_PENDING)
    if not pending:
        raise Problem(409, "This sign-in has ended. Start again.")
    left = [one for one in pending["methods"] if one not in pending["done"]]
    if not left or left[0] != method:
        raise Problem(409, "This sign-in has ended. Start again.")
    if current().faults.on("account-locked"):
        raise Problem(422, "This account is locked. An administrator can unlock it.")
    if not _proved(method, pending["user_id"], given):
        return _failed(interaction.find(current(), pending["interaction"]))
    if len(left) > 1:
        session[_PENDING] = {**pending, "done": [*pending["done"], method]}
        return jsonify(next=_step(left[1]))
    return _finish(pending)


def _proved(method: str, user_id: str, given: str) -> bool:
    accounts = current().accounts
    if method == rules.PASSWORD:
        return accounts.password_is_right(user_id, given)
    return accounts.code_is_right(user_id, given)


def _failed(waiting: Interaction | None) -> ResponseReturnValue:
    client = _client(waiting) if waiting else None
    if client and client.form.general.respond_immediately_for_unsuccessful_responses:
        assert waiting is not None
        interaction.note(current(), waiting, refused=True)
        return jsonify(to=waiting.resume_url(current()))
    raise Problem(422, _FAILED)


def _finish(pending: dict[str, Any]) -> ResponseReturnValue:
    account = current().accounts.find(pending["user_id"])
    assert account is not None
    signed_in.begin(account["user_id"], pending["methods"])
    waiting = interaction.find(current(), pending["interaction"])
    if waiting is None:
        return jsonify(to=f"/#{pending['to']}")
    interaction.note(current(), waiting, signed_in=account["user_id"])
    return jsonify(to=waiting.resume_url(current()))


def _challenge(body: dict[str, Any]) -> ResponseReturnValue:
    """One more code from whoever is signed in: for a request that waits, or for a launch."""
    user_id = kit.account()
    if user_id is None:
        raise Problem(401, "Please sign in.")
    waiting = interaction.find(current(), str(body.get("interaction", "")))
    if not _proved(rules.ONE_TIME_CODE, user_id, str(body.get("code", ""))):
        return _failed(waiting)
    signed_in.strengthen(rules.ONE_TIME_CODE)
    if waiting:
        return jsonify(to=waiting.resume_url(current()))
    return jsonify(to=launch.address(str(body.get("application", ""))))
