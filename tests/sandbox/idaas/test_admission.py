"""Who is let through to an application: consent, the age of a session, resource rules."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox.idaas.accounts import PASSWORD_ONLY, TEST_USER
from tests.sandbox.idaas.visiting import Integration, answered, claims


class TestConsent:
    def test_is_asked_each_time_when_required(self, integration: Integration) -> None:
        visitor = integration.provider.visitor()
        integration.log_in(visitor)
        again = visitor.authorize(**integration.request())
        assert "#/consent?" in again.headers["location"]
        assert answered(visitor.follow(again))["id_token"]

    def test_is_remembered_when_not_required(self, integration: Integration) -> None:
        integration.change(authentication={"require_consent": False})
        visitor = integration.provider.visitor()
        integration.log_in(visitor)
        assert "id_token" in answered(visitor.authorize(**integration.request()))
        asked = visitor.authorize(**integration.request(prompt="consent"))
        assert "#/consent?" in asked.headers["location"]

    def test_declined_is_access_denied(self, integration: Integration) -> None:
        visitor = integration.provider.visitor()
        integration.log_in(visitor)
        waiting = visitor.authorize(**integration.request()).headers["location"].partition("=")[2]
        shown = visitor.http.get(f"/api/interactions/{waiting}").json()
        assert (shown["application"], shown["user_id"]) == ("ConnectWise Home", TEST_USER.user_id)
        done = visitor.api("POST", f"/api/interactions/{waiting}/consent", {"accept": False})
        assert answered(visitor.http.get(done.json()["to"]))["error"] == "access_denied"

    def test_of_one_person_is_not_that_of_another(self, integration: Integration) -> None:
        integration.change_rule(authentication_flow="Password")
        visitor = integration.provider.visitor()
        integration.log_in(visitor)
        waiting = visitor.authorize(**integration.request()).headers["location"].partition("=")[2]
        visitor.api("POST", f"/api/interactions/{waiting}/consent", {"accept": True})
        other = integration.provider.visitor()
        other.sign_in(PASSWORD_ONLY)
        answer = other.http.get(f"/api/oidc/authorize/{waiting}")
        assert "#/consent?" in answer.headers["location"]


class TestSession:
    def test_serves_the_next_request_without_a_sign_in(self, integration: Integration) -> None:
        visitor = integration.provider.visitor()
        integration.log_in(visitor)
        silent = visitor.authorize(**integration.request(prompt="none"))
        assert answered(silent)["error"] == "consent_required"

    @pytest.mark.parametrize(
        "changes", [{"prompt": "login"}, {"login_hint": "sam.lee@example.com"}]
    )
    def test_does_not_serve_who_asks_for_another(
        self, integration: Integration, changes: dict[str, str]
    ) -> None:
        visitor = integration.provider.visitor()
        integration.log_in(visitor)
        answer = visitor.authorize(**integration.request(**changes))
        assert "#/sign-in?" in answer.headers["location"]
        assert answered(visitor.follow(answer))["id_token"]

    def test_is_too_old_after_the_maximum_age(
        self, integration: Integration, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        visitor = integration.provider.visitor()
        integration.log_in(visitor)
        integration.change(authentication={"max_authentication_age": 60})
        monkeypatch.setattr("sandbox.idaas.signed_in.auth_time", lambda: 1)
        answer = visitor.authorize(**integration.request())
        assert "#/sign-in?" in answer.headers["location"]
        integration.change(authentication={"max_authentication_age": None})
        answer = visitor.authorize(**integration.request())
        assert "#/consent?" in answer.headers["location"]


class TestResourceRule:
    def test_none_means_nobody_gets_in(self, integration: Integration) -> None:
        integration.admin.api("DELETE", f"/api/resource-rules/{integration.rule['id']}")
        visitor = integration.provider.visitor()
        answer = visitor.follow(visitor.authorize(**integration.request()))
        assert answer.status_code == 403
        assert "No resource rule gives access to ConnectWise Home." in answer.text

    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"groups": ["Administrators"]}, "applies to your groups"),
            ({"authentication_flow": "Access Denied"}, "denies access"),
            ({"second_factors": ["Grid Card"]}, "no authenticator"),
        ],
    )
    def test_keeps_out_whom_it_does_not_admit(
        self, integration: Integration, changes: dict[str, Any], words: str
    ) -> None:
        integration.change_rule(**changes)
        visitor = integration.provider.visitor()
        answer = visitor.follow(visitor.authorize(**integration.request()))
        assert answer.status_code == 403
        assert words in answer.text

    def test_a_second_factor_is_asked_of_a_session_without_one(
        self, integration: Integration
    ) -> None:
        integration.change_rule(authentication_flow="Password")
        visitor = integration.provider.visitor()
        sent = integration.log_in(visitor)
        assert claims(integration, sent["id_token"])["amr"] == ["pwd"]
        integration.change_rule(authentication_flow="Password and Second Factor")
        answer = visitor.authorize(**integration.request())
        assert "#/challenge?" in answer.headers["location"]
        sent = answered(visitor.follow(answer))
        assert claims(integration, sent["id_token"])["amr"] == ["pwd", "otp"]

    def test_a_code_alone_opens_the_application_not_the_portal(
        self, integration: Integration
    ) -> None:
        integration.change_rule(authentication_flow="Default Second Factor Only")
        visitor = integration.provider.visitor()
        sent = integration.log_in(visitor)
        assert claims(integration, sent["id_token"])["amr"] == ["otp"]
        assert visitor.http.get("/api/session").json()["user"] is None
        assert visitor.http.get("/api/my-applications").status_code == 401

    def test_who_has_no_second_factor_is_refused_where_one_is_asked(
        self, integration: Integration
    ) -> None:
        visitor = integration.provider.visitor()
        answer = visitor.follow(visitor.authorize(**integration.request()), PASSWORD_ONLY)
        assert "no authenticator" in answer.text
