"""What the instructions of a run share."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from pydantic import SecretStr

from runbook.codes import Seed
from runbook.credentials import Credentials
from runbook.log import Log
from runbook.run import Run
from runbook.runner import Runner
from runbook.step import Doing
from runbook.window import Window
from tests.runbook import acme
from tests.runbook.acme import events

ORIGIN = "https://login.example.com"
SECRET = "JBSWY3DPEHPK3PXP"
SHORT = f"otpauth://totp/x?secret={SECRET}&digits=10&period=2"
LONG = f"otpauth://totp/x?secret={SECRET}&digits=10&period=120"

Begin = Callable[..., Run]


@pytest.fixture
def begin(tmp_path: Path, browser: Browser) -> Iterator[Begin]:
    folders = (tmp_path / str(number) for number in count())

    with acme.runs(browser) as begin:

        def begun(seed: str, **settings: object) -> Run:
            given = {"ACME_ADMIN_TOTP_SECRET": SecretStr(seed), **settings}
            return begin(next(folders), settings=given)

        yield begun


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


SESSION = "0123456789abcdef0123456789"


def test_a_session_is_known_from_the_end_of_the_instruction_in_which_it_began(
    tmp_path: Path, browser: Browser
) -> None:
    def begins(do: Any, inputs: Any) -> None:
        do.window.page.context.add_cookies(
            [{"name": "sid", "value": SESSION, "url": "https://acme.test", "httpOnly": True}]
        )
        do.note(f"session {SESSION}")

    steps = (acme.step("1.1", begins),)
    run = acme.run(tmp_path, browser, *steps)
    with closing(run.journal), closing(Log(tmp_path)) as log:
        Runner(run, log).perform(steps[0])
    (finished,) = events(tmp_path, "instruction-finished")
    assert finished["note"] == "session [cookie removed]"


def test_a_sign_in_begins_one_as_well(tmp_path: Path, browser: Browser) -> None:
    class SignIn:
        @staticmethod
        def enter(window: Window, credentials: Credentials) -> None:
            window.page.context.add_cookies(
                [{"name": "sid", "value": SESSION, "url": "https://acme.test", "httpOnly": True}]
            )

        @staticmethod
        def asks(window: Window) -> bool:
            return False

    step = acme.step("1.1")
    run = acme.run(tmp_path, browser, step)
    with closing(run.journal):
        doing = Doing(run, step)
        doing.sign_in(SignIn)
        doing.check("told", "passed", SESSION)
    assert events(tmp_path, "check")[0]["detail"] == "[cookie removed]"
