"""Figures that were never taken: controls anywhere in a picture, and pictures of one colour."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence

from PIL import Image

from runbook.document.model import Box, Callout, Figure


def figure(
    boxes: Sequence[Box],
    size: tuple[int, int] = (800, 500),
    *,
    scale: int = 1,
    labels: Sequence[str] = (),
    first: int = 1,
) -> Figure:
    """A figure with a call-out at each box, numbered from the first."""
    labels = labels or [f"Control {number}" for number in range(len(boxes))]
    return Figure(
        id="2.9.4",
        number=1,
        file="pictures/2.9.4.png",
        marked="pictures/2.9.4-marked.png",
        width=size[0],
        height=size[1],
        scale=scale,
        caption=(),
        alt="",
        callouts=tuple(
            Callout(number, box, label, "2.9.4")
            for number, (box, label) in enumerate(zip(boxes, labels, strict=True), first)
        ),
    )


def anywhere(seed: int, most: int = 8, size: tuple[int, int] = (800, 500)) -> Figure:
    """A figure with some controls anywhere, over each other and in each other as well."""
    dice = random.Random(seed)
    boxes = []
    for _ in range(dice.randint(1, most)):
        width, height = dice.choice(((24, 24), (90, 34), (260, 34), (200, 120), (420, 260)))
        x, y = dice.uniform(0, size[0] - width), dice.uniform(0, size[1] - height)
        boxes.append(Box(x, y, width, height))
    return figure(boxes, size)


def flat(
    figure: Figure, colour: str | tuple[int, int, int] = "#ffffff", mode: str = "RGB"
) -> bytes:
    """A picture for a figure, of one colour, as PNG."""
    image = Image.new(mode, (figure.width * figure.scale, figure.height * figure.scale), colour)
    packed = io.BytesIO()
    image.save(packed, "PNG")
    return packed.getvalue()
