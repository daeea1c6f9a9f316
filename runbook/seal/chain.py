"""The chain of a journal: each event carries the SHA-256 of the line before it, the first one null.

The line is taken as it stands on disk, without its line break, so that nothing has to be written
again to be checked.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any


def link(line: bytes) -> str:
    """Return what the event after this line carries as `prev`."""
    return hashlib.sha256(line).hexdigest()


def lines(journal: bytes) -> list[bytes]:
    """Return the lines of a journal; bytes after the last line break are one more."""
    *whole, rest = journal.split(b"\n")
    return [*whole, rest] if rest else whole


def breaks(journal: Sequence[bytes]) -> Iterator[str]:
    """Say where a chain is broken, an event each.

    A line that was changed breaks the link of the one after it; one that was dropped, added or
    moved breaks the numbers as well.
    """
    before: str | None = None
    for number, line in enumerate(journal, start=1):
        event = _event(line)
        if event is None:
            yield f"event {number} is not readable"
        else:
            if event.get("seq") != number:
                yield f"in the place of event {number} stands event {event.get('seq')}"
            if event.get("prev") != before:
                yield f"event {number} does not follow the line before it: one of both was changed"
        before = link(line)


def _event(line: bytes) -> dict[str, Any] | None:
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) else None
