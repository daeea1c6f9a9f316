"""Parts of a page that are folded away: closed accordions and disclosures.

To open one changes nothing on a console. What is named like the part that is looked for is opened
first; the others follow, one by one, as a person would look for a setting that is not in sight.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from playwright.sync_api import Locator

from pages import names
from pages.roles import Root
from pages.scripts import script
from runbook.window import Window

MANY = 12
"""A page with more closed parts than that is no form."""

_CLOSED = script("folds_closed")
_GROUPS = script("folds_groups")
_OPENING = "summary, [aria-expanded=false]"


def closed(window: Window, roots: Sequence[Root] | None) -> list[tuple[str, Locator]]:
    """Return the closed parts of a page with the words on each."""
    found: list[tuple[str, Locator]] = []
    for root in roots if roots is not None else window.frames():
        every = root.locator(_OPENING)
        listed = every.evaluate_all(_CLOSED)
        if listed:
            elements = every.all()
            found += [(str(words), elements[at]) for at, words in listed if at < len(elements)]
    return found


def in_a_group(window: Window, here: Callable[[], bool]) -> str | None:
    """Open the closed groups of the navigation, one by one, until something is there; return the
    words on the group that holds it, None where none does.

    Args:
        window: page of the console.
        here: tells whether what is looked for is there, once the page stands still.
    """
    tried: set[str] = set()
    while len(tried) < MANY:
        group = next((one for one in _groups(window) if one[0] not in tried), None)
        if group is None:
            return None
        words, element = group
        tried.add(words)
        element.click()
        if here():
            return words
    return None


def _groups(window: Window) -> list[tuple[str, Locator]]:
    found: list[tuple[str, Locator]] = []
    for frame in window.frames():
        every = frame.locator(_OPENING)
        listed = every.evaluate_all(_GROUPS)
        elements = every.all() if listed else []
        found += [(str(words), elements[at]) for at, words in listed if at < len(elements)]
    return found


def open_until(
    window: Window,
    roots: Callable[[], Sequence[Root] | None],
    here: Callable[[], bool],
    *,
    named: Sequence[str],
    others: bool,
) -> bool:
    """Open closed parts until something is there; tell whether it is.

    Args:
        window: page of the console.
        roots: where to look, None for the whole page.
        here: tells whether what is looked for is there, once the page stands still.
        named: words of the parts that may hold it, the likeliest first.
        others: go on with parts of other names.
    """
    wanted = [names.bare(name) for name in named]
    tried: set[str] = set()
    while len(tried) < MANY:
        folds = [(words, fold) for words, fold in closed(window, roots()) if words not in tried]
        ranked = [fold for name in wanted for fold in folds if names.bare(fold[0]) == name]
        following = ranked or (folds if others else [])
        if not following or len(folds) > MANY:
            return False
        words, fold = following[0]
        tried.add(words)
        fold.click()
        if here():
            return True
    return False
