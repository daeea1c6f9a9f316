"""Where a picture has something to read: a number that lies on words hides them.

The words of a page are known to it, and their places mostly are not; the picture tells both.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PIL import Image

from runbook.document.geometry import Point, grown
from runbook.document.model import Box

STANDS_OUT: Final = 64
"""Levels of grey, of 256, from one pixel to the next at the edge of a letter or of a field; the
rims of cards, shadows and slopes of colour have less."""

FEW: Final = 4
"""Rows and columns of pixels that may cross something all the same: the least letter has more."""


class Ink:
    """What stands out in a picture.

    Args:
        picture: PNG.
        scale: its device pixels for a CSS pixel.
    """

    def __init__(self, picture: bytes, scale: int) -> None:
        with Image.open(io.BytesIO(picture)) as opened:
            self._image = opened.convert("L").reduce(scale)

    def under(self, at: Point, radius: float) -> bool:
        """Tell whether there is something to read around a point, in CSS pixels.

        The edge of a dialog is nothing: there it gets darker or lighter, and not back again.
        """
        box = grown(Box(*at, 0, 0), radius)
        left, top = round(box.x), round(box.y)
        right, bottom = round(box.x + box.width), round(box.y + box.height)
        levels = self._image.crop((left, top, right, bottom)).tobytes()
        width = right - left
        rows = [levels[begin : begin + width] for begin in range(0, len(levels), width)]
        return sum(map(_there_and_back, [*rows, *zip(*rows, strict=True)])) > FEW


def _there_and_back(levels: Sequence[int]) -> bool:
    steps = [after - before for before, after in pairwise(levels)]
    return min(steps) < -STANDS_OUT and max(steps) > STANDS_OUT
