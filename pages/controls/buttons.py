"""Controls that are pressed: those that only lead on, and those that commit."""

from __future__ import annotations

from dataclasses import replace

from playwright.sync_api import ElementHandle, Locator

from pages import finding, folds, unasked
from pages.arrivals import Arrivals
from pages.controls.base import Control, press
from pages.controls.committing import committed
from pages.finding import Target
from pages.roles import DIALOGS, LIST_ENTRY, by_role
from pages.scripts import script
from runbook.errors import ControlMissing
from runbook.window import Deviation, Outcome, Window

_OF_THE_PAGE = script("buttons_of_the_page")
_TURNS = script("paging_turns")

ENTRY_WITHIN_S = 1.0

MENUS = 4
"""How many menus are opened in search of an entry."""

_MENUS = "[aria-haspopup=menu], [aria-haspopup=true]"

PRESSED = ("button", "link", "menuitem", "tab", "treeitem", "option")


class Press(Control[None]):
    """A button, link, tab or menu entry that leads on and changes nothing on the console."""

    has_value = False
    what = "button or link"
    roles: tuple[str, ...] = PRESSED

    def press(self, window: Window) -> None:
        """Press it; where a menu opens from it and has an entry of one of its names, that too."""
        button = self.find(window)
        opens = button.get_attribute("aria-haspopup") in {"menu", "true"}
        press(window, button, what=self.name)
        if opens:
            entry = replace(self.target, what="entry of the menu", roles=("menuitem", LIST_ENTRY))
            found = window.wait(lambda: finding.look(window, entry).one, timeout_s=ENTRY_WITHIN_S)
            if found is not None:
                press(window, found, what=self.name)


class Tab(Press):
    """What leads to another part of the page; an entry of the navigation that bears an alternative
    name leads away from it, and is none."""

    @property
    def target(self) -> Target:
        """What to look for."""
        return replace(super().target, tab=True)


class Entry(Press):
    """An entry of the navigation pane, where the page itself may offer the same once more.

    Args:
        name: name of the entry.
        alternatives: further names.
        within: what opens the menu that may hold it; the menu may have closed since.
    """

    def __init__(self, name: str, *alternatives: str, within: Press | None = None) -> None:
        super().__init__(name, *alternatives)
        self.within = within

    def reach(self, window: Window) -> None:
        """Wait until it is there, opening once more what may hold it.

        Raises:
            ControlMissing: it is nowhere; of what opens its menu, where that is not there either.
        """
        within = self.within
        for _ in range(2 if within else 0):  # the menu was closed; or it lacks it, and stays open
            if self._comes(window):
                return
            if within is not None and within.here(window):
                within.press(window)
        if not self._comes(window) and self._in_a_group(window):
            return
        try:
            super().reach(window)
        except ControlMissing:
            if within is None or within.here(window):
                raise
            raise finding.missing(window, within.target) from None

    def _in_a_group(self, window: Window) -> bool:
        """Look for it in the closed groups of the navigation; tell whether one of them holds it."""
        group = folds.in_a_group(window, lambda: self._comes(window))
        if group is not None:
            window.deviate(Deviation("moved", self.name, f"{group} > {self.name}", "navigated"))
        return group is not None

    @property
    def target(self) -> Target:
        """What to look for."""
        return replace(super().target, navigation=True)


class Branch(Entry):
    """An entry of a navigation that leads to a page, or unfolds and holds the entry that does.

    Args:
        name: name of the entry.
        leaves: names of what it may hold that leads to the page.
    """

    def __init__(self, name: str, *alternatives: str, leaves: tuple[str, ...]) -> None:
        super().__init__(name, *alternatives)
        self.leaves = leaves

    def press(self, window: Window) -> None:
        """Unfold it where it holds what leads to the page, and press that; else press it."""
        branch = self.find(window)
        expanded = branch.get_attribute("aria-expanded")
        if expanded != "true":
            press(window, branch, what=self.name)
        if expanded is None:
            return
        leaf = Target("entry of the navigation", self.leaves, PRESSED)
        found = window.wait(lambda: finding.look(window, leaf).one, timeout_s=ENTRY_WITHIN_S)
        if found is not None:
            press(window, found, what=self.leaves[0])
        elif expanded == "true":
            press(window, branch, what=self.name)


class Sighted(Press):
    """A control that is found by a look of its own."""

    def find(self, window: Window, *, timeout_s: float | None = None) -> Locator:
        """Wait for the one button (raises ControlMissing, Ambiguous)."""
        found = self.awaited(window, lambda: self.look(window), timeout_s=timeout_s)
        return found or super().find(window, timeout_s=0)

    def here(self, window: Window) -> bool:
        """Tell whether the button is on the page."""
        return self.look(window) is not None

    def look(self, window: Window) -> Locator | None:
        """Return the one button, None where there is none or are several."""
        raise NotImplementedError


class Onward(Sighted):
    """The button that leads to the next page of a wizard; one that turns the pages of a list is
    none."""

    def look(self, window: Window) -> Locator | None:
        """Return the button, None where there is none."""
        seen = finding.look(window, self.target, self.roots(window))
        every = [seen.one] if seen.one is not None else seen.several
        leading = [one for one in every if not one.evaluate(_TURNS)]
        return leading[0] if len(leading) == 1 else None


class Icon(Press):
    """A button that is drawn as a picture: where a text beside it bears the same word.

    The picture is meant.
    """

    what = "icon button"

    @property
    def target(self) -> Target:
        """What to look for."""
        return replace(super().target, icon=True)

    def reach(self, window: Window) -> None:
        """Wait until it is there; a build may have it as an entry of a menu in the page's head.

        Raises:
            ControlMissing: it is nowhere.
        """
        if self._comes(window):
            return
        # What was done in a dialog or a drawer is done; it may still be open before the page.
        left = unasked.leave(window) and self._comes(window)
        if not left and not self._in_a_menu(window):
            super().reach(window)

    def press(self, window: Window) -> None:
        """Press it, wherever it is."""
        self.reach(window)
        super().press(window)

    def _in_a_menu(self, window: Window) -> bool:
        menus = [
            button
            for frame in window.frames()
            for button in finding.usable(by_role(frame, ("button",)).and_(frame.locator(_MENUS)))
        ]
        for menu in menus[:MENUS]:
            opened = " ".join((menu.get_attribute("aria-label") or menu.inner_text()).split())
            press(window, menu, what="menu")
            if window.wait(lambda: self.here(window) or None, timeout_s=ENTRY_WITHIN_S):
                found = f"{self.name} in the menu “{opened}”"
                window.deviate(Deviation("moved", self.name, found, "navigated"))
                return True
            window.page.keyboard.press("Escape")
        return False


class Drawn(Press):
    """A button that the guide shows as a picture and does not name: it may bear no name at all.

    Then it is the one nameless button that belongs to the page as a whole, once the page stands
    still: not to its head, its navigation, or an entry of a list.
    """

    def find(self, window: Window, *, timeout_s: float | None = None) -> Locator:
        """Wait for the one button (raises ControlMissing, Ambiguous)."""
        still = finding.Stillness(window)

        def probe() -> Locator | bool | None:
            seen = finding.look(window, self.target, self.roots(window))
            if seen.one is not None or seen.several:
                return True
            return self._nameless(window) if still.reached() else None

        found = self.awaited(window, probe, timeout_s=timeout_s)
        return found if isinstance(found, Locator) else super().find(window, timeout_s=timeout_s)

    def here(self, window: Window) -> bool:
        """Tell whether the button is on the page."""
        return super().here(window) or self._nameless(window) is not None

    def marks(self, window: Window) -> list[Locator | ElementHandle]:
        """Return the button."""
        nameless = self._nameless(window)
        return super().marks(window) or ([nameless] if nameless is not None else [])

    def _nameless(self, window: Window) -> Locator | None:
        places = self.roots(window) or window.frames()
        every = [
            one for place in places for one in finding.usable(by_role(place, ("button", "link")))
        ]
        bare = [one for one in every if not finding.named(one) and one.evaluate(_OF_THE_PAGE)]
        return bare[0] if len(bare) == 1 else None


class Commit(Control[None]):
    """A button that makes the console keep, or delete, what the page holds. It is never healed."""

    has_value = False
    healable = False
    what = "button"
    roles = ("button", "link")

    def press(self, window: Window) -> None:
        """Press it, once."""
        press(window, self.find(window), what=self.name)

    def commit(self, window: Window) -> Outcome:
        """Press it, once, and tell what the console made of it: by the wire, and by what the page
        says (`committed`)."""
        came = Arrivals(window, DIALOGS)
        return committed(
            window,
            lambda: self.press(window),
            lambda: self.here(window),
            lambda: unasked.question(window, came.now()),
        )


class Beside(Press):
    """A button in the part of the page that bears a name: "Add next to Login Redirect URIs", the
    icon next to a picture.

    Args:
        name: name of the part.
        buttons: names that the button may bear; "" takes a button without a name.
    """

    what = "button beside"

    def __init__(
        self, name: str, *alternatives: str, buttons: tuple[str, ...], section: str | None = None
    ) -> None:
        super().__init__(name, *alternatives, section=section)
        self.buttons = buttons

    def find(self, window: Window, *, timeout_s: float | None = None) -> Locator:
        """Wait for the one button whose name, or whose surroundings, name the part."""
        found = self.awaited(window, lambda: self._look(window), timeout_s=timeout_s)
        if found is None:
            error = finding.missing(window, self.target)
            error.about = self._button.names[0]
            error.heal = lambda: finding.learn(window, self._button)
            raise error
        return found

    @property
    def _button(self) -> Target:
        """The button itself, by its own names where it has some."""
        named = tuple(name for name in self.buttons if name) or self.target.names
        return replace(self.target, what="button", names=named, roles=("button", "link"))

    def learned(self, window: Window) -> str | None:
        """Return the name that was learned for the button, None where it bears its own."""
        return window.learned.get(self._button.key)

    def here(self, window: Window) -> bool:
        """Tell whether the button is on the page."""
        return self._look(window) is not None

    def _look(self, window: Window) -> Locator | None:
        from pages.surroundings import beside

        learned = self.learned(window)
        buttons = (learned, *self.buttons) if learned else self.buttons
        return beside(window, self.target, buttons, self.roots(window))

    def marks(self, window: Window) -> list[Locator]:  # type: ignore[override]
        """Return the button."""
        button = self._look(window)
        return [button] if button is not None else []
