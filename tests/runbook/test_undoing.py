from __future__ import annotations

from typing import Any

import pytest

from runbook.carry import Carried
from runbook.guide import Removal
from runbook.record import fold
from runbook.run import Comparison
from runbook.undoing import Verdict, verdicts
from tests.runbook import acme

REMOVALS = (
    Removal("thing", acme.step("2.9"), units=("2",), identity="thing_id"),
    Removal("rule", acme.step("3.9"), units=("3",)),
)


def made(kind: str, action: str, id: str | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "console": "acme",
        "kind": kind,
        "name": "T",
        "id": id,
        "action": action,
    }


def wrote(instruction: str, before: Any, after: Any) -> list[dict[str, Any]]:
    return [
        {"type": "instruction-started", "instruction": instruction},
        {
            "type": "change",
            "instruction": instruction,
            "screen": "Form",
            "control": "Name",
            "before": before,
            "after": after,
        },
    ]


def shows(instruction: str, found: Any, wanted: Any = "ours") -> Comparison:
    action = "leave" if found == wanted else "change"
    return Comparison(instruction, "Form", "Name", wanted, found, action)


def judged(
    events: list[dict[str, Any]], *found: Comparison, absent: str = "", id: str = "t-1"
) -> list[Verdict]:
    now = Carried("thing_id", id, "acme", "", "", "2.1", "")
    return verdicts(
        REMOVALS,
        fold(events),
        absent={absent} if absent else set(),
        carried={"thing_id": now},
        comparisons=found,
    )


CREATED = [*wrote("2.2", "", "ours"), made("thing", "created", "t-1")]
CHANGED = [*wrote("2.2", "before", "ours"), made("thing", "changed", "t-1")]


def test_what_was_made_and_stands_as_it_was_left_is_deleted() -> None:
    (one,) = judged(CREATED, shows("2.2", "ours"))
    assert (one.action, one.why) == ("delete", "")


def test_the_newest_comes_first() -> None:
    both = judged([*CREATED, made("rule", "created")], shows("2.2", "ours"))
    assert [one.made.kind for one in both] == ["rule", "thing"]


def test_what_was_taken_over_is_not_taken_back() -> None:
    assert judged([made("thing", "adopted", "t-1")]) == []


def test_another_of_the_same_name_is_left() -> None:
    (one,) = judged(CREATED, shows("2.2", "ours"), id="t-2")
    assert (one.action, one.why) == ("left", "another thing bears the name: t-2, not t-1")


@pytest.mark.parametrize(
    ("found", "why"),
    [
        (shows("2.2", "theirs"), "2.2 Name is 'theirs', the run left 'ours'"),
        (shows("2.5", "theirs"), "2.5 Name is 'theirs', the run left 'ours'"),
    ],
    ids=["what the run wrote", "what was right already"],
)
def test_what_somebody_changed_since_is_left(found: Comparison, why: str) -> None:
    (one,) = judged(CREATED, found)
    assert (one.action, one.why) == ("left", f"changed since: {why}")


def test_a_setting_of_another_object_keeps_nothing() -> None:
    (one,) = judged(CREATED, shows("2.2", "ours"), shows("3.2", "theirs"))
    assert one.action == "delete"


def test_what_is_not_there_any_more_is_gone() -> None:
    (one,) = judged(CREATED, absent="thing")
    assert (one.action, one.why) == ("gone", "it is not there any more")


def test_a_value_that_the_run_wrote_is_put_back_to_the_first_that_it_found() -> None:
    twice = [*wrote("2.2", "before", "first"), *wrote("2.2", "first", "ours"), CHANGED[-1]]
    (one,) = judged(twice, shows("2.2", "ours"))
    assert one.action == "put back"
    assert one.values is not None
    assert one.values["2.2", "Name"].before == "before"


def test_a_value_that_somebody_wrote_since_stays_and_is_told() -> None:
    events = [*wrote("2.2", "a", "ours"), *wrote("2.3", "b", "ours"), CHANGED[-1]]
    (one,) = judged(events, shows("2.2", "ours"), shows("2.3", "theirs"))
    assert (one.action, list(one.values or {})) == ("put back", [("2.2", "Name")])
    assert one.why == "changed since: 2.3 Name is 'theirs', the run left 'ours'"


def test_nothing_is_left_to_put_back_where_all_is_as_before() -> None:
    (one,) = judged(CHANGED, shows("2.2", "before"))
    assert (one.action, one.why) == ("gone", "it is as it was before")
