"""What a sentence points to: a step of the guide by its number and title, or another text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from runbook.lint.blocks import NOUNS

NUMBERED = re.compile(
    rf"\b(?P<noun>{NOUNS})s?\s+(?P<number>\d+(?:\.\d+)*|"
    rf"(?-i:[A-Z])\b(?!\s+[a-z]+\s+[a-z]))(?P<sub>[a-z]\b)?"
    r"(?:\s*(?:-|–|to|through|and|or|,)\s*(?P<last>\d+(?:\.\d+)*)\b(?!\s*[:.]\s*[A-Z]))?"
    r"(?P<rest>.*)$",
    re.I | re.S,
)
TITLED = re.compile(r"^\s*(?::|[-–—]|,?\s*[\"“(]|\s\()\s*[\"“]?(?P<title>[A-Z].*)$", re.S)
ELSEWHERE = re.compile(
    r"^\s*(?:,\s*)?(?:of\s+(?:the\s+|our\s+)?(?:[\"“]|[A-Z]\w+\s|vendor|other|linked)|"
    r"(?:of|in)\s+(?:the\s+|our\s+)?(?:[\w.-]+\s+){0,3}(?:documentation|guide|article|manual|"
    r"topic)\b)"
)
POINTS = re.compile(
    r"^(?:\W*(?:note|tip|optional(?:ly)?|important|if\s+[^,]*|for\s+[^,]*|to\s+[^,]*|(?:please|"
    r"then)\b)[:.,]?\s*)*"
    r"(?:please\s+)?(?:see|refer|consult|read|check|visit|go\s+to|follow|complete|perform|"
    r"carry\s+out|"
    r"use|do|execute|review)\b\s*(?P<rest>.*)$",
    re.I | re.S,
)
OUTSIDE = re.compile(
    r"\b(?:documentation|docs|guide|manual|help|article|topic|instructions?|procedure|steps|"
    r"knowledge\s+base|"
    r"website|web\s+site|tutorial|described|section|vendor|administrator['’]s)\b|https?://",
    re.I,
)


@dataclass(frozen=True)
class Reference:
    """A numbered part that a sentence points to.

    Attributes:
        noun: "step", "part"…
        number: as printed.
        title: what follows the number as its title, with whatever comes after; "" if nothing does.
        last: the last number of a range, "" if it is none.
        before: what stands before it in the sentence.
        elsewhere: whether the sentence says that it is a step of something else.
        printed: noun and number as they stand there.
    """

    noun: str
    number: str
    title: str
    last: str
    before: str
    elsewhere: bool
    printed: str = ""


def references(text: str) -> tuple[Reference, ...]:
    """Return the numbered parts that a sentence points to."""
    found: list[Reference] = []
    start = 0
    while one := NUMBERED.search(text, start):
        title = TITLED.match(one["rest"])
        found.append(
            Reference(
                one["noun"].casefold(),
                one["number"],
                title["title"] if title else "",
                one["last"] or "",
                text[start : one.start()],
                bool(ELSEWHERE.match(one["rest"])),
                text[one.start() : one.end("number")],
            )
        )
        start = one.start("rest")
    return tuple(found)


HERE = re.compile(
    r"\b(?:below|above|following|this\s+(?:guide|section|page|article))\b|"
    r"\bfor\s+(?:all|more|a\s+list|other|any|details|additional|the\s+full|further|an?\s+overview|"
    r"options|information|"
    r"reference|background|help|examples?)\b",
    re.I,
)


def points_elsewhere(text: str) -> bool:
    """Tell whether a sentence does nothing but send the reader to another text."""
    found = POINTS.match(text.strip())
    if not found:
        return False
    word = re.search(r"\b(see|refer|consult|read)\b", text[: found.start("rest")], re.I)
    return bool(word) or bool(
        re.search(
            r"\b(?:instructions?|procedure|steps|guide|documentation|article)\b(?:\s+\w+){0,4}?\s*"
            r"(?:in|at|from|on|of|described|provided|to|under|for|here|:|\.|$)",
            found["rest"],
            re.I,
        )
        and OUTSIDE.search(found["rest"])
        and not re.search(r"\b(?:step|steps)\s+\d", found["rest"], re.I)
        and re.search(
            r"\b(?:follow|complete|perform|consult|carry\s+out|use|check|review|do)\b", text, re.I
        )
    )
