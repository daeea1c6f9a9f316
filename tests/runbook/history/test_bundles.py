from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from runbook.history.bundles import Entry, find, tell
from tests.runbook.history.runs import FIRST, GUIDE, bundle, events


def told(folder: Path) -> dict[str, Entry]:
    return {found.folder: tell(folder, found)[0] for found in find(folder)}


def test_what_is_told_of_a_run_that_went_well(tmp_path: Path) -> None:
    bundle(tmp_path, events())
    entry = told(tmp_path)[FIRST]
    assert (entry.id, entry.guide, entry.command) == (FIRST, GUIDE, "run")
    assert (entry.status, entry.exit_code, entry.stopped_by, entry.error) == ("done", 0, "", "")
    assert entry.started == datetime(2025, 11, 24, 9, 12, 3, 120_000, tzinfo=UTC)
    assert 72 < entry.duration_s < 74
    assert 30 < entry.waited_s < entry.duration_s
    assert (entry.passed, entry.made, entry.deviations) == (9, 9, 2)
    assert [(at.host, at.version) for at in entry.consoles] == [
        ("acme.eu.example.com", "5.31"),
        ("home.example.net", None),
    ]


def test_what_stopped_a_run_that_failed_and_one_that_was_cut_off(tmp_path: Path) -> None:
    bundle(tmp_path, events("failed"), name="failed")
    bundle(tmp_path, events("killed"), name="killed")
    found = told(tmp_path)
    failed, killed = found["failed"], found["killed"]
    assert (failed.status, failed.exit_code) == ("failed", 5)
    assert (failed.stopped_by, failed.error) == ("2.10.4", "Grant Types does not offer Implicit.")
    assert (killed.status, killed.exit_code) == ("interrupted", 130)
    assert (killed.stopped_by, killed.error) == ("2.11", "Submit")


def test_a_half_written_last_line_is_told_and_the_rest_counts(tmp_path: Path) -> None:
    where = bundle(tmp_path, events("killed"), name="killed")
    with (where / "events.jsonl").open("ab") as journal:
        journal.write(b'{"type": "instruction-fini')
    entry = told(tmp_path)["killed"]
    assert (entry.status, entry.trouble) == ("interrupted", "1 line of its journal cannot be read")


HUGE = b'{"type": "run-finished", "status": "done", "exit_code": 1e300}\n'
START = b'{"type": "run-started", "at": "%s", "run": {"id": "x", "guide": "g"}, "consoles": 7}\n'


@pytest.mark.parametrize(
    ("journal", "status"),
    [
        (b"", "unreadable"),
        (b"\x00\xff\xfe", "unreadable"),
        (b"[]\n7\nnull\n", "unreadable"),
        (b"[" * 100_000, "unreadable"),
        (b'{"type": "run-finished", "status": "done"}\n', "unreadable"),
        (START % b"2025-11-24" + HUGE, "done"),
        (START % b"0001-01-01T00:00:00+14:00" + HUGE, "unreadable"),
        (START % b"\\ud800" + HUGE, "done"),
    ],
)
def test_a_journal_that_holds_anything_at_all(tmp_path: Path, journal: bytes, status: str) -> None:
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "events.jsonl").write_bytes(journal)
    entry = told(tmp_path)["odd"]
    assert entry.status == status
    assert bool(entry.trouble) == (status == "unreadable")


def test_what_looks_like_a_bundle_and_has_no_journal_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "bare" / "shots").mkdir(parents=True)
    (tmp_path / "pipe").mkdir()
    os.mkfifo(tmp_path / "pipe" / "events.jsonl")
    (tmp_path / "folder" / "events.jsonl").mkdir(parents=True)
    found = told(tmp_path)
    assert {name: entry.trouble for name, entry in found.items()} == {
        "empty": "no journal",
        "bare": "no journal",
        "pipe": "its journal is no file",
        "folder": "its journal is no file",
    }
    assert {entry.status for entry in found.values()} == {"unreadable"}


def test_other_folders_links_and_hidden_ones_are_left_out(tmp_path: Path) -> None:
    reports = tmp_path / "reports"
    bundle(tmp_path, events(), name="outside")
    bundle(reports, events(), name=".hidden")
    (reports / "documents").mkdir()
    (reports / "documents" / "guide.md").touch()
    (reports / "link").symlink_to(tmp_path / "outside")
    (reports / "file").touch()
    assert told(reports) == {}


def test_a_bundle_inside_the_folder_of_a_command_is_found(tmp_path: Path) -> None:
    bundle(tmp_path / "regress-1", events(), name="bundle")
    bundle(tmp_path / "a" / "b" / "c", events(), name="too-deep")
    assert list(told(tmp_path)) == ["regress-1/bundle"]


def test_no_text_of_a_console_is_kept_without_end(tmp_path: Path) -> None:
    bundle(tmp_path, events(words={"Grant Types does": "x" * 5000}, kind="failed"), name="long")
    assert len(told(tmp_path)["long"].error) < 400
