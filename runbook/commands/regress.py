"""The commands ``baseline`` and ``regress``: what a build is, and what another one has come to.

Both do the guide with objects of their own, which bear the run's id, and take them back at the end.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from runbook import guide as guides
from runbook import notify, progress
from runbook.beginning import Command, run_id
from runbook.commands.consoles import (
    FILE,
    FOLDER,
    drives_consoles,
    embedded_consoles,
    say_notes,
)
from runbook.conduct import conduct, vacant
from runbook.drift import acknowledged as accepted
from runbook.drift import baseline as baselines
from runbook.drift import files, notices, pixels, sentences, terminal
from runbook.drift.baseline import BUNDLE, Baseline
from runbook.drift.message import message
from runbook.drift.model import Drift
from runbook.drift.outcome import FAULTS, outcome
from runbook.errors import UsageError
from runbook.guide import Guide
from runbook.prepare import Prepared, prepare
from runbook.record.words import clean
from runbook.resuming import predecessor
from runbook.settings import Settings

TAKEN_BACK = "taken-back"
BREAKING = 5

HEAL: Mapping[Command, str] = {"baseline": "off", "regress": "report"}
"""What is done about a control under another name where the flags do not say."""


@dataclass(frozen=True)
class Asked:
    """What the flags of a command say.

    Attributes:
        keep: what is made stays.
        rest: flags of every command that drives consoles.
        probe: nothing is written.
    """

    guide: Guide
    keep: bool
    rest: Mapping[str, Any]
    probe: bool = False

    @property
    def sandbox(self) -> bool:
        """Whether the embedded consoles are used, which end with the command."""
        return bool(self.rest["sandbox"])


@dataclass(frozen=True)
class Surveyed:
    """What a survey has come to.

    Attributes:
        code: of the run.
        left: 0 if all that was made is taken back, else the code of what kept it from that.
        bundle: its evidence.
        prepared: what it was carried out with.
    """

    code: int
    left: int
    bundle: Path
    prepared: Prepared


keeps = click.option("--keep", is_flag=True, help="leave what was made on the consoles")


@click.command("baseline")
@drives_consoles
@keeps
@click.option("--approve", is_flag=True, help="record over an older baseline, and say what changes")
def baseline(name: str, out: Path | None, keep: bool, approve: bool, **options: Any) -> None:
    """Do the guide, and record every screen of this build.

    --out is the folder of the baseline.
    """
    guide = guides.load(name)
    asked = Asked(guide, keep, options)
    id_ = run_id(guide.name)
    folder = out or Path("baselines") / guide.name
    older = _older(folder, approve)
    scratch = folder.with_name(f"{folder.name}-{id_}")
    done = _survey(asked, "baseline", lambda prepared: scratch / BUNDLE, id_, None)
    if done.code in FAULTS:
        click.echo(f"No baseline was recorded; what stopped it is in {scratch}", err=True)
        click.echo((done.bundle / "report.html").resolve())
        raise SystemExit(done.code)
    folder.mkdir(exist_ok=True)
    for made in scratch.iterdir():
        shutil.rmtree(folder / made.name, ignore_errors=True)
        shutil.move(made, folder / made.name)
    scratch.rmdir()
    now = baselines.write(folder, folder / BUNDLE)
    if older is not None:
        _say_taken_over(older, folder)
    click.echo(f"{len(now.screens)} screens are recorded.", err=True)
    click.echo((folder / baselines.NAME).resolve())
    raise SystemExit(done.left or done.code)


def _older(folder: Path, approve: bool) -> Baseline | None:
    """Return the baseline that is in a folder already.

    Raises:
        UsageError: nobody has said that it may be recorded over, or the folder holds other things.
    """
    if (folder / baselines.NAME).is_file():
        if not approve:
            raise UsageError(
                "the folder holds a baseline already",
                where=str(folder),
                remedy="give --approve to record over it and see what changes, or another --out",
            )
        return baselines.load(folder)
    vacant(folder, "baseline")
    return None


def _say_taken_over(older: Baseline, folder: Path) -> None:
    told = outcome(older, folder / BUNDLE)
    for one in told.deviations:
        click.echo(f"taken over: {one.instruction}: {clean(sentences.told(one))}", err=True)
    if not told.deviations:
        click.echo("taken over: nothing has changed since the older baseline", err=True)


@click.command("regress")
@drives_consoles
@keeps
@click.option(
    "--baseline",
    "baseline_folder",
    type=FOLDER,
    required=True,
    help="folder of the baseline that this build is held against",
)
@click.option(
    "--probe",
    is_flag=True,
    help="write nothing: compare the screens that can be reached without saving",
)
@click.option(
    accepted.FLAG,
    "acknowledged",
    type=FILE,
    help="deviations that are known, as TOML, each with a reason and an end date",
)
def regress(
    name: str,
    out: Path | None,
    keep: bool,
    baseline_folder: Path,
    probe: bool,
    acknowledged: Path | None,
    **options: Any,
) -> None:
    """Do the guide as far as it goes on this build, and tell what is not as in the baseline.

    --out is a folder for drift.json, drift.html and junit.xml, with the evidence in bundle/.
    """
    guide = guides.load(name)
    pixels.provided()
    known = accepted.load(acknowledged) if acknowledged else ()
    older = baselines.load(baseline_folder)
    if older.guide != guide.name:
        raise UsageError(
            f"the baseline is one of the guide {older.guide}",
            where=str(baseline_folder),
            remedy=f"record one of {guide.name} with: runbook baseline {guide.name} --out DIR",
        )
    asked = Asked(guide, keep, options, probe)
    id_ = run_id(guide.name)
    done = _survey(asked, "regress", lambda ready: _folder(ready, out, id_), id_, older)
    folder = done.bundle.parent
    told = outcome(older, done.bundle, pictures=baseline_folder, folder=folder)
    applied = accepted.apply(told.deviations, known, datetime.now(UTC).date())
    told = replace(told, deviations=applied.deviations)
    for warning in applied.warnings:
        click.echo(f"Note: {warning}", err=True)
    page = files.write(told, folder)
    terminal.summary(told, sys.stderr if options["as_json"] else sys.stdout)
    _notify(done.prepared.settings, told, page)
    click.echo(page.resolve())
    stopped = done.code if done.code in FAULTS else 0
    raise SystemExit(stopped or done.left or (BREAKING if told.verdict == "breaking" else 0))


def _notify(settings: Settings, told: Drift, page: Path) -> None:
    """Send word of what nobody was told of yet: one message for one change.

    What is not delivered is noted beside the page: the bundle is sealed by now.
    """
    state = settings.path("RUNBOOK_STATE")
    new = notices.unseen(state, told)
    if (not new and told.fault is None) or notify.send(
        settings, page.parent, lambda: message(told, new, page)
    ):
        notices.keep(state, told)


def _folder(prepared: Prepared, out: Path | None, id_: str) -> Path:
    """Return the folder of the bundle, in that of the answer.

    Raises:
        UsageError: the folder of the answer is not empty.
    """
    return vacant(out or prepared.settings.path("RUNBOOK_REPORTS") / id_, "answer") / BUNDLE


def _survey(
    asked: Asked,
    command: Command,
    place: Callable[[Prepared], Path],
    id_: str,
    older: Baseline | None,
) -> Surveyed:
    """Do the guide as far as it goes, and take back what was made."""
    rest = asked.rest
    with embedded_consoles(asked.guide, rest["sandbox"], rest["sandbox_builds"]) as flags:
        prepared = _prepared(asked, flags, id_)
        say_notes(prepared)
        observers = (progress.choose(rest["as_json"], sys.stdout),)
        heals = (rest["heal"] or HEAL[command]) == "report"
        bundle = place(prepared)
        code, _ = conduct(
            prepared,
            command,
            out=bundle,
            observers=observers,
            headed=rest["headed"],
            heals=heals,
            id=id_,
            baseline=older,
            probing=asked.probe,
        )
        left = 0
        if not (asked.keep or asked.sandbox):
            left = _take_back(prepared, bundle, observers, headed=rest["headed"])
    return Surveyed(code, left, bundle, prepared)


def _prepared(asked: Asked, flags: Mapping[str, str], id_: str) -> Prepared:
    """Read everything, and give what will be made names of its own.

    Raises:
        Mistakes: everything that is wrong with it.
        UsageError: what is made could not be taken back.
    """
    rest = asked.rest
    prepared = prepare(
        asked.guide,
        flags=flags,
        environ=os.environ,
        env_file=rest["env_file"],
        inputs_file=rest["inputs_file"],
        profile_files=rest["profile_files"],
    )
    return replace(prepared, inputs=asked.guide.own(prepared.inputs, id_))


def _take_back(
    prepared: Prepared,
    bundle: Path,
    observers: Sequence[Any],
    *,
    headed: bool,
) -> int:
    """Take back what a survey made; return 0, or the code of what kept it from that."""
    before = predecessor(bundle, undoing=True)
    made = [*before.record.objects, *before.record.doubts]
    if not any(one.action != "adopted" for one in made):
        return 0
    undone, page = conduct(
        prepared,
        "clear",
        out=bundle.parent / TAKEN_BACK,
        observers=tuple(observers),
        headed=headed,
        heals=True,
        before=before,
    )
    if undone:
        click.echo(f"What was made could not be taken back: see {page}", err=True)
    return undone
