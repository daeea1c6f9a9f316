"""The administration in a frame; notices that come by themselves."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect

from sandbox import builds
from sandbox.idaas.accounts import TEST_USER
from tests.sandbox.idaas.person import Person
from tests.sandbox.idaas.test_pages import sign_in
from tests.sandbox.idaas.visiting import REDIRECT_URI, Provider, integrate

Start = Callable[..., Provider]


def test_the_administration_lies_in_a_frame(page: Page, start: Start) -> None:
    person = Person(page, start, "frame", framed=True)
    person.arrive()
    expect(page.get_by_role("heading", name="Dashboard")).to_be_visible()
    person.menu("Security", "Applications")
    person.sees("Applications List")
    expect(page.get_by_role("heading", name="Applications List")).to_have_count(0)
    person.press("Add", "link")
    person.choose("Category", "OpenID Connect and OAuth Cloud Integrations")
    person.press("ConnectWise Home")
    person.flow()
    person.press("Next")
    person.general()
    person.menu("Security", "Authorization")
    question = person.at.get_by_role("dialog", name="Unsaved changes")
    question.get_by_role("button", name="Stay").click()
    expect(page).to_have_url(f"{person.provider.url}/#/applications/add/connectwise-home")
    expect(page).to_have_title("Add ConnectWise Home – Identity as a Service")
    person.authentication()
    person.press("Submit")
    person.is_integrated()
    person.menu("Resources", "Applications")
    person.press("OIDC Configuration")
    dialog = person.at.get_by_role("dialog", name="OIDC Configuration")
    issuer = dialog.get_by_role("textbox", name="Issuer URL")
    expect(issuer).to_have_value(f"{person.provider.url}/api/oidc")
    person.press("OK")
    page.reload()
    person.sees("Applications List")
    person.menu("Security", "Authorization")
    person.sees("Authorization")
    page.go_back()
    person.sees("Applications List")


def test_a_session_that_ends_in_a_frame_leads_to_the_sign_in(page: Page, start: Start) -> None:
    person = Person(page, start, "frame", "shadow", framed=True)
    person.arrive("/applications/add/connectwise-home")
    person.type("Application Name", "Changed")
    page.get_by_role("button", name="Main menu").click()
    page.get_by_role("link", name="Dashboard").click()
    question = page.get_by_role("dialog", name="Unsaved changes")
    question.get_by_role("button", name="Stay").click()
    page.context.clear_cookies()
    person.menu("Security", "Authorization")
    leave = person.at.get_by_role("dialog", name="Unsaved changes")
    leave.get_by_role("button", name="Leave page").click()
    person.press("API/URL", "link")
    expect(page.get_by_role("textbox", name="User ID")).to_be_visible()


def visit(person: Person, *titles: str) -> None:
    for title in titles:
        person.arrive(f"/{title.lower()}")
        person.sees(title, 1)


def test_notices_come_by_themselves_and_each_once(page: Page, start: Start) -> None:
    person = Person(page, start, "notices")
    page.goto(person.provider.url)
    cookies = page.get_by_role("region", name="Cookies")
    cookies.get_by_role("button", name="Reject all").click()
    person.arrive()
    page.reload()  # it was a sign-in page
    page.get_by_role("dialog", name="What's new").get_by_role("button", name="Got it").click()
    visit(person, "Users", "Groups")
    tour = page.get_by_role("dialog", name="Find your way")
    tour.get_by_role("button", name="Skip tour").click()
    visit(person, "Users", "Groups")
    ending = page.get_by_role("alert", name="Session")
    ending.get_by_role("button", name="Stay signed in").click()
    expect(ending).to_have_count(0)
    visit(person, "Users", "Groups")
    page.get_by_role("dialog", name="Survey").get_by_role("button", name="No thanks").click()
    page.reload()
    person.sees("Groups", 1)
    kept = page.evaluate("JSON.parse(sessionStorage.getItem('notices')).seen")
    assert kept == ["cookies", "news", "tour", "session", "survey"]


def test_a_folded_form_opens_a_section_at_a_time(page: Page, start: Start) -> None:
    person = Person(page, start, "folded", "one-page")
    person.arrive("/applications/add/connectwise-home")
    flow = page.get_by_role("button", name="Authentication Flow", exact=True)
    expect(flow).to_have_attribute("aria-expanded", "false")
    expect(page.get_by_role("textbox", name="Application Name")).to_be_hidden()
    person.press("Submit")
    expect(flow).to_have_attribute("aria-expanded", "true")
    person.flow()
    person.press("General Settings")
    expect(flow).to_have_attribute("aria-expanded", "false")
    person.general()
    person.press("Authentication Settings")
    person.authentication()
    person.scopes()
    person.press("Submit")
    person.is_integrated()


@pytest.mark.parametrize(
    "names", [("shadow", "notices"), ("frame", "folded", "plural")], ids="-".join
)
def test_a_login_works_and_a_wrong_one_does_not(
    page: Page, start: Start, names: tuple[str, ...]
) -> None:
    integration = integrate(start(build=builds.load(*names)["idaas"]))
    page.route(REDIRECT_URI, lambda route: route.fulfill(body="there"))
    address = f"{integration.provider.url}/api/oidc/authorize?"
    page.goto(address + urlencode(integration.request(redirect_uri="https://other.example/cb")))
    expect(page.get_by_role("alert")).to_contain_text("Redirect URI https://other.example/cb")
    page.goto(address + urlencode(integration.request(response_mode="form_post")))
    if "notices" in names:
        page.get_by_role("button", name="Accept all").click()
    sign_in(page, integration.provider, TEST_USER)
    dialog = page.get_by_role("dialog", name="ConnectWise Home")
    with page.expect_request(REDIRECT_URI) as sent:
        dialog.get_by_role("button", name="Accept", exact=True).click()
    assert list(sent.value.post_data_json or {}) == ["id_token", "state"]
