from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from runbook.document.alike import FEW, MOVED, alike, as_before
from runbook.document.model import Box, Callout, Figure
from tests.runbook.document import guides

MADE, PICTURES = guides.document()
FIGURE = MADE.figures[0]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "old.png"
    file.write_bytes(PICTURES[FIGURE.file])
    return file


def with_dots(count: int, scale: int = 1) -> bytes:
    """The picture with so many single pixels of another colour, where all around is white."""
    picture = Image.open(io.BytesIO(PICTURES[FIGURE.file]))
    for number in range(count):
        picture.putpixel((800 + 5 * (number % 50), 500 + 5 * (number // 50)), (0, 0, 0))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def moved(figure: Figure, by: float) -> Figure:
    first, *others = figure.callouts
    box = replace(first.box, x=first.box.x + by, width=first.box.width - by)
    return replace(figure, callouts=(replace(first, box=box), *others))


def test_the_same_is_alike(file: Path) -> None:
    assert alike(FIGURE, FIGURE, file, PICTURES[FIGURE.file])


def test_an_edge_that_is_smoothed_otherwise_is_alike(file: Path) -> None:
    large = Image.new("L", (1600, 1200), 255)
    ImageDraw.Draw(large).ellipse((300, 300, 1100, 900), 0)
    shifted = Image.new("L", large.size, 255)
    shifted.paste(large, (1, 1))  # a quarter of a pixel, once they are small
    old, new = io.BytesIO(), io.BytesIO()
    for made, out in ((large, old), (shifted, new)):
        made.resize((400, 300), Image.Resampling.BOX).save(out, "PNG")
    file.write_bytes(old.getvalue())
    assert old.getvalue() != new.getvalue()
    assert alike(FIGURE, FIGURE, file, new.getvalue())


def test_a_few_pixels_are_alike_and_more_are_not(file: Path) -> None:
    assert alike(FIGURE, FIGURE, file, with_dots(FEW))
    assert not alike(FIGURE, FIGURE, file, with_dots(FEW + 1))
    sharp = replace(FIGURE, scale=2)  # has four times as many of them
    assert alike(sharp, sharp, file, with_dots(4 * FEW))
    assert not alike(sharp, sharp, file, with_dots(4 * FEW + 1))


def test_another_letter_is_not_alike(file: Path) -> None:
    rows = (("field", "Name of the branch", "Harbeur"), *guides.LETTERS[1:])
    assert not alike(FIGURE, FIGURE, file, guides.drawn("New branch", rows)[0])


def test_call_outs_may_move_a_little_and_stay_where_they_were(file: Path) -> None:
    data = PICTURES[FIGURE.file]
    near = moved(FIGURE, MOVED)
    assert alike(FIGURE, near, file, data)
    assert as_before(FIGURE, near) == FIGURE
    assert not alike(FIGURE, moved(FIGURE, MOVED + 0.1), file, data)


def test_what_belongs_to_the_edition_is_that_of_now() -> None:
    now = replace(moved(FIGURE, 1), number=7, alt="another")
    assert as_before(FIGURE, now) == replace(FIGURE, number=7, alt="another")


@pytest.mark.parametrize(
    "now",
    [
        replace(FIGURE, width=FIGURE.width + 1),
        replace(FIGURE, height=FIGURE.height - 1),
        replace(FIGURE, scale=2),
        replace(FIGURE, callouts=FIGURE.callouts[:-1]),
        replace(FIGURE, callouts=(*FIGURE.callouts, Callout(4, Box(1, 1, 1, 1), "a", "1.1"))),
        replace(FIGURE, callouts=(replace(FIGURE.callouts[0], label="a"), *FIGURE.callouts[1:])),
        replace(FIGURE, callouts=(replace(FIGURE.callouts[0], number=9), *FIGURE.callouts[1:])),
    ],
    ids=["width", "height", "scale", "fewer", "more", "label", "number"],
)
def test_what_is_another_is_not_alike(now: Figure, file: Path) -> None:
    assert not alike(FIGURE, now, file, PICTURES[FIGURE.file])


def test_a_picture_that_is_gone_or_none_is_replaced(file: Path, tmp_path: Path) -> None:
    data = PICTURES[FIGURE.file]
    assert not alike(FIGURE, FIGURE, tmp_path / "missing.png", data)
    file.write_bytes(data[:99])
    assert not alike(FIGURE, FIGURE, file, data)
