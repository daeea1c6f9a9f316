"""Somebody who is not watching hears how a run ended."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.driving import GUIDE, Finished, env_file, invoke, leaked
from tests.runbook import web

pytestmark = pytest.mark.e2e

SECRETS = {"not-to-be-seen-1", "not-to-be-seen-2", "not-to-be-seen-3", "not-to-be-seen-4"}


def run_in_vain(folder: Path, dead: int, hook: int) -> Finished:
    """Run the guide on consoles of which none answers."""
    settings = {
        "IDAAS_URL": f"http://127.0.0.1:{dead}",
        "IDAAS_ADMIN_USER": "admin@example.com",
        "IDAAS_ADMIN_PASSWORD": "not-to-be-seen-1",
        "CONNECTWISE_URL": f"http://localhost:{dead}",
        "CONNECTWISE_ADMIN_USER": "admin@example.com",
        "CONNECTWISE_ADMIN_PASSWORD": "not-to-be-seen-2",
        "TEST_USER_EMAIL": "jane@example.com",
        "TEST_IDAAS_USER": "jane",
        "TEST_IDAAS_PASSWORD": "not-to-be-seen-3",
        "RUNBOOK_NOTIFY": f"json://user:not-to-be-seen-4@127.0.0.1:{hook}/runs",
    }
    env = env_file(folder / "my.env", settings)
    bundle = folder / "bundle"
    return invoke("run", GUIDE, "--env-file", env, "--out", bundle, cwd=folder, bundle=bundle)


def test_a_run_that_failed_is_told_with_its_console_and_its_report(tmp_path: Path) -> None:
    posts: list[dict[str, Any]] = []

    def take(request: BaseHTTPRequestHandler) -> None:
        posts.append(json.loads(request.rfile.read(int(request.headers["Content-Length"]))))
        request.send_response(200)
        request.end_headers()

    with web.nowhere() as dead, web.serving(take) as hook:
        finished = run_in_vain(tmp_path, dead, hook)
    assert finished.code == 3, finished.err
    (post,) = posts
    title = f"run failed on http://127.0.0.1:{dead}, http://localhost:{dead}"
    assert post["title"] == f"Integrate ConnectWise Home: {title}"
    assert "Exit code 3" in post["message"]
    error = f"{finished.error['what']}; what to do: {finished.error['remedy']}"
    assert error in post["message"].splitlines()
    assert post["message"].endswith(f"Report: {finished.bundle / 'report.html'}")
    assert finished.last_line == str(finished.bundle / "report.html")
    assert not any(secret in str(post) for secret in SECRETS)
    assert leaked(finished, SECRETS) == []


def test_a_message_that_does_not_arrive_changes_nothing(tmp_path: Path) -> None:
    with web.nowhere() as dead:
        finished = run_in_vain(tmp_path, dead, hook=dead)
    assert finished.code == 3
    assert finished.last_line == str(finished.bundle / "report.html")
    assert "did not reach an address of RUNBOOK_NOTIFY: 1 of 1 (json)" in finished.err
    log = (finished.bundle / "log.jsonl").read_text("utf-8").splitlines()
    assert json.loads(log[-1])["event"] == "notification-not-delivered"
    assert leaked(finished, SECRETS) == []
