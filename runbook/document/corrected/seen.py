"""What a run saw otherwise than the published guide says, sentence by sentence.

A run tells by the instruction, and a word of one instruction may be right in the next: so it is
replaced only in the sentences of that instruction, and only where it stands there as a name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from runbook.document.corrected.source import Source, said
from runbook.document.corrected.swapping import Place, Swap, places, swapped, swaps
from runbook.guide import Guide
from runbook.lint.coverage import Coverage
from runbook.lint.phrasing import says
from runbook.lint.phrasing.acts import SEPARATOR
from runbook.lint.published import Sentence
from runbook.lint.words import pieces
from runbook.record.model import Deviation, Record
from runbook.record.words import clean

HARMLESS = frozenset({"cosmetic", "slower"})
"""Kinds with which the guide can be followed as it is."""

REASONS = {
    "renamed": "“{expected}” is “{found}” on the screen",
    "moved": "“{expected}” was found at “{found}”",
    "missing": "“{expected}” is not on the screen",
    "option-missing": "“{expected}” is not offered",
    "unexpected-dialog": "“{found}” came up, of which the guide says nothing",
}


@dataclass(frozen=True)
class Saw:
    """One thing that a run saw, and the file as it is then.

    Attributes:
        deviation: what it saw.
        sentences: what was changed, or what a remark is about; none if no sentence speaks of it.
        source: the file, changed or not.
        written: whether anything was changed.
    """

    deviation: Deviation
    sentences: tuple[Sentence, ...]
    source: Source
    written: bool

    @property
    def reason(self) -> str:
        """What it comes to."""
        one = self.deviation
        form = REASONS.get(one.kind, "was “{expected}” and is “{found}”")
        expected, found = clean(one.expected), clean(one.found or "nothing")
        return f"{form.format(expected=expected, found=found)} ({clean(one.action)})"


def saw(source: Source, record: Record, coverage: Coverage) -> Iterator[Saw]:
    """Give what a run saw, in its order; each file builds on the one before."""
    for one in dict.fromkeys(record.deviations):
        if one.kind in HARMLESS:
            continue
        told = coverage.of(one.instruction)
        found = _replaced(source, one, [at.index for each in told for at in _led(source, each)])
        source = found.source
        yield found if found.written else Saw(one, told[:1], source, written=False)


def errata(guide: Guide, coverage: Coverage) -> Iterator[tuple[str, str, tuple[Sentence, ...]]]:
    """Give what an executable guide says is wrong in the published one: id, words, sentences."""
    for instruction, detail in guide.errata:
        yield instruction, detail, coverage.of(instruction)


def _led(source: Source, told: Sentence) -> Iterator[Sentence]:
    """Give a sentence, and those behind it in its paragraph that say what comes of it."""
    for one in source.published.beside(source.published.sentences[told.index]):
        if one.index > told.index and says(one).instructs:
            return
        if one.index >= told.index:
            yield one


def _replaced(source: Source, one: Deviation, indexes: Sequence[int]) -> Saw:
    changed = []
    for index in dict.fromkeys(indexes):
        at = source.published.sentences[index]
        new = _in(source, at, one)
        if new:
            changed.append(at)
            source = new
    return Saw(one, tuple(changed), source, bool(changed))


def _in(source: Source, at: Sentence, one: Deviation) -> Source | None:
    """Return the file with what was seen instead in a sentence; None if it does not stand there."""
    found = " ".join((one.found or "").split())
    if not found or clean(found) != found:
        return None
    if one.kind == "renamed":
        named = [place for place in places(said(at), one.expected) if _named(at, place)]
        return swapped(source, at, [Swap(place, (found,)) for place in named]) if named else None
    if one.kind != "moved" or len(parts := SEPARATOR.split(one.expected)) < 2:
        return None
    ways = swaps(said(at), parts, SEPARATOR.split(found))
    return next(filter(None, (swapped(source, at, way) for way in ways)), None)


def _named(at: Sentence, place: Place) -> bool:
    """Tell whether words stand for themselves, and not as a part of a longer name."""
    text = said(at)
    words = text[slice(*place)]
    if words in at.strong:
        return True
    for name in says(at).names:
        longer = name != words and words not in pieces(name)
        if longer and any(a <= place[0] and place[1] <= b for a, b in places(text, name)):
            return False
    return True
