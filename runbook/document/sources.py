"""The pictures that a bundle has for a document, and what is to be seen on each.

A bundle of ``document`` has pictures of dressed pages. One of ``baseline`` or ``regress`` has
pictures of pages as they are, and tells where on them a tenant's own values stand: there they are
painted over. Of any other bundle nothing tells what shows on its pictures, so none is taken.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PIL import Image, ImageDraw

from runbook.document.figures import EVENT
from runbook.document.model import Box
from runbook.drift import capture, tree
from runbook.drift.capture import Screen
from runbook.drift.model import Box as Pixels
from runbook.drift.tree import Node

PAINTED: Final = (225, 228, 232)
"""What stands over a tenant's value in a picture of a page as it is."""


@dataclass(frozen=True)
class Touch:
    """A control that was touched: by which instruction, its name on the screen, its place, its
    role."""

    instruction: str
    label: str
    name: str
    box: Box
    role: str = ""


@dataclass(frozen=True)
class Source:
    """A picture of a page.

    Attributes:
        instruction: at which it was taken.
        at: place of its event in the journal.
        kind: ``press`` before something was pressed, ``state`` where an instruction stood.
        console: key of the console.
        title: of the page or of the dialog on top.
        file: in the bundle.
        width: in CSS pixels.
        height: the same.
        scale: device pixels for a CSS pixel.
        nodes: what the page consists of.
        touches: in the order of touching, those of earlier instructions too.
        painted: what is painted over.
    """

    instruction: str
    at: int
    kind: str
    console: str
    title: str
    file: str
    width: int
    height: int
    scale: int
    nodes: tuple[Node, ...]
    touches: tuple[Touch, ...]
    painted: tuple[Pixels, ...] = ()

    @property
    def page(self) -> tuple[str, str]:
        """What tells a page from another."""
        return self.console, self.title

    @property
    def own(self) -> tuple[Touch, ...]:
        """What its instruction has touched itself."""
        return tuple(one for one in self.touches if one.instruction == self.instruction)

    @property
    def dialogs(self) -> tuple[Box, ...]:
        """Where dialogs are."""
        return tuple(
            Box(one.box.x, one.box.y, one.box.width, one.box.height)
            for one in self.nodes
            if one.role in {"dialog", "alertdialog"} and one.box.width
        )


def of(events: Sequence[Mapping[str, Any]]) -> dict[str, list[Source]]:
    """Return the dressed pictures of each instruction's last attempt, by its id, in their order."""
    found: dict[str, list[Source]] = {}
    for at, event in enumerate(events):
        type_, instruction = event.get("type"), str(event.get("instruction"))
        if type_ == "instruction-started":
            found[instruction] = []
        elif type_ == EVENT:
            found.setdefault(instruction, []).append(_source(at, event))
    return {id_: every for id_, every in found.items() if every}


def undressed(screens: Iterable[Screen]) -> dict[str, list[Source]]:
    """Return what the pictures of a survey allow, by instruction."""
    found: dict[str, list[Source]] = {}
    for at, one in enumerate(screens):
        touches = [
            Touch(one.instruction, node.name, node.name, _box(node.box), node.role)
            for node in (one.nodes[index] for index in one.touched)
        ]
        painted = [*one.made, *(node.box for node in one.nodes if node.data and node.box.width)]
        found.setdefault(one.instruction, []).append(
            Source(
                one.instruction,
                at,
                "state",
                one.console,
                one.title,
                one.file,
                one.width,
                one.height,
                1,
                one.nodes,
                tuple(touches),
                tuple(painted),
            )
        )
    return found


def cut(bundle: Path, source: Source, part: Box) -> bytes:
    """Return a part of a picture as PNG, in device pixels.

    Args:
        bundle: folder of the run.
        source: the picture.
        part: in CSS pixels.

    Raises:
        OSError: the picture cannot be read.
    """
    with Image.open(bundle / source.file) as read:
        picture = read.convert("RGB")
    draw = ImageDraw.Draw(picture)
    for one in source.painted:
        corner = one.x + one.width - 1, one.y + one.height - 1
        draw.rectangle((one.x, one.y, *corner), fill=PAINTED)
    edges = (part.x, part.y, part.x + part.width, part.y + part.height)
    left, top, right, bottom = (round(edge * source.scale) for edge in edges)
    made = io.BytesIO()
    picture.crop((left, top, right, bottom)).save(made, "PNG", optimize=True)
    return made.getvalue()


def _source(at: int, event: Mapping[str, Any]) -> Source:
    nodes = tree.parse(str(event["snapshot"]))
    touches = tuple(_touch(one, nodes) for one in event["callouts"])
    return Source(
        str(event["instruction"]),
        at,
        str(event["kind"]),
        str(event["console"]),
        capture.title(nodes),
        str(event["file"]),
        int(event["width"]),
        int(event["height"]),
        int(event["scale"]),
        nodes,
        touches,
    )


def _touch(told: Mapping[str, Any], nodes: Sequence[Node]) -> Touch:
    box = Box(*(float(told[side]) for side in ("x", "y", "width", "height")))
    pixels = Pixels(*map(round, (box.x, box.y, box.width, box.height)))
    index = tree.at(nodes, pixels)
    node = nodes[index] if index is not None else None
    label = str(told["label"])
    named = node is not None and node.role in tree.CONTROLS and node.name
    name = node.name if node is not None and named else label
    return Touch(str(told["instruction"]), label, name, box, node.role if node else "")


def _box(box: Pixels) -> Box:
    return Box(box.x, box.y, box.width, box.height)
