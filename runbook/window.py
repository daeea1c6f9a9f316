"""One page of one console, in the hands of the page objects.

A `Window` is what the engine hands to a screen: the Playwright page, the words of this build, the
deadline for one control,
the origins on which this console's secrets may be typed, and a place to say what was not as
expected. It also watches the
page's traffic, because "is the page still loading" and "what became of that write" are questions
that only the wire answers.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar
from urllib.parse import urlsplit

from playwright.sync_api import ElementHandle, Frame, Locator, Page, Request, Response
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout
from tenacity import (
    RetryError,
    Retrying,
    retry_if_result,
    stop_after_attempt,
    stop_after_delay,
    wait_fixed,
)

from runbook import values
from runbook.clocks import Clocks
from runbook.values import Unfit

T = TypeVar("T")

PENDING_FOR_S = 3.0
"""A request older than this no longer counts as "still loading".

Event streams and endless requests exist.
"""

POLL_S = 0.08

_MOVING = """() => document.getAnimations().some((one) => {
  const timing = one.effect && one.effect.getComputedTiming();
  return one.playState === "running" && timing && timing.endTime <= 1000;
})"""

LOOKS = 3
"""A deadline ends a wait only after so many looks.

One look can outlast the deadline where the machine stood still, and tells nothing of what comes.
"""

WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})

ASKED = frozenset({"fetch", "xhr"})
"""Kinds of request by which a page asks for data."""

FAILING = 500
"""From this status on it is the console that failed; the page has nothing to show."""

TOO_MANY = 429
"""The one lower status (RFC 6585, section 4) that says nothing of what was asked for."""


@dataclass(frozen=True)
class Deviation:
    """Something on a console that is not as the guide says.

    `kind` and `action` are the words of the published result shape; `found` is None where nothing
    was there.
    """

    kind: str
    expected: str
    found: str | None
    action: str


@dataclass
class Write:
    """A request of the page that can change something: method, address, and what became of it.

    `status` is None while no answer came; `failed` is the browser's reason where none ever will.
    """

    method: str
    url: str
    status: int | None = None
    failed: str | None = None

    @property
    def became(self) -> str:
        """Say what became of it, without its parameters."""
        address = urlsplit(self.url).path
        answer = f"answered {self.status}" if self.status else "no answer before the deadline"
        return f"{self.method} {address}: {self.failed or answer}"


@dataclass(frozen=True)
class Outcome:
    """What became of a button that commits.

    `kind` is "taken" (the form is gone, no error), "refused" (the console said no, and nothing was
    saved), "asked" (a dialog wants an answer first, and nothing was sent), "doubt" (an error of the
    server, a sign-in page, nothing that could be seen to be sent) or "unanswered" (a request is
    still on its way and may yet be carried out).
    """

    kind: str
    detail: str = ""


def origin_of(url: str) -> str:
    """Return scheme, host and port of an address (RFC 6454, section 6.1).

    "" for a page that has none.
    """
    try:
        return values.origin_of(url)
    except Unfit:
        return ""


def _asks(request: Request) -> bool:
    """Tell whether a page asks for data by a request."""
    return request.resource_type in ASKED and request.method == "GET"


def _is_own(url: str, page: str) -> bool:
    """Tell whether an address is of a page's own console: of its host, or of one beside it under
    the same domain, where its interface may stand."""
    asked, own = urlsplit(url).hostname or "", urlsplit(page).hostname or ""
    domain = own.partition(".")[2]
    return asked == own or ("." in domain and asked.partition(".")[2] == domain)


def _address(request: Request) -> str:
    return request.url.split("?")[0]


class _Begun(NamedTuple):
    """When a request began, and on which page."""

    at: float
    page: str


@dataclass(frozen=True)
class Mask:
    """A field that a secret was typed into, covered in pictures for as long as it may be there.

    A locator looks again each time it is used: on another page it may come to mean another field.
    """

    field: Locator
    element: ElementHandle
    address: str

    def covers(self, page: Page) -> bool:
        """Tell whether the field may still be on the page."""
        if page.url.split("?")[0] == self.address.split("?")[0]:
            return True
        try:
            return self.element.is_visible()
        except PlaywrightError:
            return False  # its page is gone


@dataclass
class Window:
    """A page of a console.

    Attributes:
        console: key of the console, as in the guide.
        page: the Playwright page; replaced where a console opens a further tab and goes on there.
        home: address of the console.
        title: name of the console as a person says it.
        words: declared name → name on this build's screen.
        timeout_s: deadline for one control, in seconds.
        secret_origins: origins on which this console's secrets may be typed.
        clocks: takes the time that each answer tells; shared by the windows of a run.
        touching: called right before something is pressed or filled in, with the element, what it
            is, and whether it is pressed.
        pulse: called while waiting; raises where the run is asked to end.
        deviate: called with each deviation that was navigated, dismissed or otherwise stepped
            around.
        masks: fields that a secret was typed into.
        under: how many dialogs were open before the one of a screen was asked for, by its title.
        dismissed: how many things that lay over the page have been sent away.
        heals: a page whose title is another one may be taken for the one that is meant.
        known: names that stood on this console's screens when its baseline was recorded, reduced to
            letters and digits; empty without one.
        recognises: given titles of a page, tells the title of the page that is here if the baseline
            knows it by them.
        learned: names on this build's screens that were not declared, by what they are names of.
    """

    console: str
    page: Page
    home: str
    title: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    timeout_s: float = 15.0
    secret_origins: tuple[str, ...] = ()
    clocks: Clocks = field(default_factory=Clocks)
    deviate: Callable[[Deviation], None] = lambda deviation: None
    writes: list[Write] = field(default_factory=list)
    masks: list[Mask] = field(default_factory=list)
    under: dict[str, int] = field(default_factory=dict)
    dismissed: int = 0
    heals: bool = False
    known: frozenset[str] = frozenset()
    recognises: Callable[[Window, Sequence[str]], str | None] = lambda window, titles: None
    learned: dict[tuple[str, ...], str] = field(default_factory=dict)
    pulse: Callable[[], None] = lambda: None
    touching: Callable[[Locator | ElementHandle, str, bool], None] = lambda *touched: None

    def __post_init__(self) -> None:
        self._pending: dict[Request, _Begun] = {}
        self._endless: set[str] = set()
        self._slowest_s = 0.0
        self._written: dict[Request, Write] = {}
        self._unread: dict[str, tuple[str, str]] = {}
        self._watched: set[Page] = set()
        self.watch(self.page)

    def cover(self, field: Locator) -> None:
        """Cover a field in every picture from now on, for as long as it is there."""
        self.masks.append(Mask(field, field.element_handle(), self.page.url))

    def watch(self, page: Page) -> None:
        """Follow the traffic of a page of this window (again for a tab that took over)."""
        self.page = page
        if page in self._watched:
            return
        self._watched.add(page)
        page.on("request", self._requested)
        page.on("response", self._answered)
        page.on("requestfinished", self._done)
        page.on("requestfailed", self._failed)

    def _requested(self, request: Request) -> None:
        if request.resource_type in {"websocket", "eventsource", "media", "image", "font"}:
            return
        self._pending[request] = _Begun(time.monotonic(), self.page.url)
        if request.method in WRITES:
            self._written[request] = write = Write(request.method, request.url)
            self.writes.append(write)

    def _answered(self, response: Response) -> None:
        self.clocks.heard(origin_of(response.url), response.headers.get("date"))
        if write := self._written.get(response.request):
            write.status = response.status
        failing = response.status >= FAILING or response.status == TOO_MANY
        self._read(response.request, f"answered {response.status}" if failing else "")

    def _read(self, request: Request, failed: str) -> None:
        """Note what became of a question of the page to its own console."""
        if not _asks(request):
            return
        address = _address(request)
        if failed and _is_own(request.url, self.page.url):
            self._unread[address] = self.page.url, f"GET {urlsplit(address).path}: {failed}"
        elif not failed:
            self._unread.pop(address, None)

    def _done(self, request: Request) -> None:
        begun = self._pending.pop(request, None)
        self._endless.discard(_address(request))
        if begun is not None:
            self._slowest_s = max(self._slowest_s, time.monotonic() - begun.at)

    def slowest_s(self) -> float:
        """Return how long the slowest answer took since this was asked last, in seconds."""
        slowest, self._slowest_s = self._slowest_s, 0.0
        return slowest

    def _failed(self, request: Request) -> None:
        self._pending.pop(request, None)
        reason = request.failure or "failed"
        if write := self._written.get(request):
            write.failed = reason
        if "ERR_ABORTED" not in reason:  # the page itself did not want it any more
            self._read(request, reason)

    @property
    def loading(self) -> bool:
        """Whether a request that began lately is still without an answer."""
        now = time.monotonic()
        return any(now - begun.at < PENDING_FOR_S for begun in self._pending.values())

    @property
    def moving(self) -> bool:
        """Whether something on the page is on its way: a drawer that slides, a dialog that fades,
        the ring that spreads from a pressed button. What moves for ever, or for seconds, is
        decoration."""
        return any(frame.evaluate(_MOVING) for frame in self.frames())

    @property
    def asking(self) -> bool:
        """Whether the page still waits for data that it asked for, however long ago."""
        return any(address not in self._endless for address in self._asked())

    def give_up(self) -> None:
        """Note that what the page asks for now is not worth waiting for until it has been answered
        once: a poll is never done."""
        self._endless.update(self._asked())

    def _asked(self) -> list[str]:
        return [_address(one) for one in self._pending if _asks(one)]

    @property
    def unread(self) -> list[str]:
        """What this page asked its console for and did not get, with what became of it."""
        return [became for page, became in self._unread.values() if page == self.page.url]

    @property
    def unanswered(self) -> list[str]:
        """What this page asked its console for and waits for still."""
        return [
            f"GET {urlsplit(_address(one)).path}: no answer yet"
            for one, begun in self._pending.items()
            if _asks(one) and begun.page == self.page.url and _is_own(one.url, begun.page)
        ]

    def frames(self) -> list[Frame]:
        """Return the frames of the page that are still attached, the main frame first."""
        return [frame for frame in self.page.frames if not frame.is_detached()]

    def word(self, declared: str) -> str:
        """Return the word of this build for a declared name."""
        return self.words.get(declared, declared)

    def wait(self, probe: Callable[[], T | None], *, timeout_s: float | None = None) -> T | None:
        """Ask `probe` until it gives something, and give that; None when the deadline has passed.

        However short the deadline, `probe` is asked `LOOKS` times. The page goes on working
        between two questions. A probe that meets a page in the middle of a navigation is asked
        again.
        """

        def ask() -> T | None:
            try:
                return probe()
            except PlaywrightError as error:
                if is_passing(error):
                    return None
                raise

        limit = self.timeout_s if timeout_s is None else timeout_s
        attempts = Retrying(
            retry=retry_if_result(lambda result: result is None),
            stop=stop_after_delay(limit) & stop_after_attempt(LOOKS),
            wait=wait_fixed(POLL_S),
            sleep=self._let_work,
        )
        try:
            return attempts(ask)
        except RetryError:
            return None

    def _let_work(self, seconds: float) -> None:
        self.pulse()
        self.page.wait_for_timeout(seconds * 1000)  # the interval of `wait`, nothing else


_PASSING = (
    "Execution context was destroyed",
    "frame was detached",
    "Frame was detached",
    "Cannot find context",
    "navigating",
    "Element is not attached",
    "Unable to adopt element handle",
)


def is_passing(error: PlaywrightError) -> bool:
    """Tell whether an error only says that the page changed under a question.

    Or was slow to answer it.
    """
    return isinstance(error, PlaywrightTimeout) or any(words in error.message for words in _PASSING)
