"""Every fault the consoles can be told to have, by name, in one place.

A fault is a switch; any number may be on at once. Most of them a console heeds by itself: it asks
``faults.on(name)`` where it would behave differently, its pages ask ``fault(name)``. What happens
to configuration requests is here, as small functions that see each of them before it is carried
out, or after, and may answer in its stead; what happens to all requests is in ``weather``. To add a
fault: an entry in :data:`FAULTS`, and in :data:`BEFORE` or :data:`AFTER` if it is about
configuration requests.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from flask import Response, request

from sandbox.kit import hostile, sessions, wire
from sandbox.kit.problems import Problem

#: Name of every fault and what it does.
FAULTS = {
    "slow": "every answer of the API comes 400 ms late",
    "slow-random": "every answer of the API comes late, by up to 1.5 s at random",
    "endless-request": "each page begins a request that is never answered",
    "endless-submit": "the first POST of every configuration object is never answered and does"
    " nothing",
    "session-ends": "the session ends once, between two pages",
    "session-ends-at-submit": "the session ends with the first POST of every configuration object,"
    " which does nothing",
    "sessions-over": "every session that there is ends when this is switched on",
    "500-on-submit": "the first POST of every configuration object answers 500 and does nothing",
    "500-always": "every configuration request answers 500 and does nothing",
    "answer-lost": "the first POST of every configuration object is carried out, then the"
    " connection is cut",
    "connection-reset": "the connection is reset with the first two POSTs of every configuration"
    " object, which do nothing",
    "validation-error": "every configuration object is refused for its name",
    "lists-fail": "every list of configuration objects answers 500",
    "no-implicit": "Implicit is not offered among the grant types",
    "no-rs256": "RS256 is not offered as a signing algorithm",
    "no-id-token": "id_token is not offered as a response type",
    "no-require-consent": "Require Consent is not on the page",
    "no-authority-url": "Authority URL is not on the page",
    "two-controls": "Initiate Login URI stands on the page twice",
    "two-applications": "there are two applications named ConnectWise Home",
    "two-providers": "there are two login providers named EntrustOIDC",
    "hostile-text": "names, labels and messages hold markup, escape sequences and worse",
    "foreign-issuer-url": "the Issuer URL that is shown has another origin",
    "foreign-issuer-document": "the issuer's configuration document names another issuer",
    "foreign-sign-in": "whoever is not signed in is sent to a sign-in page on another origin",
    "account-locked": "every account is locked",
    "clock-off": "the provider's clock is an hour fast",
    "clock-off-tokens": "the clock that the provider's tokens go by is an hour fast",
    "clocks-off": "the clocks of both consoles are 90 s fast",
}

_WORDS = "An unexpected error has occurred."


class Faults:
    """The faults of one console that are switched on; shared by its threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._on: set[str] = set()
        self._seen: set[str] = set()
        self._begin: dict[str, Callable[[], None]] = {}

    def set(self, name: str, on: bool = True) -> None:
        """Switch a fault.

        Raises:
            KeyError: there is no fault of that name.
        """
        if name not in FAULTS:
            raise KeyError(name)
        with self._lock:
            (self._on.add if on else self._on.discard)(name)
            self._seen.clear()
        if on and name in self._begin:
            self._begin[name]()

    def begin(self, name: str, act: Callable[[], None]) -> None:
        """Have something done when a fault is switched on, such as putting objects there."""
        assert name in FAULTS, name
        self._begin[name] = act

    def on(self, name: str) -> bool:
        """Whether a fault is switched on; a name that is not declared is a mistake here."""
        assert name in FAULTS, name
        with self._lock:
            return name in self._on

    def names(self) -> list[str]:
        """The faults that are on, sorted."""
        with self._lock:
            return sorted(self._on)

    def every_other(self, what: str) -> bool:
        """True the first time for ``what``, False the second, True the third…"""
        with self._lock:
            first = what not in self._seen
            (self._seen.add if first else self._seen.discard)(what)
            return first

    def once(self, what: str) -> bool:
        """True the first time for ``what`` since a fault was switched, False ever after."""
        with self._lock:
            first = what not in self._seen
            self._seen.add(what)
            return first

    def before(self) -> Response | None:
        """What a fault answers to the configuration request at hand, or None."""
        for name, act in BEFORE.items():
            if self.on(name) and (answer := act(self)) is not None:
                return answer
        return None

    def after(self) -> None:
        """What a fault does once the configuration request at hand was carried out."""
        for name, act in AFTER.items():
            if self.on(name):
                act(self)


def _first_post(faults: Faults, fault: str) -> bool:
    return request.method == "POST" and faults.once(f"{fault} {request.path}")


def _always(_: Faults) -> Response | None:
    return Problem(500, _WORDS).response()


def _on_submit(faults: Faults) -> Response | None:
    if request.method == "POST" and faults.every_other(f"500 {request.path}"):
        return Problem(500, _WORDS).response()
    return None


def _session_ends(faults: Faults) -> Response | None:
    if not _first_post(faults, "session"):
        return None
    sessions.sign_out()
    return Problem(401, "Please sign in.").response()


def _invalid(faults: Faults) -> Response | None:
    body = request.get_json(silent=True) or {}
    field = next((key for key in body if key.endswith("name")), "name")
    words = "This name is not allowed here."
    if faults.on("hostile-text"):
        words += hostile.TEXT
    return Problem(422, "Please correct the marked fields.", errors={field: words}).response()


def _endless(faults: Faults) -> Response | None:
    if _first_post(faults, "endless"):
        wire.wait_for_client_to_go()
        return Problem(500, _WORDS).response()
    return None


def _reset(faults: Faults) -> Response | None:
    # Twice: what comes over a connection that served before, a browser sends again by itself.
    posts = (f"{which} reset {request.path}" for which in ("first", "second"))
    if request.method == "POST" and any(faults.once(post) for post in posts):
        wire.reset()
        return Problem(500, _WORDS).response()
    return None


def _lose_answer(faults: Faults) -> None:
    if _first_post(faults, "lost"):
        wire.cut()


BEFORE: dict[str, Callable[[Faults], Response | None]] = {
    "500-always": _always,
    "500-on-submit": _on_submit,
    "session-ends-at-submit": _session_ends,
    "endless-submit": _endless,
    "connection-reset": _reset,
    "validation-error": _invalid,
}

AFTER: dict[str, Callable[[Faults], None]] = {
    "answer-lost": _lose_answer,
}
