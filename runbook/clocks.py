"""The clocks of consoles, beside this machine's.

A console makes one-time codes by its own clock, and tells it with every answer: the `Date` header
(RFC 9110, section 6.6.1), in whole seconds.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final

MATTERS_S: Final = 2.0
"""A difference up to this may be the way of an answer and the seconds that a header leaves out."""

TOLD_S: Final = 5.0
"""A difference above this is worth telling a person."""

ANSWERS: Final = 32
"""How many answers of an origin count, the latest ones: this machine's clock may be set meanwhile.
"""


class Clocks:
    """By how much the clock of each origin is ahead of this machine's.

    Args:
        now: seconds since 1970 by this machine's clock.
    """

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._ahead: dict[str, deque[float]] = {}

    def heard(self, origin: str, date: str | None) -> None:
        """Take an answer that has just come, with its `Date` as it stands there."""
        now = self._now()
        try:
            told = parsedate_to_datetime(date or "")
        except (TypeError, ValueError):
            return  # none, or none that can be read
        moment = told if told.tzinfo else told.replace(tzinfo=UTC)
        self._ahead.setdefault(origin, deque(maxlen=ANSWERS)).append(moment.timestamp() - now)

    def ahead_s(self, origin: str) -> float:
        """Return the seconds by which an origin's clock is ahead; 0 unless they matter.

        The largest of what was heard: an answer that was long on its way, or came out of a cache,
        can only make the clock look slower than it is.
        """
        ahead = max(self._ahead.get(origin, ()), default=0.0)
        return ahead if abs(ahead) > MATTERS_S else 0.0

    def told(self, origin: str) -> str:
        """Say by how much the two clocks differ; "" where a person need not know."""
        ahead = self.ahead_s(origin)
        if abs(ahead) <= TOLD_S:
            return ""
        way = "behind" if ahead > 0 else "ahead of"
        return f"this machine's clock is {abs(ahead):.0f} s {way} that of {origin}"
