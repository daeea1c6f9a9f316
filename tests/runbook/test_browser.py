"""A fresh context looks as it was asked to: theme, size and device scale reach the page."""

from __future__ import annotations

from contextlib import closing

import pytest
from playwright.sync_api import Browser

from runbook.browser import USUAL, Look, fresh_context

DARK = Look(theme="dark", width=1100, height=700, scale=2)


@pytest.mark.parametrize(("look", "dark"), [(USUAL, False), (DARK, True)])
def test_a_page_is_shown_with_the_look_that_was_asked_for(
    browser: Browser, look: Look, dark: bool
) -> None:
    with closing(fresh_context(browser, 5, look)) as context:
        told = context.new_page().evaluate(
            "() => [matchMedia('(prefers-color-scheme: dark)').matches,"
            " innerWidth, innerHeight, devicePixelRatio]"
        )
    assert told == [dark, look.width, look.height, look.scale]
