"""`runbook history`: what became of all the runs of a folder."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import click

from runbook import whole
from runbook.beginning import Command
from runbook.errors import UsageError
from runbook.history import choosing, differences, index, page, plain, terminal, trends
from runbook.mistakes import Mistake, Mistakes
from runbook.record import JOURNAL
from runbook.record.words import clean

COMMANDS: tuple[str, ...] = get_args(Command)
FOLDER = click.Path(path_type=Path)
THE_COMMAND_LINE = "the command line"


@click.command()
@click.option(
    "--in",
    "folder",
    metavar="DIR",
    type=FOLDER,
    envvar="RUNBOOK_REPORTS",
    default=Path("reports"),
    show_default=True,
    help="folder of the bundles",
)
@click.option("--guide", metavar="NAME", help="only runs of this guide")
@click.option("--status", metavar="WORD", help=f"only these: {', '.join(choosing.STATUSES)}")
@click.option("--command", metavar="NAME", help=f"only this one: {', '.join(COMMANDS)}")
@click.option("--console", metavar="HOST", help="only runs on a console whose host has this in it")
@click.option("--since", metavar="DATE", help="only runs from then on: 2026-11-24, in UTC")
@click.option("--limit", metavar="N", help="only the newest so many")
@click.option(
    "--compare",
    metavar="A B",
    nargs=2,
    help="what differs between two runs: an id or its beginning, a folder, last, previous",
)
@click.option("--trends", "as_trends", is_flag=True, help="durations and deviations over time")
@click.option("--builds", "as_builds", is_flag=True, help="which build broke what, and when")
@click.option("--html", "as_html", is_flag=True, help="all of it as a page")
@click.option("--out", metavar="FILE", type=FOLDER, help="file of the page  [DIR/history.html]")
@click.option("--json", "as_json", is_flag=True, help="what it tells, as JSON alone")
def history(
    folder: Path,
    compare: tuple[str, str] | None,
    as_trends: bool,
    as_builds: bool,
    as_html: bool,
    out: Path | None,
    as_json: bool,
    **filters: str | None,
) -> None:
    """List the bundles of a folder, the newest first; compare two; tell what builds broke.

    With --json a list stands alone on standard output, a bundle each:

    \b
    {"id", "folder", "when": ISO 8601 in UTC, "command", "guide",
     "consoles": {KEY: {"title", "host", "version"}},
     "status": as of a run, or running, unreadable, "exit_code",
     "duration_s", "waited_for_codes_s": in seconds,
     "checks": {"passed", "made"}, "deviations": how many,
     "stopped_by": an instruction, "error": one line,
     "trouble": what is wrong with the bundle itself}

    What is not known is null. --compare prints one object: "before" and "after" are ids, then
    "outcome", "circumstances", "inputs", "checks" and "objects", lists of {"what", "before",
    "after"}; "instructions", {"id", "title", "console", "changed": such a list};
    "deviations_come", "deviations_gone", "errata_come" and "errata_gone", as in result.json;
    "durations", {"id", "title", "before_s", "after_s"}.

    --trends prints a list of {"guide", "command", "consoles", "runs": [{"id", "when", "status",
    "duration_s", "waited_for_codes_s", "deviations"}]}, the runs oldest first. --builds prints a
    list of {"guide", "console", "version", "first", "last": {"id", "when"}, "done", "failed",
    "other": how many runs, "broke": null or {"instruction", "title", "status", "run", "when",
    "worked_on": a version}}.

    DIR/.history.sqlite saves reading all journals each time; it may be deleted whenever you like.
    """
    mistakes = list(_clashes(compare, as_trends, as_builds, as_html, out, as_json))
    wanted = choosing.filter_from(**filters, commands=COMMANDS, mistakes=mistakes)
    unusable = _unusable(folder)
    if unusable is not None:
        raise Mistakes([unusable, *mistakes], of=THE_COMMAND_LINE)
    # A mistake leaves nothing behind, not even an index; what is there is used.
    keep = not mistakes and (compare is None or (folder / index.FILE).exists())
    found = index.look(folder, keep=keep)
    entries = found.entries if mistakes else wanted.of(found.entries)
    two = choosing.pair(folder, entries, compare, mistakes) if compare else None
    if mistakes:
        raise Mistakes(mistakes, of=THE_COMMAND_LINE)
    if two is not None:
        told = differences(*two)
        _say(as_json, told.plain, lambda: terminal.compared(told, sys.stdout))
    elif as_trends:
        series = trends.series(entries)
        _say(
            as_json,
            lambda: [plain.series(one) for one in series],
            lambda: terminal.trends(series, sys.stdout),
        )
    elif as_builds:
        builds = trends.builds(entries, found.steps)
        _say(
            as_json,
            lambda: [plain.build(one) for one in builds],
            lambda: terminal.builds(builds, sys.stdout),
        )
    elif as_html:
        target = out or folder / page.NAME
        click.echo(_written(target, page.render(folder, entries, found.steps, target.parent)))
    else:
        _say(
            as_json,
            lambda: [plain.entry(one, folder) for one in entries],
            lambda: terminal.entries(entries, len(found.entries), sys.stdout),
        )


def _say(as_json: bool, values: Callable[[], Any], tables: Callable[[], None]) -> None:
    if as_json:
        click.echo(json.dumps(values()))
    else:
        tables()


def _clashes(
    compare: tuple[str, str] | None,
    as_trends: bool,
    as_builds: bool,
    as_html: bool,
    out: Path | None,
    as_json: bool,
) -> Iterator[Mistake]:
    """Flags that do not go together."""
    modes = {
        "--compare": compare is not None,
        "--trends": as_trends,
        "--builds": as_builds,
        "--html": as_html,
    }
    given = [flag for flag, is_given in modes.items() if is_given]
    if len(given) > 1:
        what = f"{' and '.join(given)} are different things to tell"
        yield Mistake(given[1], THE_COMMAND_LINE, what, "give one of them at a time")
    if out is not None and not as_html:
        yield Mistake("--out", THE_COMMAND_LINE, "only a page goes to a file", "add --html")
    if as_json and as_html:
        what = "a page is not told as JSON"
        yield Mistake("--json", THE_COMMAND_LINE, what, "leave --json or --html out")
    if out is not None and (out.is_dir() or not out.parent.is_dir()):
        what = f"{clean(str(out))} cannot be written"
        yield Mistake("--out", THE_COMMAND_LINE, what, "name a file in a folder that exists")


def _unusable(folder: Path) -> Mistake | None:
    """Whether a folder may hold bundles."""
    where, name = THE_COMMAND_LINE, clean(str(folder))
    if not folder.is_dir():
        remedy = "name the folder of bundles with --in or RUNBOOK_REPORTS"
        return Mistake("--in", where, f"{name} is no folder", remedy)
    if (folder / JOURNAL).exists():
        return Mistake("--in", where, f"{name} is a bundle itself", "name the folder around it")
    try:
        next(folder.iterdir(), None)
    except OSError as error:
        return Mistake(
            "--in", where, f"{name}: {error.strerror}", "make it readable, or name another"
        )
    return None


def _written(target: Path, text: str) -> Path:
    try:
        return whole.write(target, text.encode("utf-8", "replace")).resolve()
    except OSError as error:
        raise UsageError(
            "the page cannot be written",
            where=str(target),
            seen=error.strerror or type(error).__name__,
            remedy="name another file with --out",
        ) from error
