"""What differs from the run before, as the run itself put it on record: a line a difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from runbook.record import Record
from runbook.record.words import NOTHING, seconds, shown

PARTS = {
    "outcome": "Outcome",
    "circumstances": "Surroundings",
    "inputs": "Inputs",
    "checks": "Checks",
    "objects": "Objects",
}
TURNOVER = {"deviations": "Deviation", "errata": "Erratum"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs; ``instruction`` is "" for what belongs to none."""

    part: str
    instruction: str
    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Since:
    """The run before, and all that differs from it."""

    id: str
    started: datetime | None
    differences: tuple[Difference, ...]


def since(record: Record) -> Since | None:
    """Return what differs from the run before; None where none is known."""
    before = record.since.get("before")
    if not isinstance(before, dict):
        return None
    return Since(str(before.get("id", "")), _moment(before), tuple(_differences(record.since)))


def _moment(before: Mapping[str, Any]) -> datetime | None:
    try:
        return datetime.fromisoformat(str(before.get("started")))
    except ValueError:
        return None


def _differences(told: Mapping[str, Any]) -> Iterator[Difference]:
    for key, part in PARTS.items():
        made, missing = _parted(_each(told, key), lambda one: one.get("after") is not None)
        for one in made:
            yield _changed(part, "", one)
        if missing:
            names = ", ".join(str(one.get("what", "")) for one in missing)
            yield Difference(part, "", "no longer there", names, NOTHING)
    reached, pending = _parted(_each(told, "instructions"), _was_reached)
    for instruction in reached:
        for one in _each(instruction, "changed"):
            yield _changed("Instruction", str(instruction.get("id", "")), one)
    if pending:
        ids = [str(one.get("id", "")) for one in pending]
        span = ids[0] if len(ids) == 1 else f"{len(ids)}, from {ids[0]} to {ids[-1]}"
        yield Difference("Instruction", ids[0], "not reached", NOTHING, span)
    for key, part in TURNOVER.items():
        for come in (True, False):
            for one in _each(told, f"{key}_{'come' if come else 'gone'}"):
                words = str(one.get("detail") or _deviation(one))
                was, now = ("", words) if come else (words, "")
                yield Difference(part, str(one.get("instruction", "")), "", was, now)
    for one in _each(told, "durations"):
        took = [seconds(_number(one.get(key))) for key in ("before_s", "after_s")]
        yield Difference("Duration", str(one.get("id", "")), "", took[0], took[1])


def _was_reached(instruction: Mapping[str, Any]) -> bool:
    """Whether there is more to tell of an instruction than that this run ended before it."""
    changed = _each(instruction, "changed")
    return [(one.get("what"), one.get("after")) for one in changed] != [("status", "pending")]


def _parted(
    every: list[Mapping[str, Any]], wanted: Callable[[Mapping[str, Any]], bool]
) -> tuple[list[Mapping[str, Any]], list[Mapping[str, Any]]]:
    return [one for one in every if wanted(one)], [one for one in every if not wanted(one)]


def _changed(part: str, instruction: str, one: Mapping[str, Any]) -> Difference:
    before, after = (shown(one.get(key)) for key in ("before", "after"))
    return Difference(part, instruction, str(one.get("what", "")), before, after)


def _deviation(one: Mapping[str, Any]) -> str:
    found = f" → “{one['found']}”" if one.get("found") else ""
    return f"{one.get('kind')}: “{one.get('expected')}”{found} ({one.get('action')})"


def _number(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


def _each(told: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """A list of objects of an event, whatever stands there."""
    found = told.get(key)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
