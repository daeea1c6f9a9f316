"""The live picture of a run: a lane a console, the values carried between them, the counts."""

from __future__ import annotations

import atexit
from collections.abc import Iterator, Mapping
from typing import Any, TextIO, cast
from urllib.parse import urlsplit

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.panel import Panel
from rich.progress_bar import ProgressBar
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from runbook.progress.lines import LONG, changed, summary
from runbook.progress.quiet import Observer, quiet
from runbook.record import Console as Side
from runbook.record import Folding, Record
from runbook.record.words import clean, seconds

SHOWN = 9  # instructions that a lane shows
MARKS = {
    "done": ("✓", "green"),
    "unchanged": ("=", "cyan"),
    "skipped": ("↷", "bright_black"),
    "healed": ("+", "magenta"),
    "failed": ("✗", "bold red"),
    "pending": ("○", "bright_black"),
    "passed": ("✓", "green"),
}


def lanes(console: Console) -> Observer:
    """The live picture: a lane for each console, and the summary at the end."""
    return quiet(_Lanes(console), cast(TextIO, console.file))


class _Lanes:
    """Keeps the live picture; it is there from the first event until the run has finished."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._folding = Folding()
        self._live: Live | None = None
        self._spinner = Spinner("dots", style="yellow")

    def __call__(self, event: Mapping[str, Any]) -> None:
        self._folding.add(event)
        record = self._folding.record()
        if event.get("type") == "run-finished":
            self.close()
            self._console.print(self._picture(record, live=False))
            for line in summary(record):
                self._console.print(Text(line, style="red" if line.startswith("error") else ""))
            return
        if self._live is None:
            # a run that dies gives the cursor back all the same
            atexit.register(self.close)
            self._live = Live(console=self._console, refresh_per_second=8, transient=True)
            self._live.start()
        at_once = event.get("type") == "instruction-started"  # the rest shows at the next beat
        self._live.update(self._picture(record, live=True), refresh=at_once)

    def close(self) -> None:
        """Take the picture away."""
        if self._live is not None:
            self._live.stop()
            self._live = None
            atexit.unregister(self.close)

    def _picture(self, record: Record, *, live: bool) -> RenderableType:
        grid = Table.grid(expand=True, padding=(0, 1))
        for _ in record.consoles:
            grid.add_column(ratio=1)
        grid.add_row(*(self._lane(side, record, live=live) for side in record.consoles))
        return Group(grid, *_carried(record), _bar(record))

    def _lane(self, side: Side, record: Record, *, live: bool) -> Panel:
        own = [i for i in record.instructions if i.console == side.key and i.attempts]
        own.sort(key=lambda i: i.started.timestamp() if i.started else 0.0)
        ids = max((cell_len(clean(i.id)) for i in own[-SHOWN:]), default=0)
        table = Table.grid(expand=True, padding=(0, 1))
        table.add_column(width=1)
        table.add_column(width=min(12, ids), no_wrap=True)
        table.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
        for instruction in own[-SHOWN:]:
            mark, style = MARKS.get(instruction.status, ("?", ""))
            open_ = instruction.last is not None and instruction.last.status is None
            words = Text(clean(instruction.title), style="bold" if open_ else "")
            if instruction.changes:
                words.append(f"  {changed(instruction, '→')}", style="cyan")
            first = self._spinner if open_ and live else Text(mark, style=style)
            table.add_row(first, Text(clean(instruction.id), style="bright_black"), words)
        for _ in range(SHOWN - len(own[-SHOWN:])):
            table.add_row("", "", "")
        host = urlsplit(side.url).netloc if side.url.startswith("http") else side.url
        title = Text(clean(side.title), style="bold")
        return Panel(table, title=title, subtitle=Text(clean(host, limit=LONG)), title_align="left")


def _carried(record: Record) -> Iterator[Text]:
    """A line for each carried value: from which lane to which, and where it stands."""
    order = {c.key: n for n, c in enumerate(record.consoles)}
    for transfer in record.transfers:
        targets = [p.console for p in transfer.pastes]
        home = order.get(transfer.console, 0)
        to_left = any(order.get(t, 0) < home for t in targets) or (not targets and home > 0)
        places = ", ".join(clean(p.instruction) for p in transfer.pastes) or "…"
        first = clean(transfer.instruction)
        ends = (places, "◀──", first) if to_left else (first, "──▶", places)
        value = clean(transfer.value, limit=LONG)
        name = clean(transfer.name)
        line = Text(f"{ends[0]} {ends[1]} ", style="yellow" if targets else "bright_black")
        line.append(name, style="bold").append(f" {value} ", style="")
        line.append(f"{ends[1]} {ends[2]}")
        line.justify = "center"
        line.no_wrap = True
        line.overflow = "ellipsis"
        yield line


def _bar(record: Record) -> RenderableType:
    counts = record.counts
    told = Text()
    for status, (mark, style) in MARKS.items():
        if counts.get(status):
            told.append(f"{mark} {counts[status]} {status}  ", style=style)
    if record.checks:
        passed = sum(c.status == "passed" for c in record.checks)
        told.append(f"checks {passed} of {sum(c.status != 'skipped' for c in record.checks)}  ")
    told.append(seconds(record.run.duration_s), style="bright_black")
    total = max(1, len(record.instructions))
    grid = Table.grid(padding=(0, 2))
    grid.add_column(width=24)
    grid.add_column(no_wrap=True, width=cell_len(told.plain))
    grid.add_row(ProgressBar(total, total - counts.get("pending", 0), width=24), told)
    return grid
