"""What a console puts between a sign-in and its first page, known by declared words.

A question that only holds up the way is answered with the word that changes nothing: the session
goes on, an authenticator is not registered. What only a person may answer, such as terms of use, is
told and left. Nothing is answered here that is not headed by one of these words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pages import finding, names, unasked
from pages.controls.base import press
from pages.roles import Root, by_role, dialogs
from runbook.errors import ConsoleRefused
from runbook.window import Deviation, Window


@dataclass(frozen=True)
class Interlude:
    """A page or a dialog of that kind.

    Attributes:
        what: in words, for messages.
        headed: a heading that tells it.
        on: what leads on and changes nothing, the best first.
        bound: what leads on and is for a person alone to press.
    """

    what: str
    headed: re.Pattern[str]
    on: tuple[str, ...] = ()
    bound: tuple[str, ...] = ()


def _headed(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


LATER = (*unasked.LATER, "Skip for now", "Do this later", "Set up later", "Ask me later")
INTERLUDES = (
    Interlude(
        "a question about another session",
        _headed(
            r"continue (with )?(your|this|the) session|(another|existing|previous) session|"
            r"session (is|has been|was) (already )?(open|active|started)|already signed in"
        ),
        ("Continue session", "Continue your session", "Continue", "Stay signed in", "Yes"),
    ),
    Interlude(
        "a question whether to stay signed in",
        _headed(
            r"^\W*(stay|keep me) (signed|logged) in\b|remember this (device|browser)|trust this"
        ),
        ("No", *LATER, "Don't remember", "Don't trust"),
    ),
    Interlude(
        "an invitation to register an authenticator",
        _headed(
            r"\b(register|set ?up|enrol+|add|activate|create)\b.*\b(authenticat\w+|second factor|"
            r"(multi|two)-?\s?(factor|step)\w*|mfa|2fa|passkeys?|security keys?|soft(ware)? token)"
        ),
        LATER,
    ),
    Interlude(
        "its terms of use",
        _headed(
            r"\bterms (of (use|service)|and conditions)\b|\bconditions of use\b|"
            r"\bacceptable use\b|\b(licen[cs]e|user) agreement\b"
        ),
        bound=(
            "Accept",
            "I accept",
            "Agree",
            "I agree",
            "Accept and continue",
            "Agree and continue",
        ),
    ),
)


def go_on(window: Window) -> bool:
    """Answer one interlude; tell whether there was one.

    Raises:
        ConsoleRefused: there is one that only a person may answer.
    """
    places: list[Root] = [*dialogs(window), *window.frames()]
    for place in places:
        said = by_role(place, ("heading",)).visible.all_inner_texts()
        for one in INTERLUDES:
            title = next((text for text in said if one.headed.search(text)), None)
            if title is None:
                continue
            for name in one.on:
                way = by_role(place, ("button", "link"), names.pattern((name,))).visible
                if way.count() == 1:
                    press(window, way, what=one.what)
                    window.deviate(
                        Deviation("unexpected-dialog", "nothing in between", title, "dismissed")
                    )
                    return True
            if one.bound and by_role(place, ("button",), names.pattern(one.bound)).visible.count():
                raise _for_a_person(window, one, title)
    return False


def _for_a_person(window: Window, one: Interlude, title: str) -> ConsoleRefused:
    return ConsoleRefused(
        f"{window.title or window.console} puts {one.what} before its first page",
        where=finding.place(window),
        seen=" ".join(title.split()),
        remedy="sign in by hand with this account, answer it, then run again",
    )
