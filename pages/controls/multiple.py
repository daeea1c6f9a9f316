"""A list of which several entries may be chosen, or none."""

from __future__ import annotations

from collections.abc import Sequence

from playwright.sync_api import Locator

from pages import names
from pages.controls.base import Control, press
from pages.controls.choice import Choice
from pages.controls.groups import CheckBoxGroup
from pages.controls.popup import choose, chosen
from pages.scripts import script
from runbook.window import Window

_CHIPS = script("multiple_chips")


class Multiple(Control[Sequence[str]]):
    """Several of what the console offers: a list that opens, a list in its place.

    Or a group of check boxes.
    """

    what = "list of which several can be chosen"
    roles = (*Choice.roles, *CheckBoxGroup.roles)

    def here(self, window: Window) -> bool:
        """Tell whether the list is on the page."""
        return self._list.here(window) or self._group.here(window)

    def read(self, window: Window) -> list[str]:
        """Return the entries that are chosen."""
        if self._list.here(window):
            field = self._list.find(window)
            listed = [name for name, on in chosen(window, field, several=True).items() if on]
            return [*listed, *(name for name in self._chips(field) if not _among(name, listed))]
        return [name for name, on in self._group.read(window).items() if on]

    def set(self, window: Window, value: Sequence[str]) -> None:
        """Choose what is wanted and not chosen yet.

        What else is chosen stays (raises OptionMissing).
        """
        if not self._list.here(window):
            self._group.set(window, dict.fromkeys(value, True))
            return
        there = self.read(window)
        for name in value:
            if _among(name, there):
                continue
            choose(window, self._list.find(window), name, several=True, on=True)

    def restore(self, window: Window, value: Sequence[str]) -> None:
        """Choose what is in `value`, and nothing else (raises OptionMissing)."""
        extra = [name for name in self.read(window) if not _among(name, value)]
        if self._list.here(window):
            for name in extra:
                self._take_out(window, name)
        else:
            self._group.set(window, dict.fromkeys(extra, False))
        self.set(window, value)

    def _take_out(self, window: Window, name: str) -> None:
        """Choose an entry no longer: in the list, or by its chip where the list has it no more."""
        field = self._list.find(window)
        listed = [one for one, on in chosen(window, field, several=True).items() if on]
        chip = field.evaluate_handle(_CHIPS, name).as_element()
        if chip is None or _among(name, listed):
            choose(window, field, name, several=True, on=False)
            return
        press(window, chip, what=f"Remove {name}")
        window.wait(lambda: not _among(name, self.read(window)) or None)

    def satisfied(self, found: Sequence[str], wanted: Sequence[str]) -> bool:
        """Tell whether everything wanted is chosen; no wish at all means that nothing is."""
        if not wanted:
            return not found
        return all(_among(name, found) for name in wanted)

    @staticmethod
    def _chips(field: Locator) -> list[str]:
        """Return what stands as chips at the field; some lists no longer offer what is chosen."""
        return [str(chip) for chip in field.evaluate(_CHIPS)]

    @property
    def _list(self) -> Choice:
        control = Choice(self.name, *self.alternatives, section=self._section)
        control.screen = self.screen
        return control

    @property
    def _group(self) -> CheckBoxGroup:
        group = CheckBoxGroup(self.name, *self.alternatives, section=self._section)
        group.screen = self.screen
        return group

    def marks(self, window: Window):  # type: ignore[no-untyped-def]
        """Return whichever form is there."""
        return self._list.marks(window) or self._group.marks(window)


def _among(name: str, others: Sequence[str]) -> bool:
    return names.key(name) in map(names.key, others)
