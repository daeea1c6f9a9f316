"""What a document says, whatever it is written as: frozen, typed, and as plain JSON.

Made once from the record of a run; every format is written from it. Its texts are in pieces, so
that a name on a screen is bold, and a value is set apart, in each format's own way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from runbook.guide import Trouble

SCHEMA = "runbook/document@1"

Style = Literal["plain", "name", "value"]
"""Plain words, a name that stands on a screen, or a value to type or to copy."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a sentence."""

    text: str
    style: Style = "plain"


Text = tuple[Piece, ...]


def plain(text: Text) -> str:
    """Return a text without its styles."""
    return "".join(piece.text for piece in text)


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture, in CSS pixels from its left upper corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Callout:
    """A number at a control that was touched.

    Attributes:
        number: from 1 in each figure, in the order of touching.
        box: the control's place in the picture.
        label: the control's name.
        instruction: id of the instruction that touched it.
        badge: centre of its number in the picture; None where the boxes alone tell it.
    """

    number: int
    box: Box
    label: str
    instruction: str
    badge: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with what is to be seen on it.

    Attributes:
        id: what it is known by over editions, and the stem of its files: "2.9.4".
        number: from 1, through the document.
        file: the picture without call-outs, relative to the document: "pictures/2.9.4.png".
        marked: the same with the call-outs burned in.
        width: in CSS pixels; the file has `scale` times as many.
        height: the same.
        scale: device pixels for a CSS pixel: 1 or 2.
        caption: below the picture.
        alt: what somebody who cannot see it is told.
        callouts: in the order of their numbers.
    """

    id: str
    number: int
    file: str
    marked: str
    width: int
    height: int
    scale: int
    caption: Text
    alt: str
    callouts: tuple[Callout, ...] = ()


@dataclass(frozen=True, slots=True)
class Instruction:
    """One thing to do.

    Attributes:
        id: "2.9.4".
        title: what is done, in one line.
        console: title of the console on which it is done; "" where it is that of the section.
        optional: whether the guide says that it may be left out.
        sentences: how it is done, in order.
        callout: its number, and that of the figure, where a figure shows it; None where none does.
        figure: of a figure that follows this instruction; None where it has none of its own.
    """

    id: str
    title: str
    console: str
    optional: bool
    sentences: tuple[Text, ...]
    callout: tuple[int, int] | None = None
    figure: Figure | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A step of the guide: its number, its title, the consoles at work, and what is done."""

    number: str
    title: str
    consoles: tuple[str, ...]
    instructions: tuple[Instruction, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """A value that is copied on one console and put in on the other.

    Attributes:
        name: "Redirect URI".
        placeholder: how it stands in the document: "<Redirect URI>".
        copied: id of the instruction that copies it, and title of its console.
        needed: the same for each instruction that puts it in.
    """

    name: str
    placeholder: str
    copied: tuple[str, str]
    needed: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A guide as a document.

    Attributes:
        guide: its name on the command line.
        title: as people call it.
        consoles: title and version of each; "" for a version that is not told.
        prerequisites: what has to be there before the first instruction.
        values: what is carried from one console to the other.
        sections: the steps of the guide.
        checklist: what is to be seen when all is done.
        troubles: what may go wrong.
        notes: what works and should be known, such as advice of a standard.
    """

    guide: str
    title: str
    consoles: tuple[tuple[str, str], ...]
    prerequisites: tuple[Text, ...]
    values: tuple[Value, ...]
    sections: tuple[Section, ...]
    checklist: tuple[Text, ...]
    troubles: tuple[Trouble, ...]
    notes: tuple[Text, ...] = ()

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure, in the order of its number."""
        return tuple(
            one.figure for section in self.sections for one in section.instructions if one.figure
        )

    def plain(self) -> Mapping[str, Any]:
        """Return it as JSON can hold it."""
        return {"schema": SCHEMA, **asdict(self)}
