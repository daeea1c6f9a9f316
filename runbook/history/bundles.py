"""A folder → its bundles, and what is told of each in a list.

A bundle is a folder with a journal. What looks like one and has none, or has one that tells of no
run, is listed as well, with a word: whoever counts bundles should not have to wonder.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from runbook.history.generated import tenant
from runbook.html import host
from runbook.record import JOURNAL, Instruction, Record, read
from runbook.record.words import clean, plural

DEEPEST = 3
"""So many folders below the given one a bundle may lie: some commands put theirs into their own."""

LEFT_BY_A_RUN = frozenset({"report.html", "result.json", "manifest.json", "log.jsonl", "shots"})
GOOD = frozenset({"done", "unchanged"})
LONG = 300
"""Characters of a text that are kept."""

LARGEST = 2**31 - 1
"""Of numbers, since a journal may hold any."""


@dataclass(frozen=True, slots=True)
class Found:
    """A bundle on the disk.

    Attributes:
        folder: relative to the folder of bundles.
        size, mtime_ns: of its journal; None if there is none that could be read.
        trouble: why not; "" if there is one.
    """

    folder: str
    size: int | None
    mtime_ns: int | None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class At:
    """A console that a run had in hand; ``tenant`` is the same for the same console, whatever
    port of this machine it was given."""

    key: str
    title: str
    host: str
    tenant: str
    version: str | None


@dataclass(frozen=True, slots=True)
class Step:
    """An instruction of a run and its status; ``console`` is the key of its console."""

    id: str
    title: str
    console: str
    status: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What is told of one bundle.

    Attributes:
        folder: relative to the folder of bundles.
        id: of the run; "" if the journal tells of none.
        started: aware, in UTC; None if nothing is known.
        duration_s: from the first event to the last; ``waited_s`` of it for one-time codes.
        status: as of a run; ``running`` if its end may still come, ``unreadable`` if there is
            no run to tell of.
        exit_code: None where there is none.
        stopped_by: the instruction in which it ended badly, and ``error``: in one line, why.
        passed, made: checks that passed, of those that passed or failed.
        trouble: what is wrong with the bundle itself; "" for nothing.
    """

    folder: str
    id: str = ""
    guide: str = ""
    command: str = ""
    started: datetime | None = None
    duration_s: float = 0.0
    waited_s: float = 0.0
    status: str = "unreadable"
    exit_code: int | None = None
    stopped_by: str = ""
    error: str = ""
    passed: int = 0
    made: int = 0
    deviations: int = 0
    trouble: str = ""
    consoles: tuple[At, ...] = ()

    @property
    def is_readable(self) -> bool:
        """Whether there is a run to tell of."""
        return self.status != "unreadable"


def find(folder: Path) -> Iterator[Found]:
    """Find the bundles of a folder, and what looks like one.

    Links are not followed, so that nothing is met twice. A folder that cannot be looked into is
    told as a bundle that cannot be read.
    """
    for child in _folders(folder):
        below = list(_below(child, folder, DEEPEST - 1))
        yield from below or _remains(child, folder)


def _below(here: Path, top: Path, deeper: int) -> Iterator[Found]:
    name = str(here.relative_to(top))
    try:
        status = (here / JOURNAL).lstat()
    except FileNotFoundError:
        if deeper:
            for child in _folders(here):
                yield from _below(child, top, deeper - 1)
    except OSError as error:
        yield Found(name, None, None, _why(error))
    else:
        if stat.S_ISREG(status.st_mode):
            yield Found(name, status.st_size, status.st_mtime_ns)
        else:
            yield Found(name, None, None, "its journal is no file")


def _remains(here: Path, top: Path) -> Iterator[Found]:
    """A folder without a journal that a run may have left."""
    try:
        names = set(os.listdir(here))
    except OSError as error:
        yield Found(str(here.relative_to(top)), None, None, _why(error))
        return
    if not names or names & LEFT_BY_A_RUN:
        yield Found(str(here.relative_to(top)), None, None, "no journal")


def _folders(here: Path) -> list[Path]:
    try:
        with os.scandir(here) as entries:
            found = [e.name for e in entries if e.is_dir(follow_symlinks=False)]
    except OSError:
        return []  # the caller finds out by itself what is wrong with this folder
    return [here / name for name in sorted(found) if not name.startswith(".")]


def tell(folder: Path, found: Found) -> tuple[Entry, tuple[Step, ...], bool]:
    """Read a bundle: what is told of it, its instructions, and whether the run wrote its end.

    Never raises for what stands in a journal.
    """
    if found.trouble:
        return Entry(found.folder, trouble=found.trouble), (), True
    try:
        record = read(folder / found.folder)
    except OSError as error:
        return Entry(found.folder, trouble=_why(error)), (), True
    except Exception as fault:  # a foreign file may hold anything, and the others are to be told
        return Entry(found.folder, trouble=f"no journal of a run: {type(fault).__name__}"), (), True
    if not (record.run.id or record.run.guide):
        return Entry(found.folder, trouble="its journal tells of no run"), (), True
    steps = tuple(
        Step(_kept(i.id), _kept(i.title), _kept(i.console), _kept(i.status))
        for i in record.instructions
    )
    return _entry(found.folder, record), steps, record.run.ended


def _entry(folder: str, record: Record) -> Entry:
    run = record.run
    culprit = None if run.status in GOOD else _culprit(record)
    passed = sum(check.status == "passed" for check in record.checks)
    failed = sum(check.status == "failed" for check in record.checks)
    unreadable = plural(record.unreadable, "line")
    return Entry(
        folder=folder,
        id=_kept(run.id),
        guide=_kept(run.guide),
        command=_kept(run.command),
        started=run.started,
        duration_s=round(run.duration_s, 3),
        waited_s=record.waited_for_codes_s,
        status=_kept(run.status),
        exit_code=max(-LARGEST, min(LARGEST, run.exit_code)),
        stopped_by=_kept(culprit.id) if culprit else "",
        error=_kept(run.error or (culprit.title if culprit else "")),
        passed=passed,
        made=passed + failed,
        deviations=len(record.deviations),
        trouble=f"{unreadable} of its journal cannot be read" if record.unreadable else "",
        consoles=tuple(
            At(
                _kept(console.key),
                _kept(console.title),
                _kept(host(console.url)),
                _kept(tenant(console.url)),
                None if console.version is None else _kept(console.version),
            )
            for console in record.consoles
        ),
    )


def _culprit(record: Record) -> Instruction | None:
    """The instruction in which a run ended that did not end well."""
    named = record.instruction(record.failure.instruction) if record.failure else None
    broken = (one for one in reversed(record.instructions) if one.status == "failed")
    open_ = (one for one in record.instructions if one.last and one.last.status is None)
    return named or next(broken, None) or next(open_, None)


def _kept(text: str) -> str:
    """Text as it may be stored and shown: on one line, and not without end."""
    return clean(text, limit=LONG)


def _why(error: OSError) -> str:
    return f"cannot be read: {error.strerror or type(error).__name__}"
