"""One instruction on the record: what it saw, did, noted and pictured, and how it ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from runbook.errors import IntegrationError
from runbook.guide import Step
from runbook.oidc import CheckResult
from runbook.vocabulary import ControlLike
from runbook.window import Deviation, Window

if TYPE_CHECKING:
    from runbook.run import Run


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, Path):
        return value.name
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(item) for item in value]
    return value


class OnRecord:
    """What every instruction leaves behind.

    Attributes:
        run: what is common to all instructions of the run.
        step: the instruction.
        comparing: nothing is to be written.
        quiet: no pictures are taken: of a second look, or where there is nothing to be seen.
        changes: what a run would do about a setting that is not as wanted.
        window: the page it is at work on.
        before: values by control, as they were found.
        after: values by control, as they were left.
        acted: something was pressed, written or carried.
        kept: something was found to be right already.
    """

    quiet = False
    changes = "change"

    def __init__(
        self, run: Run, step: Step, *, comparing: bool = False, quiet: bool = False
    ) -> None:
        self.run = run
        self.step = step
        self.comparing = comparing
        self.quiet = quiet or self.quiet
        self.window = run.window(step.side)
        self.before: dict[str, Any] = {}
        self.after: dict[str, Any] = {}
        self.notes: list[str] = []
        self.acted = False
        self.kept = False
        self.differs = False
        self.verdict: str | None = None
        self.touched: list[tuple[Window, ControlLike]] = []
        self.pictured = False

    def note(self, text: str) -> None:
        """Add a remark to the instruction."""
        if text not in self.notes:
            self.notes.append(text)

    def skip(self, reason: str) -> None:
        """Say that the instruction was not done, and why."""
        self.verdict = "skipped"
        self.note(reason)

    def unchanged(self, note: str = "") -> None:
        """Say that there was nothing to do."""
        self.kept = True
        if not self.acted:
            self.verdict = "unchanged"
        if note:
            self.note(note)

    def deviate(self, kind: str, expected: str, found: str | None, action: str) -> None:
        """Put a deviation of the console from the guide on the record."""
        self.run.deviate(self.window, Deviation(kind, expected, found, action))

    def check(
        self, id: str, status: str, detail: str, facts: Mapping[str, Any] | None = None
    ) -> None:
        """Put the result of a check on the record."""
        self.run.check(id, status, detail, facts or {})

    def result(self, result: CheckResult, **facts: Any) -> None:
        """Put a check that was carried out on the record."""
        self.check(result.id, result.status, result.detail, {**result.facts, **facts})

    def demand(self, id: str) -> None:
        """Stop if a check failed; a comparison goes on, and tells all that differs.

        Raises:
            IntegrationError: with what the check found.
        """
        result = self.run.checks.get(id)
        if result is None or result[0] != "failed":
            return
        if self.comparing:
            self.differs = True
        else:
            raise IntegrationError(
                f"the check {id} failed",
                where=self.window.title,
                seen=result[1],
                remedy="nothing further was changed; correct what it names and run again",
            )

    def compare(self, name: str, wanted: Any, found: Any) -> None:
        """While comparing, set what a console has beside what is wanted.

        Where no single control shows it.
        """
        self._compare(self.step.title, name, wanted, found, equal=wanted == found)

    def picture(self) -> None:
        """Take a picture of this moment, with what was touched marked."""
        if self.quiet:
            return
        window, control = self.touched[-1] if self.touched else (self.window, None)
        if window is not self.window:
            window, control = self.window, None
        used = [one for where, one in self.touched if where is window]
        self.run.picture(self.step.id, window, control, used=used)
        self.pictured = True

    def status(self) -> str:
        """Return how the instruction ended."""
        if self.differs:
            return "failed"
        if self.step.id in self.run.healed:
            return "healed"
        if self.verdict and not self.acted:
            return self.verdict
        return "done" if self.acted or not self.kept else "unchanged"

    def _recorded(self, control: ControlLike, value: Any) -> None:
        self._value(control, value)
        self._event("recorded", control, value=plain(value))

    def _value(self, control: ControlLike, value: Any) -> None:
        self.before[control.name] = plain(value)
        self.after[control.name] = plain(value)

    def _touch(self, control: ControlLike) -> None:
        self.touched.append((self.window, control))
        self.pictured = False
        if word := control.learned(self.window):
            self.deviate("renamed", control.name, word, "healed")

    def _event(self, type: str, control: ControlLike, **fields: Any) -> None:
        if self.comparing:
            return
        self.run.journal.write(
            type,
            instruction=self.step.id,
            console=self.step.side,
            screen=control.place,
            control=control.name,
            **fields,
        )

    def _compare(self, place: str, name: str, wanted: Any, found: Any, *, equal: bool) -> None:
        wanted, found = plain(wanted), plain(found)
        action = "leave" if equal else self.changes
        self.run.compared(self.step, place, name, wanted, found, action)
        if not equal:
            self.differs = True
            self.note(f"{name}: wanted {wanted!r}, found {found!r}")
