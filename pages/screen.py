"""A screen: controls put together, and what shows that the screen has arrived.

A screen is declared once, as a class. Arrival is checked in one place, when the screen is opened;
nothing waits for it twice.
"""

from __future__ import annotations

import time
from typing import Any, ClassVar

from playwright.sync_api import Locator

from pages import finding, healing, names, unasked
from pages.controls.base import Control, alerts, press
from pages.controls.buttons import Press
from pages.finding import Target
from pages.roles import Root, by_role, dialogs, holding
from pages.scripts import script
from runbook.errors import ConsoleRefused, ConsoleUnreachable
from runbook.window import Deviation, Window

_TITLE = script("screen_title")

HEALED_AFTER_S = 3.0
"""How long a page is waited for under its own title before another one is taken for it."""


class Screen:
    """One page, one section of a page, or one dialog of a console.

    Class attributes:
        title: what the screen is called, for messages and the report.
        headings: headings that show that it has arrived, the guide's first; a wizard may put it
            under any heading.
        landmarks: controls of which any one also shows it.
        section: heading under which its controls stand, where they share a page with others.
        dialog: names of the dialog that holds it, where it is one.
        next: leads to the following page, where the screen may be spread over several.
        panels: names of the controls that open further settings beside the page, as the nodes of a
            graph do.
        folded: names of closed parts of a page that may hold its controls.
        placed: the guide says on which page the controls stand, so another one is a deviation.
    """

    title: ClassVar[str] = ""
    headings: ClassVar[tuple[str, ...]] = ()
    landmarks: ClassVar[tuple[str, ...]] = ()
    section: ClassVar[str | None] = None
    dialog: ClassVar[tuple[str, ...]] = ()
    next: ClassVar[Press | None] = None
    panels: ClassVar[tuple[str, ...]] = ()
    folded: ClassVar[tuple[str, ...]] = ()
    placed: ClassVar[bool] = True
    controls: ClassVar[dict[str, Control[Any]]] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Control)}
        cls.controls = {**cls.controls, **own}
        for control in own.values():
            control.screen = cls
        unknown = [name for name in (*cls.landmarks, *cls.panels) if name not in cls.controls]
        if unknown:
            raise TypeError(f"{cls.__name__} names what it does not declare: {unknown}")

    @classmethod
    def roots(cls, window: Window) -> list[Root] | None:
        """Return where the screen's controls are: its dialog, or None for the whole page."""
        if not cls.dialog:
            return None
        named = cls._named_dialogs(window)
        return [holding(one) for one in named or cls._unnamed_dialogs(window)]

    @classmethod
    def awaits(cls, window: Window) -> None:
        """Note which dialogs are open, right before something is pressed that shows this one."""
        if cls.dialog:
            window.under[cls.title] = len(dialogs(window))

    @classmethod
    def _unnamed_dialogs(cls, window: Window) -> list[Locator]:
        """Return the dialog that opened over those that were there when this one was asked for."""
        return dialogs(window)[window.under.get(cls.title, 0) :][-1:]

    @classmethod
    def _named_dialogs(cls, window: Window) -> list[Locator]:
        wanted = names.pattern([window.word(name) for name in cls.dialog])
        called = [
            dialog
            for frame in window.frames()
            for dialog in by_role(frame, ("dialog", "alertdialog"), wanted).visible.all()
        ]
        return called or [
            dialog
            for dialog in dialogs(window)
            if wanted.match(str(dialog.evaluate(_TITLE)))
            or by_role(dialog, ("heading",), wanted).visible.count()
        ]

    @staticmethod
    def stillness(window: Window) -> finding.Stillness:
        """Return what tells when the page stands still."""
        return finding.Stillness(window)

    @staticmethod
    def settle(window: Window) -> None:
        """Wait until the page stands still, or the deadline has passed."""
        finding.settled(window)

    @classmethod
    def opens(cls, window: Window) -> list[Press]:
        """Return what opens a panel of the screen and is on the page now."""
        openers = [cls.controls[name] for name in cls.panels]
        return [one for one in openers if isinstance(one, Press) and one.here(window)]

    @classmethod
    def onward(cls, window: Window, *sections: str | None) -> bool:
        """Go to the tab of a section or of a part of it, or to the next page of a wizard.

        False where there is neither.
        """
        if any(cls.to_tab(window, section) for section in reversed(sections)):
            return True
        if cls.next is None or not cls.next.here(window):
            return False
        cls.next.press(window)
        return True

    @classmethod
    def to_tab(cls, window: Window, section: str | None) -> bool:
        """Go to the tab of a section.

        False where there is none, or it is open already, or has yet to be earned.
        """
        tab = finding.look(window, Target("tab", (section,), ("tab",))).one if section else None
        if tab is None or tab.get_attribute("aria-selected") == "true" or not tab.is_enabled():
            return False
        press(window, tab, what=section or "")
        return True

    @classmethod
    def here(cls, window: Window) -> bool:
        """Tell whether the screen is on the page now."""
        if cls.dialog and cls._named_dialogs(window):
            return True
        if cls.dialog and not cls.roots(window):
            return False
        return cls._heading(window) is not None or any(
            cls.controls[name].here(window) for name in cls.landmarks
        )

    @classmethod
    def _unfolds(cls, window: Window) -> bool:
        """Tell whether a landmark of the screen is on the page, in a folded part of it too."""
        return any(cls.controls[name].appears(window) for name in cls.landmarks)

    @classmethod
    def arrive(cls, window: Window) -> None:
        """Wait until the screen is there.

        Raises:
            ConsoleRefused: the page shows an alert instead.
            ConsoleUnreachable: it does not come before the deadline.
        """

        still = finding.Stillness(window)
        patient_until = time.monotonic() + HEALED_AFTER_S

        def probe() -> bool | None:
            if cls.here(window) or (still.reached() and cls._unfolds(window)):
                return True
            unasked.dismiss(window)
            late = window.heals and time.monotonic() > patient_until and not window.asking
            return (late and still.reached() and cls._stands_in(window)) or None

        if window.wait(probe) or (window.heals and cls._stands_in(window)):
            return
        said = alerts(window)
        kind = ConsoleRefused if said else ConsoleUnreachable
        error = kind(
            f"the page “{cls.title or cls.headings[0]}” does not appear",
            where=finding.place(window),
            seen="; ".join(said)
            or ", ".join(finding.on_screen(window, ("heading", "alert"))[:10])
            or "an empty page",
            remedy="see the picture; if the build calls it otherwise, say so in a build profile",
        )
        if isinstance(error, ConsoleUnreachable):
            error.page = cls.headings[0] if cls.headings else cls.title
        raise error

    @classmethod
    def _stands_in(cls, window: Window) -> bool:
        """Tell whether what came is clearly the screen under another title."""
        if alerts(window) or (cls.dialog and not cls.roots(window)):
            return False
        title = healing.page(window, cls)
        if title is None:
            return False
        expected = cls.headings[0] if cls.headings else cls.title
        if not names.same(title, expected):
            window.deviate(Deviation("renamed", expected, title or None, "healed"))
        return True

    @classmethod
    def arrive_or_press(
        cls, window: Window, further: Press, *, shows: Control[Any] | None = None
    ) -> None:
        """Wait for the screen; where a page with details comes first, press what leads on from it,
        unless that page has already what is wanted of it (`shows`)."""
        still = finding.Stillness(window)

        def editable() -> bool:
            return any(cls.controls[name].editable(window) for name in cls.landmarks)

        def probe() -> str | None:
            if shows is not None and shows.here(window):
                return "shown"
            if editable():
                return "here"
            if still.reached() and further.here(window):
                return "further"  # not the entry of a menu that is still going away
            if still.reached() and cls._unfolds(window) and editable():
                return "here"
            unasked.dismiss(window)
            return None

        outcome = window.wait(probe)
        if outcome == "further":
            further.press(window)
        if outcome != "shown":
            cls.arrive(window)

    @classmethod
    def _heading(cls, window: Window) -> Locator | None:
        if not cls.headings:
            return None
        wanted = names.pattern([window.word(name) for name in cls.headings])
        for root in cls.roots(window) or window.frames():
            if found := by_role(root, ("heading",), wanted).visible.all():
                return found[0]
        return None
