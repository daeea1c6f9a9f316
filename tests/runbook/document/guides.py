"""A made-up guide as a document, with pictures drawn as a console might look."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from runbook.document.model import (
    Box,
    Callout,
    Document,
    Figure,
    Instruction,
    Piece,
    Section,
    Text,
    Value,
)
from runbook.guide import Trouble
from tests.runbook.drift import drifts
from tests.runbook.drift.drifts import Row, draw

HOSTILE = (
    "<script>document.title='owned'</script> | [x](javascript:owned()) **b** `c` ~~d~~ "
    "![i](x.png) <img src=x onerror=owned()> &amp; $e$ _f_ \\ \u202e\x1b[2J\x00\"'--></style>"
)
STARTS = ("# no heading", "- no list", "1. no list", "2) none", "+ no list", "> no quote", "---")
LETTERS: tuple[Row, ...] = (
    ("field", "Name of the branch", "Harbour"),
    ("field", "Return Address", "<Return Address>"),
    ("check", "Signed for", "on"),
)
SHELVES: tuple[Row, ...] = (
    ("field", "Sender", "Harbour"),
    ("list", "Shelf", "Letters"),
    ("field", "Where to return", "<Return Address>"),
)


def says(*texts: str) -> Text:
    """A text of plain words, names and values in turn."""
    styles = ("plain", "name", "value")
    return tuple(
        Piece(text, styles[number % 3])  # type: ignore[arg-type]
        for number, text in enumerate(texts)
        if text
    )


def drawn(heading: str, rows: tuple[Row, ...]) -> tuple[bytes, dict[str, Box]]:
    """A screen as a PNG, and where its controls are."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "one.png"
        boxes = draw(file, heading, rows)
        places = {label: Box(one.x, one.y, one.width, one.height) for label, one in boxes.items()}
        return file.read_bytes(), places


def figure(
    id_: str, number: int, boxes: dict[str, Box], touched: tuple[tuple[str, str], ...]
) -> Figure:
    """A figure whose call-outs are at some of its controls: label, and instruction."""
    return Figure(
        id_,
        number,
        f"pictures/{id_}.png",
        f"pictures/{id_}-marked.png",
        drifts.WIDTH,
        drifts.HEIGHT,
        1,
        says("What is filled in on the screen of ", f"step {id_.partition('.')[0]}"),
        f"A screen with the fields {', '.join(boxes)}.",
        tuple(
            Callout(n, boxes[label], label, by) for n, (label, by) in enumerate(touched, start=1)
        ),
    )


def document(
    letters: tuple[Row, ...] = LETTERS, shelves: tuple[Row, ...] = SHELVES
) -> tuple[Document, dict[str, bytes]]:
    """The guide and its pictures."""
    first, on_first = drawn("New branch", letters)
    second, on_second = drawn("New shelf", shelves)
    one = figure("1.3", 1, on_first, tuple((row[1], f"1.{n}") for n, row in enumerate(letters, 1)))
    two = figure("2.2", 2, on_second, ((shelves[0][1], "2.1"), (shelves[2][1], "2.2")))
    made = Document(
        guide="letters-to-library",
        title="Have letters shelved",
        consoles=(("Post Office", "3.2"), ("Library", "")),
        prerequisites=(says("You may sign in to both, as ", "Head of Branch", "", "."),),
        values=(
            Value(
                "Return Address",
                "<Return Address>",
                ("1.2", "Post Office"),
                (("2.2", "Library"), ("3.1", "Post Office")),
            ),
        ),
        sections=(
            Section(
                "1",
                "Open a branch",
                ("Post Office",),
                (
                    Instruction(
                        "1.1",
                        "Name the branch",
                        "",
                        False,
                        (
                            says("Open ", "Branches", "", " › ", "New branch"),
                            says("Into ", letters[0][1], "", " type ", "", "Harbour"),
                        ),
                        (1, 1),
                    ),
                    Instruction(
                        "1.2",
                        "Copy the address",
                        "",
                        False,
                        (
                            says(
                                "Copy ", letters[1][1], "", "; here it is ", "", "<Return Address>"
                            ),
                        ),
                        (2, 1),
                    ),
                    Instruction(
                        "1.3",
                        "Ask for a signature",
                        "",
                        True,
                        (says("Turn on ", letters[2][1], "", "."),),
                        (3, 1),
                        one,
                    ),
                ),
            ),
            Section(
                "2",
                "Make room",
                ("Library", "Post Office"),
                (
                    Instruction(
                        "2.1", "Say who sends", "Library", False, (says("Type it."),), (1, 2)
                    ),
                    Instruction(
                        "2.2",
                        "Say where to return",
                        "Library",
                        False,
                        (says("Into ", shelves[2][1], "", " paste what you copied in 1.2."),),
                        (2, 2),
                        two,
                    ),
                ),
            ),
            Section(
                "3", "Try it", (), (Instruction("3.1", "Send one", "", False, (says("Send."),)),)
            ),
        ),
        checklist=(says("A letter lies on ", "Letters", "", "."), says("It was signed for.")),
        troubles=(
            Trouble("No letter comes", "The address is another one", "Copy it again", "1.2"),
            Trouble("The shelf is full", "Nobody reads", "Read"),
        ),
        notes=(says("A branch may have 40 signs."),),
    )
    return made, {one.file: first, two.file: second}


def hostile() -> tuple[Document, dict[str, bytes]]:
    """The same with texts that would be markup somewhere, wherever a text can be."""
    made, pictures = document()
    every: Text = (
        Piece(HOSTILE),
        Piece(HOSTILE, "name"),
        Piece(" then "),
        Piece(HOSTILE, "value"),
        Piece(HOSTILE),
    )
    starts = tuple((Piece(text),) for text in STARTS)
    sections = tuple(
        replace(
            section,
            title=HOSTILE,
            consoles=(HOSTILE,),
            instructions=tuple(
                replace(
                    one,
                    title=HOSTILE,
                    console=HOSTILE,
                    sentences=(every, *starts) if one.id == "1.1" else (every,),
                    figure=one.figure and replace(one.figure, caption=every, alt=HOSTILE),
                )
                for one in section.instructions
            ),
        )
        for section in made.sections
    )
    return replace(
        made,
        title=HOSTILE,
        consoles=((HOSTILE, HOSTILE),),
        prerequisites=(every, *starts),
        values=tuple(
            replace(
                one,
                name=HOSTILE,
                placeholder=HOSTILE,
                copied=("1.2", HOSTILE),
                needed=(("2.2", HOSTILE),),
            )
            for one in made.values
        ),
        sections=sections,
        checklist=(every, *starts),
        troubles=(Trouble(HOSTILE, HOSTILE, HOSTILE, "1.1"),),
        notes=(every, *starts),
    ), pictures
