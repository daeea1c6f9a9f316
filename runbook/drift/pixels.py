"""Two pictures of one screen: how much of it changed, where, and the change as a picture.

A picture is of text, and text is drawn with smoothed edges that differ between machines: so not
whatever differs counts, but what looks different and is no smoothing (Vyšniauskas 2009). That is
for `blazediff` to say; whether anything differs at all Pillow says in a millisecond.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops

from runbook.drift.model import Box
from runbook.errors import UsageError

EXTRA = "regress"
CELL = 16
"""Pixels of a side of the squares by which changed parts are told apart; a power of two."""

THRESHOLD = 0.1
"""How far apart two colours may be and still look alike, 0 to 1: that of pixelmatch and its kin."""

FEW = 8
"""How many changed parts are told at most."""

MASKED = (128, 128, 128)
CHANGED = (208, 0, 96)
"""Red for those who see it, and dark for those who do not."""

FADED = 0.25
"""What is left of a picture under its changes."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs between two pictures.

    Attributes:
        share: of the compared pixels that differ, 0 to 1.
        pixels: how many differ.
        boxes: where, from top to bottom; at most `FEW`.
        difference: the file that shows it, None where nothing differs or the sizes do.
    """

    share: float = 0.0
    pixels: int = 0
    boxes: tuple[Box, ...] = ()
    difference: Path | None = None


def provided() -> None:
    """Make sure that pictures can be compared; to be called before anything is touched.

    Raises:
        UsageError: the library is not installed.
    """
    try:
        import blazediff  # noqa: F401 only whether it is there
    except ImportError as error:
        raise UsageError(
            f"pictures cannot be compared: the extra [{EXTRA}] is not installed",
            seen=f"no module {error.name}",
            remedy=f"pip install 'runbook[{EXTRA}]', or make install in the project's folder",
        ) from error


def compare(
    before: Path, after: Path, *, masks: Sequence[Box] = (), difference: Path | None = None
) -> Compared:
    """Compare two pictures.

    Args:
        before: of the baseline; whatever Pillow reads.
        after: of this build.
        masks: places of values that change by themselves; they are painted over in both.
        difference: where to write the picture of the changes; the suffix says how (``.webp`` is
            without loss).

    Raises:
        UsageError: a picture cannot be read, or the library is not installed.
    """
    if _bytes(before) == _bytes(after):
        return Compared()
    old, new = _opened(before), _opened(after)
    if old.size != new.size:
        width, height = max(old.size, new.size, key=lambda size: size[0] * size[1])
        return Compared(1.0, width * height, (Box(0, 0, width, height),))
    covered = _covered(old.size, masks)
    for picture in (old, new):
        picture.paste(MASKED, (0, 0), covered)
    if ImageChops.difference(old, new).getbbox() is None:
        return Compared()
    provided()
    changes = _changes(old, new)
    pixels = changes.histogram()[255]
    if not pixels:
        return Compared()
    written = _write(new, changes, difference) if difference else None
    return Compared(pixels / covered.histogram()[0], pixels, _few(changes), written)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise _unreadable(file, error.strerror or type(error).__name__) from error


def _opened(file: Path, mode: str = "RGB") -> Image.Image:
    try:
        with Image.open(file) as picture:
            return picture.convert(mode)
    except (OSError, Image.DecompressionBombError) as error:
        raise _unreadable(file, "it is no picture, or only a part of one") from error


def _unreadable(file: Path, seen: str) -> UsageError:
    return UsageError(
        "a picture cannot be read",
        where=str(file),
        seen=seen,
        remedy="record the baseline again, or take the folder from where it is whole",
    )


def _covered(size: tuple[int, int], masks: Sequence[Box]) -> Image.Image:
    """Draw what is not compared, white on black."""
    covered = Image.new("L", size)
    for box in masks:
        area = (box.x, box.y, box.x + box.width, box.y + box.height)
        covered.paste(255, area)
    return covered


def _changes(old: Image.Image, new: Image.Image) -> Image.Image:
    """Draw the changed pixels, white on black; smoothed edges are none."""
    import blazediff

    with TemporaryDirectory() as folder:
        one, other, marked = (Path(folder) / f"{name}.png" for name in ("one", "other", "marked"))
        for picture, file in ((old, one), (new, other)):
            picture.save(file, compress_level=1)
        blazediff.compare(
            str(one),
            str(other),
            str(marked),
            threshold=THRESHOLD,
            antialiasing=True,
            diff_mask=True,
        )
        if not marked.exists():
            return Image.new("L", old.size)
        # Red is changed, yellow is a smoothed edge, and all else is transparent and black.
        red, green, _, _ = _opened(marked, "RGBA").split()
    return _full(ImageChops.subtract(red, green))


def _clusters(marked: Image.Image, cell: int) -> Iterator[Box]:
    """Gather what is not black into boxes, by squares of so many pixels a side.

    Squares that touch are one part, corners included.
    """
    # By halves, and each time in full: a single pixel would be lost in the mean of a square.
    small = _full(marked)
    for _ in range(cell.bit_length() - 1):
        small = _full(small.reduce(2))
    data, width = small.tobytes(), small.width
    left = {n for n, value in enumerate(data) if value}
    while left:
        cells = _touching(left.pop(), left, width)
        columns, rows = [n % width for n in cells], [n // width for n in cells]
        x, y = min(columns) * cell, min(rows) * cell
        right = min((max(columns) + 1) * cell, marked.width)
        bottom = min((max(rows) + 1) * cell, marked.height)
        yield Box(x, y, right - x, bottom - y)


def _full(marked: Image.Image) -> Image.Image:
    """Make white of whatever is not black."""
    return marked.point(lambda value: 255 if value else 0)


def _touching(first: int, left: set[int], width: int) -> list[int]:
    """Take out of ``left`` what hangs together with a square, and return all of it."""
    found, open_ = [first], [first]
    while open_:
        row, column = divmod(open_.pop(), width)
        for y in (row - 1, row, row + 1):
            for x in range(max(column - 1, 0), min(column + 2, width)):
                if (n := y * width + x) in left:
                    left.remove(n)
                    found.append(n)
                    open_.append(n)
    return found


def _few(changes: Image.Image) -> tuple[Box, ...]:
    """Find where the changes are, by larger and larger squares until the places are few."""
    cell = CELL
    while len(found := list(_clusters(changes, cell))) > FEW:
        cell *= 2
    tight = (_tight(changes, box) for box in found)
    return tuple(sorted(tight, key=lambda box: (box.y, box.x)))


def _tight(changes: Image.Image, box: Box) -> Box:
    cut = changes.crop((box.x, box.y, box.x + box.width, box.y + box.height)).getbbox()
    left, top, right, bottom = cut or (0, 0, box.width, box.height)
    return Box(box.x + left, box.y + top, right - left, bottom - top)


def _write(picture: Image.Image, changes: Image.Image, target: Path) -> Path:
    """Show the changes on what is left of the picture."""
    grey = picture.convert("L").convert("RGB")
    shown = Image.blend(Image.new("RGB", picture.size, (255, 255, 255)), grey, FADED)
    shown.paste(CHANGED, (0, 0), changes)
    target.parent.mkdir(parents=True, exist_ok=True)
    shown.save(target, lossless=target.suffix == ".webp")
    return target
