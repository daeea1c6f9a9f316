"""Pictures of two builds beside each other: of which the difference is one of looks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from runbook.drift.capture import Screen
from runbook.drift.looks import looks
from runbook.drift.model import Box
from runbook.drift.tree import Node
from tests.runbook.drift.test_compare import screen

HEADING = Node("heading", "Templates", box=Box(10, 10, 100, 20))
SIZE = 200


def listing(*rows: str, height: int) -> Screen:
    drawn = [
        Node("button", words, data=True, box=Box(20, 60 + at * height, 100, height))
        for at, words in enumerate(rows)
    ]
    return replace(screen(HEADING, *drawn), width=SIZE, height=SIZE)


def changed(folder: Path, old: Screen, new: Screen) -> list[bool]:
    """Tell of each screen that was compared whether it changed; from the middle down all of it is
    another colour."""
    for name, colour in (("old", "white"), ("new", "green")):
        (folder / name).mkdir()
        picture = Image.new("RGB", (SIZE, SIZE), "white")
        picture.paste(colour, (0, SIZE // 2, SIZE, SIZE))
        picture.save(folder / name / old.file)
    told = looks([old], [new], baseline=folder / "old", bundle=folder / "new", folder=folder)
    return [one.changed_pixels > 0 for one in told]


def test_rows_that_say_the_same_and_are_higher_look_different(tmp_path: Path) -> None:
    rows = ("ConnectWise Home", "Generic Web")
    assert changed(tmp_path, listing(*rows, height=20), listing(*rows, height=40)) == [True]


def test_a_list_of_another_length_moves_what_stands_below_it(tmp_path: Path) -> None:
    old, new = listing("Payroll", height=20), listing("Payroll", "Wiki", height=20)
    assert changed(tmp_path, old, new) == []
    for side in ("before", "after"):  # what a report tells of it is shown all the same
        assert (tmp_path / "screens" / side / old.file).exists()


@pytest.mark.parametrize(("name", "same"), [("Jane", True), ("Ana", False)])
def test_what_an_object_holds_is_covered_where_it_is_another_value(
    tmp_path: Path, name: str, *, same: bool
) -> None:
    value = Node("definition", "Jane", box=Box(0, SIZE // 2 - 4, SIZE, SIZE))
    old = replace(screen(HEADING, value), width=SIZE, height=SIZE)
    new = replace(screen(HEADING, replace(value, name=name)), width=SIZE, height=SIZE)
    assert changed(tmp_path, old, new) == [same]


@pytest.mark.parametrize(("wider", "compared"), [(0, True), (7, True), (30, False)])
def test_what_stands_beside_an_address_goes_with_its_width(
    tmp_path: Path, wider: int, *, compared: bool
) -> None:
    address = Node("text", "⟨address⟩", box=Box(10, 40, 100, 20), generated=True)
    old, new = (
        replace(
            screen(HEADING, address, Node("button", "Copy", box=Box(x, 40, 20, 20))),
            width=SIZE,
            height=SIZE,
            made=(Box(10, 40, width, 20),),
        )
        for x, width in ((170, 100), (200, 100 + wider))
    )
    assert changed(tmp_path, old, new) == ([True] if compared else [])
