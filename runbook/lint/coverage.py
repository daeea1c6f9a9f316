"""Which instruction of an executable guide each sentence of the published one belongs to.

Both are in one order, so this is an alignment: sentences and instructions are matched from first to
last without crossing, so that what is matched is as alike as possible altogether. A sentence may
hold several instructions, and an instruction take several sentences; what is like nothing is left.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from runbook.guide import Guide, Step
from runbook.lint.phrasing import says
from runbook.lint.published import Published, Section, Sentence
from runbook.lint.words import likeness, stems, tokens

ENOUGH = 0.25
"""How alike a sentence and an instruction have to be."""

OWN_STEP = 0.15
"""What it counts that both stand in the same step."""

OTHER_STEP = -0.6
SHORT_TITLE = 1.5
"""What a title counts as if it had it more, so that one common word does not say everything."""

SENTENCE_MORE = 0.02
"""What a further sentence of the same instruction must have more."""

INSTRUCTION_MORE = 0.25
"""What a further instruction of the same sentence must have more: only what is named in full."""

TITLE_LIKE = 0.3
NEVER = -math.inf
SIGNING = re.compile(r"\b(?:sign|log)(?:s|ed|ging|ing)? (?:in|on)\b|\blogin\b")


@dataclass(frozen=True)
class Mapped:
    """A sentence and the ids of the instructions that it gives."""

    sentence: Sentence
    instructions: tuple[str, ...]


@dataclass(frozen=True)
class Coverage:
    """How a published guide and an executable one fit.

    Attributes:
        guide: name of the executable one.
        mapped: each sentence that belongs to an instruction.
        unmapped: sentences that tell to do something, and belong to none.
        without: instructions that no sentence gives.
    """

    guide: str
    mapped: tuple[Mapped, ...]
    unmapped: tuple[Sentence, ...]
    without: tuple[Step, ...]

    def of(self, instruction: str) -> tuple[Sentence, ...]:
        """Return the sentences of an instruction."""
        return tuple(one.sentence for one in self.mapped if instruction in one.instructions)

    def plain(self) -> dict[str, object]:
        """Return it as values for JSON."""
        return {
            "guide": self.guide,
            "mapped": [
                {**_plain(one.sentence), "instructions": list(one.instructions)}
                for one in self.mapped
            ],
            "unmapped": [_plain(one) for one in self.unmapped],
            "without_sentence": [
                {"id": one.id, "title": one.title, "optional": one.optional} for one in self.without
            ],
        }


def _plain(sentence: Sentence) -> dict[str, object]:
    return {"line": sentence.line, "words": sentence.text}


def coverage(published: Published, guide: Guide) -> Coverage:
    """Match the sentences of a published guide that tell to do something with instructions."""
    told = instructing(published)
    weights = _Alike(published, guide, told)
    many = [sum(act.kind != "point" for act in says(one).acts) > 1 for one in told]
    pairs = _aligned(weights.table(), many)
    matched: dict[int, list[str]] = {}
    for i, j in pairs:
        matched.setdefault(i, []).append(guide.steps[j].id)
    given = {id for ids in matched.values() for id in ids}
    return Coverage(
        guide.name,
        tuple(Mapped(one, tuple(matched[i])) for i, one in enumerate(told) if i in matched),
        tuple(one for i, one in enumerate(told) if i not in matched),
        tuple(one for one in guide.steps if one.id not in given),
    )


def instructing(published: Published) -> list[Sentence]:
    """Return the sentences that tell the reader to do something; a summary of a step is none."""
    return [one for one in published.sentences if says(one).instructs and not _summary(one)]


def _summary(sentence: Sentence) -> bool:
    """Tell whether a sentence only says again what the heading above it says."""
    title = set(stems(sentence.section.title))
    near = sentence.line - sentence.section.line <= 3
    return len(title) > 1 and near and title <= set(stems(sentence.text))


class _Alike:
    """How alike sentences and instructions are, by the words they share; rare words count more."""

    def __init__(self, published: Published, guide: Guide, told: Sequence[Sentence]) -> None:
        self.guide = guide
        self.told = [(one, self._words(_text(published, one))) for one in told]
        self.titles = [self._words(step.title) for step in guide.steps]
        self.bodies = [
            title | self._words(" ".join(_said_by(step)))
            for title, step in zip(self.titles, guide.steps, strict=True)
        ]
        self.units = {
            id(one): _unit(one, guide) for one in {id(s.step): s.step for s in told}.values()
        }
        counts = Counter(word for words in self.bodies for word in words)
        counts.update(word for _, words in self.told for word in words)
        many = len(self.bodies) + len(self.told)
        self.weight = {word: math.log(1 + many / count) for word, count in counts.items()}

    def _words(self, text: str) -> set[str]:
        """Return the words that count; a console is one word, and so is signing in."""
        plain = " ".join(tokens(text))
        for console in self.guide.consoles:
            plain = plain.replace(" ".join(tokens(console.title)), console.key)
        return set(stems(SIGNING.sub("signin", plain)))

    def table(self) -> list[list[float]]:
        """Return for each sentence how much is gained by matching it with each instruction."""
        return [
            [self._gain(sentence, words, j) for j in range(len(self.titles))]
            for sentence, words in self.told
        ]

    def _gain(self, sentence: Sentence, words: set[str], j: int) -> float:
        unit = self.units[id(sentence.step)]
        near = 0.0
        if unit:
            near = OWN_STEP if unit == self.guide.steps[j].unit else OTHER_STEP
        title = self._share(words & self.titles[j], self.titles[j], SHORT_TITLE)
        body = self._share(words & self.bodies[j], words)
        return 0.4 * title + 0.6 * body + near - ENOUGH

    def _share(self, shared: Iterable[str], whole: Iterable[str], more: float = 0.0) -> float:
        total = more + sum(self.weight[word] for word in whole)
        return sum(self.weight[word] for word in shared) / total if total else 0.0


def _text(published: Published, sentence: Sentence) -> str:
    """Return the words of a sentence, and of what the guide says that it leads to."""
    text = [says(sentence).text]
    for one in published.beside(sentence):
        if one.index > sentence.index:
            if says(one).instructs:
                break
            text.append(one.text)
    return " ".join(text)


def _said_by(step: Step) -> Iterator[str]:
    """Give what an instruction's own code says: its description, and the controls it names."""
    yield step.title
    yield step.act.__doc__ or ""
    code = getattr(step.act, "__code__", None)
    if code is None:
        return
    known = getattr(step.act, "__globals__", {})
    for screen in (known.get(name) for name in code.co_names):
        if isinstance(screen, type):
            for name in code.co_names:
                label = getattr(getattr(screen, name, None), "name", None)
                if isinstance(label, str):
                    yield label


def _unit(section: Section, guide: Guide) -> str:
    """Return the step of the executable guide that a heading stands for; "" if none is like it."""
    if not section.number:
        first = next(iter(guide.sections), "")
        return first if not section.line and first == "0" else ""
    scored = {
        unit: likeness(section.title, title) + 0.2 * (unit == section.number)
        for unit, title in guide.sections.items()
    }
    best = max(scored, key=lambda unit: scored[unit], default="")
    return best if best and scored[best] >= TITLE_LIKE else ""


def _aligned(gain: list[list[float]], many: Sequence[bool]) -> list[tuple[int, int]]:
    """Return the pairs of the best alignment that does not cross.

    `best[i][j]` is the most that the first i sentences and j instructions can have; `last[i][j]`
    the most if j, the last one, is matched with i or an earlier one; `pair[i][j]` if i and j are
    matched. `many` tells of each sentence whether it may have several instructions.
    """
    rows, columns = len(gain), len(gain[0]) if gain else 0
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    pair = [[NEVER] * (columns + 1) for _ in range(rows + 1)]
    last: list[list[tuple[float, int]]] = [[(NEVER, 0)] * (columns + 1) for _ in range(rows + 1)]
    came: dict[tuple[int, int], tuple[int, int, bool]] = {}

    def further(i: int, j: int) -> float:
        return pair[i][j - 1] - INSTRUCTION_MORE if many[i - 1] else NEVER

    for i in range(1, rows + 1):
        for j in range(1, columns + 1):
            own = gain[i - 1][j - 1]
            ways = (
                (best[i - 1][j - 1] + own, (i - 1, j - 1, False)),
                (last[i - 1][j][0] + own - SENTENCE_MORE, (last[i - 1][j][1], j, True)),
                (further(i, j) + own, (i, j - 1, True)),
            )
            pair[i][j], came[i, j] = max(ways, key=lambda way: way[0])
            last[i][j] = max(last[i - 1][j], (pair[i][j], i))
            best[i][j] = max(best[i - 1][j], best[i][j - 1], pair[i][j])
    return _back(best, pair, came, rows, columns)


def _back(
    best: list[list[float]],
    pair: list[list[float]],
    came: dict[tuple[int, int], tuple[int, int, bool]],
    i: int,
    j: int,
) -> list[tuple[int, int]]:
    """Walk back along the best alignment."""
    found: list[tuple[int, int]] = []
    matched = False
    while i and j:
        if not matched and best[i][j] == best[i - 1][j]:
            i -= 1
        elif not matched and best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            found.append((i - 1, j - 1))
            i, j, matched = came[i, j]
    return found[::-1]
