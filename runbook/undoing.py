"""Taking back what a run did, newest first, and nothing else.

What the run created is deleted if it bears the identifier that was recorded and stands as the run
left it. Of what it changed, each value that still is what the run wrote is put back to what was
there before (`Restoring`). What somebody changed since is left, and said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from runbook.carry import Carried
from runbook.guide import Removal
from runbook.onrecord import plain
from runbook.record import Change, Record, RecordedObject
from runbook.run import Comparison
from runbook.step import Doing
from runbook.vocabulary import ControlLike, ListLike, RestoredLike

Place = tuple[str, str]
"""Id of an instruction and name of a control in it."""


@dataclass(frozen=True)
class Verdict:
    """What is to be done about one object.

    `action` is "delete", "put back", "gone" (it is not there any more) or "left"; `why` says what
    keeps it.
    """

    removal: Removal
    made: RecordedObject
    action: str
    why: str = ""
    values: Mapping[Place, Change] | None = None


def verdicts(
    removals: Sequence[Removal],
    before: Record,
    *,
    absent: set[str],
    carried: Mapping[str, Carried],
    comparisons: Sequence[Comparison],
) -> list[Verdict]:
    """Tell what to do about each object that a run made or changed, newest first.

    Args:
        removals: how the guide takes each kind of object back, in the order of the guide.
        before: what the run did.
        absent: kinds of which the consoles have no object of that name.
        carried: values as the consoles show them now.
        comparisons: settings as the consoles have them now.
    """
    found = {(one.instruction, one.control): one for one in comparisons}
    told = []
    for removal in reversed(removals):
        for made in before.objects:
            if made.kind == removal.kind and made.action in {"created", "changed"}:
                told.append(_verdict(removal, made, before, absent, carried, found))
    return told


def _verdict(
    removal: Removal,
    made: RecordedObject,
    before: Record,
    absent: set[str],
    carried: Mapping[str, Carried],
    found: Mapping[Place, Comparison],
) -> Verdict:
    if removal.kind in absent:
        return Verdict(removal, made, "gone", "it is not there any more")
    now = carried.get(removal.identity)
    if made.id and now is not None and now.value != made.id:
        why = f"another {made.kind} bears the name: {now.value}, not {made.id}"
        return Verdict(removal, made, "left", why)
    values = _values(before, removal)
    strayed = [
        f"{place[0]} {place[1]} is {found[place].found!r}, the run left {change.after!r}"
        for place, change in values.items()
        if place in found
        and found[place].found != change.after
        and not (made.action == "changed" and found[place].found == change.before)
    ]
    if made.action == "created":
        strayed += [
            f"{one.instruction} {one.control} is {one.found!r}, the run left {one.wanted!r}"
            for place, one in found.items()
            if one.unit in removal.units and not one.equal and place not in values
        ]
        if strayed:
            return Verdict(removal, made, "left", f"changed since: {'; '.join(strayed)}")
        return Verdict(removal, made, "delete")
    kept = {place: one for place, one in values.items() if _stands(found.get(place), one)}
    why = f"changed since: {'; '.join(strayed)}" if strayed else ""
    if kept:
        return Verdict(removal, made, "put back", why, kept)
    return Verdict(removal, made, "left" if strayed else "gone", why or "it is as it was before")


def _values(before: Record, removal: Removal) -> dict[Place, Change]:
    """Of each control that was written: what it held before the first time and after the last."""
    values: dict[Place, Change] = {}
    for instruction, change in before.changes:
        if instruction.id.split(".")[0] not in removal.units:
            continue
        place = (instruction.id, change.control)
        first = values.get(place, change).before
        values[place] = Change(change.screen, change.control, first, change.after)
    return values


def _stands(now: Comparison | None, change: Change) -> bool:
    return now is not None and now.found == change.after and change.before != change.after


class Restoring(Doing):
    """An instruction on an object that is put back: what the run wrote is what it was before."""

    building = False

    def ensure(self, control: ControlLike, wanted: Any, *, recorded: Any = None) -> None:
        """Bring a control that the run wrote to what it held before; leave every other."""
        change = self.run.put_back.get((self.step.id, control.name))
        if change is not None:
            control.reach(self.window)
            self._restore(control, control.read(self.window), change.before)
        else:
            self.kept = True

    def _restore(self, control: Any, found: Any, before: Any) -> None:
        restored: RestoredLike = control
        self._touch(control)
        self._value(control, found)
        restored.restore(self.window, before)
        self._read_back(control, found, before, lambda value, wanted: plain(value) == wanted)

    def stays(self, control: ControlLike) -> None:
        """Leave a control as it is."""
        self.kept = True

    def add(self, control: ListLike, value: str) -> None:
        """Take an entry that the run added out of a list; what else is in it stays."""
        found = control.read(self.window)
        if (self.step.id, control.name) in self.run.put_back and value in found:
            self._restore(control, found, [one for one in found if one != value])
        else:
            self.kept = True

    def hand(self, control: ControlLike, value: Any) -> None:
        """A file that was handed over cannot be taken back."""
        self.note(f"{control.name} stays: what was there before is not known")

    def paste(self, control: ControlLike, name: str) -> None:
        """Put back what the run pasted over."""
        self.ensure(control, self.carried(name))

    def pasted(self, name: str, *, equal: bool) -> None:
        """Nothing was pasted."""

    def expect(self, control: ControlLike, wanted: str) -> None:
        """What the run typed is not awaited any more."""
