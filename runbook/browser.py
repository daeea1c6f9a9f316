"""The browser of a run: one process, a context for each console, and fresh ones for those who
prove the result.

A context for each console, since two pages of one context throttle each other. Contexts ask for
reduced motion, English and a
fixed viewport, so that pictures are alike and animations do not eat clicks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, sync_playwright
from playwright.sync_api import Error as PlaywrightError

from runbook.provision import HOW, BrowserMissing, find_browser, launch_options, running_as_root

QUESTION_S = 3.0
"""A question to an element that has gone is given up after this long.

Waiting is `Window.wait`'s business.
"""

VIEWPORT = {"width": 1280, "height": 800}


@dataclass(frozen=True)
class Look:
    """How pages are shown.

    Attributes:
        width: of the viewport, in CSS pixels.
        height: the same.
        scale: device pixels for a CSS pixel.
        theme: that a page is asked for.
    """

    width: int = VIEWPORT["width"]
    height: int = VIEWPORT["height"]
    scale: int = 1
    theme: Literal["light", "dark"] = "light"


USUAL = Look()


@contextmanager
def launched(environ: Mapping[str, str], *, headed: bool = False) -> Iterator[Browser]:
    """Start the browser and close it at the end.

    Raises:
        UsageError: no browser is there, or it does not start; says how to get one.
    """
    options = launch_options(find_browser(environ), as_root=running_as_root())
    proxy = environ.get("HTTPS_PROXY") or environ.get("https_proxy")
    if proxy:
        options["proxy"] = {"server": proxy, "bypass": "127.0.0.1,localhost,[::1]"}
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(headless=not headed, **options)
        except PlaywrightError as error:
            raise BrowserMissing(
                "the browser does not start",
                where=str(options.get("executable_path", "Playwright's own")),
                seen=error.message.splitlines()[0],
                remedy=HOW,
            ) from error
        try:
            yield browser
        finally:
            browser.close()


def fresh_context(browser: Browser, timeout_s: float, look: Look = USUAL) -> BrowserContext:
    """Open a context that nobody is signed in to."""
    context = browser.new_context(
        viewport={"width": look.width, "height": look.height},
        device_scale_factor=look.scale,
        color_scheme=look.theme,
        locale="en-US",
        reduced_motion="reduce",
        accept_downloads=False,
    )
    context.set_default_timeout(min(timeout_s, QUESTION_S) * 1000)
    context.set_default_navigation_timeout(max(timeout_s, 5) * 2000)
    return context
