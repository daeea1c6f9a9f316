"""Numbers of headings: two parts that bear one number, or a number that is left out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from runbook.lint.published import Finding, Published, Section, finding

KIND = "step-reference"


def check(guide: Published) -> Iterator[Finding]:
    """Find numbers that do not follow the one before; a count may begin anew with 1."""
    for before, after in pairwise(_counted(guide)):
        if before.noun != after.noun or before.level != after.level:
            continue
        first, second = int(before.number), int(after.number)
        if first == second:
            reason = f"bears the number {second}, as “{before.title}” in line {before.line} does"
            yield finding(after, KIND, reason)
        elif second > first + 1:
            yield finding(after, KIND, f"number {second} follows number {first}")


def _counted(guide: Published) -> list[Section]:
    return [one for one in guide.steps if one.number.isdigit()]
