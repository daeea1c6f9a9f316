"""Runs that cannot be carried through: the right code, one clear message, a record that is true."""

from __future__ import annotations

import json
import os
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.driving import LIMIT_S, Finished, Operator, leaked, started

pytestmark = pytest.mark.e2e

LOGINS_OFF = "[test]\nservice_provider_login = false\nidentity_provider_login = false\n"


def failed(finished: Finished, operator: Operator, code: int, kind: str) -> dict[str, str]:
    """Hold what every failed run has to have; return the error of its record."""
    assert finished.code == code, finished.out
    run, error = finished.result["run"], finished.error
    assert (run["status"], run["exit_code"]) == ("failed", code)
    assert (error["kind"], error["exit_code"]) == (kind, code)
    assert run["error"] == error["what"]
    assert error["seen"]
    assert error["remedy"]
    assert finished.out.count(f"\nerror: {error['what']}\n") == 1
    assert Path(finished.last_line) == finished.bundle / "report.html"
    assert finished.is_told_first()
    assert leaked(finished, operator.consoles.secrets) == []
    statuses = list(finished.statuses().values())
    assert statuses.count("failed") == 1
    assert set(statuses[statuses.index("failed") + 1 :]) == {"pending"}
    return {name: str(error[name]) for name in ("instruction", "what", "where", "seen", "remedy")}


def test_a_wrong_password_is_tried_once(operator: Operator) -> None:
    wrong = "Wrong-Password-1"
    finished = operator.does("run", "wrong-password", IDAAS_ADMIN_PASSWORD=wrong)
    error = failed(finished, operator, 3, "SignInFailed")
    assert error["instruction"] == "0.2"
    assert error["what"] == "signing in to Identity as a Service failed"
    assert "Authentication failed" in error["seen"]
    assert "not tried again" in error["remedy"]
    assert leaked(finished, {wrong}) == []
    assert set(finished.checks().values()) == {"skipped"}
    assert finished.result["objects"] == []


@pytest.fixture
def nobody() -> str:
    """An address at which nothing listens."""
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


@pytest.fixture
def silent() -> Iterator[str]:
    """An address at which something listens and never answers."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@pytest.mark.parametrize("console", ["nobody", "silent"])
def test_a_console_that_does_not_answer(
    console: str, operator: Operator, request: pytest.FixtureRequest
) -> None:
    url: str = request.getfixturevalue(console)
    finished = operator.does("run", console, CONNECTWISE_URL=url, RUNBOOK_TIMEOUT_S="2")
    error = failed(finished, operator, 3, "ConsoleUnreachable")
    assert (error["instruction"], error["what"]) == ("0.1", "ConnectWise Home does not answer")
    assert error["where"] == url
    assert "check CONNECTWISE_URL" in error["remedy"]


def test_an_option_that_is_missing_stops_the_run_before_anything_is_made(
    operator: Operator,
) -> None:
    operator.consoles.fault("no-implicit")
    try:
        finished = operator.does("run", "no-implicit")
    finally:
        operator.consoles.fault("no-implicit", on=False)
    error = failed(finished, operator, 5, "OptionMissing")
    assert error["instruction"] == "2.10.4"
    assert "Implicit" in error["what"]
    assert "Authorization Code" in error["seen"]
    assert operator.consoles.requests() == 0
    assert finished.result["objects"] == []
    assert finished.instruction("2.9.8")["status"] == "done"


def test_an_integration_that_is_not_there_is_not_verified(operator: Operator) -> None:
    finished = operator.does("verify", "nothing-there")
    error = failed(finished, operator, 4, "IntegrationError")
    assert error["what"] == "there is no provider “EntrustOIDC”"
    assert operator.consoles.requests() == 0


def test_a_server_that_fails_each_time_leaves_nothing_half_done(operator: Operator) -> None:
    operator.consoles.fault("500-always")
    try:
        finished = operator.does("run", "500-always")
    finally:
        operator.consoles.fault("500-always", on=False)
    error = failed(finished, operator, 3, "ConsoleRefused")
    assert error["instruction"] == "2.11"
    assert "did not save the application “ConnectWise Home” in 3 attempts" in error["what"]
    assert "500" in error["seen"]
    assert finished.result["objects"] == []
    assert operator.consoles.export("idaas")["application"] == []


def test_a_server_that_fails_once_is_asked_again_and_nothing_is_made_twice(
    newcomer: Operator,
) -> None:
    newcomer.consoles.fault("500-on-submit")
    server = (
        '[resource_server]\nname = "Calendar API"\nvalue = "https://api.example.com/calendar"\n'
    )
    finished = newcomer.does("run", "500-once", inputs=server + LOGINS_OFF)
    assert finished.code == 0, finished.out
    assert finished.objects() == dict.fromkeys(
        ("application", "resource-rule", "resource-server", "provider"), "created"
    )
    assert {kind: len(held) for kind, held in newcomer.consoles.export("idaas").items()} == {
        "application": 1,
        "resource-rule": 1,
        "resource-server": 1,
    }
    assert len(newcomer.consoles.export("connectwise")["providers"]) == 1
    for id in ("2.11", "3.4", "4.7", "6.8"):
        assert "saved, after the console had answered: " in finished.instruction(id)["note"], id
        pressed = [event for event in finished.events if event["type"] == "intent"]
        assert [event["instruction"] for event in pressed].count(id) == 2
    assert finished.checks()["read-back"] == "passed"


def terminated(pid: int) -> None:
    os.kill(pid, signal.SIGTERM)


def interrupted_at_the_keyboard(pid: int) -> None:
    os.killpg(pid, signal.SIGINT)  # a terminal sends it to everything that runs in it


def test_a_run_that_takes_too_long_ends_with_its_report(newcomer: Operator) -> None:
    finished = newcomer.does("run", "late", RUNBOOK_DEADLINE_S="1")
    assert finished.code == 3, finished.out
    assert finished.error["kind"] == "DeadlinePassed"
    assert finished.error["what"] == "the run took longer than 1 s"
    assert finished.is_told_first()


@pytest.mark.parametrize("stop", [terminated, interrupted_at_the_keyboard])
def test_a_run_that_is_stopped_closes_its_record(
    operator: Operator, stop: Callable[[int], None]
) -> None:
    bundle, arguments = operator.arguments("run", stop.__name__, "--json")
    with started(*arguments, cwd=operator.folder) as process:
        assert process.stdout is not None
        for line in process.stdout:
            event = json.loads(line)
            if (event["type"], event.get("instruction")) == ("instruction-started", "2.9.4"):
                stop(process.pid)
                break
        out, err = process.communicate(timeout=LIMIT_S)
    finished = Finished(process.returncode, out, err, bundle)
    assert finished.code == 130, finished.err
    assert "Traceback" not in finished.err
    run = finished.result["run"]
    assert (run["status"], run["exit_code"]) == ("interrupted", 130)
    assert finished.instruction("2.9.1")["status"] == "done"
    assert finished.instruction("2.11")["status"] == "pending"
    assert finished.result["objects"] == []
    assert operator.consoles.export("idaas")["application"] == []
    assert Path(finished.last_line) == bundle / "report.html"
    assert '<section id="failure"' in finished.page
    assert leaked(finished, operator.consoles.secrets) == []
