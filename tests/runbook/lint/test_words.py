from __future__ import annotations

import pytest

from runbook.lint.words import distance, likeness, nearest, same, slip


@pytest.mark.parametrize(
    ("one", "other"),
    [("Sign-On Keys", "sign on key"), ("API/URLs", "API URL"), ("Add a Policy", "Add Policies")],
)
def test_one_name_in_two_forms(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Consent", "Content"), ("Address", "Adress"), ("Approval", "Approvel")],
)
def test_a_slip(one: str, other: str) -> None:
    assert slip(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Import", "Export"),
        ("Require", "Required"),
        ("Key", "Kex"),
        ("Version1", "Version2"),
        ("Users", "User"),
        ("Encoding", "Decoding"),
        ("Same", "same"),
    ],
)
def test_other_words_are_no_slip(one: str, other: str) -> None:
    assert not slip(one, other)


def test_a_distance_counts_letters_put_in_taken_out_changed_and_swapped() -> None:
    assert [distance("abcd", other) for other in ("abcd", "abxcd", "acd", "abce", "acbd")] == [
        0, 1, 1, 1, 1,
    ]  # fmt: skip


def test_the_nearest_name_shares_half_of_its_words_or_letters() -> None:
    known = ["Add Login Provider", "Applications List"]
    assert nearest("Add Identity Provider", known) == "Add Login Provider"
    assert nearest("Dashboard", known) is None
    assert likeness("", "") == 0
