"""Other words for those that are wrong, in the file's own markup.

Nothing is written on trust: a change counts only if the file, read again, says exactly what it is
to say in that sentence, and the same as before in every other one.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from runbook.document.corrected.aligning import Span, alignments, walked
from runbook.document.corrected.source import Source, said, same_but_for
from runbook.lint.published import Section, Sentence

Place = tuple[int, int]
GAP = 30
"""Characters that may stand between two parts of a menu path."""

ESCAPED = re.compile(r"[\\`*\[<]|&(?=[#A-Za-z])")
"""What Markdown would take for markup in a name."""


@dataclass(frozen=True)
class Swap:
    """A piece of a sentence, and what is put there.

    Attributes:
        place: where it begins and ends in what the sentence says.
        words: what is put there; of a menu path its parts.
        joint: where the first two parts are apart, whose text goes between all new parts.
    """

    place: Place
    words: tuple[str, ...]
    joint: Place | None = None


def places(text: str, words: str) -> list[Place]:
    """Return where words stand as whole words; with other capitals only where nowhere else."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    whole = rf"(?<![\w-]){pattern}(?![\w-])"
    found = list(re.finditer(whole, text)) or list(re.finditer(whole, text, re.I))
    return [one.span() for one in found] if words.strip() else []


def swaps(text: str, wrong: Sequence[str], right: Sequence[str]) -> Iterator[tuple[Swap, ...]]:
    """Give the ways to put other words into a sentence: at each place alone, then at all."""
    if len(wrong) == len(right) == 1:
        each = [Swap(place, tuple(right)) for place in places(text, wrong[0])]
        yield from ((one,) for one in each)
        if len(each) > 1:
            yield tuple(each)
        return
    if len(wrong) > 1 and (found := _path(text, wrong)):
        if len(wrong) == len(right):
            pairs = zip(found, wrong, right, strict=True)
            yield tuple(Swap(place, (new,)) for place, old, new in pairs if old != new)
        else:
            whole = found[0][0], found[-1][1]
            yield (Swap(whole, tuple(right), (found[0][1], found[1][0])),)


def swapped(source: Source, at: Sentence | Section, swaps: Sequence[Swap]) -> Source | None:
    """Return a file with other words in a sentence or heading; None if they cannot be put there."""
    text = said(at)
    ordered = sorted(swaps, key=lambda one: one.place)
    expected = text
    for one in reversed(ordered):
        expected = expected[: one.place[0]] + _shown(text, one) + expected[one.place[1] :]
    for spans in alignments(source, at.line, text):
        new = source.text
        copies = [spans, *([twin] if (twin := _twin(source, at, text, spans)) else [])]
        for copy in reversed(copies):
            for one in reversed(ordered):
                put = _put(source, copy, text, one)
                if put is None:
                    return None
                (start, end), words = put
                new = new[:start] + words + new[end:]
        made = source.changed(new)
        if same_but_for(source.published, made.published, at, " ".join(expected.split())):
            return made
    return None


def _path(text: str, parts: Sequence[str]) -> list[Place] | None:
    """Return where the parts of a menu path stand, one after the other and nothing much between."""
    each = (r"\s+".join(map(re.escape, one.split())) for one in parts)
    pattern = rf".{{1,{GAP}}}?".join(rf"(?<![\w-])({one})(?![\w-])" for one in each)
    ways = [
        found
        for start in range(len(text))
        if (found := re.compile(pattern).match(text, start)) is not None
    ]
    shortest = min(ways, key=lambda one: one.end() - one.start(), default=None)
    return [shortest.span(n) for n in range(1, len(parts) + 1)] if shortest else None


def _twin(source: Source, at: Sentence | Section, text: str, spans: list[Span]) -> list[Span]:
    """Return the second copy of a heading that an export has printed twice in one line."""
    if not isinstance(at, Section):
        return []
    behind = spans[-1][1]
    rest = source.text[behind:]
    return walked(source, behind + len(rest) - len(rest.lstrip(" ")), text)


def _shown(text: str, swap: Swap) -> str:
    return (text[slice(*swap.joint)] if swap.joint else " ").join(swap.words)


def _put(source: Source, spans: list[Span], text: str, swap: Swap) -> tuple[Place, str] | None:
    """Return which characters of the file are replaced, and by what; None if markup is between."""
    start, end = spans[swap.place[0]][0], spans[swap.place[1] - 1][1]
    words = [_written(one, source.form) for one in swap.words]
    if swap.joint:
        joint = source.text[spans[swap.joint[0] - 1][1] : spans[swap.joint[1]][0]]
        return None if "\n" in source.text[start:end] else ((start, end), joint.join(words))
    if _bare(spans, swap.place):
        return _broken(source, (start, end), words[0])
    return _inside(source, spans, text, swap)


def _bare(spans: list[Span], place: Place) -> bool:
    """Tell whether nothing stands between the characters of a piece."""
    return all(spans[at][1] == spans[at + 1][0] for at in range(place[0], place[1] - 1))


def _inside(source: Source, spans: list[Span], text: str, swap: Swap) -> tuple[Place, str] | None:
    """Replace only what differs, where there is markup within a name: "Step <b>5</b>"."""
    old, new = text[slice(*swap.place)], swap.words[0]
    left = _shared(old, new)
    right = _shared(old[left:][::-1], new[left:][::-1])
    first, last = swap.place[0] + left, swap.place[1] - right
    if first >= last or not _bare(spans, (first, last)):
        return None
    return (spans[first][0], spans[last - 1][1]), _written(
        new[left : len(new) - right], source.form
    )


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts begin alike with, up to a whole word."""
    same = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        same += 1
    while same and one[same - 1 : same] != " ":
        same -= 1
    return same


def _broken(source: Source, place: Place, new: str) -> tuple[Place, str] | None:
    """Keep a break of lines that stands in what is replaced, so that lines keep their numbers."""
    start, end = place
    breaks = re.findall(r"[^\S\n]*\n\s*", source.text[start:end])
    if not breaks:
        return place, new
    if len(breaks) > 1:
        return None
    head, space, tail = new.rpartition(" ")
    if space:
        return place, head + breaks[0] + tail
    behind = re.match(r"[^\S\n]+", source.text[end:])
    return ((start, end + behind.end()), new + breaks[0]) if behind else None


def _written(words: str, form: str) -> str:
    """Return words as a file of that form has them."""
    if form == "html":
        return html.escape(words, quote=False)
    if form == "markdown":
        return ESCAPED.sub(lambda one: "&amp;" if one[0] == "&" else rf"\{one[0]}", words)
    return words
