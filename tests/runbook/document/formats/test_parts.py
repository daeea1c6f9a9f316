from __future__ import annotations

from dataclasses import replace

import pytest

from runbook.document.formats import parts
from runbook.document.model import Piece, Section
from tests.runbook.document import guides

MADE, _ = guides.document()


def test_figures_are_numbered_through_and_each_reference_is_to_one() -> None:
    assert [one.number for one in MADE.figures] == [1, 2]
    for section in MADE.sections:
        for one in section.instructions:
            if one.callout:
                assert parts.pointed(MADE, one.callout[1]).startswith("figure-")
    with pytest.raises(ValueError, match="nothing is Figure 3"):
        parts.pointed(MADE, 3)


def test_only_parts_that_are_there_are_in_the_contents() -> None:
    bare = replace(MADE, prerequisites=(), values=(), checklist=(), troubles=(), notes=())
    assert parts.contents(bare) == [
        ("step-1", "Step 1: Open a branch"),
        ("step-2", "Step 2: Make room"),
        ("step-3", "Step 3: Try it"),
    ]


@pytest.mark.parametrize(
    ("sections", "words"),
    [
        (MADE.sections[2:], "step by step, on"),
        (MADE.sections[1:], "with a picture, on"),
        (MADE.sections, "with 2 pictures, on Post Office 3.2 and Library."),
    ],
    ids=["none", "one", "two"],
)
def test_it_says_how_many_pictures_there_are(sections: tuple[Section, ...], words: str) -> None:
    assert words in parts.about(replace(MADE, sections=sections))


def test_alike_pieces_are_one_and_empty_ones_none() -> None:
    text = (Piece("a", "name"), Piece("", "value"), Piece("\x00", "name"), Piece("b"))
    assert parts.pieces(text) == (Piece("a␀", "name"), Piece("b"))


def test_an_anchor_is_plain_whatever_the_id() -> None:
    assert parts.instruction('2.9 "><b>') == "instruction-2.9----b-"
