"""The engine serves any guide: it holds the name of no console, no guide and no vendor."""

from __future__ import annotations

import re
from pathlib import Path

import runbook

NAMES = re.compile(rb"connect\W?wise|idaas|identity as a service|entrust", re.IGNORECASE)


def test_nothing_under_runbook_names_a_console_or_a_guide() -> None:
    (folder,) = runbook.__path__
    files = [path for path in Path(folder).rglob("*") if path.is_file() and path.suffix != ".pyc"]
    assert len(files) > 5
    named = {
        f"{path.relative_to(folder)}: {found.group().decode()}"
        for path in files
        for found in NAMES.finditer(path.read_bytes())
    }
    assert named == set()
