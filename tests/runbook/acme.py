"""A guide of one console with small real pages, and a run of it: the engine without a product."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Locator
from pydantic import BaseModel, SecretStr

from runbook.guide import Act, Console, Guide, Step
from runbook.journal import FILE, Journal
from runbook.run import Run
from runbook.settings import Settings
from runbook.window import Outcome, Window

HOME = "data:text/html,<h1>Acme</h1>"
FORM = """
<label>Name <input id="name" value="old"></label>
<label>Short <input id="short" maxlength="3"></label>
<input id="trimmed" onchange="this.value = this.value.trim()">
<output id="address">https://acme.example.com/callback</output>
<ul id="list"><li>one</li></ul>
<button id="save">Save</button>
"""


class Inputs(BaseModel):
    """No inputs."""


def nothing(do: Any, inputs: Any) -> None:
    """Do nothing."""


def step(id: str, act: Act = nothing, **options: Any) -> Step:
    """Make a step of the only console."""
    return Step(id, f"Instruction {id}", "acme", act, **options)


def guide(*steps: Step, **options: Any) -> Guide:
    """Make a guide of steps."""
    return Guide(
        "acme", "Set Acme up", (Console("acme", "Acme"),), Inputs, steps, sections={}, **options
    )


def run(
    bundle: Path,
    browser: Browser,
    *steps: Step,
    html: str = FORM,
    timeout_s: float = 1.0,
    settings: Mapping[str, Any] | None = None,
    **of: Any,
) -> Run:
    """Begin a run whose only window shows `html`."""
    bundle.mkdir(exist_ok=True)
    values: dict[str, Any] = {
        "ACME_URL": HOME,
        "ACME_ADMIN_USER": "root",
        "ACME_ADMIN_PASSWORD": SecretStr("swordfish"),
        "RUNBOOK_TIMEOUT_S": timeout_s,
        "RUNBOOK_STATE": bundle / "state",
        **(settings or {}),
    }
    read = Settings(values, dict.fromkeys(values, "test"))
    made = Run(guide(*steps, **of), Inputs(), read, Journal(bundle), browser, {})
    made.window("acme").page.set_content(html)
    return made


@contextmanager
def runs(browser: Browser) -> Iterator[Callable[..., Run]]:
    """Give what begins runs as `run` does, all of which are closed in the end."""
    begun: list[Run] = []

    def begin(bundle: Path, *steps: Step, **options: Any) -> Run:
        begun.append(run(bundle, browser, *steps, **options))
        return begun[-1]

    yield begin
    for each in begun:
        each.journal.close()
    for context in browser.contexts:
        context.close()


def events(bundle: Path, type: str) -> list[dict[str, Any]]:
    """Return the events of a type from the journal on disk."""
    lines = (bundle / FILE).read_text(encoding="utf-8").splitlines()
    return [event for event in map(json.loads, lines) if event["type"] == type]


class Field:
    """A control over one element: the smallest that keeps to the contract."""

    place = "Form"

    def __init__(self, id: str) -> None:
        self.name = id
        self.writes: list[Any] = []

    def element(self, window: Window) -> Locator:
        return window.page.locator(f"#{self.name}")

    def here(self, window: Window) -> bool:
        return self.element(window).count() == 1

    def appears(self, window: Window) -> bool:
        return self.here(window)

    def reach(self, window: Window) -> None:
        """It is there from the beginning."""

    def read(self, window: Window) -> Any:
        return self.element(window).input_value()

    def set(self, window: Window, value: Any) -> None:
        self.writes.append(value)
        self.element(window).fill(str(value))
        self.element(window).blur()

    def satisfied(self, found: Any, wanted: Any) -> bool:
        return bool(found == wanted)

    def learned(self, window: Window) -> str | None:
        return window.learned.get((self.name,))

    def marks(self, window: Window) -> Sequence[Locator]:
        return [self.element(window)]


class Shown(Field):
    """A text that cannot be written."""

    def read(self, window: Window) -> Any:
        return self.element(window).inner_text()


class Save(Field):
    """A button that commits: each press has the next outcome."""

    def __init__(self, *outcomes: Outcome, then: Callable[[], None] = lambda: None) -> None:
        super().__init__("save")
        self.outcomes = list(outcomes)
        self.pressed = 0
        self.then = then

    def commit(self, window: Window) -> Outcome:
        self.pressed += 1
        self.then()
        return self.outcomes.pop(0)
