"""The page in a real browser: from disk, by eye, on a phone, on paper, without script."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from runbook.document.formats import html
from runbook.document.model import Document
from tests.runbook.document import guides
from tests.runbook.html.accessible import MEDIA, NARROW, WIDE, emulate, from_disk, violations

KINDS = {"plain": guides.document, "hostile": guides.hostile}


def lay(document: Document, pictures: dict[str, bytes], folder: Path) -> Path:
    """Put the page beside its pictures."""
    (folder / "pictures").mkdir(parents=True)
    for name, data in pictures.items():
        (folder / name).write_bytes(data)
    page = folder / html.NAME
    page.write_text(html.render(document, None), encoding="utf-8")
    return page


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    top = tmp_path_factory.mktemp("guides")
    return {kind: lay(*make(), top / kind).as_uri() for kind, make in KINDS.items()}


@pytest.mark.parametrize("kind", KINDS)
def test_it_opens_from_disk_with_nothing_fetched_and_nothing_refused(
    kind: str, pages: dict[str, str], wide: Page
) -> None:
    asked, complaints = from_disk(wide, pages[kind])
    expect(wide.get_by_role("button", name="Theme: auto")).to_be_visible()
    assert complaints == []
    folder = pages[kind].rpartition("/")[0]
    assert [url for url in asked if not url.startswith((folder, "data:"))] == []
    assert sum(url.endswith(".png") for url in asked) == 2


def test_hostile_text_runs_nowhere_and_stands_as_text(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["hostile"])
    assert wide.title().startswith("<script>document.title='owned'</script> | [x](")
    assert (wide.locator("script").count(), wide.locator("style").count()) == (1, 1)
    assert wide.locator("img:not([src^='./pictures/']), [onerror], a:not([href^='#'])").count() == 0
    for part in ("header", ".contents", "#values", "#step-1", "figcaption", "#checklist", "#notes"):
        expect(wide.locator(part).first).to_contain_text("<script>document.title='owned'</script>")
    text = wide.locator("body").inner_text()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\ud800-\udfff]", text)


def test_it_says_what_there_is_to_do(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["plain"])
    expect(wide.get_by_role("heading", level=1)).to_have_text("Have letters shelved")
    contents = wide.get_by_role("navigation", name="Contents").get_by_role("link")
    assert contents.all_inner_texts() == [
        "What you need",
        "Values to copy",
        "Step 1: Open a branch",
        "Step 2: Make room",
        "Step 3: Try it",
        "When all is done",
        "If something goes wrong",
        "Good to know",
    ]
    value = wide.get_by_role("row", name="Return Address")
    expect(value).to_contain_text("<Return Address>1.2 on Post Office2.2 on Library, 3.1 on Post")
    optional = wide.locator("[id='instruction-1.3']")
    expect(optional).to_contain_text("1.3 Ask for a signature (optional) Turn on Signed for.")
    expect(optional).to_contain_text("See number 3 in Figure 1.")
    expect(wide.get_by_role("listitem").filter(has_text="Into Name of the branch")).to_be_visible()
    box = wide.get_by_role("checkbox", name="A letter lies on Letters.")
    box.check()
    expect(box).to_be_checked()


def test_every_link_leads_somewhere_and_every_picture_says_what_it_shows(
    pages: dict[str, str], wide: Page
) -> None:
    wide.goto(pages["plain"])
    missing = wide.evaluate(
        "[...document.links].map((a) => a.hash.slice(1))"
        ".filter((id) => !document.getElementById(id))"
    )
    assert missing == []
    assert wide.evaluate("document.links.length") > 15
    captions = wide.locator("figcaption > b:first-child").all_inner_texts()
    assert captions == ["Figure 1:", "Figure 2:"]
    for image in wide.locator("figure img").all():
        assert image.get_attribute("alt")
        assert image.evaluate("(one) => one.naturalWidth") == 1280


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_call_outs_lie_on_the_picture_to_the_pixel(
    size: dict[str, int], pages: dict[str, str], wide: Page
) -> None:
    wide.set_viewport_size(size)  # type: ignore[arg-type]
    wide.goto(pages["plain"])
    for shot in wide.locator(".shot").all():
        image, over = shot.locator("img").bounding_box(), shot.locator("svg").bounding_box()
        assert image is not None
        assert over == pytest.approx(image, abs=0.1)
        assert image["width"] / image["height"] == pytest.approx(1280 / 800, abs=0.02)


def test_a_figure_without_call_outs_is_the_picture_alone() -> None:
    made, _ = guides.document()
    first = made.figures[0]
    assert html.over(replace(first, callouts=())) == ""
    assert html.over(first).startswith("<svg")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_no_text_pushes_the_page_sideways(
    kind: str, size: dict[str, int], pages: dict[str, str], wide: Page
) -> None:
    wide.set_viewport_size(size)  # type: ignore[arg-type]
    wide.goto(pages[kind])
    assert wide.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_it_is_whole_without_script(pages: dict[str, str], browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    shown = context.new_page()
    shown.goto(pages["plain"])
    expect(shown.locator("#theme")).to_be_hidden()
    shown.get_by_role("link", name="Step 3: Try it").click()
    expect(shown.locator("#step-3")).to_be_in_viewport()
    context.close()


@pytest.mark.parametrize("media", MEDIA)
@pytest.mark.parametrize("kind", KINDS)
def test_it_is_accessible(kind: str, media: str, pages: dict[str, str], wide: Page) -> None:
    emulate(wide, media)
    wide.goto(pages[kind])
    assert violations(wide) == ""


def test_templates_of_the_users_replace_ours_or_add_to_them(tmp_path: Path) -> None:
    made, _ = guides.document()
    (tmp_path / "guide.css").write_text('{% include "builtin/guide.css" %} h1 { color: #123456; }')
    text = html.render(made, tmp_path)
    assert "h1 { color: #123456; }" in text
    assert "--paper:" in text
    (tmp_path / "guide.html").write_text(
        '{% extends "builtin/guide.html" %}{% block header %}<h1>{{ d.notes[0] | pieces }}</h1>'
        "{{ super() }}{% endblock %}"
    )
    both = html.render(made, tmp_path)
    assert both.count("<h1") == 2
    assert both.count("<figure") == 2
