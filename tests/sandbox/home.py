"""ConnectWise Home served for a test, and a client of its JSON API."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx

from sandbox.connectwise import create_app, credentials
from sandbox.kit import Listener, serve

JANE = "jane.doe@example.com"


class Home:
    """Keeps cookies and the CSRF token, as a browser's page would."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.http = httpx.Client(
            base_url=url, trust_env=False, verify=False
        )  # http alone: spare the time
        self.session()

    def __enter__(self) -> Home:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()

    def session(self) -> dict[str, Any]:
        state: dict[str, Any] = self.get("/api/session").json()
        self.http.headers["X-CSRF-Token"] = state["csrf"]
        return state

    def get(self, path: str) -> httpx.Response:
        return self.http.get(path)

    def post(self, path: str, body: dict[str, Any]) -> httpx.Response:
        return self.http.post(path, json=body)

    def put(self, path: str, body: dict[str, Any]) -> httpx.Response:
        return self.http.put(path, json=body)

    def delete(self, path: str) -> httpx.Response:
        return self.http.delete(path)

    def password(self) -> httpx.Response:
        known = credentials()
        return self.post(
            "/api/sign-in/password",
            {
                "email": known["CONNECTWISE_ADMIN_USER"],
                "password": known["CONNECTWISE_ADMIN_PASSWORD"],
            },
        )

    def sign_in(self) -> None:
        self.password().raise_for_status()
        self.session()

    def blank(self) -> dict[str, Any]:
        """What the Add page is given; `sealed` is what it sends back of it."""
        given: dict[str, Any] = self.get("/api/providers/new").json()["provider"]
        return given | {"sealed": {"id": given["id"], "seal": given["seal"]}}

    def add(self, wanted: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
        """Save a provider; gives it as the server has it."""
        answer = self.post("/api/providers", wanted | new["sealed"])
        answer.raise_for_status()
        saved: dict[str, Any] = answer.json()["provider"]
        return saved


@contextmanager
def home(folder: Path, **build: Any) -> Iterator[Home]:
    """The console on a port of its own, and a client that nobody is signed in with."""
    listener = Listener("localhost")
    app = create_app(folder, public_url=listener.url, build=build)
    with ExitStack() as stack:
        stack.callback(app.extensions["console"].store.close)
        stack.callback(serve(app, listener).close)
        yield stack.enter_context(Home(listener.url))
