"""Signing in: whatever the pages are called and however many, once, and only where it is
allowed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from playwright.sync_api import expect
from pydantic import SecretStr

from pages.signin import SignIn, Stage
from runbook.credentials import Credentials
from runbook.errors import ConsoleRefused, ConsoleUnreachable, ForeignOrigin, SignInFailed
from runbook.window import Deviation, Window
from tests.pages.conftest import SOON_S
from tests.pages.serving import Console

PASSWORD = "right"
CREDENTIALS = Credentials(
    "admin@example.com", SecretStr(PASSWORD), lambda origin: SecretStr("123456"), "IDAAS_ADMIN"
)


class Trial(SignIn):
    starts = ("Sign in with ConnectWise",)


def form(fields: str, then: str, *, button: str = "Next", again: str = "", origin: str = "") -> str:
    return (
        f"<!doctype html><html lang=en><title>Sign in</title><h1>Sign in</h1>"
        f"<form method=post action='{origin}/sign-in/step'>{fields}<button>{button}</button>"
        f"<input type=hidden name=then value='{then}'><input type=hidden name=again "
        f"value='{again}'></form>"
    )


USER = "<label>User ID <input name=user></label>"
SECRET = "<label>Password <input name=password type=password></label>"
CODE = "<label>One-time passcode <input name=code inputmode=numeric></label>"
INSIDE = "<!doctype html><html lang=en><title>In</title><h1>Dashboard</h1><button>Sign out</button>"
QUIET = "<!doctype html><html lang=en><title>In</title><h1>Overview</h1><a href='#'>Things</a>"


@pytest.fixture
def window(window: Window, console: Console, address: str) -> Window:
    """A window of the small console, on which its secrets may be typed."""
    window.home = address
    window.secret_origins = (address,)
    console.pages["/in"] = INSIDE
    return window


def go(window: Window, console: Console, **pages: str) -> Window:
    """Give the console these pages and open the first of them."""
    console.pages.update({f"/{name}": markup for name, markup in pages.items()})
    window.page.goto(f"{window.home}/{next(iter(pages))}")
    return window


def typed(console: Console, field: str) -> list[str]:
    return [posted[field] for _, posted in console.posted if field in posted]


def test_on_one_page(window: Window, console: Console) -> None:
    go(window, console, a=form(USER + SECRET, "/in", button="Log In"))
    assert Trial.enter(window, CREDENTIALS) == [Stage.USER, Stage.PASSWORD]
    assert console.posted[0][1]["user"] == "admin@example.com"
    assert typed(console, "password") == [PASSWORD]
    assert Trial.stage(window) is Stage.INSIDE


def test_on_a_page_after_the_other(window: Window, console: Console) -> None:
    go(
        window,
        console,
        a="<title>Welcome</title><a href='/b'>Sign in with ConnectWise</a>",
        b=form(USER.replace("User ID", "E-mail address *").replace("user", "email"), "/c"),
        c=form(SECRET, "/d", button="Continue"),
        d=form(CODE, "/in", button="Verify"),
    )
    Trial.user = ("Email Address", *SignIn.user)
    asked = Trial.enter(window, CREDENTIALS)
    assert asked == [Stage.START, Stage.USER, Stage.PASSWORD, Stage.CODE]
    assert (typed(console, "password"), typed(console, "code")) == ([PASSWORD], ["123456"])


@pytest.mark.parametrize(
    "code",
    [
        CODE,
        "<label>Security code <input name=code type=number></label>",
        "<input name=code aria-label='Verification code (6 digits)'>",
        "<label>Token<input name=code type=password></label>",
        "<input name=code placeholder='Enter your OTP'>",
    ],
)
def test_a_code_is_known_by_many_names(window: Window, console: Console, code: str) -> None:
    go(window, console, a=form(code, "/in", button="Submit"))
    assert Trial.enter(window, CREDENTIALS) == [Stage.CODE]
    assert typed(console, "code") == ["123456"]


def test_a_console_without_a_known_sign_of_a_session(window: Window, console: Console) -> None:
    go(window, console, a=form(USER + SECRET, "/quiet"), quiet=QUIET)
    Trial.enter(window, CREDENTIALS)
    assert window.page.title() == "In"


def test_somebody_who_is_in_already_is_asked_for_nothing(window: Window, console: Console) -> None:
    go(window, console, a=INSIDE)
    assert Trial.enter(window, CREDENTIALS) == []
    assert console.posted == []


def test_a_sign_in_can_stop_before_a_stage(window: Window, console: Console) -> None:
    go(window, console, a=form(USER, "/b"), b=form(CODE, "/in"))
    assert Trial.enter(window, CREDENTIALS, stop_at=Stage.CODE) == [Stage.USER]
    assert typed(console, "code") == []


def test_a_wrong_password_is_tried_once(window: Window, console: Console) -> None:
    go(window, console, a=form(USER + SECRET, "/in", again="/a"))
    wrong = Credentials("admin", SecretStr("wr0ng"), None, "IDAAS_ADMIN")
    with pytest.raises(SignInFailed) as failed:
        Trial.enter(window, wrong)
    assert failed.value.seen == "Wrong user or password."
    assert "wr0ng" not in failed.value.message()
    assert typed(console, "password") == ["wr0ng"]


def test_a_question_that_comes_again_without_a_word_is_not_answered_again(
    window: Window, console: Console
) -> None:
    go(window, console, a=form(USER, "/b"), b=form(SECRET, "/c"), c=form(USER, "/in"))
    with pytest.raises(SignInFailed) as failed:
        Trial.enter(window, CREDENTIALS)
    assert failed.value.seen == "it asks again for the user"
    assert len(console.posted) == 2


def test_a_wrong_code_is_given_once(window: Window, console: Console) -> None:
    go(window, console, a=form(CODE, "/in", again="/a"))
    assert Trial.refuses(window, SecretStr("000000")) == "Wrong user or password."
    assert typed(console, "code") == ["000000"]


@pytest.mark.parametrize("hours", [0, 1])
def test_a_refused_code_is_told_with_a_clock_that_is_off(
    window: Window, console: Console, hours: int
) -> None:
    go(window, console, a=form(CODE, "/in", again="/a"))
    date = format_datetime(datetime.now(UTC) + timedelta(hours=hours), usegmt=True)
    window.clocks.heard(window.home, date)
    wrong = Credentials("admin", SecretStr(PASSWORD), lambda origin: SecretStr("000000"))
    with pytest.raises(SignInFailed) as failed:
        Trial.enter(window, wrong)
    error = failed.value
    assert ("clocks of both sides" in error.remedy) == (hours > 0)
    assert error.seen.startswith("Wrong user or password.")
    assert (f"s behind that of {window.home}" in error.seen) == (hours > 0)


def test_an_answer_that_brings_nothing_has_failed(window: Window, console: Console) -> None:
    window.timeout_s = SOON_S
    go(window, console, a=USER + SECRET + "<button>Next</button>")
    with pytest.raises(SignInFailed) as failed:
        Trial.enter(window, CREDENTIALS)
    assert failed.value.seen == "nothing happened after the answer"


def test_a_code_without_a_secret_names_the_setting(window: Window, console: Console) -> None:
    go(window, console, a=form(CODE, "/in"))
    with pytest.raises(SignInFailed, match="signing in to IDaaS failed") as failed:
        Trial.enter(window, Credentials("admin", SecretStr(PASSWORD), None, "IDAAS_ADMIN"))
    assert "IDAAS_ADMIN_TOTP_SECRET" in failed.value.seen
    assert console.posted == []


def test_a_password_that_nobody_gave_is_told(window: Window, console: Console) -> None:
    go(window, console, a=form(USER + SECRET, "/in"))
    with pytest.raises(SignInFailed) as failed:
        Trial.enter(window, Credentials("pat@example.com"))
    assert failed.value.seen == "it asks for a password, and none is given"
    assert console.posted == []


@pytest.mark.parametrize("fields", [SECRET, USER + SECRET, CODE])
def test_no_character_of_a_secret_is_typed_on_a_foreign_origin(
    window: Window, console: Console, address: str, fields: str
) -> None:
    console.pages["/foreign"] = form(fields, "/in")
    foreign = address.replace("127.0.0.1", "localhost")
    window.page.goto(f"{foreign}/foreign")
    window.page.evaluate(
        """() => { onkeydown = oninput = (e) => {
        if (e.target.name !== 'user') window.touched = 1 } }"""
    )
    with pytest.raises(ForeignOrigin) as refused:
        Trial.enter(window, CREDENTIALS)
    assert foreign in refused.value.what
    assert refused.value.seen == f"declared: {address}"
    assert not window.page.evaluate("window.touched")
    assert console.posted == []


def test_no_secret_is_typed_in_a_foreign_frame(
    window: Window, console: Console, address: str
) -> None:
    console.pages["/foreign"] = form(SECRET, "/in")
    foreign = address.replace("127.0.0.1", "localhost")
    go(window, console, a=f"<h1>Sign in</h1><iframe src='{foreign}/foreign'></iframe>")
    with pytest.raises(ForeignOrigin):
        Trial.enter(window, CREDENTIALS)
    expect(window.page.frame_locator("iframe").get_by_label("Password")).to_have_value("")


def test_a_declared_origin_may_be_another_one(
    window: Window, console: Console, address: str
) -> None:
    foreign = address.replace("127.0.0.1", "localhost")
    window.secret_origins = (address, foreign)
    console.pages["/elsewhere"] = form(SECRET, "/in", origin=address)
    go(window, console, a=f"<a href='{foreign}/elsewhere'>Sign in with ConnectWise</a>")
    assert Trial.enter(window, CREDENTIALS) == [Stage.START, Stage.PASSWORD]
    assert typed(console, "password") == [PASSWORD]


def test_what_is_no_sign_in_page_is_told(window: Window, console: Console) -> None:
    window.timeout_s = SOON_S
    go(window, console, a="<title>Down</title><h1>Maintenance</h1><p role=alert>Back at noon.</p>")
    with pytest.raises(ConsoleUnreachable, match="shows no sign-in page") as refused:
        Trial.enter(window, CREDENTIALS)
    assert refused.value.seen == "Back at noon."


def test_secrets_are_covered_in_every_picture_from_then_on(
    window: Window, console: Console
) -> None:
    go(window, console, a=form(USER + SECRET, "/b"), b=form(CODE, "/in"))
    Trial.enter(window, CREDENTIALS)
    assert len(window.masks) == 2


PUSH = "<title>Sign in</title><h1>Sign in</h1><p>A push notification was sent. Approve the sign-in.</p>"
APPROVED = "<script>setTimeout(() => { location.href = '/in' }, 900)</script>"
DENIED = (
    "<script>setTimeout(() => { document.body.innerHTML = "
    "'<div role=alert>The request was denied.</div><p>Approve the sign-in.</p>' }, 500)</script>"
)


def attended(seconds: float, told: list[float]) -> Credentials:
    return replace(CREDENTIALS, attended_s=seconds, approved=told.append)


def test_somebody_who_is_there_may_approve(window: Window, console: Console) -> None:
    told: list[float] = []
    go(window, console, a=form(USER + SECRET, "/b"), b=PUSH + APPROVED)
    asked = Trial.enter(window, attended(10, told))
    assert asked == [Stage.USER, Stage.PASSWORD, Stage.PERSON]
    assert window.page.title() == "In"
    assert len(told) == 1
    assert told[0] > 0.3


@pytest.mark.parametrize(
    ("seconds", "then", "says"),
    [
        (0, "", "be there yourself: --headed"),
        (0.5, "", "nobody approved the sign-in within 0.5 s"),
        (10, DENIED, "The request was denied."),
    ],
)
def test_a_sign_in_that_nobody_approves_has_failed(
    window: Window, console: Console, seconds: float, then: str, says: str
) -> None:
    told: list[float] = []
    go(window, console, a=PUSH + then)
    with pytest.raises(SignInFailed) as caught:
        Trial.enter(window, attended(seconds, told))
    assert says in caught.value.seen
    assert told == []


def held_up(title: str, *buttons: str) -> str:
    ways = "".join(
        f"<button onclick=\"fetch('/sign-in/{name.replace(' ', '-')}', {{method: 'POST'}})"
        f".finally(() => location.href = '/in')\">{name}</button>"
        for name in buttons
    )
    return f"<title>Before</title><h1>{title}</h1>{ways}"


@pytest.mark.parametrize(
    ("title", "buttons", "pressed"),
    [
        ("Register an authenticator", ("Begin", "Skip for now"), "Skip for now"),
        ("Set up two-step verification", ("Next step", "Remind me later"), "Remind me later"),
        ("Continue your session?", ("End it", "Continue"), "Continue"),
        (
            "You are already signed in",
            ("Sign in as another", "Continue session"),
            "Continue session",
        ),
        ("Stay signed in?", ("Yes", "No"), "No"),
    ],
)
def test_what_holds_up_the_way_is_answered_with_what_changes_nothing(
    window: Window, console: Console, title: str, buttons: tuple[str, ...], pressed: str
) -> None:
    told: list[Deviation] = []
    window.deviate = told.append
    go(window, console, a=form(USER + SECRET, "/b"), b=held_up(title, *buttons))
    Trial.enter(window, CREDENTIALS)
    assert window.page.title() == "In"
    assert [path for path, _ in console.posted][-1].endswith(pressed.replace(" ", "-"))
    assert [(one.found, one.action) for one in told] == [(title, "dismissed")]


def test_terms_of_use_are_for_a_person_to_accept(window: Window, console: Console) -> None:
    go(
        window,
        console,
        a=form(USER + SECRET, "/b"),
        b=held_up("Terms of Use", "I agree", "Decline"),
    )
    with pytest.raises(ConsoleRefused, match="puts its terms of use before its first page") as told:
        Trial.enter(window, CREDENTIALS)
    assert told.value.seen == "Terms of Use"
    assert [path for path, _ in console.posted] == ["/sign-in/step"]


@pytest.mark.parametrize("title", ["Terms of Use", "Add a passkey", "Stay signed in?"])
def test_a_first_page_with_such_a_heading_is_no_hold_up(
    window: Window, console: Console, title: str
) -> None:
    page = f"<title>In</title><h1>Overview</h1><h2>{title}</h2><a href='#'>Read</a>"
    go(window, console, a=form(USER + SECRET, "/b"), b=page)
    Trial.enter(window, CREDENTIALS)
    assert window.page.title() == "In"


START = (
    "<!doctype html><html lang=en><title>Start</title><h1>Welcome</h1>"
    "<button onclick=\"location.href = '/user'\">Open your workspace</button>"
    "<footer><a href='#'>Terms</a></footer>"
)


def test_a_start_page_that_has_one_button_of_another_name_begins_the_sign_in(
    window: Window, console: Console, deviations: list[Deviation]
) -> None:
    go(window, console, start=START, user=form(USER + SECRET, "/in"))
    window.heals = True
    assert Trial.enter(window, CREDENTIALS) == [Stage.START, Stage.USER, Stage.PASSWORD]
    assert deviations == [
        Deviation("renamed", "Sign in with ConnectWise", "Open your workspace", "healed")
    ]


def test_a_start_page_of_another_name_is_nobody_signed_in(window: Window, console: Console) -> None:
    go(window, console, start=START).timeout_s = SOON_S
    with pytest.raises(ConsoleUnreachable, match="shows no sign-in page"):
        Trial.enter(window, CREDENTIALS)
