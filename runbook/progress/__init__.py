"""What a run tells while it goes on: observers of its events, for a terminal, a file or a program.

An observer takes each event as the journal has it. It must never end a run: once its output has
gone away (a closed pipe, a terminal that was shut) it is silent. Text from consoles is freed of
control characters before it is shown, and never read as markup.

* ``live``   a picture that moves, a lane a console (rich)
* ``lines``  a line for each event that is worth one, and the summary
* ``plan``   what a run would do, as a table
* ``quiet``  silence instead of an error
"""

from __future__ import annotations

from collections.abc import Mapping
from json import dumps
from typing import TextIO

from rich.console import Console

from runbook.progress.lines import plain, summary
from runbook.progress.live import lanes
from runbook.progress.plan import table
from runbook.progress.quiet import Observer, quiet

__all__ = ["Observer", "choose", "json_lines", "lanes", "plain", "summary", "table"]


def choose(json: bool, stream: TextIO) -> Observer:
    """The observer for a stream: JSON lines if asked for, the lanes on a terminal, else lines."""
    if json:
        return json_lines(stream)
    console = Console(file=stream, highlight=False)
    utf8 = (stream.encoding or "").lower().startswith("utf")
    if console.is_terminal and utf8 and not console.is_dumb_terminal:
        return lanes(console)
    return plain(stream)


def json_lines(stream: TextIO) -> Observer:
    """Every event as one line of JSON in ASCII, so that no control character gets through."""

    def observe(event: Mapping[str, object]) -> None:
        print(dumps(event, default=str), file=stream, flush=True)

    return quiet(observe, stream)
