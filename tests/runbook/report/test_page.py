"""The page in a real browser: from disk, by eye, by keyboard, on paper, without script."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from runbook import report
from tests.runbook.html.accessible import MEDIA, emulate, from_disk, violations
from tests.runbook.report import journals

WIDE = {"width": 1440, "height": 900}
NARROW = {"width": 400, "height": 800}
KINDS = {
    "good": journals.good,
    "failed": journals.failed,
    "killed": journals.killed,
    "hostile": journals.hostile,
}

# The lowest contrast of any text with what is painted under it (WCAG 2.2, 1.4.3).
CONTRAST = """() => {
  const parse = (c) => {
    const n = c.match(/[\\d.]+/g).map(Number);
    return c.startsWith("color(") ? [n[0] * 255, n[1] * 255, n[2] * 255, n[3] ?? 1]
      : [n[0], n[1], n[2], n[3] ?? 1];
  };
  const light = (c) => {
    const [r, g, b] = c.map((v) => v / 255)
      .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const under = (e) => {
    for (; e; e = e.parentElement) {
      const c = parse(getComputedStyle(e).backgroundColor);
      if (c[3] > 0.99) return c;
    }
    return [255, 255, 255, 1];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest(".overlay")) continue;
    const style = getComputedStyle(e);
    const ink = light(parse(e instanceof SVGElement ? style.fill : style.color).slice(0, 3));
    const paper = light(under(e).slice(0, 3));
    const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    found.push([Math.round(ratio * 100) / 100, walker.currentNode.data.trim().slice(0, 40)]);
  }
  return found.sort((a, b) => a[0] - b[0]).slice(0, 5);
}"""


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("reports")
    made = {}
    for kind, events in KINDS.items():
        made[kind] = report.write(journals.bundle(folder / kind, events())).as_uri()
    return made


@pytest.mark.parametrize("kind", list(KINDS))
def test_it_opens_from_disk_with_nothing_fetched_and_nothing_refused(
    kind: str, reports: dict[str, str], wide: Page
) -> None:
    asked, complaints = from_disk(wide, reports[kind])
    wide.evaluate("() => document.images[0].decode()")
    assert complaints == []
    assert all(url.startswith(("file:", "data:")) for url in asked)
    assert sum(url.endswith(".png") for url in asked) > 0


def test_hostile_text_runs_nowhere(reports: dict[str, str], wide: Page) -> None:
    wide.goto(reports["hostile"])
    assert wide.title().startswith("Failed: <script>document.title='owned'")
    assert wide.locator("script").count() == 1
    assert wide.locator("img[src=x], [onerror], a[href^=javascript]").count() == 0
    expect(wide.locator("h1")).to_contain_text("<script>")


def test_the_policy_of_the_page_refuses_any_other_script_style_or_address(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["good"])
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


def test_the_first_screen_says_whether_it_worked_where_when_and_how_much(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["good"])
    header = wide.locator("header")
    for words in (
        "Done",
        "acme.eu.example.com",
        "home.example.net",
        "24 November 2025, 09:12 UTC",
        "1 min 13 s",
        "9 of 9",
        "51 done",
        "32 skipped",
        "0 healed",
    ):
        expect(header).to_contain_text(words)
    box = header.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] < 450


def test_a_failure_comes_first_with_all_that_an_operator_needs(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["failed"])
    failure = wide.get_by_role("region", name="Grant Types does not offer Implicit.")
    for words in (
        "Authentication Settings > Grant Types",
        "Authorization Code, Client Credentials",
        "runbook resume",
        "in-doubt",
        "nothing that this run made",
        "2.10.4",
    ):
        expect(failure).to_contain_text(words)
    expect(failure.get_by_role("link", name="Picture of 2.10.4")).to_be_in_viewport()
    assert wide.locator("main > section").first.get_attribute("id") == "failure"


def test_a_killed_run_says_where_it_was_cut_and_what_is_in_doubt(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["killed"])
    failure = wide.locator("#failure")
    expect(failure).to_contain_text("cut off during 2.11, Submit")
    expect(failure).to_contain_text("Submit was pressed in 2.11 and its effect was not confirmed")


def test_the_picture_is_enlarged_and_the_keyboard_goes_on(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["good"])
    wide.get_by_role("link", name="Picture of 2.9.4, Initiate Login URI").click()
    box = wide.get_by_role("dialog")
    title = box.locator(".title")
    expect(title).to_contain_text("2.9.4")
    expect(box.locator(".overlay text")).to_have_text("Initiate Login URI")
    for key, there in (
        ("ArrowRight", "2.9.5"),
        ("j", "2.9.6"),
        ("Enter", "2.9.8"),
        ("k", "2.9.6"),
        ("ArrowLeft", "2.9.5"),
        ("End", "7.2.4"),
        ("j", "0.1"),
    ):
        wide.keyboard.press(key)
        expect(title).to_contain_text(there)
    box.get_by_role("button", name="Next").click()
    expect(title).to_contain_text("0.2")
    wide.keyboard.press("Escape")
    expect(box).to_be_hidden()
    expect(wide.get_by_role("link", name="Picture of 0.2,")).to_be_focused()


def test_marks_lie_on_the_enlarged_picture_where_they_were_taken(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["good"])
    wide.get_by_role("link", name="Picture of 2.9.4, Initiate Login URI").click()
    expect(wide.get_by_role("dialog").locator("img")).to_be_visible()
    image = wide.get_by_role("dialog").locator("img").bounding_box()
    mark = wide.get_by_role("dialog").locator(".overlay .line").bounding_box()
    assert image is not None
    assert mark is not None
    scale = image["width"] / journals.WIDTH
    assert image["height"] == pytest.approx(journals.HEIGHT * scale, abs=1)
    assert mark["x"] == pytest.approx(image["x"] + 315 * scale, abs=2)
    assert mark["width"] == pytest.approx(430 * scale, abs=3)


def test_on_the_page_the_keys_go_from_instruction_to_instruction(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["good"])
    for key in ("j", "j", "j", "k"):
        wide.keyboard.press(key)
    expect(wide.locator("[id='i-0.2']")).to_be_focused()
    wide.keyboard.press("Enter")
    expect(wide.get_by_role("dialog").locator(".title")).to_contain_text("0.2")


def test_an_anchor_leads_to_its_instruction(reports: dict[str, str], wide: Page) -> None:
    wide.goto(f"{reports['good']}#i-6.4")
    expect(wide.locator("[id='i-6.4']")).to_be_in_viewport()
    expect(wide.locator("[id='i-6.4']")).to_contain_text("read back equal")


def test_it_is_whole_without_script(reports: dict[str, str], browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(reports["good"])
    assert page.locator("[id^='i-']").count() == 87
    for row in journals.rows():
        expect(page.locator(f"[id='i-{row['id']}']")).to_be_visible()
    expect(page.locator("#theme")).to_be_hidden()
    table = page.get_by_role("table", name="Values carried from one console to the other")
    carried = table.get_by_role("row", name="client_id")
    expect(carried).to_contain_text("2.9.1")
    expect(carried).to_contain_text("6.3")
    expect(page.locator("#findings")).to_contain_text("RFC 9700")
    page.get_by_role("link", name="Picture of 2.9.4,").click()
    page.wait_for_url("**/shots/2.9.4.png")
    context.close()


def test_lanes_stand_side_by_side_and_cables_join_copy_and_paste(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["good"])

    def box(selector: str) -> dict[str, float]:
        found: Any = wide.locator(selector).bounding_box()
        assert found is not None
        return dict(found)

    copied, pasted = box("[id='i-1.3']"), box("[id='i-2.9.6']")
    cable, plug = box(".cable-1"), box(".plug-1")
    assert pasted["x"] + pasted["width"] < copied["x"]
    assert copied["y"] < cable["y"] < copied["y"] + copied["height"]
    assert cable["x"] + cable["width"] == pytest.approx(copied["x"], abs=2)
    assert pasted["y"] < plug["y"] + plug["height"] < pasted["y"] + pasted["height"]
    assert plug["x"] == pytest.approx(pasted["x"] + pasted["width"], abs=2)


@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_no_text_pushes_the_page_sideways(
    kind: str, size: dict[str, int], reports: dict[str, str], wide: Page
) -> None:
    wide.set_viewport_size(size)  # type: ignore[arg-type]
    wide.goto(reports[kind])
    assert wide.evaluate("document.documentElement.scrollWidth") <= size["width"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["good", "failed", "killed"])
def test_every_text_stands_out_from_what_is_under_it(
    kind: str, scheme: Any, reports: dict[str, str], wide: Page
) -> None:
    wide.emulate_media(color_scheme=scheme)
    wide.goto(reports[kind])
    dark = wide.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 23, 26)"
    assert dark == (scheme == "dark")
    lowest = wide.evaluate(CONTRAST)
    assert lowest[0][0] >= 4.5, lowest


def test_the_reader_may_choose_the_theme(reports: dict[str, str], wide: Page) -> None:
    wide.emulate_media(color_scheme="dark")
    wide.goto(reports["good"])
    button = wide.get_by_role("button", name="Theme: auto")
    button.click()
    expect(wide.locator("body")).to_have_css("background-color", "rgb(250, 249, 247)")
    wide.get_by_role("button", name="Theme: light").click()
    expect(wide.locator("body")).to_have_css("background-color", "rgb(20, 23, 26)")
    wide.reload()
    expect(wide.get_by_role("button", name="Theme: dark")).to_be_visible()


def test_on_paper_it_is_light_without_controls_and_with_all_open(
    reports: dict[str, str], wide: Page
) -> None:
    wide.emulate_media(color_scheme="dark", media="print")
    wide.goto(reports["good"])
    expect(wide.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    for hidden in (".bar", "#theme", ".keys", ".filter", "#box", "#help"):
        expect(wide.locator(hidden)).to_be_hidden()
    closed = wide.locator("[id='i-2.10.9'] details")
    expect(closed).not_to_have_attribute("open", "")
    expect(closed.get_by_text("email, email_verified")).to_be_visible()
    picture = wide.locator("[id='i-2.9.4'] .shot").bounding_box()
    assert picture is not None
    assert picture["width"] < 120
    lowest = wide.evaluate(CONTRAST)
    assert lowest[0][0] >= 4.5, lowest


def test_a_hundred_pictures_fit_on_a_few_sheets(
    reports: dict[str, str], wide: Page, tmp_path: Path
) -> None:
    wide.goto(reports["good"])
    pdf = wide.pdf(prefer_css_page_size=True)
    assert 3 <= pdf.count(b"/Type /Page\n") <= 12


def cards(page: Page) -> list[str]:
    """Ids of the instructions that are shown."""
    return [
        str(one.get_attribute("id")).removeprefix("i-")
        for one in page.locator(".card, .group li[id]").all()
        if one.is_visible()
    ]


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_instructions_are_filtered_by_console_and_status(
    script: bool, reports: dict[str, str], browser: Browser
) -> None:
    context = browser.new_context(java_script_enabled=script, viewport=WIDE)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(reports["good"])
    page.get_by_role("checkbox", name="skipped").uncheck()
    page.get_by_role("checkbox", name="Identity as a Service").uncheck()
    skipped = {
        event["instruction"]
        for event in journals.good()
        if event["type"] == "instruction-finished" and event["status"] == "skipped"
    }
    of_home = {row["id"] for row in journals.rows() if row["console"] == "connectwise"}
    shown = cards(page)
    assert set(shown) == of_home - skipped
    heading = page.get_by_role("heading", name="Step 3: A resource rule")
    assert heading.is_visible() is not script
    if script:
        expect(page.get_by_role("status")).to_have_text(f"{len(shown)} of 87 shown")
    page.get_by_role("button", name="Show all").click()
    assert len(cards(page)) == 87
    context.close()


def test_a_link_leads_to_an_instruction_that_is_filtered_out(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["good"])
    wide.get_by_role("checkbox", name="ConnectWise Home").uncheck()
    assert "6.4" not in cards(wide)
    wide.evaluate("location.hash = 'i-6.4'")
    expect(wide.locator("[id='i-6.4']")).to_be_in_viewport()


def test_the_keys_pass_over_what_is_filtered_out(reports: dict[str, str], wide: Page) -> None:
    wide.goto(reports["good"])
    wide.keyboard.press("f")
    expect(wide.locator("#of-1")).to_be_focused()
    wide.keyboard.press("Space")
    wide.keyboard.press("j")
    first = next(row["id"] for row in journals.rows() if row["console"] == "connectwise")
    expect(wide.locator(f"[id='i-{first}']")).to_be_focused()
    wide.keyboard.press("k")
    expect(wide.locator(f"[id='i-{first}']")).to_be_focused()


def test_the_keys_are_told_by_a_key_and_by_a_button(reports: dict[str, str], wide: Page) -> None:
    wide.goto(reports["good"])
    told = wide.get_by_role("dialog", name="Keys")
    wide.keyboard.press("?")
    expect(told).to_contain_text("next and previous instruction")
    wide.keyboard.press("j")
    expect(wide.locator(".here")).to_have_count(0)
    wide.keyboard.press("Escape")
    expect(told).to_be_hidden()
    wide.get_by_role("button", name="Keys").click()
    told.get_by_role("button", name="Close").press("Enter")
    expect(told).to_be_hidden()


def test_a_picture_is_compared_with_the_one_before_on_the_same_console(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["good"])
    wide.get_by_role("link", name="Picture of 6.4,").click()
    box = wide.get_by_role("dialog")
    title, image = box.locator(".title"), box.locator("img")
    expect(box.locator(".values")).to_contain_text(journals.ISSUER)
    after = image.get_attribute("src")
    wide.keyboard.press("b")
    expect(title).to_contain_text("Before 6.4")
    expect(title).to_contain_text("as it was after 6.3")
    assert image.get_attribute("src") != after
    expect(box.get_by_role("button", name="Before")).to_have_attribute("aria-pressed", "true")
    wide.keyboard.press("b")
    assert image.get_attribute("src") == after
    wide.keyboard.press("Home")
    expect(box.get_by_role("button", name="Before")).to_be_disabled()


def test_each_login_is_shown_by_what_the_browser_carried(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["good"])
    login = wide.locator("#login-service-provider")
    request = login.get_by_role("table", name="Authorization request")
    expect(request.get_by_role("row", name="redirect_uri")).to_contain_text(
        f"{journals.REDIRECT} the redirect_uri that was copied"
    )
    claims = login.get_by_role("table", name="ID token: claims")
    expect(claims.get_by_role("row", name="exp")).to_contain_text("2025-11-24 09:")
    expect(claims.get_by_role("row", name="nonce")).to_contain_text("that of the request")
    rules = login.get_by_role("table", name="Rules that were applied")
    expect(rules.get_by_role("row", name="signature")).to_contain_text("OIDC Core 3.1.3.7 (6)")
    expect(wide.locator("#login-identity-provider")).not_to_have_attribute("open", "")
    carried = wide.get_by_role("table", name="Values carried").get_by_role("row", name="client_id")
    expect(carried).to_contain_text(
        "service-provider: parameter client_id, claim aud; "
        "identity-provider: parameter client_id, claim aud"
    )


def test_the_resulting_configuration_is_a_table_for_each_console(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["good"])
    section = wide.get_by_role("region", name="Resulting configuration")
    assert section.get_by_role("heading", level=3).all_inner_texts() == [
        "Identity as a Service",
        "ConnectWise Home",
    ]
    expect(section.get_by_role("row", name="Authority URL")).to_contain_text(journals.ISSUER)
    expect(section.get_by_role("row", name="Redirect URI", exact=False).last).to_contain_text(
        "seen on the way"
    )
    wide.goto(reports["failed"])
    expect(wide.locator("#configuration")).to_have_count(0)


@pytest.mark.parametrize("media", MEDIA)
@pytest.mark.parametrize("kind", list(KINDS))
def test_it_is_accessible(kind: str, media: str, reports: dict[str, str], wide: Page) -> None:
    emulate(wide, media)
    wide.goto(reports[kind])
    assert violations(wide) == ""


@pytest.mark.parametrize("opens", ["?", "Enter"])
def test_what_opens_over_it_is_accessible(opens: str, reports: dict[str, str], wide: Page) -> None:
    wide.goto(reports["good"])
    wide.keyboard.press("j")
    wide.keyboard.press(opens)
    expect(wide.get_by_role("dialog")).to_be_visible()
    assert violations(wide) == ""


def test_in_one_file_the_pictures_are_shown_and_enlarged(tmp_path: Path, wide: Page) -> None:
    bundle = journals.bundle(tmp_path / "bundle", journals.good())
    alone = report.write(bundle, out=tmp_path / "alone", one_file=True)
    asked: list[str] = []
    wide.on("request", lambda request: asked.append(request.url))
    wide.goto(alone.as_uri())
    wide.get_by_role("link", name="Picture of 2.9.4, Initiate Login URI").click()
    image = wide.get_by_role("dialog").locator("img")
    expect(image).to_be_visible()
    assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 1280
    assert all(url.startswith(("file:", "data:")) for url in asked)
    assert [url for url in asked if url.startswith("file:")] == [alone.as_uri()]


def test_the_keyboard_alone_leads_from_the_top_to_a_picture_and_back(
    reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["good"])
    wide.keyboard.press("Tab")
    expect(wide.get_by_role("link", name="Skip to the instructions")).to_be_focused()
    wide.keyboard.press("Enter")
    wide.keyboard.press("Tab")
    expect(wide.get_by_role("checkbox", name="Identity as a Service")).to_be_focused()
    wide.keyboard.press("Space")
    expect(wide.locator("[id='i-2.1']")).to_be_hidden()
    for _ in range(20):
        wide.keyboard.press("Tab")
        if wide.get_by_role("button", name="Show all").evaluate(
            "e => e === document.activeElement"
        ):
            break
    wide.keyboard.press("Enter")
    expect(wide.locator("[id='i-2.1']")).to_be_visible()
    picture = wide.get_by_role("link", name="Picture of 0.1,")
    for _ in range(20):
        wide.keyboard.press("Tab")
        if picture.evaluate("e => e === document.activeElement"):
            break
    wide.keyboard.press("Enter")
    expect(wide.get_by_role("dialog")).to_be_visible()
    wide.keyboard.press("Escape")
    expect(picture).to_be_focused()


@pytest.mark.parametrize("key", ["j", "k", "f", "Enter", "b"])
def test_keys_of_the_browser_and_of_fields_stay_theirs(
    key: str, reports: dict[str, str], wide: Page
) -> None:
    wide.goto(reports["good"])
    wide.keyboard.press(f"Control+{key}")
    expect(wide.locator(".here")).to_have_count(0)
    expect(wide.get_by_role("dialog")).to_have_count(0)
