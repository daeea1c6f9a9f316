from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from runbook.history.bundles import Entry
from runbook.history.plot import DURATIONS, LEFT, MOST, RIGHT, WIDTH, Plot, draw
from runbook.history.trends import Series


def plotted(*durations: float, waited: float = 0, deviations: int = 0) -> Plot:
    begin = datetime(2025, 11, 24, tzinfo=UTC)
    entries = tuple(
        Entry(
            folder=str(n),
            started=begin + timedelta(days=n),
            duration_s=duration,
            waited_s=waited,
            status="done",
            deviations=deviations,
        )
        for n, duration in enumerate(durations)
    )
    return draw(Series("guide", "run", (), entries))


@pytest.mark.parametrize("number", [1, 2, 5, MOST])
def test_bars_stand_beside_each_other_within_the_picture(number: int) -> None:
    bars = plotted(*range(1, number + 1)).bars
    assert len(bars) == number
    assert bars[0].x >= LEFT
    assert bars[-1].x + bars[-1].width <= WIDTH - RIGHT
    assert all(a.x + a.width < b.x for a, b in pairwise(bars))


def test_of_many_runs_the_latest_are_shown() -> None:
    plot = plotted(*range(MOST + 7))
    assert (len(plot.bars), plot.left_out) == (MOST, 7)
    assert plot.bars[-1].entry.duration_s == MOST + 6


@pytest.mark.parametrize("longest", [0.0, 0.4, 1, 7, 59, 61, 3600, 90_000, 10_000_000])
def test_lines_are_few_and_no_bar_is_higher_than_the_highest(longest: float) -> None:
    plot = plotted(longest, longest / 2)
    lines = [tick.y for tick in plot.ticks[:-2]]
    assert 2 <= len(lines) <= 5
    assert min(lines) == DURATIONS[0]
    assert all(bar.top >= DURATIONS[0] for bar in plot.bars)


def test_waiting_is_a_part_of_a_bar_and_never_more() -> None:
    (bar,) = plotted(10, waited=5).bars
    assert bar.waited == pytest.approx(bar.height / 2, abs=0.1)
    (bar,) = plotted(10, waited=50).bars
    assert bar.waited == bar.height


def test_without_deviations_there_are_no_bars_for_them() -> None:
    assert plotted(10).bars[0].low_height == 0
    assert plotted(10, deviations=3).bars[0].low_height > 0
