"""What a run needs is looked at, both administrators sign in, and nothing is changed or left."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from sandbox.kit.store import Store
from tests.e2e.driving import GUIDE, Consoles, Finished, Operator, env_file, invoke, leaked
from tests.runbook import web

pytestmark = pytest.mark.e2e

CHECKS = [
    ("settings", None),
    ("browser", None),
    ("reports", None),
    ("address", "idaas"),
    ("certificate", "idaas"),
    ("clock", "idaas"),
    ("address", "connectwise"),
    ("certificate", "connectwise"),
    ("clock", "connectwise"),
    ("sign-in", "connectwise"),
    ("sign-in", "idaas"),
]


def doctor(folder: Path, consoles: Consoles, *flags: str, **settings: str) -> Finished:
    """Look from a folder in which nothing may be left, with a place for temporary files.

    That place has a short name: Chromium makes a socket in it, whose path has 107 letters at most.
    """
    home = folder / "here"
    home.mkdir()
    env = env_file(folder / "my.env", {**consoles.settings, **settings})
    arguments: list[str | Path] = ["doctor", GUIDE, "--env-file", env, *flags]
    with TemporaryDirectory() as scratch:
        finished = invoke(*arguments, cwd=home, bundle=home, environ={"TMPDIR": scratch})
        assert [path.name for path in Path(scratch).glob("runbook*")] == []
    assert list(home.iterdir()) == []
    assert "Traceback" not in finished.err
    assert leaked(finished, consoles.secrets) == []
    return finished


def told(finished: Finished) -> dict[tuple[str, str | None], dict[str, Any]]:
    """What stands in the list that is alone on standard output."""
    found = json.loads(finished.out)
    assert all(set(one) == {"check", "console", "status", "detail", "remedy"} for one in found)
    return {(one["check"], one["console"]): one for one in found}


def refusals(operator: Operator) -> list[int]:
    """How often accounts of the provider were refused, for those that were."""
    accounts = Store(operator.folder / "state" / "idaas.sqlite").all("account")
    assert accounts
    return [account["failures"] for account in accounts if account["failures"]]


def test_all_is_well_is_told_line_by_line_and_changes_nothing(newcomer: Operator) -> None:
    before = newcomer.consoles.requests(), newcomer.consoles.count()
    finished = doctor(newcomer.folder, newcomer.consoles)
    assert finished.code == 0, finished.out
    lines = finished.out.splitlines()
    assert len(lines) == len(CHECKS)
    assert {line.split()[0] for line in lines} == {"ok", "skipped"}
    assert [line.split(":")[1].strip() for line in lines if "sign-in" in line] == ["sign-in"] * 2
    assert (newcomer.consoles.requests(), newcomer.consoles.count()) == before


def test_a_password_that_is_wrong_is_tried_once_and_the_other_console_too(
    newcomer: Operator,
) -> None:
    finished = doctor(
        newcomer.folder, newcomer.consoles, "--json", IDAAS_ADMIN_PASSWORD="not-the-password"
    )
    assert finished.code == 3, finished.out
    found = told(finished)
    assert list(found) == CHECKS
    assert found["sign-in", "idaas"]["status"] == "failed"
    assert found["sign-in", "connectwise"]["status"] == "ok"
    assert refusals(newcomer) == [1]


def test_a_console_that_does_not_answer_is_not_signed_in_to(newcomer: Operator) -> None:
    with web.nowhere() as port:
        finished = doctor(
            newcomer.folder, newcomer.consoles, "--json", IDAAS_URL=f"http://127.0.0.1:{port}"
        )
    assert finished.code == 3, finished.out
    found = told(finished)
    assert found["address", "idaas"]["status"] == "failed"
    assert found["sign-in", "idaas"]["status"] == "skipped"
    assert "its address failed" in found["sign-in", "idaas"]["detail"]
    assert found["sign-in", "connectwise"]["status"] == "ok"


def test_settings_that_are_wrong_are_told_all_at_once_and_nothing_is_asked(
    newcomer: Operator,
) -> None:
    finished = doctor(
        newcomer.folder,
        newcomer.consoles,
        "--json",
        CONNECTWISE_URL="http://a.org",
        TEST_IDAAS_USER="",
    )
    assert finished.code == 2, finished.out
    found = json.loads(finished.out)
    wrong = [one for one in found if one["check"] == "settings"]
    assert {one["detail"].split()[0] for one in wrong} == {"CONNECTWISE_URL", "TEST_IDAAS_USER"}
    assert all(one["remedy"] for one in wrong)
    others = {one["check"]: one["status"] for one in found if one not in wrong}
    assert others.pop("browser") == "ok"
    assert set(others.values()) == {"skipped"}


def test_a_browser_that_does_not_start_is_a_matter_of_this_machine(newcomer: Operator) -> None:
    finished = doctor(newcomer.folder, newcomer.consoles, "--json", RUNBOOK_BROWSER="/bin/true")
    assert finished.code == 2, finished.out
    found = told(finished)
    assert found["browser", None]["status"] == "failed"
    assert {found["sign-in", key]["status"] for key in ("idaas", "connectwise")} == {"skipped"}
    assert found["address", "idaas"]["status"] == "ok"
