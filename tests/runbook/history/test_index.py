from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from runbook.history import index
from runbook.history.index import FILE, look
from tests.runbook.history.runs import CUT_OFF, bundle, events, varied

NOBODY = 65534


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    return varied(tmp_path / "reports")


def test_the_newest_comes_first_and_what_has_no_time_last(reports: Path) -> None:
    found = look(reports).entries
    assert [one.id[-4:] or one.folder for one in found][:3] == ["ff01", "ee02", "ee01"]
    assert {one.folder for one in found[-2:]} == {"empty", "corrupt"}
    assert len(found) == 14


def test_a_second_call_reads_no_journal_and_tells_the_same(reports: Path) -> None:
    first, second = look(reports), look(reports)
    assert (first.read, second.read) == (13, 0)
    assert first.entries == second.entries
    assert first.steps == second.steps
    assert len(second.steps[second.entries[0].folder]) == 87


def test_a_second_call_opens_no_journal(reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = look(reports).entries

    def refuse(bundle: Path) -> None:
        pytest.fail(f"{bundle} was read again")

    monkeypatch.setattr("runbook.history.bundles.read", refuse)
    assert look(reports).entries == before


def test_a_second_call_over_hundreds_of_bundles_is_quick(tmp_path: Path) -> None:
    one = bundle(tmp_path, events()[:40], name="0")
    for n in range(1, 300):
        (tmp_path / str(n)).mkdir()
        shutil.copy2(one / "events.jsonl", tmp_path / str(n) / "events.jsonl")
    assert look(tmp_path).read == 300
    began = time.process_time()
    assert look(tmp_path).read == 0
    assert time.process_time() - began < 1


def test_a_journal_that_went_on_is_read_again_and_no_other(reports: Path) -> None:
    look(reports)
    where = next(reports.glob("*cc02"))
    with (where / "events.jsonl").open("a") as journal:
        journal.write('{"type": "run-finished", "status": "stopped", "exit_code": 6}\n')
    found = look(reports)
    assert found.read == 1
    (entry,) = [one for one in found.entries if one.folder == where.name]
    assert (entry.status, entry.exit_code) == ("stopped", 6)


def test_a_journal_of_the_same_length_and_another_time_is_read_again(reports: Path) -> None:
    look(reports)
    journal = next(reports.glob("*aa01")) / "events.jsonl"
    journal.write_text(journal.read_text().replace('"status": "done"', '"status": "gone"'))
    os.utime(journal, (CUT_OFF + 1, CUT_OFF + 1))
    assert "gone" in {one.status for one in look(reports).entries}


def test_a_bundle_that_is_gone_is_dropped(reports: Path) -> None:
    before = len(look(reports).entries)
    shutil.rmtree(next(reports.glob("*aa01")))
    found = look(reports)
    assert len(found.entries) == before - 1
    assert not [name for name in found.steps if name.endswith("aa01")]


def test_a_run_without_an_end_is_running_while_its_journal_is_fresh(tmp_path: Path) -> None:
    journal = bundle(tmp_path, events("killed")) / "events.jsonl"
    journal.touch()
    (running,) = look(tmp_path).entries
    assert (running.status, running.exit_code, running.stopped_by) == ("running", None, "2.11")
    assert running.trouble.startswith("no end yet, last written ")
    os.utime(journal, (time.time() - index.STILL_S - 5,) * 2)
    assert look(tmp_path).entries[0].status == "interrupted"


def test_a_run_grows_old_without_its_journal_being_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bundle(tmp_path, events("killed")) / "events.jsonl").touch()
    assert look(tmp_path).entries[0].status == "running"
    later = time.time() + 2 * index.STILL_S
    monkeypatch.setattr("runbook.history.index.time.time", lambda: later)
    found = look(tmp_path)
    assert (found.entries[0].status, found.read) == ("interrupted", 0)


def test_an_index_of_another_version_is_made_anew(reports: Path) -> None:
    with closing(sqlite3.connect(reports / FILE)) as other:
        other.executescript(
            'CREATE TABLE bundle (folder, other); CREATE TABLE "odd""one" (x);'
            "INSERT INTO bundle VALUES ('x', 1); PRAGMA user_version = 99;"
        )
    assert len(look(reports).entries) == 14
    assert look(reports).read == 0


@pytest.mark.parametrize("kept", [0, 100])
def test_a_damaged_index_is_made_anew(reports: Path, kept: int) -> None:
    look(reports)
    whole = (reports / FILE).read_bytes()
    (reports / FILE).write_bytes(whole[:kept] + b"\xa5" * (len(whole) - kept))
    assert look(reports).read == 13
    assert look(reports).read == 0


def test_an_index_cut_in_half_is_made_anew(reports: Path) -> None:
    look(reports)
    whole = (reports / FILE).read_bytes()
    (reports / FILE).write_bytes(whole[: len(whole) // 2])
    assert len(look(reports).entries) == 14
    assert look(reports).read == 0


def test_an_index_that_was_deleted_is_made_anew(reports: Path) -> None:
    look(reports)
    (reports / FILE).unlink()
    assert look(reports).read == 13


def test_where_no_file_can_be_made_it_is_kept_in_memory(reports: Path) -> None:
    (reports / FILE).mkdir()
    assert (look(reports).read, look(reports).read) == (13, 13)
    assert len(look(reports).entries) == 14


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A folder that takes no file, also where the tests are run by an account that may do all."""
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        reports = varied(Path(made) / "reports")
        reports.chmod(0o555)
        as_root = os.geteuid() == 0
        if as_root:
            os.seteuid(NOBODY)
        try:
            yield reports
        finally:
            if as_root:
                os.seteuid(0)
            reports.chmod(0o755)


def test_in_a_folder_that_takes_no_file_it_is_kept_in_memory(read_only: Path) -> None:
    assert len(look(read_only).entries) == 14
    assert not list(read_only.glob(".*"))


def test_it_is_not_kept_where_it_is_not_to_be(reports: Path) -> None:
    assert len(look(reports, keep=False).entries) == 14
    assert not list(reports.glob(".*"))


def test_a_process_that_holds_it_too_long_is_not_waited_for(
    reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "PATIENCE_S", 0.05)
    look(reports)
    bundle(reports, events(id="20251230T000000Z-new"))
    with closing(sqlite3.connect(reports / FILE, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        assert len(look(reports).entries) == 15


AT_ONCE = """
import sys
from pathlib import Path
from runbook.history.index import look
print("ready", flush=True)
sys.stdin.readline()
for _ in range(5):
    found = look(Path(sys.argv[1]))
    print(len(found.entries), sum(map(len, found.steps.values())))
"""


@pytest.mark.parametrize("damaged", [False, True])
def test_processes_at_once_tell_the_same(reports: Path, damaged: bool) -> None:
    if damaged:
        (reports / FILE).write_bytes(b"no database at all" * 500)
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", AT_ONCE, str(reports)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    told = [process.communicate("go\n", timeout=60) for process in processes]
    runs = 12 * 87
    assert told == [(f"14 {runs}\n" * 5, "")] * 3
    with closing(sqlite3.connect(reports / FILE)) as kept:
        assert kept.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert kept.execute("SELECT count(*) FROM bundle").fetchone() == (14,)
    assert look(reports).read == 0


def test_a_name_that_is_no_text_and_numbers_without_end_are_kept(tmp_path: Path) -> None:
    name = os.fsdecode(b"odd-\xff\xfe")
    made = events("failed")
    made[-1]["exit_code"] = 10**300
    made[0]["run"]["id"] = "\ud800lone"
    bundle(tmp_path, made, name=name)
    (first,), (second,) = look(tmp_path).entries, look(tmp_path).entries
    assert first == second
    assert (first.folder, first.id) == (name, "\ufffdlone")
    assert (tmp_path / FILE).exists()
    assert look(tmp_path).read == 0
