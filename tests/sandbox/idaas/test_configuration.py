"""The console's API: drafts, validation, uniqueness, roles, faults and the request log."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from sandbox.idaas import credentials
from sandbox.idaas.accounts import TEST_USER
from sandbox.idaas.catalogue import CATEGORIES, TEMPLATES
from tests.sandbox.idaas.visiting import Integration, Provider, Visitor, application

SERVER = {
    "name": "Calendar API",
    "value": "https://api.example.com/calendar",
    "scopes": [{"name": "Edit calendar", "value": "edit:calendar"}],
}


def _draft(admin: Visitor) -> dict[str, Any]:
    answer = admin.api("POST", "/api/applications/drafts", {"template": "connectwise-home"})
    return dict(answer.json())


def _picture(kind: str = "PNG") -> str:
    file = io.BytesIO()
    Image.new("RGB", (8, 8)).save(file, kind)
    return f"data:image/{kind.lower()};base64,{base64.b64encode(file.getvalue()).decode()}"


def test_forty_templates_in_five_categories_one_of_them_the_guides() -> None:
    assert (len(TEMPLATES), len(CATEGORIES)) == (40, 5)
    names = [one.name for one in TEMPLATES if one.category == CATEGORIES[0]]
    assert CATEGORIES[0] == "OpenID Connect and OAuth Cloud Integrations"
    assert "ConnectWise Home" in names


def test_credentials_are_settings_with_codes_as_uris() -> None:
    found = credentials()
    assert set(found) == {
        "IDAAS_ADMIN_USER",
        "IDAAS_ADMIN_PASSWORD",
        "IDAAS_ADMIN_TOTP_SECRET",
        "TEST_IDAAS_USER",
        "TEST_IDAAS_PASSWORD",
        "TEST_IDAAS_TOTP_SECRET",
    }
    assert found["TEST_IDAAS_TOTP_SECRET"].startswith("otpauth://totp/")
    assert "period=2" in found["TEST_IDAAS_TOTP_SECRET"]


def test_a_draft_differs_from_the_guide_wherever_the_guide_asks_for_a_change(
    provider: Provider,
) -> None:
    draft = _draft(provider.administrator())
    chosen = draft["authentication"]
    assert draft["name"] == "ConnectWise Home"
    assert draft["authentication_flow"] == {"user_login": False, "identity_providers": False}
    assert draft["general"]["enable_go_back_button"] is True
    assert draft["general"]["initiate_login_uri"] == ""
    assert chosen["require_consent"] is False
    assert chosen["grant_types"] == ["Authorization Code"]
    assert chosen["pkce_code_challenge_method"] == "S256"
    assert chosen["id_token_signing_algorithm"] != "RS256"
    assert chosen["user_info_signing_algorithm"] != "RS256"


def test_each_draft_has_a_client_id_and_keeps_it(provider: Provider) -> None:
    admin = provider.administrator()
    first, second = _draft(admin), _draft(admin)
    assert first["client_id"] != second["client_id"]
    stored = admin.api("POST", "/api/applications", application(first))
    assert stored.json()["client_id"] == first["client_id"]
    again = admin.api("POST", "/api/applications", application(first))
    assert again.status_code == 409
    invented = application({**second, "client_id": "mine"})
    assert admin.api("POST", "/api/applications", invented).status_code == 409


@pytest.mark.parametrize(
    ("section", "field", "value"),
    [
        ("general", "login_redirect_uris", []),
        ("general", "login_redirect_uris", ["http://example.com/callback"]),
        ("general", "login_redirect_uris", ["https://example.com/#there"]),
        ("general", "login_redirect_uris", ["https://a.example", "https://a.example"]),
        ("general", "initiate_login_uri", "home.connectwise.com"),
        ("general", "signing_certificate", "mine"),
        ("authentication", "max_authentication_age", "soon"),
        ("authentication", "grant_types", ["Refresh Token"]),
        ("authentication", "supported_scopes", ["everything"]),
        ("authentication", "id_token_signing_algorithm", "HS256"),
    ],
)
def test_what_does_not_fit_is_named_by_its_field(
    provider: Provider, section: str, field: str, value: Any
) -> None:
    admin = provider.administrator()
    wrong = application(_draft(admin), **{section: {field: value}})
    answer = admin.api("POST", "/api/applications", wrong)
    assert answer.status_code == 422
    assert list(answer.json()["errors"]) == [f"{section}.{field}"]


def test_one_authentication_flow_is_needed(provider: Provider) -> None:
    admin = provider.administrator()
    off = {"user_login": False, "identity_providers": False}
    answer = admin.api(
        "POST", "/api/applications", application(_draft(admin), authentication_flow=off)
    )
    assert list(answer.json()["errors"]) == ["authentication_flow"]


@pytest.mark.parametrize(
    ("logo", "status"),
    [
        (_picture(), 201),
        (_picture("JPEG"), 201),
        ("data:image/png;base64,bm8gcGljdHVyZQ==", 422),
        ("https://example.com/logo.png", 422),
    ],
)
def test_a_logo_is_a_picture(provider: Provider, logo: str, status: int) -> None:
    admin = provider.administrator()
    answer = admin.api("POST", "/api/applications", {**application(_draft(admin)), "logo": logo})
    assert answer.status_code == status


def test_what_is_read_can_be_written_back(integration: Integration) -> None:
    before = dict(integration.stored)
    integration.change()
    assert integration.stored == before


def test_the_client_id_cannot_be_changed(integration: Integration) -> None:
    body = {name: value for name, value in integration.stored.items() if name != "id"}
    path = f"/api/applications/{integration.stored['id']}"
    answer = integration.admin.api("PUT", path, {**body, "client_id": "mine"})
    assert answer.status_code == 409


def test_deleting_an_application_takes_its_rules_along(integration: Integration) -> None:
    admin, identifier = integration.admin, integration.stored["id"]
    server = {**SERVER, "applications": [identifier]}
    admin.api("POST", "/api/resource-servers", server)
    assert admin.api("DELETE", f"/api/applications/{identifier}").status_code == 204
    held = integration.provider.control("export")
    assert (held["application"], held["resource-rule"]) == ([], [])
    assert held["resource-server"][0]["applications"] == []
    assert admin.api("DELETE", f"/api/applications/{identifier}").status_code == 404


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "name"),
        ({"application": "another"}, "application"),
        ({"groups": ["Strangers"]}, "groups"),
        ({"second_factors": []}, "second_factors"),
        ({"authentication_flow": "Nothing"}, "authentication_flow"),
    ],
)
def test_a_rule_names_what_exists(
    integration: Integration, changes: dict[str, Any], field: str
) -> None:
    rule = {name: value for name, value in integration.rule.items() if name != "id"} | changes
    answer = integration.admin.api("POST", "/api/resource-rules", rule)
    assert answer.status_code == 422
    assert list(answer.json()["errors"]) == [field]


class TestResourceServers:
    @pytest.fixture
    def admin(self, provider: Provider) -> Visitor:
        admin = provider.administrator()
        assert admin.api("POST", "/api/resource-servers", SERVER).status_code == 201
        return admin

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"name": "calendar api"}, "name"),
            ({"value": SERVER["value"]}, "value"),
            ({"value": "calendar"}, "value"),
            ({"scopes": [{"name": "Other", "value": "edit:calendar"}]}, "scopes"),
            ({"scopes": [{"name": "edit calendar", "value": "other"}]}, "scopes"),
            ({"scopes": [{"name": "A", "value": "a"}, {"name": "B", "value": "a"}]}, "scopes"),
            ({"access_token_timeout": "0"}, "access_token_timeout"),
            ({"access_token_signing_algorithm": "none"}, "access_token_signing_algorithm"),
            ({"applications": ["another"]}, "applications"),
        ],
    )
    def test_names_values_and_scopes_are_unique_in_the_tenant(
        self, admin: Visitor, changes: dict[str, Any], field: str
    ) -> None:
        other = {"name": "Mail API", "value": "https://api.example.com/mail", "scopes": []}
        answer = admin.api("POST", "/api/resource-servers", {**other, **changes})
        assert answer.status_code == 422
        assert list(answer.json()["errors"]) == [field]

    def test_one_does_not_stand_in_its_own_way(self, admin: Visitor) -> None:
        (stored,) = admin.http.get("/api/resource-servers").json()["items"]
        path = f"/api/resource-servers/{stored.pop('id')}"
        changed = admin.api("PUT", path, {**stored, "enabled": True})
        assert changed.json()["enabled"] is True
        assert admin.api("DELETE", path).status_code == 204
        assert admin.http.get(path).status_code == 404


def test_only_administrators_configure(integration: Integration) -> None:
    user = integration.provider.visitor()
    paths = ["/api/applications", "/api/resource-rules", "/api/options", "/api/directory"]
    assert {user.http.get(path).status_code for path in paths} == {401}
    user.sign_in(TEST_USER)
    assert {user.http.get(path).status_code for path in paths} == {403}
    path = f"/api/applications/{integration.stored['id']}"
    assert user.api("DELETE", path).status_code == 403
    assert integration.provider.control("export")["application"]


def test_nothing_changes_without_the_sessions_csrf_token(integration: Integration) -> None:
    path = f"/api/applications/{integration.stored['id']}"
    answer = integration.admin.http.request("DELETE", path)
    assert answer.status_code == 403


def test_configuration_requests_are_counted_and_nothing_else(integration: Integration) -> None:
    before = integration.provider.control("requests")
    assert before["configuration"] == 2
    assert [one["method"] for one in before["log"]] == ["POST", "POST"]
    assert before["log"][0]["body"]["client_id"] == integration.client_id
    integration.log_in()
    integration.admin.http.get("/api/applications")
    _draft(integration.admin)
    assert integration.provider.control("requests")["configuration"] == 2
    integration.change(general={"initiate_login_uri": ""})
    assert integration.provider.control("requests")["configuration"] == 3


def test_a_submit_that_failed_can_be_repeated_with_the_same_draft(provider: Provider) -> None:
    admin = provider.administrator()
    provider.fault("500-on-submit")
    body = application(_draft(admin))
    assert admin.api("POST", "/api/applications", body).status_code == 500
    assert provider.control("export")["application"] == []
    assert admin.api("POST", "/api/applications", body).status_code == 201


@pytest.mark.parametrize(
    ("fault", "option", "left_out"),
    [("no-implicit", "grant_types", "Implicit"), ("no-rs256", "algorithms", "RS256")],
)
def test_an_option_that_is_not_offered_is_not_taken_either(
    provider: Provider, fault: str, option: str, left_out: str
) -> None:
    admin = provider.administrator()
    assert left_out in admin.http.get("/api/options").json()[option]
    provider.fault(fault)
    assert left_out not in admin.http.get("/api/options").json()[option]
    answer = admin.api("POST", "/api/applications", application(_draft(admin)))
    assert answer.status_code == 422


def test_a_build_may_have_other_defaults(start: Callable[..., Provider]) -> None:
    build = {"defaults": {"authentication": {"include_authentication_time": True}}}
    draft = _draft(start(build=build).administrator())
    assert draft["authentication"]["include_authentication_time"] is True


def test_a_template_outside_the_bundle_cannot_be_added(provider: Provider) -> None:
    admin = provider.administrator()
    answer = admin.api("POST", "/api/applications/drafts", {"template": "salesforce"})
    assert answer.status_code == 403
