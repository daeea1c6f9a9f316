"""A digest of the code that an outcome hangs on: what was measured on it holds until it changes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path


def digest(
    root: Path, parts: Iterable[str], leave_out: Callable[[Path], bool] = lambda _: False
) -> str:
    """Return a digest of the names and contents of all files of some folders.

    Args:
        root: the folder that holds them; their names count from here.
        parts: the folders.
        leave_out: tells of a file that nothing hangs on it; caches are left out anyhow.
    """
    whole = hashlib.sha256()
    files = (file for part in parts for file in (root / part).rglob("*") if file.is_file())
    for file in sorted(file for file in files if "__pycache__" not in file.parts):
        if not leave_out(file):
            whole.update(str(file.relative_to(root)).encode() + b"\0" + file.read_bytes())
    return whole.hexdigest()
