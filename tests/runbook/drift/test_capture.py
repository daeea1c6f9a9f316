from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from runbook.drift import capture
from runbook.window import Window

HOVERED = "#row:hover"


def test_a_page_is_seen_as_if_no_pointer_were_on_it(page: Page) -> None:
    page.set_content("<p id=row>A row</p>")
    page.locator("#row").hover()
    expect(page.locator(HOVERED)).to_have_count(1)
    capture.still(Window("acme", page, "about:blank"))
    expect(page.locator(HOVERED)).to_have_count(0)


@pytest.mark.parametrize(
    "opened",
    [
        "<div role=menu><button role=menuitem id=row>Entry</button></div>",
        "<button aria-haspopup=menu aria-expanded=true id=row>Add</button>",
    ],
)
def test_the_pointer_stays_while_it_may_hold_a_menu_open(opened: str, page: Page) -> None:
    page.set_content(opened)
    page.locator("#row").hover()
    capture.still(Window("acme", page, "about:blank"))
    expect(page.locator(HOVERED)).to_have_count(1)


def test_a_ring_that_spreads_is_waited_for(page: Page) -> None:
    page.set_content("<p id=ring>.</p>")
    page.evaluate("ring.animate([{ opacity: 1 }, { opacity: 0 }], 800)")
    capture.still(Window("acme", page, "about:blank"))
    assert page.evaluate("document.getAnimations().length") == 0


def pictured(file: str, *marks: dict[str, int]) -> dict[str, Any]:
    return {
        "type": "screen",
        "instruction": "2.1",
        "console": "acme",
        "file": file,
        "width": 90,
        "height": 90,
        "marks": list(marks),
        "snapshot": '- button "Save" [box=0,0,40,20]',
        "required": [],
    }


def test_a_screen_that_was_pictured_twice_is_one_with_all_that_was_used_on_it() -> None:
    save = {"x": 0, "y": 0, "width": 40, "height": 20}
    first, other, again = capture.screens(
        [pictured("a.webp"), pictured("b.webp"), pictured("a.webp", save), pictured("c.webp")]
    )
    assert [(one.id, one.file) for one in (first, other, again)] == [
        ("2.1", "a.webp"),
        ("2.1-2", "b.webp"),
        ("2.1-3", "c.webp"),
    ]
    assert (first.touched, other.touched) == ((0,), ())
