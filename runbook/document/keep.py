"""A document put into a folder, where what is as it was is left alone.

So that a new edition shows in a review as what changed and nothing else: a picture is replaced if
it looks different, a text if it says something else, and a file that tells its own time only if
what it is made from changed.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from playwright.sync_api import Browser

from runbook import whole
from runbook.document import alike, callouts, extra, geometry, kept, placing
from runbook.document.formats import html, markdown, own, pdf
from runbook.document.ink import Ink
from runbook.document.model import Document, Figure
from runbook.errors import UsageError

FILES: Final = {
    "md": markdown.NAME,
    "html": html.NAME,
    "pdf": pdf.NAME,
    "docx": "guide.docx",
}
"""Each format and its file. Word's module is loaded only where it is asked for."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of the files of a folder, by their names in it.

    Attributes:
        written: new, or replaced.
        left: as they were.
        deleted: of figures that are gone.
    """

    written: tuple[str, ...]
    left: tuple[str, ...]
    deleted: tuple[str, ...]


def checked(folder: Path, templates: Path | None) -> None:
    """Make sure that a document could be kept in a folder; to be called before anything is touched.

    Raises:
        UsageError: the folder is something else's, its ``document.json`` cannot be read, or the
            templates are not such as replace ours.
    """
    kept.read(folder)
    own.checked(templates)


def keep(
    document: Document,
    pictures: Mapping[str, bytes],
    folder: Path,
    formats: Sequence[str],
    templates: Path | None,
    browser: Browser | None,
) -> Kept:
    """Write a document into a folder; a format that is not asked for is left as it is.

    Args:
        document: what to say.
        pictures: PNGs without call-outs, by the figures' ``file``.
        folder: missing, empty, or with an earlier edition.
        formats: any of `FILES`.
        templates: a folder with the user's own templates; None for the built-in ones.
        browser: prints the PDF; None will do where none is asked for.

    Raises:
        UsageError: the folder is something else's, its ``document.json`` or a template cannot be
            read, a format is unknown, or a library is not installed; nothing was touched.
        ValueError: a figure without a picture, with one of another size or with a strange name,
            or no browser for a PDF; a fault of who called, and nothing was touched either.
    """
    _check(document, pictures, formats, browser)
    extra.provided()
    templates = own.checked(templates)
    writing = _Writing(folder, kept.read(folder))
    figures = {one.id: writing.figure(one, pictures[one.file]) for one in document.figures}
    document = _with(document, figures)
    # Rendered before anything is written: a template of the user's may be wrong.
    page = html.render(document, templates).encode() if {"html", "pdf"} & set(formats) else b""
    text = markdown.render(document, templates).encode() if "md" in formats else b""
    writing.begin(document)
    writing.pictures()
    if "md" in formats:
        writing.text(markdown.NAME, text)
    if "html" in formats:
        writing.text(html.NAME, page)
    if "pdf" in formats and browser:
        writing.pdf(page, browser)
    if "docx" in formats:
        writing.docx(document, own.reference(templates))
    return writing.end(document)


@dataclass(slots=True)
class _Writing:
    """An edition on its way into its folder."""

    folder: Path
    before: kept.Remembered
    figures: dict[str, tuple[Figure, bytes]] = field(default_factory=dict)
    marked: dict[str, bytes] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    written: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def figure(self, new: Figure, data: bytes) -> Figure:
        """Choose between a figure as it was and as it is now; return it."""
        new = alike.rounded(new)
        old, file = self.before.figures.get(new.id), self.folder / new.file
        if old and old.file == new.file and alike.alike(old, new, file, data):
            new, data = alike.as_before(old, new), file.read_bytes()
        new = placing.settled(new, Ink(data, new.scale).under)
        self.figures[new.id] = new, data
        drawn = repr((new.width, new.height, new.scale, new.callouts)).encode()
        code = map(_source, (callouts, placing, geometry))
        self.files[new.marked] = kept.digest(data, drawn, *code)
        if not self._stands(new.marked):
            self.marked[new.marked] = callouts.burn(data, new)
        return new

    def begin(self, document: Document) -> None:
        """Say whose folder it is, so that an edition that is cut short is gone on with."""
        if not (self.folder / kept.NAME).exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            whole.write(self.folder / kept.NAME, kept.text(replace(document, sections=()), {}))

    def pictures(self) -> None:
        """Write both pictures of each figure that is not as it was."""
        (self.folder / "pictures").mkdir(parents=True, exist_ok=True)
        for figure, data in self.figures.values():
            self.text(figure.file, data)
            if figure.marked in self.marked:
                self._put(figure.marked, self.marked[figure.marked])
            else:
                self.left.append(figure.marked)

    def text(self, name: str, data: bytes) -> None:
        """Write a file whose bytes tell whether it changed."""
        self.files[name] = kept.digest(data)
        self._put(name, data)

    def _put(self, name: str, data: bytes) -> None:
        file = self.folder / name
        if file.is_file() and file.read_bytes() == data:
            self.left.append(name)
        else:
            whole.write(file, data)
            self.written.append(name)

    def pdf(self, page: bytes, browser: Browser) -> None:
        """Print the page, with its pictures beside it wherever it is kept itself."""

        def made(out: Path) -> None:
            with TemporaryDirectory() as beside:
                shown = Path(beside) / html.NAME
                shown.write_bytes(page)
                (shown.parent / "pictures").mkdir()
                for figure, _ in self.figures.values():
                    shutil.copyfile(self.folder / figure.file, shown.parent / figure.file)
                pdf.write(shown, out, browser)

        pictures = (data for _, data in self.figures.values())
        self._made(pdf.NAME, kept.digest(page, _source(pdf), *pictures), made)

    def docx(self, document: Document, reference: Path | None) -> None:
        """Write the document for Word."""
        # Only here: python-docx takes a while, and is not there for those who do without.
        from runbook.document.formats import docx, parts, word

        pictures = ((self.folder / one.marked).read_bytes() for one, _ in self.figures.values())
        made_from = kept.digest(
            kept.text(document, {}),
            reference.read_bytes() if reference else b"",
            *map(_source, (docx, parts, word)),
            *pictures,
        )
        self._made(
            docx.NAME, made_from, lambda out: docx.write(document, self.folder, out, reference)
        )

    def end(self, document: Document) -> Kept:
        """Delete what is gone, and remember the rest for the next edition."""
        stay = {name for one, _ in self.figures.values() for name in (one.file, one.marked)}
        deleted = []
        for name in self.before.pictures:
            if name not in stay and (self.folder / name).is_file():
                (self.folder / name).unlink()
                deleted.append(name)
        for name in FILES.values():
            if name in self.before.files and name not in self.files:
                self.files[name] = self.before.files[name]
        data = kept.text(document, self.files)
        self.text(kept.NAME, data)
        return Kept(tuple(self.written), tuple(self.left), tuple(deleted))

    def _made(self, name: str, made_from: str, make: Callable[[Path], object]) -> None:
        """Write a file whose bytes do not tell whether it changed."""
        self.files[name] = made_from
        if self._stands(name):
            self.left.append(name)
        else:
            make(self.folder / name)
            self.written.append(name)

    def _stands(self, name: str) -> bool:
        """Tell whether a file is there that was made from the same."""
        same = self.before.files.get(name) == self.files[name]
        return same and (self.folder / name).is_file()


def _check(
    document: Document,
    pictures: Mapping[str, bytes],
    formats: Sequence[str],
    browser: Browser | None,
) -> None:
    if strange := [one for one in formats if one not in FILES]:
        raise UsageError(
            "a document is not written in such a format",
            seen=", ".join(strange),
            remedy=f"give any of {', '.join(FILES)}",
        )
    if "pdf" in formats and browser is None:
        raise ValueError("a PDF needs a browser")
    names = [name for one in document.figures for name in (one.file, one.marked)]
    if len(set(names)) < len(names) or not all(map(kept.is_picture, names)):
        raise ValueError(f"figures with strange names, or with the same: {names}")
    if missing := [one.file for one in document.figures if one.file not in pictures]:
        raise ValueError(f"no picture is given for {missing}")


def _with(document: Document, figures: Mapping[str, Figure]) -> Document:
    """Put figures in the place of those with the same id."""
    return replace(
        document,
        sections=tuple(
            replace(
                section,
                instructions=tuple(
                    replace(one, figure=figures[one.figure.id]) if one.figure else one
                    for one in section.instructions
                ),
            )
            for section in document.sections
        ),
    )


def _source(module: object) -> bytes:
    """The program that makes a file: another one makes another file of the same."""
    return Path(str(getattr(module, "__file__", ""))).read_bytes()
