"""A console's state: JSON documents in one SQLite file, so that it outlives the process.

A document has a kind and a key. Everything is small, so a whole kind is read at once and filtered
in Python; what matters is that a write is there after a kill and that two threads do not lose one.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

Document = dict[str, Any]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS document (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, key)
);
CREATE TABLE IF NOT EXISTS constant (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


class Store:
    """Documents by kind and key, in the order in which they were first put.

    Args:
        path: the SQLite file; its folder is made if it is missing.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.RLock()
        self._depth = 0
        self._base = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._base.execute("PRAGMA journal_mode=WAL")
        self._base.execute("PRAGMA busy_timeout=5000")
        self._base.executescript(_SCHEMA)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes of the block or none; other threads wait. May be nested."""
        with self._lock:
            outermost = self._depth == 0
            if outermost:
                self._base.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                if outermost:
                    self._base.execute("ROLLBACK")
                raise
            else:
                if outermost:
                    self._base.execute("COMMIT")
            finally:
                self._depth -= 1

    def all(self, kind: str) -> list[Document]:
        """Every document of a kind, oldest first."""
        with self._lock:
            rows = self._base.execute(
                "SELECT body FROM document WHERE kind = ? ORDER BY place", (kind,)
            ).fetchall()
        return [json.loads(body) for (body,) in rows]

    def get(self, kind: str, key: str) -> Document | None:
        """One document, or None."""
        with self._lock:
            row = self._base.execute(
                "SELECT body FROM document WHERE kind = ? AND key = ?", (kind, key)
            ).fetchone()
        return json.loads(row[0]) if row else None

    def put(self, kind: str, key: str, body: Document) -> Document:
        """Create or replace a document; a replaced one keeps its place. Returns ``body``."""
        with self.transaction():
            self._base.execute(
                "INSERT INTO document (kind, key, body) VALUES (?, ?, ?) "
                "ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body",
                (kind, key, json.dumps(body)),
            )
        return body

    def take(self, kind: str, key: str) -> Document | None:
        """Read and delete in one go: what may be used once only is used once only."""
        with self.transaction():
            body = self.get(kind, key)
            if body is not None:
                self.delete(kind, key)
        return body

    def delete(self, kind: str, key: str) -> bool:
        """Delete a document; True if it was there."""
        with self.transaction():
            gone = self._base.execute(
                "DELETE FROM document WHERE kind = ? AND key = ?", (kind, key)
            )
            return gone.rowcount > 0

    def clear(self, kind: str) -> None:
        """Delete every document of a kind."""
        with self.transaction():
            self._base.execute("DELETE FROM document WHERE kind = ?", (kind,))

    def constant(self, name: str, make: Callable[[], str]) -> str:
        """A value made once and kept with the state: a key, a seed, the mark of seeding."""
        with self.transaction():
            row = self._base.execute(
                "SELECT value FROM constant WHERE name = ?", (name,)
            ).fetchone()
            if row:
                return str(row[0])
            value = make()
            self._base.execute("INSERT INTO constant (name, value) VALUES (?, ?)", (name, value))
            return value

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._base.close()
