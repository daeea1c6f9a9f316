"""What the commands that drive consoles have in common: their flags, and the embedded consoles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from runbook import embedded, provision
from runbook import guide as guides
from runbook.beginning import knowing
from runbook.guide import Guide
from runbook.prepare import Prepared

F = TypeVar("F", bound=Callable[..., Any])

FILE = click.Path(dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)


def drives_consoles(command: F) -> F:
    """Give a command the argument and the flags of those that drive consoles."""
    return click.argument("name", metavar="GUIDE")(leaves_bundle(command))


def looks_at_consoles(command: F) -> F:
    """Give a command the argument and the flags of those that leave no bundle."""
    return click.argument("name", metavar="GUIDE")(consoles(command))


def leaves_bundle(command: F) -> F:
    """Give a command the flags of those that drive consoles and leave a bundle."""
    bundle = click.option("--out", type=FOLDER, help="folder of the bundle; missing or empty")
    return consoles(bundle(command))


def consoles(command: F) -> F:
    """Give a command the flags that say which consoles, and how."""
    for decorate in reversed(
        (
            click.option("--env-file", type=FILE, help="settings, instead of .env"),
            click.option("--inputs", "inputs_file", type=FILE, help="inputs of the guide, as TOML"),
            click.option(
                "--profile",
                "profile_files",
                type=FILE,
                multiple=True,
                help="words of a build, as TOML; once for each console",
            ),
            click.option(
                "--sandbox", is_flag=True, help="start the embedded consoles and use them"
            ),
            click.option(
                "--sandbox-build",
                "sandbox_builds",
                metavar="NAME",
                multiple=True,
                help="a build of the embedded consoles; may be repeated",
            ),
            click.option("--headed", is_flag=True, help="show the browser"),
            click.option(
                "--heal",
                type=click.Choice(["off", "report"]),
                help="a control that is not found under its name stops the run (off), or the one "
                "that is clearly meant is taken and reported; off, but for regress",
            ),
            click.option("--json", "as_json", is_flag=True, help="what it tells, as JSON"),
        )
    ):
        command = decorate(command)
    return command


@contextmanager
def embedded_consoles(
    guide: Guide, sandbox: bool, builds: tuple[str, ...]
) -> Iterator[Mapping[str, str]]:
    """Give the settings that the flags stand for: of the embedded consoles, whatever the
    environment says."""
    if builds and not sandbox:
        raise click.UsageError("--sandbox-build goes with --sandbox")
    if not sandbox:
        yield {}
        return
    command = [*guides.sandbox_command(guide.name), *builds_of(builds)]
    blank = {setting.name: "" for setting in guide.all_settings()}
    with embedded.started(command) as consoles:
        yield {**blank, **consoles.settings}


def say_notes(prepared: Prepared) -> None:
    """Say on standard error what an operator should know before anything begins."""
    if provision.running_as_root():
        click.echo("Running as root: the browser starts without its own sandbox.", err=True)
    for warning in (*prepared.settings.warnings, *(one.what for one in prepared.conflicts)):
        click.echo(f"Note: {knowing(prepared.settings).text(warning)}", err=True)


def builds_of(names: tuple[str, ...]) -> list[str]:
    """Return the flags that start these builds of the embedded consoles."""
    return [part for name in names for part in ("--build", name)]
