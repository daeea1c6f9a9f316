"""The overview: every instruction on one time axis, a lane a console, arrows for carried values.

Computed here and drawn as SVG, so that it needs no script. Lengths are in units of the drawing,
which is ``WIDTH`` wide.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from runbook.record import Console, Record
from runbook.record.words import seconds

WIDTH = 1200
LEFT, RIGHT = 168, 1196  # of the axis; the lanes are named left of it
TOP = 28  # of the first lane; the sections are named above it
LANE = 48
GAP = 86  # between lanes, where the arrows run
THIN = 2.0  # an instruction of no length must still be seen
LETTER = 7.4
LABEL = 24  # letters of a name
READABLE = 10  # letters; a shorter beginning of a name tells nothing
STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400)


@dataclass(frozen=True, slots=True)
class Block:
    """An attempt at an instruction."""

    id: str
    title: str
    status: str
    x: float
    width: float
    lane: int


@dataclass(frozen=True, slots=True)
class Pause:
    """A wait, drawn over the block that it is part of."""

    x: float
    width: float
    lane: int


@dataclass(frozen=True, slots=True)
class Arrow:
    """A carried value from the lane where it was copied to the lane where it was pasted."""

    name: str
    first: str
    last: str
    colour: int
    path: str
    label_x: float
    label_y: float


@dataclass(frozen=True, slots=True)
class Band:
    """The time of a section, with as much of its name as there is room for."""

    title: str
    label: str
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the axis."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The drawing."""

    height: int
    lanes: tuple[tuple[Console, int], ...]  # each with the top of its blocks
    blocks: tuple[Block, ...]
    pauses: tuple[Pause, ...]
    arrows: tuple[Arrow, ...]
    bands: tuple[Band, ...]
    ticks: tuple[Tick, ...]
    failed_x: float | None


def lay_out(record: Record) -> Timeline | None:
    """The drawing of a record; None if nothing was started."""
    run = record.run
    if run.started is None or not any(i.started for i in record.instructions):
        return None
    scale = _Scale(run.started, max(run.duration_s, 0.001))
    tops = {c.key: TOP + n * (LANE + GAP) for n, c in enumerate(record.consoles)}
    blocks = tuple(_blocks(record, scale, tops))
    failed = [b for b in blocks if b.status == "failed"]
    return Timeline(
        height=max(tops.values(), default=TOP) + LANE + 26,
        lanes=tuple((c, tops[c.key]) for c in record.consoles),
        blocks=blocks,
        pauses=tuple(_pauses(record, scale, tops)),
        arrows=tuple(_arrows(record, scale, tops)),
        bands=tuple(_bands(record, scale)),
        ticks=tuple(_ticks(scale)),
        failed_x=failed[-1].x if failed else None,
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    """Time → place on the axis."""

    start: datetime
    seconds: float

    def x(self, at: datetime) -> float:
        return self.at((at - self.start).total_seconds())

    def at(self, offset_s: float) -> float:
        share = min(1.0, max(0.0, offset_s / self.seconds))
        return round(LEFT + share * (RIGHT - LEFT), 2)


def _blocks(record: Record, scale: _Scale, tops: dict[str, int]) -> Iterator[Block]:
    end = record.run.finished
    for instruction in record.instructions:
        for attempt in instruction.attempts:
            if attempt.started is None or instruction.console not in tops:
                continue
            x = scale.x(attempt.started)
            width = scale.x(attempt.finished or end or attempt.started) - x
            status = attempt.status or instruction.status
            yield Block(
                id=instruction.id,
                title=instruction.title,
                status=status,
                x=x,
                width=round(max(THIN, width - 0.6), 2),
                lane=tops[instruction.console],
            )


def _pauses(record: Record, scale: _Scale, tops: dict[str, int]) -> Iterator[Pause]:
    for wait in record.waits:
        instruction = record.instruction(wait.instruction)
        if wait.at is None or instruction is None or instruction.console not in tops:
            continue
        end = scale.x(wait.at)
        first = scale.x(instruction.started) if instruction.started else end
        x = max(first, end - wait.seconds / scale.seconds * (RIGHT - LEFT))
        if end - x >= THIN:
            yield Pause(round(x, 2), round(end - x, 2), tops[instruction.console])


def _arrows(record: Record, scale: _Scale, tops: dict[str, int]) -> Iterator[Arrow]:
    taken: list[tuple[float, float, float]] = []
    for colour, transfer in enumerate(record.transfers):
        for paste in transfer.pastes:
            known = transfer.console in tops and paste.console in tops
            if transfer.at is None or paste.at is None or not known:
                continue
            x1, x2 = scale.x(transfer.at), scale.x(paste.at)
            down = tops[transfer.console] < tops[paste.console]
            y1 = tops[transfer.console] + (LANE if down else 0)
            y2 = tops[paste.console] + (-2 if down else LANE + 2)
            middle = (y1 + y2) / 2
            label_x, label_y = _free((x1, y1), (x2, y2), len(transfer.name[:LABEL]), taken)
            yield Arrow(
                name=transfer.name[:LABEL],
                first=transfer.instruction,
                last=paste.instruction,
                colour=colour % 3,
                path=f"M{x1} {y1}C{x1} {middle} {x2} {middle} {x2} {y2}",
                label_x=label_x,
                label_y=label_y,
            )


def _free(
    start: tuple[float, float],
    end: tuple[float, float],
    letters: int,
    taken: list[tuple[float, float, float]],
) -> tuple[float, float]:
    """A place on a curve for its label where no other label stands; the middle if there is none."""
    half = letters * LETTER / 2
    places = []
    for t in (0.5, 0.32, 0.68, 0.22, 0.78):
        s = 1 - t
        x = start[0] * (s**3 + 3 * s * s * t) + end[0] * (t**3 + 3 * s * t * t)
        middle = (start[1] + end[1]) / 2
        y = start[1] * s**3 + middle * 3 * s * t + end[1] * t**3 + 4
        places.append((round(min(WIDTH - half, max(half, x)), 1), round(y, 1)))
    for x, y in places:
        if all(abs(x - tx) > half + th or abs(y - ty) > 14 for tx, ty, th in taken):
            break
    else:
        x, y = places[0]
    taken.append((x, y, half))
    return x, y


def _bands(record: Record, scale: _Scale) -> Iterator[Band]:
    """From the first start of each section to that of the next."""
    starts: dict[str, tuple[float, str]] = {}
    for instruction in record.instructions:
        if instruction.started is not None and instruction.section:
            number = instruction.id.partition(".")[0]
            starts.setdefault(instruction.section, (scale.x(instruction.started), number))
    places = sorted((x, title, number) for title, (x, number) in starts.items())
    ends = [*(x for x, _, _ in places), float(RIGHT)][1:]
    for (x, title, number), end in zip(places, ends, strict=True):
        width = end - x
        yield Band(title, _label(f"{number} {title}", number, width), x, round(width, 2))


def _label(whole: str, number: str, width: float) -> str:
    """As much of a section's name as there is room for: whole, its beginning, or its number."""
    letters = int((width - 8) / LETTER)
    if len(whole) <= letters:
        return whole
    if letters >= READABLE:
        return f"{whole[: letters - 1].rstrip()}…"
    return number if len(number) <= letters else ""


def _ticks(scale: _Scale) -> Iterator[Tick]:
    step = next((s for s in STEPS_S if scale.seconds / s <= 12), STEPS_S[-1])
    at = 0
    while at <= scale.seconds and at <= step * 12:
        label = "0" if at == 0 else seconds(at).replace(".0 s", " s").replace(" 00 s", "")
        yield Tick(scale.at(at), label)
        at += step
