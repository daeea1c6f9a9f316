"""Guides with mistakes, corrected: what is put right is right, and nothing else is touched."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from runbook.document.corrected.correcting import corrected_text, corrections
from runbook.document.corrected.model import Correction
from runbook.guide import Step
from runbook.lint.published import Published
from runbook.lint.reading import read
from runbook.lint.rules import findings
from tests.guides.examples import Example, examples
from tests.runbook.acme import nothing
from tests.runbook.document.corrected.records import LINES, SHOT, acme, record, seen, shot

ALL = list(examples())
NAMED = pytest.mark.parametrize("guide", ALL, ids=lambda one: one.name)


def of(folder: Path, text: str, *, name: str = "guide.txt") -> Path:
    """Write a guide."""
    file = folder / name
    file.write_text(text, encoding="utf-8", newline="")
    return file


def after(file: Path, found: tuple[Correction, ...]) -> Published:
    """Return the corrected guide, read again."""
    copy = file.with_name(f"corrected-{file.name}")
    copy.write_text(corrected_text(file, found), encoding="utf-8", newline="")
    return read(copy)


def changed(found: tuple[Correction, ...]) -> list[tuple[int, str | None]]:
    """Return what is written, without remarks."""
    return [(one.line, one.after) for one in found if one.after is not None]


@NAMED
def test_lint_is_silent_on_what_is_corrected_and_finds_nothing_new(
    guide: Example, tmp_path: Path
) -> None:
    file = guide.seeded(tmp_path)
    found = corrections(file, acme(), None)
    before = findings(read(file))
    left = findings(after(file, found))
    written = [why for one in found for why in one.whys if why.written]
    assert not Counter((one.line, one.kind) for one in left) - Counter(
        (one.line, one.kind) for one in before
    )
    assert not {why.reason for why in written} & {one.reason for one in left}
    assert len(before) - len(left) == len(written) >= 2
    remarks = [why.reason for one in found for why in one.whys if not why.written]
    assert sorted(remarks) == sorted(one.reason for one in left)
    assert not any(one.instead for one in left)  # what is known to be right is written


@NAMED
def test_a_guide_without_mistakes_stays_as_it_is(guide: Example) -> None:
    assert corrections(guide.file, acme(), None) == ()
    assert corrected_text(guide.file, ()) == guide.file.read_text(encoding="utf-8")


def test_most_corrections_say_what_the_guide_said_before_the_mistake(tmp_path: Path) -> None:
    """The others put the mistake right too, in a sentence that was new with it."""
    put_right, as_before = 0, 0
    for guide in ALL:
        (tmp_path / guide.name).mkdir()
        file = guide.seeded(tmp_path / guide.name)
        new = corrected_text(file, corrections(file, acme(), None))
        gone = [one for one in guide.mistakes if one.put and one.put not in new]
        put_right += len(gone)
        as_before += sum(one.find in new for one in gone)
    assert put_right >= 45
    assert as_before / put_right >= 0.7


def test_a_word_is_replaced_in_the_sentence_of_its_instruction_alone(tmp_path: Path) -> None:
    file = of(tmp_path, "\n\n".join(LINES) + "\n")
    found = corrections(file, acme(), record(seen("1.2", "renamed", "Add", "Create")))
    assert changed(found) == [(5, "Click Create. The Add Key page appears.")]
    assert (found[0].source, found[0].instruction) == ("run: renamed", "1.2")
    assert "“Add” is “Create” on the screen" in found[0].reason


def test_a_word_that_is_part_of_a_longer_name_stays(tmp_path: Path) -> None:
    file = of(tmp_path, "\n\n".join(LINES) + "\n")
    found = corrections(file, acme(), record(seen("2.3", "renamed", "Add", "Create")))
    assert changed(found) == [(19, "Click Add Mailbox, then click Create.")]
    found = corrections(file, acme(), record(seen("1.3", "renamed", "Name", "Title")))
    assert changed(found) == []
    assert [(one.line, one.after) for one in found] == [(7, None)]


def test_a_page_that_is_called_otherwise_is_so_in_what_the_sentence_leads_to(
    tmp_path: Path,
) -> None:
    file = of(tmp_path, "\n\n".join(LINES) + "\n")
    found = corrections(file, acme(), record(seen("1.2", "renamed", "Add Key", "New Key")))
    assert changed(found) == [(5, "Click Add. The New Key page appears.")]


@pytest.mark.parametrize(
    ("name", "text", "new"),
    [
        ("g.txt", "Click the menu icon > Access > Keys.", "Click the menu icon > Safety > Keys."),
        ("g.md", "Click **Access** > **Keys**.", "Click **Safety** > **Keys**."),
        (
            "g.html",
            "<p>Click <b>Access</b> &gt; <b>Keys</b>.</p>",
            "<p>Click <b>Safety</b> &gt; <b>Keys</b>.</p>",
        ),
    ],
)
def test_a_menu_path_is_replaced_where_it_stands(
    name: str, text: str, new: str, tmp_path: Path
) -> None:
    file = of(tmp_path, text, name=name)
    told = record(seen("1.1", "moved", "Access > Keys", "Safety > Keys"))
    assert changed(corrections(file, acme(), told)) == [(1, new)]


def test_a_longer_menu_path_takes_over_what_stands_between_its_parts(tmp_path: Path) -> None:
    file = of(tmp_path, "Click **Access** → **Keys**.", name="g.md")
    told = record(seen("1.1", "moved", "Access > Keys", "Admin > Safety > Keys"))
    assert changed(corrections(file, acme(), told)) == [
        (1, "Click **Admin** → **Safety** → **Keys**.")
    ]


@pytest.mark.parametrize(
    "deviation",
    [
        seen("1.2", "missing", "Add"),
        seen("1.2", "option-missing", "Add", "Create"),
        seen("1.2", "renamed", "Add", None),
        seen("1.2", "renamed", "Add", "Cre\x1bate"),
        seen("1.2", "renamed", "Remove", "Delete"),
        seen("1.2", "moved", "Add", "Add in the menu “More”"),
        seen("1.2", "renamed", "Add", "Stop. Go on"),  # would be two sentences
    ],
    ids=str,
)
def test_what_cannot_be_written_is_a_remark_in_its_line(deviation: object, tmp_path: Path) -> None:
    file = of(tmp_path, "\n\n".join(LINES) + "\n")
    (found,) = corrections(file, acme(), record(deviation))  # type: ignore[arg-type]
    assert (found.line, found.before, found.after) == (5, LINES[2], None)
    assert not any(why.written for why in found.whys)


def test_what_does_no_harm_is_not_told_and_what_has_no_sentence_has_no_line(
    tmp_path: Path,
) -> None:
    file = of(tmp_path, "\n\n".join(LINES) + "\n")
    told = record(seen("1.2", "cosmetic", "Add", "ADD"), seen("9.9", "missing", "Add"))
    (found,) = corrections(file, acme(), told)
    assert (found.line, found.before, found.after, found.instruction) == (0, "", None, "9.9")


def test_what_lint_and_a_run_say_of_one_line_is_one_correction(tmp_path: Path) -> None:
    lines = [*LINES[:-2], "Paste the Key Name you copied in Step 2 in the Key field."]
    file = of(tmp_path, "\n\n".join(lines) + "\n")
    told = record(seen("2.2", "renamed", "Key", "Secret"))
    found = corrections(file, acme(), told)
    last = found[-1]
    assert last.after == "Paste the Key Name you copied in Step 1 in the Secret field."
    assert last.source == "lint: step-reference, run: renamed"
    assert [why.written for why in last.whys] == [True, True]


def test_lint_does_not_take_back_what_a_run_saw(tmp_path: Path) -> None:
    file = of(tmp_path, "\n\n".join((*LINES, "Click the menu icon > Access > Keys.")) + "\n")
    again = Step("2.4", "Menu > Access > Keys", "acme", nothing)
    guide = replace(acme(), steps=(*acme().steps, again))
    told = record(seen("2.4", "moved", "Access > Keys", "Safety > Keys"))
    found = corrections(file, guide, told)
    assert changed(found) == [(21, "Click the menu icon > Safety > Keys.")]
    assert [(why.kind, why.written) for why in found[-1].whys] == [
        ("moved", True),
        ("menu-path", False),
    ]


def test_lint_goes_on_from_what_a_run_saw(tmp_path: Path) -> None:
    file = of(tmp_path, "\n\n".join((*LINES, "Click the menu icon > Access > Keys.")) + "\n")
    told = record(seen("1.1", "moved", "Access > Keys", "Safety > Keys"))
    found = corrections(file, acme(), told)
    assert [line for line, _ in changed(found)] == [3, 21]
    assert findings(after(file, found)) == []


def test_the_picture_is_the_one_with_the_most_marked(tmp_path: Path) -> None:
    file = of(tmp_path, "\n\n".join(LINES) + "\n")
    shots = [shot("shots/a.webp"), shot(SHOT, "Add"), shot("shots/b.webp")]
    found = corrections(file, acme(), record(seen("1.2", "missing", "Add"), shots=shots))
    assert found[0].picture == SHOT


def test_what_the_guide_lists_is_told_where_nobody_else_has_spoken(tmp_path: Path) -> None:
    file = of(tmp_path, "\n\n".join(LINES) + "\n")
    guide = acme(("1.2", "Calls it Add."), ("1.4", "Asks for too long a time."))
    found = corrections(file, guide, record(seen("1.2", "renamed", "Add", "Create")))
    assert [(one.line, one.source) for one in found] == [
        (5, "run: renamed"),
        (9, "guide: erratum"),
    ]


def test_names_of_a_screen_are_text_in_every_form(tmp_path: Path) -> None:
    told = record(seen("1.2", "renamed", "Add", "<b>A*d*d</b>"))
    html = of(tmp_path, "<p>Click <b>Add</b>.</p>", name="g.html")
    assert changed(corrections(html, acme(), told)) == [
        (1, "<p>Click <b>&lt;b&gt;A*d*d&lt;/b&gt;</b>.</p>")
    ]
    md = of(tmp_path, "Click **Add**.", name="g.md")
    (found,) = corrections(md, acme(), told)
    assert after(md, (found,)).sentences[0].text == "Click <b>A*d*d</b>."


def test_a_name_that_is_broken_over_two_lines_keeps_the_lines(tmp_path: Path) -> None:
    text = (
        "Click Add.\nThe Add Key page appears. Do what it says, then return to the Create\n"
        "Key page and go on.\n"
    )
    file = of(tmp_path, text)
    found = corrections(file, acme(), None)
    assert corrected_text(file, found) == text.replace("Create\nKey", "Add\nKey")
    assert [(one.line, one.before.count("\n")) for one in found] == [(2, 0)]
