from __future__ import annotations

from pathlib import Path

import pytest

from runbook.errors import UsageError
from runbook.lint.reading import form, read
from tests.runbook.lint.writing import html, md, sentences, text, wrapped


def test_a_heading_that_was_printed_twice_is_one() -> None:
    guide = text("Step 2: Add the keyStep 2: Add the key", "Click Add.")
    (step,) = guide.steps
    assert (step.noun, step.number, step.title) == ("step", "2", "Add the key")
    assert step.printed == "Step 2: Add the key"
    assert guide.sentences[0].step is step


def test_a_step_that_is_optional_is_called_by_its_title() -> None:
    guide = text("Step 4: Optional. Add a serverStep 4: Optional. Add a server", "Click Add.")
    assert guide.steps[0].title == "Add a server"


def test_steps_that_are_sentences_are_instructions_and_not_headings() -> None:
    guide = text(
        "Step 1: Click Add to make a new one.",
        "Step 2: Enter a name and click Save.",
        "Step 3: Close the page.",
    )
    assert guide.steps == ()
    assert [one.item for one in guide.sentences] == ["1", "2", "3"]


def test_lines_that_were_wrapped_are_one_sentence_with_the_line_where_it_begins() -> None:
    guide = wrapped(
        "Read this first.\n\n"
        " 1. In the main menu of the console, which is on the left, click\n"
        "    Keys. The Keys page appears.\n"
        " 2. Click Add.\n"
    )
    assert [(one.line, one.item) for one in guide.sentences[1:]] == [(3, "1"), (4, "1"), (5, "2")]
    assert sentences(guide)[1].endswith("click Keys.")


def test_a_menu_path_whose_icon_stood_on_a_line_of_its_own_is_one_sentence() -> None:
    guide = wrapped("1.   Click\n\n     > Access > Keys.\n     The Keys page appears.\n")
    assert sentences(guide)[0] == "Click > Access > Keys."


@pytest.mark.parametrize(
    "whole",
    [
        "Use a short name, e.g. Payroll, and click Add.",
        "Enter https://id.example.com/a.b and click Add.",
        "Set it to 2.5 seconds.",
    ],
)
def test_not_every_point_ends_a_sentence(whole: str) -> None:
    assert sentences(text(whole)) == [whole]


def test_spaces_that_do_not_break_and_quotes_that_curl_are_read() -> None:
    guide = text("In\u00a0the “Name” field, enter a\u00a0name.")
    assert sentences(guide) == ["In the “Name” field, enter a name."]


def test_markdown_has_headings_lists_and_bold_words() -> None:
    guide = md("# Guide\n\n## 1. Add\n\n1. Click **Add**.\n2. Go on:\n   * Click ![](a.png).\n")
    assert guide.title == "Guide"
    assert [one.number for one in guide.steps] == ["1"]
    first, _, last = guide.sentences
    assert (first.line, first.item, first.depth, first.strong) == (5, "1", 1, ("Add",))
    assert (last.line, last.depth, last.icons) == (7, 2, 1)


def test_markdown_reads_a_picture_with_words_and_html_within() -> None:
    guide = md("Click ![Add](a.png) now.\n\n<p>Press <b>Go</b>.</p>\n")
    assert sentences(guide) == ["Click Add now.", "Press Go."]
    assert guide.sentences[1].line == 3


def test_front_matter_is_no_part_of_a_guide_and_counts_as_lines() -> None:
    guide = md("---\ntitle: x\n---\nClick Add.\n")
    assert [(one.line, one.text) for one in guide.sentences] == [(4, "Click Add.")]


def test_html_has_items_in_lists_in_lists() -> None:
    guide = html(
        "<h2>Step 1: Add</h2>\n<ol><li><p>Click <b>Add</b>.</p>\n<ol><li>Press <i>Go</i>.</li>"
        "<li>Stop.</li></ol></li><li>Wait.</li></ol>"
    )
    assert [(one.text, one.item, one.depth) for one in guide.sentences] == [
        ("Click Add.", "1", 1),
        ("Press Go.", "1", 2),
        ("Stop.", "2", 2),
        ("Wait.", "2", 1),
    ]
    assert guide.steps[0].title == "Add"


def test_html_takes_the_words_of_a_picture_and_counts_those_without() -> None:
    guide = html('<p>Click <img src="a" alt="Menu"> or <img src="icon.png" alt="icon.png">.</p>')
    (only,) = guide.sentences
    assert only.text.startswith("Click Menu or")
    assert only.icons == 1


def test_html_that_is_not_shown_is_not_read() -> None:
    guide = html("<nav>Click Home.</nav><script>'Click .'</script><p>Click Add.</p>")
    assert sentences(guide) == ["Click Add."]


def test_a_heading_by_its_words_needs_no_heading_element() -> None:
    guide = html('<div><a class="drop" href="#">Step 3: Test</a></div><p>Click Go.</p>')
    assert [one.title for one in guide.steps] == ["Test"]


@pytest.mark.parametrize(
    ("name", "whole", "wanted"),
    [
        ("a.html", "Click Add.", "html"),
        ("a.txt", "<!DOCTYPE html><p>Click Add.</p>", "html"),
        ("a.md", "Click Add.", "markdown"),
        ("guide", "# Title\n\nClick **Add**.", "markdown"),
        ("a.txt", "Click Add.", "text"),
    ],
)
def test_what_a_guide_is_written_in(name: str, whole: str, wanted: str) -> None:
    assert form(Path(name), whole) == wanted


@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path: Path, coding: str) -> None:
    file = tmp_path / "guide.txt"
    file.write_text("Click “Add”.", encoding=coding)
    assert sentences(read(file)) == ["Click “Add”."]


@pytest.mark.parametrize("raw", [b"", b" \n", b"%PDF-1.7 x", b"PK\3\4x", b"a\0b"])
def test_what_is_no_text_is_refused(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "guide.txt"
    file.write_bytes(raw)
    with pytest.raises(UsageError):
        read(file)
