"""Room that is kept, and a journal on a disk that is full."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from runbook import room
from runbook.errors import DiskFull
from runbook.journal import FILE, Event, Journal
from runbook.room import KEPT_BYTES, Room
from tests.disks import fill, mounted


def no_space() -> OSError:
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk with little more room than is kept."""
    with mounted(tmp_path / "small", KEPT_BYTES // 1024 + 64) as folder:
        yield folder


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
