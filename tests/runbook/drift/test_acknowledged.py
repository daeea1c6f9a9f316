from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from runbook.drift.acknowledged import Known, apply, load
from runbook.drift.model import Deviation
from runbook.mistakes import Mistakes

TODAY = date(2026, 11, 27)
CONSENT = Deviation("2.10.1", "renamed", "Require Consent", "Ask", "healed", "breaking", "idaas")
GONE = Deviation("6.5", "missing", "Save", None, "stopped", "breaking", "connectwise")
ENTRY = """
[[known]]
console = "idaas"
kind = "renamed"
expected = "Require Consent"
found = "Ask"
instruction = "2.10.1"
reason = "ticket 4711"
until = 2026-12-31
"""


def given(folder: Path, text: str) -> Path:
    file = folder / "known.toml"
    file.write_text(text, encoding="utf-8")
    return file


def known(**told: object) -> Known:
    return Known.model_validate({"reason": "because", "until": TODAY, **told})


def reasons(*entries: Known, today: date = TODAY) -> list[str]:
    return [one.acknowledged for one in apply((CONSENT, GONE), entries, today).deviations]


def test_entries_are_read(tmp_path: Path) -> None:
    (one,) = load(given(tmp_path, ENTRY))
    assert (one.console, one.kind, one.found) == ("idaas", "renamed", "Ask")
    assert one.until == date(2026, 12, 31)
    assert load(given(tmp_path, "")) == ()


def test_all_mistakes_come_at_once_each_with_its_place(tmp_path: Path) -> None:
    text = f"""{ENTRY}
[[known]]
console = "idaas"
[[known]]
expected = 3
until = "soon"
kind = "different"
reason = " "
colour = "red"
[others]
"""
    with pytest.raises(Mistakes) as caught:
        load(given(tmp_path, text))
    assert caught.value.exit_code == 2
    told = {one.name: (one.where.rpartition(":")[2], one.wrong) for one in caught.value.mistakes}
    assert set(told) == {
        "known[1].instruction",
        "known[1].reason",
        "known[1].until",
        "known[2].expected",
        "known[2].until",
        "known[2].kind",
        "known[2].reason",
        "known[2].colour",
        "others",
    }
    assert told["known[1].instruction"][0] == "11"
    assert "one of expected, found and instruction" in told["known[1].instruction"][1]
    assert told["known[2].until"][0] == "15"
    assert told["known[2].colour"][1] == "is not a key of an acknowledged deviation"


@pytest.mark.parametrize("text", ["[[known", "known = 3", 'known = ["a"]'])
def test_what_is_no_such_file_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(Mistakes, match=r"known\.toml"):
        load(given(tmp_path, text))


def test_a_file_that_is_not_there_is_refused_by_its_flag(tmp_path: Path) -> None:
    with pytest.raises(Mistakes, match="correct --acknowledged"):
        load(tmp_path / "gone.toml")


def test_what_is_left_out_may_be_anything() -> None:
    assert reasons(known(expected="Require Consent")) == ["because", ""]
    assert reasons(known(instruction="6.5")) == ["", "because"]
    assert reasons(known(found="")) == ["", "because"]


@pytest.mark.parametrize(
    "other",
    [
        {"console": "connectwise"},
        {"kind": "moved"},
        {"expected": "Consent"},
        {"found": "Ask again"},
        {"instruction": "2.10"},
    ],
    ids=lambda other: str(*other),
)
def test_everything_that_is_given_has_to_fit(other: dict[str, str]) -> None:
    whole = {
        "console": "idaas",
        "kind": "renamed",
        "expected": "Require Consent",
        "found": "Ask",
        "instruction": "2.10.1",
    }
    assert reasons(known(**whole)) == ["because", ""]
    assert reasons(known(**{**whole, **other})) == ["", ""]


def test_the_first_entry_gives_the_reason() -> None:
    told = reasons(known(instruction="2.10.1", reason="one"), known(found="Ask", reason="two"))
    assert told == ["one", ""]


def test_an_entry_counts_up_to_its_day_and_is_told_afterwards() -> None:
    entry = known(instruction="2.10.1", until=TODAY)
    assert apply([CONSENT], [entry], TODAY).warnings == ()
    late = apply([CONSENT], [entry], date(2026, 11, 28))
    assert late.deviations == (CONSENT,)
    assert late.warnings == ("no longer accepted since 2026-11-27 has passed: 2.10.1",)


def test_an_entry_that_meets_nothing_is_told() -> None:
    found = apply([CONSENT], [known(console="idaas", expected="\x1bOld")], TODAY)
    assert found.deviations == (CONSENT,)
    assert found.warnings == ("accepted, but not found any more: idaas · ␛Old",)


def test_what_was_accepted_before_stays_so() -> None:
    before = replace(CONSENT, acknowledged="long ago")
    assert apply([before], [], TODAY).deviations == (before,)
