"""The corrections in a real browser: from disk, by eye, on paper, without script."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from runbook.document.corrected.correcting import corrections
from runbook.document.corrected.page import NAME, Part, marked, page
from tests.guides.examples import examples
from tests.runbook.document.corrected.records import LINES, SHOT, acme, record, seen, shot
from tests.runbook.html.accessible import MEDIA, emulate, from_disk, violations
from tests.runbook.report.test_page import CONTRAST

HOSTILE = (
    "<img src=x onerror=owned()><script>document.title='owned'</script>{{ 7*7 }}\x1b]0;owned\x07"
)
PICTURE = "./pictures/one%20picture.svg"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><path d="M0 0h9"/></svg>'


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Write a page of a guide with many mistakes, of hostile text, and of nothing."""
    top = tmp_path_factory.mktemp("corrected")
    (top / "pictures").mkdir()
    (top / "pictures" / "one picture.svg").write_text(SVG)
    guide = next(one for one in examples() if one.name == "larkspur")
    run = record(
        seen("1.2", "renamed", "Add", "Create"),
        seen("9.9", "missing", "Save"),
        shots=[shot(SHOT, "Add")],
    )
    hostile = record(seen("1.2", "missing", HOSTILE, HOSTILE), seen("1.3", "renamed", HOSTILE, "x"))
    lines = [*LINES, *(f"It is so, {n}." for n in range(20)), HOSTILE]
    files = {"many": guide.seeded(top), "run": top / "<b>run.txt", "empty": guide.file}
    files["hostile"] = files["run"]
    files["run"].write_text("\n\n".join(lines), encoding="utf-8")
    found = {"run": run, "hostile": hostile}
    for kind, file in files.items():
        corrected = corrections(file, acme(), found.get(kind))
        told = page(file, corrected, {SHOT: PICTURE}, title=HOSTILE if kind == "hostile" else "")
        (top / f"{kind}-{NAME}").write_text(told, encoding="utf-8")
    return {kind: (top / f"{kind}-{NAME}").as_uri() for kind in files}


@pytest.mark.parametrize("media", MEDIA)
@pytest.mark.parametrize("kind", ["many", "run", "empty"])
def test_everybody_can_read_it(kind: str, media: str, pages: dict[str, str], wide: Page) -> None:
    emulate(wide, media)
    wide.goto(pages[kind])
    wide.locator("details").evaluate_all("all => all.forEach(one => { one.open = true })")
    assert violations(wide) == ""
    assert wide.evaluate(CONTRAST)[0][0] >= 4.5
    assert wide.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_it_opens_from_disk_with_nothing_fetched_and_nothing_refused(
    pages: dict[str, str], wide: Page
) -> None:
    asked, complaints = from_disk(wide, pages["many"])
    expect(wide.get_by_role("button", name="Theme: auto")).to_be_visible()
    assert complaints == []
    assert [url for url in asked if not url.startswith("data:")] == [pages["many"]]


def test_both_sides_stand_beside_each_other_and_what_differs_is_marked(
    pages: dict[str, str], wide: Page
) -> None:
    wide.goto(pages["run"])
    one = wide.get_by_role("article", name="Line 5 corrected")
    expect(one.locator(".before .text")).to_have_text(LINES[2])
    expect(one.locator(".after .text")).to_have_text(LINES[2].replace("Add.", "Create."))
    expect(one.get_by_role("deletion")).to_have_text("Add")
    expect(one.get_by_role("insertion")).to_have_text("Create")
    expect(one.get_by_role("deletion")).to_have_css("text-decoration-line", "line-through")
    expect(one.get_by_role("insertion")).to_have_css("text-decoration-line", "underline")
    expect(one).to_contain_text("Seen by the run: renamed 1.2 “Add” is “Create” on the screen")
    left, right = (one.locator(side).bounding_box() for side in (".before", ".after"))
    assert left
    assert right
    assert left["x"] + left["width"] <= right["x"]
    assert abs(left["y"] - right["y"]) < 2
    emulate(wide, "phone")
    left, right = (one.locator(side).bounding_box() for side in (".before", ".after"))
    assert left
    assert right
    assert left["y"] + left["height"] <= right["y"]


def test_the_screen_of_the_instruction_is_shown(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["run"])
    one = wide.get_by_role("article", name="Line 5 corrected")
    one.get_by_text("The screen of instruction 1.2").click()
    picture = one.get_by_role("img")
    expect(picture).to_be_visible()
    picture.scroll_into_view_if_needed()
    wide.wait_for_function("document.querySelector('article img').naturalWidth === 640")
    assert wide.locator("img").count() == 1
    expect(one.get_by_role("link")).to_have_attribute("href", PICTURE)


def test_what_has_no_line_and_what_cannot_be_written_is_told(
    pages: dict[str, str], wide: Page
) -> None:
    wide.goto(pages["run"])
    one = wide.get_by_role("article", name="No line remark")
    expect(one).to_contain_text("“Save” is not on the screen")
    wide.goto(pages["many"])
    remark = wide.get_by_role("article").filter(has_text="Nothing is named").first
    expect(remark).to_contain_text("Left as it is")
    assert remark.locator("del, ins").count() == 0


def test_long_stretches_are_folded_and_open_on_paper(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["run"])
    folded = wide.get_by_text("It is so, 9.")
    expect(folded).to_be_hidden()
    wide.get_by_text(re.compile(r"\d+ lines as published")).last.click()
    expect(folded).to_be_visible()
    wide.reload()
    wide.emulate_media(media="print")
    expect(folded).to_be_visible()
    expect(wide.locator("#theme")).to_be_hidden()


def test_every_line_of_the_guide_stands_there_once(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["run"])
    lines = wide.locator(".lines li").evaluate_all("all => all.map(one => one.value)")
    corrected = [5]
    assert sorted([*lines, *corrected]) == list(range(1, 2 * (len(LINES) + 21), 2))


def test_hostile_text_runs_nowhere_and_stands_as_text(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["hostile"])
    assert wide.title().startswith("Corrections of <img src=x onerror=owned()>")
    assert wide.locator("script").count() == 1
    assert wide.locator("img, [onerror]").count() == 0
    text = wide.locator("main").inner_text()
    assert "<script>document.title='owned'</script>{{ 7*7 }}␛]0;owned␇" in text
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f]", text)


def test_without_script_it_is_whole(pages: dict[str, str], browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    bare = context.new_page()
    bare.goto(pages["many"])
    expect(bare.locator("#theme")).to_be_hidden()
    bare.locator("details.same summary").first.click()
    expect(bare.locator("details.same li").first).to_be_visible()
    context.close()


def test_a_guide_without_mistakes_says_so(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["empty"])
    expect(wide.locator("header")).to_contain_text("Nothing is found in clean.md.")
    assert wide.get_by_role("article").count() == 0


def test_what_differs_is_marked_by_whole_words() -> None:
    left, right = marked("Click Add now.", "Click Create now.")
    assert left == (Part("Click ", False), Part("Add", True), Part(" now.", False))
    assert right == (Part("Click ", False), Part("Create", True), Part(" now.", False))
