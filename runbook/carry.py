"""Values that are copied in one console and pasted in the other."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Carried:
    """A value on its way, and where it came from.

    `origin` is scheme, host and port (RFC 6454); `page` the address without parameters; `at` ISO
    8601 in UTC; `control` the name of the control that showed it, "" where it was lent.
    """

    name: str
    value: str
    console: str
    origin: str
    page: str
    instruction: str
    at: str
    control: str = ""
