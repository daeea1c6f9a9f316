"""A list of texts to which one adds, mostly through a dialog: redirect URIs, for one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator

from pages import finding, keyboard, names
from pages.controls import deleting
from pages.controls.base import Control, press
from pages.controls.buttons import Press
from pages.controls.fields import write
from pages.finding import Target
from pages.roles import Root, by_role, dialogs
from pages.scripts import script
from pages.surroundings import beside
from runbook.window import Window

CONTAINERS = ("list", "listbox", "table", "grid", "group", "region", "row")
FIELDS = ("textbox", "searchbox")
CHIPS = ("button", "option", "gridcell", "listitem")
REMOVE = ("Remove", "Delete", "×")
OUT_WITHIN_S = 2.0
"""How long an entry may still show that was taken out."""
_URI = re.compile(r"[a-z][a-z0-9+.-]*://[^\s\"'<>,;]+", re.IGNORECASE)

_ITEMS = script("lists_items")

_AFTER_LABEL = script("lists_after_label")

_CONFIRMING = script("lists_confirming")

_REMOVING = script("lists_removing")

_TAKES_FOCUS = "(e) => e.tabIndex >= 0"


class UriList(Control[Sequence[str]]):
    """A list of addresses with a button that adds one.

    Args:
        name: name of the list.
        add: names of the adding button.
        dialog: name of the dialog and of the field in it.
        confirm: names of the button that takes the dialog's text into the list.
    """

    what = "list"
    roles = CONTAINERS

    def __init__(
        self,
        name: str,
        *alternatives: str,
        add: tuple[str, ...],
        dialog: tuple[str, ...],
        confirm: tuple[str, ...],
    ) -> None:
        super().__init__(name, *alternatives)
        self.add = add
        self.dialog = dialog
        self.confirm = confirm

    def read(self, window: Window) -> list[str]:
        """Return the addresses in the list, in order, each once."""
        self.awaited(window, lambda: self.here(window) or None)
        named = self._named(window)
        if named is not None:
            return _uris(str(named.evaluate(_ITEMS)))
        label = self._label(window)
        if label is None:
            raise finding.missing(window, self.target)
        return _uris(str(label.evaluate(_AFTER_LABEL, self._ends(window))))

    def here(self, window: Window) -> bool:
        """Tell whether the list or its label is on the page."""
        return self._named(window) is not None or self._label(window) is not None

    def set(self, window: Window, value: Sequence[str]) -> None:
        """Add what is not in the list yet; what else is there stays."""
        there = self.read(window)
        for text in value:
            if text not in there:
                self.open_dialog(window)
                self.fill_dialog(window, text)

    def restore(self, window: Window, value: Sequence[str]) -> None:
        """Bring the list to exactly `value`, in its order: what stands after an entry that is
        missing is taken out and added again (raises ControlMissing)."""
        there = self.read(window)
        kept = [text for text in there if text in value]
        same = next((at for at, text in enumerate(kept) if text != value[at]), len(kept))
        for text in reversed([text for text in there if text not in kept[:same]]):
            self.take_out(window, text)
        self.set(window, value)

    def take_out(self, window: Window, text: str) -> None:
        """Take one entry out: by the button beside it, by emptying its field, or by the keyboard.

        Raises:
            ControlMissing: it stays whatever is tried.
        """
        for way in (self._by_button, self._by_emptying, self._by_key):
            if way(window, text) and window.wait(
                lambda: (text not in self.read(window)) or None, timeout_s=OUT_WITHIN_S
            ):
                return
        raise finding.missing(
            window, Target("button beside the entry", (f"Remove {text}", *REMOVE), ("button",))
        )

    def _by_button(self, window: Window, text: str) -> bool:
        """Press what takes an entry out; say yes where the console asks."""
        named, label = self._named(window), None
        if named is not None:
            button = named.evaluate_handle(_REMOVING, text).as_element()
        elif (label := self._label(window)) is not None:
            button = label.evaluate_handle(_AFTER_LABEL, [*self._ends(window), text]).as_element()
        else:
            button = None
        if button is None:
            return False
        deleting.delete(window, button, text, lambda: text in self.read(window))
        return True

    def _by_emptying(self, window: Window, text: str) -> bool:
        """Empty the field that is the entry."""
        fields = [
            field
            for place in self._boxes(window)
            for field in by_role(place, FIELDS).visible.all()
            if field.input_value().strip() == text and field.is_editable()
        ]
        if len(fields) == 1:
            write(window, fields[0], "", self.name)
        return len(fields) == 1

    def _by_key(self, window: Window, text: str) -> bool:
        """Delete a chip that takes the focus; of a field with chips before it, Backspace takes out
        the last."""
        chips = [
            chip
            for place in self._boxes(window)
            for chip in by_role(place, CHIPS).filter(has_text=names.exact(text)).visible.all()
            if chip.evaluate(_TAKES_FOCUS)
        ]
        if len(chips) == 1:
            keyboard.send(window, chips[0], "Delete")
            return True
        fields = [
            field
            for place in self._boxes(window)
            for field in by_role(place, FIELDS).visible.all()
            if not field.input_value()
        ]
        if len(fields) != 1 or self.read(window)[-1:] != [text]:
            return False
        for _ in range(2):  # the first time may only mark it
            if text in self.read(window):
                keyboard.send(window, fields[0], "Backspace")
        return True

    def _boxes(self, window: Window) -> list[Root]:
        """Return the container that bears the list's name, if there is one."""
        named = self._named(window)
        return [named] if named is not None else []

    def satisfied(self, found: Sequence[str], wanted: Sequence[str]) -> bool:
        """Tell whether each wanted text stands in the list, character by character."""
        return set(wanted) <= set(found)

    def asking(self, window: Window) -> bool:
        """Tell whether the field for a further address is open."""
        return self._field(window) is not None

    def open_dialog(self, window: Window) -> None:
        """Press the adding button and wait for the field that takes the text."""
        if self._field(window) is not None:
            return
        button = self.awaited(
            window, lambda: beside(window, self.target, self.add, self.roots(window))
        )
        if button is None:
            raise finding.missing(
                window, Target("adding button beside", self.target.names, ("button",))
            )
        press(window, button, what=self.add[0])
        if window.wait(lambda: self._field(window)) is None:
            raise finding.missing(window, Target("field", self.dialog, FIELDS))

    def fill_dialog(self, window: Window, text: str) -> None:
        """Write the text, take it into the list, and wait until it stands there."""
        field = self._field(window)
        if field is None:
            raise finding.missing(window, Target("field", self.dialog, FIELDS))
        write(window, field, text, self.dialog[0])
        open_dialogs = dialogs(window)
        roots: list[Root] = [open_dialogs[-1]] if open_dialogs else []
        confirm = Target("button", self.confirm, ("button",))
        if roots:
            press(window, finding.find(window, confirm, roots=roots), what=self.confirm[0])
        elif (button := self._confirming(window, field, text)) is not None:
            press(window, button, what=self.confirm[0])
        window.wait(
            lambda: ((not dialogs(window) or not roots) and text in self.read(window)) or None
        )

    def _confirming(self, window: Window, field: Locator, text: str) -> Locator | None:
        """Return the button beside a field that opened in its place, which takes its text.

        One that is also a name of the adding button only where the text is not in the list yet:
        it may open a further field.
        """
        spoken = self.confirm
        if text in self.read(window):
            spoken = tuple(name for name in spoken if name not in self.add)
        buttons = [
            button
            for place in self.roots(window) or window.frames()
            for button in by_role(place, ("button",), names.pattern(spoken)).visible.all()
        ]
        try:
            handles = [button.element_handle() for button in buttons]
            position = int(field.evaluate(_CONFIRMING, handles))
        except PlaywrightError:
            return None  # they stand in several frames, or went away
        return buttons[position] if position >= 0 else None

    def _field(self, window: Window) -> Locator | None:
        """Return the field of the dialog, or the one that opened in its place."""
        open_dialogs = dialogs(window)
        if open_dialogs:
            only = by_role(open_dialogs[-1], FIELDS).visible
            return only if only.count() == 1 else None
        return finding.look(window, Target("field", self.dialog, FIELDS), self.roots(window)).one

    def _named(self, window: Window) -> Locator | None:
        """Return the container that bears the list's name, where there is one."""
        return finding.look(window, self.target, self.roots(window)).one

    def _label(self, window: Window) -> Locator | None:
        """Return the text that names the list, where just one does."""
        found = finding.texts(self.roots(window) or window.frames(), self.target.spoken(window))
        return found[0] if len(found) == 1 else None

    def _ends(self, window: Window) -> list[list[str]]:
        """Return what tells where the list ends: its own words, and those of adding buttons."""
        own = [names.key(name).removesuffix("s") for name in self.target.spoken(window)]
        return [own, [names.key(name) for name in self._adding()]]

    def _adding(self) -> list[str]:
        whole = [f"{button} {name}" for button in self.add for name in (self.name, *self.dialog)]
        return [*self.add, *whole]

    def marks(self, window: Window) -> list[Locator]:  # type: ignore[override]
        """Return the dialog's field while it is open, else the list."""
        field = self._field(window)
        shown = field or self._named(window) or self._label(window)
        return [shown] if shown is not None else []


def _uris(text: str) -> list[str]:
    return list(dict.fromkeys(_URI.findall(text)))


class ListAdd(Press):
    """The button that opens the field for a further entry of a list."""

    what = "adding button of"

    def __init__(self, of: UriList) -> None:
        super().__init__(of.name, *of.alternatives)
        self.list = of

    def here(self, window: Window) -> bool:
        """Tell whether the list is on the page."""
        return self.list.here(window)

    def press(self, window: Window) -> None:
        """Press it and wait for the field (raises ControlMissing)."""
        self.list.open_dialog(window)

    def marks(self, window: Window) -> list[Locator]:  # type: ignore[override]
        """Return the button."""
        button = beside(window, self.list.target, self.list.add, self.list.roots(window))
        return [button] if button is not None else []
