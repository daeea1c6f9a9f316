"""Lists that open from a control: where they open, and how one option is chosen.

A list may be a native select, a list box in its place, or one that opens elsewhere in the page. The
element with the role may lie under its own shown value: the keyboard opens it then.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from playwright.sync_api import ElementHandle, Locator
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from pages import finding, keyboard, names
from pages.controls.options import Drawn, Option, Options, Walked, is_walked, titled
from pages.roles import by_role
from pages.scripts import script
from runbook.errors import Ambiguous, ConsoleRefused, OptionMissing
from runbook.window import Window

POPUPS = ("listbox", "menu")
NO_LONGER = "this build or account may no longer have the option; ask the console's vendor"
OPENED_WITHIN_S = 1.5
FITTING_WITHIN_S = 3.0
REACHED_S = 1.0

_TYPED = "(e) => e.matches('input:not([readonly])') ? e.value : ''"
_TAKES_TEXT = "(e) => e.matches('input:not([readonly]):not([type=button]),textarea')"
_SUGGESTED = (
    "(e) => e.list ? [...e.list.options].map((o) => [(o.label || o.value).trim(), o.value]) : []"
)
_COVERED = script("popup_covered")
_FILTER = script("popup_filter")
_IS_LIST = "(e) => e.getAttribute('role') === 'listbox' || e.tagName === 'UL'"


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


def suggestions(element: Locator) -> list[tuple[str, str]]:
    """Return what the browser itself suggests for a text field: words and text (`datalist`)."""
    return [(str(words), str(text)) for words, text in element.evaluate(_SUGGESTED)]


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

    def click(self) -> bool:
        """Click it; tell whether that got through: its shown value may lie over it."""
        if self.element.evaluate(_COVERED):
            return False
        try:
            self.element.click(timeout=REACHED_S * 1000)
        except PlaywrightTimeout:
            return False
        return True

    @property
    def text(self) -> str:
        """Text in it, where it is a field that can be typed into."""
        return str(self.element.evaluate(_TYPED))

    @property
    def typed_into(self) -> ElementHandle | None:
        """The field that filters the list: itself, or one that took the focus beside the list."""
        return self.element.evaluate_handle(_FILTER).as_element()

    @property
    def takes_text(self) -> bool:
        """Whether keys that press something elsewhere are text to it, or send its form."""
        return bool(self.element.evaluate(_TAKES_TEXT))

    def write(self, text: str) -> None:
        """Replace its text."""
        self.element.fill(text)


def chosen(window: Window, element: Locator, *, several: bool = False) -> dict[str, bool]:
    """Return every option of a list and whether it is chosen.

    A list that had to be opened is closed again.
    """
    if is_native(element):
        return dict(native_options(element))
    if suggested := suggestions(element):
        value = element.input_value()
        return {name: value in {name, text} for name, text in suggested}
    trigger = Trigger(element)
    options = opened(window, trigger)
    try:
        every = titled(list(options.every()))
        return {
            name: option.among_several if several else option.chosen
            for name, option in every.items()
        }
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
    if suggested := suggestions(element):
        texts = dict(suggested)
        element.fill(texts[_one(window, list(texts), wanted, finding.describe(element))])
        element.blur()
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
    options = opened(window, trigger)
    try:
        try:
            option = _option(window, trigger, options, wanted)
        except OptionMissing as missing:
            options, option = _by_typing(window, trigger, wanted, missing)
        if not several or option.among_several != on:
            options.pick(option)
    finally:
        close(window, trigger)


def _by_typing(
    window: Window, trigger: Trigger, wanted: str, missing: OptionMissing
) -> tuple[Options, Option]:
    """Look once more where a list offers only what fits the text in its field.

    Raises:
        OptionMissing: it is not offered then either.
    """
    if trigger.text:
        return _unfiltered(window, trigger, wanted)
    field = trigger.typed_into
    if field is None:
        raise missing
    field.fill(window.word(wanted))

    def probe() -> tuple[Options, Option] | None:
        options = _options(window, trigger, [])
        if options is None:
            return None
        try:
            return options, _option(window, trigger, options, wanted)
        except OptionMissing:
            return None

    found = window.wait(probe, timeout_s=FITTING_WITHIN_S)
    if found is None:
        field.fill("")
        raise missing
    return found


def _unfiltered(window: Window, trigger: Trigger, wanted: str) -> tuple[Options, Option]:
    """Look once more in a field that offers only what fits the text in it, with the text taken
    out; it is put back where the option is missing all the same (raises OptionMissing)."""
    text = trigger.text
    trigger.write("")
    options = opened(window, trigger)
    try:
        return options, _option(window, trigger, options, wanted)
    except OptionMissing:
        trigger.write(text)
        again = opened(window, trigger)
        kept = [option for option in again.every() if option.text == text]
        if kept:
            again.pick(kept[0])
        raise


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


def opened(window: Window, trigger: Trigger) -> Options:
    """Return the list, opening it by click and, where that does not help, by the keyboard.

    Raises:
        ConsoleRefused: no list appears.
    """
    if trigger.stays:
        return Drawn(window, trigger.element)
    before = [] if trigger.is_open else _lists(window)
    keys = ("", "Alt+ArrowDown", "ArrowDown", *(() if trigger.takes_text else ("Enter", "Space")))
    for key in keys:
        if not trigger.is_open:
            if key:
                keyboard.send(window, trigger.element, key)
            elif not trigger.click():
                continue  # the keyboard opens it
        options = window.wait(lambda: _options(window, trigger, before), timeout_s=OPENED_WITHIN_S)
        if options is not None:
            return options
        if trigger.is_open and (empty := _owned(window, trigger)) is not None:
            return empty
    close(window, trigger)
    raise ConsoleRefused(
        f"the list of {trigger.said} does not open",
        where=finding.place(window),
        seen="no list of options appeared",
        remedy="look at the picture; a disabled list cannot be chosen from",
    )


def _lists(window: Window) -> list[ElementHandle]:
    """Return the lists that show already: one that stays there, or one that is still going away."""
    found: list[ElementHandle] = []
    for frame in window.frames():
        for popup in by_role(frame, POPUPS).visible.all():
            with suppress(PlaywrightError):  # it has gone away meanwhile
                found.append(popup.element_handle(timeout=200))
    return found


def _options(window: Window, trigger: Trigger, before: list[ElementHandle]) -> Options | None:
    """Return the list that the trigger says it controls, else the one that was not there before.

    It is held by the element: one that is still going away would shift any counting.
    """
    owned = _owned(window, trigger)
    if owned is not None and owned.now():
        return owned
    lists = [Drawn(window, popup) for popup in _lists(window) if not _among(popup, before)]
    fresh = [drawn for drawn in lists if drawn.now()]
    if len(fresh) == 1:
        return fresh[0]
    if trigger.is_open and is_walked(trigger.element):
        return Walked(window, trigger.element)
    return None


def _owned(window: Window, trigger: Trigger) -> Drawn | None:
    """Return the list that the trigger says it controls, where that shows; it may be empty."""
    for frame in window.frames():
        for id in trigger.owns:
            owned = frame.locator(f'[id="{id}"]').visible
            if owned.count() == 1:
                return Drawn(window, owned.element_handle(timeout=1000))
    return None


def _among(popup: ElementHandle, others: list[ElementHandle]) -> bool:
    return any(_same(popup, other) for other in others)


def _same(popup: ElementHandle, other: ElementHandle) -> bool:
    try:
        return bool(popup.evaluate("(e, other) => e === other", other))
    except PlaywrightError:
        return False  # of another frame, or gone


def _option(window: Window, trigger: Trigger, options: Options, wanted: str) -> Option:
    """Return the wanted option (raises OptionMissing, Ambiguous)."""
    offered: list[Option] = []
    for option in options.every():
        offered.append(option)
        if option.text == wanted.strip():
            return option
    by_title = titled(offered)
    return by_title[_one(window, list(by_title), wanted, trigger.said)]


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
        about=wanted,
    )


def close(window: Window, trigger: Trigger) -> None:
    """Close a list that is still open, from where the console has put the focus.

    That is mostly in the list; a trigger would hand the key on to the dialog that holds it.
    """
    for press in (window.page.keyboard.press, partial(keyboard.send, window, trigger.element)):
        with suppress(PlaywrightError):  # it went with the page that it was on
            if trigger.is_open:
                press("Escape")
                window.wait(lambda: not trigger.is_open or None, timeout_s=OPENED_WITHIN_S)
