"""A value as a person reads it.

Text from a console is not ours: it may hold control characters that a terminal obeys, or marks
that turn the direction of what follows. They are replaced by visible signs here, for the terminal
and for the page alike.
"""

from __future__ import annotations

import json
import unicodedata
from typing import Any

EMPTY = "empty"
NOTHING = "\u2013"
_BREAKS = {"\n": " ", "\r": " ", "\t": " ", "\u2028": " ", "\u2029": " "}


def clean(text: str, *, limit: int | None = None) -> str:
    """Text on one line without control, format or unpaired characters.

    Args:
        text: anything.
        limit: at most so many characters; what is left out is told by its number.
    """
    cut = text if limit is None or len(text) <= limit else text[:limit]
    shown = "".join(_safe(c) for c in cut)
    left_out = len(text) - len(cut)
    return f"{shown}… ({left_out} more)" if left_out else shown


def shown(value: Any, *, limit: int | None = None) -> str:
    """A value of a control in words: on and off, lists and names with their values."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, str):
        return clean(value, limit=limit) if value else EMPTY
    if isinstance(value, (list, tuple)):
        if not value:
            return "none"
        if all(isinstance(v, (str, int, float)) for v in value):
            return clean(", ".join(shown(v) for v in value), limit=limit)
    if isinstance(value, dict):
        parts = (f"{name}: {shown(inner)}" for name, inner in value.items())
        return clean("; ".join(parts), limit=limit) if value else "none"
    return clean(json.dumps(value, ensure_ascii=False, default=str), limit=limit)


def as_sent(value: Any, *, limit: int | None = None) -> str:
    """A value of a protocol message: text as it is, all else as JSON writes it."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return clean(text, limit=limit)


def seconds(value: float) -> str:
    """A duration: ``340 ms``, ``2.4 s``, ``1 min 05 s``, ``2 h 03 min``."""
    if value < 0.9995:
        return f"{round(value * 1000)} ms"
    if value < 59.95:
        return f"{value:.1f} s"
    minutes, rest = divmod(round(value), 60)
    if minutes < 60:
        return f"{minutes} min {rest:02d} s"
    return f"{minutes // 60} h {minutes % 60:02d} min"


def plural(number: int, one: str, many: str | None = None) -> str:
    """``1 check``, ``2 checks``."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def _safe(character: str) -> str:
    if character in _BREAKS:
        return _BREAKS[character]
    category = unicodedata.category(character)
    if category == "Cc":
        code = ord(character)
        return chr(0x2400 + code) if code < 0x20 else "␡" if code == 0x7F else "\ufffd"
    if category == "Cs":
        return "\ufffd"
    # direction marks and other invisible signs; a joiner inside a word is harmless and is kept
    return "·" if category == "Cf" and character not in "\u200c\u200d\u00ad" else character
