"""What a console makes of something that commits: by the wire, and by what its page says."""

from __future__ import annotations

from collections.abc import Callable

from pages import finding
from pages.controls.base import alerts
from pages.scripts import script
from runbook.errors import ConsoleRefused
from runbook.window import Outcome, Window, Write, origin_of

_LINES = script("commits_shown")


def committed(
    window: Window,
    act: Callable[[], None],
    stays: Callable[[], bool],
    asked: Callable[[], str | None] = lambda: None,
) -> Outcome:
    """Do something that commits, once, and tell what the console made of it.

    What is gone without an error was taken. An answer of 5xx, none at all, or one that asks to sign
    in again leaves doubt. A message, with no answer but 4xx, is a refusal. A request without an
    answer at the deadline is unanswered. Where nothing was sent since the page asks something
    first, nothing was saved.

    Args:
        window: the page.
        act: does it.
        stays: tells whether what commits, or what was to go, is still on the page.
        asked: tells what the page asks, None where it asks nothing.
    """
    before = len(window.writes)
    said_before = alerts(window)
    shown_before = _shown(window)
    try:
        act()
    except ConsoleRefused:
        if len(window.writes) == before:
            raise  # else it went away because it was pressed
    still = finding.Stillness(window)

    def sent() -> list[Write]:
        here = origin_of(window.page.url)
        return [write for write in window.writes[before:] if origin_of(write.url) == here]

    def look() -> Outcome | None:
        reached = still.reached()
        if reached and len(window.writes) == before and (question := asked()):
            return Outcome("asked", question)
        return _outcome(window, sent(), said_before, shown_before, stays, reached=reached)

    outcome = window.wait(look)
    if outcome is not None:
        return outcome
    on_the_way = [write for write in sent() if write.status is None]
    if on_the_way:
        return Outcome("unanswered", "; ".join(write.became for write in on_the_way))
    return Outcome("doubt", "no answer before the deadline")


def _outcome(
    window: Window,
    sent: list[Write],
    said_before: list[str],
    shown_before: list[str],
    stays: Callable[[], bool],
    *,
    reached: bool,
) -> Outcome | None:
    broken = [
        write
        for write in sent
        if write.failed or (write.status or 0) >= 500 or write.status in {401, 419, 440}
    ]
    if broken:
        return Outcome("doubt", "; ".join(write.became for write in broken))
    if window.loading or any(write.status is None for write in sent):
        return None
    refused = [write for write in sent if (write.status or 0) >= 400]
    gone = not stays()
    if not reached and not (gone and sent and not refused):
        return None
    said = [text for text in alerts(window) if text not in said_before]
    if refused:
        fresh = [text for text in _shown(window) if text not in shown_before]
        words = "; ".join(said or fresh[:6]) or "no message"
        return Outcome("refused", f"{words} ({'; '.join(write.became for write in refused)})")
    if gone:
        return Outcome("taken")
    if said or (not sent and alerts(window)):
        return Outcome("refused", "; ".join(said or alerts(window)))
    return Outcome("taken") if sent else None


def _shown(window: Window) -> list[str]:
    """Return the lines that the page shows: a message that is marked as none is among them."""
    return [
        str(line) for frame in window.frames() for line in frame.locator("body").evaluate(_LINES)
    ]
