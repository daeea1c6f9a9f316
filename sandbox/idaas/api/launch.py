"""My Profile > Applications: which tiles a person sees, and what a click on one does.

A launch asks the second factor anew, if the resource rule has one, and then sends the browser to
the relying party's Initiate Login URI with the parameters of OIDC Core, section 4, so that it
starts an authorization request at once.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from sandbox.kit import Problem

from .. import model, rules, signed_in
from ..tenant import APPLICATION, current, parse

#: The relying party's public host; in a sandbox it stands elsewhere, and only the provider knows.
CONNECTWISE_HOST = "home.connectwise.com"


def blueprint() -> Blueprint:
    """The routes under ``/api/my-applications``."""
    routes = Blueprint("launch", __name__, url_prefix="/api/my-applications")

    @routes.get("")
    @signed_in.portal
    def tiles() -> ResponseReturnValue:
        found = [
            {"id": one["id"], "name": one["name"], "logo": one["logo"]}
            for one in current().store.all(APPLICATION)
            if one["general"]["show_login_redirect_url_in_my_profile"] and not _decision(one).denied
        ]
        return jsonify(applications=found)

    @routes.post("/<identifier>/launch")
    @signed_in.portal
    def launch(identifier: str) -> ResponseReturnValue:
        decision = _decision(_stored(identifier))
        if decision.denied:
            raise Problem(403, decision.denied)
        if rules.ONE_TIME_CODE in decision.methods:
            return jsonify(to=f"/#/challenge?application={identifier}")
        return jsonify(to=address(identifier))

    return routes


def address(identifier: str) -> str:
    """Return where a launch of this application goes.

    Raises:
        Problem: it is gone or has no Initiate Login URI.
    """
    document, account = _stored(identifier), signed_in.account()
    given = parse(model.Application, document).general.initiate_login_uri
    if not given or account is None:
        raise Problem(409, f"{document['name']} has no Initiate Login URI.")
    target = _where_it_stands(given)
    query = urlencode(
        {"iss": current().issuer, "login_hint": account["email"], "target_link_uri": target}
    )
    return f"{target}{'&' if urlsplit(target).query else '?'}{query}"


def _where_it_stands(address: str) -> str:
    parts = urlsplit(address)
    if parts.netloc != CONNECTWISE_HOST:
        return address
    real = urlsplit(current().connectwise_url)
    path = parts.path or "/"
    return urlunsplit((real.scheme, real.netloc, path, parts.query, ""))


def _stored(identifier: str) -> dict[str, Any]:
    document = current().store.get(APPLICATION, identifier)
    if document is None:
        raise Problem(404, "This application does not exist any more.")
    return document


def _decision(document: dict[str, Any]) -> rules.Decision:
    applying = current().rules_of(document["id"])
    return rules.decide(applying, document["name"], signed_in.account())
