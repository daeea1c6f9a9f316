"""One message for one change: which deviations nobody was told of, from one night to the next.

What was told is kept in the state folder, a file for each baseline, by fingerprints alone: no word
of a console stands in it. A change that is gone is forgotten, so that its return is told again; one
that this night did not look at, because the run ended before it, is not gone.
"""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

from runbook import whole
from runbook.drift.model import Deviation, Drift
from runbook.state import NOTICES, unusable


def unseen(state: Path, drift: Drift) -> tuple[Deviation, ...]:
    """Return the deviations that nobody was told of, a change that shows twice only once.

    Accepted ones are not told; one whose acceptance has run out is.
    """
    seen = _read(_file(state, drift))
    new: dict[str, Deviation] = {}
    for one in _open(drift):
        if one.fingerprint not in seen:
            new.setdefault(one.fingerprint, one)
    return tuple(new.values())


def keep(state: Path, drift: Drift) -> None:
    """Keep what there is now as told; to be called when the message has gone out.

    Raises:
        UsageError: nothing can be written in the state folder.
    """
    file = _file(state, drift)
    told = {one.fingerprint: one.instruction for one in _open(drift)}
    for fingerprint, instruction in _read(file).items():
        if drift.fault is not None or instruction in drift.unreached:
            told.setdefault(fingerprint, instruction)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        whole.write(file, json.dumps({"baseline": drift.baseline, "told": told}).encode())
    except OSError as error:
        raise unusable(state, error) from error


def _open(drift: Drift) -> list[Deviation]:
    return [one for one in drift.deviations if not one.acknowledged]


def _file(state: Path, drift: Drift) -> Path:
    """Name the file of a baseline: an id may hold what a name of a file may not."""
    name = sha256(json.dumps([drift.guide, drift.baseline]).encode()).hexdigest()[:32]
    return state / NOTICES / f"{name}.json"


def _read(file: Path) -> dict[str, str | None]:
    """Read what was told; a file that is gone or broken means that nothing was."""
    try:
        held: Any = json.loads(file.read_bytes())
        return dict(held["told"].items())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
