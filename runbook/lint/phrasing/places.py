"""Pages in a sentence: which one appears, which one is gone back to, which one is spoken of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from runbook.lint.phrasing.names import every

NOUN = (
    r"(?:list\s+|settings\s+|details\s+|configuration\s+|pop-up\s+)?"
    r"(?:page|screen|dialog\s+box|dialogue|dialog|window|wizard|pane|panel|form|blade|pop-?up|"
    r"modal|"
    r"drawer|view|flyout)"
)
APPEARS = (
    r"(?:then\s+|will\s+|now\s+)*(?:re-?)?(?:appears?|opens?|displays?|loads?|comes?\s+up|"
    r"pops?\s+up|"
    r"(?:is|are)\s+(?:now\s+)?(?:displayed|shown|opened|open|visible)|shows?\s+up|"
    r"be\s+(?:displayed|shown))"
)
PAGE = re.compile(
    rf"\s*(?P<more>(?:(?!browser|web|main|first|second|other|same|new|next|previous|following|{NOUN})"
    rf"[a-z]+\s+){{0,2}}?)(?P<noun>{NOUN})\b(?P<after>.*)$",
    re.S,
)
SHOWS = re.compile(
    r"\b(?:displays?|displaying|opens?|opening|shows?|showing|view|see|launch(?:es)?|reach(?:es)?|"
    r"(?:taken|redirected|brought|directed|sent|returned|takes\s+you|leads|brings\s+you|moves?)\s+"
    r"(?:back\s+)?(?:to|on|onto))\s+(?:the|an?|your)\s+$",
    re.I,
)
BACK = re.compile(
    r"(?:^|[,;:]\s+|\b(?:and|then|must|should)\s+)"
    r"(?:return|(?:go|switch|come|navigate|get|change)\s+back|go\s+again)\b[^.]*?\b(?:to|in)\b",
    re.I,
)
SPOKEN = re.compile(
    r"(?:^|[,;\w]\s)(?:on|in|from|at|still\s+on|within)\s+(?:the|an?|your)\s+$", re.I
)
CLOSES = re.compile(r"\b(?:close|leave|exit|dismiss)s?\s+the\s+$", re.I)
GOES = re.compile(
    r"\b(?:go|navigate|browse|switch|proceed|continue|move)\s+to\s+(?:the|your)\s+$", re.I
)
BARE = re.compile(rf"^(?:The|A|An)\s+(?P<name>[A-Z].+?)\s+{APPEARS}\b")


@dataclass(frozen=True)
class Place:
    """A page that a sentence speaks of.

    Attributes:
        name: without "page" and the like.
        how: "shown", "returned", "gone", "closed" or "spoken".
        noun: "page", "dialog box"…; "" where the sentence says none.
    """

    name: str
    how: str
    noun: str


def places(text: str, strong: tuple[str, ...] = ()) -> tuple[Place, ...]:
    """Return the pages of a sentence in their order."""
    found: list[Place] = []
    back = BACK.search(text)
    end = 0
    for name in every(text, strong):
        at = text.find(name, end)
        if at < 0:
            continue
        before, behind = text[:at].rstrip("\"“”‘’'"), text[at + len(name) :].lstrip("\"“”‘’'")
        before = before if before.endswith(" ") or not before else before + " "
        noun = PAGE.match(behind)
        how = _how(before, noun, back)
        if noun and how:
            end = at + len(name)
            whole = f"{_bare(name)} {noun['more']}".strip()
            found.append(Place(whole, how, noun["noun"].casefold()))
    bare = None if found else BARE.match(text)
    if bare and all(_title(word) for word in bare["name"].split()):
        found.append(Place(bare["name"], "shown", ""))
    return tuple(dict.fromkeys(found))


def _bare(name: str) -> str:
    return re.sub(r"^(?:The|An?|Your|On the|In the)\s+", "", name)


def _title(word: str) -> bool:
    return word[0].isupper() or word in {"of", "and", "the", "for", "&", "/"}


def _how(before: str, noun: re.Match[str] | None, back: re.Match[str] | None) -> str:
    if noun is None:
        return ""
    if back and back.start() <= len(before):
        return "returned"
    if re.match(rf"\s*{APPEARS}\b", noun["after"], re.I) and not re.search(
        r"\b(?:if|when|once|until|after|wherever)\b", before, re.I
    ):
        return "shown"
    if SHOWS.search(before):
        return "shown"
    if CLOSES.search(before) or re.match(r"\s*closes\b", noun["after"]):
        return "closed"
    if GOES.search(before):
        return "gone"
    return "spoken" if SPOKEN.search(before) else ""
