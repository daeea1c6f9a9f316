"""Buttons that are told apart by what they stand next to, as the guide does.

"Add next to Login Redirect URIs".
"""

from __future__ import annotations

from collections.abc import Sequence

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator

from pages import finding, names
from pages.finding import Target
from pages.roles import Root, by_role
from pages.scripts import script
from runbook.window import Window

_DISTANCE = script("surroundings_distance")

_FOLLOWING = script("surroundings_following")


def beside(
    window: Window, target: Target, buttons: Sequence[str], roots: Sequence[Root] | None
) -> Locator | None:
    """Return the button next to what `target` names, None while there is none or more than one at
    the same distance.

    A button may also say both in its own name: "Add Login Redirect URIs".
    """
    places: Sequence[Root] = roots if roots is not None else window.frames()
    spoken = target.spoken(window)
    buttons = [window.word(button) for button in buttons]
    worded = [button for button in buttons if names.key(button)]  # a sign alone is no word
    whole = [f"{button} {name}" for button in worded for name in spoken]
    whole += [f"{button} {name.removesuffix('s')}" for button in worded for name in spoken]
    if whole:
        own = finding.look(window, Target(target.what, tuple(whole), ("button", "link")), places)
        if own.one is not None:
            return own.one
    named = [button for button in buttons if button]
    candidates = [
        match
        for place in places
        for match in by_role(
            place, ("button", "link"), names.pattern(named) if named else None
        ).visible.all()
    ]
    if "" in buttons and not candidates:
        candidates = [
            match for place in places for match in by_role(place, ("button",)).visible.all()
        ]
    return _nearest(candidates, spoken)


def _nearest(candidates: list[Locator], spoken: Sequence[str]) -> Locator | None:
    ranked: list[tuple[tuple[int, int], str, Locator]] = []
    for candidate in candidates:
        for name in map(names.key, spoken):
            reached = candidate.evaluate(_DISTANCE, name)
            if reached:
                ranked.append(((int(reached[0]), int(reached[1])), name, candidate))
                break
    if not ranked:
        return None
    least = min(distance for distance, _, _ in ranked)
    nearest = [(name, candidate) for distance, name, candidate in ranked if distance == least]
    if len(nearest) == 1:
        return nearest[0][1]
    return _following([candidate for _, candidate in nearest], nearest[0][0])


def _following(candidates: list[Locator], name: str) -> Locator | None:
    handles = [candidate.element_handle() for candidate in candidates]
    try:
        position = int(candidates[0].evaluate(_FOLLOWING, [name, handles]))
    except PlaywrightError:
        return None  # they stand in several frames, or went away
    return candidates[position] if position >= 0 else None
