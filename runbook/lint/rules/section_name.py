"""Long names that differ by a word in their middle: one section under two names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from runbook.lint.phrasing import says
from runbook.lint.published import Finding, Published, Sentence, finding, instead
from runbook.lint.words import SMALL, tokens

KIND = "page-name"
HEADS = re.compile(r"^Under\b")
SHORT = 2
"""Words of the shorter name where it stands for a part of the screen: "Under Token Settings"."""

LONG = 5
"""Words of the shorter name; with fewer a word more makes another thing."""


def check(guide: Published) -> Iterator[Finding]:
    """Find names that are one but for a word left out; the later one is told."""
    seen: dict[tuple[str, ...], tuple[str, Sentence]] = {}
    for sentence in guide.sentences:
        for name in dict.fromkeys(says(sentence).names):
            mine = tokens(name)
            heads = bool(HEADS.match(says(sentence).text)) and says(sentence).text.find(name) < 12
            if len(mine) < (SHORT if heads else LONG) or not _is_title(name):
                continue
            for theirs, (other, at) in seen.items():
                if mine not in seen and _lacks_one(mine, theirs, SHORT if heads else LONG):
                    reason = f"line {at.line} calls it “{other}”, not “{name}”"
                    rarer = not _oftener(guide, mine, theirs)
                    yield finding(sentence, KIND, reason, instead(name, other) if rarer else ())
            seen.setdefault(mine, (name, sentence))


def _oftener(guide: Published, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether a guide has the one name oftener than the other."""
    text = f" {' '.join(tokens(guide.text))} "
    return text.count(f" {' '.join(one)} ") > text.count(f" {' '.join(other)} ")


def _is_title(name: str) -> bool:
    """Tell a name from a command or a sentence: all its words but the small ones have capitals."""
    return all(word[0].isupper() or word in SMALL for word in name.split() if word[0].isalpha())


def _lacks_one(one: tuple[str, ...], other: tuple[str, ...], least: int) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(longer) - len(shorter) != 1 or len(shorter) < least or shorter[-1] != longer[-1]:
        return False
    at = next((i for i, word in enumerate(shorter) if word != longer[i]), len(shorter))
    return 0 < at < len(shorter) and shorter[at:] == longer[at + 1 :]
