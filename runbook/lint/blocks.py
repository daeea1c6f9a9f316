"""From paragraphs to sentences: what every reader hands over, and how it is put together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from runbook.lint.published import Published, Section, Sentence

NOUNS = "step|task|part|section|stage|phase|procedure|chapter|exercise"
HEADING = re.compile(
    rf"^(?:(?P<noun>{NOUNS})\s+)?(?P<number>\d+(?:\.\d+)*)\s*[.:)\u2013\u2014-]\s*(?P<title>\S.*)$"
    rf"|^(?P<noun2>{NOUNS}|appendix)\s+(?P<letter>[A-Z])\s*[.:)\u2013\u2014-]\s*(?P<title2>\S.*)$",
    re.IGNORECASE,
)
STEP = re.compile(
    rf"^(?:{NOUNS})\s+(?:\d+(?:\.\d+)*|(?-i:[A-Z])\b)(?:\s*[.:)\u2013\u2014-]\s*\S.*|\s*)$",
    re.IGNORECASE,
)
OPTIONAL = re.compile(r"^\(?optional\)?\s*[.:,\u2013\u2014-]?\s*|\s*\(optional\)\s*$", re.I)
LONGEST_HEADING = 140
LONG_HEADING = 100
ENDS = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(\[]?[A-Z0-9>])")
ABBREVIATED = re.compile(r"\b(?:e\.g|i\.e|etc|vs|no|inc|ltd|cf|approx|resp|fig)\.$", re.I)


@dataclass(frozen=True)
class Block:
    """A paragraph, a list item or a heading as a reader found it.

    Attributes:
        text: what it says; a break of lines in it is a space.
        lines: (offset into the text, line of the file), rising.
        heading: its level as a heading; 0 for none.
        depth: how deep in lists.
        item: number of its list item.
        strong: what is printed in bold or as a control.
        icons: offsets of pictures without words.
        prose: whether it is a line of prose; a cell of a table is none.
    """

    text: str
    lines: tuple[tuple[int, int], ...]
    heading: int = 0
    depth: int = 0
    item: str = ""
    strong: tuple[tuple[int, str], ...] = ()
    icons: tuple[int, ...] = ()
    prose: bool = True

    def line(self, offset: int) -> int:
        """Return the line of the file on which an offset stands."""
        return max((line for at, line in self.lines if at <= offset), default=self.lines[0][1])


@dataclass
class _State:
    """How far the putting together has come."""

    section: Section = field(default_factory=Section)
    step: Section = field(default_factory=Section)
    sections: list[Section] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)


def published(blocks: Sequence[Block]) -> Published:
    """Put blocks together to a guide."""
    state = _State()
    told = _tells_in_steps(blocks)
    for number, block in enumerate(blocks):
        text = undoubled(block.text)
        if block.heading or (_is_step(text, block) and not (told and text == block.text)):
            _open(state, block, text)
        else:
            for sentence in _sentences(block, number, state):
                state.sentences.append(sentence)
    first = next((undoubled(one.text) for one in blocks if one.heading == 1), "")
    title = first or (undoubled(blocks[0].text) if blocks else "")
    return Published(title, tuple(state.sections), tuple(state.sentences))


def undoubled(text: str) -> str:
    """Return a heading once that an export has printed twice without a break between."""
    half, rest = divmod(len(text), 2)
    if not rest and half > 3 and text[:half] == text[half:]:
        return text[:half].strip()
    middle = text[: len(text) // 2].strip()
    return middle if len(middle) > 3 and text == f"{middle} {middle}" else text


def _tells_in_steps(blocks: Sequence[Block]) -> bool:
    """Tell whether "Step 3: ..." begins instructions in this guide, and not headings over them."""
    steps = [one.text for one in blocks if not one.heading and _is_step(undoubled(one.text), one)]
    whole = [one for one in steps if undoubled(one) == one]
    sentences = [one for one in whole if one.rstrip()[-1] in ".:!?" or len(one) > LONG_HEADING]
    return 2 * len(sentences) > len(steps)


def _is_step(text: str, block: Block) -> bool:
    """Tell whether a paragraph is the heading of a numbered part, whatever element it stands in."""
    return bool(STEP.match(text)) and len(text) <= LONGEST_HEADING and block.prose


def _open(state: _State, block: Block, text: str) -> None:
    found = HEADING.match(text)
    bare = re.match(rf"^(?P<noun>{NOUNS})\s+(?P<number>\d+(?:\.\d+)*)$", text, re.I)
    parts = found or bare
    title = (found["title"] or found["title2"]) if found else "" if bare else text
    section = Section(
        block.line(0),
        _part(parts, "noun", "noun2").casefold(),
        _part(parts, "number", "letter"),
        OPTIONAL.sub("", title).strip(),
        text,
        block.heading or (2 if parts else 3),
    )
    state.sections.append(section)
    state.section = section
    if section.number or section.level <= state.step.level:
        state.step = section


def _part(found: re.Match[str] | None, *names: str) -> str:
    """Return the first of some groups that matched anything."""
    groups = found.groupdict() if found else {}
    return next((groups[name] for name in names if groups.get(name)), "")


def _sentences(block: Block, number: int, state: _State) -> Iterator[Sentence]:
    step = HEADING.match(block.text) if STEP.match(block.text) else None
    item = block.item or _part(step, "number")
    for start, end in _spans(block.text):
        text = block.text[start:end]
        strong = tuple(name for at, name in block.strong if start <= at < end)
        yield Sentence(
            text,
            block.line(start),
            len(state.sentences),
            number,
            state.section,
            state.step,
            block.depth or int(bool(item)),
            item,
            strong,
            not block.depth and not item and not re.search(r"[.!?:;,][\"'”’)\]]*$", text),
            sum(start <= at <= end for at in block.icons),
        )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Give where each sentence of a paragraph begins and ends."""
    start = 0
    for gap in [*ENDS.finditer(text), None]:
        end = gap.start() if gap else len(text)
        piece = text[start:end]
        if gap and (ABBREVIATED.search(piece) or not piece.strip()):
            continue
        left = len(piece) - len(piece.lstrip())
        if piece.strip():
            yield start + left, start + len(piece.rstrip())
        start = gap.end() if gap else end
