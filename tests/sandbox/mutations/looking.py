"""An administrator who looks at one page after the other of both consoles, as any build has them.

One process serves all mutations: what a console is told of its build, it is told with each page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Page, expect

from sandbox import connectwise, idaas
from sandbox.idaas.accounts import ADMINISTRATOR
from sandbox.kit import Console, Listener, serve
from tests.sandbox.home import Home
from tests.sandbox.idaas.visiting import CONNECTWISE_URL, REDIRECT_URI, Codes, Provider, application

ADD = "/applications/add/connectwise-home"
PROVIDER = {
    "display_name": "Northwind",
    "description": "",
    "client_id": "0123456789abcdef",
    "authority_url": "https://idp.example.com/api/oidc",
    "response_type": "id_token",
    "users": [],
}
ASKS = {
    "application": "ConnectWise Home",
    "scopes": ["Email address"],
    "user_id": "jane.doe@example.com",
    "consent_message": "",
    "logo": "",
}

# What a page looks like, element by element: the words aside.
LOOKS = """() => [...document.querySelectorAll('body *')].map((one) => {
  const its = getComputedStyle(one);
  return [one.tagName, one.getAttribute('d'), its.color, its.backgroundColor, its.fontFamily,
    its.fontSize, its.minHeight, its.borderTopLeftRadius, its.marginBottom].join(' ');
}).join('\\n')"""


@dataclass(frozen=True)
class Seen:
    """A page as it was seen: its roles, names and values, line by line, and its looks."""

    lines: tuple[str, ...]
    looks: str


@dataclass
class Looking:
    """The two consoles, and who looks at them.

    Attributes:
        apps: the console's application, by its key.
        urls: where each stands.
        context: signed in to both.
        stranger: signed in to none.
        made: objects that are there: path of their page, by view.
    """

    apps: dict[str, Flask]
    urls: dict[str, str]
    context: BrowserContext
    stranger: BrowserContext
    made: dict[str, str]

    def build(self, tables: Mapping[Any, Mapping[str, Any]]) -> None:
        """Have both consoles as some build of them."""
        for name, app in self.apps.items():
            console: Console = app.extensions["console"]
            console.build = dict(tables.get(name, {}))

    def see(self, view: str) -> Seen:
        """Go to a view in a session of its own, and look."""
        who = self.stranger if view in STRANGERS else self.context
        page = who.new_page()
        try:
            VIEWS[view](At(self, page))
            return Seen(self._lines(page), page.evaluate(LOOKS))
        finally:
            page.close()
            self._tidy()

    def _tidy(self) -> None:
        """Leave nothing behind of what was saved in a view."""
        for name, kind in (("idaas", "application"), ("connectwise", "provider")):
            store = self.apps[name].extensions["console"].store
            for one in store.all(kind)[1:]:
                store.delete(kind, one["id"])

    def _lines(self, page: Page) -> tuple[str, ...]:
        words = page.locator("body").aria_snapshot()
        for url in self.urls.values():
            words = words.replace(url, "URL")
        words = re.sub(r"callback/[\w-]+", "callback/ID", words)
        words = re.sub(r"\b[0-9a-f]{32}\b", "CLIENT", words)
        words = re.sub(r"#/(applications|settings/authentication)/[\w-]{12,}", r"#/\1/ID", words)
        return tuple(line.strip().removeprefix("- ") for line in words.splitlines())


@dataclass(frozen=True)
class At:
    """One page of the two consoles."""

    looking: Looking
    page: Page

    def go(self, console: str, path: str) -> None:
        self.page.goto(f"{self.looking.urls[console]}/#{path}")
        expect(self.page.get_by_role("main")).to_have_attribute("aria-busy", "false")

    def press(self, *names: str, role: Any = "button") -> None:
        for name in names:
            self.page.get_by_role(role, name=name, exact=True).click()

    def type(self, name: str, words: str) -> None:
        self.page.get_by_role("textbox", name=name, exact=True).fill(words)

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
        self.page.get_by_role("checkbox", name="Require Consent").check()
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

    def filled(self) -> None:
        """A provider of which all is typed, once Save was pressed."""
        self.go("connectwise", "/settings/authentication/new")
        self.type("Display Name", "EntrustOIDC")
        self.type("Client ID", "0123456789abcdef")
        self.type("Authority URL", "https://idp.example.com/api/oidc")
        self.press("Save")
        self.answered("Connect Wise Configuration Details")

    def users(self) -> None:
        self.go("connectwise", "/settings/authentication/new")
        self.press("Users List", role="tab")

    def conditions(self) -> None:
        """The second page of a resource rule."""
        self.go("idaas", "/resource-rules/add")
        self.type("Rule Name", "For all")
        self.page.get_by_label("Application", exact=True).select_option(index=1)
        self.press("Next")
        self.page.get_by_role("combobox", name="Authentication Flow").click()

    def user_info_algorithms(self) -> None:
        self.settings()
        self.press("User Info Signing Algorithm", role="combobox")

    def response_types(self) -> None:
        self.go("connectwise", "/settings/authentication/new")
        self.press("Response Type", role="combobox")

    def configuration(self) -> None:
        """The dialog of the Applications List."""
        self.go("idaas", "/applications")
        self.press("OIDC Configuration")
        expect(self.page.get_by_role("dialog")).to_be_visible()


STRANGERS = ("code", "consent", "sign-in")
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
    "user info algorithms": At.user_info_algorithms,
    "submitted": At.submitted,
    "reopened": At.reopened,
    "rule": lambda at: at.go("idaas", "/resource-rules/add"),
    "conditions": At.conditions,
    "portal": lambda at: at.go("idaas", "/profile"),
    "home": lambda at: at.go("connectwise", "/"),
    "settings": At.pane,
    "providers": lambda at: at.go("connectwise", "/settings/authentication"),
    "provider": lambda at: at.go("connectwise", "/settings/authentication/new"),
    "response types": At.response_types,
    "users": At.users,
    "saved": At.filled,
    "details": lambda at: at.go("connectwise", at.looking.made["details"]),
}


def differences(before: Seen, after: Seen) -> tuple[list[str], list[str]]:
    """The lines that went and those that came; what moved is among both."""
    gone: list[str] = []
    new: list[str] = []
    matcher = SequenceMatcher(None, before.lines, after.lines, autojunk=False)
    for what, i, j, k, m in matcher.get_opcodes():
        if what != "equal":
            gone += before.lines[i:j]
            new += after.lines[k:m]
    return gone, new


@contextmanager
def looking(folder: Path, browser: Browser, **options: Any) -> Iterator[Looking]:
    """Both consoles, each with an object, and an administrator who is signed in to them."""
    with ExitStack() as stack:
        here, there = Listener("127.0.0.1"), Listener("localhost")
        apps = {
            "idaas": idaas.create_app(
                folder / "idaas", public_url=here.url, connectwise_url=CONNECTWISE_URL
            ),
            "connectwise": connectwise.create_app(folder / "home", public_url=there.url),
        }
        for app, listener in zip(apps.values(), (here, there), strict=True):
            stack.callback(app.extensions["console"].store.close)
            stack.callback(serve(app, listener).close)
        context, stranger = (browser.new_context(**options) for _ in range(2))
        for one in (context, stranger):
            stack.callback(one.close)
            one.set_default_timeout(5_000)
        urls = {"idaas": here.url, "connectwise": there.url}
        made = {
            **_in_idaas(stack, apps["idaas"], here.url, context),
            **_in_connectwise(stack, there.url, context),
        }
        yield Looking(apps, urls, context, stranger, made)


def _in_idaas(stack: ExitStack, app: Flask, url: str, context: BrowserContext) -> dict[str, str]:
    provider = Provider(app, url, Codes())
    stack.callback(provider.close)
    admin = provider.administrator()
    draft = admin.api("POST", "/api/applications/drafts", {"template": "forgerock"}).json()
    answer = admin.api("POST", "/api/applications", application(draft))
    assert answer.status_code == 201, answer.text
    _signed_in(context, url, admin.http.cookies)
    return {}


def _in_connectwise(stack: ExitStack, url: str, context: BrowserContext) -> dict[str, str]:
    home = stack.enter_context(Home(url))
    home.sign_in()
    provider = home.add(PROVIDER, home.blank())
    _signed_in(context, url, home.http.cookies)
    return {"details": f"/settings/authentication/{provider['id']}"}


def _signed_in(context: BrowserContext, url: str, cookies: Mapping[str, str]) -> None:
    host = urlsplit(url).hostname or ""
    for name, value in cookies.items():
        context.add_cookies([{"name": name, "value": value, "domain": host, "path": "/"}])
