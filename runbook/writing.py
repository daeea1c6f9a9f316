"""A write: pressed, followed up, and proven, or reported as in doubt.

A write that was answered by an error, by a sign-in page or not at all is in doubt. The console is
then looked at in a second page of the same context, so that the form stays; if the object provably
is not there, the button is pressed again. Nothing is proven of a request that is still on its way:
it may be carried out after the look. Where the session is over, nothing can be looked at: whoever
signs in again and begins the guide's step anew finds out, and adopts what is there.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from playwright.sync_api import Error as PlaywrightError

from runbook.errors import (
    ConsoleError,
    ConsoleRefused,
    InDoubt,
    RunbookError,
    SessionEnded,
    Unforeseen,
)
from runbook.onrecord import OnRecord
from runbook.vocabulary import CommitLike
from runbook.window import Outcome, Window

ATTEMPTS = 3
"""A write that provably did not take effect is made again, twice at most."""


@dataclass
class Write:
    """One object about to be saved.

    Attributes:
        doing: the instruction that saves it.
        control: the button.
        kind: of the object.
        name: of the object.
        look: opens the console's list afresh and tells whether the object is there.
        id: the object's own identifier, where the console shows one.
        edit: it existed before. To find it in the list proves nothing then, and to save it once
            more does no harm.
        said: what the console answered.
        outside: a sign-in page came where the object was looked for.
    """

    doing: OnRecord
    control: CommitLike
    kind: str
    name: str
    look: Callable[[Window], bool]
    id: str | None
    edit: bool
    said: list[str] = field(default_factory=list)
    outside: bool = False

    def carry_out(self) -> str:
        """Press until the write is proven; return a remark for the record, "" mostly.

        Raises:
            ConsoleRefused: the console said no, provably.
            Unforeseen: it asks something first; nothing was saved.
            SessionEnded: it cannot be told before somebody signs in again.
            InDoubt: it cannot be told whether the write took effect.
        """
        try:
            return self._carried_out()
        except PlaywrightError:  # the page or the browser went away in the middle of it
            self._object("in-doubt")
            raise

    def _carried_out(self) -> str:
        outcome = Outcome("doubt")
        for _ in range(ATTEMPTS):
            self.doing.run.endure()
            self._event("intent", action=self.becomes)
            self.doing.run.endure()  # the room that was kept may have gone with that line
            outcome = self.control.commit(self.doing.window)
            if outcome.kind == "refused":
                self._event("refused")
                raise self._over(outcome) if self._signed_out() else self._refused(outcome)
            if outcome.kind == "asked":
                self._event("refused")
                raise self._unforeseen(outcome)
            if outcome.kind == "taken":
                if self._look_again():
                    return self._proven()
                break
            self.said.append(outcome.detail)
            there = False if self.edit else self._look_aside()
            if there:
                # The form still stands there, and asks about changes that are saved already.
                self.doing.run.visit_home(self.doing.window)
                return self._proven()
            unproven = there is None or outcome.kind == "unanswered"
            if unproven or not self.control.here(self.doing.window):
                break
        else:
            if not self.edit:
                self._event("refused")
                raise self._not_saved()
        raise self._doubt(underway=outcome.kind == "unanswered")

    def _proven(self) -> str:
        self._object(self.becomes)  # before the doubt is closed: a run may be killed in between
        self._event("committed")
        self.doing.run.saved(self.kind)
        return f"saved, after the console had answered: {'; '.join(self.said)}" if self.said else ""

    def _look_again(self) -> bool:
        """Look in the page that took the write; where it shows nothing, nothing is proven."""
        try:
            return self.look(self.doing.window)
        except RunbookError as error:
            self.said.append("; ".join(part for part in (error.what, error.seen) if part))
            self.outside = self.doing.run.signed_out(self.doing.window)
            return False

    def _look_aside(self) -> bool | None:
        """Look in a second page of the same context; None where that shows nothing."""
        aside = self.doing.run.aside(self.doing.step.side)
        try:
            return self.look(aside)
        except RunbookError:
            self.outside = self.doing.run.signed_out(aside)
            return None
        finally:
            aside.page.close()

    def _signed_out(self) -> bool:
        """Tell whether a console that says no does so because the session is over: it may say
        that the request is not allowed, and still show the form."""
        with suppress(RunbookError):  # a console that cannot be looked at has its word
            self._look_aside()
        return self.outside

    @property
    def becomes(self) -> str:
        """What becomes of the object, if the write takes effect."""
        return "changed" if self.edit else "created"

    def _event(self, type: str, **more: str) -> None:
        step = self.doing.step
        self.doing.run.journal.write(
            type,
            instruction=step.id,
            console=step.side,
            control=self.control.name,
            kind=self.kind,
            name=self.name,
            id=self.id,
            **more,
        )

    def _object(self, action: str) -> None:
        self.doing.run.object(self.doing.step.side, self.kind, self.name, action, self.id)

    def _over(self, outcome: Outcome) -> SessionEnded:
        return SessionEnded(
            f"the session ended before the {self.kind} “{self.name}” was saved",
            where=self.doing.window.title,
            seen=f"{outcome.detail}; a sign-in page where its list was looked for",
            remedy="run again; nothing was saved by this attempt",
        )

    def _refused(self, outcome: Outcome) -> ConsoleRefused:
        return ConsoleRefused(
            f"the console refuses to save the {self.kind} “{self.name}”",
            where=f"{self.doing.window.title}, {self.doing.window.page.url.split('?')[0]}",
            seen=outcome.detail,
            remedy="correct the input that it names; nothing was saved by this attempt",
        )

    def _unforeseen(self, outcome: Outcome) -> Unforeseen:
        return Unforeseen(
            outcome.detail,
            where=f"{self.doing.window.title}, {self.doing.window.page.url.split('?')[0]}",
        )

    def _not_saved(self) -> ConsoleRefused:
        return ConsoleRefused(
            f"the console did not save the {self.kind} “{self.name}” in {ATTEMPTS} attempts",
            where=self.doing.window.title,
            seen="; ".join(self.said),
            remedy="it was looked for and is not there: nothing is half-done here. Try again later",
        )

    def _doubt(self, *, underway: bool) -> ConsoleError:
        self._object("in-doubt")
        self.doing.run.doubt(self.kind, self.becomes, self.id)
        outside = self.outside or self.doing.run.signed_out(self.doing.window)
        error = SessionEnded if outside and not underway else InDoubt
        return error(
            f"it cannot be told whether the {self.kind} “{self.name}” was saved",
            where=self.doing.window.title,
            seen="; ".join(self.said) or "the console's list does not show it",
            remedy="look for it in the console; run again, and it is adopted if it is there",
        )
