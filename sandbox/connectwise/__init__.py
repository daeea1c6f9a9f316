"""ConnectWise Home as far as the guide goes: its settings, and a real relying party under them.

The parts: ``accounts`` (who there is and who signs in where), ``providers`` (login providers, the
one thing configured here), ``api`` (the JSON API of the pages in ``static/``), ``relying_party``
and ``tokens`` (what OpenID Connect asks of a relying party), ``signin`` (the pages of a sign-on).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flask import Flask

from sandbox.connectwise import api, signin
from sandbox.connectwise.accounts import Accounts, credentials
from sandbox.connectwise.providers import Providers
from sandbox.kit import Console, hostile, weather

__all__ = ["create_app", "credentials"]


def create_app(
    state_dir: Path | str,
    *,
    public_url: str,
    build: Mapping[str, Any] | None = None,
    latency_ms: int = 0,
) -> Flask:
    """The console as a Flask application.

    Args:
        state_dir: folder of the state file; made if missing, kept over restarts.
        public_url: the address by which a browser reaches it, without a slash at the end.
        build: how this build differs (``sandbox.kit.Console``); also ``response_mode``:
            ``form_post`` (the default) or ``fragment``, for what comes back without a code; and
            ``others``: how many providers there are already, and ``people`` beside those of the
            demonstration: ``email``, ``name`` and ``role`` of each.
        latency_ms: by how much every API answer is late.
    """
    console = Console(
        "connectwise",
        state_dir,
        title="ConnectWise Home",
        static=Path(__file__).parent / "static",
        build=build,
        latency_ms=latency_ms,
        whoami=lambda: accounts.whoami(),
        export=lambda: {"providers": providers.export(), "users": accounts.export()},
        ends_at="/api/providers/new",
        lists=("/api/providers",),
    )
    accounts = Accounts(console.store)
    providers = Providers(console.store, accounts, public_url.rstrip("/"))
    console.faults.begin("two-providers", providers.put_twins)
    console.faults.begin("hostile-text", lambda: _put_harm(accounts, providers))
    if others := console.build.get("others"):
        providers.put_others(others)
    for person in console.build.get("people", ()):
        accounts.put(**person)
    api.install(console, accounts, providers)
    weather.dated(console.app, console.faults)
    signin.install(console, accounts, providers, public_url.rstrip("/"))
    return console.app


def _put_harm(accounts: Accounts, providers: Providers) -> None:
    accounts.put("harm@example.com", f"Harm{hostile.HALF}", "User")
    providers.put("harm", f"EntrustOIDC{hostile.HALF}")
