"""Controls that are on or off: check box, switch, toggle button; and groups of them."""

from __future__ import annotations

from playwright.sync_api import ElementHandle, Locator
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from pages import finding, keyboard
from pages.controls.base import CLICK_S, Control
from pages.roles import TOGGLE_BUTTON
from pages.scripts import script
from runbook.errors import ConsoleRefused
from runbook.window import Window

ROLES = ("checkbox", "switch", "menuitemcheckbox")

TURNS_WITHIN_S = 1.5
"""How long a switch may take to show its new state before it is tried in another way."""

_STATES = script("toggles_states")


def state(element: Locator | ElementHandle) -> str:
    """Return "on", "off" or "mixed"."""
    return str(element.evaluate(f"(e) => ({_STATES})([e])[0]"))


def states(elements: Locator) -> list[str]:
    """Return "on", "off" or "mixed" for each of several, at one look."""
    return [str(one) for one in elements.evaluate_all(_STATES)]


def turn(window: Window, locator: Locator, on: bool, name: str) -> None:
    """Bring a check box or switch to a state: look, act only if it differs, and look again until
    it shows.

    Raises:
        ConsoleRefused: it stays as it was.
    """
    wanted = "on" if on else "off"
    element = locator.element_handle()  # its name may say what a press would do, and change with it
    for act in (_click, _click_label, _by_key):
        while (before := state(element)) != wanted:
            act(window, element)
            if _turns(window, element, wanted):
                return
            if before != "mixed" or state(element) == "mixed":
                break  # from half on, the first time may lead the other way
        else:
            return
    raise ConsoleRefused(
        f"“{name}” does not turn {wanted}",
        where=finding.place(window),
        seen=f"it stays {state(element)}" + (", disabled" if element.is_disabled() else ""),
        remedy="the console may not allow this setting for this account",
    )


def _turns(window: Window, element: ElementHandle, wanted: str) -> bool:
    """Wait until the state shows; longer where the console asks its server first."""

    def probe() -> bool | None:
        return state(element) == wanted or None

    return bool(
        window.wait(probe, timeout_s=TURNS_WITHIN_S) or (window.loading and window.wait(probe))
    )


_UNDER_ITS_OWN = script("toggles_under_its_own")


def _click(window: Window, element: ElementHandle) -> None:
    try:
        element.click(timeout=CLICK_S * 1000, force=bool(element.evaluate(_UNDER_ITS_OWN)))
    except PlaywrightTimeout:
        return  # the next way tries the label


def _click_label(window: Window, element: ElementHandle) -> None:
    element.evaluate("(e) => { const label = e.labels && e.labels[0]; if (label) label.click(); }")


def _by_key(window: Window, element: ElementHandle) -> None:
    keyboard.send(window, element, "Space")  # one that takes no focus stays as it is


class Switch(Control[bool]):
    """A single setting that is on or off, whatever it is drawn as."""

    what = "switch or check box"
    roles = (*ROLES, TOGGLE_BUTTON)

    def read(self, window: Window) -> bool:
        """Tell whether it is on; half on (mixed) is not on."""
        return state(self.find(window)) == "on"

    def set(self, window: Window, value: bool) -> None:
        """Turn it on or off."""
        turn(window, self.find(window), value, self.name)
