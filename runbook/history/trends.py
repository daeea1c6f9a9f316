"""Runs over time: how long they took, how often a console was not as the guide says, and which
build of a console broke what.

Pure functions of what the index holds. Runs that cannot be read and runs that are going on take no
part.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from runbook.history.bundles import At, Entry, Step
from runbook.history.choosing import CARRY_OUT

WORKED = frozenset({"done", "unchanged"})
BROKEN = frozenset({"failed", "healed"})


@dataclass(frozen=True, slots=True)
class Series:
    """Runs that may be held against each other: one guide and command on the same consoles.

    Attributes:
        consoles: what is shown of them: host of each.
        entries: oldest first.
    """

    guide: str
    command: str
    consoles: tuple[str, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Break:
    """An instruction that worked on another build and did not on this one."""

    instruction: str
    title: str
    status: str
    run: str
    folder: str
    started: datetime
    worked_on: str


@dataclass(frozen=True, slots=True)
class Build:
    """What became of the runs of a guide on one build of a console.

    Attributes:
        version: None where no run could tell.
        done: came to a good end; ``failed``: to a bad one; ``other``: interrupted or stopped.
        broke: what it broke first; None if nothing that worked before.
    """

    guide: str
    console: str
    version: str | None
    first: Entry
    last: Entry
    done: int
    failed: int
    other: int
    broke: Break | None


def series(entries: Iterable[Entry]) -> tuple[Series, ...]:
    """Group runs into series, the one with the latest run first."""
    groups: dict[tuple[object, ...], list[Entry]] = {}
    for entry in _told(entries):
        tenants = tuple(sorted((at.key, at.tenant) for at in entry.consoles))
        groups.setdefault((entry.guide, entry.command, tenants), []).append(entry)
    made = [
        Series(
            many[-1].guide,
            many[-1].command,
            tuple(f"{at.title}: {_place(at)}" for at in many[-1].consoles),
            tuple(many),
        )
        for many in groups.values()
    ]
    return tuple(sorted(made, key=lambda one: _started(one.entries[-1]), reverse=True))


def builds(entries: Iterable[Entry], steps: Mapping[str, Sequence[Step]]) -> tuple[Build, ...]:
    """Tell what became of each build of each console, by guide and console, the newest first.

    Only commands that carry the guide out count: looking ahead and taking back break nothing.

    Args:
        entries: in any order.
        steps: the instructions of each run, by the folder of its bundle.
    """
    told = [entry for entry in _told(entries) if entry.command in CARRY_OUT]
    groups: dict[tuple[str, str], list[tuple[Entry, At]]] = {}
    for entry in told:
        for at in entry.consoles:
            groups.setdefault((entry.guide, at.key), []).append((entry, at))
    return tuple(build for runs in groups.values() for build in _of_one_console(runs, steps))


@dataclass(slots=True)
class _Sums:
    title: str
    entries: list[Entry] = field(default_factory=list)
    broke: Break | None = None


def _of_one_console(
    runs: Sequence[tuple[Entry, At]], steps: Mapping[str, Sequence[Step]]
) -> list[Build]:
    """The builds of one console under one guide; ``runs`` are the oldest first."""
    worked: dict[str, dict[str, None]] = {}  # instruction → versions on which it worked, in order
    sums: dict[str | None, _Sums] = {}
    for entry, at in runs:
        of = sums.setdefault(at.version, _Sums(at.title))
        of.title = at.title
        of.entries.append(entry)
        own = [step for step in steps.get(entry.folder, ()) if step.console == at.key]
        if at.version is None:
            continue  # it may be any of the others
        of.broke = of.broke or _broken(entry, at.version, own, worked)
        for step in own:
            if step.status in WORKED:
                worked.setdefault(step.id, {})[at.version] = None
    made = [_build(version, of) for version, of in sums.items()]
    return sorted(made, key=lambda build: _started(build.last), reverse=True)


def _broken(
    entry: Entry, version: str, steps: Sequence[Step], worked: Mapping[str, Mapping[str, None]]
) -> Break | None:
    """The first instruction of a run that did not work, and had on another version."""
    for step in steps:
        others = [one for one in worked.get(step.id, ()) if one != version]
        if step.status in BROKEN and others:
            return Break(
                step.id,
                step.title,
                step.status,
                entry.id,
                entry.folder,
                _started(entry),
                worked_on=others[-1],
            )
    return None


def _build(version: str | None, of: _Sums) -> Build:
    done = sum(entry.status in WORKED for entry in of.entries)
    failed = sum(entry.status == "failed" for entry in of.entries)
    return Build(
        guide=of.entries[0].guide,
        console=of.title,
        version=version,
        first=of.entries[0],
        last=of.entries[-1],
        done=done,
        failed=failed,
        other=len(of.entries) - done - failed,
        broke=of.broke,
    )


def _told(entries: Iterable[Entry]) -> list[Entry]:
    """Runs that ended, in whatever way, the oldest first."""
    ended = (one for one in entries if one.status not in {"running", "unreadable"} and one.started)
    return sorted(ended, key=_started)


def _started(entry: Entry) -> datetime:
    assert entry.started is not None  # those without a time are left out above
    return entry.started


def _place(at: At) -> str:
    """A console by its host; those of this machine are together under any port."""
    return at.host if at.tenant != "localhost" else "this machine"
