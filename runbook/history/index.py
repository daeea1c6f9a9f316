"""What is told of a folder's bundles, kept in SQLite so that no journal is read twice.

The index may be deleted at any time, also while it is in use: it is made from the bundles alone and
holds nothing that they do not. So every fault of it is answered in the same way, by making it anew:
one of another version is emptied, one that is damaged is removed, and where the folder takes no
file, or another process does not let go of it, it is kept in memory for the length of the call.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, fields, replace
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from runbook.history.bundles import At, Entry, Found, Step, find, tell

FILE = ".history.sqlite"
VERSION = 1
"""Of the tables below; an index of another one is made anew."""

PATIENCE_S = 10.0
"""How long another process may hold the index before this one goes on without."""

STILL_S = 600.0
"""A journal without an end may go on if it was written to within these seconds: so long one
instruction may take, unless somebody allowed it longer."""

TABLES = """
CREATE TABLE bundle (
    folder BLOB PRIMARY KEY, size INTEGER, mtime_ns INTEGER, ended INTEGER NOT NULL,
    id TEXT NOT NULL, guide TEXT NOT NULL, command TEXT NOT NULL, started TEXT,
    duration_s REAL NOT NULL, waited_s REAL NOT NULL, status TEXT NOT NULL, exit_code INTEGER,
    stopped_by TEXT NOT NULL, error TEXT NOT NULL, passed INTEGER NOT NULL, made INTEGER NOT NULL,
    deviations INTEGER NOT NULL, trouble TEXT NOT NULL
);
CREATE TABLE console (
    folder BLOB NOT NULL REFERENCES bundle ON DELETE CASCADE, position INTEGER NOT NULL,
    key TEXT NOT NULL, title TEXT NOT NULL, host TEXT NOT NULL, tenant TEXT NOT NULL, version TEXT,
    PRIMARY KEY (folder, position)
) WITHOUT ROWID;
CREATE TABLE instruction (
    folder BLOB NOT NULL REFERENCES bundle ON DELETE CASCADE, position INTEGER NOT NULL,
    id TEXT NOT NULL, title TEXT NOT NULL, console TEXT NOT NULL, status TEXT NOT NULL,
    PRIMARY KEY (folder, position)
) WITHOUT ROWID;
"""

COLUMNS = tuple(one.name for one in fields(Entry) if one.name not in {"folder", "consoles"})
"""What the first table holds of an entry."""

INTO = ", ".join(("folder", "size", "mtime_ns", "ended", *COLUMNS))

Told = tuple[Found, Entry, tuple[Step, ...], bool]


@dataclass(frozen=True, slots=True)
class Index:
    """What is told of the bundles of a folder.

    Attributes:
        entries: newest first; those without a time at the end.
        steps: the instructions of each run in the guide's order, by the folder of its bundle.
        read: how many journals had to be read for it.
    """

    entries: tuple[Entry, ...]
    steps: Mapping[str, tuple[Step, ...]]
    read: int


def look(folder: Path, *, keep: bool = True) -> Index:
    """Bring the index of a folder up to date and return what it holds.

    Args:
        folder: one that exists.
        keep: whether it gets the file ``.history.sqlite``, if it takes one.
    """
    found = list(find(folder))
    for connect in (_on_disk, _anew) if keep else ():
        try:
            with closing(connect(folder)) as connection:
                return _index(connection, folder, found)
        except (sqlite3.OperationalError, Timeout, OSError):
            break  # nothing is wrong with it that would be better after its removal
        except sqlite3.DatabaseError:
            continue
    with closing(_connection(":memory:")) as connection:
        return _index(connection, folder, found)


def _on_disk(folder: Path) -> sqlite3.Connection:
    connection = _connection(str(folder / FILE))
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _anew(folder: Path) -> sqlite3.Connection:
    """Remove a damaged index and begin another; one process at a time, and only once."""
    with FileLock(folder / f"{FILE}.lock", timeout=PATIENCE_S):
        if _is_damaged(folder):
            for end in ("-wal", "-shm", ""):
                (folder / f"{FILE}{end}").unlink(missing_ok=True)
        return _on_disk(folder)


def _is_damaged(folder: Path) -> bool:
    try:
        with closing(_on_disk(folder)) as connection:
            return bool(connection.execute("PRAGMA quick_check").fetchone() != ("ok",))
    except sqlite3.DatabaseError:
        return True


def _connection(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(name, timeout=PATIENCE_S, isolation_level=None)
    # Losing the index costs one reading of the journals; waiting for the disk costs each call.
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _index(connection: sqlite3.Connection, folder: Path, found: list[Found]) -> Index:
    """Bring the tables up to date and read them."""
    known = _known(connection)
    stale = [one for one in found if one.size is None or known.get(one.folder) != _stamp(one)]
    # Journals are read before the index is taken hold of, so that nobody waits for them.
    told: list[Told] = [(one, *tell(folder, one)) for one in stale]
    gone = known.keys() - {one.folder for one in found}
    if told or gone:
        _in_one_go(connection, lambda: _put(connection, told, gone))
    steps = _steps(connection)
    entries = sorted(_entries(connection), key=_time, reverse=True)
    return Index(tuple(entries), steps, read=sum(one.size is not None for one in stale))


def _known(connection: sqlite3.Connection) -> dict[str, tuple[int | None, int | None]]:
    """Size and time of each journal when it was read; makes the tables where there are none."""
    if _version(connection) != VERSION:
        _in_one_go(connection, lambda: _begin(connection))
    rows = connection.execute("SELECT folder, size, mtime_ns FROM bundle")
    return {os.fsdecode(name): (size, mtime_ns) for name, size, mtime_ns in rows}


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _begin(connection: sqlite3.Connection) -> None:
    """Make the tables, in place of whatever is there."""
    if _version(connection) == VERSION:  # another process was quicker
        return
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (name,) in sorted(rows, key=lambda row: row[0] == "bundle"):  # what refers to it goes first
        quoted = str(name).replace('"', '""')
        connection.execute(f'DROP TABLE "{quoted}"')
    for statement in TABLES.split(";"):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _in_one_go(connection: sqlite3.Connection, change: Callable[[], None]) -> None:
    """Carry a change out whole or not at all, while no other process changes anything."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        change()
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _put(connection: sqlite3.Connection, told: Iterable[Told], gone: Iterable[str]) -> None:
    replaced = [*gone, *(found.folder for found, *_ in told)]
    connection.executemany(
        "DELETE FROM bundle WHERE folder = ?", [(os.fsencode(name),) for name in replaced]
    )
    for found, entry, steps, ended in told:
        name = os.fsencode(entry.folder)
        values = {column: getattr(entry, column) for column in COLUMNS}
        values["started"] = entry.started.isoformat() if entry.started else None
        row = (name, found.size, found.mtime_ns, ended, *values.values())
        connection.execute(f"INSERT INTO bundle ({INTO}) VALUES ({', '.join('?' * len(row))})", row)
        connection.executemany(
            "INSERT INTO console VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (name, n, one.key, one.title, one.host, one.tenant, one.version)
                for n, one in enumerate(entry.consoles)
            ],
        )
        connection.executemany(
            "INSERT INTO instruction VALUES (?, ?, ?, ?, ?, ?)",
            [(name, n, one.id, one.title, one.console, one.status) for n, one in enumerate(steps)],
        )


def _entries(connection: sqlite3.Connection) -> list[Entry]:
    consoles: dict[bytes, list[At]] = {}
    for name, *told in connection.execute(
        "SELECT folder, key, title, host, tenant, version FROM console ORDER BY folder, position"
    ):
        consoles.setdefault(name, []).append(At(*told))
    entries = []
    for name, mtime_ns, ended, *told in connection.execute(
        f"SELECT folder, mtime_ns, ended, {', '.join(COLUMNS)} FROM bundle"
    ):
        values = dict(zip(COLUMNS, told, strict=True))
        if values["started"]:
            values["started"] = datetime.fromisoformat(values["started"])
        at = tuple(consoles.get(name, ()))
        entry = Entry(folder=os.fsdecode(name), consoles=at, **values)
        entries.append(entry if ended else _still(entry, mtime_ns))
    return entries


def _still(entry: Entry, mtime_ns: int) -> Entry:
    """A run without an end: it may be going on, or was cut off, which only time tells."""
    silent_s = time.time() - mtime_ns / 1e9
    if silent_s > STILL_S:
        return entry
    return replace(
        entry,
        status="running",
        exit_code=None,
        error="",
        trouble=f"no end yet, last written {max(0, round(silent_s))} s ago",
    )


def _steps(connection: sqlite3.Connection) -> dict[str, tuple[Step, ...]]:
    steps: dict[str, list[Step]] = {}
    for name, *told in connection.execute(
        "SELECT folder, id, title, console, status FROM instruction ORDER BY folder, position"
    ):
        steps.setdefault(os.fsdecode(name), []).append(Step(*told))
    return {name: tuple(many) for name, many in steps.items()}


def _stamp(found: Found) -> tuple[int | None, int | None]:
    return found.size, found.mtime_ns


def _time(entry: Entry) -> tuple[float, str]:
    return entry.started.timestamp() if entry.started else 0.0, entry.folder
