"""Builds of the two consoles that differ from the one in the guide; a TOML file each, here.

A file has a table for each console, whose keys are those of ``create_app(build=…)``::

    about = "what is different"
    [idaas]
    labels = { "Require Consent" = "Ask for consent" }
    [connectwise]
    response_mode = "fragment"
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent


def names() -> list[str]:
    """All builds, sorted."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


def load(name: str) -> dict[str, dict[str, Any]]:
    """What a build changes, by console; nothing for the empty name, which is the guide's build.

    Raises:
        KeyError: there is no build of that name.
    """
    if not name:
        return {}
    if name not in names():
        raise KeyError(name)
    build = tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return {console: changes for console, changes in build.items() if isinstance(changes, dict)}
