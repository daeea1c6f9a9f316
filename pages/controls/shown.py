"""Whether a text is shown anywhere on the page, in the open or as the name of a control."""

from __future__ import annotations

from pages import names
from pages.controls.base import Control, alerts
from pages.roles import by_role
from runbook.window import Window

NAMED = ("button", "link", "img", "menuitem", "heading")


class Shown(Control[str]):
    """Text that a page shows somewhere, such as the account of whoever is signed in."""

    has_value = False
    what = "text"

    def shows(self, window: Window, text: str) -> bool:
        """Tell whether the page shows `text`, in any case."""
        wanted = text.casefold()
        for frame in window.frames():
            if wanted in frame.locator("body").inner_text(timeout=2000).casefold():
                return True
            if frame.get_by_text(text).visible.count():
                return True  # in a shadow root, which the text of the body leaves out
            if by_role(frame, NAMED, names.containing(text)).count():
                return True
        return False

    def problems(self, window: Window) -> list[str]:
        """Return the alerts that the page shows."""
        return alerts(window)
