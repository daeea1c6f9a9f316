"""The pages of ConnectWise Home in a real browser, in the guide's words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from sandbox.connectwise import credentials
from tests.oidc_provider import CLIENT_ID, Claims, Provider, serve
from tests.sandbox.home import JANE, Home, home


class Company(Provider):
    """The tests' provider, which takes everybody for Jane."""

    def claims(self, nonce: str | None) -> Claims:
        return super().claims(nonce) | {"email": JANE}


@pytest.fixture
def op() -> Iterator[Company]:
    company = Company()
    with serve(company.app, "127.0.0.1") as company.base:
        yield company


@pytest.fixture
def console(tmp_path: Path) -> Iterator[Home]:
    with home(tmp_path) as console:
        yield console


def sign_in(page: Page, url: str) -> None:
    known = credentials()
    page.goto(url)
    page.get_by_role("button", name="Sign in with ConnectWise").click()
    page.get_by_role("textbox", name="Email Address").fill(known["CONNECTWISE_ADMIN_USER"])
    page.get_by_role("button", name="Next").click()
    page.get_by_label("Password", exact=True).fill(known["CONNECTWISE_ADMIN_PASSWORD"])
    page.get_by_role("button", name="Sign In").click()
    expect(page.get_by_role("heading", name="Home", level=1)).to_be_visible()


def open_add_page(page: Page) -> str:
    """Instructions 1.1 to 1.3; gives the Redirect URI."""
    page.get_by_role("button", name="Settings", exact=True).click()
    expect(page.get_by_role("heading", name="User & Applications Settings")).to_be_visible()
    page.get_by_role("link", name="Authentication").click()
    page.get_by_role("button", name="Add Provider").click()
    page.get_by_role("menuitem", name="Add Login Provider").click()
    expect(page.get_by_role("heading", name="Add Login Provider")).to_be_visible()
    redirect_uri = page.get_by_role("textbox", name="Redirect URI")
    expect(redirect_uri).not_to_be_editable()
    return redirect_uri.input_value()


def fill(page: Page, *, client_id: str, authority: str) -> None:
    """Instructions 6.2 to 6.7."""
    page.get_by_role("textbox", name="Display Name").fill("EntrustOIDC")
    page.get_by_role("textbox", name="Client ID").fill(client_id)
    page.get_by_role("textbox", name="Authority URL").fill(authority)
    response_type = page.get_by_role("combobox", name="Response Type")
    expect(response_type).to_have_text("code")
    response_type.click()
    page.get_by_role("option", name="id_token", exact=True).click()
    page.get_by_role("tab", name="Users List").click()
    page.get_by_role("checkbox", name="Select All").check()


@pytest.mark.parametrize("response_mode", ["form_post", "fragment"])
def test_from_the_gear_to_a_login_through_the_provider(
    page: Page, op: Company, tmp_path: Path, response_mode: str
) -> None:
    op.delivery = "form_post" if response_mode == "form_post" else "redirect"
    with home(tmp_path, response_mode=response_mode) as console:
        sign_in(page, console.url)
        op.clients[CLIENT_ID] = open_add_page(page)
        fill(page, client_id=CLIENT_ID, authority=op.issuer)
        page.get_by_role("button", name="Save").click()
        details = page.get_by_role("heading", name="Connect Wise Configuration Details")
        expect(details).to_be_visible()
        for value in (op.clients[CLIENT_ID], CLIENT_ID, op.issuer, "id_token"):
            expect(page.get_by_role("definition").get_by_text(value, exact=True)).to_be_visible()
        expect(page.get_by_role("table", name="Users List").get_by_role("row")).to_have_count(7)
        page.get_by_role("button", name="Sign out").click()

        by_email(page, JANE)
        page.get_by_role("button", name="Next").click()  # on the provider's page
        expect(page.get_by_role("heading", name="Home", level=1)).to_be_visible()
        expect(page.get_by_text(JANE, exact=True)).to_be_visible()
        expect(page.get_by_role("button", name="Settings", exact=True)).to_have_count(0)
        assert "id_token" not in page.url


def by_email(page: Page, email: str) -> None:
    page.get_by_role("button", name="Sign in with ConnectWise").click()
    page.get_by_role("textbox", name="Email Address").fill(email)
    page.get_by_role("button", name="Next").click()


def test_a_refused_login_says_why_and_leads_back(page: Page, op: Company, console: Home) -> None:
    op.delivery = "form_post"
    op.mutations.add("wrong-aud")
    console.sign_in()
    new = console.blank()
    op.clients[CLIENT_ID] = new["redirect_uri"]
    console.add(
        {
            "display_name": "EntrustOIDC",
            "client_id": CLIENT_ID,
            "authority_url": op.issuer,
            "response_type": "id_token",
            "users": [JANE],
        },
        new,
    )
    page.goto(console.url)
    by_email(page, JANE)
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("alert")).to_contain_text("meant for 'another-client'")
    page.get_by_role("link", name="Back to sign-in").click()
    expect(page.get_by_role("button", name="Sign in with ConnectWise")).to_be_visible()


def test_the_form_says_what_is_wrong_and_keeps_what_was_typed(page: Page, console: Home) -> None:
    sign_in(page, console.url)
    first = open_add_page(page)
    page.get_by_role("tab", name="Users List").click()
    page.get_by_role("button", name="Save").click()
    name = page.get_by_role("textbox", name="Display Name")
    expect(name).to_be_focused()
    expect(name).to_have_accessible_description("Display Name is required.")
    fill(page, client_id="c-1", authority="http://idp.example")
    page.get_by_role("button", name="Save").click()
    authority = page.get_by_role("textbox", name="Authority URL")
    expect(authority).to_have_attribute("aria-invalid", "true")
    authority.fill("https://idp.example")
    console.http.post("/__sandbox__/faults", json={"name": "500-on-submit", "on": True})
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_have_text("An unexpected error has occurred.")
    expect(page.get_by_role("textbox", name="Redirect URI")).to_have_value(first)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="Connect Wise Configuration Details")).to_be_visible()
    expect(page.get_by_role("definition").get_by_text(first, exact=True)).to_be_visible()


def test_a_provider_is_edited_left_and_deleted_from_the_list(page: Page, console: Home) -> None:
    sign_in(page, console.url)
    redirect_uri = open_add_page(page)
    fill(page, client_id="c-1", authority="https://idp.example")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="Edit", exact=True).click()
    expect(page.get_by_role("textbox", name="Redirect URI")).to_have_value(redirect_uri)
    page.get_by_role("textbox", name="Client ID").fill("c-2")
    page.get_by_role("link", name="Users", exact=True).click()
    page.get_by_role("dialog", name="Unsaved changes").get_by_role("button", name="Stay").click()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("definition").get_by_text("c-2", exact=True)).to_be_visible()
    page.get_by_role("navigation", name="User & Applications Settings").get_by_role(
        "link", name="Authentication"
    ).click()
    page.get_by_role("link", name="EntrustOIDC").click()
    expect(page.get_by_role("heading", name="Connect Wise Configuration Details")).to_be_visible()
    page.go_back()
    page.get_by_role("button", name="Actions for EntrustOIDC").click()
    page.get_by_role("menuitem", name="Delete").click()
    sure = page.get_by_role("dialog", name="Delete login provider")
    sure.get_by_role("button", name="Delete").click()
    expect(page.get_by_role("cell", name="No login provider has been added.")).to_be_visible()


def test_some_of_the_users_leave_select_all_in_between(page: Page, console: Home) -> None:
    sign_in(page, console.url)
    open_add_page(page)
    page.get_by_role("tab", name="Users List").click()
    everybody = page.get_by_role("checkbox", name="Select All")
    everybody.check()
    page.get_by_role("checkbox", name=JANE).uncheck()
    expect(everybody).not_to_be_checked()
    assert everybody.evaluate("box => box.indeterminate")
    expect(page.get_by_text("5 of 6 selected")).to_be_visible()
    everybody.check()
    expect(page.get_by_role("checkbox", name=JANE)).to_be_checked()


def test_a_session_that_ended_leads_to_the_sign_in(page: Page, console: Home) -> None:
    sign_in(page, console.url)
    page.get_by_role("button", name="Settings", exact=True).click()
    expect(page.get_by_role("heading", name="User & Applications Settings")).to_be_visible()
    page.context.clear_cookies()
    page.get_by_role("link", name="Authentication").click()
    expect(page.get_by_role("button", name="Sign in with ConnectWise")).to_be_visible()
