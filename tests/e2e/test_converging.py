"""Each setting that somebody changed by hand is the one that a plan tells and a run mends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.e2e.driving import Finished, Operator
from tests.e2e.matrix import Body, changed

pytestmark = [pytest.mark.e2e, pytest.mark.soak]

INPUTS = """
[application]
description = "Sign-on for the service desk"
authentication_flow = { user_login = true, identity_providers = true }
[general]
signing_certificate = "OIDC Signing Certificate 2021 (expires 2031-06-30)"
show_login_redirect_url_in_my_profile = true
respond_immediately_for_unsuccessful_responses = true
enable_go_back_button = false
[authentication]
require_consent = true
consent_message = "ConnectWise Home asks for your name and e-mail address."
max_authentication_age = "1800"
[resource_rule]
groups = ["Service Desk"]
second_factor = true
[resource_server]
enabled = true
name = "Calendar API"
description = "The team's calendar"
value = "https://api.example.com/calendar"
applications = ["ConnectWise Home"]
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
scopes = [ { name = "Edit calendar", value = "edit:calendar" } ]
[provider]
users = ["jane.doe@example.com"]
[test]
service_provider_login = false
identity_provider_login = false
"""

Turn = Callable[[Body], Body]


def put(value: Any, *path: str) -> Turn:
    """Set a value of an object."""

    def turn(body: Body) -> Body:
        inner = body
        for key in path[:-1]:
            inner = inner[key]
        assert inner[path[-1]] != value
        inner[path[-1]] = value
        return body

    return turn


def off(*path: str) -> Turn:
    return put(False, *path)


def on(*path: str) -> Turn:
    return put(True, *path)


ELSEWHERE = "https://elsewhere.example.com"
CHANGES: dict[str, tuple[str, str, Turn]] = {
    # what: instruction, kind of object, change
    "description": ("2.5", "application", put("Another", "description")),
    "user login": ("2.7", "application", off("authentication_flow", "user_login")),
    "identity providers": ("2.7", "application", off("authentication_flow", "identity_providers")),
    "tile": ("2.9.3", "application", off("general", "show_login_redirect_url_in_my_profile")),
    "initiate login": ("2.9.4", "application", put(ELSEWHERE, "general", "initiate_login_uri")),
    "redirect": ("2.9.6", "application", put([ELSEWHERE], "general", "login_redirect_uris")),
    "respond": (
        "2.9.7",
        "application",
        off("general", "respond_immediately_for_unsuccessful_responses"),
    ),
    "go back": ("2.9.8", "application", on("general", "enable_go_back_button")),
    "consent": ("2.10.1", "application", off("authentication", "require_consent")),
    "message": ("2.10.2", "application", put("Hello", "authentication", "consent_message")),
    "age": ("2.10.3", "application", put(60, "authentication", "max_authentication_age")),
    "grants": (
        "2.10.4",
        "application",
        put(["Authorization Code"], "authentication", "grant_types"),
    ),
    "PKCE": ("2.10.5", "application", put("S256", "authentication", "pkce_code_challenge_method")),
    "time": ("2.10.6", "application", on("authentication", "include_authentication_time")),
    "algorithm": (
        "2.10.7",
        "application",
        put("ES256", "authentication", "id_token_signing_algorithm"),
    ),
    "user info": (
        "2.10.8",
        "application",
        put("None", "authentication", "user_info_signing_algorithm"),
    ),
    "scopes": ("2.10.9", "application", put(["email"], "authentication", "supported_scopes")),
    "groups": ("3.2", "resource-rule", put(["All Employees"], "groups")),
    "enabled": ("4.4.1", "resource-server", off("enabled")),
    "server's description": ("4.4.3", "resource-server", put("Another", "description")),
    "value": ("4.4.4", "resource-server", put("https://api.example.com/other", "value")),
    "server's consent": ("4.5.1", "resource-server", off("require_consent")),
    "application name": ("4.5.2", "resource-server", off("include_application_name")),
    "client id": ("4.5.3", "resource-server", off("include_client_id")),
    "oidc claims": ("4.5.4", "resource-server", off("include_oidc_scopes_and_claims")),
    "authentication claims": ("4.5.5", "resource-server", off("include_authentication_claims")),
    "transaction claims": ("4.5.6", "resource-server", off("include_transaction_claims")),
    "server's algorithm": (
        "4.5.7",
        "resource-server",
        put("ES256", "access_token_signing_algorithm"),
    ),
    "timeout": ("4.5.8", "resource-server", put(60, "access_token_timeout")),
    "refresh timeout": ("4.5.10", "resource-server", put(1440, "refresh_token_timeout")),
    "refresh limit": ("4.5.11", "resource-server", put(43_200, "refresh_token_limit")),
    "all scopes": ("4.6.1", "resource-server", off("allow_all_scopes")),
    "RBAC": ("4.6.2", "resource-server", off("role_based_access_control")),
    "client": ("6.3", "provider", put("another-client", "client_id")),
    "authority": ("6.4", "provider", put(ELSEWHERE, "authority_url")),
    "response type": ("6.5", "provider", put("code", "response_type")),
    "users": ("6.7", "provider", put([], "users")),
}


@pytest.fixture(scope="module")
def integrated(operator: Operator) -> Operator:
    requests = operator.consoles.requests()
    planned = operator.does("plan", "empty", inputs=INPUTS)
    assert planned.code == 10, planned.out
    assert operator.consoles.requests() == requests
    finished = operator.does("run", "integrated", inputs=INPUTS)
    assert finished.code == 0, finished.out
    return operator


def differing(planned: Finished) -> list[tuple[str, str]]:
    """Instruction and action of each setting that a run would touch."""
    compared = (event for event in planned.events if event["type"] == "compared")
    return [(e["instruction"], e["action"]) for e in compared if e["action"] != "leave"]


def written(run: Finished) -> set[str]:
    return {event["instruction"] for event in run.events if event["type"] == "change"}


@pytest.mark.parametrize("what", CHANGES)
def test_one_setting_is_told_mended_and_then_as_wanted(integrated: Operator, what: str) -> None:
    instruction, kind, turn = CHANGES[what]
    changed(integrated.consoles, kind, turn)
    name = f"{list(CHANGES).index(what)}"
    requests = integrated.consoles.requests()
    planned = integrated.does("plan", f"plan-{name}", inputs=INPUTS)
    assert (planned.code, differing(planned)) == (10, [(instruction, "change")]), planned.out
    assert integrated.consoles.requests() == requests
    run = integrated.does("run", f"run-{name}", inputs=INPUTS)
    assert run.code == 0, run.out
    assert written(run) == {instruction}
    assert integrated.consoles.requests() == requests + 1
    again = integrated.does("plan", f"again-{name}", inputs=INPUTS)
    assert (again.code, differing(again)) == (0, []), again.out
