"""A list of objects: rows, cards or list items, found by the object's exact name."""

from __future__ import annotations

from playwright.sync_api import Locator

from pages import finding, names, paging, unasked
from pages.arrivals import Arrivals
from pages.controls import deleting, rows
from pages.controls.base import Control, alerts, press
from pages.controls.fields import write
from pages.controls.rows import Row
from pages.finding import Target
from pages.roles import LIST_ENTRY, Root, by_role, dialogs
from runbook.errors import Ambiguous, ConsoleRefused, ControlMissing
from runbook.window import Outcome, Window

SEARCH = Target(
    "search field",
    ("Search", "Filter", "Search applications", "Search by name", "Find", "Search list"),
    ("searchbox", "textbox"),
)
EDIT = ("Edit", "View", "Details", "View details", "Show details", "Open", "Modify", "Configure")
MENU = (
    "More actions",
    "Actions",
    "More",
    "More options",
    "Row actions",
    "Options",
    "Open menu",
    "Row menu",
)
ENTRIES = ("menuitem", "button", "link", "option", LIST_ENTRY)
"""Roles of what a menu of a row holds."""

_CURSOR = "(e) => getComputedStyle(e).cursor"


class Table(Control[list[str]]):
    """The objects of a console, by name.

    Args:
        name: name of the list; a page with one list may give it none.
        kinds: what its objects are called, as buttons say it: "Delete application".
    """

    has_value = False
    what = "list"
    roles = ("table", "grid", "treegrid", "list", "region", "group")

    def __init__(self, name: str, *alternatives: str, kinds: tuple[str, ...] = ()) -> None:
        super().__init__(name, *alternatives)
        self.kinds = kinds

    def rows(self, window: Window, name: str) -> list[Row]:
        """Return every row whose object is called exactly `name`, on all pages of the list.

        Once the page stands still.

        Raises:
            ConsoleRefused: the list could not be read, so that nobody knows what is in it.
        """
        self._settled(window)
        found = self._rows(window, name)
        places = self._places(window)
        while not found and paging.goes_on(window, places):
            found = self._rows(window, name)
        found = found or self._searched(window, name)
        if not found:
            self._was_read(window)
        return found

    def _settled(self, window: Window) -> None:
        """Wait until the page stands still; one that shows no object yet may be waiting for them
        longer than any other page is waited for."""
        finding.settled(window)
        if window.asking and not self._filled(window):
            if window.wait(lambda: self._filled(window) or not window.asking or None) is None:
                window.give_up()
            finding.settled(window)

    def _filled(self, window: Window) -> bool:
        return any(rows.filled(place) for place in self._places(window))

    def _was_read(self, window: Window) -> None:
        """See that a list without the object is one that the console could give.

        A page that asked for it in vain, or waits for it still, may look like one of an empty list.
        """
        failed = [*window.unread, *window.unanswered]
        if not failed or self._filled(window):
            return
        said = alerts(window)
        if said or not any(rows.says_empty(place) for place in self._places(window)):
            raise ConsoleRefused(
                f"{self.name} cannot be read, so nobody knows what is in it",
                where=finding.place(window),
                seen="; ".join([*failed, *said]),
                remedy="run again when the console gives the list; nothing was added to it",
            )

    def filled(self, window: Window) -> bool:
        """Tell whether the list shows any object."""
        self._settled(window)
        return self._filled(window)

    def every(self, window: Window, about: str) -> list[Row]:
        """Return the rows that hold an object which can be opened, of lists whose name or columns
        have a word."""
        self._settled(window)
        return [row for place in self._places(window) for row in rows.every(place, about)]

    def _searched(self, window: Window, name: str) -> list[Row]:
        """Look by the search of the list, where it has one; a list may draw only its beginning."""
        search = finding.uncovered(
            window, lambda: finding.look(window, SEARCH, self._places(window)).one
        )
        if search is None or not rows.in_content(search) or not search.is_editable():
            return []
        write(window, search, name, SEARCH.what)
        self._settled(window)
        found = self._rows(window, name)
        if not found:
            write(window, search, "", SEARCH.what)
            finding.settled(window)
        return found

    def row(self, window: Window, name: str) -> Row | None:
        """Return the one row of `name`, None where there is none.

        Raises:
            Ambiguous: several objects bear the name.
        """
        found = self.rows(window, name)
        if len(found) > 1:
            raise Ambiguous(
                f"{len(found)} objects in {self.name} are called “{name}”",
                where=finding.place(window),
                seen="; ".join(" ".join(row.row.inner_text().split())[:120] for row in found),
                remedy="rename or remove all but one, or give the guide another name in the inputs",
            )
        return found[0] if found else None

    def open(self, window: Window, name: str) -> None:
        """Open an object: by its name, by Edit or View in its row, or by the row's menu."""
        row = self.row(window, name)
        if row is None:
            raise ControlMissing(
                f"“{name}” is not in {self.name}",
                where=finding.place(window),
                seen=", ".join(finding.on_screen(window, ("row", "link"))[:12]),
                remedy="it may have been removed or renamed since",
            )
        self.open_row(window, row)

    def open_row(self, window: Window, row: Row) -> None:
        """Open an object that was found (raises ControlMissing)."""
        if row.opener is not None:
            press(window, row.opener, what=row.name)
        elif not self.acts(window, row, EDIT):
            self._press_row(window, row)

    def _press_row(self, window: Window, row: Row) -> None:
        """Press a row that is pressed as a whole (raises ControlMissing where it is not)."""
        words = row.row.get_by_text(names.exact(row.name)).visible
        if words.count() != 1 or words.evaluate(_CURSOR) != "pointer":
            raise finding.missing(window, Target("action in the row", EDIT, ("button", "link")))
        press(window, words, what=row.name)

    def acts(self, window: Window, row: Row, actions: tuple[str, ...]) -> bool:
        """Press an action of a row if the row has it; tell whether it had."""
        try:
            self.act(window, row, actions, timeout_s=1.5)
        except ControlMissing:
            return False
        return True

    def act(
        self, window: Window, row: Row, actions: tuple[str, ...], *, timeout_s: float | None = None
    ) -> None:
        """Press a button or link of a row.

        Looking in the row's menu where the row itself has none (raises ControlMissing).
        """
        press(window, self._action(window, row, actions, timeout_s), what=actions[0])

    def delete(self, window: Window, row: Row) -> Outcome:
        """Delete an object that was found, by what its row or the row's menu offers, and tell what
        the console made of it. An entry of a form is only taken out of it.

        Raises:
            ControlMissing: the row offers no such thing; the object's own page may.
            ConsoleRefused: the console says that it keeps the object, or asks what has no yes.
        """
        button = self._action(window, row, deleting.words(self.kinds, row.name), 1.5)
        return deleting.delete(
            window,
            button,
            row.name,
            lambda: bool(self._shown(window, row.name)),
            kinds=self.kinds,
        )

    def _action(
        self, window: Window, row: Row, actions: tuple[str, ...], timeout_s: float | None
    ) -> Locator:
        """Return an action of a row, its menu opened where it is in there.

        A menu without it is closed again (raises ControlMissing).
        """
        actions = tuple(map(window.word, actions))
        own = _one(row.row, ("button", "link"), actions, row.name)
        if own is not None:
            return own
        menu = _one(row.row, ("button",), MENU, row.name)
        if menu is None:
            menu = _only_menu(row.row)
        if menu is None:
            raise finding.missing(window, Target("action in the row", actions, ("button", "link")))
        came = Arrivals(window, ENTRIES, names.pattern(actions))
        press(window, menu, what="menu of the row")

        def probe() -> Locator | None:
            found = _entry(came, actions)
            if found is None:
                unasked.dismiss(window)
            return found

        entry = window.wait(probe, timeout_s=timeout_s)
        if entry is None:
            error = finding.missing(window, Target("entry of the row's menu", actions, ENTRIES))
            window.page.keyboard.press("Escape")
            raise error
        return entry

    def _rows(self, window: Window, name: str) -> list[Row]:
        return finding.uncovered(window, lambda: self._shown(window, name), self._away)

    def _away(self, window: Window) -> bool:
        """Send away what came between and hid what is there; tell whether there was such a thing:
        one that is on its way already is waited for."""
        if self.roots(window) is not None or not dialogs(window):
            return unasked.dismiss(window)
        return bool(window.wait(lambda: unasked.dismiss(window) or not dialogs(window) or None))

    def _shown(self, window: Window, name: str) -> list[Row]:
        return [row for place in self._places(window) for row in rows.find(place, name)]

    def _places(self, window: Window) -> list[Root]:
        return list(self.roots(window) or window.frames())


def _one(
    row: Locator, roles: tuple[str, ...], spoken: tuple[str, ...], name: str
) -> Locator | None:
    """Return the one control of a row that bears one of the words.

    Alone or with the object's name after it.
    """
    for word in spoken:
        for form in (word, f"{word} {name}", f"{name} {word}", f"{word} for {name}"):
            found = by_role(row, roles, names.pattern((form,))).visible
            if found.count() == 1:
                return found
    return None


def _entry(came: Arrivals, actions: tuple[str, ...]) -> Locator | None:
    """Return the entry of the menu that just opened which bears one of the words; in a menu, the
    same words elsewhere on the page belong to other objects."""
    for word in actions:
        found = came.now(names.pattern((word,)))
        if len(found) == 1:
            return found[0]
    return None


def _only_menu(row: Locator) -> Locator | None:
    menus = row.locator("[aria-haspopup=menu], [aria-haspopup=true]").visible
    return menus if menus.count() == 1 else None
