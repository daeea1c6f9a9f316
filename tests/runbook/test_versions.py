"""The version that a console tells of itself, and nothing that only looks like one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from runbook import versions
from runbook.window import Window


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[Window]:
    context = browser.new_context()
    yield Window("acme", context.new_page(), "about:blank")
    context.close()


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<footer>Version 5.30</footer>", "5.30"),
        ("<p>© Acme, Build: 23.4.3.8545</p>", "23.4.3.8545"),
        ("<small>v5.31.2</small><p>Version 5.31.2</p>", "5.31.2"),
        ("<meta name=version content='5.32'>", "5.32"),
        ("<table><tr><td>Sell<td>Version 1.4<tr><td>Manage<td>Version 2024.1</table>", None),
        ("<p>Require TLS 1.2 or conv1.3; 10.0.0.1</p>", None),
        ("<p>Version 5</p>", None),
        ("", None),
    ],
)
def test_a_version_is_read(window: Window, html: str, told: str | None) -> None:
    window.page.set_content(html)
    assert versions.told(window) == told
