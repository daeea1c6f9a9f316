"""A plan as a table: what the guide wants, what each console has, and what a run would do."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from runbook.record import Comparison, Record, outcome
from runbook.record.words import clean, shown

COLOURS = {"create": "green", "adopt": "dim", "change": "yellow", "leave": "dim"}
SIGNS = {"create": "+", "adopt": "=", "change": "~", "leave": "="}
LONG = 120
PIPED = 160
"""Width of a table that goes to no terminal, in characters."""


def table(record: Record, stream: TextIO) -> None:
    """Print the plan; in colour on a terminal."""
    console = Console(file=stream, highlight=False)
    if not console.is_terminal:
        console = Console(file=stream, highlight=False, width=PIPED)
    for side in record.consoles:
        fields = [one for one in record.comparisons if one.console == side.key]
        objects = [one for one in record.planned if one.console == side.key]
        if not fields and not objects:
            continue
        console.print(Text(clean(side.title), "bold"))
        for made in objects:
            words = f"{SIGNS[made.action]} {made.action} {made.kind} {clean(made.name)}"
            console.print(Text(f"  {words}", COLOURS[made.action]))
        console.print(_fields(fields))
    console.print(Text(outcome(record), "bold"))


def _fields(fields: list[Comparison]) -> Table:
    shape = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for name in ("", "", "setting", "has", "wanted"):
        shape.add_column(name, overflow="fold")
    for one in fields:
        found = "" if one.action == "create" else shown(one.found, limit=LONG)
        cells = (
            f"  {SIGNS[one.action]}",
            clean(one.instruction),
            clean(f"{one.screen}: {one.control}"),
            found,
            shown(one.wanted, limit=LONG),
        )
        shape.add_row(*(Text(cell) for cell in cells), style=COLOURS[one.action])
    return shape
