from __future__ import annotations

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
