"""A card, row or option of which one is picked by its name.

The list of them may be drawn only in part.
"""

from __future__ import annotations

from playwright.sync_api import ElementHandle, Locator

from pages import finding, names
from pages.controls.base import Control, press
from pages.roles import Root, by_role
from pages.scripts import script
from runbook.errors import Ambiguous
from runbook.window import Window

PICKED = (
    "button",
    "link",
    "option",
    "radio",
    "gridcell",
    "menuitem",
    "listitem",
    "row",
    "article",
    "heading",
)

_SCROLL = script("template_scroll")
_PRESSED = script("template_pressed")


class Template(Control[None]):
    """One of many things to pick, by its name."""

    has_value = False
    what = "template"
    roles = PICKED

    def press(self, window: Window) -> None:
        """Pick it, scrolling until it is drawn (raises ControlMissing, Ambiguous)."""
        finding.settled(window)
        card = window.wait(lambda: self._look(window), timeout_s=2)
        while card is None and self._scroll(window):
            card = window.wait(lambda: self._look(window), timeout_s=0.6)
        if card is None:
            raise finding.missing(window, self.target)
        press(window, self._pressed(card), what=self.name)

    def here(self, window: Window) -> bool:
        """Tell whether it is drawn."""
        return self._look(window) is not None

    def reach(self, window: Window) -> None:
        """Nothing to go through: `press` scrolls."""

    def _look(self, window: Window) -> Locator | None:
        wanted = names.pattern(self.target.spoken(window))
        for roles in (("button", "link", "option", "radio", "menuitem"), PICKED[4:]):
            found: list[Locator] = []
            for root in self._places(window):
                cards = by_role(root, roles, wanted).visible
                inner = cards.within(cards)
                found += (inner if inner.count() else cards).all()
            if len(found) > 1:
                raise Ambiguous(
                    f"{len(found)} templates are called “{self.name}”",
                    where=finding.place(window),
                    seen="; ".join(finding.describe(card) for card in found),
                    remedy="hide or rename the one that is not meant",
                )
            if found:
                return self._active(found[0])
        return self._by_text(window)

    def _by_text(self, window: Window) -> Locator | None:
        """A card whose name is longer than the template's: by the text in it."""
        wanted = names.pattern(self.target.spoken(window))
        for root in self._places(window):
            texts = root.get_by_text(wanted).visible
            if texts.count() == 1:
                return texts
        return None

    @staticmethod
    def _active(card: Locator) -> Locator:
        """Within a row or a card, the one thing that can be pressed, where there is just one."""
        inside = by_role(card, ("button", "link", "radio")).visible
        return inside if inside.count() == 1 else card

    @staticmethod
    def _pressed(card: Locator) -> Locator | ElementHandle:
        """Return what one presses for a card of which the name alone was found."""
        return card.evaluate_handle(_PRESSED).as_element() or card

    def _places(self, window: Window) -> list[Root]:
        return list(self.roots(window) or window.frames())

    def _scroll(self, window: Window) -> bool:
        return any(frame.evaluate(_SCROLL) for frame in window.frames())
