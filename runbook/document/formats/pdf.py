"""A document as PDF: the page, printed by the browser that a run has anyway.

It is tagged and has an outline, so that what reads aloud finds headings, tables and the words that
stand for pictures.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from runbook import whole

NAME: Final = "guide.pdf"

_FOOTER: Final = (
    '<div style="width: 100%; padding: 0 14mm; font: 7.5pt sans-serif; color: #59626c;'
    ' display: flex; justify-content: space-between; gap: 6mm">'
    '<span class="title" style="overflow: hidden; text-overflow: ellipsis; white-space: nowrap">'
    '</span><span style="white-space: nowrap">'
    'Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>'
)
"""The browser fills in what has these classes. The style sheet leaves room for it."""


def write(page: Path, out: Path, browser: Browser) -> None:
    """Print a page on A4.

    Args:
        page: the HTML file, with its pictures beside it.
        out: the PDF to write.
        browser: one that runs without a window, which alone prints.
    """
    # Nothing of the page needs a script on paper, or the network at all.
    context = browser.new_context(java_script_enabled=False, offline=True, locale="en-US")
    try:
        shown = context.new_page()
        shown.goto(page.resolve().as_uri())
        printed = shown.pdf(
            format="A4",
            prefer_css_page_size=True,
            print_background=True,
            display_header_footer=True,
            header_template="<span></span>",
            footer_template=_FOOTER,
            tagged=True,
            outline=True,
        )
    finally:
        context.close()
    whole.write(out, printed)
