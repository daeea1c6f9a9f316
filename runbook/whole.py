"""Files that are there whole or not at all, for whoever reads them meanwhile."""

from __future__ import annotations

import os
from pathlib import Path


def write(target: Path, data: bytes) -> Path:
    """Write a file beside its place and put it there in one go; return it."""
    partial = target.with_name(f"{target.name}.partial")
    partial.write_bytes(data)
    os.replace(partial, target)
    return target
