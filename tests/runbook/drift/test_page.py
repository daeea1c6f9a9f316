"""The page in a real browser: from disk, by eye, by keyboard, on paper, without script."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from runbook.drift import files, page
from runbook.drift.model import Box, Deviation, Picture
from tests.runbook.drift import drifts
from tests.runbook.html.accessible import MEDIA, NARROW, WIDE, emulate, from_disk, violations
from tests.runbook.report.test_page import CONTRAST


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    top = tmp_path_factory.mktemp("drifts")
    made = {}
    for kind, drift in drifts.KINDS.items():
        (top / kind).mkdir()
        made[kind] = files.write(drift(top / kind), top / kind).as_uri()
    return made


def open_all(shown: Page) -> None:
    """Unfold whatever is folded."""
    shown.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")


def box(found: Any) -> dict[str, float]:
    measured = found.bounding_box()
    assert measured is not None
    return dict(measured)


@pytest.mark.parametrize("kind", list(drifts.KINDS))
def test_it_opens_from_disk_with_nothing_fetched_and_nothing_refused(
    kind: str, pages: dict[str, str], wide: Page
) -> None:
    asked, complaints = from_disk(wide, pages[kind])
    open_all(wide)
    expect(wide.get_by_role("button", name="Theme: auto")).to_be_visible()
    assert complaints == []
    folder = pages[kind].rpartition("/")[0]
    assert [url for url in asked if not url.startswith((folder, "data:"))] == []
    pictures = {url for url in asked if url.endswith(".png")}
    assert bool(pictures) is (kind not in {"same", "faulty"})


def test_hostile_text_runs_nowhere_and_stands_as_text(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["hostile"])
    open_all(wide)
    assert wide.title().startswith("This build breaks 2 of 87 instructions, and")
    assert (wide.locator("script").count(), wide.locator("style").count()) == (1, 1)
    assert wide.locator("img[src=x], [onerror], a[href^=javascript]").count() == 0
    for part in ("#breaking", "#profile", "#additive", "#cosmetic", "#errata", "#known", ".fault"):
        expect(wide.locator(part)).to_contain_text("<script>document.title='owned'</script>")
    text = wide.locator("body").inner_text()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\ud800-\udfff]", text)


def test_the_first_screen_tells_a_stranger_what_there_is(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["breaking"])
    expect(wide.get_by_role("heading", level=1)).to_have_text(
        "This build breaks 2 of 87 instructions."
    )
    header = wide.locator("header")
    builds = header.get_by_role("table", name="What was compared")
    expect(builds.get_by_role("row", name="Identity as a Service")).to_contain_text("5.315.32")
    expect(builds.get_by_role("row", name="ConnectWise Home")).to_contain_text("2025.11")
    for words in (
        "Integrate ConnectWise Home",
        "2.10.1 The control “Require Consent” is now called “Ask for consent”.",
        "2.10.4 The value “Implicit” is not offered any more",
        "1 new",
        "2 cosmetic changes",
        "1 accepted",
        "2 instructions not reached",
    ):
        expect(header).to_contain_text(words)
    measured = box(header)
    assert measured["y"] + measured["height"] < 450
    expect(wide.locator("#breaking-1 h3")).to_be_in_viewport()


def test_a_deviation_has_all_that_one_needs_to_judge_it(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["breaking"])
    one = wide.locator("#breaking-1")
    for words in (
        "Instruction 2.10.1 Consent on",
        "Identity as a Service · Authentication Settings",
        "The control “Require Consent” is now called “Ask for consent”.",
        "It stands where Require Consent stood, and does the same.",
        "breakingThe guide's word is nowhere on the screen",
        "The check went on with what is there instead.",
        "Turn on “Ask for consent”.",
        '"Require Consent" = "Ask for consent"',
    ):
        expect(one).to_contain_text(words)
    for name in ("Before", "Now"):
        expect(
            one.get_by_role("img", name=f"{name}: The control “Require Consent”")
        ).to_be_visible()
    expect(wide.locator("#breaking-2")).not_to_contain_text("build profile")


def test_both_pictures_stand_side_by_side_with_the_place_marked(
    pages: dict[str, str], wide: Page
) -> None:
    wide.goto(pages["breaking"])
    before, after = (wide.locator(f"#breaking-1 .{kind} svg") for kind in ("before", "after"))
    first, second = box(before), box(after)
    assert first["y"] == pytest.approx(second["y"], abs=1)
    assert first["height"] == pytest.approx(second["height"], abs=1)
    assert first["x"] + first["width"] < second["x"]
    marked = next(
        one for one in files.read(Path(pages["breaking"][7:]).parent).deviations if one.after
    )
    assert marked.after is not None
    view = page.closeups(marked)[1]
    assert view is not None
    (mark,) = marked.after.marks
    scale = second["width"] / view.part.width
    drawn = box(after.locator(".line"))
    assert drawn["x"] == pytest.approx(second["x"] + (mark.x - 6 - view.part.x) * scale, abs=4)
    assert drawn["y"] == pytest.approx(second["y"] + (mark.y - 6 - view.part.y) * scale, abs=4)
    assert drawn["width"] == pytest.approx((mark.width + 12) * scale, abs=5)
    raw = wide.locator("#breaking-1 .after").get_by_role("link")
    assert str(raw.get_attribute("href")) == "./shots/authentication-after.png"


def test_parts_come_in_the_order_of_their_weight(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["breaking"])
    assert [one.get_attribute("id") for one in wide.locator("main > section").all()] == [
        "breaking",
        "profile",
        "additive",
        "cosmetic",
        "screens",
        "errata",
        "unreached",
        "known",
    ]
    expect(wide.locator("#cosmetic-1")).to_be_hidden()
    wide.locator("#cosmetic summary").click()
    expect(wide.locator("#cosmetic-1")).to_be_visible()
    expect(wide.locator("#known")).to_contain_text("Accepted: The vendor moves it back")
    expect(wide.locator("#errata")).to_contain_text("“Step 4” means step 5")
    expect(wide.locator("#unreached")).to_contain_text("7.2.3 The application's tile")
    assert wide.locator("#breaking").get_by_text("moved").count() == 0


def test_a_build_that_only_adds_says_so_and_shows_where(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["additive"])
    expect(wide.locator("h1")).to_have_text("The guide holds; this build adds 1 thing.")
    expect(wide.locator("header")).to_contain_text("Nothing breaks.")
    assert wide.locator("#breaking, #profile, #cosmetic, #known, .fault").count() == 0
    # What stands in the new picture alone has its place in the old one shown.
    boxes = [one.get_attribute("viewBox") for one in wide.locator("#additive-1 svg.shot").all()]
    assert len(boxes) == 2
    assert len(set(boxes)) == 1


def test_a_build_like_the_baseline_is_a_short_page(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["same"])
    expect(wide.locator("h1")).to_have_text("The guide holds; this build is like the baseline.")
    assert [one.get_attribute("id") for one in wide.locator("main > section").all()] == ["screens"]
    expect(wide.locator("#screens")).to_contain_text("1 screen like in the baseline, to the pixel.")


def test_a_fault_is_told_apart_from_the_build(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["faulty"])
    expect(wide.locator("h1")).to_have_text(
        "The check ended early, so this build is not judged yet."
    )
    fault = wide.get_by_role("region", name="The reason says nothing about the build")
    for words in ("ConnectWise Home does not answer.", "2.3 Find the template", "502 Bad Gateway"):
        expect(fault).to_contain_text(words)
    expect(wide.locator("header")).to_contain_text("67 instructions not reached")


def test_a_screen_is_looked_at_by_keyboard_as_it_was_is_and_differs(
    pages: dict[str, str], wide: Page
) -> None:
    wide.goto(pages["breaking"])
    second = wide.locator("#screen-2")
    second.locator("summary").press("Enter")
    choice = second.get_by_role("radio", name="before and now")
    figures = {kind: second.locator(f"figure.{kind}") for kind in ("before", "after", "difference")}

    def shown() -> set[str]:
        return {kind for kind, figure in figures.items() if figure.is_visible()}

    assert shown() == {"before", "after"}
    choice.focus()
    for there in ({"before"}, {"after"}, {"difference"}):
        wide.keyboard.press("ArrowRight")
        assert shown() == there
    # The changed places are marked over each picture, and they are where the pictures differ.
    image, mark = figures["difference"].locator("img"), figures["difference"].locator("rect").first
    scale = box(image)["width"] / drifts.WIDTH
    assert box(mark)["x"] == pytest.approx(box(image)["x"] + 165 * scale, abs=4)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_it_is_whole_without_script(script: bool, pages: dict[str, str], browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=script)
    shown = context.new_page()
    shown.goto(pages["breaking"])
    assert shown.locator("#theme").is_visible() is script
    shown.get_by_role("radio", name="what changed").first.check()
    expect(shown.locator("#screen-1 .difference img")).to_be_visible()
    expect(shown.locator("#screen-1 .before img")).to_be_hidden()
    shown.locator("header").get_by_role("link", name="The value “Implicit”").click()
    expect(shown.locator("#breaking-2")).to_be_in_viewport()
    context.close()


def test_a_link_into_what_is_folded_opens_it(pages: dict[str, str], wide: Page) -> None:
    wide.goto(f"{pages['breaking']}#cosmetic-1")
    expect(wide.locator("#cosmetic-1")).to_be_in_viewport()
    wide.evaluate("location.hash = 'screen-3'")
    expect(wide.locator("#screen-3")).to_have_attribute("open", "")


def test_on_paper_it_is_light_and_all_of_it_is_there(pages: dict[str, str], wide: Page) -> None:
    wide.emulate_media(color_scheme="dark", media="print")
    wide.goto(pages["breaking"])
    expect(wide.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    for hidden in (".top", ".choice", "#theme"):
        expect(wide.locator(hidden).first).to_be_hidden()
    for there in ("#cosmetic-1", "#screen-3 .before", "#screen-3 .difference"):
        expect(wide.locator(there)).to_be_visible()
    assert wide.evaluate(CONTRAST)[0][0] >= 4.5
    pdf = wide.pdf(prefer_css_page_size=True)
    assert 2 <= pdf.count(b"/Type /Page\n") <= 6


@pytest.mark.parametrize("kind", list(drifts.KINDS))
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_no_text_pushes_the_page_sideways(
    kind: str, size: dict[str, int], pages: dict[str, str], wide: Page
) -> None:
    wide.set_viewport_size(size)  # type: ignore[arg-type]
    wide.goto(pages[kind])
    open_all(wide)
    assert wide.evaluate("document.documentElement.scrollWidth") <= size["width"]


@pytest.mark.parametrize("media", MEDIA)
@pytest.mark.parametrize("kind", list(drifts.KINDS))
def test_it_is_accessible(kind: str, media: str, pages: dict[str, str], wide: Page) -> None:
    emulate(wide, media)
    wide.goto(pages[kind])
    if media != "print":
        open_all(wide)
    assert violations(wide) == ""


def test_a_closeup_stays_inside_of_its_picture() -> None:
    for mark in (Box(0, 0, 10, 10), Box(1270, 790, 10, 10), Box(-50, -50, 9999, 9999)):
        shot = Picture("a.png", 1280, 800, (mark,))
        one = Deviation("1", "renamed", "a", "b", "healed", "breaking", before=shot, after=shot)
        for view in page.closeups(one):
            assert view is not None
            assert 0 <= view.part.x <= 1280 - view.part.width
            assert 0 <= view.part.y <= 800 - view.part.height


def test_without_a_mark_all_of_a_picture_is_shown() -> None:
    shot = Picture("a.png", 1280, 800)
    one = Deviation("1", "cosmetic", "a", "b", "reported", "cosmetic", after=shot)
    before, after = page.closeups(one)
    assert before is None
    assert after is not None
    assert after.part == Box(0, 0, 1280, 800)


def test_only_pictures_that_are_there_are_shown(tmp_path: Path) -> None:
    drift = drifts.breaking(tmp_path)
    (tmp_path / "shots" / "provider-after.png").unlink()
    there = page.pictures(drift, tmp_path)
    assert "shots/provider-after.png" not in there
    assert there["shots/provider-before.png"] == "./shots/provider-before.png"
    text = page.render(drift, there)
    assert "provider-after.png" not in text
    assert text.count("no picture") == 2


def test_a_time_that_is_none_is_left_out(tmp_path: Path) -> None:
    drift = drifts.same(tmp_path)
    assert "27 November 2026, 02:00 UTC" in page.render(drift, {})
    assert "<time" not in page.render(replace(drift, started="yesterday"), {})


def test_many_things_that_break_are_listed_in_part(tmp_path: Path) -> None:
    drift = drifts.breaking(tmp_path)
    many = tuple(replace(drift.deviations[0], instruction=id_) for id_ in tuple(drifts.TITLES)[:9])
    text = page.render(replace(drift, deviations=many), {})
    assert "This build breaks 9 of 87 instructions." in text
    assert "and 3 more" in text
