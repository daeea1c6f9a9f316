"""The values of a record: frozen, typed, in the words of the journal.

Times are aware datetimes in UTC, durations are in the unit that their name bears, values of
controls are plain JSON values.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from runbook.record import result

Json: TypeAlias = Any  # a value that came out of json.loads; nothing narrower is known of it


@dataclass(frozen=True, slots=True)
class Run:
    """Which run it was and how it ended.

    Attributes:
        status: ``done``, ``unchanged``, ``failed``, ``stopped`` or ``interrupted``; a journal
            without an end tells of an interrupted run.
        exit_code: what the command returned; 130 for an interrupted run.
        error: one line, or None.
        finished: when the last event was written; None if nothing is known.
        ended: whether the run itself wrote its end.
        resumes: id of the run that it goes on with; "" for none.
    """

    id: str
    guide: str
    guide_title: str
    command: str
    version: str
    status: str
    exit_code: int
    error: str | None
    started: datetime | None
    finished: datetime | None
    ended: bool
    resumes: str = ""

    @property
    def duration_s(self) -> float:
        """Seconds from the first event to the last."""
        if self.started is None or self.finished is None:
            return 0.0
        return max(0.0, (self.finished - self.started).total_seconds())


@dataclass(frozen=True, slots=True)
class Console:
    """A console that the run had in hand; ``key`` is its name in every event.

    ``tested`` is the version that the guide was tested on, empty where the guide does not say.
    """

    key: str
    title: str
    url: str
    version: str | None
    tested: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A value that was written and read back."""

    screen: str
    control: str
    before: Json
    after: Json


@dataclass(frozen=True, slots=True)
class Reading:
    """A value that was only read."""

    screen: str
    control: str
    value: Json


@dataclass(frozen=True, slots=True)
class Mark:
    """A box on a picture, in pixels of the picture."""

    x: float
    y: float
    width: float
    height: float
    label: str


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture; ``file`` is relative to the bundle and stays inside it."""

    file: str
    console: str
    page: str
    width: int
    height: int
    marks: tuple[Mark, ...]
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One go at an instruction; ``status`` is None while it is under way."""

    started: datetime | None
    finished: datetime | None
    status: str | None
    before: Json
    after: Json
    note: str | None
    ms: int
    changes: tuple[Change, ...]
    readings: tuple[Reading, ...]
    shots: tuple[Shot, ...]
    in_doubt: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Instruction:
    """An instruction of the guide and what became of it.

    Attributes:
        status: ``done``, ``unchanged``, ``skipped``, ``healed``, ``failed`` or ``pending``.
        ms: milliseconds of all attempts together.
        attempts: oldest first; the last one counts.
    """

    id: str
    title: str
    console: str
    optional: bool
    section: str
    status: str
    before: Json
    after: Json
    note: str | None
    ms: int
    attempts: tuple[Attempt, ...]

    @property
    def last(self) -> Attempt | None:
        """The attempt that counts."""
        return self.attempts[-1] if self.attempts else None

    @property
    def started(self) -> datetime | None:
        """When it was first taken up."""
        return self.attempts[0].started if self.attempts else None

    @property
    def shots(self) -> tuple[Shot, ...]:
        """Pictures of the last attempt that made any."""
        return next((a.shots for a in reversed(self.attempts) if a.shots), ())

    @property
    def changes(self) -> tuple[Change, ...]:
        """Values that the attempt that counts has written."""
        return self.attempts[-1].changes if self.attempts else ()

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Values that the attempt that counts has read."""
        return self.attempts[-1].readings if self.attempts else ()

    @property
    def in_doubt(self) -> tuple[str, ...]:
        """Controls that were pressed without their effect being confirmed."""
        return self.attempts[-1].in_doubt if self.attempts else ()


@dataclass(frozen=True, slots=True)
class Paste:
    """One place where a carried value arrived."""

    instruction: str
    console: str
    origin: str
    read_back: bool
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Transfer:
    """A value carried from one console to others: its newest copy, and the pastes of that copy.

    ``instruction``, ``console`` and ``origin`` say where it was copied; they are empty if this
    journal saw the value only arrive.
    """

    name: str
    value: str
    instruction: str
    console: str
    origin: str
    page: str
    screen: str
    at: datetime | None
    pastes: tuple[Paste, ...]


@dataclass(frozen=True, slots=True)
class RecordedObject:
    """Something that exists in a console because of the run, or that it took over."""

    console: str
    kind: str
    name: str
    id: str | None
    action: str


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What became of an object that was to be taken back.

    ``action`` is ``deleted``, ``put back``, ``gone`` or ``left``; ``why`` says what kept it.
    """

    console: str
    kind: str
    name: str
    action: str
    why: str


@dataclass(frozen=True, slots=True)
class Check:
    """The last result of a check; ``instruction`` is what was under way."""

    id: str
    status: str
    detail: str
    facts: Mapping[str, Json]
    instruction: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A value that was read afresh and held against what is wanted; the newest of its control.

    ``action`` is what a run would do about it: ``create``, ``change`` or ``leave``.
    """

    instruction: str
    console: str
    screen: str
    control: str
    wanted: Json
    found: Json
    equal: bool
    action: str = ""


@dataclass(frozen=True, slots=True)
class Deviation:
    """Where a console was other than the guide says."""

    instruction: str
    kind: str
    expected: str
    found: str | None
    action: str


@dataclass(frozen=True, slots=True)
class Erratum:
    """What the guide itself gets wrong."""

    instruction: str
    detail: str


@dataclass(frozen=True, slots=True)
class Advisory:
    """What an operator should know though nothing went wrong; ``instruction`` may be empty."""

    instruction: str
    detail: str
    source: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Time spent waiting for something that cannot be hurried."""

    what: str
    seconds: float
    instruction: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Failure:
    """The error that ended the run, in its four parts."""

    exit_code: int
    kind: str
    what: str
    where: str
    seen: str
    remedy: str
    instruction: str


@dataclass(frozen=True, slots=True)
class Record:
    """All that a journal tells of its run.

    ``doubts`` are writes of which it is not known whether they took effect, with the action that
    they would have come to; ``inherited`` are changes of the runs that this one goes on with;
    ``basis`` is what a run that goes on has to have in common with this one.
    ``planned`` are the objects that a run would ``create`` or ``adopt``.
    ``since`` is what differs from the run before, as the run put it on record; empty if there was
    none.
    ``proofs`` are the checks that tell what one login carried, whose facts name it (``login``).
    ``unreadable`` counts lines of the journal that were not an event; a half-written last line of a
    killed run is one.
    """

    run: Run
    consoles: tuple[Console, ...]
    instructions: tuple[Instruction, ...]
    transfers: tuple[Transfer, ...] = ()
    objects: tuple[RecordedObject, ...] = ()
    planned: tuple[RecordedObject, ...] = ()
    doubts: tuple[RecordedObject, ...] = ()
    taken_back: tuple[TakenBack, ...] = ()
    inherited: tuple[tuple[Instruction, Change], ...] = ()
    checks: tuple[Check, ...] = ()
    proofs: tuple[Check, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    deviations: tuple[Deviation, ...] = ()
    errata: tuple[Erratum, ...] = ()
    advisories: tuple[Advisory, ...] = ()
    waits: tuple[Wait, ...] = ()
    failure: Failure | None = None
    inputs: Mapping[str, Json] = field(default_factory=dict)
    environment: Mapping[str, Json] = field(default_factory=dict)
    basis: Mapping[str, Json] = field(default_factory=dict)
    since: Mapping[str, Json] = field(default_factory=dict)
    unreadable: int = 0

    @property
    def counts(self) -> dict[str, int]:
        """How many instructions have each status."""
        return dict(Counter(i.status for i in self.instructions))

    @property
    def waited_for_codes_s(self) -> float:
        """Seconds spent waiting for a one-time code that was not used yet."""
        return round(sum(w.seconds for w in self.waits if w.what == "code"), 3)

    @property
    def changes(self) -> tuple[tuple[Instruction, Change], ...]:
        """Every value that was written, oldest first, those of earlier runs before."""
        own = ((i, c) for i in self.instructions for a in i.attempts for c in a.changes)
        return (*self.inherited, *own)

    def instruction(self, id_: str) -> Instruction | None:
        """The instruction with that id, if the run has it."""
        return next((i for i in self.instructions if i.id == id_), None)

    def console(self, key: str) -> Console | None:
        """The console with that key, if the run has it."""
        return next((c for c in self.consoles if c.key == key), None)

    def result(self) -> dict[str, Json]:
        """The record in the shape of ``result.json`` (``runbook/result@1``)."""
        return result.as_result(self)
