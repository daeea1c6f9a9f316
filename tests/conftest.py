"""What tests share: a browser that was provided, contexts as a run makes them, the two consoles."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext

from runbook.provision import find_browser, launch_options, running_as_root

BROWSER_FIXTURES = frozenset({"browser", "context", "page", "new_context"})
TIMEOUT_MS = 10_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks every test that gets a browser from a fixture, so that `-m "not browser"` is quick."""
    for item in items:
        if BROWSER_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Starts the browser that a run would start, with the flags that a run would give it."""
    options = launch_options(find_browser(os.environ), as_root=running_as_root())
    return {**browser_type_launch_args, **options}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """One size and one language everywhere; without transitions, which only cost time here."""
    return {
        **browser_context_args,
        "viewport": {"width": 1280, "height": 800},
        "locale": "en-US",
        "reduced_motion": "reduce",
    }


@pytest.fixture(scope="session", autouse=True)
def state_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The state folder of every command that a test starts: never that of who runs the tests."""
    folder = tmp_path_factory.mktemp("state")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RUNBOOK_STATE", str(folder))
        yield folder


@pytest.fixture
def context(context: BrowserContext) -> BrowserContext:
    """A fresh context whose waits end well before a test would."""
    context.set_default_timeout(TIMEOUT_MS)
    return context


@pytest.fixture(scope="session")
def shared_sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, dict[str, str]]]:
    """Both consoles, for tests that leave nothing behind: {"settings": …, "control": …}."""
    from sandbox import running

    with running(tmp_path_factory.mktemp("sandbox")) as consoles:
        yield consoles


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[dict[str, dict[str, str]]]:
    """Both consoles in their first state, for one test: {"settings": …, "control": …}."""
    from sandbox import running

    with running(tmp_path / "sandbox") as consoles:
        yield consoles
