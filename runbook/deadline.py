"""How long a run may take, as a whole and for one instruction."""

from __future__ import annotations

import math
import time
from typing import Final

from runbook.errors import DeadlinePassed

RUN: Final = "RUNBOOK_DEADLINE_S"
INSTRUCTION: Final = "RUNBOOK_STEP_DEADLINE_S"


class Deadline:
    """The longest time that something may take; said once, so that the record can be closed.

    Args:
        setting: that says so.
        what: may not take longer.
        limit_s: seconds; counted from now, and anew from each `begin`.
    """

    def __init__(self, setting: str, what: str, limit_s: float) -> None:
        self._setting = setting
        self._what = what
        self._limit_s = limit_s
        self.begin()

    def begin(self) -> None:
        """Count from now on."""
        self._until = time.monotonic() + self._limit_s

    def check(self) -> None:
        """See that it has not passed (raises DeadlinePassed)."""
        if time.monotonic() > self._until:
            self._until = math.inf
            raise DeadlinePassed(
                f"{self._what} took longer than {self._limit_s:g} s",
                where=self._setting,
                seen="it was still at work",
                remedy="go on with runbook resume, and give it more time",
            )
