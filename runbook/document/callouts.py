"""Numbers that point at controls: over a picture in a page, and burned into one for elsewhere.

Nothing is known of what is below. So every stroke is dark with a light halo, and of the two colours
one stands out 3:1 (WCAG 2.2, 1.4.11) against any background there is: what is too dark for the core
is dark enough for the halo.
"""

from __future__ import annotations

import io
import math
import re
from collections.abc import Sequence
from html import escape

from PIL import Image, ImageDraw, ImageFont

from runbook.document.geometry import Line, Point, grown
from runbook.document.model import Box, Figure
from runbook.document.placing import CORNER, HALO, RADIUS, STROKE, Placed, placed

__all__ = ["CORE", "LIGHT", "burn", "placed", "svg"]

CORE = "#8f0047"
"""Of strokes and badges: a red that is rare on screens, and dark, 9.4:1 against `LIGHT`."""

LIGHT = "#ffffff"
"""Of halos and numbers."""

HEAD = (10.0, 4.5)
"""An arrow's head: its length, and how far it reaches to either side, CSS pixels."""

FONT = {1: 15.0, 2: 13.5, 3: 10.5}
"""Size of a number by how many digits it has, CSS pixels; more digits are as large as the last."""

CAPS = 0.72
"""How high a digit is in most fonts, of the font's size."""

WEIGHT = 0.9
"""By how much a burned number is thickened, CSS pixels: Pillow's font comes in one weight."""

FAMILY = "Aileron, system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
"""Pillow's own font where it is there."""

FINE = 4
"""So many times as large a burned call-out is drawn before it is made small: its edges are soft."""

UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML may have in it, whatever it is escaped as (XML 1.0, 2.2)."""


def svg(figure: Figure) -> str:
    """Return the call-outs as an element to lay over the picture; it has no ids and no styles.

    It is hidden from those who listen: what they are told is the picture's alternative text.
    """
    all_placed = placed(figure)
    parts = [
        f'<svg class="callouts" xmlns="http://www.w3.org/2000/svg" aria-hidden="true" '
        f'viewBox="0 0 {figure.width} {figure.height}" '
        f'width="{figure.width}" height="{figure.height}">',
        f'<g fill="none" stroke="{LIGHT}" stroke-linejoin="round">',
        *(_strokes(one, HALO) for one in all_placed),
        f'</g><g fill="none" stroke="{CORE}">',
        *(_strokes(one, 0) for one in all_placed),
        f'</g><g text-anchor="middle" font-weight="700" font-family="{FAMILY}">',
        *(_badge(one) for one in all_placed),
        "</g></svg>",
    ]
    return "".join(parts)


def burn(picture: bytes, figure: Figure) -> bytes:
    """Return a figure's picture with its call-outs, as PNG: of the same bytes the same bytes.

    Raises:
        OSError: it is no picture.
        ValueError: its size is not that of the figure in device pixels.
    """
    with Image.open(io.BytesIO(picture)) as opened:
        image = opened.convert("RGB")
    wanted = figure.width * figure.scale, figure.height * figure.scale
    if image.size != wanted:
        raise ValueError(
            f"figure {figure.id}: the picture has {image.size[0]}×{image.size[1]} pixels, "
            f"not {wanted[0]}×{wanted[1]}"
        )
    all_placed = placed(figure)
    for by, colour in ((HALO, LIGHT), (0.0, CORE)):
        for one in all_placed:
            _burn_strokes(image, figure.scale, one, by, colour)
    for one in all_placed:
        _burn_badge(image, figure.scale, one)
    burned = io.BytesIO()
    image.save(burned, "PNG", optimize=True)
    return burned.getvalue()


def _shape(arrow: Line) -> tuple[Line, tuple[Point, Point, Point]]:
    """Return an arrow's shaft, which ends within its head, and the corners of the head."""
    tail, tip = arrow
    length = math.dist(tail, tip)
    x, y = (tip[0] - tail[0]) / length, (tip[1] - tail[1]) / length
    back = tip[0] - HEAD[0] * x, tip[1] - HEAD[0] * y
    neck = back[0] + STROKE / 2 * x, back[1] + STROKE / 2 * y
    head = (
        tip,
        (back[0] - HEAD[1] * y, back[1] + HEAD[1] * x),
        (back[0] + HEAD[1] * y, back[1] - HEAD[1] * x),
    )
    return (tail, neck), head


def _strokes(one: Placed, by: float) -> str:
    """Return outline and arrow as SVG, with strokes that are so much thicker on both sides."""
    box, width = one.outline, STROKE + 2 * by
    drawn = (
        f'<rect x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" '
        f'height="{_n(box.height)}" rx="{_n(CORNER)}" stroke-width="{_n(width)}"/>'
    )
    if one.arrow is None:
        return drawn
    (tail, neck), head = _shape(one.arrow)
    corners = " ".join(f"{_n(x)},{_n(y)}" for x, y in head)
    rim = f'fill="{CORE}" stroke="none"' if not by else f'stroke-width="{_n(2 * by)}"'
    return (
        f'{drawn}<path d="M{_n(tail[0])} {_n(tail[1])}L{_n(neck[0])} {_n(neck[1])}" '
        f'stroke-width="{_n(width)}"/><polygon points="{corners}" {rim}/>'
    )


def _badge(one: Placed) -> str:
    """Return a badge with its number as SVG."""
    x, y = one.centre
    size = _size(one.callout.number)
    return (
        f'<g class="callout"><title>{escape(UNWRITABLE.sub("", one.callout.label))}</title>'
        f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(RADIUS + HALO)}" fill="{LIGHT}"/>'
        f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(RADIUS)}" fill="{CORE}"/>'
        f'<text x="{_n(x)}" y="{_n(y + CAPS * size / 2)}" font-size="{_n(size)}" '
        f'fill="{LIGHT}">{one.callout.number}</text></g>'
    )


def _size(number: int) -> float:
    """Return how large a number is written, so that it has room in its badge."""
    return FONT[min(len(str(number)), max(FONT))]


def _n(value: float) -> str:
    """Write a number of CSS pixels, as short as it is exact to a hundredth."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


class _Fine:
    """A mask that is drawn `FINE` times as large as it is pasted.

    Args:
        box: what it has room for, CSS pixels.
        scale: device pixels for a CSS pixel.
    """

    def __init__(self, box: Box, scale: int) -> None:
        self._x, self._y = math.floor(box.x), math.floor(box.y)
        self._scale = scale
        self._times = scale * FINE
        right, bottom = math.ceil(box.x + box.width), math.ceil(box.y + box.height)
        size = (right - self._x) * self._times, (bottom - self._y) * self._times
        self._mask = Image.new("L", size)
        self._draw = ImageDraw.Draw(self._mask)

    def frame(self, box: Box, width: float) -> None:
        """Draw a rounded outline, the box being the middle of its stroke."""
        outer = grown(box, width / 2)
        left, top = self._at((outer.x, outer.y))
        right, bottom = self._at((outer.x + outer.width, outer.y + outer.height))
        self._draw.rounded_rectangle(
            (left, top, right - 1, bottom - 1),
            radius=(CORNER + width / 2) * self._times,
            outline=255,
            width=round(width * self._times),
        )

    def line(self, line: Line, width: float) -> None:
        """Draw a line with blunt ends."""
        (ax, ay), (bx, by) = line
        length = math.dist(*line) or 1.0
        x, y = -(by - ay) / length * width / 2, (bx - ax) / length * width / 2
        self.polygon(((ax + x, ay + y), (bx + x, by + y), (bx - x, by - y), (ax - x, ay - y)))

    def polygon(self, corners: Sequence[Point]) -> None:
        """Fill what lies between some corners."""
        self._draw.polygon([self._at(corner) for corner in corners], fill=255)

    def disc(self, centre: Point, radius: float) -> None:
        """Fill a circle."""
        self._draw.circle(self._at(centre), radius * self._times, fill=255)

    def number(self, centre: Point, number: int) -> None:
        """Write a number with its ink around a point."""
        font = ImageFont.load_default(_size(number) * self._times)
        weight = WEIGHT / 2 * self._times
        left, top, right, bottom = self._draw.textbbox(
            (0, 0), str(number), font=font, stroke_width=weight
        )
        x, y = self._at(centre)
        where = x - (left + right) / 2, y - (top + bottom) / 2
        self._draw.text(where, str(number), fill=255, font=font, stroke_width=weight)

    def paste(self, image: Image.Image, colour: str) -> None:
        """Put a colour onto a picture wherever something was drawn."""
        where = self._x * self._scale, self._y * self._scale
        image.paste(colour, where, self._mask.reduce(FINE))

    def _at(self, point: Point) -> Point:
        return (point[0] - self._x) * self._times, (point[1] - self._y) * self._times


def _burn_strokes(image: Image.Image, scale: int, one: Placed, by: float, colour: str) -> None:
    """Draw outline and arrow into a picture, with strokes so much thicker on both sides."""
    width = STROKE + 2 * by
    points = [one.centre, (one.outline.x, one.outline.y)]
    points.append((one.outline.x + one.outline.width, one.outline.y + one.outline.height))
    left, top = (min(point[side] for point in points) for side in (0, 1))
    right, bottom = (max(point[side] for point in points) for side in (0, 1))
    fine = _Fine(grown(Box(left, top, right - left, bottom - top), RADIUS), scale)
    fine.frame(one.outline, width)
    if one.arrow is not None:
        shaft, head = _shape(one.arrow)
        fine.line(shaft, width)
        fine.polygon(head)
        if by:
            for corner, following in zip(head, (*head[1:], head[0]), strict=True):
                fine.line((corner, following), 2 * by)
                fine.disc(corner, by)
    fine.paste(image, colour)


def _burn_badge(image: Image.Image, scale: int, one: Placed) -> None:
    """Draw a badge with its number into a picture."""
    room = grown(Box(*one.centre, 0, 0), RADIUS + HALO)
    for radius, colour in ((RADIUS + HALO, LIGHT), (RADIUS, CORE)):
        fine = _Fine(room, scale)
        fine.disc(one.centre, radius)
        fine.paste(image, colour)
    fine = _Fine(room, scale)
    fine.number(one.centre, one.callout.number)
    fine.paste(image, LIGHT)
