"""Puts it together: the console's application, with the provider mounted at the issuer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flask import Flask
from flask.typing import ResponseReturnValue
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from sandbox.kit import Console, weather

from . import accounts, seeded, signed_in, tenant
from .api import (
    applications,
    directory,
    interactions,
    launch,
    options,
    sign_in,
)
from .api.resource_rules import ResourceRules
from .api.resource_servers import ResourceServers
from .oidc import create_provider

VERSION = "5.30"
_STATIC = Path(__file__).parent / "static"


def create_app(
    state_dir: Path,
    *,
    public_url: str,
    connectwise_url: str,
    build: Mapping[str, object] | None = None,
    latency_ms: int = 0,
) -> Flask:
    """Return the console and provider of one tenant.

    Args:
        state_dir: folder of all state, keys too.
        public_url: origin under which browsers and relying parties reach it.
        connectwise_url: origin of the relying party, to which launches for its public host go.
        build: how this build differs from the guide (see the kit), and ``defaults``: values of a
            fresh form by ``general`` and ``authentication``; ``others``: how many applications and
            APIs there are already, with ``ruled`` each with a resource rule; ``groups`` and
            ``people`` beside those of the demonstration, ``certificates``: names by id.
        latency_ms: by how much every answer of the console's API is late.
    """
    console = Console(
        "idaas",
        state_dir,
        title="Identity as a Service",
        static=_STATIC,
        build=build,
        latency_ms=latency_ms,
        whoami=signed_in.whoami,
        export=lambda: _export(of),
        facts={"version": VERSION},
        ends_at="/api/applications/drafts",
        lists=("/api/applications", "/api/resource-rules", "/api/resource-servers"),
    )
    of = tenant.Tenant(
        console.store,
        console.faults,
        public_url.rstrip("/"),
        connectwise_url.rstrip("/"),
        (*accounts.GROUPS, *console.build.get("groups", ())),
        console.build.get("certificates", {}),
    )
    # Now, not at the first request: several could come at once.
    _ = of.accounts, of.certificates
    seeded.install(of)
    if others := console.build.get("others"):
        seeded.others(of, others, ruled=console.build.get("ruled", False))
    seeded.people(of, console.build.get("people", ()))
    _routes(console)
    _mount(console.app, of)
    return console.app


def _mount(app: Flask, of: tenant.Tenant) -> None:
    tenant.install(app, of)
    weather.dated(app, of.faults, "clock-off")
    app.before_request(signed_in.expire_idle)
    provider = create_provider(of, app.config["SESSION_COOKIE_NAME"])
    mounted = DispatcherMiddleware(app.wsgi_app, {"/api/oidc": provider})
    app.wsgi_app = mounted  # type: ignore[method-assign]


def _routes(console: Console) -> None:
    for blueprint in (
        sign_in.blueprint(),
        interactions.blueprint(),
        launch.blueprint(),
        options.blueprint(),
        directory.blueprint(),
        applications.blueprint(console),
        ResourceRules().blueprint(console),
        ResourceServers().blueprint(console),
    ):
        console.app.register_blueprint(blueprint)

    @console.app.get("/")
    def page() -> ResponseReturnValue:
        return console.shell()


def _export(of: tenant.Tenant) -> dict[str, Any]:
    return {kind: of.store.all(kind) for kind in tenant.KINDS}


def credentials() -> dict[str, str]:
    """Return the settings that name the demonstration accounts; seeds as otpauth URIs."""
    admin, user = accounts.ADMINISTRATOR, accounts.TEST_USER
    return {
        "IDAAS_ADMIN_USER": admin.user_id,
        "IDAAS_ADMIN_PASSWORD": admin.password,
        "IDAAS_ADMIN_TOTP_SECRET": accounts.otpauth(admin),
        "TEST_IDAAS_USER": user.user_id,
        "TEST_IDAAS_PASSWORD": user.password,
        "TEST_IDAAS_TOTP_SECRET": accounts.otpauth(user),
    }
