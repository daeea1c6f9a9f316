from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page

from runbook.document import sources
from runbook.document.cropping import crop
from runbook.document.figures import FOLDER, Figures
from runbook.document.model import Box
from runbook.document.stand_ins import StandIns
from runbook.journal import Journal
from runbook.redaction import Redactor
from runbook.window import Window

RED = (255, 0, 0)
FIELD = (
    "border: 0; outline: none; padding: 0; width: 201px; height: 41px;"
    " background: #f00; color: #f00"
)
INPUT = f'<input aria-label="Wanted" value="x" style="{FIELD}">'
PAGES = {
    "plain": f"<h1>Plain</h1>{INPUT}",
    "scrolled": f"<h1>Long</h1><div style='height: 2345px'></div>{INPUT}"
    "<div style='height: 900px'></div>",
    "scrolled-part": f"<h1>Part</h1><div style='height: 300px; overflow: auto'>"
    f"<div style='height: 1111px'></div>{INPUT}<div style='height: 700px'></div></div>",
    "dialog": "<h1>Under</h1><dialog aria-label='On top'>"
    f"<p>Fill in</p>{INPUT}</dialog><script>document.querySelector('dialog').showModal()</script>",
    "frame": "<h1>Outside</h1><iframe style='margin: 33px; border: 3px solid; padding: 7px; "
    f"width: 600px; height: 400px' srcdoc='<h2>Inside</h2>{INPUT}'></iframe>",
    "frame-scrolled": "<h1>Outside</h1><iframe style='width: 600px; height: 300px' "
    f'srcdoc=\'<div style="height: 999px"></div>{INPUT}<div style="height: 500px"></div>\'>'
    "</iframe>",
    "shadow": "<h1>Shadow</h1><x-field></x-field><script>customElements.define('x-field', "
    "class extends HTMLElement { connectedCallback() { this.attachShadow({mode: 'open'})"
    f".innerHTML = `<p>Label</p>{INPUT}`; }} }})</script>",
}


@pytest.fixture(params=[1, 2], ids=["scale-1", "scale-2"])
def scaled(request: pytest.FixtureRequest, browser: Browser) -> Iterator[tuple[Page, int]]:
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, device_scale_factor=request.param
    )
    yield context.new_page(), request.param
    context.close()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path, (), Redactor())
    yield made
    made.close()


def figures(journal: Journal, scale: int = 1, mark: str = "") -> Figures:
    stand_ins = StandIns(mark, {"https://acme.example.net:8443/app": "acme"})
    return Figures(journal.bundle, journal, stand_ins, scale, dict, lambda: "2.5")


def told(bundle: Path) -> list[dict[str, Any]]:
    lines = (bundle / "events.jsonl").read_text().splitlines()
    return [event for event in map(json.loads, lines) if event["type"] == "figure"]


def wanted(page: Page) -> Any:
    field = page.locator("input")
    if not field.count():
        field = page.frame_locator("iframe").locator("input")
    field.scroll_into_view_if_needed()
    return field


def red(picture: Path) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is red in a picture."""
    with Image.open(picture) as read:
        bands = read.convert("RGB").split()
    full = [bands[0].point([0] * 255 + [255]), *(one.point([255] + [0] * 255) for one in bands[1:])]
    mask = Image.new("L", full[0].size, 255)
    for one in full:
        mask.paste(0, mask=one.point([255] + [0] * 255))
    box = mask.getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize("kind", PAGES)
def test_a_call_out_sits_on_its_control(
    kind: str, scaled: tuple[Page, int], journal: Journal
) -> None:
    page, scale = scaled
    page.set_content(PAGES[kind])
    window = Window("acme", page, "about:blank")
    figures(journal, scale).take(window, [("Wanted", [wanted(page)])])
    (event,) = told(journal.bundle)
    (place,) = event["callouts"]
    left, top, right, bottom = red(journal.bundle / event["file"])
    assert abs(place["x"] * scale - left) <= scale
    assert abs(place["y"] * scale - top) <= scale
    assert abs((place["x"] + place["width"]) * scale - right) <= scale
    assert abs((place["y"] + place["height"]) * scale - bottom) <= scale


@pytest.mark.parametrize("kind", PAGES)
def test_a_figure_that_is_cut_shows_the_control_where_its_call_out_is(
    kind: str, scaled: tuple[Page, int], journal: Journal, tmp_path: Path
) -> None:
    page, scale = scaled
    page.set_content(PAGES[kind])
    figures(journal, scale).take(Window("acme", page, "about:blank"), [("Wanted", [wanted(page)])])
    started = {"type": "instruction-started", "instruction": "2.5"}
    (source,) = sources.of([started, *told(journal.bundle)])["2.5"]
    (touch,) = source.touches
    part = crop((source.width, source.height), [touch.box], source.dialogs)
    (tmp_path / "cut.png").write_bytes(sources.cut(journal.bundle, source, part))
    left, top, *_ = red(tmp_path / "cut.png")
    assert abs((touch.box.x - part.x) * scale - left) <= scale
    assert abs((touch.box.y - part.y) * scale - top) <= scale


def test_what_a_dialog_lies_over_is_not_pointed_at(page: Page, journal: Journal) -> None:
    page.set_content(
        "<input id=under><dialog style='margin: 0; width: 900px; height: 600px'>"
        "<input id=over></dialog>"
    )
    window = Window("acme", page, "about:blank")
    made = figures(journal)
    made.take(window, [("Under", [page.locator("#under")])])
    page.evaluate("document.querySelector('dialog').showModal()")
    made.take(window, [("Over", [page.locator("#over")])])
    first, second = told(journal.bundle)
    assert [one["label"] for one in first["callouts"]] == ["Under"]
    assert [one["label"] for one in second["callouts"]] == ["Over"]


def test_what_a_head_half_covers_is_not_pointed_at(page: Page, journal: Journal) -> None:
    page.set_content(
        "<body style='margin: 0'><header style='position: fixed; z-index: 1; top: 0; height: 70px;"
        "width: 100%; background: #eee'></header><input id=half style='position: absolute; top: "
        "45px; height: 40px'><input id=free style='position: absolute; top: 120px; height: 40px'>"
    )
    figures(journal).take(
        Window("acme", page, "about:blank"),
        [("Half", [page.locator("#half")]), ("Free", [page.locator("#free")])],
    )
    (event,) = told(journal.bundle)
    assert [one["label"] for one in event["callouts"]] == ["Free"]


def test_controls_of_earlier_instructions_are_pointed_at_too(page: Page, journal: Journal) -> None:
    page.set_content("<input id=a><input id=b>")
    window = Window("acme", page, "about:blank")
    made = figures(journal)
    made.take(window, [("A", [page.locator("#a")])])
    made.instruction = lambda: "2.6"
    made.take(window, [("B", [page.locator("#b")])])
    last = told(journal.bundle)[-1]
    assert [(one["instruction"], one["label"]) for one in last["callouts"]] == [
        ("2.5", "A"),
        ("2.6", "B"),
    ]


def test_between_instructions_nothing_is_pictured(page: Page, journal: Journal) -> None:
    made = figures(journal)
    made.instruction = lambda: None
    window = Window("acme", page, "about:blank")
    made.take(window, [])
    made.touching(window, page.locator("body"), "Body", True)
    assert told(journal.bundle) == []


def test_a_page_that_puts_its_texts_back_at_once_is_not_pictured(
    page: Page, journal: Journal
) -> None:
    page.set_content(
        "<p>https://acme.example.net:8443/app</p><script>const text = document.querySelector('p')"
        ".firstChild, said = text.data; new MutationObserver(() => { if (text.data !== said) "
        "text.data = said; }).observe(text, {characterData: true})</script>"
    )
    figures(journal).take(Window("acme", page, "about:blank"), [])
    assert told(journal.bundle) == []


def test_a_secret_that_no_stand_in_is_known_for_is_in_no_picture(
    page: Page, journal: Journal
) -> None:
    journal.redactor.learn("one-time code", "491827")
    page.set_content("<p>Your code is 491827</p>")
    figures(journal).take(Window("acme", page, "about:blank"), [])
    assert told(journal.bundle) == []
    assert not (journal.bundle / FOLDER).exists() or not list((journal.bundle / FOLDER).iterdir())


def test_the_evidence_of_a_page_is_not_dressed(page: Page, journal: Journal) -> None:
    page.set_content("<p>https://acme.example.net:8443/app</p>")
    figures(journal).take(Window("acme", page, "about:blank"), [])
    (event,) = told(journal.bundle)
    assert "https://acme.example.com/app" in event["snapshot"]
    assert page.locator("p").inner_text() == "https://acme.example.net:8443/app"


def test_a_part_of_a_picture_is_in_its_own_pixels(tmp_path: Path) -> None:
    Image.new("RGB", (200, 100), RED).save(tmp_path / "one.webp", lossless=True)
    source = sources.Source("1.1", 0, "state", "acme", "", "one.webp", 100, 50, 2, (), ())
    (tmp_path / "cut.png").write_bytes(sources.cut(tmp_path, source, Box(10, 10, 40, 30)))
    with Image.open(tmp_path / "cut.png") as made:
        assert made.size == (80, 60)
