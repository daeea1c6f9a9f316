"""What a step can do: the vocabulary in which a guide's instructions are written.

A step names controls and wanted values; everything else happens here, once: read, compare, write,
read again, and put all of
it on the record. With `comparing` nothing is written: the same steps then tell how an existing
integration differs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from runbook.carry import Carried
from runbook.errors import ConsoleRefused, ConsoleUnreachable, InDoubt, RunbookError
from runbook.journal import now
from runbook.oidc import Eyes
from runbook.onrecord import OnRecord, plain
from runbook.vocabulary import (
    CommitLike,
    ControlLike,
    ListLike,
    PressLike,
    ScreenLike,
    SignInLike,
    TableLike,
)
from runbook.window import Outcome, Window, origin_of
from runbook.writing import Write

if TYPE_CHECKING:
    from playwright.sync_api import Page


class Absent(Exception):
    """While comparing: an object that the guide makes is not there."""

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(f"there is no {kind} “{name}”")


class Unseen(Exception):
    """While planning: what follows could only be told from a page that is not there yet."""


class Doing(OnRecord):
    """One instruction being carried out.

    Attributes:
        planning: what a run would do is only told.
        building: the guide is brought about or checked; not looked ahead at, nor taken back.
    """

    planning = False
    building = True

    # -- moving about -----------------------------------------------------------------------------

    def press(self, control: PressLike, *, shows: ScreenLike | None = None) -> None:
        """Press something that leads on, and wait for what it shows.

        A page that draws itself anew under the pointer may swallow a press. One that left the page
        as it was and sent nothing is made once more.
        """
        control.reach(self.window)
        self._touch(control)
        self.picture()
        if shows is None:
            control.press(self.window)
            self.acted = True
            return
        before = self.window.page.url, len(self.window.writes)
        shows.awaits(self.window)
        control.press(self.window)
        self.acted = True
        try:
            shows.arrive(self.window)
        except ConsoleUnreachable:
            after = self.window.page.url, len(self.window.writes)
            if after != before or not control.here(self.window):
                raise
            control.press(self.window)
            shows.arrive(self.window)
            self.note("pressed twice: nothing came of the first time")

    def act(self, note: str) -> None:
        """Say that the page was moved on, and how."""
        self.acted = True
        self.note(note)

    def show(self, control: ControlLike) -> None:
        """Take a picture of a control that is about to be used."""
        self._touch(control)
        self.picture()

    def tile_names(self, tiles: Any, names: Sequence[str]) -> list[str]:
        """Return which of the names stand on a tile now."""
        return [name for name, _ in tiles.named(self.window, names)]

    def gone(self, screen: ScreenLike) -> None:
        """Wait until a dialog is closed.

        Raises:
            ConsoleRefused: it stays.
        """
        if not self.window.wait(lambda: not screen.here(self.window) or None):
            raise ConsoleRefused(
                f"“{screen.title}” does not close",
                where=self.window.title,
                seen="it is still open",
                remedy="see the picture for what it asks",
            )

    def finds(self, table: TableLike, name: str) -> bool:
        """Tell whether a list has an object of that name (raises Ambiguous)."""
        return table.row(self.window, name) is not None

    def open(self, table: TableLike, name: str) -> None:
        """Open an object of a list."""
        self._touch(table)
        self.picture()
        table.open(self.window, name)
        self.acted = True

    def arrive(self, screen: ScreenLike) -> None:
        """Wait until a screen is there."""
        screen.arrive(self.window)

    def visit(self, name: str, side: str | None = None) -> Window:
        """Go on as somebody who is signed in nowhere, in the fresh context `name`.

        Before the console `side`.
        """
        self.window = self.run.visitor(name, side or self.step.side)
        return self.window

    def redo(self, *units: str) -> None:
        """Carry whole steps of the guide out again, because what they left is no longer true."""
        self.run.redo(units)

    def has(self, control: ControlLike) -> bool:
        """Tell whether a control is on the page, in a folded part of it too."""
        return control.appears(self.window)

    def sign_in(self, sign_in: SignInLike) -> None:
        """Sign the administrator in, once."""
        sign_in.enter(self.window, self.run.admin(self.step.side))
        self.run.learn_sessions(self.window)
        self.acted = True

    # -- values -----------------------------------------------------------------------------------

    def ensure(self, control: ControlLike, wanted: Any, *, recorded: Any = None) -> None:
        """Bring a control to a wanted value; None leaves what the console has.

        Args:
            control: of a screen that is open, or on a further page of it.
            wanted: what `control.set` takes.
            recorded: what to put on the record instead of the value, where that is not what a
                person would say.
        """
        if wanted is None:
            self.stays(control)
            return
        control.reach(self.window)
        found = control.read(self.window)
        self._touch(control)
        self._value(control, found if recorded is None else plain(found))
        if control.satisfied(found, wanted):
            self.kept = True
            if self.comparing:
                self._compared(control, wanted, found, equal=True)
            return
        if self.comparing:
            self._compared(control, wanted, found, equal=False)
            return
        control.set(self.window, wanted)
        self._read_back(control, found, wanted)

    def _read_back(
        self,
        control: ControlLike,
        before: Any,
        wanted: Any,
        satisfied: Callable[[Any, Any], bool] | None = None,
    ) -> None:
        satisfied = satisfied or control.satisfied

        def probe() -> list[Any] | None:
            value = control.read(self.window)
            return [value] if satisfied(value, wanted) else None

        got = self.window.wait(probe)
        if got is None:
            found = plain(control.read(self.window))
            error = ConsoleRefused(
                f"“{control.name}” does not keep what was put in",
                where=f"{self.window.title}, {control.place}",
                seen=f"wanted {plain(wanted)!r}, it shows {found!r}",
                remedy="the console may reformat or refuse this value; try it by hand",
            )
            error.wanted, error.found = str(plain(wanted)), str(found)
            raise error
        self.acted = True
        self.run.dirty.add(self.step.side)
        self.after[control.name] = plain(got[0])
        self._event("change", control, before=plain(before), after=plain(got[0]))

    def stays(self, control: ControlLike) -> None:
        """Leave a control as it is, because the inputs say nothing of it.

        What it holds is recorded where it can be seen.
        """
        if control.here(self.window):
            with suppress(RunbookError):
                self._touch(control)
                self._recorded(control, control.read(self.window))
        self.note("stays: the inputs say nothing of it")
        if self.verdict is None and not self.acted and not self.kept:
            self.verdict = "skipped" if self.step.optional else "unchanged"

    def record(self, control: ControlLike) -> Any:
        """Read a control that the guide leaves alone, and put its value on the record."""
        control.reach(self.window)
        value = control.read(self.window)
        self._touch(control)
        self._recorded(control, value)
        self.kept = True
        return value

    def record_present(self, screen: Any) -> None:
        """Read every control of a screen that is on the page, and put the values on the record."""
        for control in screen.controls.values():
            if control.has_value and control.here(self.window):
                with suppress(RunbookError):
                    self._recorded(control, control.read(self.window))
        self.kept = True

    def hand(self, control: ControlLike, value: Any) -> None:
        """Give a control what cannot be read back, such as a file."""
        control.set(self.window, value)
        self._touch(control)
        self.acted = True
        self.after[control.name] = plain(value)
        self._event("change", control, before=None, after=plain(value))

    def add(self, control: ListLike, value: str) -> None:
        """Put one more entry into a list whose field is open, or see that it is there."""
        if self.comparing or not control.asking(self.window):
            self.ensure(control, [value])
            return
        self._touch(control)
        self.picture()
        control.fill_dialog(self.window, value)
        self._read_back(control, None, [value])

    def expect(self, control: ControlLike, wanted: str) -> None:
        """See that the console shows exactly this.

        Raises:
            ConsoleRefused: it shows something else.
        """
        found = control.read(self.window)
        self._touch(control)
        self._recorded(control, found)
        if not control.satisfied(found, wanted):
            raise ConsoleRefused(
                f"“{control.name}” was not saved as it was put in",
                where=f"{self.window.title}, {control.place}",
                seen=f"wanted {wanted!r}, it shows {found!r}",
                remedy="open it in the console and correct it by hand, or run again",
            )

    def listed(self, table: TableLike, name: str) -> None:
        """Wait until a list shows an object.

        Raises:
            ConsoleRefused: it does not.
        """
        if not self.window.wait(lambda: table.row(self.window, name)):
            raise ConsoleRefused(
                f"“{name}” does not appear in {table.name}",
                where=self.window.title,
                seen="the list stays without it",
                remedy="see the picture for a message of the console",
            )

    def _compared(self, control: ControlLike, wanted: Any, found: Any, *, equal: bool) -> None:
        self._compare(control.place, control.name, wanted, found, equal=equal)

    # -- carrying ---------------------------------------------------------------------------------

    def copy(self, control: ControlLike, name: str) -> str:
        """Copy a value in order to paste it elsewhere."""
        control.reach(self.window)
        value = str(control.read(self.window))
        self._touch(control)
        page = self.window.page.url
        carried = Carried(
            name,
            value,
            self.step.side,
            origin_of(page),
            page.split("?")[0],
            self.step.id,
            now(),
            control.name,
        )
        self._value(control, value)
        self.acted = True
        self.run.carry(carried, control.place)
        return value

    def carried(self, name: str) -> str:
        """Return a value that was copied earlier.

        Raises:
            RunbookError: it was not; a fault of the guide's package.
        """
        return self.run.carried[name].value

    def pasted(self, name: str, *, equal: bool) -> None:
        """Say that a carried value now stands in this console, read back character by character.

        Raises:
            ConsoleRefused: what stands there is not equal.
        """
        if not equal:
            raise ConsoleRefused(
                f"the {name.replace('_', ' ')} did not arrive as it was copied",
                where=self.window.title,
                seen=str(list(self.after.values())),
                remedy="paste it by hand and see what the console makes of it",
            )
        if not self.comparing:
            self.run.journal.write(
                "pasted",
                name=name,
                value=self.carried(name),
                instruction=self.step.id,
                console=self.step.side,
                origin=origin_of(self.window.page.url),
                read_back=True,
            )

    def paste(self, control: ControlLike, name: str) -> None:
        """Put a carried value into a field and see that it stands there to the last character."""
        value = self.carried(name)
        self.ensure(control, value)
        if not self.comparing:
            self.pasted(name, equal=str(control.read(self.window)).strip() == value)

    # -- objects and writes -----------------------------------------------------------------------

    def adopt(self, kind: str, name: str, *, id: str | None = None) -> None:
        """Take an object that exists as ours to mend.

        One whose write was in doubt is known now to have been written.
        """
        self.run.adopted.add(kind)
        side = self.step.side
        if (
            not self.comparing
            and not self.run.settle(side, kind, name, id)
            and not self.run.made(kind)
        ):
            self.run.object(side, kind, name, "adopted", id)
        self.unchanged(f"“{name}” exists and is taken over")

    def identify(self, kind: str, name: str, id: str) -> None:
        """Say by which identifier of its own an object that was taken over is known."""
        if self.is_adopted(kind) and not self.comparing:
            self.run.settle(self.step.side, kind, name, id)
            self.run.name(self.step.side, kind, name, id)

    def is_adopted(self, kind: str) -> bool:
        """Tell whether the object of this kind existed before."""
        return kind in self.run.adopted

    def absent(self, kind: str, name: str) -> None:
        """While comparing, stop: what should be there is not."""
        if self.comparing:
            raise Absent(kind, name)

    def commit(
        self,
        control: CommitLike,
        *,
        kind: str,
        name: str,
        look: Callable[[Window], bool],
        id: str | None = None,
    ) -> None:
        """Press a button that commits, and make sure of what became of it.

        Args:
            control: the button.
            kind: of the object that is written.
            name: of that object.
            look: opens the console's list afresh and tells whether the object is there.
            id: the object's own identifier, where the console shows one.

        Raises:
            ConsoleRefused: the console said no, provably.
            SessionEnded: a sign-in page came; whoever is signed in again can tell what was saved.
            InDoubt: it cannot be told whether the write took effect.
        """
        if self.comparing or (self.is_adopted(kind) and self.step.side not in self.run.dirty):
            self.unchanged("nothing to save: everything is as wanted")
            return
        control.reach(self.window)
        self._touch(control)
        self.picture()
        write = Write(self, control, kind, name, look, id, edit=self.is_adopted(kind))
        remark = write.carry_out()
        self.run.dirty.discard(self.step.side)
        self.run.adopted.add(kind)
        self.pictured = False  # what became of it is worth a picture of its own
        self.acted = True
        if remark:
            self.note(remark)

    def delete(
        self,
        kind: str,
        name: str,
        *,
        row: Callable[[Window], Any],
        erase: Callable[[Window, Any], Outcome],
    ) -> None:
        """Delete an object, and make sure that it is gone.

        Args:
            kind: of the object.
            name: of that object.
            row: opens the console's list afresh and gives the object's row; None without one.
            erase: deletes what was found.

        Raises:
            ConsoleRefused: the console keeps it.
            InDoubt: it cannot be told whether it will go.
        """
        found = row(self.window)
        if found is None:
            self.unchanged("it is not there any more")
            return
        self.picture()
        step = self.step
        self.run.journal.write(
            "intent", instruction=step.id, console=step.side, control=f"delete {kind}"
        )
        outcome = erase(self.window, found)
        if row(self.window) is not None:
            error = InDoubt if outcome.kind == "unanswered" else ConsoleRefused
            raise error(
                f"the console still has the {kind} “{name}”",
                where=self.window.title,
                seen=outcome.detail or "its list shows it",
                remedy="see the picture; delete it by hand, or run undo again",
            )
        self.run.journal.write(
            "committed", instruction=step.id, console=step.side, control=f"delete {kind}"
        )
        self.acted = True
        self.pictured = False

    # -- looking at the world ---------------------------------------------------------------------

    @property
    def own(self) -> bool:
        """Whether what is made is taken back, and what exists is not to be touched."""
        return self.run.own

    def where(self) -> str:
        """Return the address of the page, without parameters."""
        return self.window.page.url.split("?")[0]

    def go_home(self) -> None:
        """Open the address of the window's console."""
        self.run.visit_home(self.window)
        self.acted = True

    def advise(self, detail: str, source: str) -> None:
        """Tell whoever reads the report of a danger that works all the same; once in a run."""
        if not self.quiet:
            self.run.advise(detail, source)

    def setting(self, name: str) -> str:
        """Return a setting that is text."""
        return self.run.settings.text(name)

    def now(self, side: str) -> float:
        """Return the seconds since 1970 by the clock of a console."""
        return self.run.now(side)

    def issuer_origins(self, side: str) -> tuple[str, ...]:
        """Return the origins that an Issuer URL may have: those of the provider's console.

        And the declared ones.
        """
        return (
            origin_of(self.run.window(side).home),
            *self.run.settings.origins("RUNBOOK_ISSUER_ORIGINS"),
        )

    def eyes(self, sign_in: SignInLike, side: str) -> Eyes:
        """Return how to recognise the sign-in page of a console in a fresh context."""

        def shown(page: Page) -> bool:
            return sign_in.asks(self.run.window_on(side, page))

        def witness(page: Page) -> None:
            self.run.picture(self.step.id, self.run.window_on(side, page), None)

        return Eyes(self.run.fresh_context, shown, self.window.timeout_s, witness)
