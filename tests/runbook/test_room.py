"""A disk that is full: a real one of a few kilobytes where the tests may mount one."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from runbook import room
from runbook.errors import DiskFull
from runbook.journal import FILE, Event, Journal
from runbook.room import KEPT_BYTES, Room


def no_space() -> OSError:
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk with little more room than is kept."""
    folder = tmp_path / "small"
    folder.mkdir()
    size = KEPT_BYTES // 1024 + 64
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", folder],
        capture_output=True,
        check=False,
    ).returncode:
        pytest.skip("a disk can only be mounted by root")
    yield folder
    subprocess.run(["umount", folder], check=True)


def fill(folder: Path) -> None:
    with pytest.raises(OSError, match="No space left"):
        write_for_ever(folder / "filler")


def write_for_ever(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def test_what_is_kept_is_really_taken_and_given_back(tmp_path: Path) -> None:
    kept = Room(tmp_path)
    file = tmp_path / room.FILE
    assert file.stat().st_blocks * 512 >= KEPT_BYTES
    kept.give_up()
    assert not file.exists()


def test_a_full_disk_is_told_once_and_only_when_it_was_full(tmp_path: Path) -> None:
    kept = Room(tmp_path)
    kept.check()
    kept.make(no_space())
    with pytest.raises(DiskFull, match="the disk is full"):
        kept.check()
    kept.check()


def test_what_is_no_want_of_room_is_not_spared(tmp_path: Path) -> None:
    kept = Room(tmp_path)
    with pytest.raises(PermissionError):
        kept.make(PermissionError(errno.EACCES, "no"))
    kept.make(no_space())
    with pytest.raises(OSError, match="No space left"):
        kept.make(no_space())


def test_a_journal_on_a_full_disk_loses_nothing(small: Path) -> None:
    with closing(Journal(small)) as journal:
        fill(small)
        for number in range(40):
            journal.write("observed", value="x" * 4096, number=number)
        with pytest.raises(DiskFull):
            journal.room.check()
    lines = (small / FILE).read_text(encoding="utf-8").splitlines()
    assert len(lines) == 40


def test_where_there_is_no_room_to_keep_nothing_begins(small: Path) -> None:
    (small / "filler").write_bytes(bytes(128 * 1024))
    with pytest.raises(OSError, match="No space left"):
        Journal(small)


def test_an_observer_without_room_does_not_stop_the_journal(tmp_path: Path) -> None:
    def observe(event: Event) -> None:
        raise no_space()

    with closing(Journal(tmp_path, (observe,))) as journal:
        journal.write("one")
        with pytest.raises(DiskFull):
            journal.room.check()
