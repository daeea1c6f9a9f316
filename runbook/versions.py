"""Which version a console tells of itself: in its pages, in words, or in what describes them."""

from __future__ import annotations

import re

from playwright.sync_api import Error as PlaywrightError

from runbook.window import Window

_WORDS = re.compile(
    r"(?:\b(?:version|build|release)\b[\s:.#]*v?|(?<![\w.])v)(\d+(?:\.\d+){1,3})(?![\w.])",
    re.IGNORECASE,
)
"""How a console tells its version: the words "Version 5.30", "Build 23.4.3", "v5.31"."""

_TEXTS = """() => [
  document.body ? document.body.innerText : "",
  ...[...document.querySelectorAll("meta[name=version], meta[name=application-version]")]
    .map((meta) => `version ${meta.content}`),
].join("\\n")"""


def told(window: Window) -> str | None:
    """Return the version that a page tells, None where it tells none, or more than one: then it
    speaks of other things."""
    try:
        text = str(window.page.evaluate(_TEXTS))
    except PlaywrightError:
        return None
    found = set(_WORDS.findall(text))
    return found.pop() if len(found) == 1 else None
