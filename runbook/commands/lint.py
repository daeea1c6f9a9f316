"""`runbook lint`: what is wrong in a published guide itself, and how it fits an executable one."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import click

from runbook import guide as guides
from runbook.errors import UsageError
from runbook.lint import screens, terminal, unknown_word
from runbook.lint.coverage import Coverage, coverage
from runbook.lint.editions import Change, differences
from runbook.lint.phrasing import says
from runbook.lint.published import Finding, Published
from runbook.lint.reading import read
from runbook.lint.rules import findings
from runbook.mistakes import Mistake, Mistakes
from runbook.record.words import clean

T = TypeVar("T")

FOUND = 5
FILE = click.Path(path_type=Path)
THE_COMMAND_LINE = "the command line"


@click.command()
@click.argument("file", metavar="FILE", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="what it finds, as JSON alone")
@click.option("--against", metavar="GUIDE", help="map each sentence to this guide's instructions")
@click.option(
    "--before",
    metavar="FILE",
    type=FILE,
    help="an older edition: what the new one changes, by instruction; goes with --against",
)
@click.option(
    "--baseline", metavar="DIR", type=FILE, help="a baseline: find names that are on no screen"
)
def lint(
    file: Path, as_json: bool, against: str | None, before: Path | None, baseline: Path | None
) -> None:
    """Find what is wrong in a published guide: text, HTML or Markdown.

    Code 5 where something was found, 0 where nothing was. Sentences without an instruction, and a
    difference of editions, do not change the code.

    With --json a list stands alone on standard output:

    \b
    {"line": from 1, "kind": one of those in docs/linting.md,
     "words": the whole sentence, "reason"}

    With --against it is an object: "findings", that list; "coverage", {"guide",
    "mapped": [{"line", "words", "instructions": ids}], "unmapped": [{"line", "words"}],
    "without_sentence": [{"id", "title", "optional"}]}; and with --before "editions", a list of
    {"instruction": an id or null, "title", "change": added, removed or changed,
    "before", "after": sentences}.
    """
    mistakes = [*_clashes(against, before)]
    published = _tried(mistakes, "FILE", lambda: _guide(file))
    older = _tried(mistakes, "--before", lambda: _guide(before) if before else None)
    words = _tried(mistakes, "--baseline", lambda: screens.read(baseline) if baseline else None)
    guide = _tried(mistakes, "--against", lambda: guides.load(against) if against else None)
    if mistakes or published is None:
        raise Mistakes(mistakes, of=THE_COMMAND_LINE)
    found = findings(published, *([unknown_word.rule(words)] if words else []))
    covered = coverage(published, guide) if guide else None
    changes = (
        differences(coverage(older, guide), covered, guide) if guide and older and covered else None
    )
    if as_json:
        click.echo(json.dumps(_plain(found, covered, changes), ensure_ascii=False))
    else:
        terminal.findings(found, file.name, sys.stdout)
        if words:
            terminal.unseen(unknown_word.unseen(published, words), sys.stdout)
        if covered:
            terminal.covered(covered, file.name, sys.stdout)
        if changes is not None:
            terminal.changes(changes, sys.stdout)
    raise SystemExit(FOUND if found else 0)


def _plain(
    found: Sequence[Finding], covered: Coverage | None, changes: Sequence[Change] | None
) -> object:
    listed = [one.plain() for one in found]
    if covered is None:
        return listed
    told: dict[str, object] = {"findings": listed, "coverage": covered.plain()}
    if changes is not None:
        told["editions"] = [one.plain() for one in changes]
    return told


def _guide(file: Path) -> Published:
    """Read a guide; a text that tells nobody to do anything is none."""
    published = read(file)
    if not any(says(one).instructs for one in published.sentences):
        raise UsageError(
            "this is no guide: no sentence tells the reader to do something",
            where=str(file),
            remedy="name a guide as text, HTML or Markdown",
        )
    return published


def _tried(mistakes: list[Mistake], name: str, attempt: Callable[[], T]) -> T | None:
    """Return what an argument stands for; if it cannot be had, note why."""
    try:
        return attempt()
    except UsageError as error:
        wrong = ": ".join(filter(None, (error.what, error.seen)))
        mistakes.append(Mistake(name, clean(error.where), clean(wrong), error.remedy))
    return None


def _clashes(against: str | None, before: Path | None) -> Iterator[Mistake]:
    if before and not against:
        what = "a difference is told by the instructions of a guide"
        yield Mistake("--before", THE_COMMAND_LINE, what, "name the guide with --against")
