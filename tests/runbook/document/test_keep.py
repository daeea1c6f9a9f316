"""Editions of a document in one folder: what changed is written, and nothing else."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser

from runbook.document import kept
from runbook.document.keep import FILES, Kept, checked, keep
from runbook.document.model import Document
from runbook.errors import UsageError
from tests.runbook.document import guides

TEXTS = ("md", "html", "docx")
"""All that needs no browser."""

PICTURES = {f"pictures/{id_}{mark}.png" for id_ in ("1.3", "2.2") for mark in ("", "-marked")}
GUIDES = {"guide.md", "guide.html", "guide.docx"}


def put(made: tuple[Document, Mapping[str, bytes]], folder: Path, **others: Path) -> Kept:
    return keep(*made, folder, TEXTS, others.get("templates"), None)


def content(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def changed(folder: Path, before: Mapping[str, bytes]) -> set[str]:
    now = content(folder)
    return {name for name in before.keys() | now.keys() if before.get(name) != now.get(name)}


def with_noise(data: bytes) -> bytes:
    """A picture in which some pixels are a shade darker, as another smoothing makes them."""
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    for x in range(0, picture.width, 7):
        red, green, blue = picture.getpixel((x, 300))  # type: ignore[misc]
        picture.putpixel((x, 300), (max(red - 5, 0), max(green - 5, 0), max(blue - 5, 0)))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def nudged(made: Document, by: float) -> Document:
    """The document with every call-out somewhere else."""
    sections = tuple(
        replace(
            section,
            instructions=tuple(
                replace(
                    one,
                    figure=one.figure
                    and replace(
                        one.figure,
                        callouts=tuple(
                            replace(at, box=replace(at.box, x=at.box.x + by))
                            for at in one.figure.callouts
                        ),
                    ),
                )
                for one in section.instructions
            ),
        )
        for section in made.sections
    )
    return replace(made, sections=sections)


def test_twice_the_same_changes_no_byte_in_any_format(tmp_path: Path, browser: Browser) -> None:
    folder = tmp_path / "guide"
    first = keep(*guides.document(), folder, tuple(FILES), None, browser)
    everything = PICTURES | GUIDES | {"guide.pdf", "document.json"}
    assert set(first.written) == set(content(folder)) == everything
    assert (folder / "guide.pdf").read_bytes().startswith(b"%PDF-")
    before = content(folder)
    times = {name: (folder / name).stat().st_mtime_ns for name in before}
    again = keep(*guides.document(), folder, tuple(FILES), None, browser)
    assert (set(again.left), again.written, again.deleted) == (everything, (), ())
    assert changed(folder, before) == set()
    assert times == {name: (folder / name).stat().st_mtime_ns for name in before}
    # What changed is printed again, and the page's pictures are there.
    made, pictures = guides.document()
    other = keep(replace(made, title="Another"), pictures, folder, ("pdf",), None, browser)
    assert set(other.written) == {"guide.pdf", "document.json"}


def test_noise_and_a_nudge_change_no_byte(tmp_path: Path) -> None:
    made, pictures = guides.document()
    put((made, pictures), tmp_path)
    before = content(tmp_path)
    noisy = {name: with_noise(data) for name, data in pictures.items()}
    assert all(noisy[name] != pictures[name] for name in pictures)
    assert put((nudged(made, 1.5), noisy), tmp_path).written == ()
    assert changed(tmp_path, before) == set()


def test_a_label_that_changed_changes_its_two_pictures_and_the_texts(tmp_path: Path) -> None:
    put(guides.document(), tmp_path)
    before = content(tmp_path)
    letters = (("field", "Name of the office", "Harbour"), *guides.LETTERS[1:])
    told = put(guides.document(letters=letters), tmp_path)
    want = {"pictures/1.3.png", "pictures/1.3-marked.png", "document.json"} | GUIDES
    assert changed(tmp_path, before) == set(told.written) == want


def test_a_picture_that_changed_alone_leaves_the_texts(tmp_path: Path) -> None:
    put(guides.document(), tmp_path)
    before = content(tmp_path)
    shelves = (*guides.SHELVES[:1], ("list", "Shelf", "Parcels"), *guides.SHELVES[2:])
    told = put(guides.document(shelves=shelves), tmp_path)
    want = {"pictures/2.2.png", "pictures/2.2-marked.png", "document.json", "guide.docx"}
    assert changed(tmp_path, before) == set(told.written) == want


def test_call_outs_that_moved_change_what_shows_them(tmp_path: Path) -> None:
    made, pictures = guides.document()
    put((made, pictures), tmp_path)
    before = content(tmp_path)
    put((nudged(made, 9), pictures), tmp_path)
    want = {name for name in PICTURES if "marked" in name}
    assert changed(tmp_path, before) == want | {"document.json", "guide.docx", "guide.html"}


def test_figures_that_are_gone_go_and_nothing_else(tmp_path: Path) -> None:
    made, pictures = guides.document()
    put((made, pictures), tmp_path)
    for name in ("pictures/mine.png", "notes.txt"):
        (tmp_path / name).write_text("mine")
    told = put((replace(made, sections=made.sections[:1]), pictures), tmp_path)
    assert set(told.deleted) == {"pictures/2.2.png", "pictures/2.2-marked.png"}
    assert (tmp_path / "pictures/mine.png").read_text() == "mine"
    left = {name for name in content(tmp_path) if name.startswith("pictures/2")}
    assert left == set()


def test_a_figure_that_comes_in_renumbers_texts_and_no_picture(tmp_path: Path) -> None:
    made, pictures = guides.document()
    second = made.sections[1]
    alone = replace(
        second,
        instructions=(
            replace(second.instructions[0], callout=(1, 1)),
            replace(
                second.instructions[1],
                callout=(2, 1),
                figure=replace(made.figures[1], number=1),
            ),
        ),
    )
    put((replace(made, sections=(alone,)), pictures), tmp_path)
    before = content(tmp_path)
    told = put((made, pictures), tmp_path)
    assert not {name for name in changed(tmp_path, before) & before.keys() if "pict" in name}
    assert {"pictures/2.2.png", "pictures/2.2-marked.png"} <= set(told.left)
    assert "![A screen" in (tmp_path / "guide.md").read_text()


def test_what_somebody_took_away_comes_back(tmp_path: Path) -> None:
    put(guides.document(), tmp_path)
    before = content(tmp_path)
    for name in ("pictures/1.3-marked.png", "guide.docx", "guide.md"):
        (tmp_path / name).unlink()
    told = put(guides.document(), tmp_path)
    assert set(told.written) == {"pictures/1.3-marked.png", "guide.docx", "guide.md"}
    assert changed(tmp_path, before) == set()


def test_a_format_that_is_not_asked_for_stays_and_is_remembered(tmp_path: Path) -> None:
    made, pictures = guides.document()
    put((made, pictures), tmp_path)
    before = content(tmp_path)
    other = replace(made, title="Another")
    told = keep(other, pictures, tmp_path, ("md",), None, None)
    assert changed(tmp_path, before) == set(told.written) == {"guide.md", "document.json"}
    put((other, pictures), tmp_path)
    assert b"Another" in (tmp_path / "guide.html").read_bytes()
    assert (tmp_path / "guide.docx").read_bytes() != before["guide.docx"]


def test_other_styles_make_another_word_document(tmp_path: Path) -> None:
    import docx

    folder, templates = tmp_path / "guide", tmp_path / "templates"
    put(guides.document(), folder)
    before = content(folder)
    templates.mkdir()
    reference = docx.Document()
    reference.styles["Heading 1"].font.name = "Papyrus"
    reference.save(str(templates / "reference.docx"))
    put(guides.document(), folder, templates=templates)
    assert changed(folder, before) == {"guide.docx", "document.json"}
    (templates / "guide.css").write_text("h1 { color: #123456; }")
    before = content(folder)
    put(guides.document(), folder, templates=templates)
    assert changed(folder, before) == {"guide.html", "document.json"}


def test_templates_that_replace_nothing_are_refused(tmp_path: Path) -> None:
    (tmp_path / "guide.htm").touch()
    with pytest.raises(UsageError, match="replaces none of ours") as told:
        put(guides.document(), tmp_path / "out", templates=tmp_path)
    assert told.value.seen == "guide.htm"
    assert "guide.md, guide.html, guide.css, reference.docx" in told.value.remedy
    with pytest.raises(UsageError, match="replaces none of ours"):
        checked(tmp_path / "out", tmp_path)
    with pytest.raises(UsageError, match="no folder with templates"):
        put(guides.document(), tmp_path / "out", templates=tmp_path / "missing")
    assert not (tmp_path / "out").exists()


def test_a_template_that_is_wrong_is_told_before_anything_is_written(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "guide.md").write_text("{{ nobody }}")
    with pytest.raises(UsageError, match="a template cannot be used"):
        put(guides.document(), tmp_path / "out", templates=tmp_path / "templates")
    assert not (tmp_path / "out").exists()


def test_what_cannot_be_done_is_said_before_anything_is_written(tmp_path: Path) -> None:
    made, pictures = guides.document()
    with pytest.raises(UsageError, match="not written in such a format"):
        keep(made, pictures, tmp_path, ("odt",), None, None)
    with pytest.raises(ValueError, match="needs a browser"):
        keep(made, pictures, tmp_path, ("pdf",), None, None)
    with pytest.raises(ValueError, match=r"no picture is given for .*1\.3"):
        keep(made, {}, tmp_path, ("md",), None, None)
    small = io.BytesIO()
    Image.new("RGB", (9, 9)).save(small, "PNG")
    with pytest.raises(ValueError, match="9×9 pixels"):
        keep(made, dict.fromkeys(pictures, small.getvalue()), tmp_path, ("md",), None, None)
    (tmp_path / "mine").touch()
    checked(tmp_path / "missing", None)
    with pytest.raises(UsageError, match="holds something else"):
        checked(tmp_path, None)
    with pytest.raises(UsageError, match="holds something else"):
        keep(made, pictures, tmp_path, ("md",), None, None)
    assert list(content(tmp_path)) == ["mine"]


def test_a_strange_name_of_a_picture_is_a_fault(tmp_path: Path) -> None:
    made, pictures = guides.document()
    first = made.sections[0]
    for name in ("../1.3.png", "pictures/2.2.png"):
        figure = replace(made.figures[0], file=name)
        strange = replace(
            first,
            instructions=(*first.instructions[:2], replace(first.instructions[2], figure=figure)),
        )
        with pytest.raises(ValueError, match="strange names"):
            keep(
                replace(made, sections=(strange, *made.sections[1:])),
                {**pictures, name: b""},
                tmp_path,
                ("md",),
                None,
                None,
            )


def test_it_remembers_the_document_as_it_is_in_the_folder(tmp_path: Path) -> None:
    made, pictures = guides.document()
    put((made, pictures), tmp_path)
    data = json.loads((tmp_path / kept.NAME).read_text())
    assert data["title"] == "Have letters shelved"
    assert data.keys() == {*made.plain(), "files"}
    assert data["files"].keys() == PICTURES | GUIDES
    assert all(len(one) == 64 for one in data["files"].values())
    remembered = kept.read(tmp_path).figures["1.3"]
    assert all(one.badge for one in remembered.callouts)  # its place was found in the picture
    callouts = tuple(replace(one, badge=None) for one in remembered.callouts)
    assert replace(remembered, callouts=callouts) == made.figures[0]


def test_an_edition_that_was_cut_short_is_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = guides.document()

    def full(*given: object) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as patched:
        patched.setattr("runbook.document.callouts.burn", full)
        with pytest.raises(OSError, match="no space"):
            put(made, tmp_path / "it")
    checked(tmp_path / "it", None)
    put(made, tmp_path / "it")
    whole = tmp_path / "whole"
    put(made, whole)
    assert content(tmp_path / "it") == content(whole)
