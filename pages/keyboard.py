"""Keys that are sent to an element, and to no other."""

from __future__ import annotations

from playwright.sync_api import ElementHandle, Locator

from pages import unasked
from runbook.window import Window

_FOCUSED = "(e) => e.contains(e.getRootNode().activeElement)"


def focused(window: Window, element: Locator | ElementHandle) -> bool:
    """Give an element the focus; tell whether it has it.

    What lies over a page keeps the focus to itself: it is sent away if nobody asked for it.
    """
    for _ in range(unasked.NOTICES):
        element.focus()
        if element.evaluate(_FOCUSED):
            return True
        if not unasked.dismiss(window):
            return False
    return False


def send(window: Window, element: Locator | ElementHandle, key: str) -> bool:
    """Press a key in an element; tell whether it was, for a key without the focus would go to
    whatever has it: a button of a dialog that came between."""
    if not focused(window, element):
        return False
    element.press(key)
    return True
