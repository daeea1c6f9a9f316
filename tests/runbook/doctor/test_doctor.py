from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

from runbook import doctor
from runbook.doctor import Finding
from runbook.errors import SignInFailed
from runbook.guide import Act
from runbook.prepare import Prepared
from runbook.settings import Settings
from runbook.step import Doing
from tests.runbook import acme, web


def late(request: BaseHTTPRequestHandler) -> None:
    """Answer with a clock that is far from this machine's."""
    request.send_response_only(200)
    request.send_header("Date", formatdate(time.time() + 100, usegmt=True))
    request.end_headers()


def refused(do: Doing, inputs: Any) -> None:
    """Tell that it was tried."""
    raise SignInFailed("it was tried")


def examined(folder: Path, act: Act, **settings: Any) -> dict[str, Finding]:
    """In a thread: Playwright cannot be started inside a Playwright that runs already."""
    guide = acme.guide(acme.step("0.1", act))
    values: dict[str, Any] = {
        "RUNBOOK_REPORTS": folder,
        "RUNBOOK_STATE": folder,
        "RUNBOOK_TIMEOUT_S": 2.0,
        **settings,
    }
    ready = Prepared(
        guide, acme.Inputs(), Settings(values, dict.fromkeys(values, "test")), {}, (), os.environ
    )

    def look() -> list[Finding]:
        return list(doctor.examine(guide, lambda: ready, environ=os.environ))

    with ThreadPoolExecutor(1) as threads:
        return {one.check: one for one in threads.submit(look).result()}


def test_a_clock_that_is_wrong_is_told_and_keeps_nobody_from_signing_in(tmp_path: Path) -> None:
    with web.serving(late) as port:
        found = examined(tmp_path, refused, ACME_URL=f"http://127.0.0.1:{port}")
    assert found["clock"].status == "failed"
    assert (found["sign-in"].status, found["sign-in"].detail) == ("failed", "it was tried")
