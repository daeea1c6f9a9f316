"""Lists that open from a control: where they open, what they offer, and how one option is chosen.

A list may be a native select, a list box in its place, or one that opens elsewhere in the page,
that is drawn only in part and
must be scrolled or searched. The element with the role may lie under its own shown value: the
keyboard opens it then.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from playwright.sync_api import ElementHandle, Locator
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from pages import finding, names
from pages.controls.base import CLICK_S
from pages.roles import by_role
from pages.scripts import script
from runbook.errors import Ambiguous, ConsoleRefused, OptionMissing
from runbook.window import Window

POPUPS = ("listbox", "menu")
OPTIONS = ("option", "menuitemradio", "menuitemcheckbox", "treeitem")
NO_LONGER = "this build or account may no longer have the option; ask the console's vendor"
OPENED_WITHIN_S = 1.5
DRAWN_WITHIN_S = 0.6

_IS_LIST = "(e) => e.getAttribute('role') === 'listbox' || e.tagName === 'UL'"
_TEXT = script("popup_text")
_SELECTED = script("popup_selected")


def is_native(element: Locator) -> bool:
    """Tell whether the element is a `select`."""
    return bool(element.evaluate("(e) => e.tagName === 'SELECT'"))


def native_options(element: Locator) -> list[tuple[str, bool]]:
    """Return label and selected state of each option of a `select`."""
    found = element.evaluate(
        "(e) => [...e.options].map((o) =>"
        " [(o.label || o.text).trim(), o.selected, o.disabled && !o.value])"
    )
    return [
        (str(label), bool(selected)) for label, selected, placeholder in found if not placeholder
    ]


class Trigger:
    """What opens a list, held by the element itself.

    While its list is open, a console may hide the rest of the page from assistive technology, and
    the shown value may be part of its name: it could not be found by role and name then.
    """

    def __init__(self, element: Locator) -> None:
        self.said = finding.describe(element)
        self.element = element.element_handle()

    @property
    def stays(self) -> bool:
        """Whether it is the list itself."""
        return bool(self.element.evaluate(_IS_LIST))

    @property
    def is_open(self) -> bool:
        """Whether it says that its list is open."""
        return self.element.get_attribute("aria-expanded") == "true"

    @property
    def owns(self) -> list[str]:
        """Ids of what it says it controls."""
        controls = self.element.get_attribute("aria-controls")
        return (controls or self.element.get_attribute("aria-owns") or "").split()

    def click(self) -> None:
        """Click it; where its shown value lies over it, nothing happens."""
        with suppress(PlaywrightTimeout):
            self.element.click(timeout=CLICK_S * 1000)

    def press(self, key: str) -> None:
        """Press a key in it."""
        self.element.press(key)


def chosen(window: Window, element: Locator) -> dict[str, bool]:
    """Return every option of a list and whether it is chosen.

    A list that had to be opened is closed again.
    """
    if is_native(element):
        return dict(native_options(element))
    trigger = Trigger(element)
    popup = opened(window, trigger)
    try:
        return {text: bool(option.evaluate(_SELECTED)) for text, option in _scrolled(window, popup)}
    finally:
        close(window, trigger)


def choose(
    window: Window, element: Locator, wanted: str, *, several: bool = False, on: bool = True
) -> None:
    """Choose `wanted` in the list of `element`; with `several`, only bring that one option to `on`.

    Raises:
        OptionMissing: it is not offered; lists what is.
        ConsoleRefused: the list is disabled, or does not open.
    """
    if is_native(element):
        _choose_native(window, element, wanted, several=several, on=on)
        return
    trigger = Trigger(element)
    for last in (False, False, True):
        try:
            _choose_in_popup(window, trigger, wanted, several=several, on=on)
            return
        except PlaywrightError:  # the list was drawn anew under the hand
            if last:
                raise


def _choose_in_popup(
    window: Window, trigger: Trigger, wanted: str, *, several: bool, on: bool
) -> None:
    popup = opened(window, trigger)
    try:
        option = _option(window, trigger, popup, wanted)
        if not several or bool(option.evaluate(_SELECTED)) != on:
            option.click(timeout=CLICK_S * 1000)
    finally:
        close(window, trigger)


def _choose_native(
    window: Window, element: Locator, wanted: str, *, several: bool, on: bool
) -> None:
    options = native_options(element)
    match = _one(window, [label for label, _ in options], wanted, finding.describe(element))
    keep = [label for label, selected in options if selected] if several else []
    labels = [*(label for label in keep if label != match), *([match] if on else [])]
    try:
        element.select_option(label=labels, timeout=window.timeout_s * 1000)
    except PlaywrightTimeout as error:
        raise ConsoleRefused(
            f"“{match}” cannot be chosen in {finding.describe(element)}",
            where=finding.place(window),
            seen="the list, or this option of it, is disabled",
            remedy="the console may not allow this setting for this account",
        ) from error


def opened(window: Window, trigger: Trigger) -> ElementHandle:
    """Return the list, opening it by click and, where that does not help, by the keyboard.

    Raises:
        ConsoleRefused: no list appears.
    """
    if trigger.stays:
        return trigger.element
    before = [] if trigger.is_open else _lists(window)
    for key in ("", "Alt+ArrowDown", "ArrowDown", "Enter", "Space"):
        if not trigger.is_open:
            trigger.press(key) if key else trigger.click()
        popup = window.wait(lambda: _popup(window, trigger, before), timeout_s=OPENED_WITHIN_S)
        if popup is not None:
            return popup
    raise ConsoleRefused(
        f"the list of {trigger.said} does not open",
        where=finding.place(window),
        seen="no list of options appeared",
        remedy="look at the picture; a disabled list cannot be chosen from",
    )


def _lists(window: Window) -> list[ElementHandle]:
    """Return the lists that show already: one that stays there, or one that is still going away."""
    return [
        popup.element_handle(timeout=1000)
        for frame in window.frames()
        for popup in by_role(frame, POPUPS).visible.all()
    ]


def _popup(window: Window, trigger: Trigger, before: list[ElementHandle]) -> ElementHandle | None:
    """Return the list that the trigger says it controls, else the one that was not there before.

    It is held by the element: one that is still going away would shift any counting.
    """
    for frame in window.frames():
        for id in trigger.owns:
            owned = frame.locator(f'[id="{id}"]').visible
            if owned.count() == 1 and _options(handle := owned.element_handle(timeout=1000)):
                return handle
    fresh = [
        popup
        for popup in _lists(window)
        if not any(_same(popup, old) for old in before) and _options(popup)
    ]
    return fresh[0] if len(fresh) == 1 else None


def _options(popup: ElementHandle) -> list[ElementHandle]:
    return [option for role in OPTIONS for option in popup.query_selector_all(f"role={role}")]


def _same(popup: ElementHandle, old: ElementHandle) -> bool:
    try:
        return bool(popup.evaluate("(e, old) => e === old", old))
    except PlaywrightError:
        return False  # of another frame, or gone


def _texts(popup: ElementHandle) -> list[tuple[str, ElementHandle]]:
    found = [(str(option.evaluate(_TEXT)), option) for option in _options(popup)]
    return [(text, option) for text, option in found if text]


def _scrolled(window: Window, popup: ElementHandle) -> Iterator[tuple[str, ElementHandle]]:
    """Give every option of a list, drawing further ones by scrolling until the end was seen."""
    seen: set[str] = set()

    def fresh() -> list[tuple[str, ElementHandle]] | None:
        return [(text, option) for text, option in _texts(popup) if text not in seen] or None

    drawn = fresh()
    while drawn:
        for text, option in drawn:
            seen.add(text)
            yield text, option
        moved = popup.evaluate(_SCROLL) is not None
        drawn = window.wait(fresh, timeout_s=DRAWN_WITHIN_S) if moved else None


_SCROLL = script("popup_scroll")


_TO_TOP = script("popup_to_top")


def _option(window: Window, trigger: Trigger, popup: ElementHandle, wanted: str) -> ElementHandle:
    """Return the wanted option, drawn: scrolled to if need be (raises OptionMissing, Ambiguous)."""
    offered: list[str] = []
    for text, option in _scrolled(window, popup):
        offered.append(text)
        if text == wanted.strip():
            return option
    match = _one(window, offered, wanted, trigger.said)
    popup.evaluate(_TO_TOP)
    for text, option in _scrolled(window, popup):
        if text == match:
            return option
    return _option(window, trigger, popup, match)  # it was drawn anew meanwhile


def _one(window: Window, offered: list[str], wanted: str, said_of: str) -> str:
    match = names.pick(offered, window.word(wanted))
    if len(match) == 1:
        return match[0]
    said = f"offered: {', '.join(offered[:30]) or 'nothing'}"
    if match:
        raise Ambiguous(
            f"{said_of} offers “{wanted}” {len(match)} times",
            where=finding.place(window),
            seen=said,
            remedy="remove the duplicate on the console",
        )
    raise OptionMissing(
        f"{said_of} does not offer “{wanted}”",
        where=finding.place(window),
        seen=said,
        remedy=NO_LONGER,
    )


def close(window: Window, trigger: Trigger) -> None:
    """Close a list that is still open, from where the console has put the focus.

    That is mostly in the list; a trigger would hand the key on to the dialog that holds it.
    """
    for press in (window.page.keyboard.press, trigger.press):
        with suppress(PlaywrightError):  # it went with the page that it was on
            if trigger.is_open:
                press("Escape")
                window.wait(lambda: not trigger.is_open or None, timeout_s=OPENED_WITHIN_S)
