"""Events → ``Record``, one event at a time.

What is counted where an instruction, a value, an object or a check appears more than once:

* instruction: every attempt is kept, the last one counts; one that was started and never finished
  is ``pending`` (under way when the journal ends) unless an error names it,
* carried value: the newest copy, with only its own pastes,
* object: one entry for each thing, ``created`` stays ``created``,
* check: the last result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from runbook.record import fields
from runbook.record.attempts import INTERRUPTED, Attempts, change_of
from runbook.record.fields import Event, mapping, moment, number, text
from runbook.record.model import (
    Advisory,
    Change,
    Check,
    Comparison,
    Console,
    Deviation,
    Erratum,
    Failure,
    Instruction,
    Paste,
    Record,
    RecordedObject,
    Run,
    TakenBack,
    Transfer,
    Wait,
)


def fold(events: Iterable[Mapping[str, Any]]) -> Record:
    """The record that these events tell of; never raises for what an event lacks."""
    folding = Folding()
    for event in events:
        folding.add(event)
    return folding.record()


class Folding:
    """Takes events in their order; ``record()`` may be asked at any time."""

    def __init__(self) -> None:
        """Start with an empty journal."""
        self._started: Event = {}
        self._finished: Event | None = None
        self._first: datetime | None = None
        self._latest: datetime | None = None
        self._attempts = Attempts()
        self._transfers: dict[str, Transfer] = {}
        self._objects: list[RecordedObject] = []
        self._planned: list[RecordedObject] = []
        self._open: dict[tuple[str, str], RecordedObject] = {}
        self._inherited: list[Event] = []
        self._taken_back: list[TakenBack] = []
        self._versions: dict[str, str | None] = {}
        self._checks: dict[str, Check] = {}
        self._proofs: dict[tuple[str, str], Check] = {}
        self._comparisons: dict[tuple[str, str, str], Comparison] = {}
        self._deviations: list[Deviation] = []
        self._errata: list[Erratum] = []
        self._advisories: list[Advisory] = []
        self._waits: list[Wait] = []
        self._since: Event = {}
        self._failure: Failure | None = None
        self._on: dict[str, Callable[[Event], None]] = {
            "run-started": self._run_started,
            "version": self._version,
            "instruction-started": self._attempts.started,
            "change": self._attempts.change,
            "recorded": self._attempts.reading,
            "intent": self._intent,
            "committed": self._committed,
            "refused": self._committed,
            "inherited": self._inherited.append,
            "shot": self._attempts.shot,
            "copied": self._copied,
            "pasted": self._pasted,
            "object": self._object,
            "planned": self._plan,
            "taken-back": self._take_back,
            "deviation": self._deviation,
            "erratum": self._erratum,
            "advisory": self._advisory,
            "waited": self._waited,
            "check": self._check,
            "compared": self._compared,
            "since": self._told_since,
            "instruction-finished": self._attempts.finished,
            "error": self._error,
            "run-finished": self._run_finished,
        }

    def add(self, event: Event) -> None:
        """Take the next event; one of an unknown type only moves the time on."""
        at = moment(event)
        if at is not None:
            self._first = self._first or at
            self._latest = at
        handler = self._on.get(text(event, "type"))
        if handler is not None:
            handler(event)

    def record(self, *, unreadable: int = 0) -> Record:
        """What is known so far."""
        return Record(
            run=self._run(),
            consoles=tuple(
                Console(
                    key=key,
                    title=text(value, "title") or key,
                    url=text(value, "url"),
                    version=self._versions.get(key, fields.optional_text(value, "version")),
                    tested=text(value, "tested"),
                )
                for key, value in mapping(self._started, "consoles").items()
                if isinstance(value, dict)
            ),
            instructions=self._attempts.instructions(self._failure),
            transfers=tuple(self._transfers.values()),
            objects=tuple(self._all_objects()),
            doubts=tuple(self._open.values()),
            inherited=tuple(self._earlier_changes()),
            planned=tuple(self._planned),
            taken_back=tuple(self._taken_back),
            checks=tuple(self._checks.values()),
            proofs=tuple(self._proofs.values()),
            comparisons=tuple(self._comparisons.values()),
            deviations=tuple(self._deviations),
            errata=tuple(self._errata),
            advisories=tuple(self._advisories),
            waits=tuple(self._waits),
            failure=self._failure,
            inputs=mapping(self._started, "inputs"),
            environment=mapping(self._started, "environment"),
            basis=mapping(self._started, "basis"),
            since=self._since,
            unreadable=unreadable,
        )

    def _run(self) -> Run:
        run = mapping(self._started, "run")
        end = self._finished
        error = fields.optional_text(end, "error") if end is not None else None
        if error is None and self._failure is not None:
            error = self._failure.what
        return Run(
            id=text(run, "id"),
            guide=text(run, "guide"),
            guide_title=text(self._started, "guide_title") or text(run, "guide"),
            command=text(run, "command"),
            version=text(run, "version"),
            status="interrupted" if end is None else text(end, "status"),
            exit_code=INTERRUPTED if end is None else int(number(end, "exit_code")),
            error=error.splitlines()[0] if error else None,
            started=self._first,
            finished=self._latest,
            ended=end is not None,
            resumes=text(mapping(run, "resumes"), "run"),
        )

    def _run_started(self, event: Event) -> None:
        self._started = event
        self._finished = None  # a journal that goes on after its end has not ended
        self._attempts.expect(event)

    def _copied(self, event: Event) -> None:
        name = text(event, "name")
        self._transfers[name] = Transfer(
            name=name,
            value=text(event, "value"),
            instruction=text(event, "instruction"),
            console=text(event, "console"),
            origin=text(event, "origin"),
            page=text(event, "page"),
            screen=text(event, "screen"),
            at=moment(event),
            pastes=(),
        )

    def _pasted(self, event: Event) -> None:
        name = text(event, "name")
        transfer = self._transfers.get(name) or Transfer(
            name, text(event, "value"), "", "", "", "", "", None, ()
        )
        paste = Paste(
            instruction=text(event, "instruction"),
            console=text(event, "console"),
            origin=text(event, "origin"),
            read_back=event.get("read_back") is True,
            at=moment(event),
        )
        same = (paste.instruction, paste.console)
        others = tuple(p for p in transfer.pastes if (p.instruction, p.console) != same)
        self._transfers[name] = replace(transfer, pastes=(*others, paste))

    def _intent(self, event: Event) -> None:
        """A commit is about to be pressed: in doubt until it is seen."""
        self._attempts.intent(event)
        if text(event, "kind"):
            one = _told_of(event)
            self._open[one.console, one.kind] = one

    def _committed(self, event: Event) -> None:
        """The commit was seen to take effect, or was refused."""
        self._attempts.committed(event)
        self._open.pop((text(event, "console"), text(event, "kind")), None)

    def _object(self, event: Event) -> None:
        new = _told_of(event)
        if new.action != "in-doubt":
            self._open.pop((new.console, new.kind), None)
        _put(self._objects, new)

    def _all_objects(self) -> list[RecordedObject]:
        """What is known of objects; of one whose write was cut off, that it is in doubt."""
        every = list(self._objects)
        for one in self._open.values():
            _put(every, replace(one, action="in-doubt"))
        return every

    def _earlier_changes(self) -> Iterator[tuple[Instruction, Change]]:
        known = {one.id: one for one in self._attempts.instructions(self._failure)}
        for event in self._inherited:
            instruction = known.get(text(event, "instruction"))
            if instruction is not None:
                yield instruction, change_of(event)

    def _plan(self, event: Event) -> None:
        self._planned.append(_told_of(event))

    def _version(self, event: Event) -> None:
        self._versions[text(event, "console")] = fields.optional_text(event, "version")

    def _take_back(self, event: Event) -> None:
        told = (text(event, key) for key in ("console", "kind", "name", "action", "why"))
        self._taken_back.append(TakenBack(*told))

    def _deviation(self, event: Event) -> None:
        deviation = Deviation(
            instruction=text(event, "instruction"),
            kind=text(event, "kind"),
            expected=text(event, "expected"),
            found=fields.optional_text(event, "found"),
            action=text(event, "action"),
        )
        if deviation not in self._deviations:  # a repeated unit meets the same again
            self._deviations.append(deviation)

    def _erratum(self, event: Event) -> None:
        erratum = Erratum(text(event, "instruction"), text(event, "detail"))
        if erratum not in self._errata:
            self._errata.append(erratum)

    def _advisory(self, event: Event) -> None:
        advisory = Advisory(
            text(event, "instruction"), text(event, "detail"), text(event, "source")
        )
        if advisory not in self._advisories:
            self._advisories.append(advisory)

    def _waited(self, event: Event) -> None:
        instruction = text(event, "instruction") or self._attempts.latest
        self._waits.append(
            Wait(text(event, "for"), number(event, "seconds"), instruction, moment(event))
        )

    def _check(self, event: Event) -> None:
        id_ = text(event, "id")
        check = Check(
            id=id_,
            status=text(event, "status"),
            detail=text(event, "detail"),
            facts=mapping(event, "facts"),
            instruction=text(event, "instruction") or self._attempts.latest,
        )
        self._checks[id_] = check
        if login := text(check.facts, "login"):
            self._proofs[id_, login] = check

    def _compared(self, event: Event) -> None:
        key = (text(event, "instruction"), text(event, "screen"), text(event, "control"))
        self._comparisons[key] = Comparison(
            instruction=key[0],
            console=text(event, "console"),
            screen=key[1],
            control=key[2],
            wanted=event.get("wanted"),
            found=event.get("found"),
            equal=event.get("equal") is True,
            action=text(event, "action"),
        )

    def _told_since(self, event: Event) -> None:
        self._since = event

    def _error(self, event: Event) -> None:
        self._failure = Failure(
            exit_code=int(number(event, "exit_code")),
            kind=text(event, "kind"),
            what=text(event, "what"),
            where=text(event, "where"),
            seen=text(event, "seen"),
            remedy=text(event, "remedy"),
            instruction=text(event, "instruction"),
        )

    def _run_finished(self, event: Event) -> None:
        self._finished = event


def _put(objects: list[RecordedObject], new: RecordedObject) -> None:
    """Add what is told of an object to what is known of it."""
    for index, old in enumerate(objects):
        if _same_object(old, new):
            objects[index] = replace(
                new, id=new.id or old.id, action=_merged(old.action, new.action)
            )
            return
    objects.append(new)


def _told_of(event: Event) -> RecordedObject:
    return RecordedObject(
        console=text(event, "console"),
        kind=text(event, "kind"),
        name=text(event, "name"),
        id=fields.optional_text(event, "id"),
        action=text(event, "action"),
    )


def _same_object(old: RecordedObject, new: RecordedObject) -> bool:
    """Whether two events tell of one thing: by identifier where both have one, else by name.

    What was in doubt may never have been; what is told of that name later takes its place.
    """
    if (old.console, old.kind) != (new.console, new.kind):
        return False
    if old.id and new.id and old.action != "in-doubt":
        return old.id == new.id
    return old.name == new.name


def _merged(old: str, new: str) -> str:
    """What became of a thing in all: what this run made stays made by it."""
    if old == "created" and new in {"changed", "adopted", "in-doubt"}:
        return old
    if old == "changed" and new == "adopted":
        return old
    return new
