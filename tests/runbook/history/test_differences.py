from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from runbook.history import differences
from runbook.record import Record
from tests.runbook.history.runs import OTHER_TENANT, events, record
from tests.runbook.report import journals

Events = list[dict[str, Any]]


def finished(made: Events, id: str) -> dict[str, Any]:
    """The event that ends an instruction."""
    found = [e for e in made if (e["type"], e.get("instruction")) == ("instruction-finished", id)]
    return found[-1]


def took(made: Events, id: str, ms: int) -> Events:
    finished(made, id)["ms"] = ms
    return made


@pytest.fixture
def good(tmp_path: Path) -> Record:
    return record(tmp_path, events())


def test_two_runs_on_two_tenants_differ_in_where_they_were_and_in_nothing_else(
    tmp_path: Path, good: Record
) -> None:
    other = record(tmp_path, events(id="20251127T091203-other", days=3, words=OTHER_TENANT))
    assert other.transfers[0].value != good.transfers[0].value
    found = differences(good, other)
    assert {one.what: (one.before, one.after) for one in found.circumstances} == {
        "host of Identity as a Service": ("acme.eu.example.com", "globex.us.example.com"),
        "host of ConnectWise Home": ("home.example.net", "other.example.net"),
    }
    rest = {k: v for k, v in found.plain().items() if k not in {"before", "after"} and v}
    assert list(rest) == ["circumstances"]


def test_the_ports_of_this_machine_are_no_difference(tmp_path: Path) -> None:
    here = {"acme.eu.example.com": "127.0.0.1:40001", "home.example.net": "localhost:40002"}
    there = {"acme.eu.example.com": "127.0.0.1:51001", "home.example.net": "localhost:51002"}
    first = record(tmp_path, events(words=here))
    assert not differences(first, record(tmp_path, events(id="later", words=there)))


def test_a_value_that_is_not_the_carried_one_shows(tmp_path: Path, good: Record) -> None:
    made = events()
    finished(made, "6.3")["after"] = "ffffffff-7d55-4a31-9c44-0a1f5c2d9e71"
    (changed,) = differences(good, record(tmp_path, made)).instructions
    assert (changed.id, changed.changed[0].what) == ("6.3", "after")
    assert changed.changed[0].before == journals.CLIENT


def test_status_values_and_notes_of_an_instruction(tmp_path: Path, good: Record) -> None:
    made = events()
    ended = finished(made, "2.10.5")
    ended.update(status="unchanged", before="None", note="stays")
    (changed,) = differences(good, record(tmp_path, made)).instructions
    assert (changed.title, changed.console) == ("No PKCE", "idaas")
    assert [(one.what, one.before, one.after) for one in changed.changed] == [
        ("status", "done", "unchanged"),
        ("before", "S256", "None"),
        ("note", None, "stays"),
    ]


def test_of_a_table_the_parts_that_differ_are_told(tmp_path: Path) -> None:
    first, second = events(), events()
    finished(first, "2.7")["after"] = {"Enable user login": True, "Enable Identity Providers": True}
    finished(second, "2.7")["after"] = {
        "Enable user login": True,
        "Enable Identity Providers": False,
    }
    (changed,) = differences(record(tmp_path, first), record(tmp_path, second)).instructions
    (part,) = changed.changed
    assert (part.what, part.before, part.after) == ("after: Enable Identity Providers", True, False)


def test_an_instruction_that_one_run_did_not_come_to_is_told_by_its_status_alone(
    tmp_path: Path, good: Record
) -> None:
    found = differences(record(tmp_path, events("failed")), good)
    told = {
        one.id: [(c.what, c.before, c.after) for c in one.changed] for one in found.instructions
    }
    assert told["6.2"] == [("status", "pending", "done")]
    assert told["2.10.4"][0] == ("status", "failed", "done")
    assert [(one.what, one.before, one.after) for one in found.outcome] == [
        ("status", "failed", "done"),
        ("exit code", 5, 0),
        ("error", "Grant Types does not offer Implicit.", None),
    ]


def test_an_instruction_that_is_new_in_the_guide(tmp_path: Path, good: Record) -> None:
    made = events()
    made[0]["instructions"].append({"id": "8.1", "title": "A new one", "console": "idaas"})
    (changed,) = differences(good, record(tmp_path, made)).instructions
    assert (changed.id, changed.changed[0].before, changed.changed[0].after) == (
        "8.1",
        None,
        "pending",
    )


def test_the_words_of_a_check_count_unless_it_passed(tmp_path: Path, good: Record) -> None:
    made = events()
    for event in made:
        if event["type"] == "check":
            event["detail"] = "in other words"
    (changed,) = differences(good, record(tmp_path, made)).checks
    assert changed.what == "second-factor"
    assert changed.after == "skipped: in other words"


def test_deviations_and_errata_that_came_and_went(tmp_path: Path, good: Record) -> None:
    made = events()
    for event in made:
        if event["type"] == "deviation" and event["kind"] == "moved":
            event["found"] = "Elsewhere > Applications"
        if event["type"] == "erratum" and event["instruction"] == "6.4":
            event["detail"] = "Another word."
    found = differences(good, record(tmp_path, made))
    assert [one.found for one in found.deviations_come] == ["Elsewhere > Applications"]
    assert [one.found for one in found.deviations_gone] == ["Security > Applications"]
    assert [one.detail for one in found.errata_come] == ["Another word."]
    assert [one.instruction for one in found.errata_gone] == ["6.4"]


def test_how_long_something_took_makes_no_new_deviation(tmp_path: Path) -> None:
    def slow(seconds: str) -> Record:
        made = events()
        event = next(e for e in made if e["type"] == "deviation")
        event.update(kind="slower", found=f"took {seconds} s")
        return record(tmp_path, made)

    assert not differences(slow("4.2"), slow("9")).deviations_come


def test_a_length_of_time_that_was_chosen_does_count(tmp_path: Path) -> None:
    def lasting(value: str) -> Record:
        made = events()
        finished(made, "2.10.3")["after"] = value
        return record(tmp_path, made)

    (changed,) = differences(lasting("30 min"), lasting("60 min")).instructions
    assert changed.id == "2.10.3"


def test_what_was_done_about_an_object_counts_and_its_identifier_does_not(
    tmp_path: Path, good: Record
) -> None:
    made = events()
    for event in made:
        if event["type"] == "object" and event["kind"] == "application":
            event.update(action="adopted", id="app-other")
    (changed,) = differences(good, record(tmp_path, made)).objects
    assert (changed.what, changed.before, changed.after) == (
        "application “ConnectWise Home”",
        "created",
        "adopted",
    )


def test_versions_and_inputs(tmp_path: Path, good: Record) -> None:
    made = events(versions={"idaas": "5.32"})
    made[0]["inputs"]["provider"]["users"] = ["pat@example.com"]
    found = differences(good, record(tmp_path, made))
    assert [(one.what, one.before, one.after) for one in found.circumstances] == [
        ("version of Identity as a Service", "5.31", "5.32")
    ]
    assert [(one.what, one.after) for one in found.inputs] == [
        ("provider.users", ["pat@example.com"])
    ]


@pytest.mark.parametrize(
    ("before_ms", "after_ms", "is_notable"),
    [
        (1000, 3100, True),
        (3100, 1000, True),
        (1000, 2900, False),  # nearly threefold, but within two seconds
        (5000, 9900, False),  # nearly five seconds, but not twice
        (5000, 10100, True),
    ],
)
def test_a_duration_is_told_if_it_is_notable(
    tmp_path: Path, before_ms: int, after_ms: int, is_notable: bool
) -> None:
    first = record(tmp_path, took(events(), "2.8", before_ms))
    second = record(tmp_path, took(events(), "2.8", after_ms))
    told = [(one.id, one.before_s, one.after_s) for one in differences(first, second).durations]
    assert told == ([("2.8", before_ms / 1000, after_ms / 1000)] if is_notable else [])


def test_waiting_for_a_code_is_no_duration(tmp_path: Path, good: Record) -> None:
    made = took(events(), "7.1.4", 41_500)
    wait = next(e for e in made if e["type"] == "waited")
    wait["seconds"] = 40
    assert not differences(good, record(tmp_path, made)).durations


def test_an_instruction_that_failed_has_no_duration_to_compare(
    tmp_path: Path, good: Record
) -> None:
    assert not differences(record(tmp_path, events("failed")), good).durations


def test_a_run_is_like_itself_and_differs_from_nothing(good: Record) -> None:
    assert not differences(good, good)
    assert differences(good, good).plain()["instructions"] == []


def test_a_journal_cut_short_is_compared_all_the_same(tmp_path: Path, good: Record) -> None:
    for end in (1, 2, 40, 200):
        assert differences(good, record(tmp_path, events()[:end]))
    assert differences(good, record(tmp_path, events("hostile")))
