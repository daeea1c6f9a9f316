"""Two commands on the same consoles."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from runbook import state
from tests.e2e.driving import Finished, Operator, invoke
from tests.runbook.holding import holding

pytestmark = pytest.mark.e2e

NO_BROWSER = {"RUNBOOK_BROWSER": "/bin/true"}
"""One that does not start: a command that gets so far ends with 2."""


def does(operator: Operator, command: str, name: str) -> Finished:
    bundle, arguments = operator.arguments(command, name)
    return invoke(*arguments, cwd=operator.folder, bundle=bundle, environ=NO_BROWSER)


def test_a_second_run_is_stopped_and_told_of_the_first(newcomer: Operator) -> None:
    folder = Path(os.environ["RUNBOOK_STATE"])
    state.provide(folder)
    urls = [newcomer.consoles.settings[name] for name in ("CONNECTWISE_URL", "IDAAS_URL")]
    with holding(folder, "the-first", newcomer.folder / "first", *urls) as first:
        second = does(newcomer, "run", "second")
        verified = does(newcomer, "verify", "verified")
    assert second.code == 6, second.err
    run, error = second.result["run"], second.error
    assert (run["status"], run["exit_code"]) == ("stopped", 6)
    assert (error["kind"], error["exit_code"], run["error"]) == ("Busy", 6, error["what"])
    for known in ("the-first", f"process {first.pid} ", str(newcomer.folder / "first")):
        assert known in error["seen"]
        assert known in second.out
    assert second.is_told_first()
    assert Path(second.last_line) == second.bundle / "report.html"
    assert set(second.statuses().values()) == {"pending"}
    assert set(second.checks().values()) == {"skipped"}
    assert newcomer.consoles.requests() == 0
    assert (verified.code, verified.bundle.exists()) == (2, False), "it only reads"
    assert does(newcomer, "run", "third").code == 2, "the first has gone"
