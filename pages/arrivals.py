"""What comes to a page once something was pressed: the entries of a menu, the question of a dialog.

Another row may bear the same words. What was there before is known by the element itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Frame, Locator

from pages import finding
from pages.roles import by_role
from runbook.window import Window

_NEW = "(all, known) => all.flatMap((one, at) => known.includes(one) ? [] : [at])"


class Arrivals:
    """Notes what is there of some roles, and tells what has come since.

    Args:
        window: the page, right before something is pressed.
        roles: of what is awaited.
        name: of it, where it has one.
    """

    def __init__(
        self, window: Window, roles: Sequence[str], name: re.Pattern[str] | None = None
    ) -> None:
        self._window = window
        self._roles = roles
        self._name = name
        self._known = {
            frame: by_role(frame, roles, name).visible.element_handles()
            for frame in window.frames()
        }

    def now(self, name: re.Pattern[str] | None = None) -> list[Locator]:
        """Return what has come and can be used, in document order; of a name of its own, if
        given."""
        found: list[Locator] = []
        for frame in self._window.frames():
            there = by_role(frame, self._roles, name or self._name).visible
            new = self._new(frame, there)
            standing = there.evaluate_all(finding.STANDING)
            every = there.all()
            found += [every[at] for at in standing if at in new and at < len(every)]
        return found

    def _new(self, frame: Frame, there: Locator) -> set[int]:
        """Return which of the elements were not there before."""
        try:
            return set(there.evaluate_all(_NEW, self._known.get(frame, [])))
        except PlaywrightError:
            if not self._known.pop(frame, []):
                raise
            return set(there.evaluate_all(_NEW, []))  # those went with their document
