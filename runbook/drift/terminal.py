"""A drift in some lines of a terminal: the verdict, the builds, what a person should look at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from rich.console import Console
from rich.text import Text

from runbook.drift import sentences
from runbook.drift.model import Deviation, Drift, Side
from runbook.record.words import clean, plural

COLOURS = {"breaking": "bold red", "additive": "blue", "cosmetic": "dim", "same": "bold green"}
FAULT = "bold yellow"
PIPED = 200
"""Width of a line that goes to no terminal, in characters."""


def summary(drift: Drift, stream: TextIO) -> None:
    """Print a drift; cosmetic changes are counted, all others told one a line."""
    console = _console(stream)
    colour = COLOURS[drift.verdict]
    if drift.fault is not None and drift.verdict != "breaking":
        colour = FAULT
    console.print(Text(sentences.verdict(drift), colour))
    for side in drift.consoles:
        console.print(Text(f"  {_side(side)}", "dim"))
    if drift.fault is not None:
        console.print(Text(f"  no change of the build: {clean(drift.fault.what)}", FAULT))
        if drift.fault.remedy:
            console.print(Text(f"    what to do: {clean(drift.fault.remedy)}"))
    for severity in ("breaking", "additive"):
        for one in sentences.unaccepted(drift, severity):
            console.print(Text(f"  {severity}", COLOURS[severity]), Text(_line(one)))
    if counted := "; ".join(_counts(drift)):
        console.print(Text(f"  {counted}", "dim"))


def _side(side: Side) -> str:
    if not side.before and not side.after:
        return f"{clean(side.title)}: version not told"
    before, after = (clean(version or "not told") for version in (side.before, side.after))
    return f"{clean(side.title)}: {before}" + f" → {after}" * (before != after)


def _line(one: Deviation) -> str:
    at = f"{clean(one.instruction)} " if one.instruction else ""
    return f"{at}{sentences.told(one)}"


def _counts(drift: Drift) -> Iterator[str]:
    """What is not worth a line each, in numbers."""
    known = sum(bool(one.acknowledged) for one in drift.deviations)
    changed = sum(one.changed_pixels > 0 for one in drift.screens)
    found = (
        (len(sentences.unaccepted(drift, "cosmetic")), "cosmetic change", ""),
        (changed, "screen", " changed"),
        (known, "deviation", " known and accepted"),
        (len(drift.errata), "error", " of the guide itself"),
        (len(drift.unreached), "instruction", " not reached"),
    )
    yield from (f"{plural(number, what)}{rest}" for number, what, rest in found if number)


def _console(stream: TextIO) -> Console:
    console = Console(file=stream, highlight=False)
    if console.is_terminal:
        return console
    return Console(file=stream, highlight=False, width=PIPED)
