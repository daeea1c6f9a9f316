"""`runbook accept`: the words of a build that a drift found, taken into its profile."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import click

from runbook import whole
from runbook.commands.asking import confirm
from runbook.drift import files
from runbook.drift.accept import Taken, take
from runbook.errors import UsageError
from runbook.record.words import clean

COLOURS = {"+": "green", "-": "red", "@": "cyan"}


@click.command()
@click.argument("drift", metavar="DRIFT", type=click.Path(path_type=Path))
@click.option(
    "--profile",
    "file",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="the build profile, as TOML; made where it is missing",
)
@click.option("--console", metavar="KEY", help="whose words, where the profile is new")
@click.option("--yes", is_flag=True, help="do not ask")
def accept(drift: Path, file: Path, console: str | None, yes: bool) -> None:
    """Take a drift's proposals into a build profile, after showing the difference.

    DRIFT is the folder of `runbook regress`, or the drift.json in it. Comments and the order of a
    profile stay. A profile is for one console, and only proposals for that one are taken.
    """
    taken = take(files.read(drift), file, console)
    for note in taken.notes:
        click.echo(f"Note: {note}", err=True)
    if taken.after == taken.before:
        click.echo("Nothing to take over.", err=True)
        if file.exists():
            click.echo(file.resolve())
        return
    for line in _difference(taken, file):
        # Without a terminal click takes the colours out again.
        click.echo(click.style(clean(line), fg=COLOURS.get(line[:1])))
    if not yes:
        confirm("Write this?")
    _write(file, taken.after)
    click.echo(file.resolve())


def _difference(taken: Taken, file: Path) -> Iterator[str]:
    name = str(file)
    before, after = (text.splitlines() for text in (taken.before, taken.after))
    yield from unified_diff(before, after, name if before else "/dev/null", name, lineterm="")


def _write(file: Path, text: str) -> None:
    try:
        # Through a link: what it leads to is written, and the link stays one.
        whole.write(file.resolve(), text.encode())
    except OSError as error:
        raise UsageError(
            "the profile cannot be written",
            where=str(file),
            seen=error.strerror or type(error).__name__,
            remedy="name another file with --profile, in a folder that exists",
        ) from error
