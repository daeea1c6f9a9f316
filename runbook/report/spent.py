"""Where the time of a run went: by section, by instruction, and what was only waiting."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from runbook.record import Instruction, Record

SLOWEST = 8


@dataclass(frozen=True, slots=True)
class Bar:
    """A length of time; ``work`` and ``waited`` are percent of the longest bar."""

    label: str
    seconds: float
    waited_s: float
    work: float
    waited: float
    instruction: Instruction | None = None


@dataclass(frozen=True, slots=True)
class Spent:
    """The bars; ``between_s`` passed outside any instruction (start, checks, end)."""

    sections: tuple[Bar, ...]
    slowest: tuple[Bar, ...]
    between_s: float
    waited_s: float


def add_up(record: Record) -> Spent:
    """Add the durations of a record up."""
    waits: dict[str, float] = defaultdict(float)
    for wait in record.waits:
        waits[wait.instruction] += wait.seconds
    worked = [i for i in record.instructions if i.ms > 0]
    sections: dict[str, list[Instruction]] = {}
    for instruction in worked:
        sections.setdefault(instruction.section or "Instructions", []).append(instruction)
    slowest = sorted(worked, key=lambda i: i.ms, reverse=True)[:SLOWEST]
    total_s = sum(i.ms for i in worked) / 1000
    return Spent(
        sections=_bars([(name, group, None) for name, group in sections.items()], waits),
        slowest=_bars([(i.title, [i], i) for i in slowest], waits),
        between_s=max(0.0, record.run.duration_s - total_s),
        waited_s=sum(w.seconds for w in record.waits),
    )


def _bars(
    groups: list[tuple[str, list[Instruction], Instruction | None]], waits: dict[str, float]
) -> tuple[Bar, ...]:
    lengths = [sum(i.ms for i in group) / 1000 for _, group, _ in groups]
    longest = max(lengths, default=0.0) or 1.0
    bars = []
    for (label, group, one), length in zip(groups, lengths, strict=True):
        waited = min(length, sum(waits[i.id] for i in group))
        bars.append(
            Bar(
                label=label,
                seconds=length,
                waited_s=waited,
                work=round((length - waited) / longest * 100, 2),
                waited=round(waited / longest * 100, 2),
                instruction=one,
            )
        )
    return tuple(bars)
