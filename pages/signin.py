"""Signing in: one page or one after the other, with a code where the account has a second factor.

The words are those that sign-in pages bear; nothing is healed here but what a sign-in begins with.
What is asked for is answered once: a sign-in that shows an alert, or asks again for what it was
just given, has failed and is not tried again, because a lock-out may be for good.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator
from pydantic import SecretStr

from pages import finding, interludes, unasked
from pages.controls.base import alerts, press
from pages.controls.buttons import Press
from pages.controls.fields import permit, type_secret
from pages.finding import Target
from pages.roles import by_role
from runbook.credentials import Credentials
from runbook.errors import ConsoleRefused, ConsoleUnreachable, SignInFailed
from runbook.window import Deviation, Window, origin_of

FIELDS = ("textbox", "spinbutton")
USER = (
    "User ID",
    "User Name",
    "Username",
    "Email",
    "Email Address",
    "E-mail address",
    "User",
    "Login",
    "Login name",
)
PASSWORD = ("Password", "Enter password", "Your password")
CODE = re.compile(
    r"one[\W_]*time|pass[\W_]*code|verification|security[\W_]*code|authenticat\w*[\W_]*code|\botp\b|\btotp\b|\btoken\b|\bcode\b",
    re.IGNORECASE,
)
ONE_TIME_CODE = "input[autocomplete=one-time-code]"
"""How a page tells a browser what the field takes (HTML, section 4.10.18.7)."""

PERSON = re.compile(
    r"approve (the|this|your) (sign[- ]?in|log[- ]?in|request)"
    r"|notification (was |has been |is being )?sent"
    r"|(sent|send(ing)?) (you )?a (push|notification)"
    r"|check your (phone|mobile|device)"
    r"|(use|touch|insert|verify with) your (passkey|security key)"
    r"|waiting for (your )?(approval|confirmation)",
    re.IGNORECASE,
)
"""What a page says that waits for somebody to approve the sign-in in another place."""

SUBMIT = ("Next", "Continue", "Log In", "Login", "Sign In", "Submit", "Verify", "OK")
SHELL = ("button", "link", "menuitem", "tab")
USABLE = (*SHELL, "textbox", "searchbox", "combobox", "checkbox", "radio")
SIGNED_IN = ("Sign out", "Log out", "Logout", "My Profile", "Account", "User menu", "Profile")


_BELOW = "(e) => !!e.closest('footer, [role=contentinfo]')"
_NO_START = """(e) => e.hasAttribute("aria-haspopup") || e.hasAttribute("aria-expanded")
  || !!e.closest("header, [role=banner], nav, [role=navigation], dialog, [role=dialog]")"""


class Stage(StrEnum):
    """What a sign-in page asks for."""

    START = "start"
    USER = "user"
    PASSWORD = "password"
    CODE = "code"
    PERSON = "approval by a person"
    INSIDE = "signed in"


@dataclass
class _Page:
    """What one look at a sign-in page shows."""

    user: Locator | None
    password: Locator | None
    code: Locator | None
    start: Locator | None
    person: bool

    @property
    def stage(self) -> Stage | None:
        if self.code is not None:
            return Stage.CODE
        if self.user is not None and _editable(self.user):
            return Stage.USER
        if self.password is not None:
            return Stage.PASSWORD
        if self.start is not None:
            return Stage.START
        return Stage.PERSON if self.person else None


class SignIn:
    """The sign-in of a console.

    Class attributes:
        starts: buttons of a start page that lead to the sign-in.
        user: names of the first field, the guide's first.
        inside: controls that only somebody who is signed in can see.
    """

    starts: ClassVar[tuple[str, ...]] = ()
    started_by: ClassVar[Press | None] = None
    user: ClassVar[tuple[str, ...]] = USER
    inside: ClassVar[tuple[str, ...]] = SIGNED_IN

    @classmethod
    def look(cls, window: Window) -> _Page:
        """Look once at what the page asks for."""
        fields = _field(window, cls.user), _field(window, PASSWORD), _code(window)
        start = cls._start(window)
        asks = start is not None or any(field is not None for field in fields)
        return _Page(*fields, start, not asks and _waits_for_a_person(window))

    @classmethod
    def asks(cls, window: Window) -> bool:
        """Tell whether the page asks for a user, a password or a code.

        Whether it is a sign-in page.
        """
        page = cls.look(window)
        return page.user is not None or page.password is not None or page.code is not None

    @classmethod
    def is_outside(cls, window: Window) -> bool:
        """Tell whether the page has nothing but a sign-in to offer: the session is over."""
        page = cls.look(window)
        only = window.page.get_by_role("textbox").visible.count() <= 2
        return page.stage is not None and only and not cls.is_inside(window)

    @classmethod
    def stage(
        cls,
        window: Window,
        *,
        ended: Callable[[], bool] = lambda: False,
        begun: bool = False,
        passing: bool = False,
        timeout_s: float | None = None,
    ) -> Stage:
        """Wait until the page shows a stage of the sign-in, or that somebody is in.

        With `passing` the console is only passed through, on the way to somewhere else: a page of
        its own that shows somebody signed in is where the way began, and no end. The end is what
        `ended` tells, a message of the console, or the deadline.

        Raises:
            ConsoleUnreachable: neither, before the deadline.
        """

        still = finding.Stillness(window)

        def probe() -> Stage | None:
            if ended():
                return Stage.INSIDE
            stage = cls.look(window).stage
            inside = not passing and cls.is_inside(window)
            if begun and stage in {Stage.USER, Stage.PERSON} and inside:
                return Stage.INSIDE  # a page of the console that has a field or words like that
            if stage is not None:
                return stage
            if inside or (cls._says_no(window, still) if passing else cls.at_rest(window, still)):
                start = None if inside or begun or passing else cls._unnamed_start(window)
                if start is None:
                    return Stage.INSIDE
                return Stage.START if window.heals else None
            if not interludes.go_on(window):
                unasked.dismiss(window)
            return None

        found = window.wait(probe, timeout_s=timeout_s)
        if found is None and passing:
            return Stage.INSIDE
        if found is None:
            raise ConsoleUnreachable(
                f"{window.title or window.console} shows no sign-in page",
                where=finding.place(window),
                seen="; ".join(alerts(window)) or ", ".join(finding.on_screen(window)[:10]),
                remedy="open the address by hand and see what stands there",
            )
        return found

    @classmethod
    def _says_no(cls, window: Window, still: finding.Stillness) -> bool:
        return still.reached() and bool(alerts(window))

    @classmethod
    def at_rest(cls, window: Window, still: finding.Stillness) -> bool:
        """Tell whether the console's own page stands still, asks for nothing and can be used.

        That is somebody signed in, on a console that shows none of the known signs of it.
        """
        if not cls.at_home(window) or not still.reached():
            return False
        shown = finding.on_screen(window, SHELL)
        usable = any(line.partition(" ")[0] in SHELL for line in shown)
        return usable and cls.look(window).stage is None and not alerts(window)

    @classmethod
    def enter(
        cls,
        window: Window,
        credentials: Credentials,
        *,
        ended: Callable[[], bool] = lambda: False,
        passing: bool = False,
        stop_at: Stage = Stage.INSIDE,
    ) -> list[Stage]:
        """Answer what is asked for until somebody is in; return what was asked, in order.

        Args:
            window: the page.
            credentials: what to answer with.
            ended: tells that the sign-in is over in another way: a consent page, another site.
            passing: nobody means to stay on this console; see `stage`.
            stop_at: leave off when this is asked for.

        Raises:
            SignInFailed: an alert, or the same question again.
            ForeignOrigin: a secret is asked for on an origin that is not declared.
        """
        answered: list[Stage] = []
        at: list[tuple[str, Stage]] = []
        last = {Stage.INSIDE, stop_at}
        while (
            stage := cls.stage(window, ended=ended, begun=bool(at), passing=passing)
        ) not in last:
            here = (origin_of(window.page.url), stage)
            if here in at:
                raise failed(window, f"it asks again for the {stage}", stage)
            at.append(here)
            answered += cls.answer(window, stage, credentials, ended=ended, passing=passing)
        return answered

    @classmethod
    def answer(
        cls,
        window: Window,
        stage: Stage,
        credentials: Credentials,
        *,
        ended: Callable[[], bool] = lambda: False,
        passing: bool = False,
    ) -> list[Stage]:
        """Answer one stage and wait until the page goes on; return all that the page asked for.

        See `stage` for the arguments.

        Raises:
            SignInFailed: the page says no, or does not go on.
        """
        page = cls.look(window)
        origin = origin_of(window.page.url)
        said = alerts(window)
        if stage is Stage.START:
            cls.begin(window)
            return [stage]
        if stage is Stage.PERSON:
            cls._await_person(window, credentials, ended)
            return [stage]
        answered = cls._fill(window, page, credentials)
        cls.submit(window, page.code)
        cls._await_next(
            window,
            stage,
            said,
            lambda: origin_of(window.page.url) != origin or ended(),
            passing=passing,
        )
        return answered

    @classmethod
    def begin(cls, window: Window) -> bool:
        """Press what leads from a start page to the sign-in; tell whether there was such a thing.

        Raises:
            SignInFailed: nothing happens.
        """
        start = cls.look(window).start
        if start is None and window.heals:
            start = cls._unnamed_start(window)
            if start is not None:
                (called,) = finding.titles(start)
                window.deviate(Deviation("renamed", cls.starts[0], called, "healed"))
        if start is None:
            return False
        before, element = window.page.url, start.element_handle()
        press(window, element, what="start of the sign-in")

        def goes_on() -> bool | None:
            if window.page.url != before:
                return True
            return not (cls.look(window).start is not None or element.is_visible()) or None

        gone = window.wait(goes_on)
        if not gone:
            raise failed(window, "nothing happened after the sign-in was started")
        return True

    @classmethod
    def refuses(cls, window: Window, code: SecretStr) -> str | None:
        """Give a code that is wrong, and return what the page says to it.

        None where the page takes it.
        """
        field = cls.look(window).code
        if field is None:
            return None
        type_secret(window, field, code)
        cls.submit(window, field)

        def probe() -> str | None:
            if window.loading:
                return None
            if cls.look(window).stage is Stage.CODE:
                return "; ".join(alerts(window)) or None
            return "" if cls.look(window).stage is None else None

        return window.wait(probe) or None

    @classmethod
    def _await_next(
        cls,
        window: Window,
        stage: Stage,
        before: list[str],
        ended: Callable[[], bool],
        *,
        passing: bool,
    ) -> None:
        """Wait until the page is no longer at `stage`, or the sign-in has ended elsewhere.

        A console that is only passed through and says no without asking anything has taken the
        answer: what it refuses is the way on.

        Raises:
            SignInFailed: it says no, or nothing happens.
        """

        def probe() -> str | None:
            if ended():
                return "on"
            now = cls.look(window).stage
            if now not in {stage, None} or (now is None and cls.is_inside(window)):
                return "on"
            if now is None and not interludes.go_on(window):
                unasked.dismiss(window)
            said = [text for text in alerts(window) if text not in before]
            if not said or window.loading:
                return None
            return "on" if passing and now is None else "; ".join(said)

        outcome = window.wait(probe)
        if outcome is None and cls.look(window).stage == stage:
            raise failed(window, "nothing happened after the answer", stage)
        if outcome not in {None, "on"}:
            raise failed(window, str(outcome), stage)

    @classmethod
    def _await_person(
        cls, window: Window, credentials: Credentials, ended: Callable[[], bool]
    ) -> None:
        """Wait until somebody has approved the sign-in in another place.

        Raises:
            SignInFailed: nobody is there to do it, nobody did before the deadline, or it was
                refused.
        """
        if not credentials.attended_s:
            raise failed(
                window,
                "it waits for somebody to approve the sign-in; use an account with one-time codes, "
                "or be there yourself: --headed",
                Stage.PERSON,
            )
        began = time.monotonic()

        def probe() -> str | None:
            if ended() or cls.look(window).stage is not Stage.PERSON:
                return "on"
            return "; ".join(alerts(window)) or None

        said = window.wait(probe, timeout_s=credentials.attended_s)
        if said is None:
            took = f"{credentials.attended_s:g} s"
            raise failed(window, f"nobody approved the sign-in within {took}", Stage.PERSON)
        if said != "on":
            raise failed(window, said, Stage.PERSON)
        credentials.approved(time.monotonic() - began)

    @classmethod
    def _fill(cls, window: Window, page: _Page, credentials: Credentials) -> list[Stage]:
        answered: list[Stage] = []
        for field in (page.password, page.code):
            if field is not None:
                permit(window, field)  # before anything at all is typed
        if page.user is not None and _editable(page.user):
            window.touching(page.user, "user name", False)
            page.user.fill(credentials.user)
            answered.append(Stage.USER)
        if page.password is not None:
            if credentials.password is None:
                raise failed(window, "it asks for a password, and none is given")
            window.touching(page.password, "password", False)
            type_secret(window, page.password, credentials.password)
            answered.append(Stage.PASSWORD)
        if page.code is not None:
            if credentials.code is None:
                raise failed(
                    window,
                    f"it asks for a one-time code; give {credentials.settings}_TOTP_SECRET",
                )
            window.touching(page.code, "one-time code", False)
            type_secret(window, page.code, credentials.code(permit(window, page.code)))
            answered.append(Stage.CODE)
        return answered

    @classmethod
    def submit(cls, window: Window, code: Locator | None = None) -> None:
        """Press the button that sends the answer; a form without one takes Enter.

        A field of a code may send itself with its last digit: then there is nothing to press.
        """
        target = Target("button", SUBMIT, ("button",))

        def probe() -> Locator | bool | None:
            if code is not None and _sent_itself(code):
                return True
            button = finding.look(window, target).one
            return button if button is not None and button.is_enabled() else None

        ready = window.wait(probe, timeout_s=2)
        if ready is True:
            return
        button = ready if isinstance(ready, Locator) else finding.look(window, target).one
        if button is None:
            window.page.keyboard.press("Enter")
            return
        try:
            press(window, button, what="sign-in button")
        except ConsoleRefused:
            if code is None or not _sent_itself(code):
                raise

    @classmethod
    def _start(cls, window: Window) -> Locator | None:
        if not cls.starts:
            return None
        return finding.look(window, Target("button", cls.starts, ("button", "link"))).one

    @classmethod
    def _unnamed_start(cls, window: Window) -> Locator | None:
        """Return the one thing that a page lets somebody press: a start page has nothing else,
        whatever its button is called."""
        every = [
            one
            for frame in window.frames()
            for one in finding.usable(by_role(frame, USABLE).visible)
            if not one.evaluate(_BELOW)
        ]
        alone = every[0] if cls.starts and cls.at_home(window) and len(every) == 1 else None
        if alone is None or alone.evaluate(_NO_START) or not finding.named(alone):
            return None
        return alone

    @classmethod
    def at_home(cls, window: Window) -> bool:
        """Tell whether the page is one of the console itself."""
        return origin_of(window.page.url) == origin_of(window.home)

    @classmethod
    def is_inside(cls, window: Window) -> bool:
        """Tell whether the page has what only somebody who is signed in can see."""
        if not cls.at_home(window):
            return False
        target = Target(
            "sign of a session", cls.inside, ("button", "link", "menuitem", "tab", "heading")
        )
        seen = finding.look(window, target)
        return seen.one is not None or bool(seen.several)


def _editable(field: Locator) -> bool:
    try:
        return field.is_editable(timeout=500)
    except PlaywrightError:
        return False  # it went away between two looks


def _sent_itself(code: Locator) -> bool:
    """Tell whether the field of a code is gone or empty again: its code was sent."""
    try:
        return not code.is_visible() or not code.input_value(timeout=500)
    except PlaywrightError:
        return True


def _field(window: Window, spoken: tuple[str, ...]) -> Locator | None:
    seen = finding.look(window, Target("field", spoken, FIELDS))
    shown = [field for field in (seen.one, *seen.several) if field and field.is_visible()]
    return shown[0] if shown else None


def _waits_for_a_person(window: Window) -> bool:
    return any(frame.get_by_text(PERSON).visible.count() for frame in window.frames())


def _code(window: Window) -> Locator | None:
    found = [
        field
        for frame in window.frames()
        for field in by_role(frame, FIELDS, CODE).or_(frame.locator(ONE_TIME_CODE)).visible.all()
    ]
    return found[0] if found else None


def failed(window: Window, said: str, stage: Stage | None = None) -> SignInFailed:
    """Make the error of a sign-in that went wrong, at a stage if it was at one.

    A code may be refused for no other reason than a clock: a difference is told with it.
    """
    clocks = window.clocks.told(origin_of(window.page.url)) if stage is Stage.CODE else ""
    check = "user, password and code secret" + (", and the clocks of both sides" if clocks else "")
    return SignInFailed(
        f"signing in to {window.title or window.console} failed",
        where=finding.place(window),
        seen=f"{said}; {clocks}" if clocks else said,
        remedy=f"check {check}; it was tried once and is not tried again",
    )
