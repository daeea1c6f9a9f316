from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from runbook.errors import UsageError
from runbook.lint import screens
from runbook.lint.screens import Screen, Words, alike

SCREENS: list[dict[str, Any]] = [
    {"id": "1.1", "title": "Keys", "words": ["Keys", "Add", "Ask for Consent *", "Access"]},
    {
        "id": "1.2",
        "title": "Add Key",
        "words": ["Key Name", "Permit All Domains to be listed", "Limits", "Cancel", "Save"],
        "nodes": [
            {"role": "heading", "name": "Add Key", "data": False},
            {"role": "heading", "name": "Limits", "data": False},
            {"role": "heading", "name": "Alder Mail", "data": True},
            {"role": "button", "name": "Save", "data": False},
        ],
    },
    {"id": "1.3", "title": "Key Details", "words": ["Key Details", "Harbor ⟨run⟩", "⟨secret⟩"]},
    {"id": "2.1", "title": "Token List", "words": ["Token List", "to continue to the list"]},
]


def baseline(folder: Path, **changed: Any) -> Path:
    """Write a baseline."""
    told = {"schema": "runbook/baseline@1", "screens": SCREENS, **changed}
    (folder / "baseline.json").write_text(json.dumps(told), encoding="utf-8")
    return folder


@pytest.fixture
def words(tmp_path: Path) -> Words:
    return screens.read(baseline(tmp_path))


@pytest.mark.parametrize(
    "name",
    [
        "Ask for Consent",
        "ask for consents",
        "KeyName",
        "All Domains",
        "Domains",
        "Harbor",
        "Alder Mail",
        "the",
    ],
)
def test_a_name_is_known_in_another_form_and_as_a_part_of_a_label(words: Words, name: str) -> None:
    assert words.has(name)


@pytest.mark.parametrize("name", ["Ask for Content", "Continue", "Run", "Secret", "Listed Keys"])
def test_a_name_is_not_known_from_a_word_in_a_text_or_a_placeholder(
    words: Words, name: str
) -> None:
    assert not words.has(name)


def test_of_prose_no_part_is_a_name() -> None:
    told = Words((Screen("1", "", ("Return to the Key List after a failure.", "See Keys")),))
    assert not told.has("Key List")
    assert told.has("Keys")


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("Add Key", True),
        ("Token", True),
        ("LIMITS", True),
        ("Access", False),
        ("Alder Mail", False),
    ],
)
def test_a_page_is_seen_by_its_title_or_a_heading_not_by_a_word_in_a_menu(
    words: Words, name: str, seen: bool
) -> None:
    assert words.page(name) is seen


def test_a_heading_makes_a_page_seen_only_in_its_step(words: Words) -> None:
    assert words.page("Limits", "1")
    assert not words.page("Limits", "2")
    assert words.page("Add Key", "2")


def test_steps_that_were_visited_are_known_if_the_baseline_numbers_them(words: Words) -> None:
    assert words.visited("2")
    assert not words.visited("3")
    assert Words((Screen("keys", "Keys", ()),)).visited("3")


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Ask for Content", "Ask for Consent *"),
        ("Kye Name", "Key Name"),
        ("Harbour", None),
        ("Sane", None),
        ("Secrets", None),
        ("Scope Settings", None),
    ],
)
def test_the_nearest_is_told_only_if_it_is_near_and_never_a_placeholder(
    words: Words, name: str, near: str | None
) -> None:
    assert words.nearest(name) == near


def test_titles_are_told_by_step(words: Words) -> None:
    assert words.titles_in("2") == ("Token List",)
    assert words.titles_in("9") == ()
    assert words.titles_in("") == ("Keys", "Add Key", "Key Details", "Token List")


@pytest.mark.parametrize(
    ("name", "title", "like"),
    [
        ("Key Summary", "Key Details", True),
        ("Add Login Provider", "Add Identity Provider", True),
        ("Tokne List", "Token List", True),
        ("Edit Key", "Add Key", False),
        ("Add Role", "Add Key", False),
        ("Keys", "Key", False),
    ],
)
def test_a_title_with_a_wrong_word_is_alike_what_is_done_there_being_the_same(
    name: str, title: str, like: bool
) -> None:
    assert alike(name, title) is like


@pytest.mark.parametrize("changed", [{"schema": "other@1"}, {"screens": [{"id": "x"}]}])
def test_another_shape_is_refused(tmp_path: Path, changed: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="no baseline"):
        screens.read(baseline(tmp_path, **changed))


def test_a_folder_without_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no baseline"):
        screens.read(tmp_path)
