from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from runbook import notify
from runbook.record import read
from runbook.settings import Settings
from tests.runbook import web
from tests.runbook.report import journals


def settings(*addresses: str) -> Settings:
    values = {notify.SETTING: SecretStr(" ".join(addresses))}
    return Settings(values, dict.fromkeys(values, "test"))


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return tmp_path / "report.html"


def said(bundle: Path, events: Any, report: Path) -> notify.Message:
    return notify.message(read(journals.bundle(bundle, events, pictures=False)), report)


def test_of_a_good_run_it_is_told_where_it_was_and_what_exists_now(
    tmp_path: Path, report: Path
) -> None:
    told = said(tmp_path, journals.good(), report)
    assert told.kind == "success"
    for part in ("run done", journals.IDAAS, journals.HOME):
        assert part in told.title
    lines = told.body.splitlines()
    assert lines[0].startswith("Exit code 0")
    assert "application “ConnectWise Home” in Identity as a Service: created" in lines
    assert lines[-1] == f"Report: {report}"
    assert "failed" not in told.body


def test_of_a_failed_run_it_is_told_why_and_what_to_do(tmp_path: Path, report: Path) -> None:
    told = said(tmp_path, journals.failed(), report)
    record = read(tmp_path)
    assert record.failure is not None
    assert told.kind == "failure"
    assert "run failed" in told.title
    assert f"Exit code {record.run.exit_code}" in told.body
    assert f"{record.run.error}; what to do: {record.failure.remedy}" in told.body


def test_a_check_that_failed_is_told(tmp_path: Path, report: Path) -> None:
    check = {"seq": 1, "at": "", "type": "check", "id": "jwks", "instruction": "6.2", "facts": {}}
    told = said(tmp_path, [{**check, "status": "failed", "detail": "no key"}], report)
    assert "Check jwks failed: no key" in told.body.splitlines()


def test_what_a_console_says_cannot_pretend_to_be_a_line_of_its_own(
    tmp_path: Path, report: Path
) -> None:
    lines = said(tmp_path, journals.hostile(), report).body.splitlines()
    assert all(
        line.startswith(("Exit code", "Check ", "Report: "))
        or " in " in line
        or "what to do" in line
        for line in lines
    )
    assert max(map(len, lines)) < notify.LONGEST + 30


def test_it_is_sent_and_leaves_the_bundle_alone(
    tmp_path: Path, report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    posts: list[dict[str, Any]] = []

    def take(request: BaseHTTPRequestHandler) -> None:
        length = int(request.headers["Content-Length"])
        posts.append(json.loads(request.rfile.read(length)))
        request.send_response(200)
        request.end_headers()

    bundle = journals.bundle(tmp_path / "bundle", journals.failed(), pictures=False)
    before = sorted(bundle.iterdir())
    with web.serving(take) as port:
        notify.tell(settings(f"json://127.0.0.1:{port}"), bundle, report)
    (post,) = posts
    assert post["type"] == "failure"
    assert post["message"].endswith(f"Report: {report}")
    assert sorted(bundle.iterdir()) == before
    assert capsys.readouterr() == ("", "")


def test_one_that_does_not_arrive_is_said_and_logged_without_its_address(
    tmp_path: Path, report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = journals.bundle(tmp_path / "bundle", journals.good(), pictures=False)
    with web.nowhere() as port:
        notify.tell(settings(f"json://user:hunter2@127.0.0.1:{port}"), bundle, report)
    out, err = capsys.readouterr()
    assert out == ""
    assert "RUNBOOK_NOTIFY: 1 of 1 (json)" in err
    log = (bundle / "log.jsonl").read_text("utf-8")
    assert json.loads(log)["event"] == "notification-not-delivered"
    assert "hunter2" not in err + log


def test_a_record_that_cannot_be_told_ends_nothing(
    tmp_path: Path, report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notify.tell(settings("json://127.0.0.1:1"), tmp_path, report)
    assert "FileNotFoundError" in capsys.readouterr().err


def test_nobody_is_told_where_nobody_is_named(tmp_path: Path, report: Path) -> None:
    notify.tell(Settings({}, {}), tmp_path / "missing", report)
