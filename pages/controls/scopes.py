"""Rows that open to show what they imply.

The scopes of an application and their claims (instruction 2.10.9).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator

from pages import names
from pages.controls.base import Control
from pages.controls.groups import CheckBoxGroup
from pages.roles import Root, by_role
from pages.scripts import script
from runbook.window import Window

ARROWS = ("Implied Claims", "Show claims", "Show implied claims", "Expand", "Claims")

_IMPLIED = script("scopes_implied")


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
                if not _is_open(arrow):
                    arrow.click(timeout=2000)
                    window.wait(lambda arrow=arrow: _is_open(arrow) or None, timeout_s=1)  # type: ignore[misc]
                found[scope] = [str(claim) for claim in arrow.evaluate(_IMPLIED)]
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
            for _ in range(3):
                arrows = [
                    one
                    for one in row.locator("[aria-expanded], summary").visible.all()
                    if one.is_visible()
                ]
                if arrows:
                    if len(arrows) == 1:
                        found.append((scope, arrows[0]))
                    break
                row = row.locator("..")
        return found


def _opens(button: Locator) -> bool:
    return button.get_attribute("aria-expanded") is not None


def _is_open(arrow: Locator) -> bool:
    return bool(
        arrow.evaluate(
            "(e) => e.getAttribute('aria-expanded') === 'true'"
            " || !!(e.tagName === 'SUMMARY' && e.parentElement.open)"
        )
    )
