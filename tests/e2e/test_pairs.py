"""The guide on pairs of consoles that were written from its text alone, by other hands and with
other component libraries: done, and then unchanged."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.driving import Consoles, Operator, leaked

pytestmark = [pytest.mark.e2e, pytest.mark.soak]

ROOT = Path(__file__).parents[2]
PAIRS = ("bespoke", "plain", "on_material", "on_vue")


@pytest.fixture
def operator(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Operator]:
    process = subprocess.Popen(
        [sys.executable, "-m", f"tests.consoles.{request.param}"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        told = json.loads(process.stdout.readline())
        yield Operator(tmp_path, Consoles(told["settings"], told["control"]))
    finally:
        process.stdin.close()  # a pair takes this as the order to stop
        process.wait(timeout=15)
        process.stdout.close()


@pytest.mark.parametrize("operator", PAIRS, indirect=True)
def test_the_guide_is_done_and_then_unchanged(operator: Operator) -> None:
    first = operator.does("run", "first")
    assert first.code == 0, first.out
    assert first.result["run"]["status"] == "done"
    assert set(first.statuses(optional=False).values()) <= {"done", "unchanged"}
    assert {status for id, status in first.checks().items() if id != "second-factor"} == {"passed"}
    requests = operator.consoles.requests()
    second = operator.does("run", "second")
    assert second.code == 0, second.out
    assert second.result["run"]["status"] == "unchanged"
    assert operator.consoles.requests() == requests
    assert leaked(first, operator.consoles.secrets) == []
