"""What a check of the integration found, in the shape in which the journal keeps it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Status = Literal["passed", "failed", "skipped"]


@dataclass(frozen=True)
class CheckResult:
    """One check, done.

    Attributes:
        id: the check's name in `result.json`.
        status: how it ended.
        detail: one sentence; of a failure, what was wrong first.
        facts: small JSON for the report; never a signed token.
    """

    id: str
    status: Status
    detail: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class SubCheck:
    """One rule of a check.

    Attributes:
        name: the member, header or claim that it is about.
        source: the section that asks for it.
        problem: what is wrong, or None when the rule holds.
        skipped: the rule did not apply.
    """

    name: str
    source: str
    problem: str | None = None
    skipped: bool = False

    def fact(self) -> dict[str, Any]:
        """The rule as the journal keeps it."""
        status = "failed" if self.problem else "skipped" if self.skipped else "passed"
        return {"name": self.name, "status": status, "source": self.source, "detail": self.problem}


def conclude(
    check: str, rules: Sequence[SubCheck], *, passed: str, facts: Mapping[str, Any]
) -> CheckResult:
    """A check from its rules: failed with the first rule that does not hold, else passed."""
    kept = {**facts, "checks": [rule.fact() for rule in rules]}
    for rule in rules:
        if rule.problem:
            detail = f"{rule.name}: {rule.problem} ({rule.source})"
            return CheckResult(check, "failed", detail, kept)
    return CheckResult(check, "passed", passed, kept)
