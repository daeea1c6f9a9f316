"""Every fault the consoles can be told to have, by name, in one place.

A fault of requests is a small function that sees each configuration request before it is carried
out and may answer in its stead. The others are only switches: a console asks ``faults.on(name)``
where it would behave differently. To add one: an entry in :data:`FAULTS`, and in :data:`BEFORE` if
it is about requests.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from flask import Response, request

from sandbox.kit.problems import Problem

#: Name of every fault and what it does.
FAULTS = {
    "500-on-submit": "the first POST of every configuration object answers 500 and does nothing",
    "500-always": "every configuration request answers 500 and does nothing",
    "no-implicit": "Implicit is not offered among the grant types",
    "no-rs256": "RS256 is not offered as a signing algorithm",
}

_WORDS = "An unexpected error has occurred."


class Faults:
    """The faults of one console that are switched on; shared by its threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._on: set[str] = set()
        self._answered: set[str] = set()

    def set(self, name: str, on: bool = True) -> None:
        """Switch a fault.

        Raises:
            KeyError: there is no fault of that name.
        """
        if name not in FAULTS:
            raise KeyError(name)
        with self._lock:
            (self._on.add if on else self._on.discard)(name)
            self._answered.clear()

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
            first = what not in self._answered
            (self._answered.add if first else self._answered.discard)(what)
            return first

    def before(self) -> Response | None:
        """What a fault answers to the configuration request at hand, or None."""
        for name, act in BEFORE.items():
            if self.on(name) and (answer := act(self)) is not None:
                return answer
        return None


def _always(_: Faults) -> Response | None:
    return Problem(500, _WORDS).response()


def _on_submit(faults: Faults) -> Response | None:
    if request.method == "POST" and faults.every_other(request.path):
        return Problem(500, _WORDS).response()
    return None


BEFORE: dict[str, Callable[[Faults], Response | None]] = {
    "500-always": _always,
    "500-on-submit": _on_submit,
}
