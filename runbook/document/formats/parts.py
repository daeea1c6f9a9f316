"""What a document says in every format alike: its headings, its links, and its set phrases.

A link leads to an instruction or to a figure by what it is known by over editions, so that it holds
in the next one too.
"""

from __future__ import annotations

import re
from typing import Final

from runbook.document.model import Document, Figure, Instruction, Piece, Section, Text
from runbook.record.words import clean

HEADINGS: Final = {
    "contents": "Contents",
    "prerequisites": "What you need",
    "values": "Values to copy",
    "checklist": "When all is done",
    "troubles": "If something goes wrong",
    "notes": "Good to know",
}
"""Title of each part that is no step of the guide, by its anchor."""

VALUES_ABOUT: Final = (
    "These values are made on one console and wanted on another. Keep them at hand; this document "
    "shows a placeholder in place of each."
)

HEAD_VALUES: Final = ("Value", "In this document", "Copied in", "Needed in")
HEAD_TROUBLES: Final = ("What is seen", "Why", "What to do")


def about(document: Document) -> str:
    """Say what the document is, and for which versions of which consoles."""
    named = [f"{title} {version}".strip() for title, version in document.consoles]
    count = len(document.figures)
    pictures = "" if not count else ", with a picture" if count == 1 else f", with {count} pictures"
    return f"How it is done, step by step{pictures}, on {listed(named)}."


def listed(words: list[str]) -> str:
    """Put words into a sentence: ``one``, ``one and two``, ``one, two and three``."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def pieces(text: Text) -> tuple[Piece, ...]:
    """Return a text ready to be written: cleaned, what is empty left out, alike pieces as one.

    Two pieces of one style in a row are one, so that no markup begins where another ends.
    """
    joined: list[Piece] = []
    for piece in text:
        if not piece.text:
            continue
        if joined and joined[-1].style == piece.style:
            joined[-1] = Piece(joined[-1].text + piece.text, piece.style)
        else:
            joined.append(piece)
    return tuple(Piece(clean(piece.text), piece.style) for piece in joined)


def contents(document: Document) -> list[tuple[str, str]]:
    """Return anchor and title of each part that is there, in order."""
    there = {
        "prerequisites": document.prerequisites,
        "values": document.values,
        "checklist": document.checklist,
        "troubles": document.troubles,
        "notes": document.notes,
    }
    parts = [(key, HEADINGS[key]) for key, filled in there.items() if filled]
    steps = [(step(one), heading(one)) for one in document.sections]
    before = sum(key in ("prerequisites", "values") for key, _ in parts)
    return parts[:before] + steps + parts[before:]


def heading(section: Section) -> str:
    """Return the title of a step with its number; what comes before the first one has none."""
    return section.title if section.number == "0" else f"Step {section.number}: {section.title}"


def consoles(section: Section) -> str:
    """Say on which consoles a step is done; "" where it is not told."""
    return f"On {listed(list(section.consoles))}." if section.consoles else ""


def title(instruction: Instruction) -> str:
    """Return the id and the title of an instruction, and whether it may be left out."""
    return f"{instruction.id} {instruction.title}{' (optional)' if instruction.optional else ''}"


def step(section: Section) -> str:
    """Return the anchor of a step."""
    return f"step-{_name(section.number)}"


def instruction(id_: str) -> str:
    """Return the anchor of an instruction."""
    return f"instruction-{_name(id_)}"


def figure(one: Figure) -> str:
    """Return the anchor of a figure."""
    return f"figure-{_name(one.id)}"


def pointed(document: Document, number: int) -> str:
    """Return the anchor of the figure with a number.

    Raises:
        ValueError: the document has none; a fault of who made it.
    """
    for one in document.figures:
        if one.number == number:
            return figure(one)
    raise ValueError(f"nothing is Figure {number} in the document")


def numbered(number: int) -> str:
    """Return the name of a figure: ``Figure 5``."""
    return f"Figure {number}"


def _name(id_: str) -> str:
    """What can stand in an address and in an attribute as it is."""
    return re.sub(r"[^A-Za-z0-9._-]", "-", id_)
