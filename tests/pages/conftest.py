"""Pages of a few lines, written by hand, in a window as the engine hands one to a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from pages.controls import base, popup, toggles
from runbook.window import Deviation, Window
from tests.conftest import TIMEOUT_MS
from tests.oidc_provider import serve
from tests.pages.serving import Console

MARKUP = Path(__file__).parent / "markup"
TIMEOUT_S = 5.0
SOON_S = 0.5
"""Deadline of a test in which something never comes."""

Show = Callable[..., Window]


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A click on these pages goes through at once or never."""
    for module in (base, toggles):
        monkeypatch.setattr(module, "CLICK_S", 1.0)
    monkeypatch.setattr(popup, "OPENED_WITHIN_S", 0.3)
    monkeypatch.setattr(popup, "REACHED_S", 0.6)
    monkeypatch.setattr(toggles, "TURNS_WITHIN_S", 0.6)


@pytest.fixture(scope="module")
def shared_page(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Page]:
    """One page for a module: a context of its own costs more than most of these tests."""
    context = browser.new_context(**browser_context_args)
    context.set_default_timeout(TIMEOUT_MS)
    yield context.new_page()
    context.close()


@pytest.fixture
def page(shared_page: Page) -> Page:
    """The page of the module with a new, empty document, and without the routes of earlier tests."""
    shared_page.unroute_all()
    shared_page.goto("about:blank")
    return shared_page


@pytest.fixture
def deviations() -> list[Deviation]:
    """What the window was told of."""
    return []


@pytest.fixture
def window(page: Page, deviations: list[Deviation]) -> Window:
    """A window on an empty page, with a short deadline."""
    return Window(
        console="idaas",
        page=page,
        home="about:blank",
        title="IDaaS",
        timeout_s=TIMEOUT_S,
        deviate=deviations.append,
    )


@pytest.fixture
def show(window: Window) -> Show:
    """Put markup on the page: as it stands, or the name of a file in `markup`."""

    def put(markup: str, *, timeout_s: float = TIMEOUT_S) -> Window:
        whole = markup if "<" in markup else (MARKUP / f"{markup}.html").read_text("utf-8")
        window.page.set_content(f"<!doctype html><html lang=en><title>Trial</title>{whole}")
        window.timeout_s = timeout_s
        return window

    return put


@pytest.fixture(scope="module")
def console_and_address() -> Iterator[tuple[Console, str]]:
    """The small console, for the tests of a module."""
    console = Console()
    with serve(console.app, "127.0.0.1") as address:
        yield console, address
        console.going.set()


@pytest.fixture
def console(console_and_address: tuple[Console, str]) -> Console:
    """The small console, without what earlier tests sent to it."""
    console, _ = console_and_address
    console.posted.clear()
    return console


@pytest.fixture
def address(console_and_address: tuple[Console, str]) -> str:
    """Address of the small console on 127.0.0.1; on `localhost` the same is another origin."""
    return console_and_address[1]
