"""When two names are one, nearly one, or one with a slip: what the rules hold names against."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from runbook.lint.listed import listed

SHORT = 5
"""Letters of a word below which a slip cannot be told from another word."""

LONG = 8
"""Letters from which a word may hold two slips."""

SMALL = listed(
    "a an the of and or in on to for from with by at as your you this that it its is are be"
)
"""Words that name nothing."""

_JOINED = re.compile(r",\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+")
_WORD = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?")


@lru_cache(maxsize=8192)
def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case, without punctuation; "Sign-On" is two."""
    return tuple(_WORD.findall(text.casefold()))


@lru_cache(maxsize=8192)
def stems(text: str) -> tuple[str, ...]:
    """Return the words that name something, singular and plural alike."""
    return tuple(stem(one) for one in tokens(text) if one not in SMALL)


def stem(word: str) -> str:
    """Take the ending off that plural, past and present add: enough to compare, no more."""
    for ending, rest in (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: len(word) - len(ending)] + rest
    return word


def same(one: str, other: str) -> bool:
    """Tell whether two names are one but for case, punctuation, spacing and number."""
    return "".join(stems(one)) == "".join(stems(other))


def pieces(name: str) -> tuple[str, ...]:
    """Return the names that "A and B" or "A, B" is made of; one alone where it is none of these."""
    parts = tuple(one.strip() for one in _JOINED.split(name) if one.strip())
    return parts if all(one[0].isupper() or one[0].isdigit() for one in parts) else (name,)


def likeness(one: str, other: str) -> float:
    """Return how alike two names are, from 0 to 1, by the words they share."""
    mine, theirs = set(stems(one)), set(stems(other))
    return len(mine & theirs) / max(len(mine), len(theirs), 1)


def nearest(name: str, known: list[str]) -> str | None:
    """Return the name that is most like one, if any shares half of its words or letters."""
    scored = [(max(likeness(name, one), 0.8 * letters(name, one)), one) for one in known]
    score, best = max(scored, default=(0.0, ""))
    return best if score >= 0.5 else None


def slip(one: str, other: str) -> bool:
    """Tell whether two words are one with a slip of the pen.

    A letter or, in a long word, two are other ones. Endings do not count, nor do beginnings, since
    there words differ that are meant to: import and export, require and required.
    """
    mine, theirs = one.casefold(), other.casefold()
    least = min(len(mine), len(theirs))
    if mine == theirs or least < SHORT or mine[0] != theirs[0] or not (mine + theirs).isalpha():
        return False
    if mine.startswith(theirs) or theirs.startswith(mine) or stem(mine) == stem(theirs):
        return False
    return distance(mine, theirs) <= (2 if least >= LONG else 1)


def distance(one: str, other: str) -> int:
    """Return how many letters have to be put in, taken out, changed or swapped."""
    above, before = list(range(len(other) + 1)), [0] * (len(other) + 1)
    for i, mine in enumerate(one, 1):
        row = [i]
        for j, theirs in enumerate(other, 1):
            cost = min(above[j] + 1, row[-1] + 1, above[j - 1] + (mine != theirs))
            if i > 1 and j > 1 and mine == other[j - 2] and one[i - 2] == theirs:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1]


def letters(one: str, other: str) -> float:
    """Return how alike two texts are, from 0 to 1, by the letters they share in their order."""
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio()
