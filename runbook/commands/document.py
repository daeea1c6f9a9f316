"""``runbook document``: the guide as a document with pictures of both consoles as they are now."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import click

from runbook import guide as guides
from runbook import record, whole
from runbook.beginning import run_id
from runbook.browser import USUAL, Look, launched
from runbook.commands.consoles import FILE, FOLDER, drives_consoles
from runbook.commands.surveys import Asked, keeps, survey
from runbook.conduct import vacant
from runbook.document import extra
from runbook.document import keep as kept
from runbook.document.build import Made, build
from runbook.document.corrected.correcting import corrections
from runbook.document.corrected.difference import NAME as DIFFERENCE
from runbook.document.corrected.difference import encoded, unified
from runbook.document.corrected.page import NAME as PAGE
from runbook.document.corrected.page import page
from runbook.document.keep import FILES, checked
from runbook.document.model import Document
from runbook.drift.outcome import FAULTS
from runbook.errors import UsageError
from runbook.guide import Guide
from runbook.lint.reading import read

SIZE = re.compile(r"(?P<width>[1-9]\d{2,3})x(?P<height>[1-9]\d{2,3})")


class Formats(click.ParamType[tuple[str, ...]]):
    """A list of formats between commas."""

    name = "formats"

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[str, ...]:
        """Return the formats, each once, in the order given."""
        wanted = tuple(dict.fromkeys(one.strip() for one in str(value).split(",") if one.strip()))
        unknown = [one for one in wanted if one not in FILES]
        if unknown or not wanted:
            known = ", ".join(FILES)
            self.fail(f"{', '.join(unknown) or 'none'}: the formats are {known}", param, ctx)
        return wanted


class Size(click.ParamType[tuple[int, int]]):
    """Width and height in CSS pixels."""

    name = "size"

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[int, int]:
        """Return width and height."""
        if isinstance(value, tuple):
            return value
        found = SIZE.fullmatch(str(value))
        if found is None:
            self.fail(f"{value}: give width and height, such as 1280x800", param, ctx)
        return int(found["width"]), int(found["height"])


@click.command("document")
@drives_consoles
@keeps
@click.option(
    "--format",
    "formats",
    type=Formats(),
    default="md,html",
    show_default=True,
    help="any of md, html, pdf and docx, between commas",
)
@click.option(
    "--from",
    "source",
    type=FOLDER,
    help="make it of a bundle that is there, as far as its pictures allow, without a run",
)
@click.option(
    "--templates", type=FOLDER, help="a folder whose files stand in for those that come with it"
)
@click.option(
    "--corrects",
    metavar="FILE",
    type=FILE,
    help="a published guide: tell beside the document where it is wrong or out of date",
)
@click.option(
    "--theme", type=click.Choice(["light", "dark"]), default="light", help="of the consoles"
)
@click.option(
    "--viewport",
    type=Size(),
    default=f"{USUAL.width}x{USUAL.height}",
    show_default=True,
    help="size of the window, in CSS pixels",
)
@click.option(
    "--scale",
    type=click.IntRange(1, 2),
    default=1,
    show_default=True,
    help="device pixels for a CSS pixel; 2 for sharp pictures",
)
def document(
    name: str,
    out: Path | None,
    keep: bool,
    formats: tuple[str, ...],
    source: Path | None,
    templates: Path | None,
    corrects: Path | None,
    theme: Any,
    viewport: tuple[int, int],
    scale: int,
    **options: Any,
) -> None:
    """Make the guide's document, with pictures of both consoles as they are now.

    --out is the folder of the document (docs/guides/GUIDE if it is not given), which is kept and
    brought up to date: what did not change stays as it is, byte for byte. With --corrects it has
    corrected.diff beside it, which applies to the published guide, and corrected.html, which shows
    both side by side and says why.
    """
    guide = guides.load(name)
    folder = out or Path("docs") / "guides" / guide.name
    _ready(folder, templates, corrects)
    code, bundle = (
        (0, source)
        if source
        else _carried_out(Asked(guide, keep, options, look=Look(*viewport, scale, theme)), guide)
    )
    made = _built(guide, bundle)
    with launched(os.environ) as browser:
        kept.keep(made.document, made.pictures, folder, formats, templates, browser)
    if corrects:
        _correct(corrects, guide, bundle, made.document, folder)
    click.echo((folder / FILES[formats[0]]).resolve())
    raise SystemExit(code)


def _ready(folder: Path, templates: Path | None, corrects: Path | None) -> None:
    """See that the document could be written, before anything is touched (raises UsageError)."""
    extra.provided()
    checked(folder, templates)
    if corrects:
        read(corrects)


def _carried_out(asked: Asked, guide: Guide) -> tuple[int, Path]:
    """Do the guide and take back what was made; return the code and the bundle."""
    id_ = run_id(guide.name)
    done = survey(
        asked,
        "document",
        lambda ready: vacant(ready.settings.path("RUNBOOK_REPORTS") / id_, "bundle"),
        id_,
        beside=f"{id_}-taken-back",
    )
    if done.code in FAULTS:
        click.echo(f"The document stays as it was; what stopped it is in {done.bundle}", err=True)
        click.echo((done.bundle / "report.html").resolve())
        raise SystemExit(done.code)
    return done.code or done.left, done.bundle


def _built(guide: Guide, bundle: Path) -> Made:
    """Make the document of a bundle (raises UsageError: it is none)."""
    try:
        return build(guide, bundle)
    except FileNotFoundError as error:
        raise UsageError(
            "there is no bundle",
            where=str(bundle),
            seen="it has no events.jsonl",
            remedy="name the folder of a run with --from",
        ) from error


def _correct(published: Path, guide: Guide, bundle: Path, document: Document, folder: Path) -> None:
    """Tell where a published guide is wrong or out of date, beside the document."""
    run = record.read(bundle)
    found = corrections(published, guide, run)
    figures = {callout.instruction: one for one in document.figures for callout in one.callouts}
    figures |= {one.id: one for one in document.figures}
    pictures = {
        shot.file: figures[one.id].marked
        for one in run.instructions
        if one.id in figures
        for shot in one.shots
    }
    difference = encoded(published, unified(published, found))
    _keep(folder / DIFFERENCE, difference)
    _keep(folder / PAGE, page(published, found, pictures, guide.title).encode())


def _keep(file: Path, data: bytes) -> None:
    if not file.is_file() or file.read_bytes() != data:
        whole.write(file, data)
