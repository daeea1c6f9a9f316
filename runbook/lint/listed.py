"""Word lists that stay readable: a set of words written as one text."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())
