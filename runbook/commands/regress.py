"""The commands ``baseline`` and ``regress``: what a build is, and what another one has come to.

Both do the guide with objects of their own, which bear the run's id, and take them back at the end.
"""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from runbook import guide as guides
from runbook import notify
from runbook.beginning import run_id
from runbook.commands.consoles import (
    FILE,
    FOLDER,
    drives_consoles,
)
from runbook.commands.surveys import Asked, keeps, survey
from runbook.conduct import vacant
from runbook.drift import acknowledged as accepted
from runbook.drift import baseline as baselines
from runbook.drift import files, notices, pixels, sentences, terminal
from runbook.drift.baseline import BUNDLE, Baseline
from runbook.drift.message import message
from runbook.drift.model import Drift
from runbook.drift.outcome import FAULTS, outcome
from runbook.errors import UsageError
from runbook.prepare import Prepared
from runbook.record.words import clean
from runbook.settings import Settings

BREAKING = 5


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
    done = survey(asked, "baseline", lambda prepared: scratch / BUNDLE, id_, None)
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
    done = survey(asked, "regress", lambda ready: _folder(ready, out, id_), id_, older)
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
