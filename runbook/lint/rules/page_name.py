"""Pages: one that is gone back to under a name it never had, one that appears though it is open,
one place that appears under two names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from runbook.lint.phrasing import Place, says
from runbook.lint.published import Finding, Published, Sentence, finding, instead
from runbook.lint.rules.menu_path import GENERAL, Way, fits, ways
from runbook.lint.words import likeness, nearest, same, stems, tokens

KIND = "page-name"
NEAR = 0.5
"""Share of words from which two names may be two names of one page."""

DOING = re.compile(r"^(?:Add|Edit|New|Create|View|Modify|Update|Delete|Manage)\s+")
TAB = re.compile(r"\btab\b", re.I)
ANNOUNCING = 2
"""A guide that says so often what appears would have said it of the page that is missing."""

NOTHING = "", ""


@dataclass
class _Known:
    """What has been named so far."""

    shown: list[tuple[str, Sentence]] = field(default_factory=list)
    pressed: set[str] = field(default_factory=set)
    current: str = ""

    def has(self, name: str) -> bool:
        """Tell whether a page was opened, or something of that name pressed."""
        return any(same(name, one) for one in (*self.pressed, *(page for page, _ in self.shown)))

    def opened(self, name: str) -> Sentence | None:
        """Return where a page appeared first."""
        return next((at for page, at in self.shown if same(page, name)), None)


def check(guide: Published) -> Iterator[Finding]:
    """Find names of pages that do not agree with the other ones."""
    known = _Known()
    announced = sum(place.how == "shown" for one in guide.sentences for place in says(one).places)
    for sentence in guide.sentences:
        for place in says(sentence).places:
            reason, right = _wrong(guide, known, sentence, place, announced)
            if reason:
                yield finding(sentence, KIND, reason, instead(place.name, right))
            _note(known, sentence, place)
        for act in says(sentence).acts:
            known.pressed.update(name for name in (act.name, *act.path) if name)
    yield from _two_names(guide)


def _note(known: _Known, sentence: Sentence, place: Place) -> None:
    if place.how in {"shown", "gone"} and all(place.name != page for page, _ in known.shown):
        known.shown.append((place.name, sentence))
    known.current = place.name


def _wrong(
    guide: Published, known: _Known, sentence: Sentence, place: Place, announced: int
) -> tuple[str, str]:
    """Return why a name is wrong, and the right one; "" for what is not so, or not known."""
    if place.how == "returned":
        return _returned(guide, known, sentence, place, announced)
    if place.how in {"spoken", "closed"}:
        return _spoken(known, place)
    if place.how == "shown":
        return _shown(guide, known, sentence, place)
    return NOTHING


def _returned(
    guide: Published, known: _Known, sentence: Sentence, place: Place, announced: int
) -> tuple[str, str]:
    """A page that is gone back to must have been opened, and under that name."""
    other = _other_form(known, place)
    if any(other) or known.has(place.name) or _mentioned(guide, sentence, place.name):
        return other
    near = nearest(place.name, [page for page, _ in known.shown])
    at = known.opened(near) if near else None
    if near and at:
        reason = f"no “{place.name}” {place.noun} was opened; line {at.line} opens “{near}”"
        return reason, near if _clear(place.name, near, known) else ""
    if announced >= ANNOUNCING:
        return f"no “{place.name}” {place.noun} was opened before", ""
    return NOTHING


def _clear(name: str, near: str, known: _Known) -> bool:
    """Tell whether one page must be meant; what has a word more may be a page of its own."""
    mine, theirs = set(stems(name)), set(stems(near))
    others = [page for page, _ in known.shown if not same(page, near)]
    alike = any(likeness(name, page) >= likeness(name, near) for page in others)
    return not (alike or mine < theirs or theirs < mine)


def _mentioned(guide: Published, sentence: Sentence, name: str) -> bool:
    wanted = " ".join(tokens(name))
    headings = [one.title for one in guide.sections if one.line < sentence.line]
    above = [one.text for one in guide.sentences[: sentence.index]]
    return any(wanted in " ".join(tokens(one)) for one in (*above, *headings, guide.title))


def _spoken(known: _Known, place: Place) -> tuple[str, str]:
    """A page that one is told to be on should be the one that appeared, if it is nearly that."""
    if not known.current or known.has(place.name):
        return NOTHING
    at = known.opened(known.current)
    mine, theirs = set(stems(place.name)), set(stems(known.current))
    if at is None or not _renamed(mine, theirs):
        return NOTHING
    return f"what appeared in line {at.line} is “{known.current}”", known.current


def _renamed(mine: set[str], theirs: set[str]) -> bool:
    """Tell whether two names share their most but each has, or one lacks, a word."""
    shared = len(mine & theirs)
    return 0 < shared < max(len(mine), len(theirs)) and shared / max(len(mine), len(theirs)) >= NEAR


def _shown(guide: Published, known: _Known, sentence: Sentence, place: Place) -> tuple[str, str]:
    """A tab belongs to a page; pressing it does not open that page."""
    at = known.opened(place.name)
    near = [one for one in guide.beside(sentence) if one.index <= sentence.index]
    pressed = [act for one in near for act in says(one).acts if act.kind in {"press", "select"}]
    if at and pressed:
        last = pressed[-1]
        is_tab = TAB.search(last.tail[:16]) and not likeness(last.name, place.name)
        if is_tab:
            tab = f"“{last.name}” is a tab of it"
            return f"“{place.name}” is open already, since line {at.line}; {tab}", ""
    return _other_form(known, place)


def _other_form(known: _Known, place: Place) -> tuple[str, str]:
    if any(tokens(page) == tokens(place.name) for page, _ in known.shown):
        return NOTHING
    for page, first in known.shown:
        if _variant(page, place.name):
            return f"the same page is “{page}” in line {first.line}", page
    return NOTHING


def _variant(one: str, other: str) -> bool:
    """Tell whether two names of pages are one in two forms: a plural, a hyphen, a slip."""
    if tokens(one) == tokens(other):
        return False
    return same(one, other) and len(tokens(one)) > 1


def _ways(guide: Published) -> Iterator[Way]:
    """Give the menu paths, and what else is pressed under a name of its own."""
    yield from ways(guide)
    for sentence in guide.sentences:
        for act in says(sentence).acts[-1:]:
            if act.kind == "press" and act.name and not act.path:
                yield Way((act.name,), "", "", sentence)


def _two_names(guide: Published) -> Iterator[Finding]:
    """One menu path leads to one page."""
    seen: list[tuple[Way, str, Sentence]] = []
    for way in _ways(guide):
        after = [one for one in guide.beside(way.sentence) if one.index >= way.sentence.index]
        shown = [
            (each.name, one) for one in after for each in says(one).places if each.how == "shown"
        ]
        if not shown or set(way.leaf.split()) <= GENERAL:
            continue
        name, at = shown[0]
        for other, called, first in seen:
            apart = other.console and way.console and other.console != way.console
            alike = len(way.path) > 1 or likeness(called, name) > 0
            if same(DOING.sub("", called), DOING.sub("", name)):
                continue
            if fits(other, way) and not apart and alike and not same(called, name):
                path = " > ".join(way.path)
                reason = f"{path} shows “{called}” in line {first.line}, “{name}” here"
                yield finding(at, KIND, reason, instead(name, called))
                break
        seen.append((way, name, at))
