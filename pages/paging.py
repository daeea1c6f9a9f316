"""The pages of a long list: turned one by one, and back again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from playwright.sync_api import Locator

from pages import finding, names
from pages.controls.base import press
from pages.finding import Target
from pages.roles import Root, by_role
from pages.scripts import script
from runbook.window import Window

MANY = 100
"""A list of more pages is not turned to its end."""

NEXT = ("Next page", "Go to next page", "Next")
MORE = ("Load more", "Show more", "More results", "View more")
PREVIOUS = ("Previous page", "Go to previous page", "Previous")

_SCROLL = script("template_scroll")
_TURNS = script("paging_turns")


def turns(button: Locator) -> bool:
    """Tell whether a button called Next or Previous turns the pages of a list."""
    return bool(button.evaluate(_TURNS))


def goes_on(window: Window, places: Sequence[Root]) -> bool:
    """Show more of a list: its next page, or what it draws only when it is asked for; tell whether
    there was more."""
    return turn(window, places) or finding.uncovered(window, lambda: _further(window, places))


def turn(window: Window, places: Sequence[Root], words: tuple[str, ...] = NEXT) -> bool:
    """Turn to the next (or previous) page; tell whether there was one.

    The button may stand above the list and below it.
    """
    return finding.uncovered(window, lambda: _turn(window, places, words))


def _turn(window: Window, places: Sequence[Root], words: tuple[str, ...]) -> bool:
    seen = finding.look(window, Target("page of the list", words, ("button", "link")), places)
    found = [seen.one] if seen.one is not None else seen.several
    for button in found or _in_entries(places, words):
        usable = button.is_enabled() and button.get_attribute("aria-disabled") != "true"
        if usable and turns(button):
            press(window, button, what=words[0])
            finding.settled(window)
            return True
    return False


def _further(window: Window, places: Sequence[Root]) -> bool:
    """Draw more of a list that is drawn piece by piece, by scrolling or by the button that says
    so; tell whether there was more."""
    seen = finding.look(window, Target("more of the list", MORE, ("button", "link")), places)
    if seen.one is not None and seen.one.is_enabled():
        press(window, seen.one, what=MORE[0])
        finding.settled(window)
        return True
    before = finding.on_screen(window)
    while any(frame.evaluate(_SCROLL) for frame in window.frames()):
        finding.settled(window)
        if finding.on_screen(window) != before:
            return True
    return False


def _in_entries(places: Sequence[Root], words: tuple[str, ...]) -> list[Locator]:
    """Return the buttons of entries that bear the words in the button's stead."""
    entries = [by_role(place, ("listitem",), names.pattern(words)).visible for place in places]
    inside = [by_role(one, ("button", "link")) for each in entries for one in each.all()]
    return [button for button in inside if button.count() == 1]


def each(window: Window, places: Sequence[Root]) -> Iterator[int]:
    """Give the number of each page of a list while it shows, and turn back to the first."""
    finding.settled(window)
    turned = 0
    try:
        yield turned
        while turned < MANY and turn(window, places):
            turned += 1
            yield turned
    finally:
        for _ in range(turned):
            if not turn(window, places, PREVIOUS):
                break
