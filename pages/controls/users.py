"""A list of users with check boxes: all of them, or those that are named (instruction 6.7)."""

from __future__ import annotations

import re

from playwright.sync_api import Locator

from pages import finding, names
from pages.controls.base import Control
from pages.controls.toggles import ROLES, state, turn
from pages.roles import Root, by_role
from runbook.errors import ControlMissing
from runbook.window import Window

ALL = "all"


class Users(Control[object]):
    """Which users are selected: "all".

    Or a list of e-mail addresses of which each is to be selected.
    """

    what = "check box"
    roles = ROLES

    def read(self, window: Window) -> str | list[str]:
        """Return "all" where the box for all is on, else the rows that are selected.

        By their text.
        """
        box = self.find(window)
        rows = self._rows(window)
        chosen = [name for name, row in rows if state(row) == "on"]
        if state(box) == "on" or (rows and len(chosen) == len(rows)):
            return ALL
        return chosen

    def set(self, window: Window, value: object) -> None:
        """Select everybody, or those that are named.

        Others stay as they are (raises ControlMissing for a name not there).
        """
        if value == ALL:
            turn(window, self.find(window), True, self.name)
            return
        rows = self._rows(window)
        for address in value if isinstance(value, list) else []:
            matches = [row for name, row in rows if _names(name, address)]
            if len(matches) != 1:
                raise ControlMissing(
                    f"the users' list has {len(matches)} rows for {address}",
                    where=finding.place(window),
                    seen=", ".join(name for name, _ in rows[:12]),
                    remedy="give addresses as the list shows them",
                )
            turn(window, matches[0], True, address)

    def satisfied(self, found: object, wanted: object) -> bool:
        """Tell whether everybody who is wanted is selected."""
        if found == ALL or wanted == ALL:
            return found in (wanted, ALL)
        said = " ".join(found) if isinstance(found, list) else ""
        return all(
            _names(said, address) for address in (wanted if isinstance(wanted, list) else [])
        )

    def _rows(self, window: Window) -> list[tuple[str, Locator]]:
        """Every check box but the one for all, with the text of its row."""
        wanted = names.pattern(self.target.spoken(window))
        found: list[tuple[str, Locator]] = []
        places: list[Root] = list(self.roots(window) or window.frames())
        for place in places:
            every = by_role(place, ("checkbox", "switch"), wanted)
            for row in by_role(place, ("row", "listitem", "option")).all():
                box = by_role(row, ("checkbox", "switch"))
                if box.count() == 1 and not by_role(row, ("checkbox", "switch"), wanted).count():
                    found.append((" ".join(row.inner_text().split()) or finding.describe(box), box))
            if every.count() and found:
                break
        return found


def _names(text: str, address: str) -> bool:
    """Tell whether an address stands in a text as a whole.

    "ann@example.com" does not stand in "joann@example.com".
    """
    whole = rf"(?<![\w.!#$%&'*+/=?^`{{|}}~-]){re.escape(address)}(?![\w.-])"
    return re.search(whole, text, re.IGNORECASE) is not None
