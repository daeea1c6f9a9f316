"""A name that is spelt in two ways: in one word and in two, or with other capitals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from runbook.lint.phrasing import says
from runbook.lint.published import Finding, Instead, Published, Section, Sentence, finding, instead

KIND = "page-name"
CAMEL = re.compile(r"^[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+$")
WORD = re.compile(r"(?<![\w./@:-])[A-Za-z][A-Za-z0-9]+(?![\w@]|\.\w)")


def check(guide: Published) -> Iterator[Finding]:
    """Find the rarer spelling of each name that has capitals within."""
    places: list[tuple[Section | Sentence, list[str]]] = [
        (one, WORD.findall(one.printed)) for one in guide.sections
    ]
    places += [(one, WORD.findall(says(one).text)) for one in guide.sentences]
    joined = Counter(word for _, words in places for word in words if CAMEL.match(word))
    headed = {word for one in guide.sections for word in WORD.findall(one.printed)}
    headed.update(WORD.findall(guide.title))
    parted = Counter(
        first + second
        for _, words in places
        for first, second in pairwise(words)
        if second[0].isupper()
    )
    usual = {
        word.casefold(): word
        for word, count in reversed(joined.most_common())
        if word in headed and count > parted[word]
    }
    for at, words in places:
        for right in _parted(words, usual) or _capitals(words, usual, joined):
            reason = f"“{right.wrong[0]}” is “{right.right[0]}” elsewhere"
            yield finding(at, KIND, reason, (right,))


def _parted(words: list[str], usual: dict[str, str]) -> tuple[Instead, ...]:
    for first, second in pairwise(words):
        name = usual.get((first + second).casefold())
        if name and first[0].isupper() and second[0].isupper() and name == first + second:
            return instead(f"{first} {second}", name)
    return ()


def _capitals(words: list[str], usual: dict[str, str], joined: Counter[str]) -> tuple[Instead, ...]:
    for word in words:
        name = usual.get(word.casefold())
        if name and name != word and word[0].isupper() and not word.isupper() and joined[name] > 1:
            return instead(word, name)
    return ()
