"""Bundles to seal and to tamper with: a whole run, without a browser."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from runbook import report
from runbook.journal import Journal
from runbook.record import write_result
from tests.runbook.report import journals


def made(folder: Path, events: Iterable[Mapping[str, Any]]) -> Path:
    """A bundle as a run leaves it before it is sealed."""
    bundle = journals.bundle(folder, events)
    (bundle / "events.jsonl").unlink()
    with closing(Journal(bundle)) as journal:
        for event in events:
            journal.write(**{k: v for k, v in event.items() if k not in {"seq", "prev", "at"}})
    (bundle / "log.jsonl").write_text('{"event": "run-started"}\n')
    write_result(bundle)
    report.write(bundle)
    return bundle
