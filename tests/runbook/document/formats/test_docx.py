"""The Word document, opened again by python-docx and by its XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Inches

from runbook.document.formats.docx import write
from runbook.document.formats.word import bookmark
from runbook.document.model import Document
from runbook.errors import UsageError
from runbook.record.words import clean
from tests.runbook.document import guides


def laid(document: Document, pictures: dict[str, bytes], folder: Path) -> Path:
    """Put pictures where they are looked for, and write the document there."""
    (folder / "pictures").mkdir(parents=True)
    for one in document.figures:
        (folder / one.marked).write_bytes(pictures[one.file])
    write(document, folder, folder / "guide.docx", None)
    return folder / "guide.docx"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return laid(*guides.document(), tmp_path_factory.mktemp("word") / "plain")


@pytest.fixture(scope="module")
def opened(file: Path) -> Any:
    return docx.Document(str(file))


def fields(opened: Any) -> Iterator[str]:
    for code in opened.element.iter(qn("w:instrText")):
        yield code.text.strip()


def in_style(opened: Any, style: str) -> list[str]:
    return [one.text for one in opened.paragraphs if one.style.name == style]


def test_headings_are_words_own(opened: Any) -> None:
    assert in_style(opened, "Title") == ["Have letters shelved"]
    assert in_style(opened, "Heading 1") == [
        "What you need",
        "Values to copy",
        "Step 1: Open a branch",
        "Step 2: Make room",
        "Step 3: Try it",
        "When all is done",
        "If something goes wrong",
        "Good to know",
    ]
    assert in_style(opened, "Heading 2")[2] == "1.3 Ask for a signature (optional)"
    assert in_style(opened, "List Bullet") == [
        "You may sign in to both, as Head of Branch.",
        "A branch may have 40 signs.",
    ]
    assert in_style(opened, "List Paragraph")[-2:] == [
        "☐ A letter lies on Letters.",
        "☐ It was signed for.",
    ]


def test_sentences_are_a_list_that_begins_again_for_each_instruction(opened: Any) -> None:
    assert in_style(opened, "List Number") == [
        "Open Branches › New branch",
        "Into Name of the branch type Harbour",
    ]
    lists = {
        one._p.pPr.numPr.numId.val for one in opened.paragraphs if one.style.name == "List Number"
    }
    (number,) = lists
    numbering = opened.part.numbering_part.element
    (begun,) = numbering.num_having_numId(number).iter(qn("w:startOverride"))
    assert begun.get(qn("w:val")) == "1"
    # The schema wants every kind of list before the first list.
    kinds = [child.tag for child in numbering]
    assert kinds.index(qn("w:num")) == kinds.count(qn("w:abstractNum"))


def test_figures_are_numbered_and_referred_to_by_fields(opened: Any) -> None:
    assert in_style(opened, "Caption") == [
        "Figure 1: What is filled in on the screen of step 1",
        "Figure 2: What is filled in on the screen of step 2",
    ]
    asked = list(fields(opened))
    assert asked.count(r"SEQ Figure \* ARABIC") == 2
    assert asked[0] == r'TOC \o "1-1" \h \z \u'
    named = {one.get(qn("w:name")) for one in opened.element.iter(qn("w:bookmarkStart"))}
    referred = [found[1] for one in asked if (found := re.match(r"REF (\w+) \\h", one))]
    assert referred == ["figure_1_3"] * 3 + ["figure_2_2"] * 2
    linked = [one.get(qn("w:anchor")) for one in opened.element.iter(qn("w:hyperlink"))]
    assert len(linked) == 8 + 3 + 1
    assert set(referred) | set(linked) <= named
    numbers = [one.get(qn("w:id")) for one in opened.element.iter(qn("w:bookmarkStart"))]
    assert len(set(numbers)) == len(numbers)
    assert numbers == [one.get(qn("w:id")) for one in opened.element.iter(qn("w:bookmarkEnd"))]


def test_every_field_is_closed(opened: Any) -> None:
    kinds = [one.get(qn("w:fldCharType")) for one in opened.element.iter(qn("w:fldChar"))]
    open_ = 0
    for kind in kinds:
        open_ += {"begin": 1, "separate": 0, "end": -1}[kind]
        assert open_ in (0, 1)
    assert open_ == 0
    assert len(kinds) == 3 * len(list(fields(opened)))


def test_pictures_say_what_they_show_and_fit_the_page(opened: Any) -> None:
    told = [one.get("descr") for one in opened.element.iter(qn("wp:docPr"))]
    assert told == [one.alt for one in guides.document()[0].figures]
    section = opened.sections[0]
    for shape in opened.inline_shapes:
        assert shape.width == Inches(6.3)
        assert shape.width <= section.page_width - section.left_margin - section.right_margin
        assert shape.height / shape.width == pytest.approx(800 / 1280, abs=0.001)


def test_tables_have_a_head(opened: Any) -> None:
    values, troubles = opened.tables
    assert values.rows[0].cells[0].text == "Value"
    assert [cell.text for cell in values.rows[1].cells] == [
        "Return Address",
        "<Return Address>",
        "1.2 on Post Office",
        "2.2 on Library, 3.1 on Post Office",
    ]
    assert troubles.rows[1].cells[2].text == "Copy it again (1.2)"
    for table in (values, troubles):
        heads = [bool(row._tr.xpath("./w:trPr/w:tblHeader")) for row in table.rows]
        assert heads == [True] + [False] * (len(heads) - 1)


def test_it_tells_a_language_but_no_time_and_no_author(opened: Any, file: Path) -> None:
    properties = opened.core_properties
    assert (properties.title, properties.language) == ("Have letters shelved", "en-US")
    assert (properties.author, properties.last_modified_by) == ("", "")
    assert properties.created is properties.modified is None
    with ZipFile(file) as package:
        assert {one.date_time[:3] for one in package.infolist()} == {(1980, 1, 1)}
        assert b'<w:lang w:val="en-US"' in package.read("word/styles.xml")


def test_the_same_document_is_the_same_file(file: Path, tmp_path: Path) -> None:
    again = laid(*guides.document(), tmp_path / "again")
    assert again.read_bytes() == file.read_bytes()


def test_hostile_text_is_text(tmp_path: Path) -> None:
    opened = docx.Document(str(laid(*guides.hostile(), tmp_path / "hostile")))
    shown = clean(guides.HOSTILE)
    assert in_style(opened, "Title") == [shown]
    assert all(shown in one for one in in_style(opened, "Heading 1")[2:5])
    assert [one.get("descr") for one in opened.element.iter(qn("wp:docPr"))] == [shown] * 2
    assert all(shown in one for one in in_style(opened, "Caption"))
    assert opened.tables[0].rows[1].cells[1].text == shown
    assert {one.text for one in opened.element.iter(qn("w:instrText"))} == {
        one.text for one in docx.Document(str(laid(*guides.document(), tmp_path / "plain")))
        .element.iter(qn("w:instrText"))
    }  # fmt: skip


def test_an_organisations_styles_and_page_are_taken(tmp_path: Path) -> None:
    made, pictures = guides.document()
    mine: Any = docx.Document()
    mine.add_paragraph("what stood there")
    mine.sections[0].left_margin = Inches(3)
    mine.styles["Heading 1"].font.name = "Papyrus"
    for name in ("Caption", "List Number", "Table Grid", "Strong"):
        mine.styles[name].delete()
    mine.styles.element.remove(mine.styles.element.find(qn("w:docDefaults")))
    for relation in [key for key, one in mine.part.rels.items() if "numbering" in one.reltype]:
        del mine.part.rels[relation]
    mine.save(str(tmp_path / "reference.docx"))
    folder = laid(made, pictures, tmp_path / "made").parent
    write(made, folder, folder / "mine.docx", tmp_path / "reference.docx")
    opened: Any = docx.Document(str(folder / "mine.docx"))
    assert "what stood there" not in "".join(one.text for one in opened.paragraphs)
    assert opened.styles["Heading 1"].font.name == "Papyrus"
    assert opened.sections[0].left_margin == Inches(3)
    assert {one.width for one in opened.inline_shapes} == {Inches(8.5 - 3 - 1.25)}
    assert len(in_style(opened, "Caption")) == 2
    assert len(in_style(opened, "List Number")) == 2
    (told,) = opened.styles.element.iter(qn("w:lang"))
    assert told.get(qn("w:val")) == "en-US"


def test_a_reference_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "reference.docx").write_text("not a document")
    with pytest.raises(UsageError, match="cannot be read") as told:
        write(guides.document()[0], tmp_path, tmp_path / "guide.docx", tmp_path / "reference.docx")
    assert "save it from Word" in told.value.remedy
    assert not (tmp_path / "guide.docx").exists()


def test_a_bookmark_is_as_word_takes_it() -> None:
    assert bookmark("figure-2.9.4") == "figure_2_9_4"
    assert len(bookmark("x" * 99)) == 40
