"""What Word knows and python-docx has no words for: bookmarks, fields, links, lists that begin
again (ECMA-376, part 1).
"""

from __future__ import annotations

import io
import re
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart
from docx.table import Table
from docx.text.paragraph import Paragraph

LANGUAGE: Final = "en-US"

_LEVEL: Final = (
    '<w:abstractNum {ns} w:abstractNumId="{id}"><w:multiLevelType w:val="singleLevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
    '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl>'
    "</w:abstractNum>"
)
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The first time that an archive can tell: the same document is the same file."""


def bookmark(name: str) -> str:
    """Return an anchor as Word takes it: letters, digits, underscores, 40 at most (17.13.6.2)."""
    return re.sub(r"\W", "_", name, flags=re.ASCII)[-40:]


class Marks:
    """Sets bookmarks, each with a number of its own."""

    def __init__(self) -> None:
        self._last = 0

    def begin(self, paragraph: Paragraph, anchor: str) -> str:
        """Open a bookmark at the end of a paragraph as it is; return its number."""
        self._last += 1
        self._append(paragraph, "w:bookmarkStart", str(self._last), anchor)
        return str(self._last)

    def end(self, paragraph: Paragraph, number: str) -> None:
        """Close a bookmark."""
        self._append(paragraph, "w:bookmarkEnd", number)

    @staticmethod
    def _append(paragraph: Paragraph, tag: str, number: str, anchor: str = "") -> None:
        mark = OxmlElement(tag)
        mark.set(qn("w:id"), number)
        if anchor:
            mark.set(qn("w:name"), bookmark(anchor))
        paragraph._p.append(mark)


def field(paragraph: Paragraph, code: str, shown: str) -> None:
    """Add a field to a paragraph, with what it shows until it is reckoned anew."""
    field_begin(paragraph, code)
    paragraph.add_run(shown)
    field_end(paragraph)


def field_begin(paragraph: Paragraph, code: str) -> None:
    """Open a field; what follows is what it shows."""
    _character(paragraph, "begin")
    text = OxmlElement("w:instrText")
    text.set(qn("xml:space"), "preserve")
    text.text = f" {code} "
    paragraph.add_run()._r.append(text)
    _character(paragraph, "separate")


def field_end(paragraph: Paragraph) -> None:
    """Close a field."""
    _character(paragraph, "end")


def link(paragraph: Paragraph, words: str, anchor: str) -> None:
    """Add words that lead to a bookmark."""
    leading = OxmlElement("w:hyperlink")
    leading.set(qn("w:anchor"), bookmark(anchor))
    leading.set(qn("w:history"), "1")
    run = paragraph.add_run(words, style="Hyperlink")
    leading.append(run._r)
    paragraph._p.append(leading)


def repeated_head(table: Table) -> None:
    """Make the first row of a table its head, on every page; no row is parted by one."""
    for number, row in enumerate(table.rows):
        of_row = row._tr.get_or_add_trPr()
        of_row.append(OxmlElement("w:cantSplit"))
        if not number:
            of_row.append(OxmlElement("w:tblHeader"))


class Lists:
    """Numbered lists, each of which begins with 1."""

    def __init__(self, document: Document) -> None:
        numbering = _numbering(document)
        self._numbering: Any = numbering
        ids = [int(one.get(qn("w:abstractNumId"))) for one in numbering.iter(_ABSTRACT)]
        self._abstract = max(ids, default=-1) + 1
        made = parse_xml(_LEVEL.format(ns=nsdecls("w"), id=self._abstract))
        first = next(numbering.iter(qn("w:num")), None)
        if first is None:
            numbering.append(made)
        else:  # the schema wants all of these before the lists themselves
            first.addprevious(made)

    def new(self) -> int:
        """Begin a list; return the number by which its paragraphs are told."""
        one = self._numbering.add_num(self._abstract)
        one.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(one.numId)

    @staticmethod
    def add(paragraph: Paragraph, list_: int) -> None:
        """Make a paragraph the next one of a list."""
        of_list = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        of_list.get_or_add_ilvl().val = 0
        of_list.get_or_add_numId().val = list_


def in_english(document: Document) -> None:
    """Say which language the text is in, for who checks it and who reads it aloud."""
    place: Any = document.styles.element
    for tag in ("w:docDefaults", "w:rPrDefault", "w:rPr"):
        inner = place.find(qn(tag))
        if inner is None:
            inner = OxmlElement(tag)
            place.insert(0, inner)
        place = inner
    told = place.find(qn("w:lang"))
    if told is None:
        told = OxmlElement("w:lang")
        place.append(told)
    told.set(qn("w:val"), LANGUAGE)


def without_time(data: bytes) -> bytes:
    """Return a package whose parts tell no time."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            info = ZipInfo(name, _EPOCH)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            new.writestr(info, old.read(name))
    return out.getvalue()


_ABSTRACT: Final = qn("w:abstractNum")


def _character(paragraph: Paragraph, kind: str) -> None:
    made = OxmlElement("w:fldChar")
    made.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(made)


def _numbering(document: Document) -> Any:
    """The lists of a document; a document that never had one gets a part for them."""
    part = document.part
    for one in part.rels.values():
        if one.reltype == RELATIONSHIP_TYPE.NUMBERING:
            return one.target_part.element
    made = NumberingPart(
        PackURI("/word/numbering.xml"),
        CONTENT_TYPE.WML_NUMBERING,
        parse_xml(f"<w:numbering {nsdecls('w')}/>"),
        part.package,
    )
    part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
    return made.element
