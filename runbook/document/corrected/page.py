"""The corrections of a guide side by side: what is published, and what it should read.

For its publisher, who has neither this program nor the consoles at hand: each change says why, and
shows the screen that it is about where a run took a picture of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from runbook import html
from runbook.document.corrected.model import Correction, Why
from runbook.document.corrected.source import read

NAME = "corrected.html"
AROUND = 2
"""Lines that say something, on either side of a correction, that are always shown."""

FEW = 5
"""Lines that are not worth folding."""

WORDS = re.compile(r"\s+|\w+|[^\w\s]")
KINDS = {
    "step-reference": "Reference to a step",
    "page-name": "One thing under two names",
    "menu-path": "One place by two ways",
    "unknown-word": "Word with a slip",
    "no-object": "Nothing is named",
    "impossible-later": "Needed further on",
    "value-before-copy": "Not copied before",
    "no-instruction": "No instruction",
    "security": "Security",
}
"""What lint finds, in words."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines that stay as they are: number and text of each that is not empty."""

    lines: tuple[tuple[int, str], ...]
    folded: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a line, and whether it differs on the other side."""

    text: str
    changed: bool


def page(
    published_file: Path,
    corrections: Sequence[Correction],
    pictures: Mapping[str, str],
    title: str = "",
) -> str:
    """Make the page.

    Args:
        published_file: the guide.
        corrections: what is wrong in it.
        pictures: the address, relative to the page, of each picture that is really there, by its
            file in the run's bundle.
        title: what the guide is called; the name of its file where it is not given.

    Raises:
        UsageError: the guide cannot be read any more.
    """
    source = read(published_file)
    env = _environment()
    style = env.get_template("corrected.css").render()
    script = env.get_template("theme.js").render()
    whys = [why for one in corrections for why in one.whys]
    return env.get_template("corrected.html").render(
        guide=title or published_file.name,
        file=published_file.name,
        rows=list(_rows(source.lines, corrections)),
        corrections=corrections,
        changed=sum(one.after is not None for one in corrections),
        written=sum(one.written for one in whys),
        remarks=sum(not one.written for one in whys),
        pictures=pictures,
        style=Markup(style),  # our own file
        script=Markup(script),  # our own file
        policy=html.policy(style, script),
    )


def marked(before: str, after: str) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Return both texts in pieces, word by word, those that differ being told."""
    old, new = WORDS.findall(before), WORDS.findall(after)
    left, right = list[Part](), list[Part]()
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        left.append(Part("".join(old[a:b]), tag != "equal"))
        right.append(Part("".join(new[c:d]), tag != "equal"))
    return tuple(one for one in left if one.text), tuple(one for one in right if one.text)


def says(why: Why) -> str:
    """Say of which kind it is, and who found it."""
    if why.source == "lint":
        return KINDS.get(why.kind, why.kind)
    return f"Seen by the run: {why.kind}" if why.source == "run" else "Known error of the guide"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    env = html.environment("runbook.document.corrected")
    env.filters.update(says=says)
    env.globals.update(marked=marked)
    return env


def _rows(lines: Sequence[str], corrections: Sequence[Correction]) -> Iterator[object]:
    """Give what stays and what is corrected, in the order of the guide; what has no line, last."""
    at = 1
    for one in corrections:
        if one.line:
            yield from _stretches(lines, at, one.line, first=at == 1)
            at = one.line + one.before.count("\n") + 1
            yield one
    yield from _stretches(lines, at, len(lines) + 1, first=at == 1, last=True)
    yield from (one for one in corrections if not one.line)


def _stretches(
    lines: Sequence[str], start: int, end: int, *, first: bool, last: bool = False
) -> Iterator[Stretch]:
    """Give the lines between two corrections; where they are many, those in their middle folded."""
    told = [(n, lines[n - 1].strip()) for n in range(start, end) if lines[n - 1].strip()]
    head, tail = (0 if first else AROUND), (0 if last else AROUND)
    if len(told) <= head + tail + FEW:
        head, tail = len(told), 0
    end = len(told) - tail
    for part, folded in ((told[:head], False), (told[head:end], True), (told[end:], False)):
        if part:
            yield Stretch(tuple(part), folded)
