"""Which bundles are meant: by filters, by id, folder or word; and the run before a given one.

What an operator may have got wrong is gathered as mistakes, so that all of it is told at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from runbook.history.bundles import Entry
from runbook.history.generated import tenant
from runbook.history.index import look
from runbook.mistakes import Mistake
from runbook.record import JOURNAL, Record, Run, read
from runbook.record.words import clean

STATUSES = ("done", "unchanged", "failed", "stopped", "interrupted", "running", "unreadable")
LAST, PREVIOUS = "last", "previous"
SHOWN = 4
"""Runs that a mistake names."""

CARRY_OUT = frozenset({"run", "resume", "verify", "baseline", "regress", "document"})
"""Commands whose instructions tell how a guide and a build get on; of two runs of one command what
differs is worth telling."""

TO_THE_END = frozenset({"done", "unchanged", "failed"})


@dataclass(frozen=True, slots=True)
class Filter:
    """Which bundles are wanted; None for any.

    Attributes:
        console: a part of the host of one of the consoles, whatever its case.
        since: aware; only what started then or later.
        limit: the newest so many.
    """

    guide: str | None = None
    status: str | None = None
    command: str | None = None
    console: str | None = None
    since: datetime | None = None
    limit: int | None = None

    def of(self, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        """Return those that are wanted, in the order given."""
        chosen = [entry for entry in entries if self._wants(entry)]
        return tuple(chosen[: self.limit])

    def _wants(self, entry: Entry) -> bool:
        part = (self.console or "").casefold()
        return (
            self.guide in (None, entry.guide)
            and self.status in (None, entry.status)
            and self.command in (None, entry.command)
            and (not part or any(part in at.host.casefold() for at in entry.consoles))
            and (self.since is None or (entry.started is not None and entry.started >= self.since))
        )


def filter_from(
    *,
    guide: str | None,
    status: str | None,
    command: str | None,
    console: str | None,
    since: str | None,
    limit: str | None,
    commands: Sequence[str],
    mistakes: list[Mistake],
) -> Filter:
    """Make a filter of what was typed.

    Args:
        commands: what ``command`` may be.
        mistakes: takes whatever is wrong; the filter is of no use then.
    """

    def wrong(flag: str, what: str, remedy: str) -> None:
        mistakes.append(Mistake(flag, "the command line", what, remedy))

    if status is not None and status not in STATUSES:
        wrong("--status", f"no run has the status “{clean(status)}”", f"give {_either(STATUSES)}")
    if command is not None and command not in commands:
        what = f"no command “{clean(command)}” leaves a bundle"
        wrong("--command", what, f"give {_either(commands)}")
    for flag, value in (("--guide", guide), ("--console", console)):
        if value is not None and not value.strip():
            wrong(flag, "it is empty", "give a name, or leave the flag out")
    moment = None
    try:
        moment = _moment(since)
    except (ValueError, OverflowError):
        what = f"“{clean(since or '')}” is no date"
        wrong("--since", what, "give one as 2026-11-24 or 2026-11-24T09:30, in UTC")
    number = None
    if limit is not None:
        number = int(limit) if limit.isascii() and limit.isdigit() and len(limit) < 10 else 0
        if not number:
            what = f"“{clean(limit)}” is no number of bundles"
            wrong("--limit", what, "give a whole number from 1")
    return Filter(guide, status, command, console, moment, number)


def pair(
    folder: Path, entries: Sequence[Entry], names: tuple[str, str], mistakes: list[Mistake]
) -> tuple[Record, Record] | None:
    """Read the two runs that are named.

    Args:
        folder: that of the bundles.
        entries: newest first.
        names: of each an id or the beginning of one, a bundle's folder, or ``last``;
            one of them may be ``previous``, the run before the other one.
        mistakes: takes whatever is wrong; None is returned then.
    """
    if names == (PREVIOUS, PREVIOUS):
        what = f"“{PREVIOUS}” is the run before the other one, which is not named"
        mistakes.append(_mistake(what, f"give an id or “{LAST}” for one of them"))
        return None
    first, second = (
        None if name == PREVIOUS else _named(folder, entries, name, mistakes) for name in names
    )
    if first is None and second is not None and names[0] == PREVIOUS:
        first = _before(folder, entries, second, mistakes)
    if second is None and first is not None and names[1] == PREVIOUS:
        second = _before(folder, entries, first, mistakes)
    return (first, second) if first is not None and second is not None else None


def previous(folder: Path, record: Record) -> Record | None:
    """Return the run to compare a record with, None if there is none.

    It is the latest one of the folder that began earlier and came to its end, good or bad, with the
    same command and guide on the same consoles. A command that only looks ahead or takes back has
    none.

    Args:
        folder: that of the bundles, which exists.
    """
    if not _has_one_before(record.run):
        return None
    entry = _earlier(look(folder).entries, record)
    return None if entry is None else _read(folder / entry.folder, PREVIOUS, [])


def _has_one_before(run: Run) -> bool:
    return run.started is not None and run.command in CARRY_OUT


def _earlier(entries: Iterable[Entry], record: Record) -> Entry | None:
    run = record.run
    if run.started is None or not _has_one_before(run):
        return None
    consoles = {console.key: tenant(console.url) for console in record.consoles}
    alike = (
        entry
        for entry in entries
        if (entry.guide, entry.command) == (run.guide, run.command)
        and {at.key: at.tenant for at in entry.consoles} == consoles
        and entry.status in TO_THE_END
        and entry.id != run.id
        and entry.started is not None
        and entry.started < run.started
    )
    return next(alike, None)


def _named(
    folder: Path, entries: Sequence[Entry], name: str, mistakes: list[Mistake]
) -> Record | None:
    """The run that a name stands for."""
    if name == LAST:
        ended = (one for one in entries if one.status not in {"running", "unreadable"})
        last = next(ended, None)
        if last is not None:
            return _read(folder / last.folder, name, mistakes)
        mistakes.append(_mistake("there is no run that ended", "name two runs"))
        return None
    for place in (folder / name, Path(name)):
        if name.strip() and (place / JOURNAL).is_file():
            return _read(place, name, mistakes)
    meant = [one for one in entries if name and one.is_readable and one.id.startswith(name)]
    exact = [one for one in meant if one.id == name] or meant
    if len(exact) == 1:
        return _read(folder / exact[0].folder, name, mistakes)
    mistakes.append(_ambiguous(name, exact) if exact else _unknown(folder, name, entries))
    return None


def _ambiguous(name: str, meant: Sequence[Entry]) -> Mistake:
    which = ", ".join(f"{one.id} in {clean(one.folder)}" for one in meant[:SHOWN])
    more = f" and {len(meant) - SHOWN} more" if len(meant) > SHOWN else ""
    what = f"“{clean(name)}” may be any of {len(meant)} runs: {which}{more}"
    return _mistake(what, "give more of the id, or the bundle's folder")


def _unknown(folder: Path, name: str, entries: Sequence[Entry]) -> Mistake:
    newest = ", ".join(one.id for one in entries[:SHOWN] if one.id)
    hint = f"the newest are {newest}" if newest else "it has none at all"
    what = f"“{clean(name)}” is no run of {clean(str(folder))}, nor the beginning of one's id"
    return _mistake(what, f"give an id from the list, or a bundle's folder; {hint}")


def _read(bundle: Path, name: str, mistakes: list[Mistake]) -> Record | None:
    try:
        record = read(bundle)
    except Exception as fault:  # as in a list: a foreign file may hold anything
        what = f"the journal of “{clean(name)}” cannot be read: {type(fault).__name__}"
    else:
        if record.run.id or record.run.guide:
            return record
        what = f"the journal of “{clean(name)}” tells of no run"
    mistakes.append(_mistake(what, "name another run"))
    return None


def _before(
    folder: Path, entries: Sequence[Entry], record: Record, mistakes: list[Mistake]
) -> Record | None:
    """The run before another one."""
    entry = _earlier(entries, record)
    if entry is not None:
        return _read(folder / entry.folder, PREVIOUS, mistakes)
    id_ = clean(record.run.id)
    what = f"no run before {id_} had its command, guide and consoles and came to an end"
    mistakes.append(_mistake(what, "name the two runs by their ids"))
    return None


def _mistake(what: str, remedy: str) -> Mistake:
    return Mistake("--compare", "the command line", what, remedy)


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _either(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"
