"""The journal: the only record of a run.

One JSON object a line, appended and forced to disk before the run goes on, so that whatever
happens next the line stands. Each carries the SHA-256 of the line before it (`prev`), so that none
can be changed, dropped or moved unseen. All that is shown or concluded later is made from it.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from runbook.redaction import Redactor
from runbook.room import Room

Event = Mapping[str, Any]
Observer = Callable[[Event], None]

FILE = "events.jsonl"


def now() -> str:
    """Return the present moment as ISO 8601 in UTC with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Journal:
    """Appends events to a bundle and tells them to observers.

    It keeps room on the disk for its own end, and gives it back when it is closed.

    Args:
        bundle: folder of the run, which exists.
        observers: called with each event after it is on disk.
        redactor: takes secrets out of every event before it is written.

    Raises:
        OSError: the disk has no room for it.
    """

    def __init__(
        self,
        bundle: Path,
        observers: tuple[Observer, ...] = (),
        redactor: Redactor | None = None,
    ) -> None:
        self.bundle = bundle
        self.redactor = redactor or Redactor()
        self._observers = observers
        self._seq = 0
        self._before: str | None = None
        self.room = Room(bundle)
        self._file = (bundle / FILE).open("ab", buffering=0)

    def write(self, type: str, **fields: Any) -> Event:
        """Append one event and force it to disk."""
        self._seq += 1
        told = self._without_secrets(fields)
        event = {"seq": self._seq, "prev": self._before, "at": now(), "type": type, **told}
        # A lone surrogate has no UTF-8; as a backslash escape it is still the same JSON string.
        line = json.dumps(event, ensure_ascii=False).encode("utf-8", "backslashreplace")
        self._put(line + b"\n")
        self._before = hashlib.sha256(line).hexdigest()
        for observer in self._observers:
            with self.room.spared():
                observer(event)
        return event

    def _without_secrets(self, fields: Event) -> Event:
        told: Event = self.redactor.value(fields)
        return told

    def _put(self, line: bytes) -> None:
        left = memoryview(line)
        while left:
            try:
                left = left[self._file.write(left) :]
            except OSError as error:
                self.room.make(error)
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            self.room.make(error)
            os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file; the journal takes no more events."""
        self._file.close()
        self.room.give_up()
