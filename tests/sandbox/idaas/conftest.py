"""Providers on real sockets, each with a state of its own."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sandbox.idaas import create_app
from sandbox.kit import Listener, serve
from tests.sandbox.idaas.visiting import (
    CONNECTWISE_URL,
    Codes,
    Integration,
    Provider,
    integrate,
)


@pytest.fixture(scope="session")
def _first_state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state folder with its keys: making them takes longer than most tests."""
    folder = tmp_path_factory.mktemp("idaas")
    app = create_app(folder, public_url="http://127.0.0.1:1", connectwise_url=CONNECTWISE_URL)
    app.extensions["console"].store.close()
    return folder


@pytest.fixture
def start(tmp_path: Path, _first_state: Path) -> Iterator[Callable[..., Provider]]:
    """Starts a provider on this test's state; a second call is a restart on the same state."""
    folder, running = tmp_path / "idaas", []
    shutil.copytree(_first_state, folder)

    def started(**options: Any) -> Provider:
        listener = Listener("127.0.0.1")
        app = create_app(
            folder, public_url=listener.url, connectwise_url=CONNECTWISE_URL, **options
        )
        provider = Provider(app, listener.url, Codes())
        running.append((serve(app, listener), provider))
        return provider

    yield started
    for server, provider in running:
        provider.close()
        # Its loop may end, and close the pipe that wakes it, between being told and being woken.
        with contextlib.suppress(OSError):
            server.close()
        provider.close_store()


@pytest.fixture
def provider(start: Callable[..., Provider]) -> Provider:
    return start()


@pytest.fixture
def integration(provider: Provider) -> Integration:
    return integrate(provider)
