"""One run at a time on the same consoles, of all processes of a machine.

What holds is a lock of the operating system on a file named after the consoles, so that a process
that dies, in whatever way, holds nothing any more. Beside it a small file tells who the holder is.
It is for people alone: it is written after the lock was taken and removed before it is let go, and
one that a dead process left behind names nobody.
"""

from __future__ import annotations

import hashlib
import os
import socket
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from pydantic import TypeAdapter, ValidationError

from runbook import whole
from runbook.errors import Busy
from runbook.journal import now
from runbook.state import LOCKS, unusable


@dataclass(frozen=True)
class Holder:
    """Who holds consoles.

    Attributes:
        run: id of the run.
        command: what it does.
        bundle: folder of its bundle.
        pid: its process.
        host: the machine of that process, since a state folder may be shared.
        since: ISO 8601, UTC.
    """

    run: str
    command: str
    bundle: str
    pid: int
    host: str
    since: str

    @classmethod
    def this_process(cls, run: str, command: str, bundle: Path) -> Holder:
        """Return this process as a holder from now on."""
        host = socket.gethostname()
        return cls(run, command, str(bundle.resolve()), os.getpid(), host, now())

    @property
    def has_died(self) -> bool:
        """Whether its process is known to be gone."""
        if self.host != socket.gethostname():
            return False
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return True
        except PermissionError:
            return False  # it is somebody else's
        return False

    def __str__(self) -> str:
        return (
            f"{self.command} {self.run}, process {self.pid} on {self.host},"
            f" since {self.since}, bundle {self.bundle}"
        )


_HOLDER = TypeAdapter(Holder)


@contextmanager
def held(folder: Path, origins: Iterable[str], holder: Holder) -> Iterator[None]:
    """Hold the consoles of these origins.

    Args:
        folder: the state folder.
        origins: of all consoles, in any order.
        holder: this process.

    Raises:
        Busy: another process holds them; names it where it is known.
        UsageError: the state folder does not take a lock.
    """
    consoles = sorted(set(origins))
    name = hashlib.sha256(" ".join(consoles).encode()).hexdigest()[:24]
    lock = FileLock(folder / LOCKS / f"{name}.lock")
    told = folder / LOCKS / f"{name}.json"
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise _busy(consoles, _read(told)) from None
    except OSError as error:
        raise unusable(folder, error) from error
    try:
        whole.write(told, _HOLDER.dump_json(holder))
        yield
    finally:
        told.unlink(missing_ok=True)
        lock.release()


def _read(told: Path) -> Holder | None:
    """Return the holder, None where it is not known."""
    try:
        holder = _HOLDER.validate_json(told.read_bytes())
    except (OSError, ValidationError):
        return None
    return None if holder.has_died else holder


def _busy(consoles: list[str], holder: Holder | None) -> Busy:
    unknown = "who holds them is not known: it has only just begun, or is another account's"
    return Busy(
        "another run holds these consoles",
        where=" and ".join(consoles),
        seen=str(holder or unknown),
        remedy="wait until it has ended, or stop it, then start again; "
        "what was killed holds nothing",
    )
