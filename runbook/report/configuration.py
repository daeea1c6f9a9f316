"""What a console is set to at the end, as far as the run looked: a table a console, by screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from runbook.record import Instruction, Record


@dataclass(frozen=True, slots=True)
class Setting:
    """A control with what it shows.

    Attributes:
        wanted: what the guide and the inputs want of it; None where they leave it alone.
        state: ``as wanted``, ``differs``, or ``seen``: it was only read.
    """

    control: str
    value: Any
    wanted: Any
    state: str
    instruction: str


def configuration(record: Record) -> dict[str, dict[str, list[Setting]]]:
    """Return the settings of each console by screen, in the order of the guide.

    What was read afresh at the end stands first for its control; what was only read on the way is
    shown as it was then. Consoles of which nothing is known are left out.
    """
    order = {one.id: at for at, one in enumerate(record.instructions)}
    tables: dict[str, dict[str, list[Setting]]] = {}
    seen: set[tuple[str, str, str]] = set()
    for one in record.comparisons:
        state = "as wanted" if one.equal else "differs"
        setting = Setting(one.control, one.found, one.wanted, state, one.instruction)
        tables.setdefault(one.console, {}).setdefault(one.screen, []).append(setting)
        seen.add((one.console, one.screen, one.control))
    if not tables:
        return {}  # nothing was read afresh: what was seen on the way may have changed since
    for key, instruction, value in _read(record):
        if key not in seen:
            seen.add(key)
            console, screen, control = key
            setting = Setting(control, value, None, "seen", instruction.id)
            tables.setdefault(console, {}).setdefault(screen, []).append(setting)
    for screens in tables.values():
        for settings in screens.values():
            settings.sort(key=lambda one: order.get(one.instruction, len(order)))
    return tables


def _read(record: Record) -> Iterator[tuple[tuple[str, str, str], Instruction, Any]]:
    """Values that were only read, the newest of each control first."""
    for instruction in reversed(record.instructions):
        for one in instruction.readings:
            yield (instruction.console, one.screen, one.control), instruction, one.value
