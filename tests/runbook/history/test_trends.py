from __future__ import annotations

from pathlib import Path

import pytest

from runbook.history.index import Index, look
from runbook.history.trends import builds, series
from tests.runbook.history.runs import bundle, events, varied


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return look(varied(tmp_path_factory.mktemp("history") / "reports"))


def test_a_series_is_one_guide_and_command_on_the_same_consoles(told: Index) -> None:
    found = [(one.command, [e.id[-4:] for e in one.entries]) for one in series(told.entries)]
    assert found == [
        ("plan", ["ff01"]),
        ("verify", ["aa02", "bb01", "bb02", "dd02", "ee02"]),
        ("run", ["aa01", "cc02", "dd01", "ee01"]),
        ("resume", ["cc03"]),
        ("run", ["cc01"]),
    ]
    assert series(told.entries)[1].consoles == (
        "Identity as a Service: acme.eu.example.com",
        "ConnectWise Home: home.example.net",
    )


def test_runs_on_this_machine_are_one_series_under_any_port(tmp_path: Path) -> None:
    for n in (1, 2):
        words = {"acme.eu.example.com": f"localhost:4000{n}"}
        bundle(tmp_path, events(id=str(n), days=n, words=words))
    (one,) = series(look(tmp_path).entries)
    assert len(one.entries) == 2
    assert one.consoles[0] == "Identity as a Service: this machine"


def test_what_is_going_on_or_cannot_be_read_is_no_part_of_it(tmp_path: Path) -> None:
    (bundle(tmp_path, events("killed")) / "events.jsonl").touch()
    (tmp_path / "empty").mkdir()
    found = look(tmp_path)
    assert series(found.entries) == ()
    assert builds(found.entries, found.steps) == ()


def test_a_build_says_when_it_was_seen_how_its_runs_ended_and_what_it_broke_first(
    told: Index,
) -> None:
    new, old, other = builds(told.entries, told.steps)
    assert (new.console, new.version, old.version) == ("Identity as a Service", "5.32", "5.31")
    assert (new.first.id[-4:], new.last.id[-4:]) == ("dd01", "ee02")
    assert (new.done, new.failed, new.other) == (2, 2, 0)
    assert (old.done, old.failed, old.other) == (6, 0, 1)
    assert new.broke is not None
    assert (new.broke.instruction, new.broke.title) == ("2.10.4", "Implicit grant")
    assert (new.broke.status, new.broke.worked_on) == ("failed", "5.31")
    assert new.broke.run.endswith("dd01")
    assert old.broke is None
    # The other console's version stayed: whatever failed, it did not break it.
    assert (other.console, other.version, other.broke) == ("ConnectWise Home", "2025.11", None)


def history(tmp_path: Path, *runs: tuple[str, str | None]) -> dict[str | None, str | None]:
    """Version → instruction that it broke, of runs in their order."""
    for n, (kind, version) in enumerate(runs):
        bundle(tmp_path, events(kind, id=str(n), days=n, versions={"idaas": version}))
    found = look(tmp_path)
    return {
        one.version: one.broke.instruction if one.broke else None
        for one in builds(found.entries, found.steps)
        if one.console == "Identity as a Service"
    }


def test_what_never_worked_before_was_not_broken(tmp_path: Path) -> None:
    assert history(tmp_path, ("failed", "5.32")) == {"5.32": None}


def test_what_failed_on_the_same_version_was_not_broken_by_it(tmp_path: Path) -> None:
    assert history(tmp_path, ("good", "5.32"), ("failed", "5.32")) == {"5.32": None}


def test_what_works_only_later_was_not_broken_before(tmp_path: Path) -> None:
    assert history(tmp_path, ("failed", "5.31"), ("good", "5.32")) == {"5.31": None, "5.32": None}


def test_a_version_that_is_not_known_breaks_nothing_and_proves_nothing(tmp_path: Path) -> None:
    found = history(tmp_path, ("good", None), ("failed", "5.32"), ("failed", None))
    assert found == {None: None, "5.32": None}


def test_a_build_that_worked_at_first_may_break_something_later(tmp_path: Path) -> None:
    found = history(tmp_path, ("good", "5.31"), ("good", "5.32"), ("failed", "5.32"))
    assert found == {"5.31": None, "5.32": "2.10.4"}


def test_a_healed_instruction_is_broken_too(tmp_path: Path) -> None:
    bundle(tmp_path, events(id="1", versions={"idaas": "5.31"}))
    made = events(id="2", days=1, versions={"idaas": "5.32"})
    ended = [
        e for e in made if e["type"] == "instruction-finished" and e["instruction"] == "2.10.1"
    ]
    ended[-1]["status"] = "healed"
    bundle(tmp_path, made)
    found = look(tmp_path)
    broke = next(one.broke for one in builds(found.entries, found.steps) if one.version == "5.32")
    assert broke is not None
    assert (broke.instruction, broke.status) == ("2.10.1", "healed")


def test_looking_ahead_breaks_nothing(tmp_path: Path) -> None:
    bundle(tmp_path, events(id="1", versions={"idaas": "5.31"}))
    bundle(tmp_path, events("failed", id="2", days=1, command="plan", versions={"idaas": "5.32"}))
    found = look(tmp_path)
    assert [one.version for one in builds(found.entries, found.steps)] == ["5.31", None]
