"""The same guide as a script that somebody would write in an afternoon: what the evidence costs.

It sets everything that a run with no inputs sets, signs in both ways, and does nothing else: no
reading before, no reading back, no picture, no record. It knows the sandbox's screens and one code
period, and would stop at the first console that differs.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

import pyotp
from playwright.sync_api import Browser, Locator, Page, expect

from runbook.browser import fresh_context, launched

TIMEOUT_S = 15.0


def carry_out(browser: Browser, settings: Mapping[str, str]) -> None:
    """Do the whole guide on fresh consoles, both logins included.

    Args:
        browser: a running one.
        settings: addresses and credentials, by the names of the settings.

    Raises:
        playwright.sync_api.Error: something did not come; nothing is mended.
        AssertionError: likewise.
    """
    script = _Script(browser, settings)
    relying_party, provider = script.sign_in_connectwise(), script.sign_in_idaas("IDAAS_ADMIN")
    redirect_uri = script.open_provider_form(relying_party)
    client_id = script.add_application(provider, redirect_uri)
    script.add_rule(provider)
    issuer = script.copy_issuer(provider)
    script.fill_provider_form(relying_party, client_id, issuer)
    script.log_in_at_service()
    script.log_in_at_portal()
    for context in browser.contexts:
        context.close()


class _Script:
    """The steps of the guide, each with its locators in it."""

    def __init__(self, browser: Browser, settings: Mapping[str, str]) -> None:
        self.browser = browser
        self.settings = settings
        self._used: dict[str, str] = {}

    def _page(self, console: str) -> Page:
        page = fresh_context(self.browser, TIMEOUT_S).new_page()
        page.set_default_timeout(TIMEOUT_S * 1000)
        page.goto(self.settings[f"{console}_URL"])
        return page

    def _code(self, page: Page, account: str) -> str:
        """A code that was not used yet: the provider takes each only once."""
        totp = pyotp.parse_uri(self.settings[f"{account}_TOTP_SECRET"])
        assert isinstance(totp, pyotp.TOTP)
        while (code := totp.now()) == self._used.get(account):
            page.wait_for_timeout(50)
        self._used[account] = code
        return code

    # -- step 0 --------------------------------------------------------------------------------

    def sign_in_connectwise(self) -> Page:
        page = self._page("CONNECTWISE")
        self._name_user(page, self.settings["CONNECTWISE_ADMIN_USER"])
        page.get_by_label("Password", exact=True).fill(self.settings["CONNECTWISE_ADMIN_PASSWORD"])
        page.get_by_role("button", name="Sign In", exact=True).click()
        return page

    def sign_in_idaas(self, account: str) -> Page:
        page = self._page("IDAAS")
        self._answer(page, account)
        return page

    def _name_user(self, page: Page, mail: str) -> None:
        page.get_by_role("button", name="Sign in with ConnectWise").click()
        page.get_by_label("Email Address").fill(mail)
        page.get_by_role("button", name="Next").click()

    def _answer(self, page: Page, account: str) -> None:
        page.get_by_label("User ID").fill(self.settings[f"{account}_USER"])
        page.get_by_role("button", name="Next").click()
        page.get_by_label("Password", exact=True).fill(self.settings[f"{account}_PASSWORD"])
        page.get_by_role("button", name="Next").click()
        self._second_factor(page, account)

    def _second_factor(self, page: Page, account: str) -> None:
        field = page.get_by_label("One-time code")
        field.wait_for()
        field.fill(self._code(page, account))
        page.get_by_role("button", name="Verify").click()

    # -- step 1 --------------------------------------------------------------------------------

    def open_provider_form(self, page: Page) -> str:
        page.get_by_role("button", name="Settings").click()
        page.get_by_role("link", name="Authentication").click()
        page.get_by_role("button", name="Add Provider").click()
        page.get_by_role("menuitem", name="Add Login Provider").click()
        return page.get_by_label("Redirect URI", exact=True).input_value()

    # -- step 2 --------------------------------------------------------------------------------

    def add_application(self, page: Page, redirect_uri: str) -> str:
        self._menu(page, "Security", "Applications")
        page.get_by_role("link", name="Add", exact=True).click()
        page.get_by_role("searchbox", name="Search").fill("ConnectWise Home")
        page.get_by_role("main").get_by_text("ConnectWise Home", exact=True).click()
        page.get_by_label("Enable user login").check()
        page.get_by_label("Enable Identity Providers").check()
        page.get_by_role("button", name="Next").click()
        client_id = page.get_by_label("Client ID", exact=True).input_value()
        page.get_by_label("Initiate Login URI").fill("https://home.connectwise.com")
        self._add_redirect_uri(page, redirect_uri)
        page.get_by_label("Enable Go Back Button").uncheck()
        page.get_by_label("Require Consent").check()
        grants = page.get_by_role("group", name="Grant Types")
        grants.get_by_label("Implicit").check()
        self._choose(page, "Authorization Code PKCE Code Challenge Method", "None")
        page.get_by_label("Include Authentication Time").uncheck()
        self._choose(page, "ID Token Signing Algorithm", "RS256")
        self._choose(page, "User Info Signing Algorithm", "RS256")
        page.get_by_label("Your unique identifier", exact=True).check()
        page.get_by_role("button", name="Submit").click()
        page.get_by_role("heading", name="Applications List").wait_for()
        return client_id

    def _add_redirect_uri(self, page: Page, redirect_uri: str) -> None:
        uris = page.get_by_role("group", name="Login Redirect URIs")
        uris.get_by_role("button", name="Add", exact=True).click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_label("Add Login Redirect URI").fill(redirect_uri)
        dialog.get_by_role("button", name="OK").click()

    def _menu(self, page: Page, group: str, leaf: str) -> None:
        page.get_by_role("button", name="Main menu").click()
        menu = page.get_by_role("navigation", name="Main menu")
        opener = page.get_by_role("button", name=group, exact=True)
        if opener.get_attribute("aria-expanded") == "false":
            opener.click()
        item = menu.get_by_role("listitem").filter(has=opener)
        item.get_by_role("link", name=leaf, exact=True).click()

    def _choose(self, page: Page, label: str, option: str) -> None:
        field: Locator = page.get_by_label(label, exact=True)
        if field.evaluate("element => element.localName") == "select":
            field.select_option(option)
        else:
            field.click()
            page.get_by_role("option", name=option, exact=True).click()

    # -- steps 3 and 5 ---------------------------------------------------------------------------

    def add_rule(self, page: Page) -> None:
        self._menu(page, "Security", "Resource Rules")
        page.get_by_role("link", name="Add", exact=True).click()
        page.get_by_label("Rule Name").fill("ConnectWise Home")
        page.get_by_label("Application", exact=True).select_option("ConnectWise Home")
        page.get_by_role("button", name="Next").click()
        self._choose(page, "Authentication Flow", "Password and Second Factor")
        page.get_by_role("button", name="Submit").click()
        page.get_by_role("heading", name="Resource Rules").wait_for()

    def copy_issuer(self, page: Page) -> str:
        self._menu(page, "Resources", "Applications")
        page.get_by_role("button", name="OIDC Configuration").click()
        issuer = page.get_by_label("Issuer URL", exact=True).input_value()
        page.get_by_role("button", name="OK", exact=True).click()
        return issuer

    # -- step 6 --------------------------------------------------------------------------------

    def fill_provider_form(self, page: Page, client_id: str, issuer: str) -> None:
        page.get_by_label("Display Name").fill("EntrustOIDC")
        page.get_by_label("Client ID", exact=True).fill(client_id)
        page.get_by_label("Authority URL").fill(issuer)
        self._choose(page, "Response Type", "id_token")
        page.get_by_role("tab", name="Users List").click()
        page.get_by_label("Select All").check()
        page.get_by_role("button", name="Save").click()
        page.get_by_role("heading", name="Connect Wise Configuration Details").wait_for()

    # -- step 7 --------------------------------------------------------------------------------

    def log_in_at_service(self) -> None:
        page = self._page("CONNECTWISE")
        self._name_user(page, self.settings["TEST_USER_EMAIL"])
        self._answer(page, "TEST_IDAAS")
        page.get_by_role("button", name="Accept", exact=True).click()
        self._is_in(page)

    def log_in_at_portal(self) -> None:
        page = self._page("IDAAS")
        self._answer(page, "TEST_IDAAS")
        page.get_by_role("button", name="ConnectWise Home").click()
        self._second_factor(page, "TEST_IDAAS")
        page.get_by_role("button", name="Accept", exact=True).click()
        self._is_in(page)

    def _is_in(self, page: Page) -> None:
        account = page.get_by_role("banner").get_by_text(self.settings["TEST_USER_EMAIL"])
        expect(account).to_be_visible(timeout=TIMEOUT_S * 1000)


if __name__ == "__main__":
    with launched(os.environ) as started:
        carry_out(started, os.environ)
