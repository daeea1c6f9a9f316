"""Sign-in at the provider itself: factors, failures, sessions, and launches from My Profile."""

from __future__ import annotations

import time
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest

from sandbox.idaas.accounts import (
    ADMINISTRATOR,
    DIGITS,
    FAILURES_TO_LOCK,
    GOOD_FOR_S,
    PASSWORD_ONLY,
    PERIOD_S,
    TEST_USER,
)
from tests.sandbox.idaas.visiting import (
    CONNECTWISE_URL,
    Integration,
    Provider,
    Visitor,
    answered,
)


def _to_the_code(visitor: Visitor) -> None:
    visitor.api("POST", "/api/sign-in/user", {"user_id": TEST_USER.user_id})
    answer = visitor.api("POST", "/api/sign-in/password", {"password": TEST_USER.password})
    assert answer.json() == {"next": "code"}


def test_all_factors_are_needed(provider: Provider) -> None:
    visitor = provider.visitor()
    _to_the_code(visitor)
    assert visitor.http.get("/api/session").json()["user"] is None
    code = {"code": provider.codes.next(TEST_USER)}
    assert visitor.api("POST", "/api/sign-in/code", code).json() == {"to": "/#/"}
    assert visitor.http.get("/api/session").json()["user"]["user_id"] == TEST_USER.user_id


def test_the_password_cannot_be_skipped(provider: Provider) -> None:
    visitor = provider.visitor()
    visitor.api("POST", "/api/sign-in/user", {"user_id": TEST_USER.user_id})
    code = {"code": provider.codes.next(TEST_USER)}
    assert visitor.api("POST", "/api/sign-in/code", code).status_code == 409


def test_who_has_no_token_signs_in_with_the_password(provider: Provider) -> None:
    assert provider.visitor().sign_in(PASSWORD_ONLY).json() == {"to": "/#/"}


def test_a_code_is_good_once(provider: Provider) -> None:
    first, second = provider.visitor(), provider.visitor()
    _to_the_code(first)
    _to_the_code(second)
    code = {"code": provider.codes.next(TEST_USER)}
    assert first.api("POST", "/api/sign-in/code", code).status_code == 200
    assert second.api("POST", "/api/sign-in/code", code).status_code == 422
    fresh = {"code": provider.codes.next(TEST_USER)}
    assert second.api("POST", "/api/sign-in/code", fresh).status_code == 200


@pytest.mark.parametrize(("age_s", "status"), [(GOOD_FOR_S / 2, 200), (2 * GOOD_FOR_S, 422)])
def test_a_code_may_take_its_time_but_not_for_ever(
    provider: Provider, age_s: float, status: int
) -> None:
    visitor = provider.visitor()
    _to_the_code(visitor)
    totp = pyotp.TOTP(TEST_USER.totp_secret, digits=DIGITS, interval=PERIOD_S)
    code = {"code": totp.at(int(time.time() - age_s))}
    assert visitor.api("POST", "/api/sign-in/code", code).status_code == status


def test_failures_all_read_the_same(provider: Provider) -> None:
    words = set()
    for user_id, password in [("nobody@example.com", "x"), (TEST_USER.user_id, "x")]:
        visitor = provider.visitor()
        visitor.api("POST", "/api/sign-in/user", {"user_id": user_id})
        answer = visitor.api("POST", "/api/sign-in/password", {"password": password})
        assert answer.status_code == 422
        words.add(answer.json()["title"])
    visitor = provider.visitor()
    _to_the_code(visitor)
    words.add(visitor.api("POST", "/api/sign-in/code", {"code": "000000"}).json()["title"])
    assert len(words) == 1


def test_five_failures_lock_the_account(provider: Provider) -> None:
    visitor = provider.visitor()
    visitor.api("POST", "/api/sign-in/user", {"user_id": TEST_USER.user_id})
    for _ in range(FAILURES_TO_LOCK):
        visitor.api("POST", "/api/sign-in/password", {"password": "wrong"})
    right = visitor.api("POST", "/api/sign-in/password", {"password": TEST_USER.password})
    assert right.status_code == 422
    shown = provider.administrator().http.get("/api/directory").json()["users"]
    assert {one["user_id"]: one["locked"] for one in shown}[TEST_USER.user_id] is True


def test_a_success_forgets_the_failures_before_it(provider: Provider) -> None:
    for _ in range(2):
        visitor = provider.visitor()
        visitor.api("POST", "/api/sign-in/user", {"user_id": PASSWORD_ONLY.user_id})
        for _ in range(FAILURES_TO_LOCK - 1):
            visitor.api("POST", "/api/sign-in/password", {"password": "wrong"})
        right = {"password": PASSWORD_ONLY.password}
        assert visitor.api("POST", "/api/sign-in/password", right).status_code == 200


@pytest.mark.parametrize(
    ("to", "leads"),
    [("/applications", "/#/applications"), ("//example.com", "/#/"), ("x", "/#/")],
)
def test_a_sign_in_leads_back_to_a_page_of_the_console_only(
    provider: Provider, to: str, leads: str
) -> None:
    assert provider.visitor().sign_in(PASSWORD_ONLY, to=to).json() == {"to": leads}


def test_an_idle_session_ends(provider: Provider, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = provider.administrator()
    assert visitor.http.get("/api/applications").status_code == 200
    monkeypatch.setattr("sandbox.idaas.signed_in.IDLE_TIMEOUT_S", -1)
    assert visitor.http.get("/api/applications").status_code == 401


def test_signing_out_ends_the_session(provider: Provider) -> None:
    visitor = provider.administrator()
    assert visitor.api("POST", "/api/sign-out").status_code == 204
    assert visitor.http.get("/api/applications").status_code == 401


def test_sessions_accounts_and_keys_outlive_a_restart(
    start: Callable[..., Provider],
) -> None:
    first = start()
    visitor = first.administrator()
    second = start()
    cookies = {cookie.name: cookie.value or "" for cookie in visitor.http.cookies.jar}
    again = second.visitor()
    again.http.cookies.update(cookies)
    assert again.http.get("/api/session").json()["user"]["user_id"] == ADMINISTRATOR.user_id
    keys = [one.visitor().http.get("/api/oidc/jwks").json() for one in (first, second)]
    assert keys[0] == keys[1]
    assert len(keys[0]["keys"]) == 4
    assert not any("d" in key for key in keys[0]["keys"])


class TestLaunch:
    def tiles(self, visitor: Visitor) -> list[str]:
        shown = visitor.http.get("/api/my-applications").json()["applications"]
        return [one["name"] for one in shown]

    def test_asks_the_second_factor_and_goes_to_the_relying_party(
        self, integration: Integration
    ) -> None:
        visitor = integration.provider.visitor()
        visitor.sign_in(TEST_USER)
        identifier = integration.stored["id"]
        to = visitor.api("POST", f"/api/my-applications/{identifier}/launch").json()["to"]
        assert to == f"/#/challenge?application={identifier}"
        code = {"code": integration.provider.codes.next(TEST_USER), "application": identifier}
        to = visitor.api("POST", "/api/sign-in/challenge", code).json()["to"]
        assert to.startswith(f"{CONNECTWISE_URL}/?")
        sent = parse_qs(urlsplit(to).query)
        assert sent["iss"] == [f"{integration.provider.url}/api/oidc"]
        assert sent["login_hint"] == [TEST_USER.user_id]
        request = integration.request(login_hint=TEST_USER.user_id)
        answer = visitor.authorize(**request)
        assert "#/consent?" in answer.headers["location"]
        assert answered(visitor.follow(answer))["id_token"]

    def test_a_wrong_code_launches_nothing(self, integration: Integration) -> None:
        visitor = integration.provider.visitor()
        visitor.sign_in(TEST_USER)
        code = {"code": "000000", "application": integration.stored["id"]}
        assert visitor.api("POST", "/api/sign-in/challenge", code).status_code == 422

    def test_a_tile_is_there_by_setting_and_rule(self, integration: Integration) -> None:
        visitor = integration.provider.visitor()
        visitor.sign_in(TEST_USER)
        assert self.tiles(visitor) == ["ConnectWise Home"]
        integration.change(general={"show_login_redirect_url_in_my_profile": False})
        assert self.tiles(visitor) == []
        integration.change(general={"show_login_redirect_url_in_my_profile": True})
        integration.change_rule(groups=["Administrators"])
        assert self.tiles(visitor) == []

    def test_without_an_initiate_login_uri_it_cannot(self, integration: Integration) -> None:
        integration.change(general={"initiate_login_uri": ""})
        integration.change_rule(authentication_flow="Password")
        visitor = integration.provider.visitor()
        visitor.sign_in(TEST_USER)
        path = f"/api/my-applications/{integration.stored['id']}/launch"
        answer = visitor.api("POST", path)
        assert answer.status_code == 409
        assert "no Initiate Login URI" in answer.json()["title"]
