"""Numbers of headings: two parts that bear one number, or a number that is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from runbook.lint.published import Finding, Published, Section, finding, instead

KIND = "step-reference"


def check(guide: Published) -> Iterator[Finding]:
    """Find numbers that do not follow the one before; a count may begin anew with 1."""
    for before, after in pairwise(_counted(guide)):
        if before.noun != after.noun or before.level != after.level:
            continue
        first, second = int(before.number), int(after.number)
        if first == second:
            reason = f"bears the number {second}, as “{before.title}” in line {before.line} does"
            here = re.match(rf"(?:{after.noun}\s+)?{after.number}", after.printed, re.I)
            printed = here.group() if here else ""
            right = printed.removesuffix(after.number) + str(second + 1)
            yield finding(after, KIND, reason, instead(printed, right if printed else ""))
        elif second > first + 1:
            yield finding(after, KIND, f"number {second} follows number {first}")


def _counted(guide: Published) -> list[Section]:
    return [one for one in guide.steps if one.number.isdigit()]
