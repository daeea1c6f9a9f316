"""Distances and crossings in the plane of a picture, in CSS pixels."""

from __future__ import annotations

import math

from runbook.document.model import Box

Point = tuple[float, float]
Line = tuple[Point, Point]


def grown(box: Box, by: float) -> Box:
    """Return a box that is larger on every side by so much."""
    return Box(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)


def holds(outer: Box, inner: Box) -> bool:
    """Whether a box lies in another one, edges included."""
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and outer.x + outer.width >= inner.x + inner.width
        and outer.y + outer.height >= inner.y + inner.height
    )


def to_box(point: Point, box: Box) -> float:
    """How far a point is from a box; 0 within."""
    (x, y), (near_x, near_y) = point, _clamped(point, box)
    return math.hypot(x - near_x, y - near_y)


def to_edge(point: Point, box: Box) -> float:
    """How far a point is from the nearest edge of a box, on whichever side of it."""
    x, y = point
    inwards = min(x - box.x, y - box.y, box.x + box.width - x, box.y + box.height - y)
    return inwards if inwards > 0 else to_box(point, box)


def to_line(point: Point, line: Line) -> float:
    """How far a point is from a line between two points."""
    (ax, ay), (bx, by) = line
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    along = ((point[0] - ax) * dx + (point[1] - ay) * dy) / length if length else 0.0
    along = max(0.0, min(1.0, along))
    return math.hypot(point[0] - ax - along * dx, point[1] - ay - along * dy)


def cross(one: Line, other: Line) -> bool:
    """Whether two lines meet in a point that is an end of neither."""
    (a, b), (c, d) = one, other
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def enters(line: Line, box: Box) -> bool:
    """Whether a line has points within a box, its edges left out (Liang and Barsky, 1984)."""
    (ax, ay), (bx, by) = line
    begin, end = 0.0, 1.0
    for start, move, low, high in (
        (ax, bx - ax, box.x, box.x + box.width),
        (ay, by - ay, box.y, box.y + box.height),
    ):
        if move == 0:
            if not low < start < high:
                return False
            continue
        first, last = sorted(((low - start) / move, (high - start) / move))
        begin, end = max(begin, first), min(end, last)
    return begin < end


def nearest(point: Point, box: Box, corner: float) -> Point:
    """Return the point of a rounded outline that is nearest to a point outside of it."""
    centre = _clamped(point, grown(box, -corner))
    dx, dy = point[0] - centre[0], point[1] - centre[1]
    length = math.hypot(dx, dy) or 1.0
    return centre[0] + dx / length * corner, centre[1] + dy / length * corner


def _clamped(point: Point, box: Box) -> Point:
    return (
        max(box.x, min(point[0], box.x + box.width)),
        max(box.y, min(point[1], box.y + box.height)),
    )


def _turn(a: Point, b: Point, c: Point) -> float:
    """Positive, negative or 0 as three points turn one way, the other, or not at all."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
