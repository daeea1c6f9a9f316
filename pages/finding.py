"""How an element is found: by role and accessible name, in every frame and open shadow root, and
strictly.

Two matches are an error that lists both. Before that, matches are narrowed in ways a person
narrows them: what lies in the
dialog on top, what is visible, what stands in the section that the guide names, and the inner one
of two nested elements.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator

from pages import names, unasked
from pages.roles import Root, by_role, dialogs
from pages.scripts import script
from runbook.errors import Ambiguous, ControlMissing, Unforeseen
from runbook.window import LOOKS, Deviation, Window, is_passing

if TYPE_CHECKING:
    from pages.screen import Screen

U = TypeVar("U")

STILL_FOR_S = 0.2
"""How long a page has to look the same to count as standing still."""

BARS_STILL_FOR_S = 1.0
"""How long the bars of a page have to show the same share to count as a chart, not as progress."""

THERE_MS = 1000
"""How long what was just found is waited for: it may have gone, and then it is looked for anew."""

AMBIGUOUS_FOR_S = 3.0
"""Two matches are given this long to become one.

An old page and a new one overlap while they change places, longer on a machine that is busy.
"""


@dataclass(frozen=True)
class Target:
    """What is looked for.

    Attributes:
        what: the kind of control as a person says it, for messages.
        names: declared name first, declared alternatives after it.
        roles: ARIA roles that such a control may have.
        section: heading of the part of the page in which the guide places it.
        begins: the accessible name may go on after the declared one.
        icon: of several, the one that shows no text.
        navigation: of several, the one in the navigation pane.
        tab: it leads to a part of the page; the navigation, which leads away, may bear an
            alternative name.
        screen: class of the screen that declares it, None where it is looked for by the way.
        healable: another name may be learned for it.
    """

    what: str
    names: tuple[str, ...]
    roles: tuple[str, ...]
    section: str | None = None
    begins: bool = False
    icon: bool = False
    navigation: bool = False
    tab: bool = False
    screen: type[Screen] | None = field(default=None, compare=False, repr=False)
    healable: bool = True

    @property
    def key(self) -> tuple[str, ...]:
        """By what a learned name is kept: the same words mean another thing on another screen."""
        return self.screen.__name__ if self.screen else "", *self.names

    def spoken(self, window: Window) -> tuple[str, ...]:
        """Return the names to look for on this build, a learned one first."""
        declared = tuple(window.word(name) for name in self.names)
        learned = window.learned.get(self.key)
        return (learned, *declared) if learned else declared


@dataclass
class Sighting:
    """What one look found: the only match, or every match when they are several."""

    one: Locator | None = None
    several: list[Locator] = field(default_factory=list)


def look(window: Window, target: Target, roots: Sequence[Root] | None = None) -> Sighting:
    """Look once for `target` in `roots` (every frame of the page if not given)."""
    places, spoken = window.frames() if roots is None else roots, target.spoken(window)
    every = _matches(places, target, spoken)
    if every and target.tab and not _named(places, target, spoken[:1]):
        every = [one for one in every if not leads_away(one)]
    if len(every) > 1:
        every = [
            match for match in every if not match.evaluate(_LEADS_BACK, timeout=THERE_MS)
        ] or every
    if len(every) > 1 and target.icon:
        every = [
            match for match in every if not match.inner_text(timeout=THERE_MS).strip()
        ] or every
    if len(every) > 1 and target.navigation:
        every = [
            match for match in every if match.evaluate(IN_NAVIGATION, timeout=THERE_MS)
        ] or every
    if len(every) > 1 and target.section:
        every = _in_section(every, window.word(target.section))
    return Sighting(one=every[0]) if len(every) == 1 else Sighting(several=every)


def leads_away(element: Locator) -> bool:
    """Tell whether it is an entry of the console's navigation: no tab, and not one of the parts of
    the page that stand in its content."""
    return bool(
        element.evaluate(IN_NAVIGATION, timeout=THERE_MS)
        and not element.evaluate(_OF_THE_CONTENT, timeout=THERE_MS)
    )


def _matches(places: Sequence[Root], target: Target, spoken: tuple[str, ...]) -> list[Locator]:
    """Return what answers to a name: the guide's own word goes before the alternatives, a whole
    name before one that a remark or a hint follows, and one of its own before the words beside
    it."""
    if exact := _named(places, target, spoken[:1]):
        return exact
    if not _bearing(places, target, names.leading(spoken)):
        return _captioned(places, target, spoken)
    for name in spoken:
        if exact := _named(places, target, (name,)):
            return exact
        if remarked := _bearing(places, target, names.remarked(name)):
            return remarked
        if led := _led(places, target, name):
            return led
    return []


def _named(places: Sequence[Root], target: Target, spoken: tuple[str, ...]) -> list[Locator]:
    return _bearing(places, target, names.pattern(spoken, begins=target.begins))


def _bearing(places: Sequence[Root], target: Target, name: re.Pattern[str] | None) -> list[Locator]:
    if not target.roles:  # a control made of others is found by these
        return []
    return [match for root in places for match in usable(by_role(root, target.roles, name))]


def _led(places: Sequence[Root], target: Target, name: str) -> list[Locator]:
    """Return what bears the name with a hint or a description after it, set apart from it."""
    keys = names.marked(name)
    begun = _bearing(places, target, names.leading((name,)))
    return [match for match in begun if match.evaluate(_LEADS, keys, timeout=THERE_MS)]


def _captioned(places: Sequence[Root], target: Target, spoken: tuple[str, ...]) -> list[Locator]:
    """Return fields that bear no name at all and stand beside the words."""
    roles = [role for role in target.roles if role in CAPTIONED]
    if not roles:
        return []
    keys = [names.key(name) for name in spoken]
    found: list[list[Locator]] = [[] for _ in spoken]
    for root in places:
        fields = by_role(root, roles)
        beside: list[list[int]] = fields.evaluate_all(_CAPTIONED, keys)
        standing = set(fields.evaluate_all(STANDING)) if any(beside) else set()
        for under, indices in zip(found, beside, strict=True):
            under += [fields.nth(at) for at in indices if at in standing]
    return next(filter(None, found), [])


def usable(located: Locator) -> list[Locator]:
    """Return what a person can use of what was found: nothing behind a dialog, of two within each
    other the inner one."""
    for _ in range(LOOKS):
        standing: list[int] | None = located.evaluate_all(_STILL_STANDING)
        if standing is not None:
            return [located.nth(at) for at in standing]
    return []


def texts(places: Sequence[Root], spoken: Sequence[str]) -> list[Locator]:
    """Return the visible texts that say a name, whole or with a hint after it; the guide's own
    word goes before the alternatives."""
    for name in spoken:
        found = [
            text
            for place in places
            for text in place.get_by_text(names.pattern((name,))).visible.all()
        ]
        found = found or [
            text
            for place in places
            for text in place.get_by_text(names.leading((name,))).visible.all()
            if text.evaluate(_LEADS, names.marked(name))
        ]
        if found:
            return found
    return []


def titles(elements: Locator) -> list[str]:
    """Return what each element is called, without a description that stands apart from it."""
    said = elements.evaluate_all(_TITLES)
    return [
        str(title) or describe(element).partition("“")[2].removesuffix("”")
        for title, element in zip(said, elements.all(), strict=False)
    ]


CAPTIONED = frozenset(
    ("textbox", "searchbox", "spinbutton", "combobox", "listbox", "checkbox", "switch", "radio")
)
"""Roles of fields that a careless page may leave without a name, beside a text that says it."""

STANDING = script("finding_standing")

_STILL_STANDING = f"(all) => all.every((e) => e.isConnected) ? ({STANDING})(all) : null"
"""The same, or nothing where one of them went while they were gathered: it would shift the rest."""

_LEADS = script("finding_leads")

_TITLES = script("finding_titles")

_CAPTIONED = script("finding_captioned")

_OF_THE_CONTENT = """(e) => e.matches("[role=tab]")
  || !!e.parentElement?.closest("main, form, [role=main], [role=form]")"""

_LEADS_BACK = script("finding_leads_back")

_PRECEDING = script("finding_preceding")

IN_NAVIGATION = script("finding_in_navigation")


def _in_section(matches: list[Locator], section: str) -> list[Locator]:
    """Keep the matches under the heading `section`; all of them if none is."""
    inside = [
        match
        for match in matches
        if any(names.same(title, section) for title in match.evaluate(_PRECEDING, timeout=THERE_MS))
    ]
    return inside or matches


def find(
    window: Window,
    target: Target,
    *,
    roots: Sequence[Root] | None = None,
    timeout_s: float | None = None,
) -> Locator:
    """Wait for exactly one element that is `target`.

    Raises:
        ControlMissing: none came before the deadline; says what was there instead.
        Ambiguous: several stayed; lists them.
        Unforeseen: a dialog lies over the page and asks something.
    """
    several_since: list[float] = []
    last = Sighting()

    def probe() -> Locator | None:
        nonlocal last
        last = look(window, target, roots)
        if last.one is not None:
            return last.one
        if last.several:
            several_since.append(time.monotonic())
            lasted = several_since[-1] - several_since[0]
            if lasted > AMBIGUOUS_FOR_S and len(several_since) >= LOOKS:
                raise ambiguous(window, target, last.several)
            return None
        several_since.clear()
        if roots is None:
            unasked.dismiss(window)
        return None

    located = window.wait(probe, timeout_s=timeout_s)
    if located is None:
        if last.several:
            raise ambiguous(window, target, last.several)
        asked = unasked.question(window, dialogs(window)) if roots is None else None
        raise Unforeseen(asked, where=place(window)) if asked else missing(window, target)
    return located


def ambiguous(window: Window, target: Target, matches: Sequence[Locator]) -> Ambiguous:
    """Make the error that lists every match."""
    return Ambiguous(
        f"{len(matches)} controls answer to {target.what} “{target.spoken(window)[0]}”",
        where=place(window),
        seen="; ".join(describe(match) for match in matches),
        remedy="tell them apart in the build profile, or remove the duplicate on the console",
    )


def missing(window: Window, target: Target) -> ControlMissing:
    """Make the error that says what was awaited and what is there instead."""
    spoken = target.spoken(window)
    wanted = f"{target.what} “{spoken[0]}”"
    if len(spoken) > 1:
        wanted += f" (or {', '.join(f'“{name}”' for name in spoken[1:])})"
    error = ControlMissing(
        f"{wanted} is not on the page",
        where=place(window),
        seen=", ".join(on_screen(window, target.roles)[:14]) or "no control of that kind",
        remedy="if the build calls it otherwise, say so in a build profile (--profile)",
        about=target.names[0] if target.screen is not None else "",
    )
    error.heal = lambda: learn(window, target)
    return error


def learn(window: Window, target: Target) -> Deviation | None:
    """Take what is clearly meant by `target` for it from now on; None where nothing is."""
    from pages import healing

    if target.screen is None or target.key in window.learned:
        return None
    found = healing.best(window, target)
    if found is None:
        return None
    window.learned[target.key] = found.name
    return Deviation("renamed", target.names[0], found.name, "healed")


def place(window: Window) -> str:
    """Say where the window is: console, title of the page.

    Address without query and fragment parameters.
    """
    title = ""
    try:
        title = window.page.title()
    except PlaywrightError as error:
        if not is_passing(error):
            raise
    address = window.page.url.split("?")[0]
    return f"{window.title or window.console}, page “{title}” ({address})"


def describe(match: Locator) -> str:
    """Describe an element as role and name, without its value."""
    try:
        first = match.aria_snapshot(timeout=1000).splitlines()[0]
    except (PlaywrightError, IndexError):
        return "an element that went away"
    return _line(first) or "an element without a name"


def named(match: Locator) -> bool:
    """Tell whether an element bears any name."""
    return "“" in describe(match)


def _line(line: str) -> str | None:
    found = re.match(r"\s*-\s*(\w+)(?:\s+\"((?:[^\"\\]|\\.)*)\")?", line)
    if not found or not found.group(2):
        return None
    return f"{found.group(1)} “{found.group(2)}”"


def on_screen(window: Window, roles: Sequence[str] = ()) -> list[str]:
    """List what the page shows as role and name, those of `roles` first; values are left out.

    They may be secret.
    """
    lines: list[str] = []
    for frame in window.frames():
        try:
            snapshot = frame.locator("body").aria_snapshot(timeout=2000)
        except PlaywrightError:
            continue
        lines += [said for line in snapshot.splitlines() if (said := _line(line))]
    unique = list(dict.fromkeys(lines))
    return sorted(unique, key=lambda said: said.split(" ")[0] not in roles)


class Stillness:
    """Tells when a page stands still: nothing loads or is busy, and it looks the same a while."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._shown: str | None = None
        self._since = 0.0
        self._shares: list[str] = []
        self._shares_since = 0.0

    def reached(self) -> bool:
        """Look once more."""
        now = time.monotonic()
        bars = _bars(self._window)
        shares = [share for share in bars if share is not None]
        if shares != self._shares:
            self._shares, self._shares_since = shares, now
        moving = bool(shares) and now - self._shares_since < BARS_STILL_FOR_S
        if self._window.loading or None in bars or moving or _busy(self._window):
            self._shown = None
            return False
        shown = "\n".join(on_screen(self._window))
        if shown != self._shown:
            self._shown, self._since = shown, now
        return now - self._since >= STILL_FOR_S


def settled(window: Window, *, timeout_s: float | None = None) -> None:
    """Wait until the page stands still, or the deadline has passed."""
    still = Stillness(window)

    def probe() -> bool | None:
        if not still.reached():
            return None
        return None if unasked.dismiss(window) else True

    window.wait(probe, timeout_s=timeout_s)


def uncovered(
    window: Window, look: Callable[[], U], away: Callable[[Window], bool] = unasked.dismiss
) -> U:
    """Give what `look` gives; where that is nothing and something lay over the page, look again
    without it: from a page that something lies over, nobody can tell what is not on it.

    Args:
        window: the page.
        look: gives what is on the page, something false where there is none.
        away: sends away one thing that lies over the page; tells whether there was one.
    """
    for _ in range(unasked.NOTICES):
        before = window.dismissed
        found = look()
        if found or not (away(window) or window.dismissed > before):
            return found
        settled(window)
    return look()


def heading(window: Window) -> str:
    """Return the first heading of the page, for messages."""
    heads = [line for line in on_screen(window, ("heading",)) if line.startswith("heading")]
    return heads[0].partition("“")[2].removesuffix("”") if heads else window.page.title()


def tab(window: Window) -> str:
    """Return the name of the tab that is open, "" where there is none."""
    for frame in window.frames():
        for one in by_role(frame, ("tab",)).visible.all():
            if one.get_attribute("aria-selected") == "true":
                return " ".join(one.inner_text().split())
    return ""


def _busy(window: Window) -> bool:
    return window.moving or any(
        frame.locator("[aria-busy=true]").visible.count() for frame in window.frames()
    )


def _bars(window: Window) -> list[str | None]:
    """Return the share that each progress bar shows, of a chart or of work that goes on; None of
    one that tells none."""
    return [
        share
        for frame in window.frames()
        for share in by_role(frame, ("progressbar",)).visible.evaluate_all(_SHARES)
    ]


_SHARES = """(all) => all.map((e) => e.getAttribute('aria-valuenow')
    ?? (e.matches('progress[value]') ? String(e.value) : null))"""
