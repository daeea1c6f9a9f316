"""A series of runs as two rows of bars over one axis: how long each took, and its deviations.

Nothing but numbers and words for a template; all lengths are in units of the picture.
"""

from __future__ import annotations

from dataclasses import dataclass

from runbook.history.bundles import Entry
from runbook.history.terminal import day
from runbook.history.trends import Series
from runbook.record.words import plural, seconds

MOST = 60
"""Runs that one picture shows, the latest."""

WIDTH, HEIGHT = 760.0, 258.0
LEFT, RIGHT = 74.0, 8.0
DURATIONS = (32.0, 142.0)
DEVIATIONS = (184.0, 232.0)
"""Top and bottom of each row."""

WIDEST = 34.0
STEPS_S = (1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200)


@dataclass(frozen=True, slots=True)
class Bar:
    """A run: its column, the part of it that was waiting, and its deviations below."""

    entry: Entry
    x: float
    width: float
    top: float
    height: float
    waited: float
    low_top: float
    low_height: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A line across and what stands beside it."""

    y: float
    label: str


@dataclass(frozen=True, slots=True)
class Label:
    """A date under the axis."""

    x: float
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Plot:
    """A picture of a series, and what it says in a sentence."""

    series: Series
    left_out: int
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    labels: tuple[Label, ...]
    sentence: str
    lower: float = DEVIATIONS[0] - 18
    width: float = WIDTH
    height: float = HEIGHT


def draw(series: Series) -> Plot:
    """Lay a series out, which has at least one run."""
    shown = series.entries[-MOST:]
    pitch = (WIDTH - LEFT - RIGHT) / len(shown)
    step = _step(max(one.duration_s for one in shown))
    longest = step * max(1, -(-max(one.duration_s for one in shown) // step))
    most = max(1, *(one.deviations for one in shown))
    return Plot(
        series=series,
        left_out=len(series.entries) - len(shown),
        bars=tuple(_bar(one, n, pitch, longest, most) for n, one in enumerate(shown)),
        ticks=(
            *(
                Tick(_y(step * n, longest, DURATIONS), seconds(step * n) if n else "0")
                for n in range(round(longest / step) + 1)
            ),
            Tick(DEVIATIONS[1], "0"),
            Tick(DEVIATIONS[0], str(most)),
        ),
        labels=tuple(_labels(shown, pitch)),
        sentence=_sentence(shown),
    )


def _bar(entry: Entry, n: int, pitch: float, longest: float, most: int) -> Bar:
    width = min(WIDEST, pitch * 0.72)
    top = _y(entry.duration_s, longest, DURATIONS)
    waited = min(entry.waited_s, entry.duration_s)
    low = _y(entry.deviations, most, DEVIATIONS)
    return Bar(
        entry=entry,
        x=round(LEFT + pitch * (n + 0.5) - width / 2, 1),
        width=round(width, 1),
        top=top,
        height=round(DURATIONS[1] - top, 1),
        waited=round(DURATIONS[1] - _y(waited, longest, DURATIONS), 1),
        low_top=low,
        low_height=round(DEVIATIONS[1] - low, 1),
    )


def _y(value: float, most: float, row: tuple[float, float]) -> float:
    return round(row[1] - (row[1] - row[0]) * value / most, 1)


def _step(longest_s: float) -> float:
    """Seconds between two lines: a round number, with four lines at most."""
    return next((step for step in STEPS_S if longest_s <= 3 * step), max(1.0, longest_s / 3))


def _labels(shown: tuple[Entry, ...], pitch: float) -> list[Label]:
    """The first date and the last one; in the middle a third where there is room."""
    first = Label(LEFT, day(shown[0].started), "start")
    if len(shown) == 1:
        return [first]
    last = Label(WIDTH - RIGHT, day(shown[-1].started), "end")
    if len(shown) < 3:
        return [first, last]
    middle = len(shown) // 2
    x = round(LEFT + pitch * (middle + 0.5), 1)
    return [first, Label(x, day(shown[middle].started), "middle"), last]


def _sentence(shown: tuple[Entry, ...]) -> str:
    took = sorted(one.duration_s for one in shown)
    bad = sum(one.status not in {"done", "unchanged"} for one in shown)
    deviations = [one.deviations for one in shown]
    return (
        f"{plural(len(shown), 'run')} from {day(shown[0].started)} to {day(shown[-1].started)}: "
        f"{seconds(took[0])} to {seconds(took[-1])}, the last {seconds(shown[-1].duration_s)}; "
        f"{min(deviations)} to {plural(max(deviations), 'deviation')}; "
        f"{bad or 'none'} that did not end well."
    )
