"""The pages in a real browser, by the words that the guide uses."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlencode

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from sandbox.idaas.accounts import ADMINISTRATOR, TEST_USER, Seed
from tests.sandbox.idaas.visiting import REDIRECT_URI, Integration, Provider


def sign_in(page: Page, provider: Provider, seed: Seed) -> None:
    page.get_by_role("textbox", name="User ID", exact=True).fill(seed.user_id)
    page.get_by_role("button", name="Next", exact=True).click()
    page.get_by_role("textbox", name="Password", exact=True).fill(seed.password)
    page.get_by_role("button", name="Next", exact=True).click()
    page.get_by_role("textbox", name="One-time code", exact=True).fill(provider.codes.next(seed))
    page.get_by_role("button", name="Verify", exact=True).click()


@pytest.fixture
def console(page: Page, provider: Provider) -> Page:
    """The console, its administrator signed in."""
    page.goto(provider.url)
    sign_in(page, provider, ADMINISTRATOR)
    expect(page.get_by_role("heading", name="Dashboard")).to_be_visible()
    return page


def choose(page: Page, name: str, option: str) -> None:
    page.get_by_role("combobox", name=name, exact=True).click()
    page.get_by_role("option", name=option, exact=True).click()


def open_from_menu(page: Page, group: str, leaf: str) -> None:
    page.get_by_role("button", name="Main menu").click()
    menu = page.get_by_role("navigation", name="Main menu")
    opener = menu.get_by_role("button", name=group)
    if opener.get_attribute("aria-expanded") == "false":  # it stays as it was left
        opener.click()
    menu.get_by_role("link", name=leaf, exact=True).filter(visible=True).click()


def section(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name, exact=True)


def upload_logo(page: Page, picture: Path) -> None:
    page.get_by_role("button", name="Upload Logo").click()
    dialog = page.get_by_role("dialog", name="Upload Logo")
    dialog.get_by_label("Choose file").set_input_files(picture)
    expect(dialog.get_by_role("img", name="Logo preview")).to_be_visible()
    dialog.get_by_role("slider", name="Size").fill("50")
    dialog.get_by_role("button", name="OK").click()
    expect(page.get_by_role("img", name="Application Logo")).to_be_visible()


def fill_general_settings(page: Page) -> None:
    general = section(page, "General Settings")
    general.get_by_role("textbox", name="Initiate Login URI").fill("https://home.connectwise.com")
    uris = general.get_by_role("group", name="Login Redirect URIs")
    uris.get_by_role("button", name="Add", exact=True).click()
    dialog = page.get_by_role("dialog", name="Add Login Redirect URI")
    dialog.get_by_role("textbox", name="Add Login Redirect URI").fill(REDIRECT_URI)
    dialog.get_by_role("button", name="OK").click()
    expect(uris.get_by_role("listitem")).to_have_text([REDIRECT_URI])
    general.get_by_role("switch", name="Enable Go Back Button").click()


def fill_authentication_settings(page: Page) -> None:
    settings = section(page, "Authentication Settings")
    settings.get_by_role("checkbox", name="Require Consent").check()
    grants = settings.get_by_role("group", name="Grant Types")
    grants.get_by_role("checkbox", name="Implicit").check()
    choose(page, "Authorization Code PKCE Code Challenge Method", "None")
    choose(page, "ID Token Signing Algorithm", "RS256")
    choose(page, "User Info Signing Algorithm", "RS256")
    scopes = settings.get_by_role("group", name="Supported Scopes")
    expect(scopes.get_by_role("checkbox", name="Your unique identifier")).to_be_checked()
    scopes.get_by_role("button", name="Implied Claims Email address").click()
    claims = scopes.get_by_role("list", name="Implied Claims").get_by_role("listitem")
    expect(claims).to_have_text(["email", "email_verified"])


def test_an_application_is_added_found_changed_and_deleted(
    console: Page, provider: Provider, tmp_path: Path
) -> None:
    Image.new("RGB", (60, 30), "teal").save(tmp_path / "logo.png")
    open_from_menu(console, "Security", "Applications")
    console.get_by_role("link", name="Add", exact=True).click()
    choose(console, "Category", "OpenID Connect and OAuth Cloud Integrations")
    console.get_by_role("button", name="ConnectWise Home", exact=True).click()
    expect(console.get_by_role("heading", name="Add ConnectWise Home", level=1)).to_be_visible()
    upload_logo(console, tmp_path / "logo.png")
    console.get_by_role("button", name="Next").click()
    expect(console.get_by_text("Select at least one authentication flow")).to_be_visible()
    flow = section(console, "Authentication Flow")
    flow.get_by_role("checkbox", name="Enable user login").check()
    flow.get_by_role("checkbox", name="Enable Identity Providers").check()
    console.get_by_role("button", name="Next").click()
    client_id = console.get_by_role("textbox", name="Client ID").input_value()
    fill_general_settings(console)
    fill_authentication_settings(console)
    console.get_by_role("button", name="Submit").click()
    expect(console.get_by_role("heading", name="Applications List")).to_be_visible()
    (stored,) = provider.control("export")["application"]
    assert (stored["client_id"], stored["logo"][:15]) == (client_id, "data:image/png;")
    assert stored["general"]["login_redirect_uris"] == [REDIRECT_URI]
    assert stored["authentication"]["grant_types"] == ["Authorization Code", "Implicit"]
    assert stored["authentication"]["id_token_signing_algorithm"] == "RS256"

    console.get_by_role("searchbox", name="Search").fill("another")
    expect(console.get_by_role("link", name="ConnectWise Home")).to_have_count(0)
    console.get_by_role("searchbox", name="Search").fill("connectwise")
    console.get_by_role("button", name="Actions for ConnectWise Home").click()
    console.get_by_role("menuitem", name="Edit").click()
    expect(console.get_by_role("heading", name="Edit ConnectWise Home")).to_be_visible()
    console.get_by_role("button", name="Next").click()
    expect(console.get_by_role("textbox", name="Client ID")).to_have_value(client_id)
    expect(console.get_by_role("switch", name="Enable Go Back Button")).not_to_be_checked()
    console.get_by_role("button", name="Submit").click()
    expect(console.get_by_role("heading", name="Applications List")).to_be_visible()
    assert provider.control("export")["application"] == [stored]

    console.get_by_role("button", name="Actions for ConnectWise Home").click()
    console.get_by_role("menuitem", name="Delete").click()
    console.get_by_role("dialog").get_by_role("button", name="Delete").click()
    expect(console.get_by_text("No application has been added.")).to_be_visible()


def test_the_issuer_is_shown_where_the_guide_looks_for_it(
    console: Page, provider: Provider
) -> None:
    open_from_menu(console, "Resources", "Applications")
    integrations = section(console, "OpenID Connect and OAuth Integrations")
    integrations.get_by_role("button", name="OIDC Configuration").click()
    dialog = console.get_by_role("dialog", name="OIDC Configuration")
    issuer = dialog.get_by_role("textbox", name="Issuer URL")
    expect(issuer).to_have_value(f"{provider.url}/api/oidc")
    expect(issuer).not_to_be_editable()
    dialog.get_by_role("button", name="OK").click()
    expect(dialog).to_have_count(0)


def test_a_resource_server_is_added_and_left_with_a_question(
    console: Page, provider: Provider
) -> None:
    open_from_menu(console, "Security", "Authorization")
    console.get_by_role("link", name="API/URL").click()
    expect(console.get_by_role("heading", name="APIs/URLs", level=1)).to_be_visible()
    console.get_by_role("button", name="Add API/URL").click()
    basic, token = section(console, "Basic Definition"), section(console, "Token Definition")
    basic.get_by_role("switch", name="Enabled").click()
    basic.get_by_role("textbox", name="Name").fill("Calendar API")
    basic.get_by_role("textbox", name="Value").fill("calendar")
    expect(token.get_by_role("textbox", name="Refresh Token Limit")).to_be_hidden()
    token.get_by_role("checkbox", name="Refresh Token").check()
    token.get_by_role("textbox", name="Refresh Token Limit").fill("90")
    scopes = section(console, "Scope Configuration")
    scopes.get_by_role("button", name="Add", exact=True).click()
    dialog = console.get_by_role("dialog", name="Add Scope")
    dialog.get_by_role("textbox", name="Name").fill("Edit calendar")
    dialog.get_by_role("textbox", name="Value").fill("edit:calendar")
    dialog.get_by_role("button", name="Add", exact=True).click()
    console.get_by_role("button", name="Save").click()
    value = basic.get_by_role("textbox", name="Value")
    expect(value).to_have_attribute("aria-invalid", "true")
    expect(value).to_have_accessible_description(re.compile("Enter an absolute URI"))
    value.fill("https://api.example.com/calendar")
    console.get_by_role("button", name="Save").click()
    expect(console.get_by_role("link", name="Calendar API")).to_be_visible()
    (stored,) = provider.control("export")["resource-server"]
    assert stored["scopes"] == [{"name": "Edit calendar", "value": "edit:calendar"}]
    assert (stored["enabled"], stored["refresh_token_limit"]) == (True, 90)

    console.get_by_role("link", name="Calendar API").click()
    console.get_by_role("textbox", name="Description").fill("changed")
    open_from_menu(console, "Security", "Resource Rules")
    question = console.get_by_role("dialog", name="Unsaved changes")
    question.get_by_role("button", name="Stay").click()
    expect(console.get_by_role("heading", name="Edit API/URL")).to_be_visible()


def test_a_sign_in_for_an_application_ends_in_consent(page: Page, integration: Integration) -> None:
    integration.change(authentication={"consent_message": "For your work only."})
    page.route(REDIRECT_URI, lambda route: route.fulfill(body="there"))
    asked = urlencode(integration.request(response_mode="form_post"))
    page.goto(f"{integration.provider.url}/api/oidc/authorize?{asked}")
    expect(page.get_by_role("link", name="Go Back")).to_be_visible()
    sign_in(page, integration.provider, TEST_USER)
    dialog = page.get_by_role("dialog", name="ConnectWise Home")
    expect(dialog.get_by_text(TEST_USER.user_id)).to_be_visible()
    expect(dialog.get_by_text("For your work only.")).to_be_visible()
    with page.expect_request(REDIRECT_URI) as sent:
        dialog.get_by_role("button", name="Accept").click()
    assert list(sent.value.post_data_json or {}) == ["id_token", "state"]


def test_a_tile_of_my_profile_asks_the_second_factor(page: Page, integration: Integration) -> None:
    page.route("http://localhost:8799/*", lambda route: route.fulfill(body="there"))
    page.goto(f"{integration.provider.url}/#/profile")
    sign_in(page, integration.provider, TEST_USER)
    expect(page.get_by_role("heading", name="My Profile")).to_be_visible()
    applications = section(page, "Applications")
    applications.get_by_role("button", name="ConnectWise Home", exact=True).click()
    code = integration.provider.codes.next(TEST_USER)
    page.get_by_role("textbox", name="One-time code").fill(code)
    page.get_by_role("button", name="Verify").click()
    page.wait_for_url(re.compile(r"http://localhost:8799/\?iss=.+&login_hint=jane"))
