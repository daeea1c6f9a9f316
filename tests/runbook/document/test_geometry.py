"""Distances and crossings, where they are known by hand."""

from __future__ import annotations

import math

import pytest

from runbook.document.geometry import (
    Point,
    cross,
    enters,
    grown,
    holds,
    nearest,
    to_box,
    to_edge,
    to_line,
)
from runbook.document.model import Box

BOX = Box(10, 20, 100, 50)


def test_a_box_grows_on_every_side() -> None:
    assert grown(BOX, 5) == Box(5, 15, 110, 60)
    assert holds(grown(BOX, 5), BOX)
    assert holds(BOX, BOX)
    assert not holds(BOX, Box(10, 20, 100, 51))


@pytest.mark.parametrize(
    ("point", "far", "edge"),
    [((50, 45), 0, 25), ((12, 45), 0, 2), ((110, 45), 0, 0), ((113, 74), 5, 5), ((0, 30), 10, 10)],
)
def test_how_far_a_point_is_from_a_box_and_its_edge(point: Point, far: float, edge: float) -> None:
    assert to_box(point, BOX) == far
    assert to_edge(point, BOX) == edge


@pytest.mark.parametrize(("point", "far"), [((5, 3), 3), ((-3, 4), 5), ((14, -3), 5), ((10, 0), 0)])
def test_how_far_a_point_is_from_a_line(point: Point, far: float) -> None:
    assert to_line(point, ((0, 0), (10, 0))) == far
    assert to_line((3, 4), ((0, 0), (0, 0))) == 5


def test_lines_cross_where_their_middles_meet_and_not_where_an_end_does() -> None:
    assert cross(((0, 0), (10, 10)), ((0, 10), (10, 0)))
    assert not cross(((0, 0), (10, 10)), ((5, 5), (10, 0)))
    assert not cross(((0, 0), (4, 4)), ((0, 10), (10, 0)))
    assert not cross(((0, 0), (10, 0)), ((0, 1), (10, 1)))


@pytest.mark.parametrize(
    ("end", "into"),
    [((60, 45), True), ((200, 45), True), ((10, 45), False), ((5, 90), False), ((0, 45), False)],
)
def test_a_line_enters_a_box_or_stops_at_its_edge(end: Point, into: bool) -> None:
    assert enters(((0, 45), end), BOX) is into


def test_a_line_along_an_edge_does_not_enter() -> None:
    assert not enters(((0, 20), (200, 20)), BOX)
    assert enters(((0, 21), (200, 21)), BOX)
    assert enters(((50, 30), (60, 40)), BOX)


def test_the_nearest_point_of_a_rounded_outline() -> None:
    assert nearest((0, 45), BOX, 4) == (10, 45)
    x, y = nearest((114 - 4 + 10, 66 + 14), BOX, 4)
    assert math.dist((x, y), (106, 66)) == pytest.approx(4)
    assert x - 106 == pytest.approx(y - 66)
