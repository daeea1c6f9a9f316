from __future__ import annotations

import pytest

from flows.connectwise_home.inputs import Inputs
from flows.connectwise_home.knowledge import advisories, conflicts, needed

TABLE = {"name": "API", "value": "urn:api"}
HIDDEN = {"show_login_redirect_url_in_my_profile": False}
NO_LOGIN = {"service_provider_login": False, "identity_provider_login": False}


@pytest.mark.parametrize(
    ("given", "keys", "fatal"),
    [
        (
            {"general": HIDDEN},
            ("general.show_login_redirect_url_in_my_profile", "test.identity_provider_login"),
            True,
        ),
        (
            {"resource_rule": {"second_factor": False}, "test": {"try_wrong_second_factor": True}},
            ("test.try_wrong_second_factor", "resource_rule.second_factor"),
            True,
        ),
        (
            {"test": {**NO_LOGIN, "try_wrong_second_factor": True}},
            ("test.try_wrong_second_factor",),
            True,
        ),
        (
            {"resource_rule": {"second_factor": False}},
            ("resource_rule.second_factor",),
            False,
        ),
        (
            {"authentication": {"require_consent": False}},
            ("authentication.require_consent",),
            False,
        ),
        (
            {"authentication": {"grant_types": ["Authorization Code"]}},
            ("authentication.grant_types", "provider.response_type"),
            False,
        ),
        (
            {"resource_server": {**TABLE, "refresh_token_timeout": "60"}},
            ("resource_server.refresh_token",),
            False,
        ),
        (
            {"resource_server": {**TABLE, "refresh_token": False, "refresh_token_limit": "60"}},
            ("resource_server.refresh_token",),
            True,
        ),
    ],
)
def test_what_contradicts_itself_is_named(
    given: dict[str, object], keys: tuple[str, ...], fatal: bool
) -> None:
    found = {one.keys: one for one in conflicts(Inputs.model_validate(given))}
    assert found[keys].fatal is fatal
    assert found[keys].what
    assert found[keys].remedy


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"general": HIDDEN, "test": {"identity_provider_login": False}},
        {"test": {"try_wrong_second_factor": True}},
        {"test": NO_LOGIN},
        {
            "authentication": {"grant_types": ["Authorization Code"]},
            "provider": {"response_type": "code"},
        },
        {"resource_server": {**TABLE, "refresh_token": True, "refresh_token_timeout": "60"}},
    ],
)
def test_what_goes_together_is_let_through(given: dict[str, object]) -> None:
    assert conflicts(Inputs.model_validate(given)) == []


def test_the_test_account_is_needed_while_a_login_is_on() -> None:
    wanted = {"TEST_USER_EMAIL", "TEST_IDAAS_USER", "TEST_IDAAS_PASSWORD"}
    for off in ("service_provider_login", "identity_provider_login"):
        ways_out = needed(Inputs.model_validate({"test": {off: False}}))
        assert set(ways_out) == wanted
        assert all(way.startswith("turn both logins of [test] off") for way in ways_out.values())
    assert needed(Inputs.model_validate({"test": NO_LOGIN})) == {}


def test_a_wrong_code_is_tried_only_by_who_knows_the_right_one() -> None:
    ways_out = needed(Inputs.model_validate({"test": {"try_wrong_second_factor": True}}))
    assert "try_wrong_second_factor" in ways_out["TEST_IDAAS_TOTP_SECRET"]
    assert "TEST_IDAAS_TOTP_SECRET" not in needed(Inputs())


def test_what_works_and_should_be_known_depends_on_the_inputs() -> None:
    assert [one.instruction for one in advisories(Inputs())] == ["2.10.4"]
    assert advisories(Inputs())[0].source == "RFC 9700, section 2.1.2"
    careful = {
        "authentication": {"grant_types": ["Authorization Code"]},
        "provider": {"response_type": "code"},
    }
    assert advisories(Inputs.model_validate(careful)) == []
