"""Other words in a sentence: only what can be read again as it is meant."""

from __future__ import annotations

import pytest

from runbook.document.corrected.source import Source, said
from runbook.document.corrected.swapping import Swap, places, swapped, swaps
from runbook.lint.published import Section, Sentence

LONG = "In the middle of the upper part of the whole screen, click"
"""A line that is full, so that the next one goes on with it."""


def put(form: str, text: str, wrong: tuple[str, ...], right: tuple[str, ...]) -> list[str]:
    """Return a text with other words in its first sentence or heading, in each way there is."""
    source = Source(text, form)
    every: list[Section | Sentence] = [*source.published.sections, *source.published.sentences]
    at = every[0]
    made = (swapped(source, at, way) for way in swaps(said(at), wrong, right))
    return [one.text for one in made if one]


@pytest.mark.parametrize(
    ("form", "text", "wrong", "right", "new"),
    [
        ("text", "Do Step 5: Go.", "Step 5", "Step 6", "Do Step 6: Go."),
        ("html", "<p>Do Step <b>5</b>.</p>", "Step 5", "Step 6", "<p>Do Step <b>6</b>.</p>"),
        ("html", "<p>Click A &amp; B.</p>", "A & B", "C & D", "<p>Click C &amp; D.</p>"),
        (
            "text",
            f"{LONG} the Big\n  Red button.",
            "Big Red",
            "Deep Blue",
            f"{LONG} the Deep\n  Blue button.",
        ),
        (
            "text",
            f"{LONG} the Big\n  Red button.",
            "Big Red",
            "Blue",
            f"{LONG} the Blue\n  button.",
        ),
        (
            "text",
            "Step 1: Open ItStep 1: Open It",
            "Open It",
            "Shut It",
            "Step 1: Shut ItStep 1: Shut It",
        ),
    ],
)
def test_words_are_put_in_as_the_file_is_written(
    form: str, text: str, wrong: str, right: str, new: str
) -> None:
    assert put(form, text, (wrong,), (right,)) == [new]


def test_of_several_places_each_is_tried_alone_and_then_all() -> None:
    assert put("text", "Click Add or Add.", ("Add",), ("New",)) == [
        "Click New or Add.",
        "Click Add or New.",
        "Click New or New.",
    ]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (f"{LONG} the Big\nRed.", "Big Red", "Blue"),  # the break would stand before the full stop
        ("Click Add.", "Add", "This. And that"),
        ("Click Addition or Add-on.", "Add", "New"),
    ],
)
def test_what_would_read_otherwise_is_not_put_in(text: str, wrong: str, right: str) -> None:
    assert put("text", text, (wrong,), (right,)) == []


def test_a_word_that_stands_in_a_picture_is_not_replaced() -> None:
    assert put("html", '<p>Click <img alt="Add">.</p>', ("Add",), ("New",)) == []


def test_only_the_parts_of_a_path_that_differ_are_replaced() -> None:
    assert list(swaps("Click A > B > C.", ("A", "B", "C"), ("A", "X", "C"))) == [
        (Swap((10, 11), ("X",)),)
    ]
    assert (
        list(swaps("Click A, and elsewhere on another page click B.", ("A", "B"), ("X", "B"))) == []
    )


def test_a_name_is_found_with_its_own_capitals_first() -> None:
    assert places("The key is the Key.", "Key") == [(15, 18)]
    assert places("The key.", "Key") == [(4, 7)]
    assert places("The key.", " ") == []
