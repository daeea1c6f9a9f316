"""Carrying a guide out as far as it goes: what does not fit the build is noted, and the survey goes
on past it.

A setting that is missing is left out. Where the way to a screen is missing, the rest of that step
of the guide is tried on the page as it stands, without being reported, and nothing is saved there.
A value that could not be copied is lent by the baseline, and nothing that holds it is saved. What
only follows from an earlier deviation is none. A console that is down, credentials that are refused
and faults of the program end the survey: they say nothing of the build.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from runbook.carry import Carried
from runbook.drift import capture
from runbook.drift.aligning import SAME_SCREEN, likeness
from runbook.drift.baseline import Baseline, known_words
from runbook.drift.outcome import ASTRAY, UNFILLED, UNREACHED
from runbook.errors import (
    ConsoleError,
    ConsoleRefused,
    ConsoleUnreachable,
    ControlMissing,
    GuideMismatch,
    InDoubt,
    IntegrationError,
    OptionMissing,
    RunbookError,
    SessionEnded,
    SignInFailed,
    Unforeseen,
)
from runbook.guide import Step
from runbook.journal import now
from runbook.log import Log
from runbook.onrecord import plain
from runbook.run import Run
from runbook.runner import INTERRUPTED, Ending, Runner
from runbook.step import Doing
from runbook.vocabulary import (
    CommitLike,
    ControlLike,
    ListLike,
    PressLike,
    ScreenLike,
    TableLike,
)
from runbook.window import Deviation, Window, origin_of
from runbook.wording import alike

RECOGNISED = 0.6
"""Share of a screen that has to be as in the baseline for a page to be that one."""

LOST_S = 3.0
"""Deadline for one control on a page that is not the one that was meant."""

SERVER = 500
"""From this status on it is the console that failed, not the build that is another one."""


class Surveying(Doing):
    """An instruction that is tried.

    Attributes:
        leading: it is on its way to another page.
        held: what it would have saved was not saved.
        holds: something that an earlier instruction could not do keeps it from saving.
        lend: has a value of the baseline carried where none was copied.
    """

    leading = False
    held = False
    holds: Callable[[Step], str] = staticmethod(lambda step: "")
    lend: Callable[[str], None] = staticmethod(lambda name: None)

    def carried(self, name: str) -> str:
        """Return a value that was copied, or lent.

        Raises:
            GuideMismatch: it is neither.
        """
        self.lend(name)
        if name not in self.run.carried:
            raise GuideMismatch(f"the {name.replace('_', ' ')} was not copied on this build")
        return super().carried(name)

    def press(self, control: PressLike, *, shows: ScreenLike | None = None) -> None:
        """Press something that leads on."""
        self.leading = True
        super().press(control, shows=shows)
        self.leading = False

    def open(self, table: TableLike, name: str) -> None:
        """Open an object of a list."""
        self.leading = True
        super().open(table, name)
        self.leading = False

    def arrive(self, screen: ScreenLike) -> None:
        """Wait until a screen is there."""
        self.leading = True
        super().arrive(screen)
        self.leading = False

    def commit(
        self,
        control: CommitLike,
        *,
        kind: str,
        name: str,
        look: Callable[[Window], bool],
        id: str | None = None,
    ) -> None:
        """Press a button that commits, unless what it would save is not whole."""
        why = self.holds(self.step)
        if why:
            control.reach(self.window)
            self._touch(control)
            self.picture()
            self.skip(f"looked at and not pressed: {why}")
            self.held = True
            return
        shown = False

        def pictured(window: Window) -> bool:
            nonlocal shown
            if not shown and window is self.window:
                self.picture()  # what the console shows by itself, before its list is opened
            shown = True
            return look(window)

        self.leading = True
        super().commit(control, kind=kind, name=name, look=pictured, id=id)
        self.leading = False


class Probing(Surveying):
    """An instruction that is looked at: nothing is typed, chosen or saved.

    Attributes:
        unfilled: a control does not hold what the guide would have put in.
        bare: one that an instruction before it left so may be why something is missing.
        missed: something was missing, and that may be why.
    """

    unfilled = False
    bare = False
    missed = False

    def ensure(self, control: ControlLike, wanted: Any, *, recorded: Any = None) -> None:
        """Read a control, whatever is wanted of it."""
        found = self._look_at(control)
        if wanted is not None and not control.satisfied(found, wanted):
            self.unfilled = True

    def hand(self, control: ControlLike, value: Any) -> None:
        """See that a control is there."""
        control.reach(self.window)
        self._touch(control)
        self.kept = self.unfilled = True

    def add(self, control: ListLike, value: str) -> None:
        """See that a list is there."""
        self._touch(control)
        self.kept = self.unfilled = True

    def paste(self, control: ControlLike, name: str) -> None:
        """Read the control that would take a carried value."""
        self._look_at(control)
        self.unfilled = True

    def _look_at(self, control: ControlLike) -> Any:
        control.reach(self.window)
        self._touch(control)
        found = control.read(self.window)
        self._value(control, plain(found))
        self.kept = True
        return found

    def deviate(self, kind: str, expected: str, found: str | None, action: str) -> None:
        """Put a deviation on the record, unless it may be for want of what was left unfilled."""
        if kind == "missing" and self.bare:
            self.missed = True
        else:
            super().deviate(kind, expected, found, action)

    def pasted(self, name: str, *, equal: bool) -> None:
        """Nothing was pasted."""

    def check(
        self, id: str, status: str, detail: str, facts: Mapping[str, Any] | None = None
    ) -> None:
        """Nothing was made that could be checked."""


class Surveyor(Runner):
    """Carries out one survey.

    Args:
        run: what its instructions share.
        log: for faults.
        baseline: what the build is held against; None where it is recorded.
        probing: nothing is written: from the sign-in on, no request goes out that could.

    Attributes:
        trouble: instructions at which the build did not fit.
    """

    def __init__(
        self, run: Run, log: Log, baseline: Baseline | None, *, probing: bool = False
    ) -> None:
        super().__init__(run, log)
        self._probing = probing
        self._lent: Mapping[str, str] = baseline.values if baseline else {}
        self._screens = baseline.screens if baseline else ()
        run.known = known_words(self._screens)
        run.recognises = self._recognise
        self._borrowed: set[str] = set()
        self._lost: set[str] = set()
        self._unsaved: set[str] = set()
        self._stray: set[str] = set()
        self._displaced: set[str] = set()
        self._writes = 0
        self._doing: Doing | None = None
        self._unreached: set[str] = set()
        self._unfilled: set[str] = set()
        self._bare: set[str] = set()
        self.trouble: dict[str, RunbookError] = {}

    def survey(self) -> Ending:
        """Carry the guide out as far as it goes, and prove what can be proven."""
        guide = self.run.guide
        self.carry_out = self._try
        try:
            self._through(guide.signing_in)
            if self._probing:
                self.run.hold_writes()
            others = {*guide.proven, *(step.unit for step in guide.signing_in)}
            self._through([step for step in guide.steps if step.unit not in others])
            if not (self._probing or self.trouble or self._unreached):
                self._look_again()
            self._through([step for step in guide.steps if step.unit in guide.proven])
            self._whole()
        except RunbookError as error:
            self._error(error)
            return Ending("failed", error.exit_code, error.what)
        except KeyboardInterrupt:
            return INTERRUPTED
        if self.trouble:
            first = next(iter(self.trouble.values()))
            return Ending("failed", GuideMismatch.exit_code, first.what)
        return self._verdict()

    def _look_again(self) -> None:
        """Open everything afresh and compare, as far as the screens that edit are the guide's."""
        try:
            self._read_back(shown=False)
        except RunbookError as error:
            step = next(one for one in self.run.guide.steps if one.id == self.run.instruction)
            if not self._speaks(error, step):
                raise
            self._note(error, step)
        self.carry_out = self._try

    def _try(self, step: Step) -> None:
        """Carry an instruction out; what does not fit is noted, and tried again first: a page may
        have been caught in a moment that passes.

        Raises:
            RunbookError: it says nothing of the build.
        """
        hopeless = self._probing or self.trouble or self._unreached
        if step.unit in self.run.guide.proven and hopeless:
            self._pass_over(step, "nothing that could be proven was made")
            return
        self._come_home(step)
        self._lend(step)
        window = self.run.window(step.side)
        self._writes = len(window.writes)
        patience, window.timeout_s = window.timeout_s, self._patience(step)
        try:
            self._carry(step)
        except RunbookError as error:
            if not self._speaks(error, step):
                raise
            self._note(error, step)
        else:
            self._recovered(step)
        finally:
            window.timeout_s = patience

    def _carry(self, step: Step) -> None:
        kind = Probing if self._probing else Surveying
        try:
            self.perform(step, kind)
        except (ControlMissing, OptionMissing):
            hopeless = step.unit in self._lost | self._unfilled
            if hopeless or (self._doing is not None and self._doing.acted):
                raise
            self.perform(step, kind)

    def perform(self, step: Step, kind: type[Doing] = Doing, *, comparing: bool = False) -> None:
        """Carry one instruction out (raises RunbookError)."""
        self._doing = None
        super().perform(step, kind, comparing=comparing)

    def _act(self, step: Step, doing: Doing) -> None:
        self._doing = doing
        if isinstance(doing, Surveying):
            doing.holds = self._holds
            doing.lend = lambda name: self._lend_one(step, name)
        if isinstance(doing, Probing):
            doing.bare = step.unit in self._unfilled
        super()._act(step, doing)

    def _come_home(self, step: Step) -> None:
        """Begin a step of the guide at the console's address where the one before got lost."""
        if step.side in self._stray and step.unit not in self._lost:
            self._stray.discard(step.side)
            self._displaced.add(step.side)
            self.run.reopen(step.side)
            self.run.visit_home(self.run.window(step.side))
        if step.side in self._displaced:
            self.run.journal.write(ASTRAY, instruction=step.id)

    def _redo(self, units: Sequence[str]) -> None:
        """Carry steps of the guide out again, but for those whose way was lost already."""
        super()._redo([unit for unit in units if unit not in self._lost])

    def _patience(self, step: Step) -> float:
        return min(LOST_S, self.run.timeout_s) if step.unit in self._lost else self.run.timeout_s

    def _lend(self, step: Step) -> None:
        """Take a value that was not copied from the baseline: of the right form, but not ours."""
        for name in step.needs:
            self._lend_one(step, name)

    def _lend_one(self, step: Step, name: str) -> None:
        if name not in self.run.carried and name in self._lent:
            home = self.run.window(step.side).home
            self.run.carried[name] = Carried(
                name, self._lent[name], step.side, origin_of(home), home, step.id, now()
            )
            self._borrowed.add(name)
            if self._probing:
                self.run.journal.write(ASTRAY, instruction=step.id)  # no page of this run takes it

    def _holds(self, step: Step) -> str:
        """Say what keeps an instruction from saving, "" where nothing does."""
        if self._probing:
            return "a probe saves nothing"
        if borrowed := self._borrowed & set(self._needed(step.unit)):
            return f"{', '.join(sorted(borrowed))} could not be copied on this build"
        if step.unit in self._lost:
            return "the way to this page is not the guide's"
        return ""

    def _needed(self, unit: str) -> Sequence[str]:
        return [name for one in self.run.guide.steps if one.unit == unit for name in one.needs]

    def _astray(self, step: Step) -> bool:
        """Tell whether the page is none on which the next instruction could be carried out."""
        steps = [one.id for one in self.run.guide.steps if one.unit == step.unit]
        later = steps[steps.index(step.id) + 1 :] if step.id in steps else []
        then = next((one for id_ in later for one in self._screens if one.instruction == id_), None)
        window = self.run.window(step.side)
        seen = capture.take(window) if then is not None else None
        if then is None or seen is None:
            return False
        return likeness(then, capture.screen(seen, window.console)) < SAME_SCREEN

    def _recovered(self, step: Step) -> None:
        doing = self._doing
        if isinstance(doing, Probing):
            self._left_unfilled(step, doing)
        if doing is not None and doing.acted:
            self._displaced.discard(step.side)  # where it began, the guide goes on from here
        if isinstance(doing, Surveying) and doing.held:
            self._unsaved.add(step.unit)
            self._stray.add(step.side)  # the form is still there, and nobody is to go on from it
        elif step.unit in self._lost and doing is not None and doing.touched:
            self._lost.discard(step.unit)
        elif step.unit in self._lost:
            self._tell_unreached(step)

    def _left_unfilled(self, step: Step, doing: Probing) -> None:
        """Say how much the page of a probe tells: on one that was left unfilled only some things,
        behind that nothing until something was pressed that leads on."""
        if doing.missed:
            self._tell_unreached(step)
            self._stray.add(step.side)
        if step.unit in self._bare:
            self.run.journal.write(ASTRAY, instruction=step.id)
        elif doing.unfilled or step.unit in self._unfilled:
            self.run.journal.write(UNFILLED, instruction=step.id)
        if doing.unfilled:
            self._unfilled.add(step.unit)
            self._bare.add(step.unit)
        elif doing.acted:
            self._bare.discard(step.unit)

    def _tell_unreached(self, step: Step) -> None:
        self._unreached.add(step.id)
        self.run.journal.write(UNREACHED, instruction=step.id)

    def _recognise(self, window: Window, titles: Sequence[str]) -> str | None:
        """Return the title of the page that is here, if the baseline knows it by another one."""
        wanted = {alike(title) for title in titles}
        there = [
            one
            for one in self._screens
            if one.console == window.console and alike(one.title) in wanted
        ]
        seen = capture.take(window) if there else None
        if seen is None:
            return None
        here = capture.screen(seen, window.console)
        near = any(likeness(one, here) >= RECOGNISED for one in there)
        return here.title if near else None

    def _pass_over(self, step: Step, why: str) -> None:
        self._tell_unreached(step)
        self.run.begin(step.id)
        self.run.journal.write("instruction-started", instruction=step.id)
        self.run.journal.write(
            "instruction-finished",
            instruction=step.id,
            status="pending",
            before=None,
            after=None,
            note=f"not reached: {why}",
            ms=0,
        )

    # -- what an error means ----------------------------------------------------------------------

    def _speaks(self, error: RunbookError, step: Step) -> bool:
        if isinstance(error, InDoubt | SessionEnded | SignInFailed):
            return False
        follows = step.unit in self._lost or self._borrowed & set(step.needs)
        if follows and isinstance(error, ConsoleError | GuideMismatch | IntegrationError):
            return True
        window = self.run.window(step.side)
        lately = window.writes[self._writes :]
        if self._probing and any(one.failed for one in lately):
            return True  # it was held back here
        if any((one.status or 0) >= SERVER or one.failed for one in lately):
            return False
        if isinstance(error, ConsoleError) and window.unread:
            return False  # it is the console that failed to answer its own page
        if isinstance(error, ConsoleUnreachable):
            return bool(error.page)
        return isinstance(error, GuideMismatch | IntegrationError | ConsoleRefused)

    def _follows(self, error: RunbookError, step: Step) -> bool:
        """Tell whether an error only follows from an earlier one."""
        if step.unit in self._lost or self._borrowed & set(step.needs):
            return True
        held = self.run.window(step.side).writes[self._writes :]
        if self._probing and any(one.failed for one in held):
            return True
        absent = isinstance(error, ControlMissing | OptionMissing | ConsoleUnreachable)
        if absent and step.unit in self._unfilled:
            return True
        about = getattr(error, "about", "")
        earlier = self._unsaved - {step.unit}
        if earlier and not (about and isinstance(error, ControlMissing)):
            return True
        refused = isinstance(error, ConsoleRefused | IntegrationError)
        return refused and bool(self.trouble)

    def _became(self, error: RunbookError, step: Step) -> str:
        if self._speaks(error, step) and self._follows(error, step):
            return "pending"
        return "failed"

    def _told(self, error: RunbookError, step: Step, doing: Doing | None) -> None:
        """Nothing is told before it was tried again; a session that ended is begun anew."""
        if isinstance(error, SessionEnded):
            super()._told(error, step, doing)

    def _note(self, error: RunbookError, step: Step) -> None:
        """Put a deviation on record, unless it only follows from another one."""
        if self._follows(error, step):
            self._tell_unreached(step)
            self._lost.add(step.unit)
            if self._probing:
                self._stray.add(step.side)
        else:
            expected, found = _words(error, step)
            self.run.begin(step.id)
            window = self.run.window(step.side)
            self.run.deviate(window, Deviation(_kind(error), expected, found, "reported"))
            self.trouble[step.id] = error
        asked = isinstance(error, Unforeseen)  # the page waits for an answer that nobody gives
        away = isinstance(self._doing, Surveying) and (self._doing.leading or self._astray(step))
        if asked or away:
            self._lost.add(step.unit)
            self._unsaved.add(step.unit)
            self._stray.add(step.side)


def _kind(error: RunbookError) -> str:
    if isinstance(error, ControlMissing):
        return "missing"
    if isinstance(error, OptionMissing):
        return "option-missing"
    if isinstance(error, Unforeseen):
        return "unexpected-dialog"
    return "behaves-differently"


def _words(error: RunbookError, step: Step) -> tuple[str, str | None]:
    """Return what was expected and what was there instead."""
    if isinstance(error, ControlMissing | OptionMissing):
        return error.about or step.title, None
    if isinstance(error, Unforeseen):
        return "nothing over the page", error.question
    if isinstance(error, ConsoleUnreachable):
        return error.page, _first(error.seen)
    if error.found is not None:
        return error.wanted, error.found
    return step.title, error.seen or error.what


def _first(seen: Any) -> str | None:
    """Return the first of the things that an error saw: words on the screen and nothing else."""
    first = str(seen).split(", ")[0]
    return first.partition("“")[2].removesuffix("”") or first or None
