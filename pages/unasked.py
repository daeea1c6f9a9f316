"""Dialogs, banners and tours that nobody asked for.

They are dismissed only if going away is all that the button does, and each dismissal is on the
record. "Accept" alone is never
pressed here: it is also the word of a consent dialog.
"""

from __future__ import annotations

from collections.abc import Sequence

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator

from pages import names
from pages.roles import by_role, dialogs
from runbook.window import Deviation, Window

REFUSALS = (
    "Reject all",
    "Reject all cookies",
    "Decline all",
    "Only necessary",
    "Necessary only",
    "Use necessary cookies only",
    "Essential only",
    "Only essential",
    "Only what is needed",
)
ACCEPTANCES = ("Accept all", "Accept all cookies", "Allow all", "Allow all cookies")
CLOSING = ("Close", "Hide", "×")
"""Takes a dialog away that offers nothing else; one that does was asked for."""

AGREEING = ("OK", "Okay", "Continue")
"""Takes away a dialog that offers nothing else and lies over what is to be pressed: that it tells
something and asks nothing can be seen by its offering no other answer."""

LEAVING = ("Close dialog", "Done", "Cancel")
DISCARDING = (
    "Discard",
    "Discard changes",
    "Leave",
    "Leave page",
    "Leave this page",
    "Leave without saving",
    "Don't save",
    "Do not save",
)
"""Answers to the question about changes that were not saved. Whoever goes elsewhere has saved what
was to be saved; what is left is what looking into lists did to a form."""

LATER = (
    "Skip",
    "Not now",
    "Later",
    "Remind me later",
    "Maybe later",
    "No thanks",
    "No, thanks",
)
GOING_AWAY = (
    "Got it",
    "Dismiss",
    *LATER,
    "Skip tour",
    "End tour",
    "Stay signed in",
    "Continue session",
)

_OFFERED = "(all) => all.filter((e) => e.offsetWidth > 1 && e.offsetHeight > 1).length"
"""How many buttons a person sees; one of a pixel is there to catch the focus."""

_SAID_BY = """(button) => {
  const dialog = button.closest("dialog, [role=dialog], [role=alertdialog]");
  const first = dialog ? dialog.innerText.trim().split("\\n")[0].trim() : "";
  return (dialog && dialog.getAttribute("aria-label")) || first;
}"""
"""What the dialog is called that a button stands in; "" where it stands in none."""

NOTICES = 5
"""How many things that nobody asked for may come between, one after the other."""

GONE_WITHIN_S = 2.0
"""How long what was sent away may still show: one that fades is not another one."""


def dismiss(window: Window, *, blocking: bool = False) -> bool:
    """Send away one thing that lies over the page; tell whether there was one.

    Args:
        window: the page.
        blocking: it keeps a press from what is under it, so nobody has asked for it.
    """
    alone = (*CLOSING, *AGREEING) if blocking else CLOSING
    for frame in window.frames():
        notice = by_role(frame, ("button",), names.pattern((*REFUSALS, *ACCEPTANCES))).visible.all()
        if notice and _press_preferred(window, notice):
            return True  # else something lies over it, which has to go first
    for dialog in dialogs(window):
        if _holds_a_form(dialog):
            continue
        away = by_role(dialog, ("button",), names.pattern(GOING_AWAY)).visible.all()
        closing = by_role(dialog, ("button",), names.pattern(alone)).visible.all()
        if away:
            return _press(window, away[0], _title(dialog))
        others = by_role(dialog, ("button",)).visible.evaluate_all(_OFFERED)
        if closing and len(closing) == others:
            return _press(window, closing[0], _title(dialog))
    return False


def question(window: Window, came: Sequence[Locator]) -> str | None:
    """Return what a dialog asks that came up: it offers more than one answer, and none by which it
    would only go away. None where nothing is asked.

    Args:
        window: the page; what only has to be sent away is.
        came: dialogs that were not there before.
    """
    if not came or dismiss(window):
        return None
    for dialog in came:
        answers = by_role(dialog, ("button",)).visible.evaluate_all(_OFFERED)
        if answers > 1 and not _holds_a_form(dialog):
            return _title(dialog)
    return None


def leave(window: Window) -> bool:
    """Take away the dialog on top that holds up the way elsewhere; tell whether there was one.

    What was to be done in it has been done: it is closed, and nothing in it is kept.
    """
    for dialog in reversed(dialogs(window)):
        discarding = by_role(dialog, ("button",), names.pattern(DISCARDING)).visible.all()
        if discarding:
            return _press(window, discarding[0], _title(dialog))
        leaving = by_role(dialog, ("button", "link"), names.pattern((*CLOSING, *LEAVING))).visible
        if ways := leaving.all():
            return _pressed(window, ways[0])
    return False


def _press_preferred(window: Window, buttons: list[Locator]) -> bool:
    refusing = [
        button for button in buttons if any(names.same(_title(button), word) for word in REFUSALS)
    ]
    button = (refusing or buttons)[0]
    return _press(window, button, str(button.evaluate(_SAID_BY)) or "cookie notice")


def _holds_a_form(dialog: Locator) -> bool:
    return by_role(dialog, ("textbox", "combobox", "checkbox", "switch", "radio")).count() > 0


def _title(element: Locator) -> str:
    try:
        return (
            element.get_attribute("aria-label", timeout=1000)
            or element.inner_text(timeout=1000).strip().split("\n")[0]
        )
    except PlaywrightError:
        return "something that went away"


def _press(window: Window, button: Locator, title: str) -> bool:
    if not _pressed(window, button):
        return False
    window.dismissed += 1
    window.deviate(Deviation("unexpected-dialog", "nothing over the page", title, "dismissed"))
    return True


def _pressed(window: Window, button: Locator) -> bool:
    try:
        button.click(timeout=2000)
    except PlaywrightError:
        return False  # it is going away by itself, or something lies over it: the next look tells
    window.wait(lambda: not button.is_visible() or None, timeout_s=GONE_WITHIN_S)
    return True
