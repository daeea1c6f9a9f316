"""The page of a folder in a real browser: from disk, by eye, on paper, without script."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from runbook.history import page
from runbook.history.index import look
from tests.runbook.history.runs import bundle, events, varied
from tests.runbook.html.accessible import MEDIA, emulate, from_disk, violations
from tests.runbook.report.test_page import CONTRAST

WIDE = {"width": 1440, "height": 900}
NARROW = {"width": 390, "height": 800}
HOSTILE_FOLDER = "javascript:document.title='owned'&#58;<b>"


def written(folder: Path, at: Path | None = None) -> str:
    """The address of the page of a folder."""
    found = look(folder)
    target = at or folder / page.NAME
    target.write_text(page.render(folder, found.entries, found.steps, target.parent), "utf-8")
    return target.as_uri()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    top = tmp_path_factory.mktemp("history")
    hostile = top / "hostile"
    for n, name in enumerate(("one", HOSTILE_FOLDER)):
        made = events("hostile", id=f"<img src=x onerror=owned()>{n}", days=n)
        made[0]["run"]["command"] = "run"
        bundle(hostile, made, name=name)
    (top / "empty").mkdir()
    folders = {"varied": varied(top / "varied"), "hostile": hostile, "empty": top / "empty"}
    return {name: written(folder) for name, folder in folders.items()}


@pytest.mark.parametrize("kind", ["varied", "hostile", "empty"])
def test_it_opens_from_disk_with_nothing_fetched_and_nothing_refused(
    kind: str, pages: dict[str, str], wide: Page
) -> None:
    asked, complaints = from_disk(wide, pages[kind])
    expect(wide.get_by_role("button", name="Theme: auto")).to_be_visible()
    assert complaints == []
    assert [url for url in asked if not url.startswith("data:")] == [pages[kind]]


def test_hostile_text_runs_nowhere_and_stands_as_text(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["hostile"])
    assert wide.title() == "History of hostile"
    assert wide.locator("script").count() == 1
    assert wide.locator("img, [onerror]").count() == 0
    assert wide.locator("style").count() == 1
    rows = wide.locator("#runs tbody tr")
    assert rows.count() == 2
    for words in ("<script>document.title='owned'</script>", "<img src=x onerror=owned()>1"):
        expect(rows.first).to_contain_text(words)
    text = wide.locator("body").inner_text()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\ud800-\udfff]", text)
    assert "␛]0;owned␇" in text
    assert "{{ 7*7 }}" in text


def test_no_link_has_a_scheme_of_its_own(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["hostile"])
    links = wide.locator("#runs a[href]")
    assert links.count() == 2
    written_as = [link.get_attribute("href") for link in links.all()]
    assert all(href and href.startswith("./") for href in written_as)
    links.first.click()  # the newest: the folder whose name is meant to be an address
    wide.wait_for_url("**/report.html")
    assert wide.title() == "a report"


def test_the_policy_refuses_any_other_script_style_or_address(
    pages: dict[str, str], wide: Page
) -> None:
    wide.goto(pages["varied"])
    assert wide.evaluate(
        """() => new Promise((done) => {
          const refused = [];
          document.addEventListener("securitypolicyviolation", (e) => {
            refused.push(e.effectiveDirective);
            if (refused.length === 4) done(refused.sort());
          });
          const script = document.createElement("script");
          script.textContent = "window.owned = true";
          const style = document.createElement("style");
          style.textContent = "body { display: none }";
          const image = document.createElement("img");
          image.src = "https://example.invalid/x.png";
          document.body.append(script, style, image);
          fetch("https://example.invalid/").catch(() => {});
        })"""
    ) == ["connect-src", "img-src", "script-src-elem", "style-src-elem"]
    assert wide.evaluate("window.owned") is None


def test_a_row_says_what_a_list_says_and_leads_to_the_report(
    pages: dict[str, str], wide: Page
) -> None:
    wide.goto(pages["varied"])
    row = wide.get_by_role("row", name=re.compile("dd01"))
    for words in (
        "1 Dec 2025 09:12",
        "failed 5",
        "26.1 s",
        "run connectwise-home",
        "acme.eu.example.com 5.32",
        "2.10.4 Grant Types does not offer Implicit.",
    ):
        expect(row).to_contain_text(words)
    row.get_by_role("link").click()
    wide.wait_for_url("**dd01/report.html")


def test_a_bundle_without_a_report_has_no_link(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["varied"])
    row = wide.get_by_role("row", name=re.compile("no journal"))
    expect(row).to_contain_text("unreadable")
    expect(row.get_by_role("link")).to_have_count(0)


def test_it_may_lie_elsewhere(tmp_path: Path, wide: Page) -> None:
    varied(tmp_path / "reports")
    (tmp_path / "out").mkdir()
    wide.goto(written(tmp_path / "reports", tmp_path / "out" / "page.html"))
    wide.locator("#runs a").first.click()
    wide.wait_for_url("**/reports/*ff01/report.html")


def test_the_filters_leave_the_rows_that_are_wanted(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["varied"])
    rows, said = wide.locator("#runs tbody tr:visible"), wide.locator("#filters output")
    expect(said).to_have_text("14 of 14 shown")
    wide.get_by_label("Status").select_option("failed")
    expect(rows).to_have_count(2)
    wide.get_by_label("Command").select_option("verify")
    expect(rows).to_have_count(1)
    expect(said).to_have_text("1 of 14 shown")
    wide.get_by_label("Status").select_option("any")
    wide.get_by_label("Find").fill("5.32 IMPLICIT")
    expect(rows).to_have_count(1)
    wide.get_by_label("Command").select_option("any")
    expect(rows).to_have_count(2)
    wide.get_by_label("Find").fill("nothing has this")
    expect(said).to_have_text("0 of 14 shown")


def test_it_is_whole_without_script(pages: dict[str, str], browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    quiet = context.new_page()
    quiet.goto(pages["varied"])
    expect(quiet.locator("#runs tbody tr:visible")).to_have_count(14)
    expect(quiet.locator("#filters")).to_be_hidden()
    expect(quiet.locator("#theme")).to_be_hidden()
    expect(quiet.locator("#builds")).to_contain_text("2.10.4 Implicit grant: failed")
    quiet.get_by_text("The same as a table").first.click()
    table = quiet.get_by_role("table", name=re.compile("the oldest first")).first
    expect(table.get_by_role("row")).to_have_count(6)
    quiet.locator("#runs a").first.click()
    quiet.wait_for_url("**/report.html")
    context.close()


def test_each_plot_has_a_name_a_sentence_and_its_numbers_as_a_table(
    pages: dict[str, str], wide: Page
) -> None:
    wide.goto(pages["varied"])
    plot = wide.get_by_role("img", name="Duration and deviations of connectwise-home, run")
    expect(plot.locator("desc")).to_have_text(
        "4 runs from 24 Nov 2025 09:12 to 2 Dec 2025 09:12: 15.4 s to 1 min 13 s, the last "
        "1 min 13 s; 0 to 2 deviations; 2 that did not end well."
    )
    figure = wide.locator("figure", has=plot)
    figure.get_by_text("The same as a table").click()
    expect(figure.get_by_role("row", name=re.compile("interrupted"))).to_contain_text("15.4 s")
    assert plot.locator(".bar:not(.low)").count() == 4
    assert plot.locator(".cross").count() == 1
    assert plot.locator(".dot").count() == 1


def test_bars_are_as_high_as_their_runs_were_long(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["varied"])
    plot = wide.get_by_role("img", name="Duration and deviations of connectwise-home, run")
    done, cut_off, failed, _ = (box(bar) for bar in plot.locator(".bar:not(.low)").all())
    assert done["height"] / cut_off["height"] == pytest.approx(73.1 / 15.4, rel=0.05)
    assert failed["height"] / cut_off["height"] == pytest.approx(26.1 / 15.4, rel=0.05)
    bottoms = {round(one["y"] + one["height"]) for one in (done, cut_off, failed)}
    assert len(bottoms) == 1


def box(locator: Any) -> dict[str, float]:
    found = locator.bounding_box()
    assert found is not None
    return dict(found)


def test_an_empty_folder_has_a_page_that_says_so(pages: dict[str, str], wide: Page) -> None:
    wide.goto(pages["empty"])
    expect(wide.locator("main")).to_contain_text("There is no bundle here yet.")
    expect(wide.locator("#filters, table, figure")).to_have_count(0)


@pytest.mark.parametrize("kind", ["varied", "hostile", "empty"])
@pytest.mark.parametrize(
    "size", [WIDE, {"width": 1000, "height": 800}, NARROW, {"width": 320, "height": 700}]
)
def test_no_text_pushes_the_page_sideways(
    kind: str, size: dict[str, int], pages: dict[str, str], wide: Page
) -> None:
    wide.set_viewport_size(size)  # type: ignore[arg-type]
    wide.goto(pages[kind])
    assert wide.evaluate("document.documentElement.scrollWidth") <= size["width"]


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_what_is_under_it(
    scheme: Any, size: dict[str, int], pages: dict[str, str], wide: Page
) -> None:
    wide.set_viewport_size(size)  # type: ignore[arg-type]
    wide.emulate_media(color_scheme=scheme)
    wide.goto(pages["varied"])
    dark = wide.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 23, 26)"
    assert dark == (scheme == "dark")
    lowest = wide.evaluate(CONTRAST)
    assert lowest[0][0] >= 4.5, lowest


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_bars_and_edges_of_controls_stand_out_as_well(
    scheme: Any, pages: dict[str, str], wide: Page
) -> None:
    wide.emulate_media(color_scheme=scheme)
    wide.goto(pages["varied"])
    lowest = wide.evaluate(
        """() => {
          const light = (c) => {
            const [r, g, b] = c.match(/[\\d.]+/g).slice(0, 3).map((v) => v / 255)
              .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const paper = light(getComputedStyle(document.body).backgroundColor);
          const colours = [
            ...[...document.querySelectorAll(".bar")].map((e) => getComputedStyle(e).fill),
            ...[...document.querySelectorAll(".waited")].map((e) => getComputedStyle(e).stroke),
            ...[...document.querySelectorAll("input, select, button")]
              .map((e) => getComputedStyle(e).borderTopColor),
          ];
          return Math.min(...colours.map(light)
            .map((ink) => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)));
        }"""
    )
    assert lowest >= 3


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_what_is_to_be_pressed_is_large_enough(
    size: dict[str, int], pages: dict[str, str], wide: Page
) -> None:
    """WCAG 2.2, 2.5.8: 24 pixels, for controls; links in rows have that distance instead."""
    wide.set_viewport_size(size)  # type: ignore[arg-type]
    wide.goto(pages["varied"])
    for target in wide.locator("input, select, button, nav a, summary").all():
        assert box(target)["height"] >= 24
    middles = [box(link)["y"] + box(link)["height"] / 2 for link in wide.locator("#runs a").all()]
    assert min(b - a for a, b in pairwise(middles)) >= 24


def test_on_a_narrow_page_the_rows_are_still_a_table_with_names(
    pages: dict[str, str], wide: Page
) -> None:
    wide.set_viewport_size(NARROW)  # type: ignore[arg-type]
    wide.goto(pages["varied"])
    table = wide.get_by_role("table", name="Runs, the newest first; times are UTC")
    assert table.get_by_role("row").count() == 15
    row = table.get_by_role("row", name=re.compile("dd01"))
    expect(row.get_by_role("rowheader")).to_contain_text("1 Dec 2025")
    assert row.get_by_role("cell").count() == 6  # no checks were made: what is empty is not shown
    label = row.get_by_role("cell").first.evaluate("e => getComputedStyle(e, '::before').content")
    assert label == '"Status"'


def test_on_paper_it_is_light_without_controls_and_with_all_open(
    pages: dict[str, str], wide: Page
) -> None:
    wide.emulate_media(color_scheme="dark", media="print")
    wide.goto(pages["varied"])
    expect(wide.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    for hidden in ("nav", "#theme", "#filters"):
        expect(wide.locator(hidden)).to_be_hidden()
    figure = wide.locator("figure").first
    expect(figure.get_by_role("cell", name="failed")).to_be_visible()
    lowest = wide.evaluate(CONTRAST)
    assert lowest[0][0] >= 4.5, lowest
    assert 1 <= wide.pdf(prefer_css_page_size=True).count(b"/Type /Page\n") <= 4


def test_the_reader_may_choose_the_theme(pages: dict[str, str], wide: Page) -> None:
    wide.emulate_media(color_scheme="dark")
    wide.goto(pages["varied"])
    wide.get_by_role("button", name="Theme: auto").click()
    expect(wide.locator("body")).to_have_css("background-color", "rgb(250, 249, 247)")
    wide.reload()
    expect(wide.get_by_role("button", name="Theme: light")).to_be_visible()


@pytest.mark.parametrize("media", MEDIA)
@pytest.mark.parametrize("kind", ["varied", "hostile", "empty"])
def test_it_is_accessible(kind: str, media: str, pages: dict[str, str], wide: Page) -> None:
    emulate(wide, media)
    wide.goto(pages[kind])
    assert violations(wide) == ""
