"""Where the number of a call-out stands: beside its control, over nothing that is pointed at.

What is drawn and what is burned in has its places and its sizes from here, so both look alike. The
places depend on the boxes, and on where the picture has words, once: the same figure has them where
they were, in every edition.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from runbook.document.geometry import (
    Line,
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
from runbook.document.model import Box, Callout, Figure

RADIUS = 13.0
"""Of a badge, CSS pixels."""

STROKE = 2.5
"""How thick the dark core of outline and arrow is, CSS pixels."""

HALO = 1.5
"""How far the light halo reaches beyond every dark edge, CSS pixels."""

BADGE = RADIUS + HALO
"""Half of what a badge takes up, CSS pixels."""

CORNER = 4.0
"""How round the corners of an outline are, CSS pixels."""

RIM = math.ceil(HALO)
"""CSS pixels at the edge of the picture that an outline leaves to its halo."""

AIR = 2.0
"""Between a badge and whatever it stands beside, CSS pixels."""

NEAR = (18.0, 12.0, 28.0, 40.0, 56.0, 76.0, 100.0)
"""From an outline to the edge of its badge, CSS pixels: what still looks like beside it, in the
order of trying. The least has room for an arrow's head and no more."""

FAR = 25.0
"""By how much a badge goes on looking for a place further off, CSS pixels."""

LONG_SIDE = 60.0
"""A side of an outline that has more places than its middle, CSS pixels."""

IN_A_ROW = (1.5, 4.0)
"""How many times as wide as high a button or a tab is. What is left and right of it is another one,
so its badge is rather below."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A call-out with its place in the picture, in CSS pixels.

    Attributes:
        callout: what is placed.
        outline: the middle of the stroke around the control; its corners are rounded by `CORNER`.
        centre: of its badge.
        arrow: from the badge's edge to the outline; None where the badge stands on the outline.
    """

    callout: Callout
    outline: Box
    centre: Point
    arrow: Line | None


Reads = Callable[[Point, float], bool]
"""Whether there is something to read around a point, within so many CSS pixels."""


def settled(figure: Figure, reads: Reads) -> Figure:
    """Return a figure that says where its badges are: over nothing that is to be read, where a
    place beside the control has nothing."""
    places = (one.centre for one in placed(figure, reads))
    badges = [(round(x, 2), round(y, 2)) for x, y in places]
    called = zip(figure.callouts, badges, strict=True)
    return replace(figure, callouts=tuple(replace(one, badge=badge) for one, badge in called))


def placed(figure: Figure, reads: Reads = lambda at, radius: False) -> tuple[Placed, ...]:
    """Return where each call-out of a figure stands, in their order; the same each time.

    A badge covers no other control that is pointed at and no other badge as long as the picture has
    room. It may stand within what holds its control, such as a dialog that has a number itself.
    """
    outlines = [outline(one.box, figure) for one in figure.callouts]
    found: list[Placed] = []
    for callout, around in zip(figure.callouts, outlines, strict=True):
        others = [box for box in outlines if box != around]
        room = _Room(
            Box(0, 0, figure.width, figure.height),
            around,
            tuple(box for box in others if not holds(box, around)),
            tuple(box for box in others if holds(box, around)),
            tuple(one.centre for one in found),
            tuple(one.arrow for one in found if one.arrow),
            reads,
        )
        centre, arrow = room.best() if callout.badge is None else room.at(callout.badge)
        found.append(Placed(callout, around, centre, arrow))
    return tuple(found)


def outline(box: Box, figure: Figure) -> Box:
    """Return the middle of the stroke around a control: beside it, and within the picture.

    The outer edge of the stroke lies on whole CSS pixels, where it is sharp.
    """
    left, right = _side(box.x, box.width, figure.width)
    top, bottom = _side(box.y, box.height, figure.height)
    return grown(Box(left, top, right - left, bottom - top), -STROKE / 2)


def _side(start: float, length: float, limit: int) -> tuple[int, int]:
    """Return where the outer edges of a stroke lie along one side of the picture."""
    least = math.ceil(2 * STROKE)
    low = math.floor(start - STROKE - HALO)
    high = math.ceil(start + length + STROKE + HALO)
    low = max(RIM, min(low, limit - RIM - least))
    return low, max(low + least, min(high, limit - RIM))


@dataclass(frozen=True, slots=True)
class _Room:
    """What is there when a badge looks for its place.

    Attributes:
        picture: all of it.
        own: outline of what the badge is for.
        others: outlines that it has to keep off.
        frames: outlines that hold its own: it may be within, but not on the stroke.
        badges: centres of those that have their place.
        arrows: theirs.
        reads: tells where there is something to read.
    """

    picture: Box
    own: Box
    others: tuple[Box, ...]
    frames: tuple[Box, ...]
    badges: tuple[Point, ...]
    arrows: tuple[Line, ...]
    reads: Reads

    def at(self, centre: Point) -> tuple[Point, Line | None]:
        """Return a badge that has its place, and its arrow."""
        gap = math.dist(centre, nearest(centre, self.own, CORNER)) - RADIUS
        outside = to_box(centre, self.own) > RADIUS
        return centre, self._arrow(centre, gap) if outside and gap >= min(NEAR) - 1 else None

    def best(self) -> tuple[Point, Line | None]:
        """Return the centre of the badge and its arrow.

        Beside its control if the arrow is short and crosses nothing, and rather where there is
        nothing to read; else on the outline, if it covers nothing else there; else wherever there
        is room; else on a corner all the same.
        """
        near = list(self._beside(NEAR))
        beside = [(at, arrow) for at, arrow in near if self._unhindered(arrow)]
        for at, arrow in beside:
            if not self.reads(at, BADGE):
                return at, arrow
        if beside:
            return beside[0]
        for at in self._on_it():
            if self._free(at, own=True):
                return at, None
        reach = math.hypot(self.picture.width, self.picture.height)
        far = [NEAR[-1] + FAR * n for n in range(1, math.ceil(reach / FAR))]
        there = [*near, *self._beside(far)]
        for allowed in (self._unhindered, self._over_no_badge):
            for at, arrow in there:
                if allowed(arrow):
                    return at, arrow
        return there[0] if there else (max(self._on_it(), key=self._apart), None)

    def _beside(self, gaps: Sequence[float]) -> Iterator[tuple[Point, Line]]:
        """Every free place at some distances from the outline, with its arrow."""
        for gap in gaps:
            for at in _around(self.own, gap + RADIUS):
                if self._free(at):
                    yield at, self._arrow(at, gap)

    def _on_it(self) -> list[Point]:
        """The corners of the outline and the middles of its sides, moved so that a badge is in the
        picture.
        """
        own = self.own
        xs = own.x, own.x + own.width / 2, own.x + own.width
        ys = own.y, own.y + own.height / 2, own.y + own.height
        corners = [(x, y) for y in (ys[0], ys[2]) for x in (xs[0], xs[2])]
        middles = [(xs[0], ys[1]), (xs[2], ys[1]), (xs[1], ys[0]), (xs[1], ys[2])]
        inner = grown(self.picture, -BADGE)
        return [
            (
                max(inner.x, min(x, inner.x + inner.width)) if inner.width > 0 else x,
                max(inner.y, min(y, inner.y + inner.height)) if inner.height > 0 else y,
            )
            for x, y in (*corners, *middles)
        ]

    def _arrow(self, at: Point, gap: float) -> Line:
        point = nearest(at, self.own, CORNER)
        share = RADIUS / (RADIUS + gap)
        return (at[0] + (point[0] - at[0]) * share, at[1] + (point[1] - at[1]) * share), point

    def _free(self, at: Point, *, own: bool = False) -> bool:
        """Whether a badge is in the picture and covers nothing, except maybe its own control."""
        off = BADGE + HALO + STROKE / 2 + AIR
        blocked = self.others if own else (self.own, *self.others)
        return (
            holds(grown(self.picture, -BADGE), Box(*at, 0, 0))
            and all(to_box(at, box) >= off for box in blocked)
            and all(to_edge(at, box) >= off for box in self.frames)
            and all(math.dist(at, badge) >= 2 * BADGE + AIR for badge in self.badges)
            and all(to_line(at, arrow) >= off for arrow in self.arrows)
        )

    def _unhindered(self, arrow: Line) -> bool:
        """Whether an arrow crosses no badge, no control that is pointed at and no other arrow."""
        return (
            self._over_no_badge(arrow)
            and not any(enters(arrow, box) for box in self.others)
            and not any(cross(arrow, other) for other in self.arrows)
        )

    def _over_no_badge(self, arrow: Line) -> bool:
        return all(to_line(badge, arrow) >= BADGE for badge in self.badges)

    def _apart(self, at: Point) -> float:
        """How far the nearest badge is."""
        return min((math.dist(at, badge) for badge in self.badges), default=math.inf)


def _around(box: Box, reach: float) -> Iterator[Point]:
    """The places around an outline at a distance: left, right, above, below, at the corners, and
    then those of long sides beside their middle.
    """
    left, top, right, bottom = box.x, box.y, box.x + box.width, box.y + box.height
    x, y = box.x + box.width / 2, box.y + box.height / 2
    beside = (left - reach, y), (right + reach, y)
    above, below = (x, top - reach), (x, bottom + reach)
    least, most = IN_A_ROW
    if box.height < LONG_SIDE and least <= box.width / box.height <= most:
        yield from (below, above, *beside)
    else:
        yield from (*beside, above, below)
    off = (reach + CORNER) / math.sqrt(2) - CORNER
    for y in (top - off, bottom + off):
        yield from ((left - off, y), (right + off, y))
    for share in (0.25, 0.75):
        x, y = box.x + share * box.width, box.y + share * box.height
        if box.height >= LONG_SIDE:
            yield from ((left - reach, y), (right + reach, y))
        if box.width >= LONG_SIDE:
            yield from ((x, top - reach), (x, bottom + reach))
