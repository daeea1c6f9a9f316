"""Deleting an object by whichever way its console has: in the list, or on the object's own page."""

from __future__ import annotations

from typing import ClassVar

from pages.controls.buttons import Press
from pages.controls.deleting import Delete
from pages.controls.rows import Row
from pages.controls.table import Table
from pages.screen import Screen
from runbook.errors import ControlMissing
from runbook.window import Outcome, Window


class Deletable(Screen):
    """The page of an object, which may hold a button that deletes it.

    Class attributes:
        edit: leads on from a page with its details.
        delete: deletes it, on either of the two.
    """

    edit: ClassVar[Press]
    delete: ClassVar[Delete]

    @classmethod
    def open_for_deleting(cls, window: Window) -> None:
        """From an object that was opened in its list, come to where it can be deleted."""
        cls.arrive_or_press(window, cls.edit, shows=cls.delete)


def delete(window: Window, table: Table, row: Row, page: type[Deletable]) -> Outcome:
    """Delete an object that was found in its list, there or on its own page.

    Raises:
        ControlMissing: neither offers it.
        ConsoleRefused: the console says that it keeps the object, or asks what has no yes.
    """
    try:
        return table.delete(window, row)
    except ControlMissing:
        table.open_row(window, row)
    page.open_for_deleting(window)
    return page.delete.commit(window, row.name)
