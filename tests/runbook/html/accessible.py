"""The rules of WCAG 2.2 AA, held against a page as somebody has it before them."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WIDE = {"width": 1440, "height": 900}
NARROW = {"width": 390, "height": 800}
MEDIA: dict[str, tuple[dict[str, Any], dict[str, int]]] = {
    "light": ({"color_scheme": "light"}, WIDE),
    "dark": ({"color_scheme": "dark"}, WIDE),
    "phone": ({"color_scheme": "light"}, NARROW),
    "print": ({"media": "print"}, WIDE),
}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def emulate(page: Page, media: str) -> None:
    """Have a page shown as on one of `MEDIA`."""
    emulated, size = MEDIA[media]
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.emulate_media(**emulated)


def violations(page: Page) -> str:
    """What is not as the rules have it, in words; "" where there is nothing."""
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
    return str(found.generate_report()) if found.violations_count else ""


def from_disk(page: Page, address: str) -> tuple[list[str], list[str]]:
    """Open a page without a network; what it asks for, and what the browser complains of, from now
    on."""
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.context.set_offline(True)
    page.goto(address)
    return asked, complaints
