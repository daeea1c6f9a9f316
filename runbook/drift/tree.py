"""The accessibility tree of a page, flat and in document order: what a screen consists of.

Read from Playwright's accessibility snapshot, which is YAML and takes in open shadow roots and
frames. Of each node stands where it is: on the page, and under which heading or in which dialog.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import yaml

from runbook.drift.model import Box

CONTROLS = frozenset(
    [
        "textbox",
        "searchbox",
        "spinbutton",
        "combobox",
        "listbox",
        "checkbox",
        "switch",
        "radio",
        "slider",
        "button",
        "link",
        "tab",
        "menuitem",
        "menuitemcheckbox",
        "menuitemradio",
        "treeitem",
    ]
)
"""Roles of what a person operates."""

FIELDS = CONTROLS - {"button", "link", "tab", "menuitem", "treeitem"}
"""Roles of what holds a value."""

TYPED = frozenset({"textbox", "searchbox", "spinbutton"})
"""Roles of what holds a text and nothing else."""

TITLES = frozenset({"heading", "columnheader", "alert", "alertdialog", "dialog"})
"""Roles of what names a part of a page."""

PASSING = frozenset({"alert", "status", "log", "tooltip", "progressbar", "timer", "marquee"})
"""Roles of what comes and goes by itself."""

CARDS = frozenset({"listitem", "article", "option", "treeitem"})
ROWS = frozenset({"cell", "gridcell", "rowheader"})
_NAVIGATION = frozenset({"navigation", "menu", "menubar", "tablist", "banner", "tree"})

_KEY = re.compile(
    r"(?P<role>[\w-]+)(?: (?P<name>\"(?:[^\"\\]|\\.)*\"))?(?P<marks>(?: \[[^\]]*\])*)", re.DOTALL
)
_BOX = re.compile(r"\[box=(-?\d+),(-?\d+),(\d+),(\d+)\]")
_STATE = re.compile(r"\[(checked|disabled|expanded|pressed|selected)(?:=(\w+))?\]")
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Makes texts alone, of whatever looks like a number or a truth."""


NOWHERE = Box(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Node:
    """One node.

    Attributes:
        role: its ARIA role, "text" for words outside of any control.
        name: accessible name; the words of a text.
        value: what a field holds, or what stands in a control.
        states: of checked, disabled, expanded, pressed and selected; "checked=mixed" is one.
        box: its place in the picture.
        under: the dialog and the heading under which it stands.
        options: of a native drop-down list, what it offers.
        data: it stands in an entry of a list or a row of a table, or comes and goes by itself:
            what a tenant has, or how far it is.
        generated: a part of it was made by the tenant, and has been replaced.
        required: the page says that it has to be filled.
        menu: it stands in a navigation, of which what is open depends on where one has been.
    """

    role: str
    name: str = ""
    value: str = ""
    states: tuple[str, ...] = ()
    box: Box = NOWHERE
    under: tuple[str, str] = ("", "")
    options: tuple[str, ...] = ()
    data: bool = False
    generated: bool = False
    required: bool = False
    menu: bool = False

    @property
    def shown(self) -> str:
        """What it holds, in words: "on" or "off" for what is one or the other."""
        if self.role in {"checkbox", "switch", "radio", "menuitemcheckbox", "menuitemradio"}:
            return "on" if "checked" in self.states else "off"
        if self.role == "button" and any(one.startswith("pressed") for one in self.states):
            return "on"
        return self.value


@dataclass(frozen=True)
class _At:
    """Where in the tree the walk is."""

    left: int = 0
    top: int = 0
    dialog: str = ""
    data: bool = False
    navigating: bool = False
    parent: str = ""


class _Heading:
    """The heading that was passed last."""

    def __init__(self) -> None:
        self.words = ""


def parse(snapshot: str) -> tuple[Node, ...]:
    """Return the nodes of a snapshot that bear words or can be operated.

    Raises:
        ValueError: it is none.
    """
    try:
        read = yaml.load(snapshot, Loader=_LOADER)
    except yaml.YAMLError as error:
        raise ValueError(f"no accessibility snapshot: {error}") from error
    return tuple(_walk(read or [], _At(), _Heading()))


def _walk(items: Any, at: _At, heading: _Heading) -> Iterator[Node]:
    for item in items if isinstance(items, list) else [items]:
        if isinstance(item, str):
            yield from _node(item, "", at, heading)
        elif isinstance(item, dict):
            for key, inside in item.items():
                if key == "text":
                    yield from _text(str(inside), at, heading)
                elif not key.startswith("/"):
                    yield from _node(key, inside, at, heading)


def _text(words: str, at: _At, heading: _Heading) -> Iterator[Node]:
    if said := " ".join(words.split()):
        yield Node("text", said, under=(at.dialog, heading.words), data=at.data)


def _node(key: str, inside: Any, at: _At, heading: _Heading) -> Iterator[Node]:
    found = _KEY.match(key)
    if found is None:
        return
    role, marks = found["role"], found["marks"]
    name = " ".join(str(json.loads(found["name"])).split()) if found["name"] else ""
    value = _value(inside)
    box = _box(marks, at)
    within = _enter(role, name, box, at, inside)
    if role == "heading":
        heading.words = name or value or _said(inside)
    if role in {"dialog", "alertdialog"}:
        heading.words = ""
    options = _options(inside) if role in {"combobox", "listbox"} else ()
    if role in CONTROLS | TITLES | PASSING | {"img"} or name or value:
        yield Node(
            role="text" if role in {"generic", "paragraph", "strong", "emphasis"} else role,
            name=(name or value) if role not in FIELDS else name,
            value=_chosen(inside) if options else (value if role in FIELDS else ""),
            states=tuple(f"{state}={of}" if of else state for state, of in _STATE.findall(marks)),
            box=box,
            under=(within.dialog, heading.words),
            options=options,
            data=within.data,
            menu=within.navigating,
        )
    if isinstance(inside, list) and not options and role not in TYPED:
        yield from _walk(inside, within, heading)


def _value(inside: Any) -> str:
    """Return the text in a node, also where a placeholder or the like is told beside it."""
    if isinstance(inside, str):
        return " ".join(inside.split())
    items = inside if isinstance(inside, list) else []
    texts = [str(item["text"]) for item in items if isinstance(item, dict) and "text" in item]
    others = [item for item in items if not _is_property(item)]
    return " ".join(" ".join(texts).split()) if len(others) == len(texts) else ""


def _is_property(item: Any) -> bool:
    return isinstance(item, dict) and next(iter(item), "").startswith("/")


def _enter(role: str, name: str, box: Box, at: _At, inside: Any) -> _At:
    """Return where the walk is inside of a node."""
    navigating = at.navigating or role in _NAVIGATION
    row = role == "row" and any(key in ROWS for key in _roles(inside))
    data = at.data or row or role in PASSING or (role in CARDS and not navigating)
    within = replace(at, navigating=navigating, data=data, parent=role)
    if role in {"dialog", "alertdialog"}:
        return replace(within, dialog=name or _said(inside) or role, data=False)
    if role == "iframe":
        return replace(within, left=box.x, top=box.y)
    return within


def _roles(inside: Any) -> Iterable[str]:
    for item in inside if isinstance(inside, list) else []:
        key = item if isinstance(item, str) else next(iter(item), "")
        if found := _KEY.match(key):
            yield found["role"]


def _said(inside: Any) -> str:
    """Return the first words in a node."""
    return next((node.name for node in _walk(inside, _At(), _Heading()) if node.name), "")


def _options(inside: Any) -> tuple[str, ...]:
    nodes = _entries(inside)
    return tuple(name for name, _ in nodes)


def _chosen(inside: Any) -> str:
    return next((name for name, selected in _entries(inside) if selected), "")


def _entries(inside: Any) -> list[tuple[str, bool]]:
    found = []
    for item in inside if isinstance(inside, list) else []:
        key = item if isinstance(item, str) else next(iter(item), "")
        match = _KEY.match(key)
        if match and match["role"] == "option" and match["name"]:
            found.append((str(json.loads(match["name"])), "[selected]" in match["marks"]))
    return found


def _box(marks: str, at: _At) -> Box:
    found = _BOX.search(marks)
    if found is None:
        return NOWHERE
    x, y, width, height = map(int, found.groups())
    return Box(x + at.left, y + at.top, width, height)


def at(nodes: Sequence[Node], box: Box) -> int | None:
    """Return the index of the node that a box marks: what is operated, or the words in front of
    what only shows a value; None where there is none."""
    near = [(overlap(node.box, box), index) for index, node in enumerate(nodes)]
    controls = [one for one in near if one[0] >= HALF and nodes[one[1]].role in CONTROLS]
    if controls:
        return max(controls)[1]
    others = [one for one in near if one[0] >= HALF]
    if not others:
        return None
    index = max(others, key=lambda one: (one[0], one[1]))[1]
    named = nodes[index].role not in {"text", "definition", "cell", "gridcell"}
    labelled = index and nodes[index - 1].role in {"text", "term", "rowheader"}
    return index - 1 if labelled and not named else index


def inside(one: Box, other: Box) -> bool:
    """Tell whether a place lies within another one."""
    return (
        other.x <= one.x
        and other.y <= one.y
        and one.x + one.width <= other.x + other.width
        and one.y + one.height <= other.y + other.height
    )


HALF = 0.5
"""Share of two boxes together that they have in common, where they are of one thing."""


def overlap(one: Box, other: Box) -> float:
    """Return the share of two boxes together that they have in common, 0 to 1."""
    width = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    height = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    if width <= 0 or height <= 0:
        return 0.0
    common = width * height
    return common / (one.width * one.height + other.width * other.height - common)
