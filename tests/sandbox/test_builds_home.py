"""Builds of ConnectWise Home, each gone through by a person to a login that works."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from sandbox import builds
from tests.oidc_provider import CLIENT_ID, Claims, Provider, serve
from tests.sandbox.home import JANE, Home, home
from tests.sandbox.test_connectwise_pages import by_email, sign_in


class Company(Provider):
    """The tests' provider, which takes everybody for Jane."""

    def claims(self, nonce: str | None) -> Claims:
        return super().claims(nonce) | {"email": JANE}


@pytest.fixture
def op() -> Iterator[Company]:
    company = Company()
    company.delivery = "form_post"
    with serve(company.app, "127.0.0.1") as company.base:
        yield company


class Administrator:
    """Somebody who does steps 1 and 6 of the guide on a build's pages."""

    def __init__(self, page: Page, console: Home, build: dict[str, Any]) -> None:
        self.page = page
        self.console = console
        self.labels = build.get("labels", {})
        self.folded = "folded" in build
        self.account = build.get("settings") == "account"
        framed = bool(build.get("frame"))
        self.at: Page | FrameLocator = page.frame_locator("iframe") if framed else page

    def word(self, name: str) -> str:
        return str(self.labels.get(name, name))

    def press(self, role: Any, name: str) -> None:
        self.at.get_by_role(role, name=self.word(name), exact=True).click()

    def sees(self, name: str) -> None:
        heading = self.at.get_by_role("heading", name=self.word(name), exact=True)
        expect(heading).to_be_visible()

    def list_of_providers(self) -> None:
        title = self.word("User & Applications Settings")
        if self.account:
            expect(self.page.get_by_role("button", name="Settings", exact=True)).to_have_count(0)
            self.page.get_by_role("button", name="admin@example.com").click()
            self.page.get_by_role("menuitem", name=title).click()
        else:
            self.page.get_by_role("button", name="Settings", exact=True).click()
        self.sees("User & Applications Settings")
        self.press("link", "Authentication")
        expect(self.at.get_by_role("heading", level=1)).to_have_text(self.word("Authentication"))

    def add(self) -> str:
        self.press("button", "Add Provider")
        self.press("menuitem", "Add Login Provider")
        self.sees("Add Login Provider")
        return str(self.at.get_by_role("textbox", name="Redirect URI").input_value())

    def fill(self, issuer: str) -> None:
        for name, words in (
            ("Display Name", "EntrustOIDC"),
            ("Client ID", CLIENT_ID),
            ("Authority URL", issuer),
        ):
            self.at.get_by_role("textbox", name=self.word(name), exact=True).fill(words)
        if self.folded:
            expect(self.at.get_by_role("combobox", name="Response Type")).to_be_hidden()
            self.press("button", "Advanced")
        types = self.at.get_by_role("combobox", name="Response Type")
        if types.evaluate("one => one.tagName") == "SELECT":
            types.select_option("id_token")
        else:
            types.click()
            self.at.get_by_role("option", name="id_token", exact=True).click()
        self.press("tab", "Users List")
        self.at.get_by_role("checkbox", name=self.word("Select All")).check()
        self.press("button", "Save")
        self.sees("Connect Wise Configuration Details")


@contextmanager
def console_of(
    page: Page, folder: Path, op: Company, *names: str
) -> Iterator[tuple[Administrator, str]]:
    """A provider that was added by a person; her, and its Redirect URI."""
    build = builds.load(*names)["connectwise"]
    with home(folder, **build) as console:
        sign_in(page, console.url)
        person = Administrator(page, console, build)
        person.list_of_providers()
        redirect_uri = person.add()
        op.clients[CLIENT_ID] = redirect_uri
        person.fill(op.issuer)
        yield person, redirect_uri


@pytest.mark.parametrize(
    "names",
    [
        ("native", "folded"),
        ("combobox", "shadow"),
        ("frame", "renamed"),
        ("frame", "shadow", "plural", "folded", "moved"),
    ],
    ids="-".join,
)
def test_a_provider_is_added_and_somebody_signs_in_with_it(
    page: Page, op: Company, tmp_path: Path, names: tuple[str, ...]
) -> None:
    with console_of(page, tmp_path, op, *names):
        page.get_by_role("button", name="Sign out").click()
        by_email(page, JANE)
        page.get_by_role("button", name="Next").click()  # on the provider's page
        expect(page.get_by_role("heading", name="Home", level=1)).to_be_visible()
        expect(page.get_by_text(JANE, exact=True)).to_be_visible()


def test_a_wrong_setting_still_fails_for_its_reason(
    page: Page, op: Company, tmp_path: Path
) -> None:
    op.mutations.add("wrong-aud")
    with console_of(page, tmp_path, op, "shadow", "details"):
        page.get_by_role("button", name="Sign out").click()
        by_email(page, JANE)
        page.get_by_role("button", name="Next").click()
        expect(page.get_by_role("alert")).to_contain_text("meant for 'another-client'")


def test_a_provider_on_a_card_has_its_own_address_on_its_details_alone(
    page: Page, op: Company, tmp_path: Path
) -> None:
    with console_of(page, tmp_path, op, "cards", "details") as (person, redirect_uri):
        crumbs = page.get_by_role("navigation", name="Breadcrumb")
        crumbs.get_by_role("link", name="Authentication").click()
        expect(page.get_by_role("article")).to_have_count(5)
        person.press("button", "Next page")
        card = page.get_by_role("article", name="EntrustOIDC")
        card.get_by_role("button", name="Actions for EntrustOIDC").click()
        expect(page.get_by_role("menuitem", name="Edit")).to_have_count(0)
        person.press("menuitem", "View")
        own = page.get_by_role("definition").get_by_text(redirect_uri, exact=True)
        expect(own).to_be_visible()
        person.press("link", "Edit")
        person.sees("Edit Login Provider")
        expect(page.get_by_role("textbox", name="Client ID")).to_have_value(CLIENT_ID)
        expect(page.get_by_role("textbox", name="Redirect URI")).to_have_count(0)
        person.press("button", "Save")
        expect(own).to_be_visible()


def test_notices_come_here_too(page: Page, tmp_path: Path) -> None:
    with home(tmp_path, **builds.load("notices")["connectwise"]) as console:
        page.goto(console.url)
        cookies = page.get_by_role("region", name="Cookies")
        cookies.get_by_role("button", name="Accept all").click()
        expect(cookies).to_have_count(0)
        sign_in(page, console.url)
        page.get_by_role("dialog", name="What's new").get_by_role("button", name="Got it").click()
        page.get_by_role("button", name="Settings", exact=True).click()
        expect(page.get_by_role("heading", name="User & Applications Settings")).to_be_visible()
