"""The lanes in full: a grid with a row for each card and a cable for each carried value.

The grid needs no script: the rows are counted here, and a carried value is an element that spans
the rows from where it was copied to where it was pasted, in a track of its own between the lanes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from runbook.record import Instruction, Record, Shot

ALONE_ROWS = 4  # a lane that rests for fewer rows needs no word about it
SLIM = frozenset({"skipped", "pending"})


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the grid: a heading of a section, or one or more instructions of one lane.

    Several instructions share a row where nothing was done: skipped, or never reached.
    """

    number: int
    section: str = ""
    lane: int = 0
    status: str = ""
    reason: str = ""
    instructions: tuple[Instruction, ...] = ()


@dataclass(frozen=True, slots=True)
class Cable:
    """A carried value on its way; rows, lanes and tracks count from 1, colours from 0."""

    name: str
    value: str
    colour: int
    track: int
    first_row: int
    last_row: int
    first_lane: int
    last_lane: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Resting:
    """What a console shows while another one is worked on."""

    lane: int
    first_row: int
    last_row: int
    instruction: Instruction
    shot: Shot | None


@dataclass(frozen=True, slots=True)
class Board:
    """All that the grid holds; ``weights`` are the widths of the lanes in proportion."""

    rows: tuple[Row, ...]
    cables: tuple[Cable, ...]
    resting: tuple[Resting, ...]
    weights: tuple[float, ...]
    tracks: int


def lay_out(record: Record) -> Board:
    """Place every instruction of the record in the order in which it was done."""
    lanes = {c.key: n for n, c in enumerate(record.consoles, start=1)}
    rows = tuple(_rows(_in_time(record.instructions), lanes))
    cables = tuple(_cables(record, rows, lanes))
    return Board(
        rows=rows,
        cables=cables,
        resting=tuple(_resting(rows, len(lanes))),
        weights=tuple(_weight(rows, lane) for lane in lanes.values()) or (1.0,),
        tracks=max((c.track for c in cables), default=1),
    )


def _weight(rows: tuple[Row, ...], lane: int) -> float:
    """A lane with more cards than its share gets more room, but never much more."""
    cards = [row for row in rows if row.instructions]
    own = sum(1 for row in cards if row.lane == lane)
    return round(min(1.25, max(1.0, 2 * own / max(1, len(cards)))), 2)


def _in_time(instructions: tuple[Instruction, ...]) -> list[Instruction]:
    """By the time at which each was taken up; one that never was stays behind its predecessor."""
    keys: list[tuple[float, int]] = []
    latest = 0.0
    for index, instruction in enumerate(instructions):
        if instruction.started is not None:
            latest = instruction.started.timestamp()
        keys.append((latest, index))
    return [instructions[index] for _, index in sorted(keys)]


def _rows(instructions: list[Instruction], lanes: dict[str, int]) -> Iterator[Row]:
    number = 0
    seen: set[str] = set()
    group: list[Instruction] = []

    def close() -> Iterator[Row]:
        nonlocal number
        if group:
            number += 1
            yield _row(number, tuple(group), lanes)
            group.clear()

    for instruction in instructions:
        if instruction.section and instruction.section not in seen:
            yield from close()
            seen.add(instruction.section)
            number += 1
            yield Row(number, section=instruction.section)
        if group and not _belongs(group[-1], instruction):
            yield from close()
        group.append(instruction)
        if not _slim(instruction):
            yield from close()
    yield from close()


def _row(number: int, group: tuple[Instruction, ...], lanes: dict[str, int]) -> Row:
    first = group[0]
    return Row(
        number,
        lane=lanes.get(first.console, 1),
        status=first.status if _slim(first) else "",
        reason=first.note or "",
        instructions=group,
    )


def _slim(instruction: Instruction) -> bool:
    """Whether there is nothing to tell but the fact that it was not done."""
    if instruction.status not in SLIM:
        return False
    nothing_seen = not (instruction.shots or instruction.changes or instruction.readings)
    under_way = instruction.last is not None and instruction.last.status is None
    return nothing_seen and not under_way


def _belongs(before: Instruction, now: Instruction) -> bool:
    """Whether two instructions share a row."""
    same = (before.console, before.status, before.note) == (now.console, now.status, now.note)
    return same and _slim(before) and _slim(now)


def _cables(record: Record, rows: tuple[Row, ...], lanes: dict[str, int]) -> Iterator[Cable]:
    at = {i.id: row.number for row in rows for i in row.instructions}
    busy: list[int] = []  # the last row of the cable in each track
    for colour, transfer in enumerate(record.transfers):
        for paste in transfer.pastes:
            first, last = at.get(transfer.instruction), at.get(paste.instruction)
            if first is None or last is None or last <= first:
                continue
            track = next((n for n, end in enumerate(busy) if end < first), len(busy))
            busy[track : track + 1] = [last]
            yield Cable(
                name=transfer.name,
                value=transfer.value,
                colour=colour,
                track=track + 1,
                first_row=first,
                last_row=last,
                first_lane=lanes.get(transfer.console, 1),
                last_lane=lanes.get(paste.console, 1),
                first=transfer.instruction,
                last=paste.instruction,
            )


def _resting(rows: tuple[Row, ...], lanes: int) -> Iterator[Resting]:
    """For each lane the stretches in which only the others have cards, with what it shows then.

    A heading of a section ends a stretch: it runs over all lanes.
    """
    for lane in range(1, lanes + 1):
        shown: Instruction | None = None
        stretch: list[Row] = []
        for row in (*rows, Row(0, section="end")):
            if not row.section and row.lane != lane:
                stretch.append(row)
                continue
            busy = sum(1 for r in stretch if not r.status)
            if shown is not None and busy >= ALONE_ROWS:
                last = shown.shots[-1] if shown.shots else None
                yield Resting(lane, stretch[0].number, stretch[-1].number, shown, last)
            stretch = []
            done = (i for i in reversed(row.instructions) if i.attempts and i.status != "skipped")
            shown = next(done, shown)
