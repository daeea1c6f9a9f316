"""What a run on a build has come to beside its baseline, from the evidence that it left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from runbook.drift import baseline as baselines
from runbook.drift import judge
from runbook.drift.baseline import Baseline
from runbook.drift.looks import looks
from runbook.drift.model import Drift, Fault, ScreenDrift
from runbook.record import Record, fold, read_events

FAULTS = frozenset({1, 3, 6, 130})
"""Codes of a run that was stopped by what is no change of the build."""

UNREACHED = "unreached"
"""Type of the event that says of an instruction that nothing can be told of it."""

ASTRAY = "astray"
"""Type of the event that says of an instruction that it began on another page than the guide's."""

UNFILLED = "unfilled"
"""Type of the event that says of an instruction that its page lacks what the guide puts in."""


def outcome(
    older: Baseline, bundle: Path, *, pictures: Path | None = None, folder: Path | None = None
) -> Drift:
    """Hold what a run has seen against a baseline.

    Args:
        older: the baseline.
        bundle: of the run.
        pictures: folder that the pictures of the baseline are relative to; None compares none.
        folder: of the report, which the pictures are copied to.

    Raises:
        UsageError: a picture cannot be read.
    """
    events, _ = read_events(bundle)
    record = fold(events)
    now = baselines.of(record, events)
    older = older.undisturbed()
    told = _ids(events, UNREACHED)
    elsewhere = _ids(events, ASTRAY)
    unfilled = _ids(events, UNFILLED)
    pending = [one.id for one in record.instructions if one.status == "pending"]
    unreached = tuple(dict.fromkeys((*told, *pending)))
    fault = _fault(record)
    left_out = {*judge.behind(unreached, record, fault), *elsewhere, *unfilled}
    screens: tuple[ScreenDrift, ...] = ()
    if pictures is not None and folder is not None:
        old = [one for one in older.screens if one.instruction not in left_out]
        new = [one for one in now.screens if one.instruction not in left_out]
        screens = looks(old, new, baseline=pictures, bundle=bundle, folder=folder)
    return judge.judge(
        older,
        now,
        record,
        unreached=unreached,
        elsewhere=elsewhere,
        unfilled=unfilled,
        screens=screens,
        fault=fault,
    )


def _ids(events: Iterable[Mapping[str, Any]], kind: str) -> list[str]:
    return [str(one["instruction"]) for one in events if one.get("type") == kind]


def _fault(record: Record) -> Fault | None:
    """Return what ended the run, where that says nothing of the build."""
    if record.run.exit_code not in FAULTS:
        return None
    told = record.failure
    if told is None:
        return Fault(record.run.status, record.run.error or record.run.status)
    return Fault(told.kind, told.what, told.where, told.seen, told.remedy, told.instruction)
