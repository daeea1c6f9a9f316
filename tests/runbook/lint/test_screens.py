from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from runbook.errors import UsageError
from runbook.lint import screens
from runbook.lint.published import Finding
from runbook.lint.rules import findings
from tests.runbook.lint.writing import text

SCREENS = [
    {"id": "keys", "title": "Keys", "words": ["Keys", "Add", "Ask for Consent *", "Access"]},
    {"id": "add", "title": "Add Key", "words": ["Key Name", "Permit All Domains to be listed"]},
]


def baseline(folder: Path, **changed: Any) -> Path:
    """Write a baseline."""
    told = {"schema": "runbook/baseline@1", "screens": SCREENS, **changed}
    (folder / "baseline.json").write_text(json.dumps(told), encoding="utf-8")
    return folder


def unknown(folder: Path, *lines: str) -> list[Finding]:
    """Return what is on no screen."""
    rule = screens.rule(screens.read(baseline(folder)))
    return [one for one in findings(text(*lines), rule) if one.kind == "unknown-word"]


def test_a_name_that_is_on_no_screen_is_found_with_the_nearest(tmp_path: Path) -> None:
    (only,) = unknown(tmp_path, "Select Ask for Content.", "Click Add.")
    assert (only.line, only.words) == (1, "Select Ask for Content.")
    assert "Ask for Consent" in only.reason


def test_paths_and_pages_are_looked_for_too(tmp_path: Path) -> None:
    lines = ["Click Access > Tokens.", "The Edit Key page appears."]
    assert [one.line for one in unknown(tmp_path, *lines)] == [1, 3]


@pytest.mark.parametrize(
    "sentence",
    [
        "Click Access > Keys. The Add Key page appears.",
        "Select ask for consent.",
        "Select Permit All Domains to be listed.",
        "Enter anything in the Key Name field.",
    ],
)
def test_a_name_that_is_on_a_screen_is_known(tmp_path: Path, sentence: str) -> None:
    assert unknown(tmp_path, sentence) == []


@pytest.mark.parametrize("changed", [{"schema": "other@1"}, {"screens": [{"id": "x"}]}])
def test_another_shape_is_refused(tmp_path: Path, changed: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="no baseline"):
        screens.read(baseline(tmp_path, **changed))


def test_a_folder_without_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no baseline"):
        screens.read(tmp_path)
