"""Surveys: the guide is carried out with objects of its own, which bear the run's id, and these are
taken back at the end.

What ``baseline``, ``regress`` and ``document`` have in common.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from runbook import progress
from runbook.beginning import Command
from runbook.browser import USUAL, Look
from runbook.commands.consoles import embedded_consoles, say_notes
from runbook.conduct import conduct
from runbook.drift.baseline import Baseline
from runbook.guide import Guide
from runbook.prepare import Prepared, prepare
from runbook.resuming import predecessor

TAKEN_BACK = "taken-back"

HEAL: Mapping[Command, str] = {"baseline": "off", "regress": "report", "document": "off"}
"""What is done about a control under another name where the flags do not say."""


@dataclass(frozen=True)
class Asked:
    """What the flags of a command say.

    Attributes:
        keep: what is made stays.
        rest: flags of every command that drives consoles.
        probe: nothing is written.
        look: how pages are shown.
    """

    guide: Guide
    keep: bool
    rest: Mapping[str, Any]
    probe: bool = False
    look: Look = USUAL

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


def survey(
    asked: Asked,
    command: Command,
    place: Callable[[Prepared], Path],
    id_: str,
    older: Baseline | None = None,
    *,
    beside: str = TAKEN_BACK,
) -> Surveyed:
    """Do the guide as far as it goes, and take back what was made.

    Args:
        asked: what the flags say.
        command: what is done.
        place: gives the folder of the bundle.
        id_: of the run.
        older: what the build is held against.
        beside: name of the folder, beside the bundle, for the evidence of what is taken back.
    """
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
            look=asked.look,
        )
        left = 0
        if not (asked.keep or asked.sandbox):
            left = _take_back(
                prepared, bundle, bundle.with_name(beside), observers, headed=rest["headed"]
            )
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
    out: Path,
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
        out=out,
        observers=tuple(observers),
        headed=headed,
        heals=True,
        before=before,
    )
    if undone:
        click.echo(f"What was made could not be taken back: see {page}", err=True)
    return undone
