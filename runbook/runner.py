"""Carries the steps of a guide out, one after the other, and ends the record truthfully however it
ends.

A failure is on the record before it is raised. A step is only ever started, and finished with what
became of it; a read-back runs the same steps again without writing. Where a session ends in the
middle, the administrator is signed in again and the guide's step is begun anew: each instruction
comes to the same end however often it is carried out.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from playwright.sync_api import Error as PlaywrightError

from runbook import room
from runbook.errors import (
    ConsoleError,
    ConsoleRefused,
    ConsoleUnreachable,
    ControlMissing,
    DiskFull,
    IntegrationError,
    RunbookError,
    SessionEnded,
)
from runbook.guide import READ_BACK, Step
from runbook.journal import Journal
from runbook.log import Log
from runbook.planning import Foreseen, Planned
from runbook.record import Record
from runbook.run import Run
from runbook.step import Absent, Doing, Unseen
from runbook.undoing import Restoring, Verdict, verdicts

HEALED_AT_MOST = 3
"""So many names are learned at one instruction; a page that needs more is another page."""

DONE = {"delete": "deleted", "put back": "put back", "gone": "gone", "left": "left"}
"""What became of an object, by what was to be done about it."""


@dataclass(frozen=True)
class Ending:
    """How a run ended: status and exit code of the published interface.

    And the error in one line.
    """

    status: str
    exit_code: int
    error: str | None = None


INTERRUPTED = Ending("interrupted", 130, "interrupted; runbook resume goes on with it")


class Runner:
    """Carries out one run.

    Args:
        run: what its instructions share.
        log: for faults.
    """

    def __init__(self, run: Run, log: Log) -> None:
        self.run = run
        self.log = log
        self._phase = ""
        self.carry_out: Callable[[Step], None] = self.perform
        self._renewed: set[tuple[str, str]] = set()
        run.redo = self._redo

    def configure_and_prove(self) -> Ending:
        """Carry the whole guide out: configure, read back, prove."""
        guide = self.run.guide
        configuring = [step for step in guide.steps if step.unit not in guide.proven]
        return self._ended(configuring, comparing_first=False)

    def verify(self) -> Ending:
        """Compare an integration that exists with what the guide wants, and prove that it works.

        Write nothing.
        """
        return self._ended(self.run.guide.signing_in, comparing_first=True)

    def plan(self) -> Ending:
        """Tell what a run would do, setting by setting, and write nothing.

        Code 10 says that it would do something.
        """
        guide = self.run.guide
        try:
            self._through(guide.signing_in)
            self.carry_out = self._foresee
            self._through([step for step in guide.steps if step.unit in guide.compared])
        except RunbookError as error:
            return Ending("failed", error.exit_code, error.what)
        except KeyboardInterrupt:
            return INTERRUPTED
        if self._failed():
            return self._verdict()
        changes = self.run.unborn or any(not one.equal for one in self.run.comparisons)
        return Ending("done", 10) if changes else Ending("unchanged", 0)

    def undo(self, before: Record) -> Ending:
        """Take back what a run created or changed, newest first, and nothing else."""
        run, guide = self.run, self.run.guide
        try:
            self._through(guide.signing_in)
            self.carry_out = self._foresee
            self._through([step for step in guide.steps if step.unit in guide.compared])
            found = verdicts(
                guide.removals,
                before,
                absent=run.absent,
                carried=run.carried,
                comparisons=run.comparisons,
            )
            for verdict in found:
                self._take_back(verdict)
        except RunbookError as error:
            return Ending("failed", error.exit_code, error.what)
        except KeyboardInterrupt:
            return INTERRUPTED
        acted = any(one.action in {"delete", "put back"} for one in found)
        return Ending("done" if acted else "unchanged", 0)

    def _take_back(self, verdict: Verdict) -> None:
        removal, made = verdict.removal, verdict.made
        if verdict.action == "delete":
            self.carry_out = self.perform
            self._through([removal.step])
        elif verdict.action == "put back":
            self.run.put_back = verdict.values or {}
            self.carry_out = partial(self.perform, kind=Restoring)
            self._through([s for s in self.run.guide.steps if s.unit in removal.units])
        self.run.took_back(removal.step.id, made, DONE[verdict.action], verdict.why)

    def clear(self, before: Record) -> Ending:
        """Delete what a run made with names that nothing else bears, newest first.

        What cannot be deleted does not keep the rest from it.
        """
        ours = [one for one in (*before.objects, *before.doubts) if one.action != "adopted"]
        made = {one.kind: one for one in reversed(ours)}
        failed: list[RunbookError] = []
        try:
            self._through(self.run.guide.signing_in)
            for removal in reversed(self.run.guide.removals):
                if removal.kind not in made:
                    continue
                try:
                    self._through([removal.step])
                    self.run.took_back(removal.step.id, made[removal.kind], "deleted", "")
                except RunbookError as error:
                    self.run.took_back(removal.step.id, made[removal.kind], "left", error.what)
                    failed.append(error)
        except RunbookError as error:
            failed.append(error)
        except KeyboardInterrupt:
            return INTERRUPTED
        if failed:
            return Ending("failed", failed[0].exit_code, failed[0].what)
        return Ending("done" if made else "unchanged", 0)

    def _foresee(self, step: Step) -> None:
        self.perform(step, Foreseen if step.unit in self.run.unborn else Planned, comparing=True)

    def _ended(self, first: Sequence[Step], *, comparing_first: bool) -> Ending:
        guide = self.run.guide
        try:
            self._through(first)
            self._read_back(shown=comparing_first)
            if self._hopeless():
                return self._verdict()
            self._through([step for step in guide.steps if step.unit in guide.proven])
            self._whole()
        except RunbookError as error:
            return Ending("failed", error.exit_code, error.what)
        except KeyboardInterrupt:
            return INTERRUPTED
        return self._verdict()

    def _whole(self) -> None:
        """See that nothing of the evidence is missing.

        Raises:
            DiskFull: a part of it could not be written.
        """
        try:
            self.run.journal.room.check()
        except DiskFull as error:
            self._error(error)
            raise

    def _hopeless(self) -> bool:
        """Tell whether a check before the logins failed: they would only fail in its wake."""
        return bool(self._failed().keys() - {READ_BACK})

    def _failed(self) -> dict[str, str]:
        """Return what the checks that failed found, by id."""
        checks = self.run.checks.items()
        return {id: detail for id, (status, detail) in checks if status == "failed"}

    def _verdict(self) -> Ending:
        failed = [f"{id}: {detail}" for id, detail in self._failed().items()]
        if failed:
            error = IntegrationError(
                "the integration does not work as the guide wants it",
                seen="; ".join(failed),
                remedy="see the failed checks; what they name is mended by running again",
            )
            self.run.instruction = next(
                (one.instruction for one in self.run.comparisons if not one.equal), None
            )
            self._error(error)
            return Ending("failed", error.exit_code, error.what)
        if self.run.healed:
            return Ending("done", 5, None)
        return Ending("done" if self.run.changed else "unchanged", 0)

    def _through(self, steps: Sequence[Step]) -> None:
        """Carry steps out in order; where a session ends, sign in again and begin the guide's step
        anew.

        Raises:
            RunbookError: one of them failed, or a session ended twice at one instruction.
        """
        at = 0
        while at < len(steps):
            step = steps[at]
            try:
                self.carry_out(step)
            except SessionEnded:
                if not self._renewable(step):
                    raise
                self._renewed.add((self._phase, step.id))
                self._sign_in_again(step)
                at = next(i for i, one in enumerate(steps) if one.unit == step.unit)
            else:
                at += 1

    def _renewable(self, step: Step) -> bool:
        """Tell whether a session that ended at an instruction is worth a new one: not twice."""
        signs_in = any(one.side == step.side for one in self.run.guide.signing_in)
        return signs_in and (self._phase, step.id) not in self._renewed

    def _sign_in_again(self, step: Step) -> None:
        self.run.reopen(step.side)
        self.run.visit_home(self.run.window(step.side))
        self.run.dirty.discard(step.side)
        for one in self.run.guide.signing_in:
            if one.side == step.side:
                self.perform(one)

    def _redo(self, units: Sequence[str]) -> None:
        at = self.run.instruction
        self._through([step for step in self.run.guide.steps if step.unit in units])
        self.run.instruction = at

    def perform(self, step: Step, kind: type[Doing] = Doing, *, comparing: bool = False) -> None:
        """Carry one instruction out, with its beginning and its end on the record.

        Args:
            step: the instruction.
            kind: how: for real, or looking ahead.
            comparing: nothing is written.

        Raises:
            RunbookError: it failed; that is on the record already.
        """
        self.run.pulse()
        self.run.begin(step.id)
        self.run.journal.write("instruction-started", instruction=step.id)
        began = time.monotonic()
        doing: Doing | None = None
        try:
            self.run.endure()
            if not kind.planning:
                self._needs(step)
            doing = kind(self.run, step, comparing=comparing)
            with suppress(Unseen):
                self._act(step, doing)
        except Exception as caught:
            self.run.pulse()  # a browser that went with a request to end is no failure
            if not isinstance(caught, RunbookError | Absent):
                self.log.fault(caught)
            error = self._session(self._as_error(caught, step), step, doing)
            self._finish(step, doing, self._became(error, step), began, note=error.what)
            self._told(error, step, doing)
            raise error from caught
        status = doing.status()
        self._finish(step, doing, status, began)

    def _act(self, step: Step, doing: Doing) -> None:
        """Carry an instruction out; where a control is missing and another one is clearly meant,
        with that one: an instruction comes to the same end however often it is begun.

        Raises:
            ControlMissing: there is none, or nothing is to be healed.
        """
        for _ in range(HEALED_AT_MOST):
            try:
                return step.act(doing, self.run.inputs)
            except ControlMissing as missing:
                deviation = missing.heal() if self.run.heals and missing.heal else None
                if deviation is None:
                    raise
                self.run.deviate(doing.window, deviation)
        return step.act(doing, self.run.inputs)

    def _needs(self, step: Step) -> None:
        missing = [name for name in step.needs if name not in self.run.carried]
        if missing:
            raise RunbookError(
                f"instruction {step.id} needs {', '.join(missing)}, which was not copied"
            )

    def _as_error(self, caught: Exception, step: Step) -> RunbookError:
        if isinstance(caught, RunbookError):
            return caught
        console = self.run.guide.console(step.side).title
        if isinstance(caught, Absent):
            return IntegrationError(
                str(caught),
                where=console,
                seen="the console's list does not have it",
                remedy="run the guide first",
            )
        if room.is_full(caught):
            return room.full(self.run.bundle)
        message = (str(caught).splitlines() or [""])[0]
        if not isinstance(caught, PlaywrightError):
            return RunbookError(
                f"a fault of the program at instruction {step.id}: {type(caught).__name__}",
                # A secret that is cut in two is not known for one any more.
                seen=self.run.journal.redactor.text(message)[:300],
                remedy="the traceback is in log.jsonl; please report it",
            )
        if "closed" in message or "crashed" in message:
            return ConsoleError(
                f"the page of {console} or the browser was closed under the run, or died",
                seen=message,
                remedy="go on with runbook resume; what exists is taken over",
            )
        return ConsoleRefused(
            f"instruction {step.id} does not get through to {console}",
            seen=message,
            remedy="see the picture for what lies over the control",
        )

    def _session(self, error: RunbookError, step: Step, doing: Doing | None) -> RunbookError:
        """Name the cause where something was not to be had because a sign-in page came instead."""
        guide = self.run.guide
        looked_for = isinstance(error, ConsoleUnreachable | ConsoleRefused | ControlMissing)
        if doing is None or not looked_for or step.unit not in guide.compared:
            return error
        console = guide.console(step.side)
        if not self.run.signed_out(doing.window):
            return error
        return SessionEnded(
            f"the session in {console.title} has ended",
            where=error.where,
            seen=f"a sign-in page, while this was awaited: {error.what}",
            remedy="run again: what exists is taken over. If it ends each time, see whether the "
            "same account is signed in elsewhere, and how long the console keeps a session",
        )

    def _finish(
        self, step: Step, doing: Doing | None, status: str, began: float, note: str = ""
    ) -> None:
        if doing is not None:
            # A session may have begun: from here on, what a page tells of it is known for that.
            with suppress(Unseen):
                self.run.learn_sessions(doing.window)
        if doing is not None and (
            status == "failed" or (status != "skipped" and not doing.pictured)
        ):
            doing.picture()
        notes = [*(doing.notes if doing else []), *([note] if note else [])]
        self.run.journal.write(
            "instruction-finished",
            instruction=step.id,
            status=status,
            before=_single(doing.before) if doing else None,
            after=_single(doing.after) if doing else None,
            note="; ".join(notes) or None,
            ms=round((time.monotonic() - began) * 1000),
            answer_ms=_answer_ms(doing),
        )

    def _became(self, error: RunbookError, step: Step) -> str:
        """Return the status of an instruction that ended with an error."""
        return "failed"

    def _told(self, error: RunbookError, step: Step, doing: Doing | None) -> None:
        """Put an error on the record: one that ends the run, or a session that is begun anew."""
        if isinstance(error, SessionEnded) and self._renewable(step):
            self.run.journal.write("session-ended", instruction=step.id, console=step.side)
        else:
            self._error(error)

    def _error(self, error: RunbookError) -> None:
        """Put an error that ends the run on the record.

        Where what was saved does not work, whoever was handed over to it is locked out.
        """
        unit = (self.run.instruction or "").split(".")[0]
        if unit in self.run.guide.proven and self.run.changed:
            back = f"until it works, take it back with: runbook undo {self.run.bundle}"
            error.remedy = f"users may be locked out: {back}. Then {error.remedy or 'run again'}"
        put_on_record(self.run.journal, error, self.run.instruction)

    # -- comparing ---------------------------------------------------------------------------------

    def _read_back(self, *, shown: bool) -> None:
        """Open everything afresh and compare; with `shown` each comparison stands in its
        instruction's place.

        Raises:
            RunbookError: a console could not be read.
        """
        compared = [step for step in self.run.guide.steps if step.unit in self.run.guide.compared]
        self.run.comparisons.clear()
        self.run.adopted.clear()
        self.run.reading_back = not shown
        self._phase, self.carry_out = READ_BACK, self._compare if shown else self._quietly
        try:
            self._through(compared)
        except Absent as absent:
            self.run.check(READ_BACK, "failed", str(absent), {})
            return
        finally:
            self.run.reading_back = False
            self._phase, self.carry_out = "", self.perform
        self._conclude()

    def _compare(self, step: Step) -> None:
        self.perform(step, comparing=True)

    def _quietly(self, step: Step) -> None:
        self.run.begin(step.id)
        doing = Doing(self.run, step, comparing=True, quiet=True)
        try:
            self._act(step, doing)
        except (RunbookError, PlaywrightError) as caught:
            error = self._session(self._as_error(caught, step), step, doing)
            if not (isinstance(error, SessionEnded) and self._renewable(step)):
                doing.quiet = False
                doing.picture()
                self.run.check(READ_BACK, "failed", f"instruction {step.id}: {error.what}", {})
            self._told(error, step, doing)
            raise error from caught

    def _conclude(self) -> None:
        different = [one for one in self.run.comparisons if not one.equal]
        facts: dict[str, Any] = {
            "compared": len(self.run.comparisons),
            "different": [
                {
                    "instruction": one.instruction,
                    "control": one.control,
                    "wanted": one.wanted,
                    "found": one.found,
                }
                for one in different
            ],
        }
        if different:
            words = "; ".join(
                f"{one.instruction} {one.control}: wanted {one.wanted!r}, found {one.found!r}"
                for one in different
            )
            self.run.check(READ_BACK, "failed", words, facts)
        else:
            count = len(self.run.comparisons)
            self.run.check(
                READ_BACK,
                "passed",
                f"the consoles were opened again; {count} values are as wanted",
                facts,
            )


def put_on_record(journal: Journal, error: RunbookError, instruction: str | None) -> None:
    """Write an error that ends a run to its journal, under an instruction if it was in one."""
    journal.write(
        "error",
        exit_code=error.exit_code,
        kind=error.kind,
        what=error.what,
        where=error.where,
        seen=error.seen,
        remedy=error.remedy,
        instruction=instruction,
    )


def _answer_ms(doing: Doing | None) -> int:
    """Return how long the console took for its slowest answer; 0 where there is no page."""
    if doing is not None:
        with suppress(Unseen):
            return round(doing.window.slowest_s() * 1000)
    return 0


def _single(values: dict[str, Any]) -> Any:
    """One control's value alone, several by name, none as null."""
    if not values:
        return None
    return next(iter(values.values())) if len(values) == 1 else values
