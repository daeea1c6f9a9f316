"""Settings drawn as a graph: a node, or the empty canvas, opens a panel with some of them."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator

from pages import finding, names
from pages.controls.base import press
from pages.controls.buttons import Sighted
from pages.controls.rows import in_content
from pages.scripts import script
from runbook.window import Window

_CURSOR = "(e) => getComputedStyle(e).cursor"
_EMPTY = script("graph_empty")


class Node(Sighted):
    """A node: a button, or words that take a click.

    To press it changes nothing; what it stands for shows in a panel.
    """

    what = "node of the graph"
    roles: tuple[str, ...] = ("button",)

    def editable(self, window: Window) -> bool:
        """Tell whether the node is on the page."""
        return self.here(window)

    def look(self, window: Window) -> Locator | None:
        """Return the node, None where there is none."""
        seen = finding.look(window, self.target, self.roots(window))
        if seen.one is not None or seen.several:
            return seen.one
        words = names.pattern([window.word(name) for name in self.target.names])
        found = [
            one
            for frame in window.frames()
            for one in frame.get_by_text(words).visible.all()
            if one.evaluate(_CURSOR) in {"pointer", "grab", "move"} and in_content(one)
        ]
        return found[0] if len(found) == 1 else None


class Canvas(Node):
    """What shows the settings of the whole: a button of its own, or an empty place of the canvas.

    Args:
        name: of the button.
        alternatives: further names of it.
        nodes: of which any one shows where the canvas is.
    """

    what = "canvas of the graph"

    def __init__(self, name: str, *alternatives: str, nodes: tuple[Node, ...]) -> None:
        super().__init__(name, *alternatives)
        self.nodes = nodes

    def here(self, window: Window) -> bool:
        """Tell whether there is a graph."""
        return any(node.here(window) for node in self.nodes)

    def press(self, window: Window) -> None:
        """Press the button, else an empty place of the canvas."""
        button = self.look(window)
        if button is not None:
            press(window, button, what=self.name)
            return
        for node in self.nodes:
            drawn = node.look(window)
            place: Any = drawn.evaluate(_EMPTY) if drawn is not None else None
            if drawn is not None and place:
                drawn.scroll_into_view_if_needed()
                window.page.mouse.click(place["x"], place["y"])
                return
