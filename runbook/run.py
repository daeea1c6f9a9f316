"""A run: what is common to all its instructions.

It holds the lanes (a signed-in window for each console), the visitors (fresh contexts that prove
the result), the values on their
way, and it is the only place that writes to the journal.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

from playwright.sync_api import Browser, BrowserContext, Page, Route
from playwright.sync_api import Error as PlaywrightError
from pydantic import BaseModel, SecretStr

from runbook import deadline, evidence, versions
from runbook.browser import USUAL, Look, fresh_context
from runbook.carry import Carried
from runbook.clocks import Clocks
from runbook.codes import CodeBook, Seed, take
from runbook.credentials import Credentials
from runbook.deadline import Deadline
from runbook.drift import capture
from runbook.errors import ConsoleUnreachable, RunbookError
from runbook.guide import Guide, Step
from runbook.journal import Journal
from runbook.oidc import Wire
from runbook.record import Change, Record, RecordedObject
from runbook.settings import Settings, prefix_of
from runbook.state import CODES
from runbook.window import WRITES, Deviation, Window, origin_of


class FiguresLike(Protocol):
    """What takes pictures for a document."""

    def touching(self, window: Window, element: Any, what: str, pressed: bool) -> None:
        """Know what is about to be filled in, and take one of what is about to be pressed."""

    def take(self, window: Window, touched: Sequence[tuple[str, Sequence[Any]]]) -> None:
        """Take one of where an instruction stands; names and elements that it has touched."""


COOKIE_FROM = 20
"""A cookie of fewer characters is a choice, not a session."""


@dataclass(frozen=True)
class Comparison:
    """One setting of an integration beside what the guide wants.

    `action` is what a run would do about it: create, change or leave.
    """

    instruction: str
    place: str
    control: str
    wanted: Any
    found: Any
    action: str

    @property
    def equal(self) -> bool:
        """Whether it is as wanted."""
        return self.action == "leave"

    @property
    def unit(self) -> str:
        """The guide's step that it belongs to."""
        return self.instruction.split(".")[0]

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is about: the same setting compared again takes its place."""
        return self.instruction, self.place, self.control


@dataclass
class Visitor:
    """A fresh context in which somebody tries the result: its one page.

    Seen as a page of either console.
    """

    context: BrowserContext
    wire: Wire
    windows: dict[str, Window]


class Run:
    """What the instructions of one run share.

    Attributes:
        adopted: kinds of objects that exist.
        dirty: consoles on whose page something was changed and not yet saved.
        carried: values that were copied, by name.
        checks: status and detail of each check, by id.
        comparisons: what comparing found.
        attended_s: how long a person who sees the browser may take to approve a sign-in; 0 where
            nobody does.
        pulse: asked between instructions and while waiting; raises where the run is to end.
        deadlines: of the run and of the instruction at hand, by setting.
        memory: what one step of the guide leaves for a later one.
        unborn: while planning, the guide's steps about an object that is not there yet.
        absent: and the kinds of those objects.
        put_back: while taking back, the values to put back, by instruction and control.
        reading_back: what was done is being read once more, off the record.
        heals: where no control bears a declared name, the one that is clearly meant is taken.
        known: names that each console's screens had in the baseline.
        recognises: tells a page that the baseline knows by another title.
        own: what it makes bears names of its own and is taken back: what exists is not touched.
        watches: with each picture goes what the screen consists of.
        figures: takes pictures for a document, beside the evidence; None where nobody wants one.
        look: how pages are shown.
        healed: ids of the instructions at which that was so.
    """

    def __init__(
        self,
        guide: Guide,
        inputs: BaseModel,
        settings: Settings,
        journal: Journal,
        browser: Browser,
        words: Mapping[str, Mapping[str, str]],
        look: Look = USUAL,
    ) -> None:
        self.guide = guide
        self.inputs = inputs
        self.settings = settings
        self.journal = journal
        self.browser = browser
        self.words = words
        self.look = look
        self.bundle: Path = journal.bundle
        self.adopted: set[str] = set()
        self.dirty: set[str] = set()
        self.carried: dict[str, Carried] = {}
        self.checks: dict[str, tuple[str, str]] = {}
        self.comparisons: list[Comparison] = []
        self.memory: dict[str, Any] = {}
        self.reading_back = False
        self.heals = False
        self.own = False
        self.known: Mapping[str, frozenset[str]] = {}
        self.recognises: Callable[[Window, Sequence[str]], str | None] = lambda window, titles: None
        self.watches = False
        self.figures: FiguresLike | None = None
        self.healed: set[str] = set()
        self.unborn: set[str] = set()
        self.absent: set[str] = set()
        self.put_back: Mapping[tuple[str, str], Change] = {}
        self.instruction: str | None = None
        self.pulse: Callable[[], None] = lambda: None
        self.attended_s = 0.0
        limits = ((deadline.RUN, "the run"), (deadline.INSTRUCTION, "one instruction"))
        self.deadlines = {
            name: Deadline(name, what, settings.number(name) if name in settings else math.inf)
            for name, what in limits
        }
        self.redo: Callable[[Sequence[str]], None] = lambda units: None
        self._learned: dict[str, dict[tuple[str, ...], str]] = {}
        self._lanes: dict[str, Window] = {}
        self._visitors: dict[str, Visitor] = {}
        self._objects: dict[tuple[str, str], str] = {}
        self._doubted: dict[str, tuple[str, str | None]] = {}
        self._foreseen: set[str] = set()
        self._named: set[str] = set()
        self._codes = CodeBook(settings.path("RUNBOOK_STATE") / CODES)
        self._clocks = Clocks()
        self._clocks_told: set[str] = set()
        self._versions: set[str] = set()
        self._asking: dict[str, tuple[str, ...]] = {}
        self._deviations: set[tuple[str | None, Deviation]] = set()

    # -- windows -----------------------------------------------------------------------------------

    @property
    def timeout_s(self) -> float:
        """Deadline for one control, in seconds."""
        return self.settings.number("RUNBOOK_TIMEOUT_S")

    def window(self, key: str) -> Window:
        """Return the lane of a console, opening its address when it is first asked for.

        Raises:
            ConsoleUnreachable: the address does not answer.
        """
        if key not in self._lanes:
            context = fresh_context(self.browser, self.timeout_s, self.look)
            page = context.new_page()
            self._lanes[key] = window = self.window_on(key, page)
            context.on("page", lambda page: self._follow(window, page))
            self.visit_home(window)
        return self._lanes[key]

    def hold_writes(self) -> None:
        """From now on, let no request of a lane out that could change something on a console."""
        for window in self._lanes.values():
            window.page.context.route("**/*", _unless_it_writes)

    def reopen(self, key: str) -> None:
        """Open the page of a lane again, at the console's address, where somebody closed it.

        Raises:
            ConsoleUnreachable: the address does not answer.
        """
        window = self.window(key)
        if window.page.is_closed():
            window.watch(window.page.context.new_page())
            self.visit_home(window)

    def signed_out(self, window: Window) -> bool:
        """Tell whether a page asks to sign in; one that went away does not."""
        try:
            return self.guide.console(window.console).signed_out(window)
        except PlaywrightError:
            return False

    def aside(self, key: str) -> Window:
        """Open a second page in the context of a lane, at the console's address."""
        page = self._lanes[key].page.context.new_page()
        window = self.window_on(key, page)
        self.visit_home(window)
        return window

    def visitor(self, name: str, key: str) -> Window:
        """Return the page of a visitor, as a page of the console `key`."""
        if name not in self._visitors:
            context = fresh_context(self.browser, self.timeout_s, self.look)
            wire = Wire(context, self.journal.redactor.learn)
            page = context.new_page()
            windows = {
                console.key: self.window_on(console.key, page) for console in self.guide.consoles
            }
            for window in windows.values():
                context.on("page", window.watch)
            self._visitors[name] = Visitor(context, wire, windows)
        return self._visitors[name].windows[key]

    def wire(self, name: str) -> Wire:
        """Return what a visitor's browser carried."""
        return self._visitors[name].wire

    def fresh_context(self) -> BrowserContext:
        """Open a context that nobody is signed in to; whoever asks for it closes it."""
        return fresh_context(self.browser, self.timeout_s, self.look)

    def visit_home(self, window: Window) -> None:
        """Open the address of a window's console.

        Raises:
            ConsoleUnreachable: it does not answer, or answers with an error.
        """
        try:
            response = window.page.goto(window.home, wait_until="domcontentloaded")
        except PlaywrightError as error:
            raise self._unreachable(window, error.message.splitlines()[0]) from error
        if response is not None and response.status >= 500:
            raise self._unreachable(window, f"it answers {response.status} {response.status_text}")

    def _unreachable(self, window: Window, said: str) -> ConsoleUnreachable:
        return ConsoleUnreachable(
            f"{window.title} does not answer",
            where=window.home,
            seen=said,
            remedy=f"check {window.console.upper()}_URL, the network and the proxy, then run again",
        )

    def _follow(self, window: Window, page: Page) -> None:
        """Go on in a tab that the console opened by itself."""
        if page.opener() is not None:
            window.watch(page)

    def window_on(self, key: str, page: Page) -> Window:
        """See a page as a page of the console `key`."""
        home = self.settings.text(f"{prefix_of(key)}_URL")
        window = Window(
            console=key,
            page=page,
            home=home,
            title=self.guide.console(key).title,
            words=self.words.get(key, {}),
            timeout_s=self.timeout_s,
            secret_origins=(
                origin_of(home),
                *self.settings.origins(f"{prefix_of(key)}_SIGNIN_ORIGINS"),
            ),
            clocks=self._clocks,
            heals=self.heals,
            known=self.known.get(key, frozenset()),
            recognises=self.recognises,
            learned=self._learned.setdefault(key, {}),
        )
        window.pulse = self._while_waiting
        window.touching = lambda *touched: self._touching(window, *touched)
        window.deviate = lambda deviation: self.deviate(window, deviation)
        return window

    def _touching(self, window: Window, element: Any, what: str, pressed: bool) -> None:
        """See what is about to be pressed or filled in, where somebody wants to know."""
        if self.figures is not None:
            self.figures.touching(window, element, what, pressed)
        if self.watches and not pressed and self.instruction and not self.reading_back:
            fields = window.page.locator("input:visible").evaluate_all(_CALLED)
            asking = window.page.url.split("?")[0], *fields
            if self._asking.get(window.console) != asking:  # a page that asks who is there
                self._asking[window.console] = asking
                self.picture(self.instruction, window, None, filled=(element,))

    def _while_waiting(self) -> None:
        self.pulse()
        self.endure()

    def begin(self, instruction: str) -> None:
        """Begin an instruction: its time counts from now on."""
        self.instruction = instruction
        self.deadlines[deadline.INSTRUCTION].begin()

    def endure(self) -> None:
        """See that there is time and room to go on.

        Raises:
            DeadlinePassed: the run, or the instruction at hand, takes too long.
            DiskFull: there is no room for what it leaves.
        """
        self.journal.room.check()
        for each in self.deadlines.values():
            each.check()

    # -- accounts ----------------------------------------------------------------------------------

    def admin(self, key: str) -> Credentials:
        """Return the administrator's account of a console."""
        prefix = f"{prefix_of(key)}_ADMIN"
        return self.account(self.window(key), prefix, self.settings.text(f"{prefix}_USER"))

    def account(self, window: Window, prefix: str, user: str) -> Credentials:
        """Return an account.

        Its password and code secret are the settings `prefix`_PASSWORD and `prefix`_TOTP_SECRET.
        """
        password = f"{prefix}_PASSWORD"
        seed = f"{prefix}_TOTP_SECRET"
        return Credentials(
            user,
            self.settings.secret(password) if password in self.settings else None,
            (lambda origin: self._code(window, origin, user, seed))
            if seed in self.settings
            else None,
            prefix,
            self.attended_s,
            lambda seconds: self._waited("person", seconds),
        )

    def learn_sessions(self, *windows: Window) -> None:
        """Know the cookies by which the consoles know these browsers, so that they can be kept out
        of the evidence; whoever has one is signed in.

        Args:
            windows: whose browsers; none for all of them.
        """
        contexts = [window.page.context for window in windows] or self.browser.contexts
        for context in contexts:
            with suppress(PlaywrightError):  # a browser that went took them along
                for cookie in context.cookies():
                    value = cookie.get("value", "")
                    if cookie.get("httpOnly") and len(value) >= COOKIE_FROM:
                        self.journal.redactor.learn("cookie", value)

    def wrong_code(self, setting: str) -> SecretStr:
        """Return a code that is not right at any moment near this one."""
        seed = Seed.parse(self.settings.secret(setting).get_secret_value())
        step = seed.step(time.time())
        near = {seed.code(step + away).get_secret_value() for away in range(-20, 21)}
        digits = len(next(iter(near)))
        return SecretStr(
            next(code for number in range(100) if (code := f"{number:0{digits}d}") not in near)
        )

    def _code(self, window: Window, origin: str, user: str, setting: str) -> SecretStr:
        """Take a code for an account of an origin, by the clock of that origin."""
        self._tell_clock(origin)
        ahead = self._clocks.ahead_s(origin)
        code, waited = take(
            self._codes,
            f"{origin} {user}",
            Seed.parse(self.settings.secret(setting).get_secret_value()),
            clock=lambda: time.time() + ahead,
            pump=lambda: window.wait(lambda: None, timeout_s=0.1),
            reuse=self.settings.flag("RUNBOOK_TOTP_REUSE"),
        )
        self.journal.redactor.learn("one-time code", code)
        if waited:
            self._waited("code", waited)
        return code

    def _waited(self, what: str, seconds: float) -> None:
        self.journal.write("waited", **{"for": what, "seconds": round(seconds, 2)})

    def now(self, key: str) -> float:
        """Return the seconds since 1970 by the clock of a console."""
        return time.time() + self._clocks.ahead_s(origin_of(self.window(key).home))

    def _tell_clock(self, origin: str) -> None:
        """Put on the record that an origin's clock is another than this machine's, once."""
        told = self._clocks.told(origin)
        if told and origin not in self._clocks_told:
            self._clocks_told.add(origin)
            self.advise(
                f"{told}; one-time codes go by the clock of the console",
                "Date header of its answers (RFC 9110, section 6.6.1)",
            )

    def advise(self, detail: str, source: str) -> None:
        """Tell whoever reads the report of a danger that works all the same."""
        self.journal.write("advisory", instruction=self.instruction, detail=detail, source=source)

    # -- the record --------------------------------------------------------------------------------

    def carry(self, carried: Carried, screen: str) -> None:
        """Keep a value that was copied.

        One that is copied again and is the same is still the first one, with its pastes.
        """
        known = self.carried.get(carried.name)
        if known is not None and known.value == carried.value:
            return
        self.carried[carried.name] = carried
        self.journal.write(
            "copied",
            name=carried.name,
            value=carried.value,
            instruction=carried.instruction,
            console=carried.console,
            origin=carried.origin,
            page=carried.page,
            screen=screen,
            control=carried.control,
        )

    def object(self, console: str, kind: str, name: str, action: str, id: str | None) -> None:
        """Put what became of an object on the record."""
        if self._objects.get((console, kind)) != "created":
            self._objects[(console, kind)] = action
        self.journal.write("object", console=console, kind=kind, name=name, id=id, action=action)

    def doubt(self, kind: str, action: str, id: str | None) -> None:
        """Remember what would have become of an object whose write is in doubt."""
        self._doubted[kind] = action, id

    def settle(self, console: str, kind: str, name: str, id: str | None = None) -> bool:
        """Say what became of an object whose write was in doubt, now that it was found.

        One that was to be created and bears another identifier is somebody else's. Where an
        identifier is known of the write and none of what was found yet, it stays open.

        Returns:
            Whether it was in doubt.
        """
        if kind not in self._doubted:
            return False
        action, expected = self._doubted[kind]
        if expected is not None and id is None:
            return True
        foreign = action == "created" and expected is not None and expected != id
        del self._doubted[kind]
        self.object(console, kind, name, "adopted" if foreign else action, id or expected)
        return True

    def saved(self, kind: str) -> None:
        """Forget the doubt about an object that was written since."""
        self._doubted.pop(kind, None)

    def knows(self, before: Record) -> None:
        """Take over what an earlier run did to each kind of object, without telling it again."""
        self._objects = {(one.console, one.kind): one.action for one in before.objects}

    def inherit(self, before: Record) -> None:
        """Take over what an earlier run made and changed, and what it left in doubt."""
        for one in before.objects:
            if one.action in {"created", "changed"}:
                self.object(one.console, one.kind, one.name, one.action, one.id)
        for one in before.doubts:
            self.doubt(one.kind, one.action, one.id)
        for instruction, change in before.changes:
            self.journal.write(
                "inherited",
                instruction=instruction.id,
                console=instruction.console,
                screen=change.screen,
                control=change.control,
                before=change.before,
                after=change.after,
            )

    def foresee(self, step: Step, kind: str, name: str, action: str) -> None:
        """Note what a run would do with an object: create it, or adopt the one that is there.

        The rest of the guide's step has nothing to look at where it is not there.
        """
        if action == "create":
            self.unborn.add(step.unit)
            self.absent.add(kind)
        if kind not in self._foreseen:
            self._foreseen.add(kind)
            self.journal.write(
                "planned",
                instruction=step.id,
                console=step.side,
                kind=kind,
                name=name,
                action=action,
            )

    def name(self, console: str, kind: str, name: str, id: str) -> None:
        """Put the identifier of an object that was taken over on the record, once."""
        if self._objects.get((console, kind)) == "adopted" and kind not in self._named:
            self._named.add(kind)
            self.object(console, kind, name, "adopted", id)

    def made(self, kind: str) -> bool:
        """Tell whether this run already took the object of a kind over, created or changed it."""
        return any(of == kind for _, of in self._objects)

    def action(self, kind: str) -> str | None:
        """Return what this run did to the object of a kind, None where it did nothing yet."""
        actions = [action for (_, of), action in self._objects.items() if of == kind]
        return actions[-1] if actions else None

    @property
    def changed(self) -> bool:
        """Whether the run created or changed anything."""
        return any(
            action in {"created", "changed", "in-doubt"} for action in self._objects.values()
        )

    def took_back(self, instruction: str, made: RecordedObject, action: str, why: str) -> None:
        """Put what became of an object that was to be taken back on the record."""
        self.journal.write(
            "taken-back",
            instruction=instruction,
            console=made.console,
            kind=made.kind,
            name=made.name,
            id=made.id,
            action=action,
            why=why,
        )

    def deviate(self, window: Window, deviation: Deviation) -> None:
        """Put a deviation on the record, once under the instruction at hand.

        Where a thing has moved to is known by the time that everything is read back.
        """
        known = (self.instruction, deviation) in self._deviations
        if known or (self.reading_back and deviation.kind == "moved"):
            return
        self._deviations.add((self.instruction, deviation))
        if deviation.action == "healed" and self.instruction is not None:
            self.healed.add(self.instruction)
        self.journal.write(
            "deviation",
            instruction=self.instruction,
            console=window.console,
            kind=deviation.kind,
            expected=deviation.expected,
            found=deviation.found,
            action=deviation.action,
        )

    def check(self, id: str, status: str, detail: str, facts: Mapping[str, Any]) -> None:
        """Put the result of a check on the record."""
        self.checks[id] = (status, detail)
        self.journal.write(
            "check",
            id=id,
            status=status,
            detail=detail,
            facts=dict(facts),
            instruction=self.instruction,
        )

    def compared(
        self, step: Step, place: str, control: str, wanted: Any, found: Any, action: str
    ) -> None:
        """Keep one comparison of what is wanted with what a console has."""
        made = Comparison(step.id, place, control, wanted, found, action)
        self.comparisons = [one for one in self.comparisons if one.key != made.key] + [made]
        self.journal.write(
            "compared",
            instruction=step.id,
            console=step.side,
            screen=place,
            control=control,
            wanted=wanted,
            found=found,
            equal=made.equal,
            action=action,
        )

    def picture(
        self,
        instruction: str,
        window: Window,
        control: Any | None,
        *,
        used: Sequence[Any] = (),
        filled: Sequence[Any] = (),
    ) -> None:
        """Take a picture for an instruction, with a control marked where one was touched.

        Args:
            instruction: its id.
            window: whose page.
            control: to mark.
            used: all that the instruction touched on the page so far.
            filled: fields that it is about to fill in and that no screen declares.
        """
        touched = _marks(control, window)
        screen = self._screen(window, touched, used, filled) if self.watches else None
        shot = None
        with self.journal.room.spared():
            shot = evidence.take(
                self.bundle,
                instruction,
                window,
                touched,
                control.name if control else "",
                self.journal.redactor,
            )
        if shot is None:
            return
        self.journal.write(
            "shot",
            instruction=instruction,
            console=window.console,
            file=shot.file,
            page=shot.page,
            width=shot.width,
            height=shot.height,
            marks=list(shot.marks),
            covers=[asdict(one) for one in shot.covers],
        )
        self._tell_version(window)
        if self.figures is not None:
            figured = [(one.name, _marks(one, window)) for one in dict.fromkeys(used)]
            self.figures.take(window, figured)
        if screen is not None:
            place = {"instruction": instruction, "console": window.console, "file": shot.file}
            size = {"width": shot.width, "height": shot.height}
            self.journal.write(capture.EVENT, **place, **size, **screen)

    def _tell_version(self, window: Window) -> None:
        """Put on record which version a console tells of itself, the first time that it does."""
        own = self._lanes.get(window.console) is window
        if own and window.console not in self._versions and (version := versions.told(window)):
            self._versions.add(window.console)
            self.journal.write("version", console=window.console, version=version)

    def _screen(
        self, window: Window, touched: Sequence[Any], used: Sequence[Any], filled: Sequence[Any]
    ) -> Mapping[str, Any] | None:
        """Return what the screen consists of that is about to be pictured, once it stands still,
        and where on it what the instruction has used."""
        evidence.into_view(touched)
        capture.still(window)
        marks = [
            mark
            for one in dict.fromkeys(used)
            for mark in evidence.boxes(_marks(one, window), one.name)
        ]
        marks += evidence.boxes(filled, "")
        seen = capture.take(window)
        return None if seen is None else {"marks": marks, **seen}


_CALLED = """(all) => all.map((one) => [
  one.type,
  ...[...(one.labels || [])].map((label) => label.innerText),
  one.getAttribute("aria-label") || one.placeholder,
].join(" "))"""
"""Gives what kind each field is of and what it is called: one address may have several pages."""


def _unless_it_writes(route: Route) -> None:
    if route.request.method in WRITES:
        route.abort("blockedbyclient")
    else:
        route.continue_()


def _marks(control: Any | None, window: Window) -> list[Any]:
    """Return the elements of a control; none where it went: its page is still worth a picture."""
    if control is None:
        return []
    try:
        return list(control.marks(window))
    except (RunbookError, PlaywrightError):
        return []
