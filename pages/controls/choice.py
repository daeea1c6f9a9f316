"""One of several: a drop-down list of whatever make, or a group of radio buttons."""

from __future__ import annotations

import re
from dataclasses import replace

from playwright.sync_api import Locator

from pages import finding, names
from pages.controls.base import Control
from pages.controls.popup import NO_LONGER, choose, chosen, is_native, native_options
from pages.controls.toggles import state, turn
from pages.roles import by_role
from pages.scripts import script
from runbook.errors import OptionMissing
from runbook.window import Window

_SHOWN = script("choice_shown")
_CAPTION = f"(group) => ({script('groups_captions')})([group])[0]"
_LABELLED = "(e) => e.hasAttribute('aria-expanded') && !!e.labels && e.labels.length > 0"


_PROMPT = re.compile(r"(please )?(select|choose|pick)\b|[-–—.…]+$", re.IGNORECASE)
"""What a list may show where nothing is chosen yet; that no option is called so tells."""

# A list box comes last: while a list is open, or still going away, it often bears the name too.
TIERS = (
    ("combobox", False),
    ("button", False),
    ("combobox", True),
    ("button", True),
    ("textbox", False),
    ("listbox", False),
)


class Choice(Control[str]):
    """A setting that takes one of the options which the console offers."""

    what = "drop-down list"
    roles = ("combobox", "listbox", "button")
    _groups = ("radiogroup", "group")

    def read(self, window: Window) -> str:
        """Return the option that is chosen, as the console words it; "" where none is."""
        radios = self._radios(window)
        if radios:
            return next((name for name, radio in radios.items() if state(radio) == "on"), "")
        element = self.find(window)
        if is_native(element):
            return next((label for label, selected in native_options(element) if selected), "")
        return self._shown(window, element)

    def set(self, window: Window, value: str) -> None:
        """Choose an option (raises OptionMissing with those that are offered)."""
        radios = self._radios(window)
        if not radios:
            choose(window, self.find(window), value)
            return
        match = names.pick(radios, window.word(value))
        if len(match) != 1:
            raise OptionMissing(
                f"“{self.name}” does not offer “{value}”",
                where=finding.place(window),
                seen=f"offered: {', '.join(radios)}",
                remedy=NO_LONGER,
                about=value,
            )
        turn(window, radios[match[0]], True, f"{self.name}: {value}")

    def satisfied(self, found: str, wanted: str) -> bool:
        """Tell whether what is shown is the wanted option, perhaps with a remark in brackets."""
        return bool(names.pick([found], wanted))

    def options(self, window: Window) -> list[str]:
        """Return every option that is offered."""
        radios = self._radios(window)
        return list(radios) if radios else list(chosen(window, self.find(window)))

    def find(self, window: Window, *, timeout_s: float | None = None) -> Locator:
        """Wait for the one drop-down; a plain button that merely begins with the name is none."""
        found = self.awaited(window, lambda: self.look(window), timeout_s=timeout_s)
        if found is None:
            if several := self._candidates(window):
                raise finding.ambiguous(window, self.target, several)
            raise finding.missing(window, self.target)
        return found

    def here(self, window: Window) -> bool:
        """Tell whether the drop-down or its radio group is on the page."""
        return self.look(window) is not None or bool(self._radios(window))

    def look(self, window: Window) -> Locator | None:
        """Return the one drop-down that is there now."""
        found = self._candidates(window)
        return found[0] if len(found) == 1 else None

    def _candidates(self, window: Window) -> list[Locator]:
        """Return the one drop-down, else the several among which none is the only one."""
        several: list[Locator] = []
        roots = self.roots(window)
        for role, begins in TIERS:
            target = replace(self.target, roles=(role,), begins=begins)
            seen = finding.look(window, target, roots)
            matches = [seen.one] if seen.one is not None else seen.several
            real = [match for match in matches if self._is_list(match, role)]
            if len(real) == 1:
                return real
            several = several or real
        return several

    @staticmethod
    def _is_list(element: Locator, role: str) -> bool:
        """Tell a drop-down from a button: it says so, or it opens something and has a label."""
        if role in {"combobox", "listbox"}:
            return True
        if element.get_attribute("aria-haspopup") in {"listbox", "menu", "true", "dialog"}:
            return True
        return role == "button" and bool(element.evaluate(_LABELLED))

    def _radios(self, window: Window) -> dict[str, Locator]:
        target = replace(self.target, roles=self._groups)
        seen = finding.look(window, target, self.roots(window))
        group = seen.one or self._captioned(window)
        if group is None:
            return {}
        radios = by_role(group, ("radio",))
        return dict(zip(finding.titles(radios), radios.all(), strict=False))

    def _captioned(self, window: Window) -> Locator | None:
        """Return the group of radio buttons that bears no name and stands after the words."""
        spoken = self.target.spoken(window)
        groups = [
            group
            for place in self.roots(window) or window.frames()
            if by_role(place, ("radio",)).count() and finding.texts([place], spoken)
            for group in by_role(place, ("radiogroup", "group")).visible.all()
            if any(
                names.same(str(caption), word)
                for caption in group.evaluate(_CAPTION)
                for word in spoken
            )
            and by_role(group, ("radio",)).count()
        ]
        return groups[0] if len(groups) == 1 else None

    def _shown(self, window: Window, element: Locator) -> str:
        text = str(element.evaluate(_SHOWN))
        label = [names.key(spoken) for spoken in self.target.spoken(window)]
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        values = [line for line in lines if names.bare(line) not in label]
        if len(values) == 1 and not _PROMPT.match(values[0]):
            return values[0]
        offered = chosen(window, element)
        found = next((name for name, on in offered.items() if on), "")
        return found or ("" if len(values) == 1 and values[0] not in offered else " ".join(values))

    def marks(self, window: Window) -> list[Locator]:  # type: ignore[override]
        """Return the drop-down, or its radio group."""
        element = self.look(window)
        return [element] if element is not None else list(self._radios(window).values())
