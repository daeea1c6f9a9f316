"""The document that the project itself publishes: whole, and nobody's."""

from __future__ import annotations

import json
import re
from pathlib import Path

import markdown
import pytest
from PIL import Image

FOLDER = Path(__file__).parents[3] / "docs" / "guides" / "connectwise-home"
TEXT = (FOLDER / "guide.md").read_text(encoding="utf-8")
TOLD = json.loads((FOLDER / "document.json").read_bytes())
FIGURES = [
    one["figure"]
    for section in TOLD["sections"]
    for one in section["instructions"]
    if one["figure"]
]


def test_every_picture_of_it_is_there_and_none_besides() -> None:
    shown = set(re.findall(r"!\[[^\]]+\]\((pictures/[^)]+)\)", TEXT))
    assert shown == {one["marked"] for one in FIGURES}
    there = {f"pictures/{file.name}" for file in (FOLDER / "pictures").iterdir()}
    assert there == {name for one in FIGURES for name in (one["file"], one["marked"])}


def test_every_link_of_it_leads_somewhere() -> None:
    anchors = set(re.findall(r'<a id="([^"]+)"></a>', TEXT))
    links = set(re.findall(r"\]\(#([^)]+)\)", TEXT))
    assert links <= anchors
    assert len(links) > 20


def test_its_figures_are_numbered_through_and_told_to_who_cannot_see() -> None:
    assert [one["number"] for one in FIGURES] == list(range(1, len(FIGURES) + 1))
    assert all(one["alt"].startswith("Picture of ") for one in FIGURES)
    assert len(set(re.findall(r"Figure (\d+)", TEXT))) == len(FIGURES)


@pytest.mark.parametrize("figure", FIGURES, ids=[one["id"] for one in FIGURES])
def test_its_call_outs_are_in_their_pictures(figure: dict[str, object]) -> None:
    with (
        Image.open(FOLDER / str(figure["file"])) as raw,
        Image.open(FOLDER / str(figure["marked"])) as marked,
    ):
        assert raw.size == marked.size
        assert raw.size[0] == figure["width"] * figure["scale"]  # type: ignore[operator]
        if figure["callouts"]:
            assert raw.convert("RGB").tobytes() != marked.convert("RGB").tobytes()


def test_it_is_rendered_as_a_site_generator_does() -> None:
    page = markdown.markdown(TEXT, extensions=["tables", "toc"])
    assert page.count("<img ") == len(FIGURES)
    assert page.count("<table>") >= 2
    assert "](" not in page


def test_nobody_is_in_it() -> None:
    said = TEXT + json.dumps(TOLD)
    assert not re.search(r"127\.0\.0\.1|localhost|\d{8}T\d{6}Z", said)
    mails = set(re.findall(r"[\w.+-]+@[\w.-]+\w", said))
    assert mails <= {"admin@example.com", "user@example.com", "person@example.com"}
