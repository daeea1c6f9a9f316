"""Badges stand beside their controls, over nothing, whatever the figure."""

from __future__ import annotations

import math
from itertools import combinations, permutations

import pytest

from runbook.document.geometry import cross, enters, holds, to_box, to_edge, to_line
from runbook.document.model import Box, Figure
from runbook.document.placing import (
    BADGE,
    CORNER,
    HALO,
    IN_A_ROW,
    NEAR,
    RADIUS,
    STROKE,
    Placed,
    placed,
    settled,
)
from tests.runbook.document.figures import anywhere, figure

SEEDS = range(100)


def off_outline(point: tuple[float, float], one: Placed) -> float:
    """How far a point is from the middle of a stroke with round corners."""
    box = one.outline
    core = Box(box.x + CORNER, box.y + CORNER, box.width - 2 * CORNER, box.height - 2 * CORNER)
    return abs(to_box(point, core) - CORNER) if to_box(point, core) else math.inf


def in_picture(one: Placed, of: Figure) -> bool:
    x, y = one.centre
    return BADGE <= x <= of.width - BADGE and BADGE <= y <= of.height - BADGE


@pytest.mark.parametrize("seed", SEEDS)
def test_a_badge_is_in_the_picture_and_over_no_control_and_no_other_badge(seed: int) -> None:
    of = anywhere(seed)
    all_placed = placed(of)
    assert [one.callout for one in all_placed] == list(of.callouts)
    for one in all_placed:
        assert in_picture(one, of)
        for other in all_placed:
            if other is one and one.arrow is None:
                continue  # it stands on its own outline
            box = other.callout.box
            if other is one or not holds(other.outline, one.outline):
                assert to_box(one.centre, box) >= BADGE
            else:
                assert to_edge(one.centre, other.outline) >= BADGE
    for one, other in combinations(all_placed, 2):
        assert math.dist(one.centre, other.centre) >= 2 * BADGE


@pytest.mark.parametrize("seed", SEEDS)
def test_an_arrow_goes_from_its_badge_to_the_outline_and_over_no_badge(seed: int) -> None:
    all_placed = placed(anywhere(seed))
    for one in all_placed:
        if one.arrow is None:
            x, y = one.centre
            assert to_edge((x, y), one.outline) <= BADGE  # at the picture's edge it is moved
            continue
        tail, tip = one.arrow
        assert math.dist(tail, one.centre) == pytest.approx(RADIUS)
        assert off_outline(tip, one) == pytest.approx(0, abs=1e-9)
        assert to_box(tip, one.callout.box) > 0
        for other in all_placed:
            if other is not one:
                assert to_line(other.centre, one.arrow) >= BADGE


def test_nearly_every_badge_of_many_has_an_arrow_and_a_short_one() -> None:
    arrows = [one.arrow for seed in SEEDS for one in placed(anywhere(seed))]
    short = [arrow for arrow in arrows if arrow and math.dist(*arrow) <= NEAR[2]]
    assert len(short) >= 0.9 * len(arrows)


@pytest.mark.parametrize("seed", range(20))
def test_the_same_figure_is_placed_the_same(seed: int) -> None:
    assert placed(anywhere(seed)) == placed(anywhere(seed))


def nowhere(at: tuple[float, float], radius: float) -> bool:
    return False


def everywhere(at: tuple[float, float], radius: float) -> bool:
    return True


@pytest.mark.parametrize("seed", SEEDS)
def test_a_badge_that_has_its_place_stays_there_with_its_arrow(seed: int) -> None:
    of = anywhere(seed)
    for one, again in zip(placed(of), placed(settled(of, nowhere)), strict=True):
        assert again.centre == pytest.approx(one.centre, abs=0.01)
        assert (again.arrow is None) == (one.arrow is None)
        for end, other in zip(again.arrow or (), one.arrow or (), strict=True):
            assert end == pytest.approx(other, abs=0.02)


def test_a_badge_stands_where_nothing_is_to_be_read() -> None:
    """The label of a list, left of its button; above and below it there are fields."""
    box = Box(300, 200, 90, 34)

    def beside(at: tuple[float, float], radius: float) -> bool:
        return at[0] - radius < box.x + box.width

    without = figure([box])
    assert placed(without)[0].centre[0] < box.x + box.width
    (one,) = placed(settled(without, beside))
    assert one.centre[0] > box.x + box.width
    assert one.arrow is not None


def test_a_badge_stands_as_it_would_where_there_are_words_everywhere() -> None:
    of = figure([Box(300, 200, 90, 34), Box(420, 200, 90, 34)])
    assert settled(of, everywhere) == settled(of, nowhere)


def test_an_outline_is_just_outside_of_its_control() -> None:
    (one,) = placed(figure([Box(100, 200, 90, 34)]))
    off = HALO + STROKE / 2
    assert one.outline == Box(100 - off, 200 - off, 90 + 2 * off, 34 + 2 * off)


@pytest.mark.parametrize(
    "box", [Box(0, 0, 800, 500), Box(-20, -20, 30, 30), Box(790, 480, 90, 90), Box(900, 700, 5, 5)]
)
def test_an_outline_is_in_the_picture(box: Box) -> None:
    (one,) = placed(figure([box]))
    assert holds(Box(0, 0, 800, 500), one.outline)
    assert one.outline.x >= HALO + STROKE / 2
    assert one.outline.width > 0
    assert one.outline.height > 0
    assert in_picture(one, figure([box]))


def sides(boxes: list[Box], size: tuple[int, int] = (800, 500)) -> list[str]:
    """On which side of its control each badge stands."""
    found = []
    for one in placed(figure(boxes, size)):
        box, (x, y) = one.outline, one.centre
        across = "left" if x < box.x else "right" if x > box.x + box.width else ""
        along = "above" if y < box.y else "below" if y > box.y + box.height else ""
        found.append(" ".join(filter(None, (along, across))) or "on it")
    return found


def test_a_field_has_its_badge_on_the_left_and_at_the_edge_elsewhere() -> None:
    assert sides([Box(200, 100, 400, 34), Box(200, 170, 400, 34)]) == ["left", "left"]
    assert sides([Box(4, 100, 400, 34)]) == ["right"]
    assert sides([Box(4, 100, 790, 34)]) == ["above"]
    assert sides([Box(4, 4, 790, 34)]) == ["below"]


def test_what_stands_in_a_row_has_its_badge_below() -> None:
    row = [Box(200 + 98 * n, 300, 90, 34) for n in range(3)]
    assert IN_A_ROW[0] < 90 / 34 < IN_A_ROW[1]
    assert sides(row) == ["below"] * 3
    assert sides([Box(200, 460, 90, 34)]) == ["above"]


def test_a_control_between_others_has_its_badge_at_a_corner() -> None:
    ring = [Box(300, 300 + dy, 34, 34) for dy in (-60, 60)]
    ring += [Box(300 + dx, 300, 34, 34) for dx in (-60, 60)]
    assert (
        sides([*ring, Box(300, 300, 34, 34)])[-1] == "above right"
    )  # the upper one has its own on the left


def test_a_dialog_and_what_is_in_it_have_their_badges_apart() -> None:
    found = placed(figure([Box(150, 60, 500, 380), Box(300, 200, 200, 34)]))
    dialog, field = found
    assert to_box(dialog.centre, dialog.outline) >= RADIUS + NEAR[0]
    assert holds(dialog.outline, Box(*field.centre, 0, 0))
    assert field.arrow is not None


def test_two_callouts_of_one_control_are_beside_it_both() -> None:
    box = Box(200, 100, 400, 34)
    assert sides([box, box]) == ["left", "right"]


def test_where_everything_is_full_a_badge_stands_on_a_corner_without_an_arrow() -> None:
    whole = Box(0, 0, 300, 200)
    first, second = placed(figure([whole, whole], (300, 200)))
    assert first.arrow is None
    assert second.arrow is None
    assert first.centre == (BADGE, BADGE)
    assert second.centre == (300 - BADGE, BADGE)


def test_more_badges_than_there_is_room_for_are_as_far_apart_as_can_be() -> None:
    found = placed(figure([Box(0, 0, 60, 40)] * 6, (60, 40)))
    assert {one.arrow for one in found} == {None}
    assert len({one.centre for one in found}) == 6


def test_a_badge_goes_far_off_rather_than_onto_another_control() -> None:
    """The middle of a field without gaps: its own corners are those of its neighbours."""
    boxes = [Box(220 + 122 * x, 70 + 122 * y, 120, 120) for y in range(3) for x in range(3)]
    boxes.insert(0, boxes.pop(4))
    first, *others = placed(figure(boxes))
    assert first.arrow is not None
    assert math.dist(*first.arrow) > NEAR[-1]
    assert all(to_box(first.centre, one.callout.box) >= BADGE for one in others)


def test_a_badge_stands_on_its_outline_rather_than_pointing_over_another_control() -> None:
    """Left of the field is another control; above, below and right of it is no room."""
    assert sides([Box(300, 33, 196, 34), Box(280, 20, 8, 60)], (500, 100))[0] == "on it"


def test_where_there_is_little_room_the_arrow_is_shorter() -> None:
    (one,) = placed(figure([Box(44, 33, 752, 34)], (800, 100)))
    assert one.arrow is not None
    assert math.dist(*one.arrow) == pytest.approx(min(NEAR))


def test_in_a_gap_that_is_too_narrow_it_stands_on_the_side_of_its_outline() -> None:
    boxes = [Box(200 + 90 * x, 100 + 60 * y, 50, 40) for y in range(3) for x in range(3)]
    middle = placed(figure(boxes))[4]
    assert middle.arrow is None
    assert middle.centre == (middle.outline.x, middle.outline.y + middle.outline.height / 2)


def test_no_badge_stands_on_an_arrow_that_is_there_already() -> None:
    boxes = [Box(0, 110, 20, 20), Box(40, 10, 160, 90), Box(30, 110, 90, 30)]
    found = placed(figure(boxes, (320, 180)))
    for one, other in combinations(found, 2):
        assert one.arrow is None or to_line(other.centre, one.arrow) >= BADGE


def test_an_arrow_that_has_to_go_over_a_control_goes_over_no_badge() -> None:
    boxes = [Box(100, 60, 60, 60), Box(110, 80, 90, 30), Box(80, 10, 160, 90)]
    found = placed(figure(boxes, (240, 130)))
    assert any(
        one.arrow and enters(one.arrow, other.callout.box) and not holds(other.outline, one.outline)
        for one, other in permutations(found, 2)
    )
    for one, other in permutations(found, 2):
        assert one.arrow is None or to_line(other.centre, one.arrow) >= BADGE


def test_a_long_side_has_more_places_than_its_middle() -> None:
    box = Box(300, 150, 200, 200)
    arrows = [one.arrow for one in placed(figure([box] * 16)) if one.arrow]
    assert len([arrow for arrow in arrows if math.dist(*arrow) == pytest.approx(NEAR[0])]) == 16


def test_arrows_do_not_cross() -> None:
    boxes = [Box(80, 80, 90, 30), Box(0, 30, 160, 90), Box(30, 80, 160, 90)]
    arrows = [one.arrow for one in placed(figure(boxes, (320, 180))) if one.arrow]
    assert len(arrows) >= 2
    assert not any(cross(one, other) for one, other in combinations(arrows, 2))


def test_in_a_crowd_no_badge_covers_another_one() -> None:
    boxes = [Box(250 + 30 * x, 100 + 30 * y, 28, 28) for y in range(9) for x in range(9)]
    found = placed(figure(boxes))
    for one, other in combinations(found, 2):
        assert math.dist(one.centre, other.centre) >= 2 * BADGE


def test_a_picture_smaller_than_a_badge_is_no_error() -> None:
    (one,) = placed(figure([Box(2, 2, 8, 8)], (20, 12)))
    assert one.arrow is None
