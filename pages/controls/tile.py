"""Tiles of things to open, by the exact name of the thing."""

from __future__ import annotations

from collections.abc import Sequence

from playwright.sync_api import Locator

from pages import finding, names, unasked
from pages.controls.base import Control, press
from pages.roles import by_role
from runbook.errors import Ambiguous, ControlMissing
from runbook.window import Window

OPENED = ("link", "button", "menuitem")


class Tile(Control[list[str]]):
    """The tiles of a page."""

    has_value = False
    what = "tile"
    roles = OPENED

    def open(self, window: Window, spoken: Sequence[str]) -> str:
        """Open the one tile that bears one of the names, and return its name.

        Raises:
            ControlMissing: there is none.
            Ambiguous: there are several.
        """

        def probe() -> list[tuple[str, Locator]] | None:
            found = self.named(window, spoken)
            if not found:
                unasked.dismiss(window)
            return found or None

        found = window.wait(probe) or []
        if not found:
            raise ControlMissing(
                f"no tile is called {' or '.join(f'“{name}”' for name in spoken)}",
                where=finding.place(window),
                seen=", ".join(finding.on_screen(window, OPENED)[:12]),
                remedy="the tile may be hidden (2.9.3), or no rule lets this user in",
            )
        if len(found) > 1:
            raise Ambiguous(
                f"{len(found)} tiles bear a name of the application",
                where=finding.place(window),
                seen=", ".join(f"“{name}”" for name, _ in found),
                remedy="rename or remove the application that is not meant",
            )
        press(window, found[0][1], what=found[0][0])
        return found[0][0]

    def named(self, window: Window, spoken: Sequence[str]) -> list[tuple[str, Locator]]:
        """Return the tiles that bear one of the names."""
        every = [(name, frame) for name in spoken for frame in window.frames()]
        found = [
            (name, tile)
            for name, frame in every
            for form in (name, f"Open {name}", f"Launch {name}")
            for tile in by_role(frame, OPENED, names.exact(form)).visible.all()
        ]  # of all the names first: a tile may show one and, with a badge, be called another
        return found or [
            (name, tile) for name, frame in every for tile in self._by_text(frame, name)
        ]

    @staticmethod
    def _by_text(frame: object, name: str) -> list[Locator]:
        tiles = by_role(frame, OPENED)  # type: ignore[arg-type]
        holding = tiles.filter(has=frame.get_by_text(names.exact(name))).visible  # type: ignore[attr-defined]
        return list(holding.all())
