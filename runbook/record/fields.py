"""Fields of an event, taken without trust.

A journal may be of another version or cut short; a field that is missing or of another kind must
not keep the rest of a run from being told.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any, TypeAlias

Event: TypeAlias = Mapping[str, Any]


def text(event: Event, key: str) -> str:
    """A string; other scalars as they print; nothing if absent."""
    value = event.get(key)
    if value is None or isinstance(value, (dict, list)):
        return ""
    return str(value)


def optional_text(event: Event, key: str) -> str | None:
    """A string, or None where the event has none."""
    return text(event, key) if event.get(key) is not None else None


def number(event: Event, key: str) -> float:
    """A finite number, 0 if there is none."""
    value = event.get(key)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return 0.0
    return float(value) if math.isfinite(value) else 0.0


def mapping(event: Event, key: str) -> Event:
    """An object, empty if there is none."""
    value = event.get(key)
    return value if isinstance(value, dict) else {}


def objects(event: Event, key: str) -> list[Event]:
    """The objects of a list, empty if there is none."""
    value = event.get(key)
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


def moment(event: Event) -> datetime | None:
    """When the event was written (``at``), in UTC."""
    try:
        at = datetime.fromisoformat(text(event, "at"))
    except ValueError:
        return None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def inside(file: str) -> bool:
    """Whether a file name stays inside the bundle: relative, no way up, no scheme, no drive."""
    path = PurePosixPath(file)
    return bool(file) and not (
        path.is_absolute() or ".." in path.parts or ":" in file or "\\" in file or "\0" in file
    )
