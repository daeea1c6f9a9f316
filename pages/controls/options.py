"""What a list of options offers, and how one of them is picked.

Mostly a list shows its options, and draws further ones when it is scrolled or when an entry fetches
them. Some draw options without any role and keep others, for assistive technology alone, of which
there are only a few at a time: such a list is walked by the keyboard, as its user would.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from playwright.sync_api import ElementHandle
from playwright.sync_api import Error as PlaywrightError

from pages import keyboard
from pages.scripts import script
from runbook.window import Window

DRAWN_WITHIN_S = 0.6
PICK_S = 3.0
MANY = 2000
"""A list is not walked further than that."""

_DRAWN = script("options_drawn")
_AT = f"(popup, [at, text]) => ({script('options_at')})(({_DRAWN})(popup), [at, text])"
_SCROLL = script("options_scroll")
_TO_TOP = script("options_to_top")
_ACTIVE = script("options_active")
_WALKED = script("options_walked")


@dataclass(frozen=True)
class Option:
    """An option as the list shows it.

    Attributes:
        text: all its words.
        title: its words without a description that stands apart from them.
        chosen: whether it is chosen.
        at: its place among those that are drawn.
        more: it is no choice, it fetches further ones.
        first: the list begins with it, where it may be walked from anywhere.
        active: the keyboard stands at it, and the list says no more of it than that.
    """

    text: str
    title: str
    chosen: bool
    at: int = 0
    more: bool = False
    first: bool = False
    active: bool = False

    @property
    def among_several(self) -> bool:
        """Whether it is chosen in a list of which several can be."""
        return self.chosen and not self.active


def titled(options: Sequence[Option]) -> dict[str, Option]:
    """Return options by their titles, or by all their words where titles do not tell them apart; in
    the order of the list, wherever it was walked from."""
    begin = next((at for at, option in enumerate(options) if option.first), 0)
    options = [*options[begin:], *options[:begin]]
    titles = {option.title: option for option in options}
    if len(titles) == len(options):
        return titles
    return {option.text: option for option in options}


class Options(Protocol):
    """An open list."""

    def every(self) -> Iterator[Option]:
        """Give every option, in the order of the list or from where it stands."""

    def pick(self, option: Option) -> None:
        """Press an option.

        Raises:
            PlaywrightError: the list was drawn anew without it.
        """


class Drawn:
    """A list that shows its options."""

    def __init__(self, window: Window, popup: ElementHandle) -> None:
        self._window = window
        self._popup = popup

    def now(self) -> list[Option]:
        """Return what is drawn now."""
        return [
            Option(
                text=str(one["text"]),
                title=str(one["title"]),
                chosen=bool(one["chosen"]),
                at=at,
                more=bool(one["more"]),
                active=bool(one["active"]),
            )
            for at, one in enumerate(self._popup.evaluate(_DRAWN))
        ]

    def every(self) -> Iterator[Option]:
        """Give every option, drawing further ones until the end was seen: by scrolling, then by
        the entry that fetches more."""
        before = self.now()
        if self._popup.evaluate(_TO_TOP):
            self._window.wait(lambda: self.now() != before or None, timeout_s=DRAWN_WITHIN_S)
        seen: set[str] = set()

        def fresh() -> list[Option] | None:
            return [one for one in self.now() if one.text not in seen and not one.more] or None

        drawn = fresh()
        while drawn:
            for option in drawn:
                seen.add(option.text)
                yield option
            drawn = None
            while drawn is None and self._popup.evaluate(_SCROLL) is not None:
                drawn = self._window.wait(fresh, timeout_s=DRAWN_WITHIN_S)
            more = None if drawn else next((one for one in self.now() if one.more), None)
            if more is not None:
                self.pick(more)
                drawn = self._window.wait(fresh)

    def pick(self, option: Option) -> None:
        """Press an option, scrolling to it if need be."""
        element = self._element(option)
        if element is not None and self._clicked(element):
            return
        again = next((one for one in self.every() if one.text == option.text), option)
        element = self._element(again)
        if element is None or not self._clicked(element):
            raise PlaywrightError(f"Element is not attached: {option.text}")

    @staticmethod
    def _clicked(element: ElementHandle) -> bool:
        """Click an option; tell whether it stayed for that: a list that opens at what is chosen may
        still be on its way there."""
        try:
            element.click(timeout=PICK_S * 1000)
        except PlaywrightError as error:
            if "not attached" in error.message:
                return False
            raise
        return True

    def _element(self, option: Option) -> ElementHandle | None:
        return self._popup.evaluate_handle(_AT, [option.at, option.text]).as_element()


def is_walked(field: ElementHandle) -> bool:
    """Tell whether the open list of a field can only be walked by the keyboard."""
    return bool(field.evaluate(_WALKED))


class Walked:
    """A list that is walked by the keyboard, from the field that opened it."""

    def __init__(self, window: Window, field: ElementHandle) -> None:
        self._window = window
        self._field = field

    def every(self) -> Iterator[Option]:
        """Give every option, from the one at which the list stands round to the one before it."""
        at = self._active() or self._step(None)
        seen: set[str] = set()
        while at is not None and at["id"] not in seen and len(seen) < MANY:
            seen.add(at["id"])
            yield self._option(at)
            at = self._step(at["id"])

    def pick(self, option: Option) -> None:
        """Walk to an option and press Enter."""
        if any(one.text == option.text for one in self.every()):
            keyboard.send(self._window, self._field, "Enter")
            return
        raise PlaywrightError(f"Element is not attached: {option.text}")

    def _active(self) -> dict[str, Any] | None:
        found: dict[str, Any] | None = self._field.evaluate(_ACTIVE)
        return found

    def _step(self, away_from: object) -> dict[str, Any] | None:
        keyboard.send(self._window, self._field, "ArrowDown")

        def moved() -> dict[str, Any] | None:
            at = self._active()
            return at if at is not None and at["id"] != away_from else None

        return self._window.wait(moved, timeout_s=DRAWN_WITHIN_S)

    @staticmethod
    def _option(at: dict[str, Any]) -> Option:
        text = str(at["text"])
        return Option(text, text, bool(at["chosen"]), first=bool(at["first"]))
