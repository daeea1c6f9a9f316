"""An administrator who looks at one page after the other of both consoles, as any build has them.

One process serves all mutations: what a console is told of its build, it is told with each page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Page

from sandbox import connectwise, idaas
from sandbox.kit import Console, Listener, serve
from tests.sandbox.home import Home
from tests.sandbox.idaas.visiting import CONNECTWISE_URL, Codes, Provider, application
from tests.sandbox.mutations.views import STRANGERS, VIEWS, At

PROVIDER = {
    "display_name": "Northwind",
    "description": "",
    "client_id": "0123456789abcdef",
    "authority_url": "https://idp.example.com/api/oidc",
    "response_type": "id_token",
    "users": [],
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
            VIEWS[view](At(page, self.urls, self.made))
            return Seen(self._lines(page), page.evaluate(LOOKS))
        finally:
            page.close()
            self._tidy()

    def _tidy(self) -> None:
        """Leave nothing behind of what was saved in a view."""
        for name, kind, kept in (
            ("idaas", "application", 1),
            ("idaas", "resource-rule", 0),
            ("connectwise", "provider", 1),
        ):
            store = self.apps[name].extensions["console"].store
            for one in store.all(kind)[kept:]:
                store.delete(kind, one["id"])
        for one in store.all("user"):
            store.put("user", one["email"], {**one, "provider": None})

    def _lines(self, page: Page) -> tuple[str, ...]:
        words = page.locator("body").aria_snapshot()
        for url in self.urls.values():
            words = words.replace(url, "URL")
        words = re.sub(r"callback/[\w-]+", "callback/ID", words)
        words = re.sub(r"\b[0-9a-f]{32}\b", "CLIENT", words)
        words = re.sub(
            r"#/(applications|resource-rules|settings/authentication)/[\w-]{12,}", r"#/\1/ID", words
        )
        return tuple(line.strip().removeprefix("- ") for line in words.splitlines())


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
