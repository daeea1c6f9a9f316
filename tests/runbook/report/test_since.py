"""What differs from the run before, on the page."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from runbook import report
from runbook.history import differences
from runbook.record import fold
from runbook.report.since import since
from tests.runbook.report import journals


def events_since(before: list[journals.Event], now: list[journals.Event]) -> list[journals.Event]:
    """A journal that has on record what differs from an earlier one."""
    earlier = fold(before)
    earlier = replace(earlier, run=replace(earlier.run, id="the-run-before"))
    told = json.loads(json.dumps(differences(earlier, fold(now)).plain()))
    started = {"id": "the-run-before", "started": "2025-11-23T09:12:03+00:00"}
    event = {"type": "since", "at": now[-1]["at"], **told, "before": started}
    return [*now[:-1], event, now[-1]]


def test_each_difference_is_a_line_with_both_sides() -> None:
    now = journals.failed()
    told = since(fold(events_since(journals.good(), now)))
    assert told is not None
    assert (told.id, str(told.started)) == ("the-run-before", "2025-11-23 09:12:03+00:00")
    found = {
        (one.part, one.instruction, one.what): (one.before, one.after) for one in told.differences
    }
    assert found["Outcome", "", "status"] == ("done", "failed")
    assert found["Instruction", "2.10.4", "status"] == ("done", "failed")
    assert found["Instruction", "2.10.5", "not reached"] == ("–", "57, from 2.10.5 to 7.2.4")
    assert found["Checks", "", "no longer there"][0].startswith("discovery, jwks")
    assert len(told.differences) < 20


def test_a_reader_sees_at_once_whether_anything_differs(tmp_path: Path) -> None:
    same = events_since(journals.good(), journals.good())
    html = report.write(journals.bundle(tmp_path / "same", same)).read_text()
    assert "<dd>the same</dd>" in html
    assert "Nothing differs from" in html
    other = events_since(journals.good(), journals.failed())
    html = report.write(journals.bundle(tmp_path / "other", other)).read_text()
    assert 'href="#since">' in html
    assert "23 November 2025, 09:12 UTC" in html


def test_the_first_run_says_nothing_of_others(tmp_path: Path) -> None:
    html = report.write(journals.bundle(tmp_path, journals.good())).read_text()
    assert 'id="since"' not in html
    assert "Since the last run" not in html


@pytest.mark.parametrize(
    "event",
    [
        {"before": "x"},
        {"before": {"id": 1, "started": "yesterday"}, "outcome": "x", "instructions": [3, {}]},
        {"before": {}, "durations": [{"before_s": "long"}], "checks": [{"what": ["<b>"]}]},
    ],
)
def test_a_journal_may_hold_anything(event: dict[str, Any], tmp_path: Path) -> None:
    events = journals.good()
    events.insert(-1, {"type": "since", "at": events[-1]["at"], **event})
    html = report.write(journals.bundle(tmp_path, events)).read_text()
    assert "<b>" not in html.partition('id="since"')[2].partition("</section>")[0]
