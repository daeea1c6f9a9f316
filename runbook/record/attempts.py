"""What became of each instruction: its attempts, and what was seen and written in each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from runbook.record import fields
from runbook.record.fields import Event, inside, moment, number, objects, text
from runbook.record.model import Attempt, Change, Failure, Instruction, Mark, Reading, Shot

INTERRUPTED = 130
UNDER_WAY = "under way when the record ends"


@dataclass(slots=True)
class _Attempt:
    """An attempt that is still being written down."""

    started: datetime | None
    finished: datetime | None = None
    status: str | None = None
    before: Any = None
    after: Any = None
    note: str | None = None
    ms: int = 0
    changes: list[Change] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    shots: list[Shot] = field(default_factory=list)
    in_doubt: list[str] = field(default_factory=list)

    def freeze(self) -> Attempt:
        return Attempt(
            started=self.started,
            finished=self.finished,
            status=self.status,
            before=self.before,
            after=self.after,
            note=self.note,
            ms=self.ms,
            changes=tuple(self.changes),
            readings=tuple(self.readings),
            shots=tuple(self.shots),
            in_doubt=tuple(self.in_doubt),
        )


class Attempts:
    """The instructions of a run, in the guide's order, and every attempt at each.

    Attributes:
        latest: the instruction that was taken up last; empty before the first.
    """

    def __init__(self) -> None:
        """Start with no instruction known."""
        self.latest = ""
        self._known: dict[str, Event] = {}
        self._attempts: dict[str, list[_Attempt]] = {}

    def expect(self, event: Event) -> None:
        """Take the instructions that ``run-started`` announces."""
        for instruction in objects(event, "instructions"):
            self._known[text(instruction, "id")] = instruction

    def instructions(self, failure: Failure | None) -> tuple[Instruction, ...]:
        """What is known so far; ``failure`` is the error that ended the run, if one did."""
        return tuple(self._instruction(id_, failure) for id_ in self._known)

    def _instruction(self, id_: str, failure: Failure | None) -> Instruction:
        known = self._known[id_]
        attempts = tuple(a.freeze() for a in self._attempts.get(id_, []))
        last = attempts[-1] if attempts else None
        status, note = "pending", None
        if last is not None and last.status is not None:
            status, note = last.status, last.note
        elif last is not None:
            again = len(attempts) > 1
            status, note = "pending", f"{UNDER_WAY}, once more" if again else UNDER_WAY
        if last is not None and last.status is None and _blamed(id_, failure):
            status, note = "failed", None
        before, after = _values(last)
        return Instruction(
            id=id_,
            title=text(known, "title"),
            console=text(known, "console"),
            optional=known.get("optional") is True,
            section=text(known, "section"),
            status=status,
            before=before,
            after=after,
            note=note,
            ms=sum(a.ms for a in attempts),
            attempts=attempts,
        )

    def started(self, event: Event) -> None:
        """Take up an instruction, for the first time or once more."""
        id_ = self.latest = text(event, "instruction")
        self._learn(id_, event)
        self._attempts.setdefault(id_, []).append(_Attempt(started=moment(event)))

    def change(self, event: Event) -> None:
        """A value was written and read back."""
        self._current(event).changes.append(change_of(event))

    def reading(self, event: Event) -> None:
        """A value was read."""
        self._current(event).readings.append(
            Reading(
                screen=text(event, "screen"),
                control=text(event, "control"),
                value=event.get("value"),
            )
        )

    def intent(self, event: Event) -> None:
        """A commit is about to be pressed: in doubt until it is seen."""
        attempt = self._current(event)
        if text(event, "control") not in attempt.in_doubt:
            attempt.in_doubt.append(text(event, "control"))

    def committed(self, event: Event) -> None:
        """The commit was seen to take effect."""
        attempt = self._current(event)
        attempt.in_doubt = [c for c in attempt.in_doubt if c != text(event, "control")]

    def shot(self, event: Event) -> None:
        """A picture; one whose file would lie outside the bundle is left out."""
        if not inside(text(event, "file")):
            return
        marks = tuple(
            Mark(
                x=number(m, "x"),
                y=number(m, "y"),
                width=number(m, "width"),
                height=number(m, "height"),
                label=text(m, "label"),
            )
            for m in objects(event, "marks")
        )
        self._current(event).shots.append(
            Shot(
                file=text(event, "file"),
                console=text(event, "console"),
                page=text(event, "page"),
                width=int(number(event, "width")),
                height=int(number(event, "height")),
                marks=marks,
                at=moment(event),
            )
        )

    def finished(self, event: Event) -> None:
        """The end of the attempt."""
        attempt = self._current(event)
        if attempt.status is not None:  # finished twice without a start between: both are kept
            attempt = _Attempt(started=moment(event))
            self._attempts[text(event, "instruction") or self.latest].append(attempt)
        attempt.finished = moment(event)
        attempt.status = text(event, "status")
        attempt.before, attempt.after = event.get("before"), event.get("after")
        attempt.note = fields.optional_text(event, "note")
        attempt.ms = int(number(event, "ms"))

    def _current(self, event: Event) -> _Attempt:
        """The attempt that an event belongs to; an event without a start makes one.

        What names no instruction belongs to the one that was taken up last.
        """
        id_ = text(event, "instruction") or self.latest
        self._learn(id_, event)
        attempts = self._attempts.setdefault(id_, [])
        if not attempts:
            attempts.append(_Attempt(started=moment(event)))
        return attempts[-1]

    def _learn(self, id_: str, event: Event) -> None:
        """Keep an instruction that the run did not announce."""
        if id_:
            self._known.setdefault(id_, {"id": id_, "console": text(event, "console")})


def change_of(event: Event) -> Change:
    """The value that an event tells to have been written."""
    return Change(
        screen=text(event, "screen"),
        control=text(event, "control"),
        before=event.get("before"),
        after=event.get("after"),
    )


def _blamed(id_: str, failure: Failure | None) -> bool:
    """Whether an error, and not an interruption, ended the run in this instruction."""
    return failure is not None and failure.instruction == id_ and failure.exit_code != INTERRUPTED


def _values(attempt: Attempt | None) -> tuple[Any, Any]:
    """Before and after of an attempt: its own word, else that of the one control it wrote."""
    if attempt is None:
        return None, None
    if attempt.before is not None or attempt.after is not None:
        return attempt.before, attempt.after
    if attempt.changes and len({(c.screen, c.control) for c in attempt.changes}) == 1:
        return attempt.changes[0].before, attempt.changes[-1].after
    return None, None
