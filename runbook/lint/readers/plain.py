"""A guide as plain text, mostly what was left when a page was copied or exported.

There is no markup to go by: blank lines, indents and the beginnings of lines have to do. Lines that
were wrapped are joined again, lists are known by their marks, and a heading that stands for a
numbered part by its number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from runbook.lint.blocks import STEP, Block, undoubled

MARK = re.compile(
    r"^(?P<indent>\s*)(?P<mark>(?:\(?\d{1,2}|\(?[a-z]|[ivx]{1,4})[.)]|[-*•●○◦▪■–·])\s+"
)
RULE = re.compile(r"^\s*[-=_*~]{3,}\s*$")
OR = re.compile(r"^\s*[-–—]\s*(?:or|and)\s*[-–—]\s*$", re.I)
CONTINUED = re.compile(r"^\s*(?:>|→|›|»)\s*\S")
"""A menu path whose first part, mostly an icon, stood on a line of its own."""

WRAPPED = 55
"""Characters of a line from which it may have been broken only because it was full."""

NARROW = 110
"""No line longer than this: the whole text was wrapped."""

INDENT = 4


@dataclass
class _Gathered:
    """A paragraph that is being put together."""

    text: str = ""
    lines: list[tuple[int, int]] = field(default_factory=list)
    depth: int = 0
    item: str = ""

    def add(self, text: str, line: int) -> None:
        if self.text:
            self.text += " "
        self.lines.append((len(self.text), line))
        self.text += text

    def block(self, heading: int = 0) -> Block:
        return Block(self.text, tuple(self.lines), heading, self.depth, self.item)


def blocks(text: str) -> list[Block]:
    """Return the paragraphs, list items and headings of a plain text."""
    lines = [one.replace("\N{NO-BREAK SPACE}", " ").rstrip() for one in text.splitlines()]
    narrow = all(len(one) <= NARROW for one in lines)
    found: list[_Gathered] = []
    open_, underlined = False, set[int]()
    for number, line in enumerate(lines, 1):
        if not line.strip() or OR.match(line):
            open_ = False
        elif RULE.match(line):
            if found and open_ and len(found[-1].lines) == 1:
                underlined.add(len(found) - 1)
            open_ = False
        elif found and CONTINUED.match(line) and found[-1].text[-1] not in ".!?:":
            found[-1].add(line.strip(), number)
            open_ = True
        else:
            if not (open_ and _goes_on(found[-1], line, narrow)):
                found.append(_begun(line))
            found[-1].add(_without_mark(line), number)
            open_ = True
    return [one.block(2 if at in underlined else 0) for at, one in enumerate(found)]


def _begun(line: str) -> _Gathered:
    mark = MARK.match(line)
    if not mark:
        return _Gathered()
    depth = 1 + len(mark["indent"].expandtabs(INDENT)) // INDENT
    number = mark["mark"].strip("().")
    return _Gathered(depth=depth, item=number if number.isalnum() else "")


def _without_mark(line: str) -> str:
    mark = MARK.match(line)
    return (line[mark.end() :] if mark else line).strip()


def _goes_on(before: _Gathered, line: str, narrow: bool) -> bool:
    """Tell whether a line only goes on with the paragraph above it."""
    text = line.strip()
    if MARK.match(line) or STEP.match(undoubled(text)) or STEP.match(before.text):
        return False
    if text[0].islower():
        return True
    start = before.lines[-1][0]
    full = len(before.text) - start >= WRAPPED
    ended = before.text[-1] in ".!?:"
    return full and (not ended or (narrow and before.text[-1] != ":"))
