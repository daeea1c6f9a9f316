"""The control address of a console: what was asked of it, its faults, and all it holds.

It belongs to the sandbox and not to the product it plays, so it answers on loopback only and no
page links to it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import Any

from flask import Blueprint, Response, jsonify, request

from sandbox.kit.faults import FAULTS, Faults
from sandbox.kit.problems import Problem

_LONGEST = 2_000


class RequestLog:
    """The configuration requests that reached this console since it was started."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: list[dict[str, Any]] = []

    def add(self, actor: str | None, status: int) -> None:
        """Note the request at hand; long strings of its body (a picture) are cut."""
        entry = {
            "method": request.method,
            "path": request.path,
            "at": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "actor": actor,
            "status": status,
            "body": _cut(request.get_json(silent=True)),
        }
        with self._lock:
            self._entries.append(entry)

    def entries(self) -> list[dict[str, Any]]:
        """All of them, oldest first: method, path, at, actor, status, body."""
        with self._lock:
            return list(self._entries)


def _cut(body: Any) -> Any:
    if isinstance(body, dict):
        return {name: _cut(value) for name, value in body.items()}
    if isinstance(body, list):
        return [_cut(value) for value in body]
    if isinstance(body, str) and len(body) > _LONGEST:
        return f"{body[:80]}… ({len(body)} characters)"
    return body


def blueprint(log: RequestLog, faults: Faults, export: Callable[[], dict[str, Any]]) -> Blueprint:
    """The routes under ``/__sandbox__``."""
    control = Blueprint("sandbox-control", __name__, url_prefix="/__sandbox__")

    @control.before_request
    def _loopback_only() -> None:
        if not ip_address((request.remote_addr or "").split("%")[0] or "0.0.0.0").is_loopback:
            raise Problem(403, "The control address answers on loopback only.")

    @control.get("/requests")
    def _requests() -> Response:
        entries = log.entries()
        return jsonify(configuration=len(entries), log=entries)

    @control.get("/faults")
    def _faults() -> Response:
        return jsonify(on=faults.names(), known=FAULTS)

    @control.post("/faults")
    def _switch() -> Response:
        wanted = request.get_json(silent=True) or {}
        try:
            faults.set(str(wanted.get("name")), bool(wanted.get("on", True)))
        except KeyError:
            raise Problem(404, "No such fault.", ", ".join(sorted(FAULTS))) from None
        return jsonify(on=faults.names(), known=FAULTS)

    @control.get("/export")
    def _export() -> Response:
        return jsonify(export())

    return control
