from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from runbook.history import choosing
from runbook.history.bundles import Entry
from runbook.history.choosing import Filter, filter_from, pair, previous
from runbook.history.index import look
from runbook.mistakes import Mistake
from runbook.record import read
from tests.runbook.history.runs import OTHER_TENANT, bundle, events, varied

COMMANDS = ("run", "verify", "plan", "resume", "undo")


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return varied(tmp_path_factory.mktemp("history") / "reports")


@pytest.fixture(scope="module")
def entries(reports: Path) -> tuple[Entry, ...]:
    return look(reports).entries


def ends(entries: tuple[Entry, ...]) -> list[str]:
    return [one.id[-4:] or one.folder for one in entries]


def wanted(**flags: str | None) -> tuple[Filter, list[Mistake]]:
    mistakes: list[Mistake] = []
    none = dict.fromkeys(("guide", "status", "command", "console", "since", "limit"))
    given: dict[str, Any] = {**none, **flags}
    return filter_from(**given, commands=COMMANDS, mistakes=mistakes), mistakes


@pytest.mark.parametrize(
    ("flags", "left"),
    [
        ({"status": "failed"}, ["dd02", "dd01"]),
        ({"status": "unreadable"}, ["empty", "corrupt"]),
        ({"command": "resume"}, ["cc03"]),
        ({"console": "GLOBEX"}, ["cc01"]),
        ({"console": "other.example"}, ["cc01"]),
        ({"since": "2025-12-02"}, ["ff01", "ee02", "ee01"]),
        ({"since": "2025-12-02T12:36:00+01:00"}, ["ff01", "ee02"]),
        ({"limit": "2"}, ["ff01", "ee02"]),
        ({"guide": "another"}, []),
        ({"status": "done", "console": "acme", "limit": "1"}, ["ee01"]),
    ],
)
def test_a_filter_leaves_what_is_wanted(
    entries: tuple[Entry, ...], flags: dict[str, str], left: list[str]
) -> None:
    chosen, mistakes = wanted(**flags)
    assert mistakes == []
    assert ends(chosen.of(entries)) == left


def test_a_limit_counts_what_the_other_filters_leave(entries: tuple[Entry, ...]) -> None:
    chosen, _ = wanted(status="unchanged", limit="2")
    assert ends(chosen.of(entries)) == ["ff01", "ee02"]


def test_a_date_without_a_zone_is_in_utc() -> None:
    assert wanted(since="2025-12-02")[0].since == datetime(2025, 12, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("flag", "value", "said"),
    [
        ("status", "dnoe", "done, unchanged, failed"),
        ("command", "doctor", "run, verify, plan, resume or undo"),
        ("since", "yesterday", "2026-11-24"),
        ("since", "", "2026-11-24"),
        ("since", "0001-01-01T00:00+14:00", "2026-11-24"),
        ("limit", "0", "whole number from 1"),
        ("limit", "-3", "whole number from 1"),
        ("limit", "9" * 30, "whole number from 1"),
        ("limit", "²", "whole number from 1"),
        ("guide", " ", "give a name"),
        ("console", "", "give a name"),
    ],
)
def test_what_is_wrong_says_what_is_possible(flag: str, value: str, said: str) -> None:
    _, (mistake,) = wanted(**{flag: value})
    assert mistake.name == f"--{flag}"
    assert said in str(mistake)


def test_all_that_is_wrong_is_gathered() -> None:
    _, mistakes = wanted(status="x", command="x", since="x", limit="x", guide="", console="")
    assert len(mistakes) == 6


Pairing = Callable[[str, str], tuple[list[str], list[Mistake]]]


@pytest.fixture
def paired(reports: Path, entries: tuple[Entry, ...]) -> Pairing:
    def of(first: str, second: str) -> tuple[list[str], list[Mistake]]:
        mistakes: list[Mistake] = []
        two = pair(reports, entries, (first, second), mistakes)
        return [one.run.id[-4:] for one in two or ()], mistakes

    return of


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("20251124T091203Z-connectwise-home-aa01", "20251202T09"), ["aa01", "ee01"]),
        (("previous", "20251202T09"), ["dd01", "ee01"]),
        (("20251202T09", "previous"), ["ee01", "dd01"]),
        (("20251124T09120", "last"), ["aa01", "ff01"]),
        (("previous", "20251202T11"), ["dd02", "ee02"]),
    ],
)
def test_two_runs_by_id_beginning_and_word(
    paired: Pairing, names: tuple[str, str], found: list[str]
) -> None:
    assert paired(*names) == (found, [])


def test_a_run_by_the_folder_of_its_bundle(reports: Path, paired: Pairing) -> None:
    whole = next(reports.glob("*aa01"))
    assert paired(str(whole), next(reports.glob("*bb01")).name) == (["aa01", "bb01"], [])


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("2025", "last"), ["may be any of 12 runs", "and 8 more"]),
        (("20251201", "last"), ["may be any of 2 runs", "-dd01 in 20251201", "-dd02 in 20251201"]),
        (("1999", "last"), ["is no run of", "-ff01"]),
        (("", "last"), ["is no run of"]),
        (("corrupt", "last"), ["tells of no run"]),
        (("previous", "previous"), ["the run before the other one"]),
        (("previous", "20251124T0912"), ["no run before", "-aa01"]),
        (("previous", "last"), ["no run before"]),  # the last one only looks ahead
    ],
)
def test_a_run_that_cannot_be_told(
    paired: Pairing, names: tuple[str, str], said: list[str]
) -> None:
    found, (mistake,) = paired(*names)
    assert found == []
    for words in said:
        assert words in str(mistake)


def test_both_names_may_be_wrong(paired: Pairing) -> None:
    assert len(paired("1999", "2025")[1]) == 2


def test_an_id_that_two_bundles_have_is_not_chosen_from(tmp_path: Path) -> None:
    for name in ("one", "copy"):
        bundle(tmp_path, events(), name=name)
    mistakes: list[Mistake] = []
    assert pair(tmp_path, look(tmp_path).entries, ("20251124", "last"), mistakes) is None
    assert "in copy" in str(mistakes[0])


def test_an_id_that_begins_another_one_is_still_an_id(tmp_path: Path) -> None:
    bundle(tmp_path, events(id="20251124T1"))
    bundle(tmp_path, events(id="20251124T12", days=1))
    mistakes: list[Mistake] = []
    two = pair(tmp_path, look(tmp_path).entries, ("20251124T1", "last"), mistakes)
    assert two is not None
    assert [one.run.id for one in two] == ["20251124T1", "20251124T12"]


def test_without_a_run_there_is_no_last_one(tmp_path: Path) -> None:
    mistakes: list[Mistake] = []
    assert pair(tmp_path, (), (choosing.LAST, choosing.PREVIOUS), mistakes) is None
    assert "no run that ended" in str(mistakes[0])


def before(reports: Path, end: str) -> str | None:
    found = previous(reports, read(next(reports.glob(f"*{end}"))))
    return found.run.id[-4:] if found else None


def test_the_run_before_has_the_same_command_guide_and_consoles_and_ended(reports: Path) -> None:
    assert before(reports, "dd01") == "aa01"  # not that of another tenant, nor the one cut off
    assert before(reports, "ee02") == "dd02"
    assert before(reports, "bb01") == "aa02"
    assert before(reports, "aa01") is None
    assert before(reports, "cc01") is None
    assert before(reports, "ff01") is None  # a plan is not held against a plan


def test_the_run_before_on_this_machine_may_have_had_other_ports(tmp_path: Path) -> None:
    for n in (1, 2):
        ports = {
            "acme.eu.example.com": f"127.0.0.1:4000{n}",
            "home.example.net": f"localhost:5000{n}",
        }
        bundle(tmp_path, events(id=f"2025-{n}", days=n, words=ports))
    bundle(tmp_path, events(id="2025-3", days=1.5, words=OTHER_TENANT))
    found = previous(tmp_path, read(tmp_path / "2025-2"))
    assert found is not None
    assert found.run.id == "2025-1"


def test_another_guide_is_not_the_run_before(tmp_path: Path) -> None:
    other = events(id="other")
    other[0]["run"]["guide"] = "another"
    bundle(tmp_path, other)
    later = bundle(tmp_path, events(id="later", days=1))
    assert previous(tmp_path, read(later)) is None
