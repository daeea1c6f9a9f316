"""What a difference means for somebody who follows the guide as it is printed.

Breaking: the guide does not lead to the same result any more. Additive: something has come that
the guide does not need. Cosmetic: it looks different, and nothing is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping

from runbook.drift.baseline import Done
from runbook.drift.compare import Difference
from runbook.drift.model import Severity

RELIES = frozenset({"unchanged", "skipped"})
"""Status of an instruction that found what it wanted, or left what was there."""


def severity(
    one: Difference, action: str, instructions: Mapping[str, Done], forms: frozenset[str]
) -> Severity:
    """Return what a difference means.

    Args:
        one: the difference.
        action: what the run did about it.
        instructions: what became of each in the baseline.
        forms: ids of the screens on which an instruction of the guide sets something.
    """
    match one.kind:
        case "renamed" | "moved" | "missing":
            return "breaking" if one.used else "cosmetic"
        case "option-missing":
            return "breaking" if action != "noted" else "cosmetic"
        case "new-control":
            return "breaking" if one.demanded else "additive"
        case "unexpected-dialog":
            return "additive" if action == "dismissed" else "breaking"
        case "default-changed":
            return _of_default(one, instructions, forms)
        case "behaves-differently" | "other":
            return "breaking"
    return "cosmetic"


def _of_default(
    one: Difference, instructions: Mapping[str, Done], forms: frozenset[str]
) -> Severity:
    """A default matters where the guide leaves it as it is."""
    if one.used:
        done = instructions.get(one.instruction)
        return "breaking" if done is None or done.status in RELIES else "cosmetic"
    return "breaking" if one.screen in forms else "cosmetic"
