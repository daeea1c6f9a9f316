"""The interface behind the identity console's client-rendered styles."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TypeVar

from flask import Blueprint, abort, request
from flask.typing import ResponseReturnValue

from . import catalog
from .authorize import Provider
from .edits import Given, IdentityEdits
from .models import Api, Application, Rule
from .portal import tiles
from .signon import SignOn
from .store import Shelf
from .web import Gate

T = TypeVar("T", Application, Rule, Api)
Saver = Callable[[T, Given], tuple[T, dict[str, str]]]


def body() -> dict[str, object]:
    """Return the request's JSON object; anything else is refused."""
    given = request.get_json(silent=True)
    return given if isinstance(given, dict) else abort(400)


def shelf_routes(
    routes: Blueprint,
    gate: Gate,
    shelf: Shelf[T],
    path: str,
    blank: Callable[[], T],
    save: Saver[T],
    drop: Callable[[str], None],
) -> None:
    """Add the four addresses of one kind of object: list, add, change, delete."""

    def keep(item: T) -> ResponseReturnValue:
        saved, problems = save(item, body())
        return ({"problems": problems}, 422) if problems else dataclasses.asdict(saved)

    def listing() -> ResponseReturnValue:
        return {"items": [dataclasses.asdict(i) for i in shelf.all()]}

    def add() -> ResponseReturnValue:
        return keep(blank())

    def change(id_: str) -> ResponseReturnValue:
        return keep(shelf.get(id_) or abort(404))

    def delete(id_: str) -> ResponseReturnValue:
        drop((shelf.get(id_) or abort(404)).id)
        return {}

    one = f"/{path}/<id_>"
    routes.add_url_rule(f"/{path}", f"{path}_list", gate.admin(listing))
    routes.add_url_rule(f"/{path}", f"{path}_add", gate.configures(add), methods=["POST"])
    routes.add_url_rule(one, f"{path}_change", gate.configures(change), methods=["PUT"])
    routes.add_url_rule(one, f"{path}_delete", gate.configures(delete), methods=["DELETE"])


def _state(sign_on: SignOn, problem: str = "") -> dict[str, object]:
    app = sign_on.application
    step = sign_on.step
    return {
        "i": sign_on.id,
        "step": step,
        "typed": sign_on.typed,
        "problem": problem,
        "application": app.name if app else "",
        "message": app.consent_message if app else "",
        "scopes": list(app.scopes) if app else [],
        "back": bool(app and app.go_back),
        "go": f"/finish?i={sign_on.id}" if step == "done" else "",
    }


def sign_in(provider: Provider) -> Blueprint:
    """Return the interface of the sign-in pages."""
    routes = Blueprint("ui_signin", __name__)

    @routes.get("/ui/signin")
    def state() -> ResponseReturnValue:
        sign_on = provider.current()
        if sign_on is None:
            sign_on = SignOn(provider.identity)
            provider.running[sign_on.id] = sign_on
        return _state(sign_on)

    @routes.post("/ui/signin")
    def answer() -> ResponseReturnValue:
        given = body()
        sign_on = provider.running.get(str(given.get("i"))) or abort(410)
        problem = sign_on.give(str(given.get("step")), str(given.get("value", "")))
        told = _state(sign_on, problem)
        app = sign_on.application
        if problem and app is not None and app.respond_immediately:
            told["go"] = f"/refuse?i={sign_on.id}"
        return told

    @routes.get("/finish")
    def finish() -> ResponseReturnValue:
        return provider.finish(provider.current() or abort(410))

    @routes.get("/refuse")
    def refuse() -> ResponseReturnValue:
        return provider.refuse(provider.current() or abort(410))

    return routes


def configuration(edits: IdentityEdits, gate: Gate) -> Blueprint:
    """Return the interface of everything that can be configured."""
    routes = Blueprint("ui", __name__, url_prefix="/ui")
    identity = edits.identity

    def draft() -> Application:
        given = body()
        found = edits.drafted(str(given.get("template")), str(given.get("client_id")))
        return found or abort(400)

    apps, rules, apis = identity.applications, identity.rules, identity.apis
    shelf_routes(
        routes, gate, apps, "applications", draft, edits.application, edits.drop_application
    )
    shelf_routes(routes, gate, rules, "rules", Rule, edits.rule, rules.drop)
    shelf_routes(routes, gate, apis, "apis", Api, edits.api, apis.drop)

    @routes.get("/draft")
    @gate.admin
    def application_draft() -> ResponseReturnValue:
        item = edits.draft(request.args.get("template", "")) or abort(404)
        return dataclasses.asdict(item)

    @routes.get("/blank/<kind>")
    @gate.admin
    def blanks(kind: str) -> ResponseReturnValue:
        return dataclasses.asdict(Api() if kind == "api" else Rule())

    @routes.get("/catalog")
    @gate.admin
    def offered() -> ResponseReturnValue:
        return {
            "issuer": identity.issuer,
            "templates": edits.style.templates,
            "categories": catalog.CATEGORIES,
            "grants": catalog.GRANT_TYPES,
            "pkce": catalog.PKCE_METHODS,
            "algorithms": catalog.SIGNING_ALGORITHMS,
            "userInfo": catalog.USER_INFO_ALGORITHMS,
            "certificates": catalog.CERTIFICATES,
            "subjects": catalog.SUBJECT_ATTRIBUTES,
            "methods": catalog.CLIENT_METHODS,
            "groups": catalog.GROUPS,
            "flows": list(catalog.FLOWS),
            "scopes": [[label, implied] for label, (_, implied) in catalog.SCOPES.items()],
            "claims": catalog.CLAIMS,
            "people": [[p.login, p.name, p.email] for p in identity.people],
        }

    @routes.get("/me")
    def me() -> ResponseReturnValue:
        session = gate.require(administrator=False)
        person = session.person
        return {
            "login": person.login,
            "name": person.name,
            "email": person.email,
            "administrator": person.administrator,
            "greeted": person.greeted,
            "csrf": session.csrf,
            "tiles": [
                {"id": a.id, "name": a.name, "logo": a.logo} for a in tiles(identity, session)
            ],
        }

    @routes.post("/greeted")
    def greeted() -> ResponseReturnValue:
        gate.require(administrator=False).person.greeted = True
        return {}

    return routes
