"""Runs beside each other: on the same consoles one at a time, on others with one account between
them, whose codes a console takes once."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from runbook.state import CODES
from sandbox import running
from tests.e2e.driving import LIMIT_S, WITHOUT_LOGINS, Consoles, Finished, Operator, started

pytestmark = [pytest.mark.e2e, pytest.mark.soak]

AT_ONCE = 10
PAIRS = 8
SLOW = {"RUNBOOK_TIMEOUT_S": "90"}
"""For so many browsers on a small machine."""


Handle = tuple[subprocess.Popen[str], Path]


@contextmanager
def beginning(operator: Operator, name: str, inputs: str, **settings: str) -> Iterator[Handle]:
    bundle, given = operator.arguments("run", name, inputs=inputs, **SLOW, **settings)
    with started(*given, cwd=operator.folder) as process:
        yield process, bundle


def ended(handle: Handle) -> Finished:
    process, bundle = handle
    out, err = process.communicate(timeout=2 * LIMIT_S)
    return Finished(process.returncode, out, err, bundle)


def test_of_ten_runs_at_once_on_the_same_consoles_one_runs(newcomer: Operator) -> None:
    with ExitStack() as stack:
        begun = [
            stack.enter_context(beginning(newcomer, f"run-{number}", WITHOUT_LOGINS))
            for number in range(AT_ONCE)
        ]
        finished = [ended(one) for one in begun]
    codes = sorted(one.code for one in finished)
    assert codes == [0] + [6] * (AT_ONCE - 1), [
        one.out for one in finished if one.code not in {0, 6}
    ]
    (ran,) = (one for one in finished if one.code == 0)
    assert ran.objects() == dict.fromkeys(("application", "resource-rule", "provider"), "created")
    for one in finished:
        if one is not ran:
            assert one.error["kind"] == "Busy"
            assert ran.result["run"]["id"] in one.error["seen"] + one.out or "not known" in one.out
            assert one.result["objects"] == []


def test_eight_pairs_with_one_administrator_share_its_codes(tmp_path: Path) -> None:
    with ExitStack() as stack:
        pairs = [
            stack.enter_context(running(tmp_path / f"state-{number}")) for number in range(PAIRS)
        ]
        tenant = {
            name: value
            for name, value in pairs[0]["settings"].items()
            if name.startswith(("IDAAS_", "TEST_"))
        }
        begun = []
        for number, pair in enumerate(pairs):
            folder = tmp_path / f"operator-{number}"
            folder.mkdir()
            operator = Operator(folder, Consoles({**pair["settings"], **tenant}, pair["control"]))
            name = f'{{ name = "ConnectWise {number}" }}'
            inputs = f"application = {name}\nresource_rule = {name}\n{WITHOUT_LOGINS}"
            begun.append(stack.enter_context(beginning(operator, "run", inputs)))
        finished = [ended(one) for one in begun]
    assert [one.code for one in finished] == [0] * PAIRS, [one.out for one in finished if one.code]
    signed_in = [one for run in finished for one in run.events if is_sign_in(one)]
    assert len(signed_in) == PAIRS
    assert not any(event["type"] == "error" for run in finished for event in run.events)
    account = f"{tenant['IDAAS_URL']} {tenant['IDAAS_ADMIN_USER']}"
    digest = hashlib.sha256(account.encode()).hexdigest()[:24]
    used = list((Path(os.environ["RUNBOOK_STATE"]) / CODES).glob(f"{digest}-*"))
    assert len(used) >= PAIRS, "each sign-in has a period of its own"


def is_sign_in(event: dict[str, Any]) -> bool:
    told = (event["type"], event.get("instruction"), event.get("status"))
    return told == ("instruction-finished", "0.2", "done")
