"""What every style's portal does: the tiles of a person, launching one, signing out."""

from __future__ import annotations

from flask import Blueprint, abort, redirect
from flask.typing import ResponseReturnValue

from .authorize import Provider, launch_address
from .models import Application
from .store import Identity, Session


def tiles(identity: Identity, session: Session) -> list[Application]:
    """Return the applications that stand on this person's profile."""
    mine = set(session.person.groups)
    return [
        app
        for app in identity.applications.all()
        if app.show_in_profile
        and app.initiate_login_uri
        and any(not r.groups or mine & set(r.groups) for r in identity.rules_of(app.id))
    ]


def blueprint(provider: Provider) -> Blueprint:
    """Return the addresses that leave the portal."""
    routes = Blueprint("leave", __name__)
    identity = provider.identity

    @routes.get("/launch/<id_>")
    def launch(id_: str) -> ResponseReturnValue:
        session = provider.gate.require(administrator=False)
        app = next((a for a in tiles(identity, session) if a.id == id_), None) or abort(404)
        provider.launches.add((session.csrf, app.id))
        return redirect(launch_address(identity, app, session.person))

    @routes.get("/signout")
    def sign_out() -> ResponseReturnValue:
        return provider.gate.close(redirect("/signin"))

    return routes
