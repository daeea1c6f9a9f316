"""What a check found, for a person and for a program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from runbook.guide import Console
from runbook.record.words import clean

Status = Literal["ok", "warning", "failed", "skipped"]

AT_THE_CONSOLE = frozenset({"address", "certificate", "sign-in"})
"""Checks whose failure is the console's; what else fails is to be mended on this machine."""


@dataclass(frozen=True)
class Finding:
    """One check: what it is about, how it ended and what to do about it.

    Attributes:
        check: ``settings``, ``browser``, ``reports``, ``address``, ``certificate``, ``clock`` or
            ``sign-in``.
        status: how it ended.
        detail: what was seen; of a check that was skipped, why.
        remedy: what to do; empty where there is nothing to do.
        console: the console it is about; None for this machine.
    """

    check: str
    status: Status
    detail: str
    remedy: str = ""
    console: Console | None = None

    def line(self) -> str:
        """The finding as one line of a terminal."""
        about = f"{self.console.title}: {self.check}" if self.console else self.check
        remedy = f"; what to do: {self.remedy}" if self.remedy else ""
        return clean(f"{self.status:8} {about}: {self.detail}{remedy}")

    def plain(self) -> dict[str, Any]:
        """The finding as JSON has it."""
        return {
            "check": self.check,
            "console": self.console.key if self.console else None,
            "status": self.status,
            "detail": self.detail,
            "remedy": self.remedy,
        }


def exit_code(findings: Iterable[Finding]) -> int:
    """The code that findings end with: 0, 2 where something here failed, 3 where a console did."""
    failed = {finding.check for finding in findings if finding.status == "failed"}
    if failed & AT_THE_CONSOLE:
        return 3
    return 2 if failed else 0
