"""What the instructions of a run share."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from pydantic import SecretStr

from runbook.codes import Seed
from runbook.run import Run
from tests.runbook import acme
from tests.runbook.acme import events

ORIGIN = "https://login.example.com"
SECRET = "JBSWY3DPEHPK3PXP"
SHORT = f"otpauth://totp/x?secret={SECRET}&digits=10&period=2"
LONG = f"otpauth://totp/x?secret={SECRET}&digits=10&period=120"

Begin = Callable[..., Run]


@pytest.fixture
def begin(tmp_path: Path, browser: Browser) -> Iterator[Begin]:
    runs: list[Run] = []

    def begun(seed: str, **settings: object) -> Run:
        given = {"ACME_ADMIN_TOTP_SECRET": SecretStr(seed), **settings}
        runs.append(acme.run(tmp_path / str(len(runs)), browser, settings=given))
        return runs[-1]

    yield begun
    for run in runs:
        run.journal.close()
    for context in browser.contexts:
        context.close()


def code(run: Run, origin: str = ORIGIN) -> str:
    give = run.admin("acme").code
    assert give is not None
    return give(origin).get_secret_value()


def hears(run: Run, ahead: timedelta) -> None:
    """Have the window open a page of an origin whose clock is ahead of this machine's."""
    page = run.window("acme").page
    date = format_datetime(datetime.now(UTC) + ahead, usegmt=True)
    page.route(f"{ORIGIN}/**", lambda route: route.fulfill(headers={"Date": date}, body="in"))
    page.goto(f"{ORIGIN}/sign-in")


def test_a_code_is_used_once_by_all_runs_and_consoles_on_one_sign_in_origin(
    begin: Begin, tmp_path: Path
) -> None:
    shared = {"RUNBOOK_STATE": tmp_path / "shared"}
    one, other = begin(SHORT, **shared), begin(SHORT, **shared)
    codes = [code(one), code(other), code(one)]
    assert len(set(codes)) == 3
    assert events(other.bundle, "waited")


def test_where_a_code_may_be_used_again_nobody_waits(begin: Begin, tmp_path: Path) -> None:
    again = {"RUNBOOK_STATE": tmp_path / "shared", "RUNBOOK_TOTP_REUSE": True}
    assert code(begin(LONG, **again)) == code(begin(LONG, **again))


def test_another_origin_is_another_account(begin: Begin) -> None:
    run = begin(LONG)
    assert code(run) == code(run, "https://other.example.com")


def test_a_code_goes_by_the_clock_of_the_origin_that_asks_for_it(begin: Begin) -> None:
    run = begin(SECRET)
    hears(run, timedelta(hours=1))
    before = time.time()
    given = code(run)
    seed = Seed.parse(SECRET)
    steps = range(seed.step(before + 3598), seed.step(time.time() + 3601) + 1)
    assert given in {seed.code(step).get_secret_value() for step in steps}
    (told,) = events(run.bundle, "advisory")
    assert f"s behind that of {ORIGIN}" in told["detail"]
    assert "RFC 9110" in told["source"]
    code(run, "https://other.example.com")
    assert len(events(run.bundle, "advisory")) == 1


def test_a_clock_that_is_right_is_not_spoken_of(begin: Begin) -> None:
    run = begin(SECRET)
    hears(run, timedelta())
    code(run)
    assert events(run.bundle, "advisory") == []
