"""The one query everything is found with: role and accessible name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce

from playwright.sync_api import Frame, Locator

from runbook.window import Window

Root = Frame | Locator

TOGGLE_BUTTON = "button[pressed]"
"""Stands among roles for a button that is pressed in or not (`aria-pressed`), which ARIA gives no
role of its own."""


def by_role(root: Root, roles: Sequence[str], name: re.Pattern[str] | None = None) -> Locator:
    """Return the elements of `root` that have one of `roles` and, if given.

    A matching accessible name.
    """
    return reduce(lambda one, other: one.or_(other), [_of_role(root, role, name) for role in roles])


def _of_role(root: Root, role: str, name: re.Pattern[str] | None) -> Locator:
    if role == TOGGLE_BUTTON:
        return root.get_by_role("button", name=name).and_(root.locator("[aria-pressed]"))
    return root.get_by_role(role, name=name)  # type: ignore[arg-type]


def dialogs(window: Window) -> list[Locator]:
    """Return the open dialogs of a page, in document order."""
    return [
        dialog
        for frame in window.frames()
        for dialog in by_role(frame, ("dialog", "alertdialog")).visible.all()
    ]
