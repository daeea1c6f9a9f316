"""The files of a bundle that a record is read from and written to.

A run may have been killed at any byte, so whatever of the journal can be read is read, and what
cannot is counted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from runbook import whole
from runbook.journal import FILE
from runbook.record.fold import Folding
from runbook.record.model import Record
from runbook.record.plan import as_plan

JOURNAL = FILE
RESULT = "result.json"
PLAN = "plan.json"


def read_events(bundle: Path) -> tuple[list[Mapping[str, Any]], int]:
    """The events of a bundle's journal, and how many lines of it could not be read.

    Raises:
        FileNotFoundError: the folder has no journal.
    """
    events: list[Mapping[str, Any]] = []
    unreadable = 0
    for line in (bundle / JOURNAL).read_bytes().split(b"\n"):
        if not line.strip():
            continue
        try:
            event = json.loads(line)
        except (ValueError, RecursionError):
            unreadable += 1
            continue
        if isinstance(event, dict):
            events.append(event)
        else:
            unreadable += 1
    return events, unreadable


def read(bundle: Path) -> Record:
    """The record of a bundle, from its journal alone.

    Raises:
        FileNotFoundError: the folder has no journal.
    """
    events, unreadable = read_events(bundle)
    folding = Folding()
    for event in events:
        folding.add(event)
    return folding.record(unreadable=unreadable)


def write_result(bundle: Path) -> Path:
    """Write ``result.json`` beside the journal of ``bundle``, whole or not at all.

    Raises:
        FileNotFoundError: the folder has no journal.
    """
    return _written(bundle / RESULT, read(bundle).result())


def write_plan(bundle: Path) -> Path:
    """Write ``plan.json`` beside the journal of ``bundle``, whole or not at all.

    Raises:
        FileNotFoundError: the folder has no journal.
    """
    return _written(bundle / PLAN, as_plan(read(bundle)))


def _written(target: Path, value: Mapping[str, Any]) -> Path:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    # a lone surrogate has no UTF-8; as a backslash escape it is still the same JSON string
    return whole.write(target, f"{text}\n".encode("utf-8", "backslashreplace"))
