"""The provider as a relying party and a browser meet it."""

from __future__ import annotations

import base64
import json
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from sandbox.idaas.accounts import TEST_USER
from tests.sandbox.idaas.visiting import REDIRECT_URI, Integration, Provider, answered, claims


def test_discovery_names_the_issuer_it_is_found_under(integration: Integration) -> None:
    issuer = f"{integration.provider.url}/api/oidc"
    found = httpx.get(f"{issuer}/.well-known/openid-configuration").json()
    assert found["issuer"] == issuer
    assert "id_token" in found["response_types_supported"]
    assert "RS256" in found["id_token_signing_alg_values_supported"]


@pytest.mark.parametrize(
    "path", ["/", "/api/session", "/api/oidc/.well-known/openid-configuration"]
)
def test_a_clock_that_is_off_shows_in_every_answer(provider: Provider, path: str) -> None:
    def told() -> datetime:
        return parsedate_to_datetime(httpx.get(provider.url + path).headers["Date"])

    before = told()
    provider.fault("clock-off")
    assert timedelta(minutes=59) < told() - before < timedelta(minutes=61)


def test_implicit_sign_in_brings_a_signed_token_with_the_email(integration: Integration) -> None:
    sent = integration.log_in()
    assert set(sent) == {"id_token", "state"}
    found = claims(integration, sent["id_token"])
    assert found["iss"] == f"{integration.provider.url}/api/oidc"
    assert found["aud"] == integration.client_id
    assert found["nonce"] == "n-0S6_WzA2Mj"
    assert found["email"] == TEST_USER.user_id
    assert found["name"] == "Jane Doe"
    assert found["amr"] == ["pwd", "otp"]
    assert found["exp"] > found["iat"]
    assert "auth_time" not in found


@pytest.mark.parametrize("algorithm", ["RS256", "PS256", "ES256", "RS512"])
def test_the_application_chooses_the_algorithm(integration: Integration, algorithm: str) -> None:
    integration.change(authentication={"id_token_signing_algorithm": algorithm})
    found = claims(integration, integration.log_in()["id_token"], algorithm)
    assert found["sub"] == TEST_USER.unique_id


def test_the_application_chooses_the_certificate(integration: Integration) -> None:
    first = _kid(integration.log_in()["id_token"])
    integration.change(general={"signing_certificate": "oidc-2021"})
    assert _kid(integration.log_in()["id_token"]) != first


def _kid(token: str) -> str:
    header = json.loads(base64.urlsafe_b64decode(token.split(".")[0] + "=="))
    return str(header["kid"])


@pytest.mark.parametrize(
    ("changes", "claim", "there"),
    [
        ({"include_authentication_time": True}, "auth_time", True),
        ({"supported_claims": ["sub", "name"]}, "email", False),
        ({"supported_scopes": ["openid", "profile"]}, "email", False),
    ],
)
def test_settings_decide_on_claims(
    integration: Integration, changes: dict[str, Any], claim: str, there: bool
) -> None:
    integration.change(authentication=changes)
    assert (claim in claims(integration, integration.log_in()["id_token"])) is there


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": "unknown"},
        {"redirect_uri": REDIRECT_URI + "/"},
        {"redirect_uri": ""},
        {"client_id": ""},
    ],
)
def test_unknown_client_or_redirect_is_a_page_never_a_redirect(
    integration: Integration, changes: dict[str, str]
) -> None:
    answer = integration.provider.visitor().authorize(**integration.request(**changes))
    assert answer.status_code == 400
    assert "location" not in answer.headers
    assert "request is not valid" in answer.text


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"nonce": ""}, "invalid_request"),
        ({"scope": "email"}, "invalid_scope"),
        ({"response_type": "token id"}, "unsupported_response_type"),
        ({"response_type": "code"}, "unauthorized_client"),
        ({"response_mode": "query"}, "invalid_request"),
        ({"response_mode": "jwt"}, "invalid_request"),
        ({"max_age": "soon"}, "invalid_request"),
        ({"prompt": "none"}, "login_required"),
        ({"prompt": "none login"}, "invalid_request"),
        ({"resource": "https://api.example.com"}, "invalid_target"),
    ],
)
def test_a_wrong_request_goes_back_with_its_error(
    integration: Integration, changes: dict[str, str], error: str
) -> None:
    answer = integration.provider.visitor().authorize(**integration.request(**changes))
    sent = answered(answer)
    assert (sent["error"], sent["state"]) == (error, "af0ifjsldkj")


def test_without_the_implicit_grant_the_guides_request_is_refused(
    integration: Integration,
) -> None:
    integration.change(authentication={"grant_types": ["Authorization Code"]})
    answer = integration.provider.visitor().authorize(**integration.request())
    assert answered(answer)["error"] == "unauthorized_client"


def test_without_the_openid_scope_there_is_no_id_token(integration: Integration) -> None:
    integration.change(authentication={"supported_scopes": ["profile", "email"]})
    answer = integration.provider.visitor().authorize(**integration.request())
    assert answered(answer)["error"] == "invalid_scope"


def test_form_post_brings_the_token_in_a_form(integration: Integration) -> None:
    visitor = integration.provider.visitor()
    answer = visitor.follow(visitor.authorize(**integration.request(response_mode="form_post")))
    assert answer.status_code == 200
    assert f'action="{REDIRECT_URI}"' in answer.text
    assert 'name="id_token"' in answer.text


def test_an_answered_request_cannot_be_answered_again(integration: Integration) -> None:
    visitor = integration.provider.visitor()
    waiting = visitor.authorize(**integration.request()).headers["location"].partition("=")[2]
    address = f"/api/oidc/authorize/{waiting}"
    assert "id_token" in answered(visitor.follow(visitor.http.get(address)))
    assert visitor.http.get(address).status_code == 400


def test_user_login_off_means_no_login(integration: Integration) -> None:
    integration.change(authentication_flow={"user_login": False})
    answer = integration.provider.visitor().authorize(**integration.request())
    assert answer.status_code == 403
    assert "identity providers" in answer.text


@pytest.mark.parametrize("there", [True, False])
def test_the_go_back_button_is_a_setting(integration: Integration, there: bool) -> None:
    integration.change(general={"enable_go_back_button": there})
    visitor = integration.provider.visitor()
    waiting = visitor.authorize(**integration.request()).headers["location"].partition("=")[2]
    back = visitor.http.get(f"/api/interactions/{waiting}").json()["back"]
    assert bool(back) is there
    if there:
        assert answered(visitor.http.get(back))["error"] == "access_denied"


def test_responding_immediately_sends_a_failure_to_the_application(
    integration: Integration,
) -> None:
    integration.change(general={"respond_immediately_for_unsuccessful_responses": True})
    visitor = integration.provider.visitor()
    waiting = visitor.authorize(**integration.request()).headers["location"].partition("=")[2]
    start = {"user_id": TEST_USER.user_id, "interaction": waiting}
    visitor.api("POST", "/api/sign-in/user", start)
    failed = visitor.api("POST", "/api/sign-in/password", {"password": "wrong"}).json()
    assert answered(visitor.http.get(failed["to"]))["error"] == "access_denied"


def test_logout_goes_to_a_registered_address_only(integration: Integration) -> None:
    integration.change(general={"logout_redirect_uris": ["https://home.connectwise.com/bye"]})
    visitor = integration.provider.visitor()
    integration.log_in(visitor)
    ask = {
        "client_id": integration.client_id,
        "post_logout_redirect_uri": "https://home.connectwise.com/bye",
    }
    answer = visitor.http.get("/api/oidc/end_session", params=ask)
    assert answer.headers["location"] == "https://home.connectwise.com/bye"
    assert visitor.http.get("/api/session").json()["user"] is None
    ask["post_logout_redirect_uri"] += "/other"
    assert visitor.http.get("/api/oidc/end_session", params=ask).status_code == 200
