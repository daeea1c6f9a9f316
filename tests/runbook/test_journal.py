from __future__ import annotations

import json
import os
import re
from contextlib import closing
from pathlib import Path

import pytest

from runbook.journal import FILE, Event, Journal, now


def lines(bundle: Path) -> list[dict[str, object]]:
    text = (bundle / FILE).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_events_are_numbered_and_dated_one_a_line(tmp_path: Path) -> None:
    with closing(Journal(tmp_path)) as journal:
        journal.write("copied", name="uri", value="ü\n“x”")
        journal.write("pasted")
    first, second = lines(tmp_path)
    assert (first["seq"], first["type"], first["value"]) == (1, "copied", "ü\n“x”")
    assert (second["seq"], second["type"]) == (2, "pasted")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", str(first["at"]))
    assert str(first["at"]) <= str(second["at"]) <= now()


def test_an_event_is_forced_to_disk_before_anybody_hears_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[object] = []
    sync = os.fsync

    def forced(number: int) -> None:
        sync(number)
        happened.append("fsync")

    def observe(event: Event) -> None:
        assert lines(tmp_path)[-1]["seq"] == event["seq"]
        happened.append(event["seq"])

    monkeypatch.setattr(os, "fsync", forced)
    with closing(Journal(tmp_path, (observe, observe))) as journal:
        journal.write("one")
        journal.write("two")
    assert happened == ["fsync", 1, 1, "fsync", 2, 2]


def test_a_closed_journal_takes_no_more(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.close()
    with pytest.raises(ValueError, match="closed"):
        journal.write("late")
    assert lines(tmp_path) == []


def test_what_json_cannot_hold_is_refused_and_leaves_no_half_line(tmp_path: Path) -> None:
    with closing(Journal(tmp_path)) as journal:
        with pytest.raises(TypeError):
            journal.write("change", after=tmp_path)
        journal.write("change", after="text")
    assert [line["after"] for line in lines(tmp_path)] == ["text"]
