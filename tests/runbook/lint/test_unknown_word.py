from __future__ import annotations

from pathlib import Path

import pytest

from runbook.lint import screens, unknown_word
from runbook.lint.published import Finding
from runbook.lint.rules import findings
from tests.runbook.lint.test_screens import baseline
from tests.runbook.lint.writing import html, text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return baseline(tmp_path)


def unknown(folder: Path, *lines: str) -> list[Finding]:
    """Return what is on no screen."""
    rule = unknown_word.rule(screens.read(folder))
    return [one for one in findings(text(*lines), rule) if one.kind == "unknown-word"]


def unseen(folder: Path, *lines: str) -> list[str]:
    return unknown_word.unseen(text(*lines), screens.read(folder))


def names(found: list[Finding]) -> list[str]:
    return [one.reason.split("”")[0].lstrip("“") for one in found]


def test_a_name_that_is_on_no_screen_is_found_with_the_nearest(folder: Path) -> None:
    (only,) = unknown(folder, "Select Ask for Content.", "Click Add.")
    assert (only.line, only.words) == (1, "Select Ask for Content.")
    assert "Ask for Consent" in only.reason


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Click Access > Tickets. The Keys page appears.", "Tickets"),
        ("Click Erase.", "Erase"),
        ("In the Key Label field, enter anything.", "Key Label"),
        ("In the Boundaries section, do the following:", "Boundaries"),
        ("Click Add next to Key Labels.", "Key Labels"),
        ("Copy and save the Key Code.", "Key Code"),
        ("Enter a Key Label.", "Key Label"),
        ("Set Longest Life to 90.", "Longest Life"),
        ("Click the Bounds tab.", "Bounds"),
        ("The Limits and Boundaries page appears.", "Boundaries"),
        ("Click Save and Boundaries.", "Boundaries"),
    ],
)
def test_fields_buttons_tabs_menus_and_sections_are_looked_for(
    folder: Path, sentence: str, name: str
) -> None:
    assert names(unknown(folder, sentence)) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "Click Access > Keys. The Add Key page appears.",
        "Select ask for consent.",
        "Select Permit All Domains to be listed.",
        "Enter anything in the Key Name field.",
        "Click Keyname.",
        "Click the menu icon > Access > Keys.",
        "Click the plus button.",
        "Click the Gear icon.",
        "Click the Settings icon.",
        "Browse for the picture file, then click Open.",
        "The Keys and Limits page appears.",
        "Click Harbor.",
        "Click Alder Mail.",
        "Copy the Secret.",
        "Select Square from the Shapes drop-down list.",
    ],
)
def test_what_is_on_a_screen_or_has_no_words_there_is_no_finding(
    folder: Path, sentence: str
) -> None:
    assert unknown(folder, sentence) == []


def test_open_is_a_name_where_no_file_is_chosen(folder: Path) -> None:
    assert names(unknown(folder, "Click Open.")) == ["Open"]


def test_small_words_are_names_where_they_are_printed_as_one(folder: Path) -> None:
    rule = unknown_word.rule(screens.read(folder))
    guide = html(
        "<p>Click <b>wipe all</b>.</p><p>Click <b>menu icon</b>.</p><p>Click <b>add</b>.</p>"
    )
    assert names(list(rule(guide))) == ["wipe all"]


def test_two_names_are_one_where_a_label_made_so_is_near(tmp_path: Path) -> None:
    words = {"id": "1", "title": "Keys", "words": ["Scopes and Audience Claims"]}
    folder = baseline(tmp_path, screens=[words])
    assert names(unknown(folder, "Select Scopes and Audience Clauses.")) == [
        "Scopes and Audience Clauses"
    ]


def test_what_the_guide_names_itself_is_not_looked_for(folder: Path) -> None:
    lines = ["Enter a Key Name, for example, Tidewater.", "Click Tidewater.", "Click Windward."]
    assert names(unknown(folder, *lines)) == ["Windward"]


def test_on_a_page_that_was_not_seen_nothing_is_judged(folder: Path) -> None:
    lines = [
        "Click Access. The Access page appears.",
        "Select Anything.",
        "Return to the Keys page.",
        "Select Something.",
    ]
    assert names(unknown(folder, *lines)) == ["Something"]
    assert unseen(folder, *lines, *lines) == ["the Access page"]


def test_a_page_is_left_for_a_dialog_and_is_there_again_when_that_is_closed(folder: Path) -> None:
    dialog = ["The Keys page appears.", "The Choose Picture dialog box appears.", "Click Zoom."]
    assert names(unknown(folder, *dialog, "Click Cancel.", "Click Erase.")) == ["Erase"]
    closed = "Close the Choose Picture dialog box."
    assert names(unknown(folder, *dialog, closed, "Click Erase.")) == ["Erase"]
    assert unknown(folder, *dialog, "Click Erase.") == []
    assert unseen(folder, *dialog) == ["the Choose Picture dialog box"]


def test_a_button_of_a_page_closes_nothing(folder: Path) -> None:
    lines = ["The Keys page appears.", "The Scopes page appears.", "Click Save.", "Click Erase."]
    assert unknown(folder, *lines) == []


def test_a_menu_is_judged_from_anywhere_if_its_page_was_seen(folder: Path) -> None:
    start = "The Scopes page appears."
    assert names(unknown(folder, start, "Click Doors > Keys. The Keys page appears.")) == ["Doors"]
    assert unknown(folder, start, "Click Doors > Rooms. The Rooms page appears.") == []


def test_of_a_menu_to_a_page_that_was_not_seen_only_the_first_entry_is_judged(folder: Path) -> None:
    assert names(unknown(folder, "Click Doors > Rooms.", "Click Window.")) == ["Doors"]
    assert unseen(folder, "Click Access > Rooms.") == ["the Rooms page"]
    later = ["Click Access > Rooms. Click Add. The Keys page appears."]
    assert unseen(folder, *later) == ["the Rooms page"]


@pytest.mark.parametrize(
    "around",
    [
        ("Step 1: Make a key", "The Keys page appears.", "The Token List page appears."),
        ("The Keys page appears.", "The Token List page appears."),
    ],
)
def test_a_wrong_title_between_pages_that_were_seen_is_found(
    folder: Path, around: tuple[str, ...]
) -> None:
    *before, after = around
    lines = [*before, "The Key Summary page appears.", "Click Erase.", after]
    assert names(unknown(folder, *lines)) == ["Key Summary", "Erase"]
    assert unseen(folder, *lines) == []


@pytest.mark.parametrize(
    "lines",
    [
        ["Step 2: Go on", "The Keys page appears.", "{}", "The Token List page appears."],
        ["Step 1: Make a key", "The Rooms page appears.", "{}", "The Keys page appears."],
        ["Step 1: Make a key", "The Keys page appears.", "{}", "The Rooms page appears."],
        ["Step 1: Make a key", "The Key Details page appears.", "{}", "The Keys page appears."],
    ],
    ids=["not in this step", "none before", "none after", "named besides"],
)
def test_a_title_that_may_be_another_page_is_none(folder: Path, lines: list[str]) -> None:
    written = [one.format("The Key Summary page appears.") for one in lines]
    assert unknown(folder, *written) == []


def test_a_dialog_that_is_closed_under_a_wrong_title_is_found(folder: Path) -> None:
    lines = ["The Key Details page appears.", "Click Save to close the Key Summary dialog."]
    assert names(unknown(folder, *lines)) == ["Key Summary"]


def test_a_dialog_that_is_closed_was_open_since_what_it_is_called_by_was_pressed(
    folder: Path,
) -> None:
    start = ["Step 1: Look", "The Keys page appears.", "Click Access."]
    inside = ["Copy the Issuer Code.", "Click Away to close the {} dialog.", "Click Erase."]
    assert names(unknown(folder, *start, *(one.format("Access") for one in inside))) == ["Erase"]
    other = unknown(folder, *start, *(one.format("Rooms") for one in inside))
    assert names(other) == ["Issuer Code", "Away", "Erase"]
    earlier = [*start, "Step 2: Go on", *(one.format("Access") for one in inside)]
    assert names(unknown(folder, *earlier)) == ["Issuer Code", "Away", "Erase"]


def test_in_a_step_that_was_not_visited_nothing_is_judged_but_on_pages_that_were(
    folder: Path,
) -> None:
    lines = ["Step 3: Go on", "Click Erase.", "The Keys page appears.", "Click Wipe."]
    assert names(unknown(folder, *lines)) == ["Wipe"]
    assert unseen(folder, *lines) == ["step 3"]
    assert names(unknown(folder, "Step 2: Go on", *lines[1:])) == ["Erase", "Wipe"]
