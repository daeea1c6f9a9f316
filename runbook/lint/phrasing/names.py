"""Names in a sentence: what is printed in bold or in quotes, else what begins with capitals.

A name in plain text ends where the capitals end; small words between two capitals belong to it
("Show in My Profile"), and so does what stands in brackets right behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from runbook.lint.listed import listed
from runbook.lint.phrasing.verbs import KIND_OF

JOINING = listed("of and in for to the a an or with by & / at per - –")
LEADING = re.compile(
    r"^(?:\s|on\b|the\b|a\b|an\b|your\b|to\b|into\b|in\b|its\b|that\b|this\b|new\b|existing\b)+",
    re.I,
)
QUOTED = re.compile(
    r"[\"“](?P<name>[^\"”“]{1,60})[\"”]|(?<![\w’'])['‘](?P<single>[^\"”’'“‘]{2,60})['’](?!\w)"
)
PIECE = re.compile(r"\S+")
NOT_FIRST = listed("to in for with by at as or and of")
END = ".,;:!?"
BEGINNING = frozenset(KIND_OF) | listed(
    "under in on from at the a an if when once for to as after before within this these your you "
    "then next note see using with do log sign turn make it there while until by and or"
)
"""Words that bear a capital only because a sentence begins with them."""


def leading(text: str, strong: tuple[str, ...] = ()) -> tuple[str, str]:
    """Return the name a text begins with, articles aside, and what comes after it; "" for none."""
    left = LEADING.match(text)
    bare = text[left.end() :] if left else text
    quoted = QUOTED.match(bare)
    if quoted:
        return (quoted["name"] or quoted["single"]).strip(" ,."), bare[quoted.end() :]
    for name in sorted(strong, key=len, reverse=True):
        if bare.startswith(name):
            return name, bare[len(name) :]
    return _capitals(bare)


def trailing(text: str) -> str:
    """Return the name a text ends with."""
    found = ""
    for name in every(text):
        found = name if text.rstrip(" .,").endswith(name) else found
    return found


def every(text: str, strong: tuple[str, ...] = ()) -> Iterator[str]:
    """Give the names of a text in their order; a word that merely begins a sentence is one too."""
    yield from (name for name in strong if name in text)
    yield from (found["name"] or found["single"] for found in QUOTED.finditer(text))
    rest, first = text, True
    while rest:
        start = re.search(r"(?<![\w./@:])[A-Z0-9]", rest)
        if not start:
            return
        word = re.match(r"[A-Za-z-]+(?=\s)", rest[start.start() :])
        if (
            first
            and word
            and word.group().casefold() in BEGINNING
            and not rest[: start.start()].strip()
        ):
            first, rest = False, rest[start.start() + word.end() :]
            continue
        first = False
        name, rest = _capitals(rest[start.start() :])
        if name:
            yield name


def _capitals(text: str) -> tuple[str, str]:
    kept, end = 0, 0
    for piece in PIECE.finditer(text):
        word = piece.group()
        if kept and word.startswith("(") and ")" in word + text[piece.end() :]:
            close = text.index(")", piece.start()) + 1
            if close - piece.start() <= 24:
                return text[:close], text[close:]
            break
        bare = word.strip("\"'“”‘’()[]" + END)
        if _is_capital(bare):
            kept = end = piece.start() + len(word.rstrip(END + "\"'”’)]"))
        elif not kept or bare not in JOINING:
            break
        if word[-1] in END:
            break
    if not end:
        first = PIECE.match(text)
        return "", text[first.end() :] if first else ""
    return text[:end], text[end:]


def _is_capital(word: str) -> bool:
    return bool(word) and (
        word[0].isupper() or (word[0].isdigit() and any(one.isalpha() for one in word))
    )
