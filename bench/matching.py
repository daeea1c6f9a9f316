"""What a regression told of a mutation, held against the truth; pure functions.

A deviation is *right* where kind, instruction and words agree with a truth, *wrong kind* where only
the kind does not. Words agree as people read them: case and spacing do not count. Where both words
of a truth are given and the told kind is another, one of the two is enough: who tells of a renamed
control that it is missing has no word for what is there now.

What is told once more of a truth that has been told (a control that stands on two screens) is no
false alarm, and neither is a side effect that the truth allows for. Everything else is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sandbox.mutations import Truth

GRAVEST = ("breaking", "additive", "cosmetic")
NOTHING = "same"


@dataclass(frozen=True)
class Told:
    """One deviation of a ``drift.json``."""

    kind: str
    instruction: str | None
    expected: str
    found: str
    severity: str

    @classmethod
    def all_of(cls, drift: Mapping[str, Any]) -> tuple[Told, ...]:
        """Read the deviations of a ``drift.json``; what is none is an empty word."""
        return tuple(
            cls(
                kind=one["kind"],
                instruction=one["instruction"],
                expected=one["expected"] or "",
                found=one["found"] or "",
                severity=one["severity"],
            )
            for one in drift["deviations"]
        )

    def __str__(self) -> str:
        words = f"“{self.expected}” → “{self.found}”"
        return f"{self.kind} at {self.instruction or '–'}: {words} ({self.severity})"


@dataclass(frozen=True)
class Pair:
    """A truth and what was told of it."""

    truth: Truth
    told: Told

    @property
    def right(self) -> bool:
        """Whether the kind is one that the truth allows."""
        return self.told.kind in self.truth.kind


@dataclass(frozen=True)
class Outcome:
    """One run of a regression on one mutation.

    Attributes:
        pairs: truths that were told, with the right kind or another.
        missed: truths that were not.
        again: what was told once more of a truth.
        besides: what was told of nothing that was changed.
        verdict: of the regression, and what it should have been.
    """

    pairs: tuple[Pair, ...] = ()
    missed: tuple[Truth, ...] = ()
    again: tuple[Told, ...] = ()
    besides: tuple[Told, ...] = ()
    verdict: tuple[str, str] = (NOTHING, NOTHING)


@dataclass
class _Matching:
    """The truths that are not told yet, and what is told and belongs to none yet."""

    truths: list[Truth]
    left: list[Told]
    pairs: list[Pair] = field(default_factory=list)

    def pair(self, fits: Callable[[Truth, Told], bool]) -> None:
        for truth in tuple(self.truths):
            told = next((one for one in self.left if fits(truth, one)), None)
            if told is not None:
                self.truths.remove(truth)
                self.left.remove(told)
                self.pairs.append(Pair(truth, told))


def match(truths: Sequence[Truth], told: Iterable[Told], verdict: str = NOTHING) -> Outcome:
    """Hold what was told against the truth."""
    matching = _Matching(list(truths), list(told))
    matching.pair(
        lambda truth, one: one.kind in truth.kind and _place(truth, one) and _both(truth, one)
    )
    matching.pair(lambda truth, one: _place(truth, one) and _any(truth, one))
    paired = [pair.truth for pair in matching.pairs]
    again = [one for one in matching.left if any(_once_more(truth, one) for truth in paired)]
    return Outcome(
        pairs=tuple(matching.pairs),
        missed=tuple(truth for truth in matching.truths if not truth.may),
        again=tuple(again),
        besides=tuple(one for one in matching.left if one not in again),
        verdict=(verdict, wanted(truths)),
    )


def wanted(truths: Iterable[Truth]) -> str:
    """Return the verdict that the truth asks for: the gravest of its severities."""
    severities = {truth.severity for truth in truths if not truth.may}
    return next((one for one in GRAVEST if one in severities), NOTHING)


def agrees(patterns: Sequence[str], words: str) -> bool:
    """Tell whether words are one of several; ``*`` stands for anything, no pattern for any word."""
    said = _read(words)
    return not patterns or any(re.fullmatch(_pattern(one), said) for one in patterns)


def _pattern(words: str) -> str:
    return ".*".join(re.escape(part) for part in _read(words).split("*"))


def _read(words: str) -> str:
    return " ".join(words.split()).casefold()


def _place(truth: Truth, told: Told) -> bool:
    """What no instruction touches may be told without one."""
    if told.instruction is None:
        return truth.severity != "breaking"
    return agrees(truth.at, told.instruction)


def _both(truth: Truth, told: Told) -> bool:
    return agrees(truth.expected, told.expected) and agrees(truth.found, told.found)


def _any(truth: Truth, told: Told) -> bool:
    """Tell whether a word of the truth was told, or it has none."""
    sides = [(truth.expected, told.expected), (truth.found, told.found)]
    wordy = [(patterns, words) for patterns, words in sides if any(patterns)]
    return not wordy or any(words and agrees(patterns, words) for patterns, words in wordy)


def _once_more(truth: Truth, told: Told) -> bool:
    """Tell whether it is about a truth that was told; its words may stand on a further screen."""
    if not any((*truth.expected, *truth.found)):
        return told.kind in truth.kind and _place(truth, told)
    return _any(truth, told)
