"""What every control has in common: a name, a way to be found, `read` and `set`.

What `read` returns, `set` takes, and writing back what was read changes nothing. `restore` brings
back what was read at some time. A control never decides what is wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from playwright.sync_api import ElementHandle, Locator
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from pages import finding, folds, keyboard, unasked
from pages.finding import Target
from pages.roles import Root
from pages.scripts import script
from runbook.errors import ConsoleRefused
from runbook.window import Deviation, Window

if TYPE_CHECKING:
    from pages.screen import Screen

T = TypeVar("T")
U = TypeVar("U")

PAGES = 6
"""How many further pages or tabs of a wizard are gone through for one control."""

_DONE = "click action done"
"""In the browser's account of a click that ran out of time: only what follows upon it was slow."""

_BLOCKED = ("intercepts pointer events", "outside of the viewport", "element is inert")
"""In the browser's account of a click that did not get through: something may lie over it."""

CLICK_S = 3.0
"""A plain click that did not go through after this long is tried by the keyboard."""


class Control(Generic[T]):
    """A control of a screen, declared with the words that a person sees.

    Args:
        name: the guide's word.
        alternatives: further words, where the guide is silent or uses two.
        section: heading under which the guide places it, where it is not the screen's own.
        begins: the console may add to the name, such as the unit of a number.
    """

    what = "control"
    has_value = True
    healable = True
    roles: tuple[str, ...] = ()

    def __init__(
        self, name: str, *alternatives: str, section: str | None = None, begins: bool = False
    ) -> None:
        self.name = name
        self.alternatives = alternatives
        self._section = section
        self.begins = begins
        self.screen: type[Screen] | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    @property
    def section(self) -> str | None:
        """Heading under which the control stands, None where the screen has no sections."""
        return self._section or (self.screen.section if self.screen else None)

    @property
    def target(self) -> Target:
        """What to look for."""
        return Target(
            self.what,
            (self.name, *self.alternatives),
            self.roles,
            self.section,
            self.begins,
            screen=self.screen,
            healable=self.healable,
        )

    @property
    def place(self) -> str:
        """The screen and section that hold it, for the record."""
        return (self.section or (self.screen.title if self.screen else "")) or "page"

    def reach(self, window: Window) -> None:
        """Wait until the control is there; where it stands on a further page or tab, go there.

        Raises:
            ControlMissing: it is on no page that can be reached from here.
            ConsoleRefused: a page that is gone through on the way says what is wrong with it.
        """
        if self._comes(window) or self._unfolds(window, others=True) or self._paneled(window):
            return
        for _ in range(PAGES):
            before = finding.on_screen(window)
            if self.screen is None or not self.screen.onward(window, self.section, self.name):
                break
            if self._comes(window) or self._unfolds(window, others=True):
                if self.screen.placed:
                    expected, found = f"{self.place}: {self.name}", self._standing(window)
                    window.deviate(Deviation("moved", expected, found, "navigated"))
                return
            if (said := alerts(window)) and finding.on_screen(window) == before:
                raise ConsoleRefused(
                    f"the page does not go on to where “{self.name}” is",
                    where=finding.place(window),
                    seen="; ".join(said),
                    remedy="see what the page asks for first; the picture shows it",
                )
        self.find(window, timeout_s=1)

    def _standing(self, window: Window) -> str:
        """Say where a control is that the guide places elsewhere: the page, or the tab of it."""
        page = finding.heading(window)
        return page if page != self.place else finding.tab(window) or page

    def _comes(self, window: Window) -> bool:
        """Wait until the control is there (True), or the page has all that it asked for and stands
        still without it (False)."""
        still = finding.Stillness(window)

        def probe() -> str | None:
            if self.here(window):
                return "here"
            unasked.dismiss(window)
            return "still" if still.reached() and not window.asking else None

        came = window.wait(probe)
        if came is None:
            window.give_up()
        return came == "here"

    def appears(self, window: Window) -> bool:
        """Tell whether the control is on the page, if need be in a folded part that bears its
        name or the name of its section, or in a panel; what nobody asked for may lie over it."""
        there = self.here(window)
        for _ in range(unasked.NOTICES):
            if there or self.roots(window) is not None:
                break
            if not unasked.dismiss(window, blocking=True):
                break
            there = self.here(window)
        return there or self._unfolds(window, others=False) or self._paneled(window)

    def _paneled(self, window: Window) -> bool:
        """Open the panels of the screen until the control is there; tell whether it is."""
        for opener in self.screen.opens(window) if self.screen else ():
            opener.press(window)
            if self._comes(window):
                return True
        return False

    def _unfolds(self, window: Window, *, others: bool) -> bool:
        """Open folded parts of the page until the control is there; tell whether it is."""
        folded = self.screen.folded if self.screen else ()
        named = [*([self.section] if self.section else []), *self.target.names, *folded]
        return folds.open_until(
            window,
            lambda: self.roots(window),
            lambda: self._comes(window),
            named=[window.word(name) for name in named],
            others=others,
        )

    def awaited(
        self, window: Window, look: Callable[[], U | None], *, timeout_s: float | None = None
    ) -> U | None:
        """Wait for what `look` gives; what nobody asked for may lie over it and is sent away, but
        for a control that stands in a dialog itself."""

        def probe() -> U | None:
            found = look()
            if found is None and self.roots(window) is None:
                unasked.dismiss(window)
            return found

        return window.wait(probe, timeout_s=timeout_s)

    def roots(self, window: Window) -> list[Root] | None:
        """Return where to look: the screen's dialog, or None for the whole page."""
        return self.screen.roots(window) if self.screen else None

    def find(self, window: Window, *, timeout_s: float | None = None) -> Locator:
        """Wait for the one element of this control (raises ControlMissing, Ambiguous)."""
        return finding.find(window, self.target, roots=self.roots(window), timeout_s=timeout_s)

    def here(self, window: Window) -> bool:
        """Tell whether the control is on the page now; several count as there."""
        seen = finding.look(window, self.target, self.roots(window))
        return seen.one is not None or bool(seen.several)

    def editable(self, window: Window) -> bool:
        """Tell whether the control is on the page now and can be changed."""
        seen = finding.look(window, self.target, self.roots(window))
        return seen.one is not None and seen.one.is_editable()

    def read(self, window: Window) -> T:
        """Return the value the console shows."""
        raise NotImplementedError

    def set(self, window: Window, value: T) -> None:
        """Bring the control to `value`; the caller reads again."""
        raise NotImplementedError

    def restore(self, window: Window, value: T) -> None:
        """Bring the control to exactly what `read` returned at some time, and do nothing where it
        is so already. A control whose `set` leaves alone what is not wanted takes that out here."""
        if self.read(window) != value:
            self.set(window, value)

    def satisfied(self, found: T, wanted: T) -> bool:
        """Tell whether what was read is what is wanted."""
        return found == wanted

    def learned(self, window: Window) -> str | None:
        """Return the name that was learned for it on this build, None where it bears its own."""
        return window.learned.get(self.target.key)

    def marks(self, window: Window) -> list[Locator | ElementHandle]:
        """Return the elements to mark in a picture."""
        seen = finding.look(window, self.target, self.roots(window))
        return [seen.one] if seen.one is not None else []


def press(
    window: Window, element: Locator | ElementHandle, *, what: str, key: str = "Enter"
) -> None:
    """Click an element as a person would, and where something lies over it, send that away or use
    the keyboard.

    Raises:
        ConsoleRefused: it is disabled, or nothing gets through to it.
    """
    window.touching(element, what, True)
    for _ in range(unasked.NOTICES):
        try:
            element.click(timeout=CLICK_S * 1000)
            return
        except PlaywrightTimeout as error:
            if _DONE in error.message:
                return
            blocked = any(words in error.message for words in _BLOCKED)
            disabled = "not enabled" in error.message
        if not (blocked and unasked.dismiss(window, blocking=True)):
            break
    if not element.is_visible():
        raise ConsoleRefused(
            f"“{what}” cannot be pressed",
            where=finding.place(window),
            seen="it went away before it could be pressed",
            remedy="look at the picture",
        )
    if disabled and not _becomes_enabled(window, element):
        raise ConsoleRefused(
            f"“{what}” is there but disabled",
            where=finding.place(window),
            seen=", ".join(alerts(window)) or "no message",
            remedy="see what the page asks for first; the picture shows it",
        )
    try:
        sent = keyboard.send(window, element, key)
    except PlaywrightTimeout:
        sent = False
    if not sent:
        raise ConsoleRefused(
            f"“{what}” cannot be pressed",
            where=finding.place(window),
            seen="something lies over it" if blocked else "it went away before it could be pressed",
            remedy="look at the picture",
        )


def _becomes_enabled(window: Window, element: Locator | ElementHandle) -> bool:
    return bool(window.wait(lambda: element.is_enabled() or None))


def alerts(window: Window) -> list[str]:
    """Return what the page says went wrong: alerts.

    And fields marked invalid with their message.
    """
    found: list[str] = []
    for frame in window.frames():
        try:
            for alert in frame.get_by_role("alert").visible.all():
                found.append(" ".join(alert.inner_text(timeout=500).split()))
            for field in frame.locator("[aria-invalid=true]").visible.all():
                found.append(field.evaluate(_MESSAGE))
        except PlaywrightError:
            continue
    return [text for text in dict.fromkeys(found) if text]


_MESSAGE = script("base_message")
