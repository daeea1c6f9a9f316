"""What is left of a drift in its folder, and how it is read again.

``drift.json`` is the record; the page, the JUnit file and the SARIF file are made from it. Each is
there whole or not at all, the record first: who finds the page finds what it was made from.
"""

from __future__ import annotations

import json
from pathlib import Path

from runbook import whole
from runbook.drift import junit, page, sarif
from runbook.drift.model import NAME, Drift, restore
from runbook.errors import UsageError


def write(drift: Drift, folder: Path) -> Path:
    """Write all that tells a drift, and return the page.

    Args:
        drift: with nothing in it that should not be seen.
        folder: where its pictures are already.
    """
    whole.write(folder / NAME, _json(drift.plain()))
    whole.write(folder / junit.NAME, junit.junit(drift))
    whole.write(folder / sarif.NAME, _json(sarif.sarif(drift)))
    told = page.render(drift, page.pictures(drift, folder))
    return whole.write(folder / page.NAME, told.encode("utf-8", "replace"))


def read(path: Path) -> Drift:
    """Read a drift again.

    Args:
        path: of ``drift.json``, or of the folder that holds it.

    Raises:
        UsageError: there is none, or it is of another shape.
    """
    file = path / NAME if path.is_dir() else path
    try:
        return restore(json.loads(file.read_text(encoding="utf-8")))
    except OSError as error:
        seen = error.strerror or type(error).__name__
    except (ValueError, RecursionError) as error:
        seen = str(error) or type(error).__name__
    raise UsageError(
        "there is no drift that could be read",
        where=str(file),
        seen=seen,
        remedy=f"name the folder of `runbook regress`, or the {NAME} in it",
    )


def _json(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return (text + "\n").encode("utf-8", "replace")
