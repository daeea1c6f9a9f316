"""What of a screen a figure shows."""

from __future__ import annotations

import random

import pytest

from runbook.document.cropping import AROUND, GRID, LEAST, RIM, crop
from runbook.document.geometry import holds
from runbook.document.model import Box

SIZE = (1280, 800)
WHOLE = Box(0, 0, *SIZE)


def somewhere(dice: random.Random, size: tuple[int, int] = SIZE) -> Box:
    """A control that is in a picture."""
    width, height = dice.randint(8, 300), dice.randint(8, 120)
    return Box(dice.uniform(0, size[0] - width), dice.uniform(0, size[1] - height), width, height)


@pytest.mark.parametrize("seed", range(100))
def test_all_that_was_touched_is_shown_with_what_is_around_it(seed: int) -> None:
    dice = random.Random(seed)
    touched = [somewhere(dice) for _ in range(dice.randint(1, 4))]
    part = crop(SIZE, touched)
    assert holds(WHOLE, part)
    assert part.width >= LEAST[0]
    assert part.height >= LEAST[1]
    for box in touched:
        left, top = max(0, box.x - AROUND), max(0, box.y - AROUND)
        right = min(SIZE[0], box.x + box.width + AROUND)
        bottom = min(SIZE[1], box.y + box.height + AROUND)
        assert holds(part, Box(left, top, right - left, bottom - top))
    edges = part.x, part.y, part.x + part.width, part.y + part.height
    assert all(edge == int(edge) for edge in edges)
    assert all(edge % GRID == 0 or edge in SIZE for edge in edges)


def test_a_control_that_moves_by_a_pixel_leaves_the_frame_alone() -> None:
    frames = {crop(SIZE, [Box(500 + dx, 335 + dy, 101, 33)]) for dx in (0, 1) for dy in (0, 1)}
    assert len(frames) == 1


def test_a_frame_changes_seldom_wherever_a_control_is() -> None:
    moved = [
        crop(SIZE, [Box(x, 333, 101, 33)]) != crop(SIZE, [Box(x + 1, 333, 101, 33)])
        for x in range(350, 750)
    ]
    assert 0 < sum(moved) <= 2 * len(moved) // GRID


def test_a_small_control_is_in_the_middle_of_the_least_part() -> None:
    part = crop(SIZE, [Box(600, 380, 80, 40)])
    assert part == Box(320, 240, 640, 320)  # from 250 to 550, to the grid


def test_nothing_touched_is_the_whole_picture() -> None:
    assert crop(SIZE, []) == WHOLE
    assert crop(SIZE, [Box(1280, 10, 40, 40), Box(10, -50, 40, 50)]) == WHOLE


def test_what_is_wide_anyway_is_as_wide_as_the_picture() -> None:
    assert crop(SIZE, [Box(210, 300, 775, 30)]).width == 960  # three quarters, not more
    part = crop(SIZE, [Box(210, 300, 781, 30)])
    assert (part.x, part.width) == (0, 1280)
    assert part.height < 800


def test_a_dialog_is_shown_whole_with_its_rim_where_it_holds_what_was_touched() -> None:
    dialog = Box(300, 100, 600, 500)
    button = Box(780, 540, 90, 32)
    part = crop(SIZE, [button], [dialog])
    assert holds(part, Box(300 - RIM, 100 - RIM, 600 + 2 * RIM, 500 + 2 * RIM))
    assert not holds(crop(SIZE, [button]), dialog)
    assert crop(SIZE, [Box(20, 20, 90, 32)], [dialog]) == crop(SIZE, [Box(20, 20, 90, 32)])


def test_a_dialog_that_is_larger_than_the_picture_is_not_asked_for() -> None:
    button = Box(300, 300, 90, 32)
    assert crop(SIZE, [button], [Box(100, 100, 400, 701)]) == crop(SIZE, [button])
    assert crop(SIZE, [button], [Box(100, 100, 400, 700)]).height == 720


@pytest.mark.parametrize("size", [(320, 200), (641, 299), (1, 1)])
def test_a_picture_that_is_less_than_the_least_is_shown_whole(size: tuple[int, int]) -> None:
    assert crop(size, [Box(0, 0, 1, 1)]) == Box(0, 0, *size)


def test_what_hangs_over_the_edge_is_shown_as_far_as_it_is_there() -> None:
    part = crop(SIZE, [Box(1200, 780, 300, 90)])
    assert part == Box(640, 500, 640, 300)


def test_a_box_of_fractions_that_ends_at_the_edge_is_in_the_picture() -> None:
    box = Box(0.1, 0.2, 1279.9, 0.7)
    assert crop(SIZE, [box], [Box(0.1, 0.2, 1279.9, 0.7)]).width == 1280
