"""Which part of a screen a figure shows: what was touched, and enough around it to know the place.

A whole screen at the width of a page is not read; a control alone is not found. The edges lie on a
coarse grid: a control that moves by a pixel between two editions leaves the picture's frame alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from runbook.document.geometry import grown, holds
from runbook.document.model import Box

LEAST = (640, 300)
"""CSS pixels of a screen that a figure shows at least: about what is read without effort."""

AROUND = 90
"""CSS pixels around what was touched that show where on the screen it is."""

RIM = 20
"""CSS pixels around a dialog that show that it is one."""

GRID = 20
"""CSS pixels from one place where an edge may lie to the next."""

NEARLY = 0.75
"""A part that is wider than this share of the picture is as wide as the picture."""


def crop(size: tuple[int, int], boxes: Sequence[Box], around: Sequence[Box] = ()) -> Box:
    """Return the part of a picture that a figure shows: whole CSS pixels, never outside of it.

    Args:
        size: width and height of the picture in CSS pixels.
        boxes: what was touched; all that is in the picture is shown, the whole picture if nothing.
        around: dialogs; one that holds something touched is shown whole if it is in the picture.
    """
    touched = [part for box in boxes if (part := _within(box, size))]
    if not touched:
        return Box(0, 0, size[0], size[1])
    wanted = [grown(box, AROUND) for box in touched]
    wanted += [
        grown(dialog, RIM)
        for dialog in around
        if _within(dialog, size) == dialog and any(holds(dialog, box) for box in touched)
    ]
    left, right = _span(
        min(box.x for box in wanted), max(box.x + box.width for box in wanted), size[0], LEAST[0]
    )
    top, bottom = _span(
        min(box.y for box in wanted), max(box.y + box.height for box in wanted), size[1], LEAST[1]
    )
    if right - left > NEARLY * size[0]:
        left, right = 0, size[0]
    return Box(left, top, right - left, bottom - top)


def _within(box: Box, size: tuple[int, int]) -> Box | None:
    """Return what of a box is in the picture; None where nothing is."""
    if box.x >= 0 and box.y >= 0 and box.x + box.width <= size[0] and box.y + box.height <= size[1]:
        return box  # as it is: a difference of two sums is not always what was added
    left, top = max(box.x, 0.0), max(box.y, 0.0)
    right, bottom = min(box.x + box.width, size[0]), min(box.y + box.height, size[1])
    return Box(left, top, right - left, bottom - top) if left < right and top < bottom else None


def _span(low: float, high: float, length: int, least: int) -> tuple[int, int]:
    """Return where a part begins and ends along one side of the picture, on the grid.

    At an edge of the picture it is moved inwards if it were less than the least otherwise.
    """
    lacking = max(0.0, least - (high - low))
    low, high = low - lacking / 2, high + lacking / 2
    begin = max(0, math.floor(low / GRID) * GRID)
    end = min(length, math.ceil(high / GRID) * GRID)
    if end - begin < least:
        begin = max(0, min(begin, math.floor((length - least) / GRID) * GRID))
        end = min(length, max(end, begin + least))
    return begin, end
