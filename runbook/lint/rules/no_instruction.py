"""Steps that give no instruction: empty ones, and those that only send the reader elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from runbook.lint.phrasing import says
from runbook.lint.phrasing.acts import acts
from runbook.lint.phrasing.references import HERE, OUTSIDE
from runbook.lint.published import Finding, Published, Section, Sentence, finding

KIND = "no-instruction"
FEW = 3
"""Sentences of a step that may all be about something else; more describe something."""


def check(guide: Published) -> Iterator[Finding]:
    """Find numbered parts and items without an instruction of their own."""
    flagged: set[int] = set()
    for step in guide.steps:
        if _has_parts(guide, step):
            continue
        told = list(guide.under(step))
        title = acts(step.title)
        if title and title[0].kind in {"press", "select", "enter", "clear"}:
            continue
        if any(says(one).instructs or one.label for one in told):
            continue
        pointer = next((one for one in told if says(one).points), None)
        if pointer:
            flagged.add(pointer.index)
            reason = f"“{step.title}” has no instruction of its own, it only points elsewhere"
            yield finding(pointer, KIND, reason)
        elif not told:
            yield finding(step, KIND, "nothing stands under this heading")
        elif step.noun and len(told) <= FEW and any(OUTSIDE.search(one.text) for one in told):
            flagged.add(told[0].index)
            yield finding(told[0], KIND, f"“{step.title}” has no instruction of its own")
    for sentence in guide.sentences:
        block = guide.beside(sentence)
        if sentence is not block[0] or sentence.index in flagged:
            continue
        heard = [says(one) for one in block]
        alone = heard[0].points and all(
            one.points or (one.places and not one.acts) for one in heard
        )
        if alone and _in_a_row(guide, sentence):
            reason = "only points elsewhere, it does not say what to do"
            yield finding(sentence, KIND, f"this instruction {reason}")


def _in_a_row(guide: Published, sentence: Sentence) -> bool:
    """Tell whether a pointer stands where an instruction should: as an item, or between two.

    What is pointed to for more, or in some case only, is no instruction that is missing.
    """
    said = says(sentence)
    if HERE.search(said.text) or said.condition or sentence.text != said.text:
        return False
    if sentence.item:
        return True
    after = guide.sentences[sentence.index + 1 :]
    goes_on = any(one.step is sentence.step and says(one).instructs for one in after)
    return bool(sentence.step.number) and not sentence.depth and goes_on


def _has_parts(guide: Published, step: Section) -> bool:
    """Tell whether smaller numbered parts stand under a heading."""
    later = guide.sections[guide.sections.index(step) + 1 :]
    return bool(later) and later[0].level > step.level and bool(later[0].number)
