"""What this machine has to have: a browser that works, and room for the reports."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from runbook import provision
from runbook.doctor.finding import Finding
from runbook.provision import BrowserMissing

ROOM_MB = 100
"""Room for a few bundles; one takes some ten megabytes."""


def browser(environ: Mapping[str, str]) -> Finding:
    """Find the browser, start it and have it draw text."""
    try:
        state = provision.examine(environ)
    except BrowserMissing as missing:
        return Finding("browser", "failed", missing.what, missing.remedy)
    if state.fault is not None:
        seen = [str(state.browser)] * bool(state.browser) + [state.fault, state.detail]
        return Finding("browser", "failed", ": ".join(filter(None, seen)), provision.HOW)
    return Finding("browser", "ok", f"{state.browser} starts and draws text")


def reports(folder: Path, *, room_mb: int = ROOM_MB) -> Finding:
    """See that bundles can be written, and leave nothing behind.

    A folder that does not exist yet is as good as the nearest one above it that does.
    """
    folder = folder.absolute()
    there = next(path for path in (folder, *folder.parents) if path.exists())
    try:
        with tempfile.TemporaryFile(dir=there):
            free_mb = shutil.disk_usage(there).free // 10**6
    except OSError as error:
        detail = f"nothing can be written in {there}: {error.strerror}"
        return Finding("reports", "failed", detail, "name another folder in RUNBOOK_REPORTS")
    detail = f"{folder} can be written, {free_mb} MB are free"
    if free_mb < room_mb:
        remedy = f"make room for at least {room_mb} MB, or name another folder in RUNBOOK_REPORTS"
        return Finding("reports", "failed", detail, remedy)
    return Finding("reports", "ok", detail)
