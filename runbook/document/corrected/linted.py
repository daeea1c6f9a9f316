"""What lint finds in a guide, put right where a finding says what would be right.

Lint itself is the judge: a change stays only if it silences the finding and brings up no new one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from runbook.document.corrected.source import Source, said
from runbook.document.corrected.swapping import swapped, swaps
from runbook.lint.published import Finding, Section, Sentence
from runbook.lint.rules import Rule, findings

Key = tuple[int, str]


@dataclass
class Lint:
    """Lint with further rules; it asks each text once."""

    rules: Sequence[Rule] = ()
    known: dict[str, list[Finding]] = field(default_factory=dict)

    def of(self, source: Source) -> list[Finding]:
        """Return what it finds in a file."""
        if source.text not in self.known:
            self.known[source.text] = findings(source.published, *self.rules)
        return self.known[source.text]


@dataclass(frozen=True)
class Mended:
    """A finding that was put right, and the file as it is then."""

    finding: Finding
    at: Sentence | Section
    source: Source


def mended(source: Source, lint: Lint, kept: Collection[int] = ()) -> Iterator[Mended]:
    """Put right what can be, one finding after the other; each file builds on the one before.

    Args:
        source: the file.
        lint: the judge.
        kept: places of sentences that are not touched, since somebody better has spoken of them.
    """
    while found := next(_each(source, lint, kept), None):
        yield found
        source = found.source


def where(source: Source, finding: Finding) -> Sentence | Section | None:
    """Return the sentence or the heading that a finding is about."""
    published = source.published
    every: tuple[Sentence | Section, ...] = (*published.sentences, *published.sections)
    for one in every:
        text = one.text if isinstance(one, Sentence) else one.printed
        if one.line == finding.line and text == finding.words:
            return one
    return None


def _each(source: Source, lint: Lint, kept: Collection[int]) -> Iterator[Mended]:
    for one in lint.of(source):
        at = where(source, one)
        if at is None or (isinstance(at, Sentence) and at.index in kept):
            continue
        if new := _right(source, lint, one, at):
            yield Mended(one, at, new)


def _right(source: Source, lint: Lint, one: Finding, at: Sentence | Section) -> Source | None:
    """Return the file with a finding put right; None if no way of doing so silences it."""
    before = _keys(lint.of(source))
    second: Source | None = None
    for instead in one.instead:
        for ways in swaps(said(at), instead.wrong, instead.right):
            new = swapped(source, at, ways)
            if new is None or (after := _keys(lint.of(new))) - before:
                continue
            if after[one.line, one.kind] < before[one.line, one.kind]:
                return new
            if second is None and _another(lint.of(new), one):
                second = new
    return second


def _another(after: Sequence[Finding], one: Finding) -> bool:
    """Tell whether what is still found there is something else: a sentence has one of a kind."""
    still = [each for each in after if (each.line, each.kind) == (one.line, one.kind)]
    told = {wrong for each in still for wrong in each.instead}
    return bool(told) and told.isdisjoint(one.instead)


def _keys(many: Sequence[Finding]) -> Counter[Key]:
    return Counter((one.line, one.kind) for one in many)
