"""What a new edition of a published guide changes, told by instruction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from runbook.guide import Guide
from runbook.lint.coverage import Coverage
from runbook.lint.published import Sentence


@dataclass(frozen=True)
class Change:
    """What became of the sentences of one instruction.

    Attributes:
        instruction: its id; None for sentences that belong to none.
        title: of the instruction.
        before: its sentences in the older edition; none if it is new there.
        after: its sentences in the newer edition; none if it is gone.
    """

    instruction: str | None
    title: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def kind(self) -> str:
        """Return "added", "removed" or "changed"."""
        return "changed" if self.before and self.after else "added" if self.after else "removed"

    def plain(self) -> dict[str, object]:
        """Return it as values for JSON."""
        return {
            "instruction": self.instruction,
            "title": self.title,
            "change": self.kind,
            "before": list(self.before),
            "after": list(self.after),
        }


def differences(before: Coverage, after: Coverage, guide: Guide) -> list[Change]:
    """Return what differs between two editions, in the order of the guide.

    What only moved does not count.
    """
    old_words, new_words = _all(before), _all(after)
    found = []
    for step in guide.steps:
        old, new = _texts(before.of(step.id)), _texts(after.of(step.id))
        if old != new and not (set(old) <= new_words and set(new) <= old_words):
            found.append(Change(step.id, step.title, old, new))
    found += _unmapped(_texts(before.unmapped), new_words, added=False)
    found += _unmapped(_texts(after.unmapped), old_words, added=True)
    return found


def _unmapped(texts: Iterable[str], other: set[str], *, added: bool) -> Iterator[Change]:
    for text in texts:
        if text not in other:
            yield Change(None, "", () if added else (text,), (text,) if added else ())


def _texts(sentences: Iterable[Sentence]) -> tuple[str, ...]:
    return tuple(" ".join(one.text.split()) for one in sentences)


def _all(coverage: Coverage) -> set[str]:
    mapped = (one.sentence for one in coverage.mapped)
    return set(_texts([*mapped, *coverage.unmapped]))
