"""The PDF as a reader takes it apart."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from runbook.document.formats import pdf
from tests.runbook.document import guides
from tests.runbook.document.formats.test_html import KINDS, lay

A4 = (595, 842)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> dict[str, Path]:
    top = tmp_path_factory.mktemp("printed")
    files = {}
    for kind, make in KINDS.items():
        files[kind] = top / f"{kind}.pdf"
        pdf.write(lay(*make(), top / kind), files[kind], browser)
    return files


def text(file: Path) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(file).pages))


def test_its_pages_are_a4_and_numbered(printed: dict[str, Path]) -> None:
    pages = PdfReader(printed["plain"]).pages
    assert 3 <= len(pages) <= 5
    for number, page in enumerate(pages, start=1):
        assert tuple(map(int, page.mediabox[2:])) == pytest.approx(A4, abs=1)
        assert f"Page {number} of {len(pages)}" in page.extract_text()


def test_its_text_is_there_with_an_outline_and_tags(printed: dict[str, Path]) -> None:
    read = PdfReader(printed["plain"])
    told = text(printed["plain"])
    for words in ("1.3 Ask for a signature (optional)", "See number 2 in Figure 2.", "Figure 2:"):
        assert words in told
    outline = [one.title for one in read.outline[0:1]]  # type: ignore[union-attr]
    assert outline == ["Have letters shelved"]
    catalog: Any = read.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] in ("en", "en-US")
    assert read.metadata is not None
    assert read.metadata.title == "Have letters shelved"


def test_a_figure_and_its_caption_are_on_one_page(printed: dict[str, Path]) -> None:
    pages = PdfReader(printed["plain"]).pages
    with_picture = [n for n, page in enumerate(pages) for _ in page.images]
    with_caption = [n for n, page in enumerate(pages) if "Figure" in page.extract_text()]
    assert len(with_picture) == 2
    for number, page in enumerate(with_picture, start=1):
        assert f"Figure {number}: What is" in pages[page].extract_text()
    assert set(with_picture) <= set(with_caption)


def test_it_tells_nothing_of_the_machine(printed: dict[str, Path], tmp_path: Path) -> None:
    data = printed["plain"].read_bytes()
    assert b"file:" not in data
    assert str(printed["plain"].parent).encode() not in data


def test_hostile_text_is_text(printed: dict[str, Path]) -> None:
    told = text(printed["hostile"])
    assert "document.title='owned'" in told
    addresses = [
        one.get_object().get("/A", {}).get("/URI")
        for page in PdfReader(printed["hostile"]).pages
        for one in page.get("/Annots", [])
    ]
    assert addresses
    assert not any(addresses)
    assert guides.HOSTILE[:8] in told
