"""Every way in which a run can end badly, as one tree.

::

    RunbookError              1  a fault of the program
    ├── UsageError            2  bad usage, settings or inputs; nothing was touched
    ├── ConsoleError          3  a console refused or failed; resumable
    │   ├── ConsoleUnreachable
    │   ├── ConsoleRefused         it said no: validation, a server error, a message
    │   ├── SessionEnded           a sign-in page came instead of the page that was wanted
    │   ├── SignInFailed           one failed sign-in is the last
    │   ├── DeadlinePassed         the run, or an instruction, took longer than it may
    │   ├── DiskFull               this machine's, not a console's; resumable as well
    │   ├── ForeignOrigin          credentials were asked for on an undeclared origin
    │   └── InDoubt                a write that can neither be proven done nor undone
    ├── IntegrationError      4  a check of the integration failed
    ├── GuideMismatch         5  the guide does not match the build
    │   ├── ControlMissing
    │   ├── OptionMissing
    │   └── Ambiguous              two controls answer to one name
    └── Busy                  6  another run holds these consoles

An error says what happened, where, what was there instead, and what the operator can do about it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from runbook.window import Deviation


class RunbookError(Exception):
    """Something that ends a run; carries what an operator needs in order to go on.

    Args:
        what: what happened, one sentence.
        where: console, page and control, as a person would say it.
        seen: what was on the screen or on the wire instead.
        remedy: what the operator can do now.
    """

    exit_code = 1
    wanted = ""
    found: str | None = None
    """What a control should show, and what it shows, where that is what went wrong."""

    def __init__(self, what: str, *, where: str = "", seen: str = "", remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.seen = seen
        self.remedy = remedy

    @property
    def kind(self) -> str:
        """Name of the error in the journal."""
        return type(self).__name__

    def message(self) -> str:
        """The whole error for a terminal: one paragraph, a line for each part that is known."""
        parts = [self.what]
        if self.where:
            parts.append(f"where: {self.where}")
        if self.seen:
            parts.append(f"seen instead: {self.seen}")
        if self.remedy:
            parts.append(f"what to do: {self.remedy}")
        return "\n  ".join(parts)


class UsageError(RunbookError):
    """Bad usage, settings or inputs, found before anything was touched."""

    exit_code = 2


class ConsoleError(RunbookError):
    """A console refused or failed; the run can be resumed."""

    exit_code = 3


class ConsoleUnreachable(ConsoleError):
    """A console does not answer, or its page never arrives.

    Attributes:
        page: title of the page that did not arrive; "" where nothing answers at all.
    """

    page = ""


class ConsoleRefused(ConsoleError):
    """A console answered and said no."""


class SessionEnded(ConsoleError):
    """A console asks to sign in again in the middle of a run."""


class SignInFailed(ConsoleError):
    """A sign-in was refused; it is not tried again, for fear of a lock-out."""


class ForeignOrigin(ConsoleError):
    """A secret was about to be typed on an origin that is not declared for its console."""


class DeadlinePassed(ConsoleError):
    """A run or an instruction that took longer than it may; what was under way is reported as it
    stood."""


class DiskFull(ConsoleError):
    """There is no room left for the evidence, without which nothing is done."""


class InDoubt(ConsoleError):
    """A write of which it cannot be told whether it took effect."""


class IntegrationError(RunbookError):
    """The configured integration does not work."""

    exit_code = 4


class GuideMismatch(RunbookError):
    """The guide does not match the build of a console.

    Args:
        what: what happened, one sentence.
        where: console, page and control, as a person would say it.
        seen: what was on the screen instead.
        remedy: what the operator can do now.
        about: the guide's word that is not there; "" where it is a thing of the tenant.
    """

    exit_code = 5

    def __init__(
        self, what: str, *, where: str = "", seen: str = "", remedy: str = "", about: str = ""
    ) -> None:
        super().__init__(what, where=where, seen=seen, remedy=remedy)
        self.about = about


class ControlMissing(GuideMismatch):
    """A control that the guide names is not on the screen.

    Attributes:
        heal: learns the name of what is clearly meant, and tells how it differs (None where
            nothing is).
    """

    heal: Callable[[], Deviation | None] | None = None


class OptionMissing(GuideMismatch):
    """A drop-down, list or group does not offer the option that is wanted."""


class Ambiguous(GuideMismatch):
    """More than one control, row or object answers to one name."""


class Unforeseen(GuideMismatch):
    """A dialog that the guide does not know wants an answer before the console goes on.

    Args:
        question: what it says first.
        where: console and page.
    """

    def __init__(self, question: str, *, where: str = "") -> None:
        super().__init__(
            f"the console asks “{question}” before it goes on",
            where=where,
            seen="a dialog that the guide does not know; nothing was sent",
            remedy="see the picture and answer it by hand; the guide needs a word on it",
        )
        self.question = question


class Busy(RunbookError):
    """Another run holds these consoles."""

    exit_code = 6
