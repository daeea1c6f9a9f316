"""Takes the pictures of a document while the run is at work.

Beside the evidence, which shows what the tenant has, and apart from it: a figure is of a dressed
page, and says so by being another kind of event. With each goes the place of every control that the
guide has touched on this page so far, so that several instructions can share one picture, and what
the page consists of, as somebody who cannot see it is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import ElementHandle, Locator
from playwright.sync_api import Error as PlaywrightError

from runbook import covering, evidence
from runbook.browser import VIEWPORT
from runbook.carry import Carried
from runbook.document.dress import dressed
from runbook.document.stand_ins import StandIns
from runbook.drift import capture
from runbook.journal import Journal
from runbook.window import Window

EVENT: Final = "figure"
DRESSING: Final = "dressing"
"""The event that tells how the accounts of the run are called in pictures."""

FOLDER: Final = "figures"

TRIES: Final = 3
"""A page that draws itself anew while its picture is taken is taken again, so many times."""

REMEMBERED: Final = 40
"""So many controls of one page are looked for again in each of its pictures, the latest ones."""

SIDES: Final = ("x", "y", "width", "height")

_SHOWS: Final = """(element) => {
  if (!element.isConnected) throw new Error("it went");
  const { x, y, width, height } = element.getBoundingClientRect();
  if (!width || !height) return false;
  const root = element.getRootNode(), view = element.ownerDocument.defaultView;
  const within = (one, other) => {
    for (let at = other; at; at = at.parentNode || at.host) if (at === one) return true;
    return false;
  };
  const label = element.labels && element.labels[0];
  const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.15], [0.5, 0.85]];
  const seen = points.filter(([a, b]) => {
    const left = x + width * a, top = y + height * b;
    if (left < 0 || top < 0 || left >= view.innerWidth || top >= view.innerHeight) return false;
    const hit = root.elementFromPoint ? root.elementFromPoint(left, top) : null;
    return hit && (within(element, hit) || within(hit, element) || (label && within(label, hit)));
  });
  return seen.length >= (height > view.innerHeight / 2 ? 1 : 4);
}"""
"""Tells whether an element can be seen where it is: it is in view, and nothing lies over more than
a part of it; of one that is higher than half the window a part will do."""


@dataclass
class Touched:
    """A control that was touched: the instruction, its name, the element."""

    instruction: str
    label: str
    element: ElementHandle


@dataclass
class Figures:
    """Takes figures.

    Attributes:
        bundle: folder of the run.
        journal: where they are told.
        stand_ins: what is replaced.
        scale: device pixels for a CSS pixel.
        carried: the values on their way now, by name.
        instruction: id of the one at hand; None while nothing is to be pictured.
    """

    bundle: Path
    journal: Journal
    stand_ins: StandIns
    scale: int = 1
    carried: Callable[[], Mapping[str, Carried]] = dict
    instruction: Callable[[], str | None] = lambda: None
    _touched: dict[str, list[Touched]] = field(default_factory=dict)

    def touching(
        self, window: Window, element: Locator | ElementHandle, what: str, pressed: bool
    ) -> None:
        """Know what is about to be filled in on the way of an instruction, and take a picture of
        what is about to be pressed."""
        if self._remember(window, [element], what) and pressed:
            self._take(window, "press")

    def take(self, window: Window, touched: Sequence[tuple[str, Sequence[Any]]]) -> None:
        """Take a picture of where an instruction stands, with what it has touched by now: names of
        controls, and their elements."""
        if self.instruction() is not None:
            for label, elements in touched:
                self._remember(window, elements, label)
            self._take(window, "state")

    def _remember(self, window: Window, elements: Iterable[Any], label: str) -> bool:
        """Know elements from now on; False where the page has none of them any more."""
        known = self._touched.setdefault(window.console, [])
        instruction = self.instruction()
        if instruction is None:
            return False
        found = [handle for one in elements if (handle := _handle(one)) is not None]
        for handle in found:
            if not any(
                _same(one.element, handle) and one.instruction == instruction for one in known
            ):
                known.append(Touched(instruction, label, handle))
        del known[:-REMEMBERED]
        return bool(found)

    def _take(self, window: Window, kind: str) -> None:
        for name, one in self.carried().items():
            self.stand_ins.carried(labelled(name, one.control), one.value)
        for secret in self.journal.redactor.forms:
            self.stand_ins.secret(secret)
        capture.still(window)
        for _ in range(TRIES):
            try:
                told = self._taken(window)
            except PlaywrightError:
                continue  # the page changed under it
            if told is not None:
                self._tell(window, kind, told)
                return

    def _taken(self, window: Window) -> Mapping[str, Any] | None:
        with dressed(window, self.stand_ins) as page:
            before = self._places(window)
            image = window.page.screenshot(animations="disabled", caret="hide", scale="device")
            seen = capture.take(window)
            covers = covering.seen(window, self.journal.redactor)
            if not page.holds() or self._places(window) != before or seen is None:
                return None
        if any(one.kind != "field" for one in covers):
            return None  # a secret that no stand-in was known for
        if self.stand_ins.leaks([seen["snapshot"]]):
            return None
        size = window.page.viewport_size or VIEWPORT
        return {
            "file": evidence.keep(self.bundle, FOLDER, self.instruction() or "", image),
            "width": size["width"],
            "height": size["height"],
            "snapshot": seen["snapshot"],
            "callouts": before,
        }

    def _places(self, window: Window) -> list[dict[str, Any]]:
        """Return where what was touched stands now; what the page has no more is forgotten."""
        known = self._touched.get(window.console, [])
        found = []
        for one in list(known):
            try:
                box = _place(one.element, window)
            except PlaywrightError:
                known.remove(one)
                continue
            if box is not None:
                found.append({"instruction": one.instruction, "label": one.label, **box})
        return found

    def _tell(self, window: Window, kind: str, told: Mapping[str, Any]) -> None:
        self.journal.write(
            EVENT,
            instruction=self.instruction(),
            console=window.console,
            kind=kind,
            scale=self.scale,
            **told,
        )


def labelled(name: str, control: str) -> str:
    """Return what a carried value is called, by its name and that of the control that showed it."""
    return control or name.replace("_", " ").capitalize()


def _handle(element: Any) -> ElementHandle | None:
    try:
        return (
            element.element_handle(timeout=evidence.MARK_WITHIN_MS)
            if isinstance(element, Locator)
            else element
        )
    except PlaywrightError:
        return None


def _same(one: ElementHandle, other: ElementHandle) -> bool:
    try:
        return bool(one.evaluate("(one, other) => one === other", other))
    except PlaywrightError:
        return False


def _place(element: ElementHandle, window: Window) -> dict[str, float] | None:
    """Return the place of an element on the page; None where it does not show.

    Raises:
        PlaywrightError: it went, or its page did.
    """
    if not element.evaluate(_SHOWS):
        return None
    frame = element.owner_frame()
    place = element.bounding_box()
    if frame is None or frame.page is not window.page or place is None:
        return None
    return {side: round(float(place[side]), 1) for side in SIDES}
