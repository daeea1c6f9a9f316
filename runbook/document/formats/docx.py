"""A document for Word, with its real styles, so that an organisation's own look fits over it.

Headings are headings, figures are numbered and referred to by fields, and pictures have the words
that stand for them: it can be edited, renumbered and read aloud. The same document is the same
file, byte for byte: it tells no time and no author.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Final
from zipfile import BadZipFile

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.shared import Emu, Inches, Mm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from runbook import whole
from runbook.document.formats import parts, word
from runbook.document.model import Document, Figure, Instruction, Section, Text
from runbook.errors import UsageError
from runbook.record.words import clean

NAME: Final = "guide.docx"
WIDEST, HIGHEST = Inches(6.3), Inches(7.8)
"""Of a picture: the text of an A4 page, and a page less the caption and what leads to it."""

PIXEL: Final = Inches(1) // 96
"""A CSS pixel, as CSS has it (CSS Values 4, section 6.2)."""

_CHARACTERS: Final[dict[str, dict[str, Any]]] = {
    "Strong": {"bold": True},
    "Hyperlink": {"color": RGBColor(0x1D, 0x5A, 0x96), "underline": True},
    "Value": {"name": "Consolas", "size": Pt(9.5)},
}
_PARAGRAPHS: Final = (
    "Title",
    "Heading 1",
    "Heading 2",
    "List Bullet",
    "List Number",
    "List Paragraph",
    "Caption",
)
_OF_PIECE: Final = {"plain": None, "name": "Strong", "value": "Value"}


def write(document: Document, folder: Path, out: Path, reference: Path | None) -> None:
    """Write a document for Word.

    Args:
        document: what to say.
        folder: holds the pictures with call-outs, by the names that the figures have.
        out: the file to write.
        reference: a Word document whose styles and page are taken; None for A4 and plain ones.

    Raises:
        UsageError: the reference cannot be read as a Word document.
    """
    whole.write(out, _Writing(document, folder, reference).made())


class _Writing:
    """A Word document in the making."""

    def __init__(self, document: Document, folder: Path, reference: Path | None) -> None:
        self.document, self.folder = document, folder
        self.file = _opened(reference)
        _styled(self.file)
        self.lists = word.Lists(self.file)
        self.marks = word.Marks()
        section = self.file.sections[-1]
        if reference is None:
            section.page_width, section.page_height = Mm(210), Mm(297)
            section.left_margin = section.right_margin = Mm(24)
            section.top_margin = section.bottom_margin = Mm(22)
        page, left, right = section.page_width, section.left_margin, section.right_margin
        known = page is not None and left is not None and right is not None
        self.widest = min(WIDEST, page - left - right) if known else WIDEST

    def made(self) -> bytes:
        """Return the file."""
        document = self.document
        self._add("Title", document.title)
        self._add(None, parts.about(document))
        self._contents()
        for anchor, _ in parts.contents(document):
            if anchor in parts.HEADINGS:
                self._headed(1, parts.HEADINGS[anchor], anchor)
                getattr(self, f"_{anchor}")()
            else:
                self._step(next(one for one in document.sections if parts.step(one) == anchor))
        word.in_english(self.file)
        self._properties()
        out = io.BytesIO()
        self.file.save(out)
        return word.without_time(out.getvalue())

    def _add(self, style: str | None, words: str = "") -> Paragraph:
        made: Paragraph = self.file.add_paragraph(clean(words), style=style)
        return made

    def _headed(self, level: int, words: str, anchor: str) -> None:
        paragraph = self._add(f"Heading {level}")
        number = self.marks.begin(paragraph, anchor)
        paragraph.add_run(clean(words))
        self.marks.end(paragraph, number)

    def _contents(self) -> None:
        """List the parts, in a field that Word can fill with the numbers of pages."""
        listed = parts.contents(self.document)
        paragraph = None
        for anchor, title in listed:
            begins, paragraph = paragraph is None, self._add("List Paragraph")
            paragraph.paragraph_format.space_after = Pt(2)
            if begins:
                word.field_begin(paragraph, r'TOC \o "1-1" \h \z \u')
            word.link(paragraph, clean(title), anchor)
        if paragraph is not None:
            word.field_end(paragraph)

    def _prerequisites(self) -> None:
        for text in self.document.prerequisites:
            _say(self._add("List Bullet"), text)

    def _notes(self) -> None:
        for text in self.document.notes:
            _say(self._add("List Bullet"), text)

    def _checklist(self) -> None:
        for text in self.document.checklist:
            _say(self._add("List Paragraph", "☐ "), text)

    def _values(self) -> None:
        self._add(None, parts.VALUES_ABOUT)
        cells = self._table(parts.HEAD_VALUES, len(self.document.values))
        for (name, placeholder, copied, needed), value in zip(
            cells, self.document.values, strict=True
        ):
            _first(name).add_run(clean(value.name))
            _first(placeholder).add_run(clean(value.placeholder), style="Value")
            _at(_first(copied), *value.copied)
            for number, (id_, console) in enumerate(value.needed):
                if number:
                    _first(needed).add_run(", ")
                _at(_first(needed), id_, console)

    def _troubles(self) -> None:
        cells = self._table(parts.HEAD_TROUBLES, len(self.document.troubles))
        for (seen, why, remedy), trouble in zip(cells, self.document.troubles, strict=True):
            _first(seen).add_run(clean(trouble.seen))
            _first(why).add_run(clean(trouble.why))
            _first(remedy).add_run(clean(trouble.remedy))
            if trouble.instruction:
                _first(remedy).add_run(" (")
                _at(_first(remedy), trouble.instruction, "")
                _first(remedy).add_run(")")

    def _table(self, head: tuple[str, ...], rows: int) -> list[tuple[_Cell, ...]]:
        table = self.file.add_table(rows + 1, len(head), style="Table Grid")
        lines = [row.cells for row in table.rows]
        for cell, words in zip(lines[0], head, strict=True):
            _first(cell).add_run(words, style="Strong")
        for line in lines:
            for cell in line:
                _first(cell).paragraph_format.space_after = Pt(2)
        word.repeated_head(table)
        return lines[1:]

    def _step(self, section: Section) -> None:
        self._headed(1, parts.heading(section), parts.step(section))
        if section.consoles:
            self._add(None, parts.consoles(section))
        for instruction in section.instructions:
            self._instruction(instruction)

    def _instruction(self, one: Instruction) -> None:
        self._headed(2, parts.title(one), parts.instruction(one.id))
        if one.console:
            self._add(None, f"On {one.console}:").paragraph_format.keep_with_next = True
        several = len(one.sentences) > 1
        list_ = self.lists.new() if several else 0
        for text in one.sentences:
            paragraph = self._add("List Number" if several else None)
            if several:
                self.lists.add(paragraph, list_)
            _say(paragraph, text)
        if one.callout:
            number, of_figure = one.callout
            paragraph = self._add(None, f"See number {number} in ")
            anchor = word.bookmark(parts.pointed(self.document, of_figure))
            word.field(paragraph, rf"REF {anchor} \h", parts.numbered(of_figure))
            paragraph.add_run(".")
        if one.figure:
            self._figure(one.figure)

    def _figure(self, figure: Figure) -> None:
        paragraph = self._add(None)
        paragraph.paragraph_format.keep_with_next = True
        width, height = figure.width * PIXEL, figure.height * PIXEL
        scale = min(1.0, self.widest / width, HIGHEST / height)
        size = Emu(round(width * scale)), Emu(round(height * scale))
        shape = paragraph.add_run().add_picture(str(self.folder / figure.marked), *size)
        told = shape._inline.docPr
        told.set("name", parts.numbered(figure.number))
        told.set("descr", clean(figure.alt))
        caption = self._add("Caption")
        number = self.marks.begin(caption, parts.figure(figure))
        caption.add_run("Figure ")
        word.field(caption, r"SEQ Figure \* ARABIC", str(figure.number))
        self.marks.end(caption, number)
        caption.add_run(": ")
        _say(caption, figure.caption)

    def _properties(self) -> None:
        """Say the title and the language; nobody is the author, at no time."""
        properties = self.file.core_properties
        element = properties._element
        for child in list(element):
            element.remove(child)
        properties.title = clean(self.document.title)[:255]  # as long as Word's may be
        properties.language = word.LANGUAGE


def _opened(reference: Path | None) -> Any:
    """Open what the document begins with; of a user's file only styles and the page stay."""
    if reference is None:
        return docx.Document()
    try:
        file = docx.Document(str(reference))
    except (
        PackageNotFoundError,
        BadZipFile,
        SyntaxError,
        LookupError,
        ValueError,
        OSError,
    ) as error:
        raise UsageError(
            "the document with the styles cannot be read",
            where=str(reference),
            seen=str(error) or type(error).__name__,
            remedy="save it from Word as a .docx, or leave it out to have plain styles",
        ) from error
    body = file.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    return file


def _styled(file: Any) -> None:
    """Have every style that is used: a file keeps only those that were used in it."""
    there = {style.name for style in file.styles}
    for name in _PARAGRAPHS:
        if name not in there:
            file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    if "Table Grid" not in there:
        file.styles.add_style("Table Grid", WD_STYLE_TYPE.TABLE, builtin=True)
    for name, wanted in _CHARACTERS.items():
        if name in there:
            continue
        font = file.styles.add_style(name, WD_STYLE_TYPE.CHARACTER, builtin=name != "Value").font
        for key, value in wanted.items():
            if key == "color":
                font.color.rgb = value
            else:
                setattr(font, key, value)


def _say(paragraph: Paragraph, text: Text) -> None:
    for piece in parts.pieces(text):
        paragraph.add_run(piece.text, style=_OF_PIECE[piece.style])


def _at(paragraph: Paragraph, id_: str, console: str) -> None:
    word.link(paragraph, clean(id_), parts.instruction(id_))
    if console:
        paragraph.add_run(f" on {clean(console)}")


def _first(cell: _Cell) -> Paragraph:
    first: Paragraph = cell.paragraphs[0]
    return first
