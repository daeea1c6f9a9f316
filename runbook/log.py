"""The log of a run: `log.jsonl`, one JSON object a line, for those who look for a fault.

It holds no value of any field.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, TextIO

import structlog
from structlog.tracebacks import ExceptionDictTransformer
from structlog.typing import EventDict

from runbook.journal import Event
from runbook.redaction import Redactor

FILE = "log.jsonl"
KEPT = (
    "instruction",
    "console",
    "control",
    "kind",
    "status",
    "ms",
    "exit_code",
    "file",
    "id",
    "seconds",
)

# Without local variables: a password may be among them.
_TRACEBACKS = structlog.processors.ExceptionRenderer(ExceptionDictTransformer(show_locals=False))


class Log:
    """Writes `log.jsonl` of a bundle; an observer of the journal.

    And the place for what is no event. The redactor takes secrets out of every line.
    """

    def __init__(self, bundle: Path, redactor: Redactor | None = None) -> None:
        self._redactor = redactor or Redactor()
        self._file: TextIO = (bundle / FILE).open("a", encoding="utf-8")
        self._logger = structlog.wrap_logger(
            structlog.PrintLogger(self._file),
            processors=[
                structlog.processors.add_log_level,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                _TRACEBACKS,
                self._first_lines,
                self._without_secrets,
                structlog.processors.JSONRenderer(),
            ],
        )

    def _first_lines(self, logger: Any, method: str, event: EventDict) -> EventDict:
        """Keep of each error's words the first line: a browser's call log repeats what was
        typed."""
        for one in event.get("exception", ()):
            one["exc_value"] = one["exc_value"].partition("\n")[0]
        return event

    def _without_secrets(self, logger: Any, method: str, event: EventDict) -> EventDict:
        told: EventDict = self._redactor.value(event)
        return told

    def observe(self, event: Event) -> None:
        """Keep what happened, without the values."""
        self._logger.info(event["type"], **{key: event[key] for key in KEPT if key in event})

    def remark(self, what: str, **fields: Any) -> None:
        """Keep what is odd and no part of the record."""
        self._logger.warning(what, **fields)

    def fault(self, error: BaseException) -> None:
        """Keep a fault of the program with its traceback."""
        self._logger.error("fault", exc_info=error)

    def close(self) -> None:
        """Close the file."""
        self._file.close()
