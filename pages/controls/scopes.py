"""Rows that open to show what they imply.

The scopes of an application and their claims (instruction 2.10.9).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from playwright.sync_api import ElementHandle, Locator
from playwright.sync_api import Error as PlaywrightError

from pages import finding, names
from pages.controls.base import Control
from pages.controls.groups import CheckBoxGroup
from pages.controls.toggles import ROLES
from pages.roles import Root, by_role
from pages.scripts import script
from runbook.window import Window

ARROWS = (
    "Implied Claims",
    "Show claims",
    "Show implied claims",
    "Expand",
    "Claims",
    "Details",
    "Show details",
    "Expand row",
    "Toggle row",
)

_IMPLIED = script("scopes_implied")
_OPEN = script("scopes_open")
_IN_TREE = "[role=treeitem] button, [role=treeitem] [role=button]"
_EXPANDS = script("scopes_expands")


class Scopes(Control[Mapping[str, Sequence[str]]]):
    """The implied claims of each scope. Opening a row changes nothing on the console."""

    what = "list of scopes"
    roles = CheckBoxGroup.roles

    def here(self, window: Window) -> bool:
        """Tell whether any row has an arrow."""
        return bool(self._arrows(window))

    def read(self, window: Window) -> dict[str, list[str]]:
        """Open each row in turn and return its claims by the row's name.

        Empty where no row can be opened.
        """
        found: dict[str, list[str]] = {}
        for scope, arrow in self._arrows(window):
            try:
                found[scope] = _implied(window, arrow)
            except PlaywrightError:
                found[scope] = []  # it cannot be opened: not readable, which does not stop a run
        return found

    def _arrows(self, window: Window) -> list[tuple[str, Locator]]:
        group = CheckBoxGroup(self.name, *self.alternatives, section=self._section)
        group.screen = self.screen
        scopes = [name for name, _ in group.boxes(window)]
        found: list[tuple[str, Locator]] = []
        for scope in scopes:
            spoken = [
                scope,
                *(f"{arrow} {scope}" for arrow in ARROWS),
                *(f"{scope} {arrow}" for arrow in ARROWS),
            ]
            spoken += [f"{arrow} {joint} {scope}" for arrow in ARROWS for joint in ("of", "for")]
            arrow = self._arrow(window, names.pattern(spoken))
            if arrow is not None:
                found.append((scope, arrow))
        return found or self._unnamed(window, group, scopes)

    def _arrow(self, window: Window, wanted: object) -> Locator | None:
        places: list[Root] = list(self.roots(window) or window.frames())
        for place in places:
            buttons = by_role(place, ("button", "link"), wanted).visible  # type: ignore[arg-type]
            opening = [one for one in buttons.all() if _opens(one)]
            if len(opening) == 1:
                return opening[0]
        return None

    def _unnamed(
        self, window: Window, group: CheckBoxGroup, scopes: list[str]
    ) -> list[tuple[str, Locator]]:
        """Arrows that all bear the same name: each belongs to the scope whose row it stands in."""
        found: list[tuple[str, Locator]] = []
        for scope, box in group.boxes(window):
            row = box.locator("..")
            while row.count() and len(by_role(row, ROLES).all()) == 1:
                arrows = row.locator("[aria-expanded], summary").visible
                if not arrows.count():
                    arrows = row.get_by_role("button").visible.and_(row.locator(_IN_TREE))
                if not arrows.count():
                    arrows = by_role(row, ("button",), names.pattern(ARROWS)).visible
                if not arrows.count():
                    arrows = _bare(row)
                if arrows.count():
                    if arrows.count() == 1:
                        found.append((scope, arrows))
                    break
                row = row.locator("..")
        return found


def _bare(row: Locator) -> Locator:
    """Return what can be pressed in a row of a scope; where that is one picture without a name, it
    is the arrow."""
    every = by_role(row, ("button",)).visible
    return every if every.count() == 1 and not finding.named(every) else row.locator("summary")


def _implied(window: Window, arrow: Locator) -> list[str]:
    """Return what a row implies, opened; held by the element, since its name may say its state."""
    element = arrow.element_handle(timeout=2000)
    if not _is_open(element):
        element.click(timeout=2000)
        window.wait(lambda: _is_open(element) or None, timeout_s=1)
    claims = window.wait(lambda: element.evaluate(_IMPLIED) or None, timeout_s=1)
    return [str(claim) for claim in claims or []]


def _opens(button: Locator) -> bool:
    return bool(button.evaluate(_EXPANDS))


def _is_open(arrow: ElementHandle) -> bool:
    return bool(arrow.evaluate(_OPEN))
