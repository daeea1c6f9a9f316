"""Builds of the two consoles that differ from the one in the guide; a TOML file each, here.

A file has a table for each console, whose keys are those of ``create_app(build=…)``::

    about = "what is different"
    [idaas]
    labels = { "Require Consent" = "Ask for consent" }
    [connectwise]
    response_mode = "fragment"

Several builds at once are one build: their tables are merged, and a key that two of them set
differently is a :class:`Contradiction`; what they list (:data:`LISTED`) is put together. A mutation
(``sandbox.mutations``) is loaded like a build.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from sandbox import mutations

_FOLDER = Path(__file__).parent

#: Keys whose values are lists of changes, of which there can be any number.
LISTED = frozenset({"changes", "delays", "moves"})


class Contradiction(ValueError):
    """Two builds set one key differently; its words name both, the key and the values."""


def names() -> list[str]:
    """All builds, sorted."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


def about(name: str) -> str:
    """What is different in a build, in a sentence.

    Raises:
        KeyError: there is no build of that name.
    """
    return str(_read(name)["about"])


def load(*wanted: str) -> dict[str, dict[str, Any]]:
    """What builds change together, by console; nothing without a name, which is the guide's build.

    Raises:
        KeyError: there is no build of one of the names.
        Contradiction: they cannot be had together.
    """
    merged: dict[str, Any] = {}
    owner: dict[str, str] = {}
    for name in dict.fromkeys(wanted):
        for console, changes in _tables(name).items():
            if isinstance(changes, dict):
                _merge(merged.setdefault(console, {}), changes, console, name, owner)
    return merged


def _tables(name: str) -> dict[str, Any]:
    if mutation := mutations.every().get(name):
        return {str(console): table for console, table in mutation.tables.items()}
    return _read(name)


def _read(name: str) -> dict[str, Any]:
    if name not in names():
        raise KeyError(name)
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def _merge(
    into: dict[str, Any], changes: dict[str, Any], path: str, name: str, owner: dict[str, str]
) -> None:
    """Put a build's table into the merged one.

    Args:
        into: the merged table; changed.
        changes: the build's.
        path: where both stand, with dots.
        name: the build.
        owner: which build set what stands there, by path; changed.
    """
    for key, value in changes.items():
        here = f"{path}.{key}"
        known = into.get(key)
        if isinstance(value, dict) and isinstance(known, dict | None):
            _merge(into.setdefault(key, {}), value, here, name, owner)
        elif key in LISTED:
            into[key] = [*(known or []), *value]
        elif known is None:
            into[key] = value
        elif known != value:
            other = owner[here]
            raise Contradiction(
                f"the builds {other!r} and {name!r} cannot be had together:"
                f" {here} is {known!r} in the one and {value!r} in the other"
            )
        owner.setdefault(here, name)
