"""A published guide as its file has it: every character is kept, so that lines can be given back.

Two counts of lines meet here. Lint counts as the reader of each format does; a difference counts
line feeds and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from runbook.lint import reading
from runbook.lint.published import Published, Section, Sentence


@dataclass(frozen=True)
class Source:
    """The text of a guide's file.

    Attributes:
        text: all of it, breaks of lines as they are.
        form: what it is written in: "html", "markdown" or "text".
        coding: what the file's bytes are.
    """

    text: str
    form: str
    coding: str = "utf-8"

    @cached_property
    def published(self) -> Published:
        """What it says."""
        return reading.parsed(self.text, self.form)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Its lines, each with its break."""
        return tuple(split(self.text))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        lines = self.text.splitlines(keepends=True) if self.form == "text" else self.lines
        starts = [0]
        for one in lines:
            starts.append(starts[-1] + len(one))
        return tuple(starts)

    def place(self, line: int) -> tuple[int, int]:
        """Return where a line of lint's begins and ends in the text."""
        line = min(max(line, 1), len(self._starts) - 1)
        return self._starts[line - 1], self._starts[line]

    def number(self, line: int) -> int:
        """Return the number of a line of lint's among `lines`, from 1."""
        return self.text.count("\n", 0, self.place(line)[0]) + 1

    def changed(self, text: str) -> Source:
        """Return it with another text."""
        return replace(self, text=text)


def read(file: Path) -> Source:
    """Read the file of a guide.

    Raises:
        UsageError: there is no such file, it is empty, or it holds no text.
    """
    reading.read(file)  # refuses what is no guide at all
    text, coding = reading.decoded(file)
    return Source(text, reading.form(file, text), coding)


def split(text: str) -> list[str]:
    """Return lines with their breaks; unlike `str.splitlines`, a line feed alone ends one."""
    lines = text.split("\n")
    whole = [f"{one}\n" for one in lines[:-1]]
    return [*whole, lines[-1]] if lines[-1] else whole


def said(at: Sentence | Section) -> str:
    """Return what a sentence or a heading says, its spaces made single."""
    return " ".join((at.text if isinstance(at, Sentence) else at.printed).split())


def same_but_for(one: Published, other: Published, at: Sentence | Section, expected: str) -> bool:
    """Tell whether two readings differ in one sentence or heading alone, which is as expected."""
    if (len(one.sentences), len(one.sections)) != (len(other.sentences), len(other.sections)):
        return False
    pairs: list[tuple[Sentence | Section, Sentence | Section]] = [
        *zip(one.sentences, other.sentences, strict=True),
        *zip(one.sections, other.sections, strict=True),
    ]
    return all(said(new) == (expected if old is at else said(old)) for old, new in pairs)
