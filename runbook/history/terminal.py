"""A list of bundles, a comparison, trends and builds as tables in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from runbook.history.bundles import Entry
from runbook.history.differences import Changed, Differences, InstructionChanged
from runbook.history.trends import Build, Series
from runbook.record import Deviation, Erratum, Run
from runbook.record.words import clean, plural, seconds, shown

COLOURS = {"done": "green", "unchanged": "green", "failed": "red", "unreadable": "dim"}
OTHERWISE = "yellow"
PIPED = 200
"""Width of a table that goes to no terminal, in characters."""

WIDE = 108
"""Characters from which consoles have a column of their own."""

LONG = 120
BAR = 24
"""Characters of the longest bar."""


def entries(many: Sequence[Entry], of: int, stream: TextIO) -> None:
    """Print a list of bundles, ``of`` so many."""
    console = _console(stream)
    beside = console.width >= WIDE
    shape = _shape("run", "status", "took", "checks", "dev.", *(["consoles"] if beside else []))
    for one in many:
        consoles = [f"{at.host} {at.version or ''}".strip() for at in one.consoles]
        lines = [one.id or one.folder, f"{day(one.started)}  {one.command} {one.guide}"]
        lines += [", ".join(() if beside else consoles), why(one)]
        cells = (
            "\n".join(line.strip() for line in lines if line.strip()),
            f"{one.status} {'' if one.exit_code is None else one.exit_code}".rstrip(),
            seconds(one.duration_s) if one.is_readable else "",
            f"{one.passed}/{one.made}" if one.made else "",
            str(one.deviations or ""),
            *(["\n".join(consoles)] if beside else []),
        )
        _row(shape, cells, {1: COLOURS.get(one.status, OTHERWISE)})
    if many:
        console.print(shape)
    console.print(Text(f"{len(many)} of {plural(of, 'bundle')}", "dim"))


def compared(found: Differences, stream: TextIO) -> None:
    """Print what differs between two runs."""
    console = _console(stream)
    for name, run in (("before", found.before), ("after", found.after)):
        console.print(Text(f"{name:<8}{_run(run)}", "bold"))
    durations = [
        f"{one.id} {one.title}: {seconds(one.before_s)} → {seconds(one.after_s)}"
        for one in found.durations
    ]
    parts: tuple[tuple[str, Iterable[str]], ...] = (
        ("Outcome", map(_change, found.outcome)),
        ("Circumstances", map(_change, found.circumstances)),
        ("Inputs", map(_change, found.inputs)),
        ("Instructions", _instructions(found.instructions)),
        ("Checks", map(_change, found.checks)),
        ("Objects", map(_change, found.objects)),
        ("Deviations that came", map(_deviation, found.deviations_come)),
        ("Deviations that went", map(_deviation, found.deviations_gone)),
        ("Errata that came", map(_erratum, found.errata_come)),
        ("Errata that went", map(_erratum, found.errata_gone)),
        ("Durations", durations),
    )
    for heading, lines in parts:
        listed = list(lines)
        if listed:
            console.print(Text(heading, "bold"))
        for line in listed:
            console.print(Text(f"  {clean(line)}"))
    if not found:
        console.print(Text("Nothing differs but what the consoles generate."))


def trends(many: Sequence[Series], stream: TextIO) -> None:
    """Print each series with a bar for the duration of each run."""
    console = _console(stream)
    for one in many:
        console.print(Text(f"{one.guide} {one.command}  ({', '.join(one.consoles)})", "bold"))
        longest = max(run.duration_s for run in one.entries) or 1.0
        shape = _shape("when", "run", "status", "took", "", "dev.")
        for run in one.entries:
            bar = "█" * max(1, round(BAR * run.duration_s / longest))
            cells = (day(run.started), run.id, run.status, seconds(run.duration_s), bar)
            colour = COLOURS.get(run.status, OTHERWISE)
            _row(shape, (*cells, str(run.deviations)), {2: colour, 4: colour})
        console.print(shape)
    if not many:
        console.print(Text("There is no run that ended."))


def builds(many: Sequence[Build], stream: TextIO) -> None:
    """Print the builds of each console."""
    console = _console(stream)
    names = ("console", "version", "guide", "first run", "last run", "done", "failed", "other")
    shape = _shape(*names, "broke first")
    for one in many:
        cells = (
            one.console,
            one.version or "not told",
            one.guide,
            day(one.first.started),
            day(one.last.started),
            str(one.done),
            str(one.failed),
            str(one.other),
            "" if one.broke is None else _broke(one),
        )
        _row(shape, cells, {6: "red" if one.failed else "", 8: "red"})
    console.print(shape if many else Text("There is no run that ended."))


def day(at: datetime | None) -> str:
    """Return a time in UTC to the minute; a dash if there is none."""
    return f"{at.day} {at:%b %Y %H:%M}" if at else "–"


def why(one: Entry) -> str:
    """Return what stopped a run, and what is wrong with its bundle, in one line."""
    stopped = " ".join(filter(None, (one.stopped_by, one.error)))
    return "; ".join(filter(None, (stopped, one.trouble)))


def _broke(one: Build) -> str:
    broke = one.broke
    if broke is None:
        return ""
    return (
        f"{broke.instruction} {broke.title}: {broke.status} on {day(broke.started)},"
        f" worked on {broke.worked_on}"
    )


def _run(run: Run) -> str:
    told = f"{clean(run.id)}  {day(run.started)}  {clean(run.command)} {clean(run.guide)}"
    return f"{told}  {clean(run.status)} {run.exit_code}"


def _change(one: Changed, what: str = "") -> str:
    values = f"{shown(one.before, limit=LONG)} → {shown(one.after, limit=LONG)}"
    return f"{what or one.what}: {values}"


def _instructions(many: Sequence[InstructionChanged]) -> Iterator[str]:
    """A line for each change; those in a row with the same change of status alone share one."""
    for alone, group in groupby(many, _status_alone):
        told = list(group)
        if alone is None:
            for one in told:
                yield from (
                    _change(each, f"{one.id} {one.title}: {each.what}") for each in one.changed
                )
        elif len(told) == 1:
            yield f"{told[0].id} {told[0].title}: {alone}"
        else:
            yield f"{told[0].id} to {told[-1].id} ({plural(len(told), 'instruction')}): {alone}"


def _status_alone(one: InstructionChanged) -> str | None:
    """The change of the status, if nothing else changed."""
    return _change(one.changed[0]) if [each.what for each in one.changed] == ["status"] else None


def _deviation(one: Deviation) -> str:
    found = f" → “{one.found}”" if one.found else ""
    return f"{one.instruction} {one.kind}: “{one.expected}”{found} ({one.action})"


def _erratum(one: Erratum) -> str:
    return f"{one.instruction} {one.detail}"


def _console(stream: TextIO) -> Console:
    console = Console(file=stream, highlight=False)
    if console.is_terminal:
        return console
    return Console(file=stream, highlight=False, width=PIPED)


def _shape(*names: str) -> Table:
    shape = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for name in names:
        right = name in {"dev.", "done", "failed", "other", "checks"}
        shape.add_column(name, overflow="fold", justify="right" if right else "left")
    return shape


def _row(shape: Table, cells: Sequence[str], styles: dict[int, str]) -> None:
    """Add a row of plain text: no cell is read as markup, and each of its lines is cleaned."""
    plain = ("\n".join(map(clean, cell.split("\n"))) for cell in cells)
    shape.add_row(*(Text(cell, styles.get(n, "")) for n, cell in enumerate(plain)))
