"""A drift as one page, for somebody who has never seen the guide: what breaks comes first.

How it is rendered, and what it may do, is that of every page: ``runbook.html``. It lies beside its
pictures, which stay as they were taken: marks are drawn over them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment
from markupsafe import Markup

from runbook import html
from runbook.drift import accept, sentences
from runbook.drift.model import Box, Deviation, Drift, Picture

NAME = "drift.html"
LISTED = 6
"""How many of the things that break the first screen names."""

AROUND = 90
"""Pixels around a mark that show where on the screen it is."""

CLOSE = (620, 300)
"""Pixels of a screen that a close-up shows at least: about what is read without effort."""


@dataclass(frozen=True, slots=True)
class View:
    """A picture with the part of it that is shown."""

    picture: Picture
    part: Box


def render(drift: Drift, there: Mapping[str, str]) -> str:
    """Make the page.

    Args:
        drift: what to tell.
        there: the address of each picture that is really there, by its file.
    """
    env = _environment()
    style = env.get_template("drift.css").render()
    script = env.get_template("drift.js").render()
    changed = [one for one in drift.screens if one.changed_pixels > 0]
    return env.get_template("drift.html").render(
        d=drift,
        sentence=sentences.verdict(drift),
        meanings=sentences.MEANINGS,
        breaking=sentences.unaccepted(drift, "breaking"),
        additive=sentences.unaccepted(drift, "additive"),
        cosmetic=sentences.unaccepted(drift, "cosmetic"),
        known=[one for one in drift.deviations if one.acknowledged],
        titles=drift.titles or {},
        names={side.key: side.title for side in drift.consoles},
        when=_when(drift.started),
        listed=LISTED,
        actions=sentences.ACTIONS,
        profiles=_profiles(drift),
        changed=changed,
        alike=sum(one.changed_pixels <= 0 and one.after is not None for one in drift.screens),
        unseen=[one for one in drift.screens if one.after is None],
        pictures=there,
        style=Markup(style),  # our own file
        script=Markup(script),  # our own file
        policy=html.policy(style, script),
    )


def pictures(drift: Drift, folder: Path) -> dict[str, str]:
    """Return the address of each picture that lies in the folder of the report, by its file.

    It begins with a point, so that no name of a file can be taken for a scheme.
    """
    files = dict.fromkeys(picture.file for picture in _all(drift))
    return {file: f"./{quote(file)}" for file in files if (folder / file).is_file()}


def closeups(one: Deviation) -> tuple[View | None, View | None]:
    """Return the part of both pictures that shows a deviation, equally large.

    What stands in one of them alone has its place in the other one shown.
    """
    both = one.before, one.after
    parts = [_around(picture) for picture in both if picture and picture.marks]
    if not parts:
        return _whole(one.before), _whole(one.after)
    width, height = max(part.width for part in parts), max(part.height for part in parts)
    before, after = (
        _view(picture, _around(picture) if picture.marks else parts[0], width, height)
        if picture
        else None
        for picture in both
    )
    return before, after


@lru_cache(maxsize=1)
def _environment() -> Environment:
    env = html.environment("runbook.drift")
    env.filters.update(
        told=sentences.told,
        why=sentences.why,
        share=sentences.share,
        closeups=closeups,
        line=accept.line,
    )
    return env


def _all(drift: Drift) -> Iterator[Picture]:
    for one in drift.deviations:
        yield from filter(None, (one.before, one.after))
    for screen in drift.screens:
        yield from filter(None, (screen.before, screen.after, screen.difference))


def _whole(picture: Picture | None) -> View | None:
    return View(picture, Box(0, 0, picture.width, picture.height)) if picture else None


def _around(picture: Picture) -> Box:
    """The part of a picture that has all its marks and what is around them."""
    x, y = (min(getattr(mark, side) for mark in picture.marks) for side in ("x", "y"))
    right = max(mark.x + mark.width for mark in picture.marks)
    bottom = max(mark.y + mark.height for mark in picture.marks)
    width = max(right - x + 2 * AROUND, CLOSE[0])
    height = max(bottom - y + 2 * AROUND, CLOSE[1])
    return Box((x + right - width) // 2, (y + bottom - height) // 2, width, height)


def _view(picture: Picture, part: Box, width: int, height: int) -> View:
    """Show so many pixels around the middle of a part, without leaving the picture."""
    width, height = min(width, picture.width), min(height, picture.height)
    x = part.x + (part.width - width) // 2
    y = part.y + (part.height - height) // 2
    x = max(0, min(x, picture.width - width))
    y = max(0, min(y, picture.height - height))
    return View(picture, Box(x, y, width, height))


def _profiles(drift: Drift) -> list[tuple[str, str, list[str], tuple[str, ...]]]:
    """Return what each build profile would take over: key, title, lines, what it cannot say."""
    return [
        (
            key,
            sentences.console(drift, key),
            [accept.line(declared, word) for declared, word in one.words.items()],
            one.contradictory,
        )
        for key, one in accept.proposed(drift).items()
    ]


def _when(started: str) -> tuple[str, str] | None:
    """Return a time as a machine and as a person reads it."""
    try:
        at = datetime.fromisoformat(started).astimezone(UTC)
    except ValueError:
        return None
    return at.isoformat(), f"{at.day} {at:%B %Y, %H:%M} UTC"
