from __future__ import annotations

from typing import Any

import pytest

from runbook.document.model import Piece, plain
from runbook.document.wording import Act, pieces, sentences


def said(*acts: Act, **needed: list[str]) -> list[str]:
    return [
        plain(text) for text in sentences(acts, {f"<{name}>": ids for name, ids in needed.items()})
    ]


def test_a_sentence_is_read_in_pieces() -> None:
    assert pieces("Open **My Page** with `x`.") == (
        Piece("Open "),
        Piece("My Page", "name"),
        Piece(" with "),
        Piece("x", "value"),
        Piece("."),
    )


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (Act("change", "Consent", True), "Turn on Consent."),
        (Act("change", "Consent", False), "Turn off Consent."),
        (Act("kept", "Consent", False), "Make sure that Consent is off."),
        (Act("change", "Name", "Acme", "textbox"), "Enter Acme in Name."),
        (Act("change", "Kind", "web", "combobox"), "Select web in Kind."),
        (Act("change", "Everybody", "all", "checkbox"), "Select Everybody."),
        (Act("change", "Name", "", "textbox"), "Leave Name empty."),
        (Act("kept", "Name", "Acme", "textbox"), "Make sure that Name is Acme."),
        (Act("change", "Grants", {"A": True, "B": True}), "Select A, B under Grants."),
        (Act("change", "Grants", {"A": False}), "Clear A under Grants."),
        (Act("kept", "Grants", {"A": True}), "Make sure that A is on under Grants."),
        (Act("change", "Addresses", ["x"]), "Add x to Addresses."),
        (Act("change", "Address", ["x"], "textbox"), "Enter x in Address."),
        (Act("filled", "Password", role="textbox"), "Fill in Password."),
        (Act("recorded", "Claims", "x"), "Leave Claims as it is."),
        (Act("shown", "Claims", "x"), "Compare Claims with what you put in."),
    ],
)
def test_what_was_done_is_said_as_what_to_do(act: Act, words: str) -> None:
    assert said(act) == [words]


def test_what_is_pressed_one_after_the_other_is_one_way() -> None:
    assert said(Act("press", "Menu"), Act("press", "Keys"), Act("press", "Add")) == [
        "Select Menu > Keys > Add."
    ]


def test_what_is_left_alone_is_one_sentence() -> None:
    assert said(Act("recorded", "A"), Act("recorded", "B")) == ["Leave A, B as they are."]


def test_a_copied_value_says_where_it_is_needed() -> None:
    act = Act("copied", "Client ID", "<Client ID>")
    assert said(act, **{"Client ID": ["2.1", "3.4"]}) == [
        "Copy Client ID: <Client ID>. It is needed in 2.1 and 3.4."
    ]
    assert said(act) == ["Copy Client ID: <Client ID>."]


@pytest.mark.parametrize("value", ["x" * 4000, {"k" * 9: "v"}])
def test_a_value_that_says_nothing_to_a_reader_does_not_fill_the_page(value: Any) -> None:
    assert all(len(one) < 200 for one in said(Act("change", "Name", value)))
