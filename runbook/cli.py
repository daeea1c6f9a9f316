"""The command line: the composition root, where guides, engine and terminal meet.

Exit codes are those of the error tree; 130 is an interruption. The last line on standard output is
the path of what a person would
open; what is wrong goes to standard error.
"""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, cast

import click

from runbook import doctor, embedded, progress, record, report, schedule
from runbook import guide as guides
from runbook.beginning import Command
from runbook.commands.asking import confirm
from runbook.commands.consoles import (
    FILE,
    FOLDER,
    builds_of,
    drives_consoles,
    embedded_consoles,
    leaves_bundle,
    looks_at_consoles,
    say_notes,
)
from runbook.commands.document import document
from runbook.commands.drift import accept
from runbook.commands.evidence import evidence
from runbook.commands.history import history
from runbook.commands.lint import lint
from runbook.commands.regress import baseline, regress
from runbook.conduct import conduct, interruptible
from runbook.errors import RunbookError, UsageError
from runbook.prepare import prepare
from runbook.record.words import clean
from runbook.resuming import Predecessor, predecessor, refuse_changes, refuse_masked
from runbook.settings import MASKING
from runbook.show import described

FAILED = frozenset({1, 3, 4, 5})
"""Codes of a run that did not come to its end."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="runbook")
def cli() -> None:
    """Carry a published integration guide out in a real browser, and keep the evidence."""


@cli.command("guides")
def list_guides() -> None:
    """List the guides that are installed."""
    for name in guides.names():
        click.echo(f"{name}  {guides.load(name).title}")


@cli.command()
@click.argument("name", metavar="GUIDE")
def show(name: str) -> None:
    """Print a guide: its instructions, inputs and the credentials it needs."""
    click.echo(described(guides.load(name)))


@cli.command()
@drives_consoles
@click.option("--undo-on-failure", is_flag=True, help="a run that failed takes back what it did")
def run(**options: Any) -> None:
    """Do the guide: create what is missing, mend what differs, leave what is right."""
    _drive("run", **options)


@cli.command()
@drives_consoles
def verify(**options: Any) -> None:
    """Check an integration that exists, and change nothing."""
    _drive("verify", **options)


@cli.command()
@drives_consoles
def plan(**options: Any) -> None:
    """Tell what a run would do, setting by setting, and change nothing."""
    _drive("plan", **options)


@cli.command()
@click.argument("bundle", metavar="DIR", type=FOLDER)
@leaves_bundle
@click.option(
    "--changed", is_flag=True, help="go on though the guide's code or the inputs changed since"
)
def resume(bundle: Path, changed: bool, **options: Any) -> None:
    """Go on with a run that stopped, in whatever way it stopped."""
    before = predecessor(bundle)
    if before.finished:
        click.echo("Nothing to do: that run was finished.", err=True)
        click.echo(report.of(bundle).resolve())
        return
    _drive("resume", name=before.guide, before=before, changed=changed, **options)


@cli.command()
@click.argument("bundle", metavar="DIR", type=FOLDER)
@leaves_bundle
@click.option("--yes", is_flag=True, help="do not ask")
def undo(bundle: Path, yes: bool, **options: Any) -> None:
    """Take back what that run created or changed, newest first, and nothing else."""
    before = predecessor(bundle, undoing=True)
    made = [one for one in before.record.objects if one.action in {"created", "changed"}]
    if not made:
        click.echo("Nothing to take back: that run created and changed nothing.", err=True)
        click.echo(report.write(bundle).resolve())
        return
    for one in reversed(made):
        done = "delete" if one.action == "created" else "put back"
        click.echo(f"{done} {one.kind} {clean(one.name)}, if it is as the run left it", err=True)
    if not yes:
        confirm("Take this back?")
    _drive("undo", name=before.guide, before=before, changed=True, **options)


@cli.command("doctor")
@looks_at_consoles
def examine(
    name: str,
    env_file: Path | None,
    inputs_file: Path | None,
    profile_files: Sequence[Path],
    sandbox: bool,
    sandbox_builds: tuple[str, ...],
    headed: bool,
    heal: str | None,
    as_json: bool,
) -> None:
    """Check what a run needs, sign in to both consoles, and change nothing."""
    guide = guides.load(name)
    found: list[doctor.Finding] = []
    with interruptible(), embedded_consoles(guide, sandbox, sandbox_builds) as flags:
        ready = partial(
            prepare,
            guide,
            flags=flags,
            environ=os.environ,
            env_file=env_file,
            inputs_file=inputs_file,
            profile_files=profile_files,
            browser=False,
        )
        for finding in doctor.examine(guide, ready, environ=os.environ, headed=headed):
            found.append(finding)
            if not as_json:
                click.echo(finding.line())
    if as_json:
        click.echo(json.dumps([finding.plain() for finding in found]))
    raise SystemExit(doctor.exit_code(found))


@cli.command("report")
@click.argument("bundle", metavar="DIR", type=FOLDER)
@click.option("--out", type=FOLDER, help="folder for the report, instead of the bundle")
@click.option("--one-file", is_flag=True, help="put the pictures into the page itself")
def make_report(bundle: Path, out: Path | None, one_file: bool) -> None:
    """Make the report of a bundle again, from its journal.

    With it come junit.xml and summary.md, for a build server.
    """
    try:
        click.echo(report.write(bundle, out=out, one_file=one_file))
    except FileNotFoundError as error:
        raise click.UsageError(f"{bundle} has no journal; name the folder of a bundle") from error


@cli.command("schedule")
@click.argument("name", metavar="GUIDE")
@click.argument("further", nargs=-1, metavar="[-- FLAGS]")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(schedule.FORMATS)),
    default="systemd",
    show_default=True,
    help="a service and its timer, or a line of crontab",
)
@click.option(
    "--command",
    type=click.Choice(schedule.COMMANDS),
    default="run",
    show_default=True,
    help="what to carry out",
)
@click.option(
    "--at",
    default="03:00",
    show_default=True,
    help="time of day, or what the format takes: “Mon..Fri 05:30”, “30 5 * * 1-5”",
)
@click.option("--env-file", type=FILE, help="settings, instead of .env")
@click.option("--inputs", type=FILE, help="inputs of the guide, as TOML")
@click.option("--out", type=FOLDER, help="folder in which each run makes its bundle")
def print_schedule(
    name: str,
    further: tuple[str, ...],
    form: str,
    command: str,
    at: str,
    env_file: Path | None,
    inputs: Path | None,
    out: Path | None,
) -> None:
    """Print what has systemd or cron carry a command out at set times.

    Nothing is installed. FLAGS go to the command as they are.
    """
    job = schedule.job(
        guides.load(name).name,
        command,
        program=schedule.this_program(),
        account=schedule.this_account(),
        environ=os.environ,
        env_file=env_file,
        inputs=inputs,
        reports=out,
        further=further,
    )
    click.echo(schedule.FORMATS[form](job, at))


cli.add_command(accept)
cli.add_command(baseline)
cli.add_command(document)
cli.add_command(evidence)
cli.add_command(history)
cli.add_command(lint)
cli.add_command(regress)


@cli.group()
def sandbox() -> None:
    """Start the embedded consoles by themselves."""


@sandbox.command()
@click.option(
    "--guide", "name", default=None, help="whose consoles; needed where several guides have some"
)
@click.option("--build", "builds", metavar="NAME", multiple=True, help="a build; may be repeated")
@click.option("--fault", "faults", metavar="NAME", multiple=True, help="a fault; may be repeated")
@click.option("--latency", metavar="MS", type=click.IntRange(min=0), help="delay of each answer")
@click.option("--state", type=FOLDER, help="folder that keeps their state")
def up(
    name: str | None,
    builds: tuple[str, ...],
    faults: tuple[str, ...],
    latency: int | None,
    state: Path | None,
) -> None:
    """Start the consoles, print addresses and credentials as settings.

    And keep them until stopped.
    """
    command = [*guides.sandbox_command(name or guides.names()[0])]
    command += builds_of(builds)
    command += [part for fault in faults for part in ("--fault", fault)]
    command += ["--latency", str(latency)] if latency is not None else []
    command += ["--state", str(state)] if state else []
    with interruptible(), embedded.started(command) as consoles:
        for key, value in consoles.settings.items():
            click.echo(f"{key}={shlex.quote(value)}")
        click.echo(
            "# Save these lines as a file and pass it with --env-file. Ctrl+C stops the consoles."
        )
        sys.stdout.flush()
        try:
            consoles.process.wait()
        except KeyboardInterrupt:
            return


def _drive(
    command: Command,
    *,
    name: str,
    env_file: Path | None,
    inputs_file: Path | None,
    profile_files: Sequence[Path],
    out: Path | None,
    sandbox: bool,
    sandbox_builds: tuple[str, ...],
    headed: bool,
    heal: str | None,
    as_json: bool,
    before: Predecessor | None = None,
    changed: bool = False,
    undo_on_failure: bool = False,
) -> None:
    guide = guides.load(name)
    if before is not None:
        refuse_masked(before, undoing=command == "undo", inputs_given=inputs_file is not None)
    with embedded_consoles(guide, sandbox, sandbox_builds) as flags:
        prepared = prepare(
            guide,
            flags=flags,
            environ=os.environ,
            env_file=env_file,
            inputs_file=inputs_file,
            profile_files=profile_files,
            recorded_inputs=before.inputs if before else None,
            recorded_words=before.words if before else None,
        )
        if before is not None:
            refuse_changes(before, prepared, allowed=changed)
        if undo_on_failure and prepared.settings.flag(MASKING):
            raise UsageError(
                "a run whose personal data is masked cannot be taken back by itself",
                where="--undo-on-failure",
                seen=f"{MASKING} is on",
                remedy="leave one of the two out: what is written has to be known to the letter",
            )
        say_notes(prepared)
        observer = progress.choose(as_json, sys.stdout)
        code, page = conduct(
            prepared,
            command,
            out=out,
            observers=(observer,),
            headed=headed,
            heals=heal == "report",
            before=before,
        )
        if undo_on_failure and code in FAILED:
            click.echo("The run failed, and what it did is taken back.", err=True)
            _, undone = conduct(
                prepared,
                "undo",
                out=None,
                observers=(progress.choose(as_json, sys.stdout),),
                headed=headed,
                before=predecessor(page.parent),
            )
            click.echo(undone.resolve())
    if command == "plan":
        _say_plan(page.parent, as_json)
    click.echo(page.resolve())
    raise SystemExit(code)


def _say_plan(bundle: Path, as_json: bool) -> None:
    told = record.read(bundle)
    if as_json:
        click.echo(json.dumps({"type": "plan", **record.as_plan(told)}))
    elif told.failure is None:
        progress.table(told, sys.stdout)


def _named(fault: Exception) -> str:
    """Return the kind of a fault, not its words: they may repeat what was typed somewhere."""
    return type(fault).__name__


def main() -> None:
    """Run the command line and end the process with the code of the interface."""
    try:
        code = cli.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = 2
    except click.exceptions.Abort:
        code = 130
    except KeyboardInterrupt:
        code = 130
    except RunbookError as error:
        # Split where this program breaks lines, so that the rest of what it quotes is cleaned.
        click.echo("\n".join(map(clean, error.message().split("\n"))), err=True)
        code = error.exit_code
    except subprocess.SubprocessError as error:
        click.echo(f"the embedded consoles failed: {error}", err=True)
        code = 3
    except Exception as fault:
        click.echo("".join(traceback.format_tb(fault.__traceback__)), err=True, nl=False)
        click.echo(f"a fault of the program: {_named(fault)}; please report it", err=True)
        code = 1
    raise SystemExit(cast(int, code) or 0)
