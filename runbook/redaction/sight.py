"""Tells which of the texts that somebody can see on a page show a secret.

A page shows a secret in other pieces than it was given in: a seed in groups of four, a code in six
fields of one digit, a token over several lines. The texts are therefore read as one, without white
space, in the order in which they stand on the page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from runbook.redaction.redactor import ALONE_UP_TO, Kind, Redactor, without_shapes


def showing(texts: Sequence[str], redactor: Redactor) -> dict[int, Kind]:
    """Return which of the texts show a secret, or a part of one, with what kind it is.

    Args:
        texts: as they stand one after the other.
        redactor: knows the secrets, and whether persons are masked.
    """
    found: dict[int, Kind] = {}
    stream = _Stream(texts)
    for form, kind in redactor.forms.items():
        for at in stream.places(form):
            found |= dict.fromkeys(at, kind)
    for index, text in enumerate(texts):
        if without_shapes(text) != text:
            found.setdefault(index, "token")
        elif redactor.persons and redactor.persons.text(text) != text:
            found.setdefault(index, "person")
    if redactor.persons:
        for name in redactor.persons.known:
            for at in stream.places(name, any_case=True, alone=True):
                found |= {index: found.get(index, "person") for index in at}
    return found


class _Stream:
    """Texts as one, without white space."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        pieces = ["".join(text.split()) for text in texts]
        self._starts = [0, *accumulate(map(len, pieces))]
        self._whole = "".join(pieces)
        # Letter by letter: a few have small forms of more than one character.
        self._small = "".join(map(_small, self._whole))

    def places(self, form: str, *, any_case: bool = False, alone: bool = False) -> Iterator[range]:
        """Give the indices of the texts over which a form stands, each time that it does."""
        wanted = "".join(form.split())
        within = self._small if any_case else self._whole
        alone = alone or len(form) <= ALONE_UP_TO
        at = within.find(wanted) if wanted else -1
        while at >= 0:
            end = at + len(wanted)
            if not alone or (self._ends(at) and self._ends(end)):
                first, last = self._text_at(at), self._text_at(end - 1)
                yield range(first, last + 1)
            at = within.find(wanted, at + 1)

    def _text_at(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1

    def _ends(self, place: int) -> bool:
        """Tell whether a word ends at a place of the whole: between two texts it does."""
        if place >= len(self._whole) or place in (0, self._starts[self._text_at(place)]):
            return True
        index = self._text_at(place)
        text = self._texts[index]
        seen = self._starts[index]
        for here, character in enumerate(text):
            if seen == place and not character.isspace():
                pair = text[here - 1], character
                return not all(one.isalnum() or one in "_-" for one in pair)
            seen += not character.isspace()
        return True


def _small(character: str) -> str:
    small = character.lower()
    return small if len(small) == 1 else character
