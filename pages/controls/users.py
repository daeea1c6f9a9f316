"""A list of users with check boxes: all of them, or those that are named (instruction 6.7)."""

from __future__ import annotations

import re
from dataclasses import replace

from playwright.sync_api import Locator

from pages import finding, names, paging
from pages.controls.base import Control, press
from pages.controls.fields import write
from pages.controls.toggles import ROLES, state, turn
from pages.finding import Target
from pages.roles import Root, by_role
from runbook.errors import ControlMissing
from runbook.window import Window

ALL = "all"
SEARCH = Target(
    "search field",
    ("Search users", "Search", "Filter users", "Filter", "Find users", "Find"),
    ("searchbox", "textbox"),
)
EVERYBODY = re.compile(r"^\W*select (all|every)\b.*\d", re.IGNORECASE)
"""Where the box at the head of a list takes the rows of one page, this takes the rest: "Select all
40 users"."""

_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")


class Users(Control[object]):
    """Which users are selected: "all".

    Or a list of e-mail addresses of which each is to be selected.
    """

    what = "check box"
    roles = ROLES

    @property
    def target(self) -> Target:
        """What to look for; a box may be called by what pressing it would do."""
        names_ = [name for name in (self.name, *self.alternatives) if name.startswith("Select")]
        opposites = [f"{un}{name[1:]}" for name in names_ for un in ("Des", "Uns")]
        return replace(super().target, names=(self.name, *self.alternatives, *opposites))

    def read(self, window: Window) -> str | list[str]:
        """Return "all" where everybody is selected, else the rows that are, by their text; on all
        pages of the list."""
        box = self.find(window)
        if not self._rows(window):
            return ALL if state(box) == "on" else []
        found: dict[str, bool] = {}
        for _ in paging.each(window, self._places(window)):
            found |= {name: state(row) == "on" for name, row in self._rows(window)}
        return ALL if all(found.values()) else [name for name, on in found.items() if on]

    def set(self, window: Window, value: object) -> None:
        """Select everybody, or those that are named.

        Others stay as they are (raises ControlMissing for a name not there).
        """
        if value == ALL:
            self._select_all(window)
            return
        for address in value if isinstance(value, list) else []:
            self._select(window, address)

    def restore(self, window: Window, value: object) -> None:
        """Bring the selection to exactly what was read: "all", or the rows that are in the list.

        A row is known by the addresses in its text, else by all of it: other columns change.

        Raises:
            ControlMissing: a user who was selected is not in the list any more.
        """
        box = self.find(window)
        if value == ALL:
            self._select_all(window)
            return
        if not self._rows(window):
            turn(window, box, False, self.name)
        wanted = {_known_by(str(text)) for text in value} if isinstance(value, list) else set()
        missing = set(wanted)
        for _ in paging.each(window, self._places(window)):
            for name, row in self._rows(window):
                user = _known_by(name)
                turn(window, row, user in wanted, name)
                missing.discard(user)
        if missing:
            raise self._unlisted(window, ", ".join(" ".join(one) for one in sorted(missing)))

    def satisfied(self, found: object, wanted: object) -> bool:
        """Tell whether everybody who is wanted is selected."""
        if found == ALL or wanted == ALL:
            return found in (wanted, ALL)
        said = " ".join(found) if isinstance(found, list) else ""
        return all(
            _names(said, address) for address in (wanted if isinstance(wanted, list) else [])
        )

    def _select_all(self, window: Window) -> None:
        """Turn the box for all on, then take in the rows of further pages that it left out."""
        turn(window, self.find(window), True, self.name)
        finding.settled(window)
        for place in self._places(window):
            further = by_role(place, ("button", "link"), EVERYBODY).visible
            if further.count() == 1:
                press(window, further, what=self.name)
                finding.settled(window)
        for _ in paging.each(window, self._places(window)):
            if any(state(row) != "on" for _, row in self._rows(window)):
                turn(window, self.find(window), True, self.name)

    def _select(self, window: Window, address: str) -> None:
        """Select one user: on the page that shows, by the search, or on a further page."""
        if self._turned(window, address):
            return
        search = finding.look(window, SEARCH, self._places(window)).one
        if search is not None:
            write(window, search, address, SEARCH.what)
            finding.settled(window)
            found = self._turned(window, address)
            write(window, search, "", SEARCH.what)
            finding.settled(window)
            if found:
                return
        for _ in paging.each(window, self._places(window)):
            if self._turned(window, address):
                return
        raise self._unlisted(window, address)

    def _turned(self, window: Window, address: str) -> bool:
        """Select a user whose row shows; tell whether it does."""
        row = self._row(window, address)
        if row is not None:
            turn(window, row, True, address)
        return row is not None

    def _row(self, window: Window, address: str) -> Locator | None:
        """Return the check box of a user (raises ControlMissing where several bear the address)."""
        matches = [row for name, row in self._rows(window) if _names(name, address)]
        if len(matches) > 1:
            raise self._unlisted(window, address, len(matches))
        return matches[0] if matches else None

    def _unlisted(self, window: Window, address: str, count: int = 0) -> ControlMissing:
        return ControlMissing(
            f"the users' list has {count} rows for {address}",
            where=finding.place(window),
            seen=", ".join(name for name, _ in self._rows(window)[:12]),
            remedy="give addresses as the list shows them",
        )

    def _places(self, window: Window) -> list[Root]:
        return list(self.roots(window) or window.frames())

    def _rows(self, window: Window) -> list[tuple[str, Locator]]:
        """Return the check boxes of the users that show, with the text of the row of each; where
        they stand in no rows, with what they are called."""
        wanted = names.pattern(self.target.spoken(window))
        for place in self._places(window):
            if not by_role(place, ROLES, wanted).count():
                continue
            return self._in_rows(place, wanted) or self._by_name(place, wanted)
        return []

    @staticmethod
    def _in_rows(place: Root, wanted: re.Pattern[str]) -> list[tuple[str, Locator]]:
        found: list[tuple[str, Locator]] = []
        for row in by_role(place, ("row", "listitem", "option")).visible.all():
            box = by_role(row, ROLES)
            if box.count() == 1 and not by_role(row, ROLES, wanted).count():
                found.append((" ".join(row.inner_text().split()) or finding.describe(box), box))
        return found

    @staticmethod
    def _by_name(place: Root, wanted: re.Pattern[str]) -> list[tuple[str, Locator]]:
        boxes = by_role(place, ROLES).visible
        named = zip(finding.titles(boxes), boxes.all(), strict=False)
        return [(name, box) for name, box in named if name and not wanted.match(name)]


def _known_by(text: str) -> tuple[str, ...]:
    """Return what a user's row is known by."""
    return tuple(sorted(one.casefold() for one in _ADDRESS.findall(text))) or (text,)


def _names(text: str, address: str) -> bool:
    """Tell whether an address stands in a text as a whole.

    "ann@example.com" does not stand in "joann@example.com".
    """
    whole = rf"(?<![\w.!#$%&'*+/=?^`{{|}}~-]){re.escape(address)}(?![\w.-])"
    return re.search(whole, text, re.IGNORECASE) is not None
