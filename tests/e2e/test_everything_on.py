"""Every optional part of the guide turned on, from nothing; then again, and nothing is written."""

from __future__ import annotations

import pytest
from PIL import Image

from tests.e2e.driving import Finished, Operator, leaked
from tests.flows.connectwise_home.published import IDS, OPTIONAL

pytestmark = pytest.mark.e2e

INPUTS = """
[application]
name = "ConnectWise Home (pilot)"
description = "Sign-on for the service desk"
logo = "logo.png"
find_by = "category"
authentication_flow = { user_login = true, identity_providers = false }
[general]
signing_certificate = "OIDC Signing Certificate 2021 (expires 2031-06-30)"
show_login_redirect_url_in_my_profile = true
respond_immediately_for_unsuccessful_responses = true
enable_go_back_button = true
[authentication]
require_consent = true
consent_message = "ConnectWise Home asks for your name and e-mail address."
max_authentication_age = "1800"
grant_types = ["Implicit", "Refresh Token"]
pkce_code_challenge_method = "plain"
include_authentication_time = true
id_token_signing_algorithm = "RS256"
user_info_signing_algorithm = "ES256"
[resource_rule]
name = "Pilot"
groups = ["Service Desk", "All Employees"]
second_factor = true
[resource_server]
enabled = true
name = "Calendar API"
description = "The team's calendar"
value = "https://api.example.com/calendar"
applications = ["ConnectWise Home (pilot)"]
require_consent = true
include_application_name = true
include_client_id = true
include_oidc_scopes_and_claims = true
include_authentication_claims = true
include_transaction_claims = true
refresh_token = true
allow_all_scopes = true
role_based_access_control = true
access_token_signing_algorithm = "RS256"
access_token_timeout = "30"
refresh_token_timeout = "720"
refresh_token_limit = "10080"
scopes = [
  { name = "View calendar", value = "view:calendar" },
  { name = "Edit calendar", value = "edit:calendar" },
]
[provider]
display_name = "Pilot provider"
users = ["jane.doe@example.com"]
[test]
try_wrong_second_factor = true
"""


@pytest.fixture(scope="module")
def first(operator: Operator) -> Finished:
    Image.new("RGB", (64, 48), "teal").save(operator.folder / "logo.png")
    return operator.does("run", "everything", inputs=INPUTS)


@pytest.fixture(scope="module")
def requests_of_first(operator: Operator, first: Finished) -> int:
    return operator.consoles.requests()


@pytest.fixture(scope="module")
def second(operator: Operator, requests_of_first: int) -> Finished:
    return operator.does("run", "again", inputs=INPUTS)


def test_every_instruction_is_done_or_was_right_already(first: Finished) -> None:
    assert first.code == 0, first.out
    assert first.result["run"]["status"] == "done"
    assert tuple(first.statuses()) == IDS
    assert set(first.statuses().values()) == {"done", "unchanged"}
    optional = first.statuses(optional=True)
    assert set(optional) == OPTIONAL
    # The value that 2.9.3 asks for is the console's own, and 2.6.3 has no input.
    assert {id for id, status in optional.items() if status != "done"} <= {"2.6.3", "2.9.3"}


def test_every_check_passed_the_wrong_second_factor_too(first: Finished) -> None:
    assert set(first.checks().values()) == {"passed"}, first.result["checks"]
    (wrong,) = (one for one in first.result["checks"] if one["id"] == "second-factor")
    assert wrong["detail"].startswith("a wrong code was refused: ")
    # 2.9.7 is on: the provider sends whoever fails back to the application, at once.
    assert "access_denied" in wrong["detail"]
    assert "begun again" in first.instruction("7.1.4")["note"]


def test_the_provider_holds_what_was_asked_for(first: Finished, operator: Operator) -> None:
    held = operator.consoles.export("idaas")
    (application,) = held["application"]
    general, authentication = application["general"], application["authentication"]
    assert application["name"] == "ConnectWise Home (pilot)"
    assert application["description"] == "Sign-on for the service desk"
    assert application["logo"].startswith("data:image/")
    assert application["authentication_flow"] == {"user_login": True, "identity_providers": False}
    assert general["show_login_redirect_url_in_my_profile"] is True
    assert general["respond_immediately_for_unsuccessful_responses"] is True
    assert general["enable_go_back_button"] is True
    assert authentication["max_authentication_age"] == 1800
    assert set(authentication["grant_types"]) >= {"Implicit", "Refresh Token"}
    assert authentication["pkce_code_challenge_method"] == "plain"
    assert authentication["include_authentication_time"] is True
    assert authentication["id_token_signing_algorithm"] == "RS256"
    assert authentication["user_info_signing_algorithm"] == "ES256"
    assert authentication["consent_message"].startswith("ConnectWise Home asks")
    (rule,) = held["resource-rule"]
    assert rule["name"] == "Pilot"
    assert set(rule["groups"]) == {"Service Desk", "All Employees"}
    assert rule["application"] == application["id"]


def test_the_resource_server_holds_what_was_asked_for(first: Finished, operator: Operator) -> None:
    held = operator.consoles.export("idaas")
    (server,) = held["resource-server"]
    assert {name: server[name] for name in ("enabled", "name", "description", "value")} == {
        "enabled": True,
        "name": "Calendar API",
        "description": "The team's calendar",
        "value": "https://api.example.com/calendar",
    }
    assert server["applications"] == [held["application"][0]["id"]]
    switches = [name for name in server if name.startswith("include_")]
    assert len(switches) == 5
    for name in (*switches, "require_consent", "refresh_token", "allow_all_scopes"):
        assert server[name] is True, name
    assert server["role_based_access_control"] is True
    assert server["access_token_signing_algorithm"] == "RS256"
    assert [
        server[name]
        for name in ("access_token_timeout", "refresh_token_timeout", "refresh_token_limit")
    ] == [30, 720, 10080]
    assert {(one["name"], one["value"]) for one in server["scopes"]} == {
        ("View calendar", "view:calendar"),
        ("Edit calendar", "edit:calendar"),
    }


def test_only_the_pilot_is_assigned(first: Finished, operator: Operator) -> None:
    (provider,) = operator.consoles.export("connectwise")["providers"]
    assert provider["display_name"] == "Pilot provider"
    assert provider["users"] == ["jane.doe@example.com"]


def test_a_second_run_writes_nothing(
    second: Finished, requests_of_first: int, operator: Operator
) -> None:
    assert second.code == 0, second.out
    assert second.result["run"]["status"] == "unchanged"
    assert operator.consoles.requests() == requests_of_first
    assert tuple(second.statuses()) == IDS
    assert set(second.statuses().values()) <= {"done", "unchanged"}
    assert set(second.objects().values()) == {"adopted"}
    assert set(second.checks().values()) == {"passed"}, second.result["checks"]


@pytest.mark.parametrize("name", ["first", "second"])
def test_no_secret_stands_anywhere(
    name: str, operator: Operator, request: pytest.FixtureRequest
) -> None:
    finished: Finished = request.getfixturevalue(name)
    assert leaked(finished, operator.consoles.secrets) == []
