from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from runbook.drift.model import Deviation, Drift, Fault
from runbook.drift.notices import keep, unseen
from runbook.errors import UsageError

ONE = Deviation("1", "renamed", "A", "B", "healed", "breaking", "idaas")
TWO = Deviation("2", "missing", "C", None, "stopped", "breaking", "idaas")


def night(*deviations: Deviation, baseline: str = "base/line", **told: object) -> Drift:
    drift = Drift("guide", "Guide", baseline, "tonight", deviations=deviations)
    return replace(drift, **told)  # type: ignore[arg-type]


def told(state: Path, drift: Drift) -> tuple[Deviation, ...]:
    """What a night tells, once its message has gone out."""
    found = unseen(state, drift)
    keep(state, drift)
    return found


def test_a_change_is_told_once(tmp_path: Path) -> None:
    assert told(tmp_path, night(ONE)) == (ONE,)
    assert told(tmp_path, night(ONE)) == ()
    assert told(tmp_path, night(ONE, TWO)) == (TWO,)
    assert told(tmp_path, night(ONE, TWO)) == ()


def test_what_was_not_sent_is_told_again(tmp_path: Path) -> None:
    assert unseen(tmp_path, night(ONE)) == unseen(tmp_path, night(ONE)) == (ONE,)


def test_a_change_at_two_instructions_is_one(tmp_path: Path) -> None:
    assert told(tmp_path, night(ONE, replace(ONE, instruction="5"), TWO)) == (ONE, TWO)


def test_a_change_that_comes_back_is_told_again(tmp_path: Path) -> None:
    told(tmp_path, night(ONE, TWO))
    assert told(tmp_path, night(TWO)) == ()
    assert told(tmp_path, night(ONE, TWO)) == (ONE,)


@pytest.mark.parametrize(
    "short",
    [night(unreached=("1", "2")), night(fault=Fault("ConsoleUnreachable", "down"))],
    ids=["not reached", "fault"],
)
def test_what_was_not_looked_at_is_not_gone(short: Drift, tmp_path: Path) -> None:
    told(tmp_path, night(ONE, TWO))
    assert told(tmp_path, short) == ()
    assert told(tmp_path, night(ONE, TWO)) == ()


def test_each_baseline_and_each_guide_has_its_own(tmp_path: Path) -> None:
    told(tmp_path, night(ONE))
    assert told(tmp_path, night(ONE, baseline="another")) == (ONE,)
    assert told(tmp_path, night(ONE, guide="another")) == (ONE,)
    assert told(tmp_path, night(ONE)) == ()


def test_what_is_accepted_is_not_told_until_it_no_longer_is(tmp_path: Path) -> None:
    assert told(tmp_path, night(replace(ONE, acknowledged="known"))) == ()
    assert told(tmp_path, night(ONE)) == (ONE,)


def test_no_word_of_a_console_is_kept_and_only_this_account_may_look(tmp_path: Path) -> None:
    told(tmp_path, night(replace(ONE, expected="Hush", found="Quiet")))
    (file,) = (tmp_path / "notices").iterdir()
    assert "Hush" not in file.read_text()
    assert "Quiet" not in file.read_text()
    assert (tmp_path / "notices").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("text", ["", "{", "[]", '{"told": 3}', '{"other": {}}', "\xff"])
def test_a_broken_file_means_that_nothing_was_told(text: str, tmp_path: Path) -> None:
    told(tmp_path, night(ONE))
    (file,) = (tmp_path / "notices").iterdir()
    file.write_bytes(text.encode("latin-1"))
    assert told(tmp_path, night(ONE)) == (ONE,)
    assert json.loads(file.read_text())["baseline"] == "base/line"


def test_a_folder_that_cannot_be_used_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notices").write_text("in the way")
    with pytest.raises(UsageError, match="cannot be used"):
        keep(tmp_path, night(ONE))
