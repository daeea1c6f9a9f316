"""A place where a file is chosen: a file field, a button that opens the chooser, or a drop zone."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import ElementHandle, Locator
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from pages import finding
from pages.controls.base import Control
from pages.finding import Target
from pages.roles import Root
from runbook.window import Window


class File(Control[Path]):
    """Takes a file from disk."""

    has_value = False
    what = "file field"
    roles = ("button", "link", "textbox")

    def set(self, window: Window, value: Path) -> None:
        """Hand the file over, by the hidden field that every chooser has.

        Or through the chooser itself.
        """
        window.wait(lambda: self._inputs(window) or self.here(window) or None)
        inputs = self._inputs(window)
        if len(inputs) == 1:
            inputs[0].set_input_files(value)
            return
        button = self.find(window)
        try:
            with window.page.expect_file_chooser(timeout=window.timeout_s * 1000) as chooser:
                button.click()
            chooser.value.set_files(value)
        except PlaywrightTimeout as error:
            raise finding.missing(
                window, Target("file chooser", self.target.names, self.roles)
            ) from error

    def here(self, window: Window) -> bool:
        """Tell whether there is a place for a file."""
        return bool(self._inputs(window)) or super().here(window)

    def _inputs(self, window: Window) -> list[Locator]:
        places: list[Root] = list(self.roots(window) or window.frames())
        return [field for place in places for field in place.locator("input[type=file]").all()]

    def marks(self, window: Window) -> list[Locator | ElementHandle]:
        """Return the button or drop zone, where it can be seen."""
        return super().marks(window) or [
            field for field in self._inputs(window) if field.is_visible()
        ]
