from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from runbook import guide as guides
from runbook.cli import cli
from runbook.mistakes import Mistakes
from tests.guides.examples import examples
from tests.runbook.lint.test_coverage import LINES, acme
from tests.runbook.lint.test_screens import baseline

ALL = {one.name: one for one in examples()}


def lint(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["lint", *map(str, arguments)])


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    return written(tmp_path / "guide.txt", *LINES)


@pytest.fixture(autouse=True)
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    load = guides.load
    monkeypatch.setattr(guides, "load", lambda name: acme() if name == "acme" else load(name))


def written(file: Path, *lines: str) -> Path:
    file.write_text("\n\n".join(lines), encoding="utf-8")
    return file


def test_nothing_found_ends_with_0() -> None:
    result = lint(ALL["larkspur"].file)
    assert result.exit_code == 0
    assert result.stdout == "Nothing found.\n"


def test_something_found_ends_with_5_and_is_told_with_line_sentence_and_reason(
    tmp_path: Path,
) -> None:
    result = lint(written(tmp_path / "guide.txt", "Click Add.", "Click ."))
    assert result.exit_code == 5
    assert result.stdout.splitlines() == [
        "guide.txt:3: no-object",
        "    “Click .”",
        "    “click” has no object",
        "1 finding",
    ]


def test_json_is_a_list_alone(tmp_path: Path) -> None:
    result = lint(ALL["fernway"].seeded(tmp_path), "--json")
    assert result.exit_code == 5
    told = json.loads(result.stdout)
    assert isinstance(told, list)
    assert all(one.keys() == {"line", "kind", "words", "reason"} for one in told)
    assert json.loads(lint(ALL["fernway"].file, "--json").stdout) == []


def test_what_a_terminal_would_obey_is_not_printed(tmp_path: Path) -> None:
    result = lint(written(tmp_path / "guide.txt", "Click > \x1b[31mKeys now."))
    assert "\x1b" not in result.stdout


def test_coverage_is_told_and_does_not_change_the_code(guide: Path) -> None:
    result = lint(guide, "--against", "acme")
    assert result.exit_code == 0
    assert "8 of 8 sentences mapped" in result.stdout
    told: Any = json.loads(lint(guide, "--against", "acme", "--json").stdout)
    assert told["findings"] == []
    assert [one["instructions"] for one in told["coverage"]["mapped"]][:2] == [["1.1"], ["1.2"]]
    assert told["coverage"]["unmapped"] == told["coverage"]["without_sentence"] == []


def test_a_new_edition_gives_a_difference_by_instruction(guide: Path, tmp_path: Path) -> None:
    new = written(tmp_path / "new.txt", *(one.replace("90", "30") for one in LINES))
    result = lint(new, "--against", "acme", "--before", guide)
    assert result.exit_code == 0
    assert "  1.4 Lifetime (days): changed" in result.stdout
    assert "      + Set Lifetime (days) to 30." in result.stdout
    told = json.loads(lint(new, "--against", "acme", "--before", guide, "--json").stdout)
    assert [(one["instruction"], one["change"]) for one in told["editions"]] == [("1.4", "changed")]
    assert json.loads(lint(new, "--against", "acme", "--before", new, "--json").stdout)[
        "editions"
    ] == []  # fmt: skip


def test_a_baseline_tells_which_words_are_on_no_screen(tmp_path: Path) -> None:
    guide = written(tmp_path / "guide.txt", "Select Ask for Content.")
    assert lint(guide).exit_code == 0
    result = lint(guide, "--baseline", baseline(tmp_path))
    assert result.exit_code == 5
    assert "“Ask for Content” is on no screen" in result.stdout
    assert "not judged" not in result.stdout


def test_a_page_that_a_baseline_has_not_seen_is_noted_once_and_is_no_finding(
    tmp_path: Path,
) -> None:
    lines = ["Click Add. The Edit Token page appears.", "Select Ask for Content."]
    guide = written(tmp_path / "guide.txt", *lines, "The Edit Token page reappears.")
    result = lint(guide, "--baseline", baseline(tmp_path))
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "Nothing found.",
        "not judged: the Edit Token page was not recorded",
    ]
    assert json.loads(lint(guide, "--baseline", tmp_path, "--json").stdout) == []


def test_all_mistakes_are_told_at_once_with_code_2(tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    result = lint(missing, "--before", missing, "--baseline", tmp_path)
    assert isinstance(result.exception, Mistakes)
    assert result.exception.exit_code == 2
    assert result.stdout == ""
    assert [one.name for one in result.exception.mistakes] == [
        "--before",
        "FILE",
        "--before",
        "--baseline",
    ]


@pytest.mark.parametrize("whole", ["", "The sky is blue.\n"])
def test_what_is_no_guide_is_refused(tmp_path: Path, whole: str) -> None:
    result = lint(written(tmp_path / "guide.txt", whole), "--json")
    assert isinstance(result.exception, Mistakes)
    assert result.stdout == ""


def test_a_guide_that_is_not_installed_is_refused(guide: Path) -> None:
    result = lint(guide, "--against", "nothing")
    assert isinstance(result.exception, Mistakes)
    assert "there is no guide “nothing”" in result.exception.message()
