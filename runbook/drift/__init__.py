"""Drift: what a build of a console has that the baseline does not, and the other way round.

``tree`` reads a page's accessibility tree, ``capture`` keeps a screen as it was at a moment,
``baseline`` keeps the screens of a build in a folder. ``compare`` is a pure function of two sets of
screens, ``judge`` puts it together with what the run met, ``severity`` says what each difference
means for somebody who follows the guide, ``pixels`` compares pictures. ``model`` is the outcome;
``page``, ``junit`` and ``sarif`` tell it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from runbook import whole
from runbook.drift import model
from runbook.drift.baseline import Baseline
from runbook.drift.judge import judge
from runbook.drift.model import Deviation, Drift, Fault
from runbook.record import Record, read, read_events

FAULTS = frozenset({1, 3, 6, 130})
"""Codes of a run that was stopped by what is no change of the build."""


def of(baseline: Baseline, now: Baseline, bundle: Path, folder: Path | None = None) -> Drift:
    """Hold what a run has seen against a baseline."""
    record = read(bundle)
    events, _ = read_events(bundle)
    told = [str(one["instruction"]) for one in events if one.get("type") == "unreached"]
    unreached = [*told, *(one.id for one in record.instructions if one.status == "pending")]
    return judge(baseline, now, record, unreached=unreached, fault=_fault(record))


def _fault(record: Record) -> Fault | None:
    if record.run.exit_code not in FAULTS:
        return None
    told = record.failure
    if told is None:
        return Fault(record.run.status, record.run.error or record.run.status)
    return Fault(told.kind, told.what, told.where, told.seen, told.remedy, told.instruction)


def write(told: Drift, folder: Path, *, baseline: Path) -> Path:
    """Write what a build has come to."""
    text = json.dumps(told.plain(), ensure_ascii=False, indent=2)
    return whole.write(folder / model.NAME, f"{text}\n".encode("utf-8", "backslashreplace"))


def line(one: Deviation) -> str:
    """Return a deviation in one line."""
    return f"{one.severity} {one.instruction} {one.kind}: {one.expected!r} -> {one.found!r} ({one.action}) {one.detail}"


def say(told: Drift, out: Any) -> None:
    for one in told.deviations:
        print(line(one), file=out)
    print(told.verdict, "unreached", told.unreached, told.fault, file=out)
