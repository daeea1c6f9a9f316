"""Looking ahead: the steps of a guide carried out without writing, to tell what a run would do.

Where the consoles have what the guide makes, its settings are read and compared (`Planned`). What
they do not have yet cannot be read: its steps only tell what they would set (`Foreseen`), and a
value that an earlier step has yet to bring about is named by that step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from runbook.onrecord import plain
from runbook.step import Doing, Unseen
from runbook.vocabulary import (
    CommitLike,
    ControlLike,
    ListLike,
    PressLike,
    ScreenLike,
    TableLike,
)
from runbook.window import Window


class Planned(Doing):
    """An instruction on what the consoles have: read, compared, and left as it is."""

    planning = True
    building = False

    def carried(self, name: str) -> str:
        """Return a value that was copied, or words for one that has yet to be."""
        if name in self.run.carried:
            return self.run.carried[name].value
        giver = next((one.unit for one in self.run.guide.steps if one.gives == name), "an earlier")
        return f"known after step {giver}"

    def absent(self, kind: str, name: str) -> None:
        """Say that a run would create an object, and go on without looking (raises Unseen)."""
        self.run.foresee(self.step, kind, name, "create")
        self.differs = True
        raise Unseen

    def adopt(self, kind: str, name: str, *, id: str | None = None) -> None:
        """Say that a run would take over an object that exists."""
        super().adopt(kind, name, id=id)
        self.run.foresee(self.step, kind, name, "adopt")

    def commit(
        self,
        control: CommitLike,
        *,
        kind: str,
        name: str,
        look: Callable[[Window], bool],
        id: str | None = None,
    ) -> None:
        """Say whether a run would save something here."""
        unit = self.step.unit
        if unit in self.run.unborn:
            self.differs = True
            self.note(f"would create the {kind} “{name}”")
        elif any(not one.equal for one in self.run.comparisons if one.unit == unit):
            self.differs = True
            self.note(f"would save the {kind} “{name}”")
        else:
            self.unchanged("nothing to save: everything is as wanted")

    def status(self) -> str:
        """Return what a run would come to: what is to be changed is pending."""
        return "pending" if self.differs else super().status()


class Foreseen(Planned):
    """An instruction on what the consoles do not have yet: it touches no page."""

    quiet = True
    changes = "create"

    @property
    def window(self) -> Window:
        """There is no page to look at (raises Unseen)."""
        raise Unseen

    @window.setter
    def window(self, value: Window) -> None:
        """The page of the console does not show the object."""

    def note(self, text: str) -> None:
        """Nothing was seen of which anything could be said."""

    def skip(self, reason: str) -> None:
        """Say that a run would not do the instruction, and why."""
        self.verdict = "skipped"
        super().note(reason)

    def status(self) -> str:
        """Return what a run would come to: all that it would not skip is still to be done."""
        return self.verdict or "pending"

    def unchanged(self, note: str = "") -> None:
        """Nothing is there that could be right already."""

    def press(self, control: PressLike, *, shows: ScreenLike | None = None) -> None:
        """Nothing is pressed."""

    def show(self, control: ControlLike) -> None:
        """Nothing is shown."""

    def open(self, table: TableLike, name: str) -> None:
        """Nothing is opened."""

    def arrive(self, screen: ScreenLike) -> None:
        """Nothing comes."""

    def gone(self, screen: ScreenLike) -> None:
        """Nothing was there."""

    def act(self, note: str) -> None:
        """Nothing is moved on."""

    def tile_names(self, tiles: Any, names: Sequence[str]) -> list[str]:
        """Return none."""
        return []

    def finds(self, table: TableLike, name: str) -> bool:
        """Tell that it is not there."""
        return False

    def has(self, control: ControlLike) -> bool:
        """Tell that it is not there."""
        return False

    def ensure(self, control: ControlLike, wanted: Any, *, recorded: Any = None) -> None:
        """Say what would be set."""
        if wanted is None:
            self.stays(control)
        else:
            self._compared(control, wanted, None, equal=False)

    def stays(self, control: ControlLike) -> None:
        """Say that the console's default would stay."""
        if not self.differs:
            self.skip("stays: the inputs say nothing of it")

    def record(self, control: ControlLike) -> Any:
        """Return an empty value."""
        return ""

    def record_present(self, screen: Any) -> None:
        """Nothing is there to be read."""

    def hand(self, control: ControlLike, value: Any) -> None:
        """Say what would be handed over."""
        self._compared(control, plain(value), None, equal=False)

    def add(self, control: ListLike, value: str) -> None:
        """Say what would be added."""
        self.ensure(control, [value])

    def copy(self, control: ControlLike, name: str) -> str:
        """Return words for a value that is not there yet."""
        return self.carried(name)

    def listed(self, table: TableLike, name: str) -> None:
        """Nothing is listed yet."""

    def expect(self, control: ControlLike, wanted: str) -> None:
        """Nothing is shown yet."""
