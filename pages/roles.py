"""The one query everything is found with: role and accessible name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce

from playwright.sync_api import Frame, Locator

from pages.scripts import script
from runbook.window import Window

Root = Frame | Locator

_OWNER = script("roles_owner")
_OWNER_AT = script("roles_owner_at")

DIALOGS = ("dialog", "alertdialog")

TOGGLE_BUTTON = "button[pressed]"
"""Stands among roles for a button that is pressed in or not (`aria-pressed`), which ARIA gives no
role of its own."""

LIST_ENTRY = "listitem[tabindex]"
"""Stands among roles for an entry of a list that takes the focus, so can be pressed: a menu that
says it is a list. An entry of a list has no name; its text stands for it."""


def by_role(root: Root, roles: Sequence[str], name: re.Pattern[str] | None = None) -> Locator:
    """Return the elements of `root` that have one of `roles` and, if given.

    A matching accessible name.
    """
    place = holding(root)
    return reduce(
        lambda one, other: one.or_(other), [_of_role(place, role, name) for role in roles]
    )


def holding(root: Root) -> Root:
    """Return where the content of a box is to be looked for.

    What is slotted into a box of a shadow root does not stand in it, but in the element that owns
    the shadow root.
    """
    if isinstance(root, Frame):
        return root
    tag = root.evaluate_all(_OWNER)
    if not tag:
        return root
    box = root.element_handle(timeout=1000)
    frame = box.owner_frame()
    hosts = frame.locator(tag) if frame else root.page.locator(tag)
    every, at = hosts.all(), int(hosts.evaluate_all(_OWNER_AT, box))
    return every[at] if 0 <= at < len(every) else root


def _of_role(root: Root, role: str, name: re.Pattern[str] | None) -> Locator:
    if role == TOGGLE_BUTTON:
        return root.get_by_role("button", name=name).and_(root.locator("[aria-pressed]"))
    if role == LIST_ENTRY:
        entries = root.get_by_role("listitem").and_(root.locator("[tabindex]"))
        return entries.filter(has_text=name) if name else entries
    return root.get_by_role(role, name=name)  # type: ignore[arg-type]


def dialogs(window: Window) -> list[Locator]:
    """Return the open dialogs of a page, in document order."""
    return [
        dialog
        for frame in window.frames()
        for dialog in by_role(frame, ("dialog", "alertdialog")).visible.all()
    ]
