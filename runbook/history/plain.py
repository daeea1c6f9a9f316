"""What is told of bundles as plain JSON values; ``runbook history --help`` says the shapes."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from runbook.history.bundles import Entry
from runbook.history.trends import Build, Series


def entry(one: Entry, folder: Path) -> dict[str, Any]:
    """Return a bundle of a list; ``folder`` is that of the bundles."""
    return {
        "id": one.id or None,
        "folder": str(folder / one.folder),
        "when": _moment(one.started),
        "command": one.command or None,
        "guide": one.guide or None,
        "consoles": {
            at.key: {"title": at.title, "host": at.host, "version": at.version}
            for at in one.consoles
        },
        "status": one.status,
        "exit_code": one.exit_code,
        "duration_s": one.duration_s,
        "waited_for_codes_s": one.waited_s,
        "checks": {"passed": one.passed, "made": one.made},
        "deviations": one.deviations,
        "stopped_by": one.stopped_by or None,
        "error": one.error or None,
        "trouble": one.trouble or None,
    }


def series(one: Series) -> dict[str, Any]:
    """Return a series with its runs, the oldest first."""
    return {
        "guide": one.guide,
        "command": one.command,
        "consoles": list(one.consoles),
        "runs": [
            {
                "id": run.id,
                "when": _moment(run.started),
                "status": run.status,
                "duration_s": run.duration_s,
                "waited_for_codes_s": run.waited_s,
                "deviations": run.deviations,
            }
            for run in one.entries
        ],
    }


def build(one: Build) -> dict[str, Any]:
    """Return a build of a console."""
    broke = one.broke
    return {
        "guide": one.guide,
        "console": one.console,
        "version": one.version,
        "first": {"id": one.first.id, "when": _moment(one.first.started)},
        "last": {"id": one.last.id, "when": _moment(one.last.started)},
        "done": one.done,
        "failed": one.failed,
        "other": one.other,
        "broke": broke
        and {
            "instruction": broke.instruction,
            "title": broke.title,
            "status": broke.status,
            "run": broke.run,
            "when": _moment(broke.started),
            "worked_on": broke.worked_on,
        },
    }


def _moment(at: datetime | None) -> str | None:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z") if at else None
