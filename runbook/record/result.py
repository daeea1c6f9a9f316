"""A record as ``result.json``: the shape that other programs rely on (``runbook/result@1``)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from runbook.record.model import Instruction, Record, Run, Transfer

SCHEMA = "runbook/result@1"


def as_result(record: Record) -> dict[str, Any]:
    """The record as plain JSON values, every key of the schema present."""
    return {
        "schema": SCHEMA,
        "run": _run(record.run, record.waited_for_codes_s),
        "consoles": {c.key: {"url": c.url, "version": c.version} for c in record.consoles},
        "instructions": [_instruction(i) for i in record.instructions],
        "transfers": [_transfer(t) for t in record.transfers],
        "objects": [
            {"console": o.console, "kind": o.kind, "name": o.name, "id": o.id, "action": o.action}
            for o in record.objects
        ],
        "checks": [{"id": c.id, "status": c.status, "detail": c.detail} for c in record.checks],
        "deviations": [
            {
                "instruction": d.instruction,
                "kind": d.kind,
                "expected": d.expected,
                "found": d.found,
                "action": d.action,
            }
            for d in record.deviations
        ],
        "errata": [{"instruction": e.instruction, "detail": e.detail} for e in record.errata],
    }


def moment(at: datetime | None) -> str:
    """A time as the journal writes it, or nothing."""
    if at is None:
        return ""
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _run(run: Run, waited_s: float) -> dict[str, Any]:
    return {
        "id": run.id,
        "guide": run.guide,
        "status": run.status,
        "exit_code": run.exit_code,
        "error": run.error,
        "started": moment(run.started),
        "finished": moment(run.finished),
        "duration_s": round(run.duration_s, 3),
        "waited_for_codes_s": waited_s,
    }


def _instruction(instruction: Instruction) -> dict[str, Any]:
    shots = instruction.shots
    return {
        "id": instruction.id,
        "title": instruction.title,
        "console": instruction.console,
        "status": instruction.status,
        "optional": instruction.optional,
        "before": instruction.before,
        "after": instruction.after,
        "screenshot": shots[-1].file if shots else None,
        "ms": instruction.ms,
        "note": instruction.note,
    }


def _transfer(transfer: Transfer) -> dict[str, Any]:
    return {
        "name": transfer.name,
        "value": transfer.value,
        "from": {
            "instruction": transfer.instruction,
            "console": transfer.console,
            "origin": transfer.origin,
        },
        "to": [
            {
                "instruction": p.instruction,
                "console": p.console,
                "origin": p.origin,
                "read_back": p.read_back,
            }
            for p in transfer.pastes
        ],
    }
