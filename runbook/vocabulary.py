"""What the engine knows of screens and controls: their shape, and nothing of any console.

Page objects fit these protocols without importing them; the engine never imports a page object.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from runbook.credentials import Credentials
from runbook.window import Outcome, Window


class ScreenLike(Protocol):
    """A screen, as far as the engine knows one."""

    title: str

    def awaits(self, window: Window) -> None:
        """Note what is there already, right before something is pressed that shows it."""

    def arrive(self, window: Window) -> None:
        """Wait until it is there."""

    def here(self, window: Window) -> bool:
        """Tell whether it is there."""


class ControlLike(Protocol):
    """A control, as far as the engine knows one."""

    name: str

    @property
    def place(self) -> str:
        """The screen or section that holds it."""

    def here(self, window: Window) -> bool:
        """Tell whether it is on the page now."""

    def appears(self, window: Window) -> bool:
        """Tell whether it is on the page, in a folded part of it too."""

    def reach(self, window: Window) -> None:
        """Come to where it is, or raise ControlMissing."""

    def read(self, window: Window) -> Any:
        """Return its value."""

    def set(self, window: Window, value: Any) -> None:
        """Bring it to a value."""

    def satisfied(self, found: Any, wanted: Any) -> bool:
        """Tell whether what was read is what is wanted."""

    def learned(self, window: Window) -> str | None:
        """Return the name that was learned for it on this build, None where it bears its own."""

    def marks(self, window: Window) -> Sequence[Any]:
        """Return the elements to mark in a picture."""


class ListLike(ControlLike, Protocol):
    """A list to which one adds."""

    def asking(self, window: Window) -> bool:
        """Tell whether the field for a further entry is open."""

    def fill_dialog(self, window: Window, text: str) -> None:
        """Write the entry and take it into the list."""


class TableLike(ControlLike, Protocol):
    """A list of objects."""

    def row(self, window: Window, name: str) -> Any:
        """Return the one row of that name, None where there is none."""

    def open(self, window: Window, name: str) -> None:
        """Open the object of that name."""


class RestoredLike(ControlLike, Protocol):
    """A control that can be brought back to what it was."""

    def restore(self, window: Window, value: Any) -> None:
        """Bring it to exactly what `read` returned at some time."""


class DeletingLike(TableLike, Protocol):
    """A list whose objects can be deleted in it."""

    def delete(self, window: Window, row: Any) -> Outcome:
        """Delete an object that was found, or raise ControlMissing where its row offers nothing."""


class DeleteLike(ControlLike, Protocol):
    """A button that deletes the object whose page this is."""

    def commit(self, window: Window, name: str) -> Outcome:
        """Press it, answer what is asked, and tell what became of it."""


class PressLike(ControlLike, Protocol):
    """A control that is pressed."""

    def press(self, window: Window) -> None:
        """Press it."""


class CommitLike(ControlLike, Protocol):
    """A control that commits."""

    def commit(self, window: Window) -> Outcome:
        """Press it and tell what became of it."""


class SignInLike(Protocol):
    """The sign-in of a console."""

    def enter(self, window: Window, credentials: Credentials) -> object:
        """Sign somebody in, once."""

    def asks(self, window: Window) -> bool:
        """Tell whether the page asks for credentials."""
