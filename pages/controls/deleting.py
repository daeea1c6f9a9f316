"""Deleting an object: what is pressed for it, and the question that a console asks before it does.

The question stands in a dialog of the page, which may want the object's name typed, or is the
browser's own. It is answered with yes only if it came by the press, and only in words that mean it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from playwright.sync_api import Dialog, ElementHandle, Locator
from playwright.sync_api import Error as PlaywrightError

from pages import finding, names, unasked
from pages.arrivals import Arrivals
from pages.controls.base import press
from pages.controls.buttons import Commit
from pages.controls.committing import committed
from pages.controls.fields import write
from pages.controls.toggles import ROLES, turn
from pages.finding import Target
from pages.roles import DIALOGS, Root, by_role, holding
from pages.scripts import script
from runbook.errors import ConsoleRefused
from runbook.window import Outcome, Window

VERBS = ("Delete", "Remove")
ANSWERS = ("Yes", "Confirm", "Yes, delete", "Yes, remove", "Yes, delete it", "Yes, remove it")
NO_QUESTION = "OK"
"""Says yes where it is one of two answers; alone it only closes a message."""

UNDO = ("Undo",)
"""While a console offers this, it may not have begun to delete what its list has no more."""


_OF_AN_ENTRY = script("deleting_of_an_entry")
_SAID = script("deleting_said")
_WANTED = re.compile(
    r"\b(?i:type|enter|write)\s+(?:(?i:the word)\s+)?[\"“'‘]?"
    r"(DELETE|REMOVE|CONFIRM|(?<=[\"“'‘])(?:delete|remove|confirm))\b"
)
"""The word that a dialog wants typed where it is not the object's name."""


def words(kinds: Sequence[str], name: str = "") -> tuple[str, ...]:
    """Return what a button that deletes says: alone, or with the kind or the name of the object."""
    objects = [*kinds, *([name] if name else [])]
    return (*VERBS, *(f"{verb} {one}" for one in objects for verb in VERBS))


def delete(
    window: Window,
    button: Locator | ElementHandle,
    name: str,
    stays: Callable[[], bool],
    *,
    kinds: Sequence[str] = (),
) -> Outcome:
    """Press what deletes an object, once, say yes to the question that comes up, and tell what the
    console made of it.

    Args:
        window: the page.
        button: what is pressed.
        name: what the object is called.
        stays: tells whether the object, or the page that can delete it, is still there.
        kinds: what such an object is called, as buttons say it.

    Raises:
        ConsoleRefused: it cannot be pressed, the console says that it keeps the object, or the
            dialog that comes up has no answer that means yes.
    """
    came = Arrivals(window, DIALOGS)
    undo = Arrivals(window, ("button", "link"), names.pattern(UNDO))
    with _answering(window, name) as own:
        return committed(
            window,
            lambda: _press(window, button, Question(window, name, kinds, came, own), stays),
            lambda: _asks(window, came) or bool(undo.now()) or stays(),
        )


def _asks(window: Window, came: Arrivals) -> bool:
    """Tell whether something that came still stands there; what nobody asked for is sent away."""
    return bool(came.now()) and (unasked.dismiss(window) or bool(came.now()))


class Own:
    """Answers what the browser itself asks: yes to the first question, and to no other."""

    def __init__(self, name: str) -> None:
        self.answered = False
        self.said: list[str] = []
        self._name = name

    def __call__(self, dialog: Dialog) -> None:
        """Answer one."""
        if dialog.type == "beforeunload":
            dialog.accept()  # as if nobody listened
        elif dialog.type == "alert" or self.answered:
            self.said.append(dialog.message)
            dialog.dismiss()
        else:
            self.answered = True
            typed = _wanted(dialog.message, self._name) if dialog.type == "prompt" else None
            dialog.accept(typed)


@contextmanager
def _answering(window: Window, name: str) -> Iterator[Own]:
    own, page = Own(name), window.page
    page.on("dialog", own)
    try:
        yield own
    finally:
        page.remove_listener("dialog", own)


class Question:
    """What a console asks before it deletes an object."""

    def __init__(
        self, window: Window, name: str, kinds: Sequence[str], came: Arrivals, own: Own
    ) -> None:
        self._window = window
        self._name = name
        self._came = came
        self.own = own
        spoken = (*words(kinds, name), *ANSWERS, NO_QUESTION)
        self._yes = Target("button of the dialog", spoken, ("button", "link"))

    def dialog(self) -> Locator | None:
        """Return the dialog on top that came, if it can be answered with yes."""
        for dialog in reversed(self._came.now()):
            if finding.look(self._window, self._yes, [holding(dialog)]).one is not None:
                return dialog
        return None

    def other(self) -> str:
        """Return what a dialog says that came and is another question; "" where none did."""
        return next((str(one.evaluate(_SAID)) for one in reversed(self._came.now())), "")

    def answer(self, dialog: Locator) -> None:
        """Type what is to be typed, tick what has to be ticked, and say yes.

        Raises:
            ConsoleRefused: it is no question, but a message that says why not.
        """
        root = holding(dialog)
        said = str(dialog.evaluate(_SAID))
        fields = by_role(root, ("textbox", "searchbox")).visible
        if self._name and fields.count() == 1 and _is_empty(fields):
            write(self._window, fields, _wanted(said, self._name), "confirmation")
        yes = finding.find(self._window, self._yes, roots=[root])
        if _is_a_message(root, yes):
            raise self.refused(said)
        boxes = by_role(root, ROLES)
        if not yes.is_enabled() and boxes.count() == 1:  # "I understand that …"
            turn(self._window, boxes, True, "confirmation")
        press(self._window, yes, what=VERBS[0])

    def refused(self, said: str) -> ConsoleRefused:
        """Make the error for an object that the console keeps."""
        return ConsoleRefused(
            f"the console does not delete “{self._name}”",
            where=finding.place(self._window),
            seen=" ".join(said.split()),
            remedy="do what the message asks for, or delete it by hand",
        )


def _press(
    window: Window, button: Locator | ElementHandle, question: Question, stays: Callable[[], bool]
) -> None:
    """Press it, and answer the question once there is one; some consoles ask nothing."""
    before = len(window.writes)
    press(window, button, what=VERBS[0])
    still = finding.Stillness(window)

    def probe() -> Locator | bool | None:
        dialog = question.dialog()
        if dialog is not None:
            return dialog
        if not still.reached():
            return None
        if len(window.writes) > before or question.own.answered or question.own.said:
            return True
        if not unasked.dismiss(window) and not question.other() and not stays():
            return True
        return None

    found = window.wait(probe)
    if isinstance(found, Locator):
        question.answer(found)
    elif len(window.writes) == before and question.own.said:
        raise question.refused("; ".join(question.own.said))
    elif found is None and (other := question.other()):
        raise question.refused(other)


def _wanted(said: str, name: str) -> str:
    """Return what a question wants typed: a word that it names, else what the object is called."""
    found = _WANTED.search(said)
    return found.group(1) if found else name


def _is_empty(field: Locator) -> bool:
    return field.is_editable() and not field.input_value().strip()


def _is_a_message(root: Root, yes: Locator) -> bool:
    """Tell whether a dialog has nothing but OK, and perhaps what closes it."""
    if not any(names.same(title, NO_QUESTION) for title in finding.titles(yes)):
        return False
    closing = by_role(root, ("button",), names.pattern((*unasked.CLOSING, "Close dialog")))
    every = by_role(root, ("button", "link")).visible.count()
    return every == 1 + closing.visible.count()


class Delete(Commit):
    """The button that deletes the object whose page this is; one of an entry on it is another.

    Args:
        kinds: what such an object is called: "Delete application".
    """

    what = "button"

    def __init__(self, *kinds: str) -> None:
        super().__init__(*words(kinds))
        self.kinds = kinds

    def find(self, window: Window, *, timeout_s: float | None = None) -> Locator:
        """Wait for the one button (raises ControlMissing, Ambiguous)."""
        found = window.wait(lambda: self._look(window) or None, timeout_s=timeout_s)
        if not found:
            raise finding.missing(window, self.target)
        if len(found) > 1:
            raise finding.ambiguous(window, self.target, found)
        return found[0]

    def here(self, window: Window) -> bool:
        """Tell whether the button is on the page."""
        return bool(self._look(window))

    def _look(self, window: Window) -> list[Locator]:
        for name in self.target.names:
            seen = finding.look(window, replace(self.target, names=(name,)), self.roots(window))
            every = [seen.one] if seen.one is not None else seen.several
            if own := [one for one in every if not one.evaluate(_OF_AN_ENTRY)]:
                return own
        return []

    def marks(self, window: Window) -> list[Locator | ElementHandle]:
        """Return the button."""
        return [*self._look(window)]

    def commit(self, window: Window, name: str = "") -> Outcome:
        """Delete the object of that name, which the page may want typed (raises as `delete`)."""
        button = self.find(window)
        held = button.element_handle()
        return delete(window, button, name, lambda: _shows(held), kinds=self.kinds)


def _shows(element: ElementHandle) -> bool:
    try:
        return element.is_visible()
    except PlaywrightError:
        return False  # its page is gone
