"""A published guide as lint sees it: its headings, and its sentences in their order.

What a file was written in (text, HTML, Markdown) is gone here; where a sentence stands is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Section:
    """A heading and what follows it, up to the next one.

    Attributes:
        line: of the heading, from 1; 0 for what stands before the first.
        noun: what the guide calls such a part, in lower case: "step", "part"; "" if nothing.
        number: as printed: "4", "2.1"; "" if it bears none.
        title: without number, and without a word that says it is optional.
        printed: the heading as it stands there.
        level: 1 for the outermost.
    """

    line: int = 0
    noun: str = ""
    number: str = ""
    title: str = ""
    printed: str = ""
    level: int = 1


@dataclass(frozen=True)
class Sentence:
    """One sentence.

    Attributes:
        text: as printed, but for breaks of lines.
        line: where it begins, from 1.
        index: its place among the sentences of the guide.
        block: which paragraph or list item it is in, counted through the guide.
        section: the heading it stands under.
        step: the nearest heading above it, itself included, that bears a number.
        depth: how deep in lists; 0 for a paragraph.
        item: number of its list item: "3", "b"; "" where the list has none.
        strong: what is printed in bold or as a control, in its order.
        label: a line that is no sentence: an option, a caption, a title without a number.
        icons: how many pictures without words stand in it.
    """

    text: str
    line: int
    index: int
    block: int
    section: Section
    step: Section
    depth: int = 0
    item: str = ""
    strong: tuple[str, ...] = ()
    label: bool = False
    icons: int = 0


@dataclass(frozen=True)
class Published:
    """A published guide.

    Attributes:
        title: the first heading, or the first line.
        sections: all headings, in order.
        sentences: all sentences, in order.
    """

    title: str
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]

    @cached_property
    def steps(self) -> tuple[Section, ...]:
        """The headings that bear a number."""
        return tuple(one for one in self.sections if one.number)

    @cached_property
    def text(self) -> str:
        """Everything it says, headings too, a line each."""
        headings = [one.printed for one in self.sections]
        return "\n".join([*headings, *(one.text for one in self.sentences)])

    def under(self, step: Section) -> Iterator[Sentence]:
        """Give the sentences of a numbered part."""
        return (one for one in self.sentences if one.step is step)

    def beside(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """Return the sentences of the same paragraph or list item, the given one too."""
        return self._blocks[sentence.block]

    @cached_property
    def _blocks(self) -> dict[int, tuple[Sentence, ...]]:
        blocks: dict[int, tuple[Sentence, ...]] = {}
        for one in self.sentences:
            blocks[one.block] = (*blocks.get(one.block, ()), one)
        return blocks


@dataclass(frozen=True)
class Instead:
    """What would be right, where that follows from the guide or from the screens.

    Attributes:
        wrong: what stands in the sentence: one name, or the parts of a menu path.
        right: what belongs there.
    """

    wrong: tuple[str, ...]
    right: tuple[str, ...]


def instead(wrong: str, right: str) -> tuple[Instead, ...]:
    """Make what is right instead of one name; nothing where that is not known."""
    return (Instead((wrong,), (right,)),) if right else ()


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong in a published guide.

    Attributes:
        line: where the sentence begins, from 1.
        kind: one of `KINDS`.
        words: the whole sentence as printed.
        reason: what is wrong with it, and what it was held against.
        instead: what would be right; nothing where that cannot be told.
    """

    line: int
    kind: str
    words: str
    reason: str
    instead: tuple[Instead, ...] = ()

    def plain(self) -> dict[str, str | int]:
        """Return it as values for JSON."""
        return {
            "line": self.line,
            "kind": self.kind,
            "words": self.words,
            "reason": self.reason,
        }


KINDS = (
    "step-reference",
    "page-name",
    "menu-path",
    "unknown-word",
    "no-object",
    "impossible-later",
    "value-before-copy",
    "no-instruction",
    "security",
    "other",
)


def finding(
    at: Sentence | Section, kind: str, reason: str, right: tuple[Instead, ...] = ()
) -> Finding:
    """Make a finding about a sentence or a heading."""
    words = at.text if isinstance(at, Sentence) else at.printed
    return Finding(at.line, kind, words, reason, right)
