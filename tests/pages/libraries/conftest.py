"""The small pages of the component libraries, served from a real socket, with their animations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from flask import Flask, Response, request, send_from_directory
from playwright.sync_api import Browser, Page

from pages.controls.base import Control
from runbook.window import Deviation, Window
from tests.conftest import TIMEOUT_MS
from tests.oidc_provider import serve
from tests.pages.libraries.matrix import FOLDER, Cell

TIMEOUT_S = 10.0
FRAME = """<!doctype html><html lang=en><title>Trial</title><h1>Console</h1>
<iframe src="index.html?{}" title=Settings width=1200 height=680></iframe>"""


@dataclass
class Trial:
    """A row of a library in a window.

    Attributes:
        window: what a control is given.
        deviations: what the window was told of.
        posted: rows that were sent to the server, in order.
    """

    window: Window
    deviations: list[Deviation] = field(default_factory=list)
    posted: list[str] = field(default_factory=list)

    def state(self) -> Any:
        """Return the application's own state."""
        return self.window.frames()[-1].evaluate("window.state")

    def becomes(self, wanted: object) -> None:
        """See that the application itself comes to a state; the order of a list is its own."""
        self.window.wait(lambda: _plain(self.state()) == _plain(wanted) or None)
        assert _plain(self.state()) == _plain(wanted)

    def left_open(self) -> int:
        """Count what still shows of lists that opened, once they had the time to go away."""

        def shown() -> int:
            return sum(
                frame.get_by_role("option").and_(frame.locator("[aria-selected]")).visible.count()
                + frame.locator("[aria-expanded=true]").visible.count()
                for frame in self.window.frames()
            )

        self.window.wait(lambda: not shown() or None)
        return shown()


def _plain(state: object) -> object:
    texts = isinstance(state, list) and all(isinstance(one, str) for one in state)
    return sorted(state) if isinstance(state, list) and texts else state


def keeps(
    trial: Trial,
    control: Control[Any],
    start: object,
    wanted: object,
    state: object = None,
    *,
    returns: bool = True,
) -> None:
    """Read, set what was read, set something else, read it back: in the control and behind it; and
    the whole way back.

    Args:
        trial: page that holds the control.
        control: what is tried.
        start: what the control reads at first.
        wanted: what is set.
        state: the application's state after that, where it differs from what was set.
        returns: whether the page has a way back at all.
    """
    window = trial.window
    control.reach(window)
    untouched = trial.state()
    assert control.read(window) == start
    control.set(window, start)
    assert control.read(window) == start, "setting what was read changes nothing"
    assert trial.state() == untouched, "nor does it for the application"
    becomes = wanted if state is None else state
    control.set(window, wanted)
    assert control.satisfied(control.read(window), wanted)
    trial.becomes(becomes)
    if returns:
        control.restore(window, start)
        assert control.read(window) == start
        trial.becomes(untouched)
        control.set(window, wanted)
        trial.becomes(becomes)


@pytest.fixture(autouse=True)
def _impatient() -> None:
    """Here the waits are those of a run: what is animated takes its time."""


@pytest.fixture(scope="session")
def library_server() -> Iterator[tuple[str, list[str]]]:
    """Address of the bundles, and what was posted to them."""
    app = Flask(__name__)
    posted: list[str] = []

    @app.get("/<key>/framed")
    def framed(key: str) -> str:
        return FRAME.format(request.query_string.decode("ascii"))

    @app.get("/<key>/<file>")
    def bundled(key: str, file: str) -> Response:
        return send_from_directory(FOLDER / key / "dist", file)

    @app.post("/<key>/save")
    def save(key: str) -> tuple[str, int]:
        row = (request.referrer or "").rpartition("row=")[2]
        posted.append(row)
        return "{}", 422 if row == "refused" else 200

    with serve(app, "127.0.0.1") as address:
        yield address, posted


@pytest.fixture(scope="module")
def shared_page(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Page]:
    """One page for a module, with animations."""
    context = browser.new_context(**{**browser_context_args, "reduced_motion": "no-preference"})
    context.set_default_timeout(TIMEOUT_MS)
    yield context.new_page()
    context.close()


@pytest.fixture
def trial(
    request: pytest.FixtureRequest, page: Page, library_server: tuple[str, list[str]]
) -> Trial:
    """The page of a cell, in a window."""
    cell: Cell = request.param
    address, posted = library_server
    posted.clear()
    window = Window(
        console="idaas",
        page=page,
        home=address,
        title=cell.library.title,
        timeout_s=TIMEOUT_S,
        secret_origins=(address,),
    )
    trial = Trial(window, posted=posted)
    window.deviate = trial.deviations.append
    page.goto(f"{address}/{cell.path}")
    return trial
