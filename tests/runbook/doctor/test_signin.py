from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from pydantic import SecretStr

from runbook.doctor.finding import Finding
from runbook.doctor.signin import sign_in, signed_in
from runbook.errors import SignInFailed
from runbook.guide import Act, Console, Guide, Step
from runbook.prepare import Prepared
from runbook.settings import Settings
from runbook.step import Doing
from tests.runbook import acme


def prepared(*acts: tuple[str, Act], then: Act = acme.nothing) -> Prepared:
    """A guide whose unit 0 has a step for each of `acts`, and whose unit 1 is no sign-in."""
    values: dict[str, Any] = {"RUNBOOK_TIMEOUT_S": 1.0, "RUNBOOK_STATE": Path("state")}
    for key in ("ACME", "ELSEWHERE"):
        values |= {f"{key}_URL": acme.HOME, f"{key}_ADMIN_USER": "root"}
        values |= {f"{key}_ADMIN_PASSWORD": SecretStr("swordfish")}
    steps = [
        Step(f"0.{place}", f"Sign in to {side}", side, act)
        for place, (side, act) in enumerate(acts, 1)
    ]
    guide = Guide(
        "acme",
        "Set Acme up",
        (Console("acme", "Acme"), Console("elsewhere", "Elsewhere")),
        acme.Inputs,
        (*steps, Step("1.1", "Change something", "acme", then), Step("2.1", "Try", "acme", then)),
        sections={},
        compared=("1",),
        proven=("2",),
    )
    settings = Settings(values, dict.fromkeys(values, "test"))
    return Prepared(guide, acme.Inputs(), settings, {}, (), {})


def enters(*keys: str, fails: bool = False, notes: list[str] | None = None) -> Act:
    """An instruction that is given the accounts of some consoles."""

    def act(do: Doing, inputs: Any) -> None:
        for key in keys:
            do.run.admin(key)
            if notes is not None:
                notes.append(key)
        if fails:
            raise SignInFailed("it was refused", seen="wrong password", remedy="mend the password")
        do.acted = True

    return act


def found(
    folder: Path, browser: Browser, run: Prepared, reasons: Mapping[str, str] | None = None
) -> list[Finding]:
    return list(signed_in(run, dict(reasons or {}), browser, folder))


def test_each_console_is_signed_in_to_once_and_nothing_else_is_done(
    tmp_path: Path, browser: Browser
) -> None:
    asked: list[str] = []
    run = prepared(
        ("acme", enters("acme", notes=asked)),
        ("elsewhere", enters("elsewhere", notes=asked)),
        then=enters("acme", notes=asked),
    )
    told = found(tmp_path, browser, run)
    assert [(one.status, one.console and one.console.key) for one in told] == [
        ("ok", "acme"),
        ("ok", "elsewhere"),
    ]
    assert asked == ["acme", "elsewhere"]


def test_a_refusal_is_told_and_the_other_console_is_still_tried(
    tmp_path: Path, browser: Browser
) -> None:
    asked: list[str] = []
    run = prepared(
        ("acme", enters("acme", fails=True, notes=asked)),
        ("acme", enters("acme", notes=asked)),
        ("elsewhere", enters("elsewhere", notes=asked)),
    )
    told = found(tmp_path, browser, run)
    assert [one.status for one in told] == ["failed", "skipped", "ok"]
    assert told[0].detail == "it was refused (wrong password)"
    assert told[0].remedy == "mend the password"
    assert asked == ["acme", "elsewhere"]


def test_an_account_that_failed_on_the_way_through_is_not_tried_again(
    tmp_path: Path, browser: Browser
) -> None:
    asked: list[str] = []
    run = prepared(
        ("acme", enters("acme", "elsewhere", fails=True, notes=asked)),
        ("elsewhere", enters("elsewhere", notes=asked)),
    )
    told = found(tmp_path, browser, run)
    assert [one.status for one in told] == ["failed", "skipped"]
    assert "“Sign in to acme” failed, and nothing is tried twice" in told[1].detail
    assert asked == ["acme", "elsewhere"]


def test_an_account_that_worked_on_the_way_through_is_tried_for_itself(
    tmp_path: Path, browser: Browser
) -> None:
    run = prepared(
        ("acme", enters("acme", "elsewhere")), ("elsewhere", enters("elsewhere", fails=True))
    )
    assert [one.status for one in found(tmp_path, browser, run)] == ["ok", "failed"]


def test_what_cannot_work_is_not_tried(tmp_path: Path, browser: Browser) -> None:
    asked: list[str] = []
    run = prepared(
        ("acme", enters("acme", notes=asked)), ("elsewhere", enters("elsewhere", notes=asked))
    )
    told = found(tmp_path, browser, run, {"acme": "its address failed"})
    assert [one.status for one in told] == ["skipped", "ok"]
    assert told[0].detail == "Sign in to acme: its address failed"
    assert asked == ["elsewhere"]


def test_no_browser_is_started_where_nothing_can_be_tried() -> None:
    run = prepared(("acme", enters("acme")), ("elsewhere", enters("elsewhere")))
    told = list(sign_in(run, {"acme": "no", "elsewhere": "no"}, headed=False))
    assert [one.status for one in told] == ["skipped", "skipped"]


def test_a_fault_of_the_program_is_no_finding(tmp_path: Path, browser: Browser) -> None:
    def act(do: Doing, inputs: Any) -> None:
        raise ZeroDivisionError("a fault")

    with pytest.raises(ZeroDivisionError):
        found(tmp_path, browser, prepared(("acme", act)))


def test_no_secret_is_told_that_a_console_repeats(tmp_path: Path, browser: Browser) -> None:
    def act(do: Doing, inputs: Any) -> None:
        raise SignInFailed("it was refused", seen="“swordfish” is wrong", remedy="mend it")

    (told,) = found(tmp_path, browser, prepared(("acme", act)))
    assert told.detail == "it was refused (“[password removed]” is wrong)"
