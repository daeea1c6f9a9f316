"""Healing: which control is meant where none on the page bears the declared name.

What is on the page is ranked by its role, by how near its name is to the declared one, by the
section that it stands in and by its neighbours. It is taken only if it is clear and alone: near
enough, and nothing else nearly as near. What commits, what takes a secret, and what another
declaration means is never taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from playwright.sync_api import Locator
from rapidfuzz import fuzz

from pages import finding, names, synonyms
from pages.finding import Target
from pages.roles import Root, by_role, dialogs
from pages.scripts import script
from runbook.window import Window

if TYPE_CHECKING:
    from pages.screen import Screen

CLEAR = 0.7
"""What the best candidate has to score."""

ALONE = 0.15
"""By how much it has to be ahead of the next one."""

NEAR = 0.3
"""A name that says less of the declared one is none of its names, wherever it stands."""

SECTION, BETWEEN, ONLY, NEW = 0.05, 0.25, 0.1, 0.3
"""What it counts for that a candidate stands in the section of the declaration, between its
neighbours, is the only one that no declaration means, or the only one that no baseline knows."""

LETTERS = 85
"""Percentage of letters that two words have in common where one is the other, written otherwise."""

KINDRED = (
    frozenset({"textbox", "searchbox", "spinbutton"}),
    frozenset({"checkbox", "switch", "menuitemcheckbox", "button[pressed]"}),
    frozenset({"combobox", "listbox", "radiogroup"}),
)
"""Roles of which one may have taken the place of another."""

COMMITTING = (
    "submit save delete remove reset accept ok apply confirm yes cancel discard update create "
    "finish done signout logout"
)
"""Names of what is never pressed for something else."""

_PRECEDING = script("finding_preceding")


@dataclass(frozen=True)
class Candidate:
    """What may be meant: role, name, and how much speaks for it, 0 to about 1.3."""

    role: str
    name: str
    score: float


def best(window: Window, target: Target) -> Candidate | None:
    """Return what is meant by `target` on this page, None where nothing is clear and alone."""
    if not (target.healable and target.roles) or names.key(target.names[0]) in COMMITTING.split():
        return None
    ranked = rank(window, target)
    if not ranked or ranked[0].score < CLEAR:
        return None
    if len(ranked) > 1 and ranked[0].score - ranked[1].score < ALONE:
        return None
    return ranked[0]


def rank(window: Window, target: Target) -> list[Candidate]:
    """Return what may be meant by `target`, the nearest first."""
    places = _places(window, target)
    seen = _seen(window, places, target)
    order = [name for _, name, _ in _seen_all(places)]
    unmeant = [one for one in seen if not _meant(window, one[1], target)]
    found = []
    for role, name, element in unmeant:
        near = max(nearness(declared, name) for declared in target.names)
        if near < NEAR:
            continue
        score = near
        score += SECTION if _in_section(window, element, target) else 0
        score += BETWEEN if _between(window, name, order, target) else 0
        if len(unmeant) == 1:
            score += NEW if window.known else ONLY
        found.append(Candidate(role, name, score))
    return sorted(found, key=lambda one: -one.score)


def nearness(declared: str, found: str) -> float:
    """Return how much two names say the same, 0 to 1.

    Word by word, synonyms and misspellings included; a word that says little ("enable") counts
    less than one that says what it is about.
    """
    one, other = synonyms.words(declared), synonyms.words(found)
    if not one or not other:
        return 0.0
    common = sum(map(synonyms.weight, _matched(one, other)))
    back = sum(map(synonyms.weight, _matched(other, one)))
    return (common + back) / (_weight(one) + _weight(other))


def page(window: Window, screen: type[Screen]) -> str | None:
    """Return the heading of the page that is here in the place of a screen, None where that is not
    clear: the baseline knows the page, a heading is near one of its own, or two of its controls at
    least are here."""
    known = window.recognises(window, screen.headings or (screen.title,))
    if known is not None:
        return known
    heads = [
        (name, max((nearness(own, name) for own in screen.headings), default=0.0))
        for role, name, _ in _seen_all(screen.roots(window) or window.frames(), ("heading",))
        if role == "heading"
    ]
    near = [name for name, score in heads if score >= CLEAR]
    if len(near) == 1:
        return near[0]
    controls = [one for one in screen.controls.values() if one.has_value]
    if sum(one.here(window) for one in controls) >= min(2, max(1, len(controls))):
        return heads[0][0] if heads else ""
    return None


def _matched(these: Sequence[str], those: Sequence[str]) -> list[str]:
    return [one for one in these if any(fuzz.ratio(one, other) >= LETTERS for other in those)]


def _weight(words: Iterable[str]) -> float:
    return sum(map(synonyms.weight, words))


def _places(window: Window, target: Target) -> Sequence[Root]:
    roots = target.screen.roots(window) if target.screen is not None else None
    return roots or dialogs(window)[-1:] or window.frames()


def _seen(window: Window, places: Sequence[Root], target: Target) -> list[tuple[str, str, Locator]]:
    roles = list(target.roles)
    for kin in KINDRED:
        if kin & set(target.roles):
            roles += sorted(kin - set(target.roles))
    found = _seen_all(places, tuple(dict.fromkeys(roles)))
    return [
        one
        for one in found
        if one[2].get_attribute("type") != "password"
        and not (target.tab and finding.leads_away(one[2]))
    ]


FIELDS = ("textbox", "searchbox", "spinbutton", "checkbox", "switch", "combobox", "radiogroup")


def _seen_all(
    places: Sequence[Root], roles: Sequence[str] = FIELDS
) -> list[tuple[str, str, Locator]]:
    """Return role, name and element of what bears a name, in document order."""
    found = []
    for place in places:
        for element in finding.usable(by_role(place, roles)):
            role, _, name = finding.describe(element).partition(" “")
            if name := name.removesuffix("”"):
                found.append((role, name, element))
    return found


def _meant(window: Window, name: str, target: Target) -> bool:
    """Tell whether another declaration of the screen means it, the baseline knows it as something
    else, or nobody may press it."""
    said = {names.key(name), names.key(name.split()[0])}
    if said & set(COMMITTING.split()) or names.key(name) in window.known:
        return True
    others = target.screen.controls.values() if target.screen is not None else ()
    return any(
        names.same(word, name)
        for other in others
        if other.target.names != target.names
        for word in other.target.spoken(window)
    )


def _in_section(window: Window, element: Locator, target: Target) -> bool:
    if not target.section:
        return False
    titles = element.evaluate(_PRECEDING, timeout=finding.THERE_MS)
    return any(names.same(str(title), window.word(target.section)) for title in titles)


def _between(window: Window, name: str, order: Sequence[str], target: Target) -> bool:
    """Tell whether a name stands right beside a declared neighbour, on the side where the
    declaration has it."""
    if target.screen is None or name not in order:
        return False
    declared = [one.target for one in target.screen.controls.values() if one.has_value]
    at = next((i for i, one in enumerate(declared) if one.names == target.names), None)
    if at is None:
        return False
    here = order.index(name)
    sides = ((at - 1, here - 1), (at + 1, here + 1))
    beside = [
        any(names.same(order[there], word) for word in declared[other].spoken(window))
        for other, there in sides
        if 0 <= other < len(declared) and 0 <= there < len(order)
    ]
    return any(beside)
