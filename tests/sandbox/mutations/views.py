"""The views in which mutations show: the way to each, by roles and names alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page, expect

from sandbox.idaas.accounts import ADMINISTRATOR
from tests.sandbox.idaas.visiting import REDIRECT_URI

ADD = "/applications/add/connectwise-home"
ASKS = {
    "application": "ConnectWise Home",
    "scopes": ["Email address"],
    "user_id": "jane.doe@example.com",
    "consent_message": "",
    "logo": "",
}


@dataclass(frozen=True)
class At:
    """One page of the two consoles.

    Attributes:
        page: the browser's.
        urls: where each console stands.
        made: objects that are there: path of their page, by view.
    """

    page: Page
    urls: Mapping[str, str]
    made: Mapping[str, str]

    def go(self, console: str, path: str) -> None:
        self.page.goto(f"{self.urls[console]}/#{path}")
        expect(self.page.get_by_role("main")).to_have_attribute("aria-busy", "false")

    def press(self, *names: str, role: Any = "button") -> None:
        for name in names:
            self.page.get_by_role(role, name=name, exact=True).click()

    def type(self, name: str, words: str) -> None:
        self.page.get_by_role("textbox", name=name, exact=True).fill(words)

    def choose(self, name: str, option: str) -> None:
        self.press(name, role="combobox")
        self.press(option, role="option")

    def settings(self) -> None:
        """The second page of the wizard that adds an application."""
        self.go("idaas", ADD)
        self.page.get_by_role("checkbox", name="Enable user login").check()
        self.press("Next")
        expect(self.page.get_by_role("heading", name="Authentication Settings")).to_be_visible()

    def redirect_uri(self) -> None:
        group = self.page.get_by_role("group", name="Login Redirect URIs", exact=True)
        group.get_by_role("button", name="Add", exact=True).click()
        self.type("Add Login Redirect URI", REDIRECT_URI)
        self.press("OK")

    def submitted(self) -> None:
        """An application of which all is set that the guide sets, once Submit was pressed."""
        self.settings()
        self.type("Initiate Login URI", "https://home.connectwise.com")
        self.redirect_uri()
        self.press("Enable Go Back Button", role="switch")
        self.page.get_by_role("checkbox", name="Require Consent").check()
        self.choose("Authorization Code PKCE Code Challenge Method", "None")
        self.press("Submit")
        self.answered("Applications List")

    def answered(self, heading: str) -> None:
        """Something came of a form: the page after it, a question, or a complaint."""
        page = self.page
        question = page.get_by_role("dialog")
        complaint = page.locator("[aria-invalid=true]")
        after = page.get_by_role("heading", name=heading, exact=True)
        expect(after.or_(question).or_(complaint)).to_be_visible()

    def reopened(self) -> None:
        """The same, opened again."""
        self.submitted()
        self.press("ConnectWise Home", role="link")
        self.press("Next")
        expect(self.page.get_by_role("heading", name="Authentication Settings")).to_be_visible()

    def code(self) -> None:
        """Where a code is typed."""
        self.go("idaas", "/sign-in")
        self.type("User ID", ADMINISTRATOR.user_id)
        self.press("Next")
        self.page.get_by_label("Password", exact=True).fill(ADMINISTRATOR.password)
        self.press("Next")
        expect(self.page.get_by_label("One-time code")).to_be_visible()

    def consent(self) -> None:
        """The question of a login, of which only the words come from the console."""
        self.page.route("**/api/interactions/*", lambda route: route.fulfill(json=ASKS))
        self.go("idaas", "/consent?interaction=one")
        expect(self.page.get_by_role("dialog", name="ConnectWise Home")).to_be_visible()

    def menu(self) -> None:
        """The main menu with all its groups open."""
        self.go("idaas", "/")
        self.press("Main menu", "Security", "Resources", "Policies")

    def pane(self) -> None:
        """The menu of the settings with all its groups open."""
        self.go("connectwise", "/settings")
        for group in self.page.get_by_role("complementary").get_by_role("button").all():
            group.click()

    def typed(self) -> None:
        """A provider of which all is typed."""
        self.go("connectwise", "/settings/authentication/new")
        self.type("Display Name", "EntrustOIDC")
        self.type("Client ID", "0123456789abcdef" * 2)
        self.type("Authority URL", "https://idp.example.com/api/oidc")

    def filled(self) -> None:
        """The same, once Save was pressed."""
        self.typed()
        self.press("Save")
        self.answered("Connect Wise Configuration Details")

    def assigned(self) -> None:
        """A provider for one of the users, once Save was pressed."""
        self.typed()
        self.press("Users List", role="tab")
        self.page.get_by_role("checkbox", name="jane.doe@example.com").check()
        self.press("Save")
        self.answered("Connect Wise Configuration Details")

    def chosen(self) -> None:
        """A provider whose Response Type was chosen, once Save was pressed."""
        self.typed()
        self.choose("Response Type", "id_token")
        self.press("Save")
        self.answered("Connect Wise Configuration Details")

    def email(self) -> None:
        """Where the address of a sign-in is typed."""
        self.go("connectwise", "/")
        self.press("Sign in with ConnectWise")
        expect(self.page.get_by_role("textbox", name="Email Address")).to_be_visible()

    def users(self) -> None:
        self.go("connectwise", "/settings/authentication/new")
        self.press("Users List", role="tab")

    def rule(self) -> None:
        """A resource rule of which the first page is filled, once Next was pressed."""
        self.go("idaas", "/resource-rules/add")
        self.type("Rule Name", "For all employees")
        self.page.get_by_label("Application", exact=True).select_option(index=1)
        self.press("Next")
        self.answered("Authentication Conditions Settings")

    def conditions(self) -> None:
        """The second page of a resource rule, its list open."""
        self.rule()
        self.page.get_by_role("combobox", name="Authentication Flow").click()

    def ruled(self) -> None:
        """A resource rule, once Submit was pressed."""
        self.rule()
        self.press("Submit")
        self.answered("Resource Rules")

    def id_token_algorithms(self) -> None:
        self.settings()
        self.press("ID Token Signing Algorithm", role="combobox")

    def user_info_algorithms(self) -> None:
        self.settings()
        self.press("User Info Signing Algorithm", role="combobox")

    def pkce_methods(self) -> None:
        self.settings()
        self.press("Authorization Code PKCE Code Challenge Method", role="combobox")

    def ways_to_add(self) -> None:
        """The menu of Add Provider."""
        self.go("connectwise", "/settings/authentication")
        self.press("Add Provider")

    def response_types(self) -> None:
        self.go("connectwise", "/settings/authentication/new")
        self.press("Response Type", role="combobox")

    def configuration(self) -> None:
        """The dialog of the Applications List."""
        self.go("idaas", "/applications")
        self.press("OIDC Configuration")
        expect(self.page.get_by_role("dialog")).to_be_visible()


STRANGERS = ("code", "consent", "email", "sign-in", "start")
VIEWS: dict[str, Callable[[At], None]] = {
    "sign-in": lambda at: at.go("idaas", "/sign-in"),
    "code": At.code,
    "consent": At.consent,
    "menu": At.menu,
    "applications": lambda at: at.go("idaas", "/applications"),
    "configuration": At.configuration,
    "templates": lambda at: at.go("idaas", "/applications/templates"),
    "application": lambda at: at.go("idaas", ADD),
    "settings of an application": At.settings,
    "id token algorithms": At.id_token_algorithms,
    "user info algorithms": At.user_info_algorithms,
    "pkce methods": At.pkce_methods,
    "submitted": At.submitted,
    "reopened": At.reopened,
    "rules": lambda at: at.go("idaas", "/resource-rules"),
    "rule": lambda at: at.go("idaas", "/resource-rules/add"),
    "filled rule": At.rule,
    "conditions": At.conditions,
    "saved rule": At.ruled,
    "portal": lambda at: at.go("idaas", "/profile"),
    "start": lambda at: at.go("connectwise", "/"),
    "email": At.email,
    "home": lambda at: at.go("connectwise", "/"),
    "settings": At.pane,
    "providers": lambda at: at.go("connectwise", "/settings/authentication"),
    "ways to add": At.ways_to_add,
    "provider": lambda at: at.go("connectwise", "/settings/authentication/new"),
    "response types": At.response_types,
    "users": At.users,
    "saved": At.filled,
    "assigned": At.assigned,
    "saved with a response type": At.chosen,
    "details": lambda at: at.go("connectwise", at.made["details"]),
}
