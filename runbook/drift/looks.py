"""How the screens of a build look beside those of the baseline: pictures, pixel by pixel.

What a tenant made, what fields hold and what passes by itself is left out. The pictures that a
report shows are copied beside it, so that it can be opened anywhere.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from runbook.drift import pixels, tree
from runbook.drift.aligning import pairs
from runbook.drift.capture import Screen
from runbook.drift.model import Box, Picture, ScreenDrift

PICTURES = "screens"
DIFFERENCE = "difference"


def looks(
    old: Sequence[Screen], new: Sequence[Screen], *, baseline: Path, bundle: Path, folder: Path
) -> tuple[ScreenDrift, ...]:
    """Compare the picture of each screen with that of its baseline.

    Args:
        old: screens of the baseline.
        new: screens of this build.
        baseline: folder that the pictures of the first are relative to.
        bundle: folder that those of the second are relative to.
        folder: of the report.

    Raises:
        UsageError: a picture cannot be read.
    """
    told = []
    for one, other in pairs(old, new):
        before, after = baseline / one.file, bundle / other.file
        _copy(before, folder / shown(one, "before").file)
        _copy(after, folder / shown(other, "after").file)
        if _runs_otherwise(one, other):
            continue
        where = f"{PICTURES}/{DIFFERENCE}/{one.id}.webp"
        (folder / where).parent.mkdir(parents=True, exist_ok=True)
        masks = (*_masks(one, other), *_masks(other, one))
        found = pixels.compare(before, after, masks=masks, difference=folder / where)
        difference = (
            Picture(where, one.width, one.height, found.boxes) if found.difference else None
        )
        told.append(
            ScreenDrift(
                one.id,
                one.title,
                one.console,
                found.share,
                before=shown(one, "before"),
                after=shown(other, "after"),
                difference=difference,
            )
        )
    return tuple(told)


def shown(screen: Screen, side: str, *marks: Box) -> Picture:
    """Return the picture of a screen as the report has it; `side` is before or after."""
    name = Path(screen.file).name
    return Picture(f"{PICTURES}/{side}/{name}", screen.width, screen.height, marks)


def _masks(screen: Screen, other: Screen) -> list[Box]:
    """Return the places of what may be another one in another run of the same build."""
    same = {(node.role, node.name, node.value) for node in other.nodes}
    passing = [_grown(node.box, SHADOW) for node in screen.nodes if node.role in tree.PASSING]
    held = [
        _grown(node.box)
        for node in screen.nodes
        if node.role == "definition" and (node.role, node.name, node.value) not in same
    ]
    rows = _data(screen)
    differ = any(node.generated or (node.role, node.name, node.value) not in same for node in rows)
    heads = [node for node in screen.nodes if node.role == "columnheader"]
    listed = [_around([node.box for node in (*rows, *heads)])] if differ else []
    texts = {text for text, _ in other.texts}
    moments = [box for text, box in screen.texts if text not in texts]
    made = [_grown(box, MARGIN, BEHIND) for box in (*screen.made, *moments)]
    return [box for box in (*made, *listed, *passing, *held) if box.width and box.height]


MARGIN = 2
"""Letters reach over the box of their line, and a field's frame over that of its words."""

SHADOW = 24
"""So far a message that comes and goes throws its shadow."""

BEHIND = 48
"""So far behind a text its length moves what stands there, such as the sign that copies it."""


def _runs_otherwise(one: Screen, other: Screen) -> bool:
    """Tell whether an address or a name that was made anew takes another number of lines or is so
    much wider that what stands beside it has moved, or a list of what the tenant has another number
    of rows: then the pictures cannot be compared. Where the rest is of another height too, it is
    the look."""
    if _drawn_otherwise(one, other):
        return False
    if _pushed(one, other):
        return True
    if _rows(one) != _rows(other) and (abs(_listed(one).height - _listed(other).height) > MARGIN):
        return True
    return len(one.made) == len(other.made) and any(
        abs(mine.height - its.height) > MARGIN
        for mine, its in zip(one.made, other.made, strict=True)
    )


def _pushed(one: Screen, other: Screen) -> bool:
    """Tell whether something that no tenant has made, and that is not covered anyway, reaches as
    much further to the right, or begins there, as what was made anew is wider."""
    if len(one.made) != len(other.made):
        return False
    wider = {
        its.width - mine.width
        for mine, its in zip(one.made, other.made, strict=True)
        if its.width != mine.width
    }
    steps = {round(by + off) for by in wider for off in (-1, 0, 1)} - {0}
    covered = [_grown(box, MARGIN, BEHIND) for box in one.made]
    before, after = _own(one), _own(other)
    return any(
        {its.x - mine.x, its.x + its.width - mine.x - mine.width} & steps
        for mine, its in ((before[key], after[key]) for key in before.keys() & after.keys())
        if not any(tree.inside(mine, box) for box in covered)
    )


def _own(screen: Screen) -> dict[tuple[str, str], Box]:
    """Return the places of what no tenant has made, where nothing else is called so."""
    own = [one for one in screen.nodes if one.name and not (one.data or one.generated)]
    many = Counter((one.role, one.name) for one in own)
    return {(one.role, one.name): one.box for one in own if many[one.role, one.name] == 1}


def _drawn_otherwise(one: Screen, other: Screen) -> bool:
    """Tell whether most of what both screens have, and no tenant has made, is of another height."""
    heights = {(node.role, node.name): node.box.height for node in other.nodes}
    both = [
        (node.box.height, heights[node.role, node.name])
        for node in one.nodes
        if node.name and not (node.data or node.generated) and (node.role, node.name) in heights
    ]
    differ = sum(abs(mine - its) > 1 for mine, its in both)
    return differ > len(both) / 2


def _rows(screen: Screen) -> list[tuple[str, str, str]]:
    """Return what the rows say that tell what the tenant has."""
    return [(one.role, one.name, one.value) for one in _data(screen)]


def _listed(screen: Screen) -> Box:
    """Return where those rows are."""
    return _around([one.box for one in _data(screen)])


def _data(screen: Screen) -> list[tree.Node]:
    return [one for one in screen.nodes if one.data and one.role not in tree.PASSING]


def _around(boxes: Sequence[Box]) -> Box:
    """Return what holds all of the boxes: one row that is another one moves the columns of all."""
    shown = [box for box in boxes if box.width and box.height]
    if not shown:
        return tree.NOWHERE
    left, top = min(box.x for box in shown), min(box.y for box in shown)
    right = max(box.x + box.width for box in shown)
    bottom = max(box.y + box.height for box in shown)
    return _grown(Box(max(0, left), max(0, top), right - left, bottom - top), BEHIND)


def _grown(box: Box, margin: int = MARGIN, behind: int = 0) -> Box:
    if not box.width:
        return box
    left, top = max(0, box.x - margin), max(0, box.y - margin)
    return Box(left, top, box.width + 2 * margin + behind, box.height + 2 * margin)


def _copy(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    if file.exists() and not to.exists():
        shutil.copyfile(file, to)
