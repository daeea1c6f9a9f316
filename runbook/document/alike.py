"""Whether a figure is as it was in the edition before: if so its picture stays, byte for byte.

A picture is drawn anew by each run, and nobody should have to look at one in a review that differs
in how an edge was smoothed.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from runbook.document.model import Box, Callout, Figure
from runbook.drift import pixels
from runbook.errors import UsageError

FEW: Final = 8
"""CSS pixels that may differ although they are no smoothed edge: a corner that was rounded the
other way. The smallest letter that is another one has more."""

MOVED: Final = 2.0
"""CSS pixels by which a call-out may be elsewhere: half the width of its line, so that it points at
the same thing. Layout in fractions of a pixel moves it by one."""


def alike(old: Figure, new: Figure, file: Path, data: bytes) -> bool:
    """Tell whether a figure need not be replaced.

    Args:
        old: as it is in the folder.
        new: as it is now.
        file: the old picture.
        data: the new picture, a PNG.
    """
    if (old.width, old.height, old.scale) != (new.width, new.height, new.scale):
        return False
    if len(old.callouts) != len(new.callouts):
        return False
    if not all(map(_in_place, old.callouts, new.callouts)):
        return False
    return file.is_file() and _looks_alike(file, data, FEW * new.scale**2)


def rounded(figure: Figure) -> Figure:
    """Return a figure whose places are told to a hundredth of a pixel, all as fractions: as they
    are read again."""
    return replace(
        figure,
        callouts=tuple(
            replace(one, box=Box(*(round(float(side), 2) for side in _measures(one.box))))
            for one in figure.callouts
        ),
    )


def as_before(old: Figure, new: Figure) -> Figure:
    """Return a figure with the places of its call-outs as they were."""
    return replace(
        new,
        callouts=tuple(
            replace(now, box=then.box) for then, now in zip(old.callouts, new.callouts, strict=True)
        ),
    )


def _in_place(old: Callout, new: Callout) -> bool:
    named = (old.number, old.label) == (new.number, new.label)
    sides = zip(_sides(old.box), _sides(new.box), strict=True)
    return named and all(abs(then - now) <= MOVED for then, now in sides)


def _sides(box: Box) -> tuple[float, float, float, float]:
    return box.x, box.y, box.x + box.width, box.y + box.height


def _measures(box: Box) -> tuple[float, float, float, float]:
    return box.x, box.y, box.width, box.height


def _looks_alike(file: Path, data: bytes, few: int) -> bool:
    if file.read_bytes() == data:
        return True
    with TemporaryDirectory() as folder:
        new = Path(folder) / "new.png"
        new.write_bytes(data)
        try:
            return pixels.compare(file, new).pixels <= few
        except UsageError:  # the old one is no picture any more: the new one replaces it
            return False
