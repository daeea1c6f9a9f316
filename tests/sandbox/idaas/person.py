"""Somebody at the pages of a build: what she does there, by roles and names alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import FrameLocator, Page, expect

from sandbox import builds
from tests.sandbox.idaas.visiting import REDIRECT_URI, Provider, application

Place = Page | FrameLocator


class Person:
    """An administrator at a console of some builds.

    Args:
        page: the browser's page.
        start: starts a provider.
        names: the builds.
        framed: whether the administration pages lie in a frame.
    """

    def __init__(
        self, page: Page, start: Callable[..., Provider], *names: str, framed: bool = False
    ) -> None:
        self.page = page
        self.provider = start(build=builds.load(*names).get("idaas", {}))
        self._signed_in = False
        self.folded = "folded" in names
        self.at: Place = page.frame_locator("iframe") if framed else page

    def arrive(self, path: str = "/") -> None:
        """Be signed in already, and open a page."""
        if not self._signed_in:
            self._signed_in = True
            cookies = self.provider.administrator().http.cookies
            host = urlsplit(self.provider.url).hostname or ""
            self.page.context.add_cookies(
                [{"name": n, "value": v, "domain": host, "path": "/"} for n, v in cookies.items()]
            )
        self.page.goto(f"{self.provider.url}/#{path}")
        # A page that arrives closes the menu, so one waits for it before one opens that.
        expect(self.page.get_by_role("main")).to_have_attribute("aria-busy", "false")

    def stored(self, kind: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.provider.control("export")[kind]
        return found

    def press(self, name: str, role: Any = "button") -> None:
        self.at.get_by_role(role, name=name, exact=True).click()

    def type(self, name: str, words: str) -> None:
        self.at.get_by_role("textbox", name=name, exact=True).fill(words)

    def tick(self, *names: str) -> None:
        for name in names:
            self.at.get_by_role("checkbox", name=name, exact=True).check()

    def choose(self, name: str, option: str) -> None:
        box = self.at.get_by_role("combobox", name=name, exact=True)
        if box.evaluate("one => one.tagName") == "SELECT":
            box.select_option(option)
            return
        box.click()
        self.at.get_by_role("option", name=option, exact=True).click()

    def sees(self, name: str, level: int | None = None) -> None:
        level_ = {} if level is None else {"level": level}
        heading = self.at.get_by_role("heading", name=name, exact=True, **level_)  # type: ignore[arg-type]
        expect(heading).to_be_visible()

    def sees_no(self, name: str) -> None:
        expect(self.at.get_by_role("heading", name=name, exact=True)).to_be_hidden()

    def menu(self, group: str, leaf: str) -> None:
        self.page.get_by_role("button", name="Main menu").click()
        menu = self.page.get_by_role("navigation", name="Main menu")
        entry = menu.get_by_role("listitem").filter(has=self.page.get_by_role("button", name=group))
        opener = entry.get_by_role("button")
        if opener.get_attribute("aria-expanded") == "false":
            opener.click()
        entry.get_by_role("link", name=leaf, exact=True).click()

    def unfold(self, section: str) -> None:
        """Open a section, where forms are folded."""
        if self.folded:
            self.press(section)

    def flow(self) -> None:
        self.tick("Enable user login", "Enable Identity Providers")

    def general(self) -> None:
        self.type("Initiate Login URI", "https://home.connectwise.com")
        group = self.at.get_by_role("group", name="Login Redirect URIs", exact=True)
        group.get_by_role("button", name="Add", exact=True).click()
        self.type("Add Login Redirect URI", REDIRECT_URI)
        self.press("OK")
        expect(group.get_by_role("listitem")).to_have_text([REDIRECT_URI])

    def authentication(self) -> None:
        self.tick("Require Consent", "Implicit")
        self.choose("Authorization Code PKCE Code Challenge Method", "None")
        self.choose("ID Token Signing Algorithm", "RS256")
        self.choose("User Info Signing Algorithm", "RS256")

    def scopes(self) -> None:
        self.press("Implied Claims Email address")
        claims = self.at.get_by_role("list", name="Implied Claims").get_by_role("listitem")
        expect(claims).to_have_text(["email", "email_verified"])

    def is_integrated(self) -> None:
        """The application is there as the guide wants it."""
        self.sees("Applications List")
        stored = next(one for one in self.stored("application") if one["name"] == TEMPLATE)
        assert stored["general"]["login_redirect_uris"] == [REDIRECT_URI]
        wanted = stored["authentication"]
        assert (wanted["require_consent"], "Implicit" in wanted["grant_types"]) == (True, True)
        assert wanted["id_token_signing_algorithm"] == "RS256"

    def add_application(self) -> str:
        """Have the application there by other means; gives its id."""
        admin = self.provider.administrator()
        draft = admin.api("POST", "/api/applications/drafts", {"template": "connectwise-home"})
        answer = admin.api("POST", "/api/applications", application(draft.json()))
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])


TEMPLATE = "ConnectWise Home"
ADD = "/applications/add/connectwise-home"
