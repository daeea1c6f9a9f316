"""A screen as it was at a moment: its picture, its accessibility tree, and what was touched on it.

Taken where a picture is taken and at that same moment, and put on the record as an event of type
``screen``. `screens` reads those events back, with what a tenant generates taken out of the words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import Any

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Frame

from runbook.drift import account, tree
from runbook.drift.model import Box
from runbook.drift.tree import Node
from runbook.window import Window

EVENT = "screen"
SNAPSHOT_MS = 5000

STILL_S = 5.0
"""So long a page may take to stand still before its picture."""

_OPEN = ":is([role=menu], [aria-haspopup][aria-expanded=true]):visible"

_REQUIRED = """() => [...document.querySelectorAll('[required], [aria-required=true]')]
  .map((one) => one.getBoundingClientRect())
  .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round))"""

_TEXTS = """() => {
  const found = [];
  const walk = (root) => {
    const both = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
    const walker = document.createTreeWalker(root, both);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.shadowRoot) walk(node.shadowRoot);
      if (node.nodeType === Node.ELEMENT_NODE) continue;
      if (!/[0-9@]|:\\/\\//.test(node.data)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { x, y, width, height } = range.getBoundingClientRect();
      if (width && height) found.push([node.data.trim(), ...[x, y, width, height].map(Math.round)]);
    }
  };
  if (document.body) walk(document.body);
  return found;
}"""
"""Gives the texts of a frame that may be a tenant's or a moment's, and where they stand."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen.

    Attributes:
        id: instruction at which it was seen, and which time from the second on: "2.9.4-2".
        instruction: id of that instruction.
        console: key of the console.
        title: the dialog on top, or the first heading.
        file: the picture, relative to the folder of the bundle or the baseline.
        width: of the picture, in px.
        height: of the picture, in px.
        nodes: what is on it.
        touched: indices of the nodes that the instruction used.
        texts: texts that may be a tenant's or a moment's, as far as they are not the tenant's for
            sure, and where they stand.
        made: places of what the tenant or the run made.
    """

    id: str
    instruction: str
    console: str
    title: str
    file: str
    width: int
    height: int
    nodes: tuple[Node, ...]
    touched: tuple[int, ...] = ()
    texts: tuple[tuple[str, Box], ...] = ()
    made: tuple[Box, ...] = ()

    def plain(self) -> dict[str, Any]:
        """Return it as JSON can hold it."""
        return asdict(self)


def restore(told: Mapping[str, Any]) -> Screen:
    """Return what `Screen.plain` made (raises KeyError, TypeError, ValueError for other shapes)."""
    nodes = tuple(
        Node(
            **{
                **node,
                "box": Box(**node["box"]),
                "under": (str(node["under"][0]), str(node["under"][1])),
                "states": tuple(node["states"]),
                "options": tuple(node["options"]),
            }
        )
        for node in told["nodes"]
    )
    rest = {
        "nodes": nodes,
        "touched": tuple(int(one) for one in told["touched"]),
        "texts": tuple((str(text), Box(**box)) for text, box in told["texts"]),
        "made": tuple(Box(**box) for box in told["made"]),
    }
    return Screen(**{**told, **rest})


def still(window: Window) -> None:
    """Wait until a page looks the same twice, asks for nothing and nothing on it moves, or it has
    had its time.

    The pointer is taken off it first: what lies under it looks different, and where it was left
    depends on the way that led here. A menu may be open only for as long as it is over it.
    """
    if not window.page.locator(_OPEN).count():
        window.page.mouse.move(-1, -1)
    last: list[str] = []

    def probe() -> bool | None:
        last.append(window.page.aria_snapshot(mode="ai", timeout=SNAPSHOT_MS))
        return (last[-1:] == last[-2:-1] and not (window.loading or window.moving)) or None

    window.wait(probe, timeout_s=STILL_S)


def take(window: Window) -> dict[str, Any] | None:
    """Return the accessibility tree of a page and which of its fields are required, as an event
    has them; None where the page went away."""
    try:
        snapshot = window.page.aria_snapshot(mode="ai", boxes=True, timeout=SNAPSHOT_MS)
        required = window.page.main_frame.evaluate(_REQUIRED)
        texts = [text for frame in window.frames() for text in _texts(frame)]
        accounts = [name for frame in window.frames() for name in account.signed_in(frame)]
    except PlaywrightError:
        return None
    return {
        "snapshot": snapshot,
        "required": required,
        "texts": texts,
        **({"accounts": accounts} if accounts else {}),
    }


def _texts(frame: Frame) -> list[list[Any]]:
    """Return the changing texts of a frame with their places on the page."""
    found: list[list[Any]] = frame.evaluate(_TEXTS)
    if frame.parent_frame is None or not found:
        return found
    box = frame.frame_element().bounding_box()
    if not box:
        return []
    left, top = round(box["x"]), round(box["y"])
    return [[text, x + left, y + top, width, height] for text, x, y, width, height in found]


def screens(
    events: Iterable[Mapping[str, Any]],
    settle: Callable[[str, str], str] = lambda console, text: text,
) -> tuple[Screen, ...]:
    """Return the screens that a journal tells of, those of the last attempt at each instruction;
    one that was pictured twice without a change is one.

    Args:
        events: of the journal.
        settle: takes out of a text of a console what the tenant made.
    """
    found: dict[str, dict[str, Screen]] = {}
    for event in events:
        type_, instruction = event.get("type"), str(event.get("instruction"))
        if type_ == "instruction-started":
            found[instruction] = {}
        elif type_ == EVENT:
            seen, file = found.setdefault(instruction, {}), str(event["file"])
            known = seen.get(file)
            id_ = f"{instruction}-{len(seen) + 1}" if seen else instruction
            seen[file] = _screen(
                known.id if known else id_, event, partial(settle, str(event["console"]))
            )
    return tuple(one for every in found.values() for one in every.values())


def screen(seen: Mapping[str, Any], console: str) -> Screen:
    """Return what `take` gave as a screen without a picture."""
    event = {"instruction": "", "console": console, "file": "", "width": 0, "height": 0}
    return _screen("", {**event, "marks": [], **seen}, lambda text: text)


def _screen(id_: str, event: Mapping[str, Any], settle: Callable[[str], str]) -> Screen:
    read = tree.parse(str(event["snapshot"]))
    marks = [_box(mark) for mark in event["marks"]]
    required = [Box(*map(int, one)) for one in event["required"]]
    nodes = tuple(_settled(_demanded(node, required), settle) for node in read)
    touched = dict.fromkeys(index for mark in marks if (index := tree.at(nodes, mark)) is not None)
    seen = [(str(text), Box(*map(int, box))) for text, *box in event.get("texts", [])]
    made = [*(node.box for node in nodes if node.generated and node.box.width)]
    made += [box for text, box in seen if settle(text) != text]
    return Screen(
        texts=tuple((text, box) for text, box in seen if settle(text) == text),
        made=tuple(made),
        id=id_,
        instruction=str(event["instruction"]),
        console=str(event["console"]),
        title=title(nodes),
        file=str(event["file"]),
        width=int(event["width"]),
        height=int(event["height"]),
        nodes=nodes,
        touched=tuple(touched),
    )


def _box(mark: Mapping[str, Any]) -> Box:
    return Box(*(int(mark[side]) for side in ("x", "y", "width", "height")))


def _demanded(node: Node, required: list[Box]) -> Node:
    if node.role in tree.FIELDS and any(
        tree.overlap(node.box, box) > tree.HALF for box in required
    ):
        return replace(node, required=True)
    return node


def _settled(node: Node, settle: Callable[[str], str]) -> Node:
    name, value = settle(node.name), settle(node.value)
    return replace(
        node,
        name=name,
        value=value,
        options=tuple(map(settle, node.options)),
        under=(settle(node.under[0]), settle(node.under[1])),
        generated=(name, value) != (node.name, node.value),
    )


def title(nodes: Iterable[Node]) -> str:
    """Return what a page is called: the dialog on top, or the first heading."""
    dialogs = [one.under[0] for one in nodes if one.under[0]]
    heads = [one.name for one in nodes if one.role == "heading" and one.name]
    return (dialogs[-1:] or heads[:1] or [""])[0]
