"""The way through a menu: a drawer behind a button or a bar that is always there.

Groups that open, and the leaf.
"""

from __future__ import annotations

import re

from playwright.sync_api import ElementHandle, Locator

from pages import finding, folds, unasked
from pages.controls.base import Control, press
from pages.finding import Target
from pages.roles import by_role
from pages.scripts import script
from runbook.errors import ControlMissing
from runbook.window import Deviation, Window

OPENER = re.compile(
    r"^\W*((open|toggle|show|expand|view|switch)\W+)?(the\W+)?"
    r"((main|global|side|primary|app|application|site|left|console)\W*)?"
    r"(hamburger|menu|nav|navigation|drawer|sidebar|navbar)"
    r"(\W+(menu|pane|panel|bar|drawer|sidebar|icon))?(\W+button)?\W*$",
    re.IGNORECASE,
)
"""What the button says that opens the main menu; the guide shows a picture."""

ENTRIES = ("link", "menuitem", "treeitem", "button", "tab", "option")


class MenuPath(Control[None]):
    """A leaf of the console's menu.

    Args:
        leaf: name of the leaf.
        groups: names of the groups that may hold it, the guide's own first.
        alternatives: further names of the leaf.
    """

    has_value = False
    what = "menu entry"
    roles = ENTRIES

    def __init__(self, leaf: str, *alternatives: str, groups: tuple[str, ...]) -> None:
        super().__init__(leaf, *alternatives)
        self.groups = groups

    def reach(self, window: Window) -> None:
        """Open the menu until the leaf shows; under another declared group, that is a deviation
        (`moved`).

        Raises:
            ControlMissing: no declared group holds the leaf.
        """
        if self.route(window) is not None:
            return
        tried = " or ".join(f"{group} > {self.name}" for group in self.groups)
        error = ControlMissing(
            f"the menu has no {tried}",
            where=finding.place(window),
            seen=", ".join(finding.on_screen(window, ENTRIES)[:16]),
            remedy="the account may lack the right to see it, or the build calls it otherwise",
            about=f"{self.groups[0]} > {self.name}",
        )
        error.heal = lambda: finding.learn(window, self.target)
        raise error

    def press(self, window: Window) -> None:
        """Go to the leaf (raises ControlMissing)."""
        leaf = self._open_leaf(window)
        if leaf is None:
            self.reach(window)
            leaf = self._open_leaf(window) or finding.find(window, self.target)
        press(window, leaf, what=self.name)

    def marks(self, window: Window) -> list[Locator | ElementHandle]:
        """Return the leaf, while the menu is open."""
        leaf = self._open_leaf(window)
        return [leaf] if leaf is not None else []

    def _open_leaf(self, window: Window) -> Locator | None:
        """Return the leaf that shows under one of the groups now, the guide's first."""
        for name in self.groups:
            group = self._group(window, name)
            leaf = self._leaf(window, group) if group is not None else None
            if leaf is not None:
                return leaf
        return None

    def route(self, window: Window) -> Locator | None:
        """Open the menu and its groups until the leaf shows; None where no group holds it."""
        finding.settled(window)  # a menu that is on its way out is not there
        self._appears(window)
        for position, name in enumerate(self.groups):
            self._show(window, name)
            group = self._group(window, name)
            if group is None:
                continue
            expanded = group.get_attribute("aria-expanded")
            if expanded == "false" or self._leaf(window, group) is None:
                self._expand(window, group)
            leaf = window.wait(lambda group=group: self._leaf(window, group), timeout_s=2)  # type: ignore[misc]
            if leaf is not None:
                if position:
                    path = f"{self.groups[0]} > {self.name}", f"{name} > {self.name}"
                    window.deviate(Deviation("moved", path[0], path[1], "navigated"))
                return leaf
        return self._anywhere(window) or self._in_another_group(window)

    def _in_another_group(self, window: Window) -> Locator | None:
        """Look for the leaf in groups that nobody has declared."""

        def leaf() -> Locator | None:
            return window.wait(lambda: finding.look(window, self.target).one, timeout_s=1)

        group = folds.in_a_group(window, lambda: leaf() is not None)
        if group is None:
            return None
        path = f"{self.groups[0]} > {self.name}", f"{group} > {self.name}"
        window.deviate(Deviation("moved", path[0], path[1], "navigated"))
        return finding.look(window, self.target).one

    def _appears(self, window: Window) -> None:
        """Wait until the menu, or the button that opens it, is there."""

        def probe() -> bool | None:
            groups = (self._group(window, name) is not None for name in self.groups)
            if self._opener(window) is not None or any(groups):
                return True
            if not unasked.dismiss(window):
                unasked.leave(window)
            return None

        window.wait(probe)

    def _anywhere(self, window: Window) -> Locator | None:
        """Take a leaf that stands in the menu under no group at all."""
        seen = finding.look(window, self.target)
        if seen.one is not None:
            window.deviate(
                Deviation("moved", f"{self.groups[0]} > {self.name}", self.name, "navigated")
            )
        return seen.one

    def _show(self, window: Window, group: str) -> None:
        """Open the menu; where it was open and lacked the group, the first press closed it."""
        for _ in range(2):
            opener = self._opener(window)
            if opener is None or self._group(window, group) is not None:
                return
            press(window, opener, what="menu")
            window.wait(lambda: self._group(window, group), timeout_s=2)

    def _opener(self, window: Window) -> Locator | None:
        return opener(window)

    def _group(self, window: Window, name: str) -> Locator | None:
        seen = finding.look(window, Target("menu group", (name,), ENTRIES))
        if seen.one is not None:
            return seen.one
        grouped = [one for one in seen.several if one.get_attribute("aria-expanded") is not None]
        if grouped:
            return grouped[0] if len(grouped) == 1 else None
        for frame in window.frames():
            summary = frame.locator("summary").filter(has_text=name).visible
            if summary.count() == 1:
                return summary
        return self._worded(window, name)

    def _worded(self, window: Window, name: str) -> Locator | None:
        """Return the words of an entry without a role of its own, or of the caption over a level
        of the menu that has taken the place of the one above."""
        found = [
            text
            for text in finding.texts(window.frames(), (window.word(name),))
            if text.evaluate(finding.IN_NAVIGATION)
        ]
        return found[0] if len(found) == 1 else None

    def _expand(self, window: Window, group: Locator) -> None:
        if group.get_attribute("aria-expanded") == "true":
            return
        if group.evaluate("(e) => e.tagName === 'SUMMARY' && e.parentElement.open"):
            return
        press(window, group, what="menu group")

    def _leaf(self, window: Window, group: Locator) -> Locator | None:
        """Return the entry that belongs to the group, while it shows."""
        seen = finding.look(window, self.target)
        found = [seen.one] if seen.one is not None else seen.several
        inside = [leaf for leaf in found if leaf.is_visible() and _belongs(leaf, group)]
        return inside[0] if len(inside) == 1 else None


def opener(window: Window) -> Locator | None:
    """Return the button that opens the main menu, None where there is none, or more than one.

    One that bears no name at all is the first thing in the head of the page.
    """
    found = [
        button
        for frame in window.frames()
        for button in finding.usable(by_role(frame, ("button", "link"), OPENER))
    ]
    if found:
        return found[0] if len(found) == 1 else None
    for frame in window.frames():
        head = finding.usable(by_role(by_role(frame, ("banner",)), ("button", "link")))
        if head and not finding.named(head[0]):
            return head[0]
    return None


_BELONGS = script("menu_belongs")


def _belongs(leaf: Locator, group: Locator) -> bool:
    handle = group.element_handle()
    return bool(leaf.evaluate(_BELONGS, handle))
