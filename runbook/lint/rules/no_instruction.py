"""Steps that give no instruction: empty ones, and those that only send the reader elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from runbook.lint.phrasing import says
from runbook.lint.published import Finding, Published, Section, finding

KIND = "no-instruction"


def check(guide: Published) -> Iterator[Finding]:
    """Find numbered parts and items without an instruction of their own."""
    flagged: set[int] = set()
    for step in guide.steps:
        if _has_parts(guide, step):
            continue
        told = list(guide.under(step))
        if any(says(one).instructs or one.label for one in told):
            continue
        pointer = next((one for one in told if says(one).points), None)
        if pointer:
            flagged.add(pointer.index)
            reason = f"“{step.title}” has no instruction of its own, it only points elsewhere"
            yield finding(pointer, KIND, reason)
        elif not told:
            yield finding(step, KIND, "nothing stands under this heading")
    for sentence in guide.sentences:
        block = guide.beside(sentence)
        alone = sentence.item and all(says(one).points for one in block)
        if alone and sentence is block[0] and sentence.index not in flagged:
            yield finding(
                sentence, KIND, "this item only points elsewhere, it does not say what to do"
            )


def _has_parts(guide: Published, step: Section) -> bool:
    """Tell whether smaller numbered parts stand under a heading."""
    later = guide.sections[guide.sections.index(step) + 1 :]
    return bool(later) and later[0].level > step.level and bool(later[0].number)
