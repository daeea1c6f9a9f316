"""Faults that every request of a console's API may meet: lateness, a request without end, a session
that is over."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from flask import Flask, Response, request

from sandbox.kit import sessions, wire
from sandbox.kit.faults import Faults
from sandbox.kit.problems import Problem

SLOW_S = 0.4
SLOW_AT_MOST_S = 1.5
FAST_S = 3600
BOTH_FAST_S = 90


class Late:
    """How late an answer comes, one request after the other; the same row in each process."""

    def __init__(
        self, faults: Faults, latency_ms: int, delays: Callable[[], Sequence[dict[str, Any]]]
    ) -> None:
        self._faults = faults
        self._delays = delays
        self._fixed = latency_ms / 1000
        self._row = random.Random(7)
        self._lock = threading.Lock()

    def seconds(self) -> float:
        """By how much the request at hand is late."""
        late = self._fixed
        for one in self._delays():
            if (one["method"], one["path"]) == (request.method, request.path):
                late += one["ms"] / 1000
        if self._faults.on("slow"):
            late += SLOW_S
        if self._faults.on("slow-random"):
            with self._lock:
                late += self._row.uniform(0, SLOW_AT_MOST_S)
        return late


def install(
    app: Flask,
    faults: Faults,
    *,
    latency_ms: int,
    delays: Callable[[], Sequence[dict[str, Any]]],
    ends_at: str,
    lists: tuple[str, ...],
) -> None:
    """Let the weather act on an application; after its check of the CSRF token.

    Args:
        app: the console's.
        faults: its switches.
        latency_ms: by how much every API answer is late, whatever the faults.
        delays: by how much the answers to some requests are late beside that, at the moment:
            ``{"method": …, "path": …, "ms": …}`` each.
        ends_at: the request of a page that finds the session over, under ``session-ends``.
        lists: what answers with configuration objects, for ``lists-fail``.
    """
    late = Late(faults, latency_ms, delays)

    @app.before_request
    def _late() -> None:
        if request.path.startswith("/api/") and (seconds := late.seconds()):
            time.sleep(seconds)  # it is the point of being late

    @app.before_request
    def _session() -> None:
        over = faults.on("session-ends") and request.path == ends_at and sessions.account()
        if over and faults.once("session-ends"):
            sessions.sign_out()

    @app.before_request
    def _unlisted() -> Response | None:
        if faults.on("lists-fail") and request.method == "GET" and request.path in lists:
            return Problem(500, "The list could not be loaded.").response()
        return None

    @app.get("/api/endless")
    def _endless() -> Response:
        if faults.on("endless-request"):
            wire.wait_for_client_to_go()
        return Problem(404, "There is nothing here.").response()


def dated(app: Flask, faults: Faults, *hour_off: str) -> None:
    """Have every answer of an application bear the time of its clock (`Date`); see `now`."""

    @app.after_request
    def _date(response: Response) -> Response:
        response.date = datetime.fromtimestamp(now(faults, *hour_off), UTC)
        return response


def now(faults: Faults, *hour_off: str) -> float:
    """Seconds since the epoch by a clock of a console.

    Args:
        faults: its switches.
        hour_off: those of them that set this clock an hour fast.
    """
    fast = FAST_S * any(map(faults.on, hour_off)) + BOTH_FAST_S * faults.on("clocks-off")
    return time.time() + fast
