"""Groups of which each member is on or off, and lists in which several can be chosen."""

from __future__ import annotations

from collections.abc import Mapping

from playwright.sync_api import Locator

from pages import finding, names
from pages.controls.base import Control
from pages.controls.choice import Choice
from pages.controls.popup import NO_LONGER, choose, chosen
from pages.controls.toggles import ROLES, states, turn
from pages.roles import Root, by_role
from pages.scripts import script
from runbook.errors import OptionMissing
from runbook.window import Window

Members = dict[str, tuple[Locator, bool]]
"""Name → box, and whether it is on."""


class CheckBoxGroup(Control[Mapping[str, bool]]):
    """A named group of which each member is on or off: check boxes.

    Or a list in which several can be chosen.
    """

    what = "group of check boxes"
    roles = ("group", "region", "radiogroup", "tabpanel", "list", "table", "form")

    def read(self, window: Window) -> dict[str, bool]:
        """Return each member's name and whether it is on."""
        self.awaited(window, lambda: self.here(window) or None)
        found = self._members(window)
        if found:
            return {name: on for name, (_, on) in found.items()}
        listed = self._list(window)
        if listed is None:
            raise finding.missing(window, self.target)
        return chosen(window, listed, several=True)

    def here(self, window: Window) -> bool:
        """Tell whether the group, in either form, is on the page."""
        grouped = any(by_role(group, ROLES).count() for group in self._groups(window))
        return grouped or bool(self._captioned(window)) or self._list(window) is not None

    def set(self, window: Window, value: Mapping[str, bool]) -> None:
        """Bring the members that are named to their state; the others stay.

        Raises:
            OptionMissing: a member is not offered; lists those that are.
        """
        self.awaited(window, lambda: self.here(window) or None)
        members = self._members(window)
        listed = None if members else self._list(window)
        offered = (
            list(members)
            if members
            else list(chosen(window, listed, several=True))
            if listed
            else []
        )
        for wanted, on in value.items():
            match = names.pick(offered, window.word(wanted))
            if not match and not on:
                continue  # what is not offered is off
            if len(match) != 1:
                raise self._not_offered(window, wanted, offered)
            if members:
                turn(window, members[match[0]][0], on, wanted)
            elif listed is not None:
                choose(window, listed, match[0], several=True, on=on)

    def satisfied(self, found: Mapping[str, bool], wanted: Mapping[str, bool]) -> bool:
        """Tell whether each wanted member is as wanted."""
        states = {names.key(name): on for name, on in found.items()}
        return all(states.get(names.key(name), False) == on for name, on in wanted.items())

    def _not_offered(self, window: Window, wanted: str, offered: list[str]) -> OptionMissing:
        return OptionMissing(
            f"“{self.name}” does not offer “{wanted}”",
            where=finding.place(window),
            seen=f"offered: {', '.join(offered) or 'nothing'}",
            remedy=NO_LONGER,
            about=wanted,
        )

    def boxes(self, window: Window) -> list[tuple[str, Locator]]:
        """Return the members of the group, where they are boxes of their own."""
        return [(name, box) for name, (box, _) in self._members(window).items()]

    def _groups(self, window: Window) -> list[Locator]:
        places: list[Root] = list(self.roots(window) or window.frames())
        wanted = names.pattern(self.target.spoken(window))
        return [
            group for place in places for group in by_role(place, self.roles, wanted).visible.all()
        ]

    def _members(self, window: Window) -> Members:
        found: Members = {}
        for group in self._groups(window):
            for name, box, on in _named(by_role(group, ROLES)):
                found.setdefault(name, (box, on))
        return found or self._captioned(window)

    def _captioned(self, window: Window) -> Members:
        """Without a named group: the boxes whose nearest heading or caption above is its name."""
        spoken = self.target.spoken(window)
        found: Members = {}
        for place in self.roots(window) or window.frames():
            if not finding.texts([place], spoken):
                continue
            boxes = by_role(place, ROLES)
            captions = boxes.evaluate_all(_CAPTIONS)
            for (name, box, on), said in zip(_named(boxes), captions, strict=False):
                if any(names.same(str(caption), word) for caption in said for word in spoken):
                    found.setdefault(name, (box, on))
        return found

    def _list(self, window: Window) -> Locator | None:
        listed = Choice(self.name, *self.alternatives, section=self._section)
        listed.screen = self.screen
        return listed.look(window)

    def marks(self, window: Window) -> list[Locator]:  # type: ignore[override]
        """Return the group, or its members."""
        listed = self._list(window)
        return (
            self._groups(window)
            or [box for box, _ in self._members(window).values()]
            or ([listed] if listed else [])
        )


def _named(boxes: Locator) -> list[tuple[str, Locator, bool]]:
    """Return each box with what it is called, by its row if need be, and whether it is on."""
    on = [one == "on" for one in states(boxes)]
    by_row = boxes.evaluate_all(_ROWS)
    named = zip(finding.titles(boxes), by_row, boxes.all(), on, strict=False)
    return [(row or name, box, state) for name, row, box, state in named if row != ""]


_ROWS = script("groups_rows")
_CAPTIONS = script("groups_captions")
