"""When two names are the same to a person, as far as letters and digits tell."""

from __future__ import annotations


def alike(text: str) -> str:
    """Reduce a name to what has to be equal: letters and digits, in lower case."""
    return "".join(char for char in text.casefold() if char.isalnum())
