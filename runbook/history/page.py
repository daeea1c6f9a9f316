"""What became of all runs as one static page, with links to the report of each.

How it is rendered, and what it may do, is that of every page: ``runbook.html``. It is whole without
script, which only adds the filters.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment
from markupsafe import Markup

from runbook import html
from runbook.history import plot, trends
from runbook.history.bundles import Entry, Step
from runbook.history.choosing import STATUSES
from runbook.history.terminal import day

NAME = "history.html"
REPORT = "report.html"


def render(
    folder: Path, entries: Sequence[Entry], steps: Mapping[str, Sequence[Step]], beside: Path
) -> str:
    """Make the page.

    Args:
        folder: that of the bundles.
        entries: newest first.
        steps: the instructions of each run, by the folder of its bundle.
        beside: the folder that the page will lie in; links are relative to it.
    """
    env = _environment()
    style = env.get_template("history.css").render()
    script = env.get_template("history.js").render()
    series = trends.series(entries)
    counts = Counter(entry.status for entry in entries)
    return env.get_template("history.html").render(
        name=folder.resolve().name,
        entries=entries,
        links=_links(folder, entries, beside),
        counts=[(status, counts[status]) for status in STATUSES if counts[status]],
        choices={
            "Status": [status for status in STATUSES if counts[status]],
            "Command": sorted({entry.command for entry in entries if entry.command}),
            "Guide": sorted({entry.guide for entry in entries if entry.guide}),
        },
        plots=[plot.draw(one) for one in series if len(one.entries) > 1],
        alone=[one for one in series if len(one.entries) == 1],
        builds=trends.builds(entries, steps),
        style=Markup(style),  # our own file
        script=Markup(script),  # our own file
        policy=html.policy(style, script),
    )


@lru_cache(maxsize=1)
def _environment() -> Environment:
    env = html.environment("runbook.history")
    env.filters["day"] = day
    return env


def _links(folder: Path, entries: Sequence[Entry], beside: Path) -> dict[str, str]:
    """The address of each report that is there, by the folder of its bundle.

    It begins with a point, so that no name of a folder can be taken for a scheme.
    """
    return {
        entry.folder: f"./{quote(os.fsencode(os.path.relpath(report, beside.resolve())))}"
        for entry in entries
        if (report := (folder / entry.folder / REPORT).resolve()).is_file()
    }
