"""Menu paths: one place that is reached by two ways through the menus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from runbook.lint.listed import listed
from runbook.lint.phrasing import says
from runbook.lint.phrasing.names import leading
from runbook.lint.published import Finding, Instead, Published, Sentence, finding
from runbook.lint.words import same, stems

KIND = "menu-path"
GENERAL = listed(
    "add new create edit delete remove save open view manage setting general overview detail "
    "configuration property option advanced more other home action all list credential next "
    "continue download export import summary ok submit apply yes confirm back browse upload done "
    "finish close cancel search filter tab icon menu button"
)
"""Words of entries that may well stand in two menus."""

COMMON = listed("user group member role permission people account team")
"""Words of entries that stand in two menus of many a console, but mostly not of one."""

CONSOLE = re.compile(r"^(?:In|On|From|At|Within)\s+(?:the\s+|your\s+)?(?P<name>[A-Z][^,]*?),")
OPENER = re.compile(r"(?:icon|menu|button|gear|cog|hamburger)$", re.I)
"""What only opens the menu; one guide may call it by several names."""

FROM_MENU = re.compile(
    r"\bfrom\s+the\s+(?P<menu>.+?)\s+(?:menu|navigation|section of the menu)\b", re.I
)


@dataclass(frozen=True)
class Way:
    """A menu path in a guide.

    Attributes:
        path: its parts, two at least.
        page: the page that appears then, as printed; "" if that is not said.
        console: in which console, "" if that is not said.
        sentence: where it stands.
    """

    path: tuple[str, ...]
    page: str
    console: str
    sentence: Sentence

    @cached_property
    def leaf(self) -> str:
        """Its last part, to compare."""
        return " ".join(stems(self.path[-1]))

    @cached_property
    def above(self) -> tuple[str, ...]:
        """Its other parts, to compare."""
        return tuple(" ".join(stems(one)) for one in self.path[:-1])


def check(guide: Published) -> Iterator[Finding]:
    """Find places that are reached by two ways; the later way is told."""
    seen: list[Way] = []
    every = list(ways(guide))
    for way in every:
        other = next((one for one in seen if _clash(one, way)), None)
        if other:
            first, second = " > ".join(other.path), " > ".join(way.path)
            named = way.page if way.page and other.page else way.path[-1]
            reason = (
                f"“{named}” is reached by {second} here, by {first} in line {other.sentence.line}"
            )
            rarer = _count(every, way) <= _count(every, other)
            right = (Instead(way.path, other.path),) if rarer else ()
            yield finding(way.sentence, KIND, reason, right)
        seen.append(way)


def _count(every: list[Way], way: Way) -> int:
    return sum((one.above, one.leaf) == (way.above, way.leaf) for one in every)


def ways(guide: Published) -> Iterator[Way]:
    """Give the menu paths of a guide in their order."""
    for sentence in guide.sentences:
        said = says(sentence)
        console = CONSOLE.match(said.text)
        where = " ".join(stems(console["name"])) if console else ""
        for path in _paths(sentence):
            yield Way(path, _page(guide, sentence), where, sentence)


def _paths(sentence: Sentence) -> Iterator[tuple[str, ...]]:
    done = says(sentence).acts
    for act in done:
        menu = FROM_MENU.search(act.rest) if act.kind in {"press", "select", "go"} else None
        path = act.path[1:] if act.path and OPENER.search(act.path[0]) else act.path
        if len(path) > 1 and act.kind in {"press", "select", "go", "do"}:
            yield path
        elif menu and act.name:
            name = leading(menu["menu"], sentence.strong)[0]
            if name and name not in act.name:
                yield (name, act.name)
    for first, second in pairwise(done):
        begun = first.verb in {"expand", "open", "go", "navigate"} and first.name
        if begun and second.kind in {"press", "select"} and second.name and not second.path:
            yield (first.name, second.name)


def _page(guide: Published, sentence: Sentence) -> str:
    after = [one for one in guide.beside(sentence) if one.index >= sentence.index]
    shown = [each for one in after for each in says(one).places if each.how == "shown"]
    return shown[0].name if shown else ""


def _clash(one: Way, other: Way) -> bool:
    if one.console and other.console and one.console != other.console:
        return False
    if fits(one, other):
        return False
    if one.leaf == other.leaf:
        if one.page and other.page:
            return same(one.page, other.page)
        words = set(one.leaf.split())
        told = bool(one.console) and one.console == other.console
        special = not words <= GENERAL and (told or not words <= COMMON)
        return special and one.above[0] != other.above[0] and len(one.path) == len(other.path)
    return bool(one.page) and same(one.page, other.page) and one.above != other.above


def fits(one: Way, other: Way) -> bool:
    """Tell whether one way is the end of the other: it only begins further on."""
    mine, theirs = (*one.above, one.leaf), (*other.above, other.leaf)
    shorter, longer = sorted((mine, theirs), key=len)
    return longer[-len(shorter) :] == shorter
