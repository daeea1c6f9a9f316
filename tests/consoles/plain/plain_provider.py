"""The identity console as a server-rendered site: full page loads, native controls, links."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request
from flask.typing import ResponseReturnValue

from . import catalog
from .edits import IdentityEdits
from .forms import posted
from .models import Api, Application, Rule
from .web import Gate

APPS = "/resources/applications"


def _application(edits: IdentityEdits, id_: str) -> Application:
    return edits.identity.applications.get(id_) or abort(404)


def _form(item: Application, problems: dict[str, str], title: str) -> ResponseReturnValue:
    page = render_template(
        "plain/application_form.html", item=item, problems=problems, title=title, catalog=catalog
    )
    return page, 422 if problems else 200


def applications(edits: IdentityEdits, gate: Gate) -> Blueprint:
    """Return the pages of applications."""
    routes = Blueprint("applications", __name__, url_prefix=APPS)
    identity = edits.identity

    @routes.get("")
    @gate.admin
    def listing() -> ResponseReturnValue:
        groups = [
            (
                c.replace("Cloud ", "") if c == catalog.OIDC_CATEGORY else c,
                [a for a in identity.applications.all() if a.category == c],
            )
            for c in catalog.CATEGORIES[:2]
        ]
        return render_template("plain/applications.html", groups=groups, issuer=identity.issuer)

    @routes.get("/templates")
    @gate.admin
    def templates() -> ResponseReturnValue:
        category, words = request.args.get("category", ""), request.args.get("search", "")
        found = [
            (n, c)
            for n, c in edits.style.templates
            if category in ("", c) and words.strip().lower() in n.lower()
        ]
        return render_template(
            "plain/templates.html",
            groups=[(c, [n for n, k in found if k == c]) for c in catalog.CATEGORIES],
            categories=catalog.CATEGORIES,
            category=category,
            words=words,
        )

    @routes.get("/add")
    @gate.admin
    def add() -> ResponseReturnValue:
        item = edits.draft(request.args.get("template", "")) or abort(404)
        return _form(item, {}, f"Add {item.template}")

    @routes.post("/add")
    @gate.configures
    def create() -> ResponseReturnValue:
        form = request.form
        item = edits.drafted(form.get("template", ""), form.get("client_id", "")) or abort(400)
        item, problems = edits.application(item, posted(item))
        return _form(item, problems, f"Add {item.template}") if problems else redirect(APPS)

    @routes.get("/<id_>")
    @gate.admin
    def details(id_: str) -> ResponseReturnValue:
        return render_template("plain/application.html", item=_application(edits, id_))

    @routes.get("/<id_>/edit")
    @gate.admin
    def edit(id_: str) -> ResponseReturnValue:
        item = _application(edits, id_)
        return _form(item, {}, f"Edit {item.name}")

    @routes.post("/<id_>/edit")
    @gate.configures
    def change(id_: str) -> ResponseReturnValue:
        old = _application(edits, id_)
        item, problems = edits.application(old, posted(old))
        return _form(item, problems, f"Edit {old.name}") if problems else redirect(f"{APPS}/{id_}")

    @routes.post("/<id_>/delete")
    @gate.configures
    def delete(id_: str) -> ResponseReturnValue:
        edits.drop_application(id_)
        return redirect(APPS)

    return routes


def rules(edits: IdentityEdits, gate: Gate) -> Blueprint:
    """Return the pages of one application's resource rules."""
    routes = Blueprint("rules", __name__, url_prefix=f"{APPS}/<id_>/rules")
    identity = edits.identity

    def page(app: Application, draft: Rule, problems: dict[str, str]) -> ResponseReturnValue:
        body = render_template(
            "plain/rules.html",
            app=app,
            rules=identity.rules_of(app.id),
            draft=draft,
            problems=problems,
            catalog=catalog,
        )
        return body, 422 if problems else 200

    def form(app: Application, item: Rule, problems: dict[str, str]) -> ResponseReturnValue:
        body = render_template(
            "plain/rule_form.html", app=app, item=item, problems=problems, catalog=catalog
        )
        return body, 422 if problems else 200

    def rule_of(id_: str, rule: str) -> Rule:
        found = identity.rules.get(rule)
        return found if found and found.application == id_ else abort(404)

    @routes.get("")
    @gate.admin
    def listing(id_: str) -> ResponseReturnValue:
        return page(_application(edits, id_), Rule(), {})

    @routes.post("")
    @gate.configures
    def create(id_: str) -> ResponseReturnValue:
        app = _application(edits, id_)
        blank = Rule(application=app.id)
        item, problems = edits.rule(blank, posted(blank))
        return page(app, item, problems) if problems else redirect(f"{APPS}/{id_}/rules")

    @routes.get("/<rule>/edit")
    @gate.admin
    def edit(id_: str, rule: str) -> ResponseReturnValue:
        return form(_application(edits, id_), rule_of(id_, rule), {})

    @routes.post("/<rule>/edit")
    @gate.configures
    def change(id_: str, rule: str) -> ResponseReturnValue:
        old = rule_of(id_, rule)
        item, problems = edits.rule(old, posted(old))
        if problems:
            return form(_application(edits, id_), item, problems)
        return redirect(f"{APPS}/{id_}/rules")

    @routes.post("/<rule>/delete")
    @gate.configures
    def delete(id_: str, rule: str) -> ResponseReturnValue:
        identity.rules.drop(rule_of(id_, rule).id)
        return redirect(f"{APPS}/{id_}/rules")

    return routes


def apis(edits: IdentityEdits, gate: Gate) -> Blueprint:
    """Return the pages of the protected APIs."""
    routes = Blueprint("apis", __name__, url_prefix="/security/authorization")
    identity, base = edits.identity, "/security/authorization/apis"

    def form(item: Api, problems: dict[str, str], title: str) -> ResponseReturnValue:
        body = render_template(
            "plain/api_form.html",
            item=item,
            problems=problems,
            title=title,
            catalog=catalog,
            applications=identity.applications.all(),
        )
        return body, 422 if problems else 200

    def api_of(id_: str) -> Api:
        return identity.apis.get(id_) or abort(404)

    @routes.get("")
    @gate.admin
    def authorization() -> ResponseReturnValue:
        return render_template("plain/authorization.html")

    @routes.get("/apis")
    @gate.admin
    def listing() -> ResponseReturnValue:
        return render_template("plain/apis.html", apis=identity.apis.all())

    @routes.get("/apis/add")
    @gate.admin
    def add() -> ResponseReturnValue:
        return form(Api(), {}, "Add API/URL")

    @routes.post("/apis/add")
    @gate.configures
    def create() -> ResponseReturnValue:
        item, problems = edits.api(Api(), posted(Api()))
        return form(item, problems, "Add API/URL") if problems else redirect(base)

    @routes.get("/apis/<id_>")
    @gate.admin
    def edit(id_: str) -> ResponseReturnValue:
        return form(api_of(id_), {}, f"Edit {api_of(id_).name}")

    @routes.post("/apis/<id_>")
    @gate.configures
    def change(id_: str) -> ResponseReturnValue:
        old = api_of(id_)
        item, problems = edits.api(old, posted(old))
        return form(item, problems, f"Edit {old.name}") if problems else redirect(base)

    @routes.post("/apis/<id_>/delete")
    @gate.configures
    def delete(id_: str) -> ResponseReturnValue:
        identity.apis.drop(api_of(id_).id)
        return redirect(base)

    return routes
