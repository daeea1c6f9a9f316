"""The JSON API of the pages: signing in, users, login providers."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ParamSpec

from flask import Response, jsonify
from flask.typing import ResponseReturnValue
from pydantic import BaseModel

from sandbox.connectwise.accounts import Accounts
from sandbox.connectwise.providers import RESPONSE_TYPES, NewProviderIn, ProviderIn, Providers
from sandbox.kit import Console, Problem, read_json, sign_in, sign_out

P = ParamSpec("P")


class EmailIn(BaseModel):
    """The first page of a sign-in."""

    email: str


class PasswordIn(EmailIn):
    """The second page of a sign-in with a local account."""

    password: str


def install(console: Console, accounts: Accounts, providers: Providers) -> None:
    """Add the routes to the console."""
    _signing_in(console, accounts)
    _provider_routes(console, accounts, providers)


def _signing_in(console: Console, accounts: Accounts) -> None:
    @console.app.post("/api/sign-in/identify")
    def identify() -> Response:
        """Where this address signs in: ``password`` here, or ``redirect`` to a provider."""
        known = accounts.find(read_json(EmailIn).email)
        return jsonify(next="redirect" if known and known["provider"] else "password")

    @console.app.post("/api/sign-in/password")
    def password() -> Response:
        given = read_json(PasswordIn)
        if console.faults.on("account-locked"):
            raise Problem(403, "This account is locked. An administrator can unlock it.")
        known = accounts.find(given.email)
        if not accounts.password_is(known, given.password) or known is None:
            raise Problem(
                403, "Sign-in failed.", errors={"password": "Email address or password is wrong."}
            )
        if known["provider"]:
            raise Problem(403, "This account signs in with the login provider of your company.")
        sign_in(known["email"], via="password")
        return jsonify(user=accounts.whoami())

    @console.app.post("/api/sign-out")
    def leave() -> Response:
        sign_out()
        return jsonify(user=None)


def _provider_routes(console: Console, accounts: Accounts, providers: Providers) -> None:
    app = console.app

    def administrator(view: Callable[P, ResponseReturnValue]) -> Callable[P, ResponseReturnValue]:
        @functools.wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
            if (accounts.whoami() or {}).get("role") != "Administrator":
                raise Problem(403, "Only an administrator can do this.")
            return view(*args, **kwargs)

        return console.signed_in(guarded)

    def offered() -> list[str]:
        left_out = "id_token" if console.faults.on("no-id-token") else ""
        return [one for one in RESPONSE_TYPES if one != left_out]

    @app.get("/api/users")
    @administrator
    def users() -> Response:
        return jsonify(users=accounts.export())

    @app.get("/api/providers")
    @administrator
    def list_providers() -> Response:
        return jsonify(providers=providers.all())

    @app.get("/api/providers/new")
    @administrator
    def blank() -> Response:
        """A Redirect URI of its own each time; nothing is written until it is saved."""
        return jsonify(
            provider=providers.blank(), users=accounts.export(), response_types=offered()
        )

    @app.get("/api/providers/<key>")
    @administrator
    def one(key: str) -> Response:
        return jsonify(
            provider=providers.get(key), users=accounts.export(), response_types=offered()
        )

    @app.post("/api/providers")
    @administrator
    @console.configuration
    def add() -> ResponseReturnValue:
        return jsonify(provider=providers.add(read_json(NewProviderIn))), 201

    @app.put("/api/providers/<key>")
    @administrator
    @console.configuration
    def change(key: str) -> Response:
        return jsonify(provider=providers.change(key, read_json(ProviderIn)))

    @app.delete("/api/providers/<key>")
    @administrator
    @console.configuration
    def remove(key: str) -> ResponseReturnValue:
        providers.remove(key)
        return "", 204
