"""Whatever a guide creates is deleted again by its page objects, in every way that a build has."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import pyotp
import pytest
from playwright.sync_api import Page
from pydantic import SecretStr

from pages.connectwise.login_provider import LoginProvider
from pages.connectwise.settings import Authentication
from pages.controls.table import Table
from pages.deletion import Deletable, delete
from pages.idaas.application import Application
from pages.idaas.applications import ApplicationsList, Menu
from pages.idaas.authorization import ApiList, ResourceServer
from pages.idaas.authorization import Authorization as Apis
from pages.idaas.resource_rules import ResourceRule, ResourceRules
from pages.idaas.signin import IdaasSignIn
from pages.screen import Screen
from runbook.credentials import Credentials
from runbook.window import Outcome, Window
from sandbox import running, serving
from sandbox.idaas.accounts import ADMINISTRATOR
from tests.e2e.driving import Consoles
from tests.sandbox.home import Home
from tests.sandbox.idaas.visiting import Codes, Visitor, application

NAME = "Ours"
PROVIDER = {
    "display_name": NAME,
    "description": "",
    "client_id": "c",
    "authority_url": "https://idp.example",
    "response_type": "id_token",
    "users": [],
}
BUILDS = (
    (),
    ("details", "rules-tab"),
    ("delete-page", "rules-graph", "frame"),
    ("delete-page", "details", "shadow"),
    ("delete-row", "cards", "rules-form", "notices"),
)


class Administrator:
    """Signed in to both consoles already, where one object of each kind is called `NAME`."""

    def __init__(self, page: Page, consoles: Consoles, builds: tuple[str, ...]) -> None:
        self._page = page
        self.consoles = consoles
        self._builds = builds

    def has_objects(self) -> None:
        """Create them past the pages."""
        visitor = Visitor(self.consoles.settings["IDAAS_URL"], Codes())
        with visitor.http:
            assert visitor.sign_in(ADMINISTRATOR).json() == {"to": "/#/"}
            draft = visitor.api(
                "POST", "/api/applications/drafts", {"template": "connectwise-home"}
            )
            made = visitor.api(
                "POST", "/api/applications", application(draft.json() | {"name": NAME})
            )
            self._application = str(made.json()["id"])
            options = visitor.api("GET", "/api/options").json()
            rule = options["rule"] | {"name": NAME, "application": self._application}
            server = options["resource_server"] | {"name": NAME, "value": "https://api.example"}
            for path, body in (("resource-rules", rule), ("resource-servers", server)):
                answer = visitor.api("POST", f"/api/{path}", body)
                assert answer.status_code == 201, answer.text
            self._keep(visitor.url, dict(visitor.http.cookies))
        with Home(self.consoles.settings["CONNECTWISE_URL"]) as home:
            home.sign_in()
            home.add(PROVIDER, home.blank())
            self._keep(home.url, dict(home.http.cookies))

    def _keep(self, url: str, cookies: dict[str, str]) -> None:
        host = urlsplit(url).hostname or ""
        self._page.context.add_cookies(
            [{"name": n, "value": v, "domain": host, "path": "/"} for n, v in cookies.items()]
        )

    def at(self, console: str, path: str) -> Window:
        """Open a page of a console."""
        home = self.consoles.settings[f"{console.upper()}_URL"]
        self._page.goto("about:blank")
        self._page.goto(f"{home}/#{path}")
        return Window(console=console, page=self._page, home=home, title=console)

    @property
    def rules(self) -> str:
        """Path of the page that lists the rules."""
        on_a_tab = "rules-tab" in self._builds
        return f"/applications/{self._application}?tab=rules" if on_a_tab else "/resource-rules"

    def left(self, console: str, kind: str) -> list[str]:
        """Return what is left of a kind, by name."""
        held = self.consoles.export(console)[kind]
        return [str(one.get("name") or one.get("display_name")) for one in held]


@pytest.fixture
def administrator(
    request: pytest.FixtureRequest, page: Page, tmp_path: Path
) -> Iterator[Administrator]:
    """At the consoles of some builds."""
    with running(tmp_path / "state", builds=request.param) as told:
        somebody = Administrator(page, Consoles(told["settings"], told["control"]), request.param)
        somebody.has_objects()
        yield somebody


def deleted(
    window: Window,
    screen: type[Screen],
    table: Table,
    page: type[Deletable],
    name: str = NAME,
) -> Outcome:
    screen.arrive(window)
    row = table.row(window, name)
    assert row is not None
    return delete(window, table, row, page)


@pytest.mark.parametrize("administrator", BUILDS, indirect=True, ids="-".join)
def test_each_object_can_be_deleted(administrator: Administrator) -> None:
    taken = Outcome("taken")
    window = administrator.at("idaas", administrator.rules)
    assert deleted(window, ResourceRules, ResourceRules.rules, ResourceRule) == taken
    assert NAME not in administrator.left("idaas", "resource-rule")
    window = administrator.at("idaas", "/authorization/apis")
    assert deleted(window, ApiList, ApiList.apis, ResourceServer) == taken
    assert NAME not in administrator.left("idaas", "resource-server")
    window = administrator.at("idaas", "/applications")
    table = ApplicationsList.applications
    assert deleted(window, ApplicationsList, table, Application) == taken
    assert NAME not in administrator.left("idaas", "application")
    window = administrator.at("connectwise", "/settings/authentication")
    providers = Authentication.providers
    assert deleted(window, Authentication, providers, LoginProvider) == taken
    assert NAME not in administrator.left("connectwise", "providers")


PAIRS = ("plain", "bespoke", "on_material", "on_vue")


@pytest.mark.soak
@pytest.mark.parametrize("pair", PAIRS)
def test_what_other_consoles_hold_can_be_deleted(page: Page, pair: str) -> None:
    with serving([sys.executable, "-m", f"tests.consoles.{pair}"]) as told:
        consoles = Consoles(told["settings"], told["control"])
        window = signed_in(page, consoles.settings)
        ResourceRules.open_for(window, "Intranet Wiki")
        row = ResourceRules.rules.row(window, "Wiki for everyone")
        assert row is not None
        assert delete(window, ResourceRules.rules, row, ResourceRule) == Outcome("taken")
        page.goto(window.home)
        Menu.authorization.press(window)
        Apis.arrive(window)
        Apis.api_url.press(window)
        assert deleted(window, ApiList, ApiList.apis, ResourceServer, "Payroll API").kind == "taken"
        page.goto(window.home)
        Menu.applications.press(window)
        table = ApplicationsList.applications
        outcome = deleted(window, ApplicationsList, table, Application, "Intranet Wiki")
        assert outcome == Outcome("taken")
        held = str(consoles.export("idaas"))
        assert "Expense Portal" in held
        assert not [one for one in ("Wiki", "Payroll API") if one in held]


def signed_in(page: Page, settings: Mapping[str, str]) -> Window:
    home = settings["IDAAS_URL"]
    window = Window(console="idaas", page=page, home=home, title="IDaaS", secret_origins=(home,))
    codes = pyotp.parse_uri(settings["IDAAS_ADMIN_TOTP_SECRET"])
    assert isinstance(codes, pyotp.TOTP)
    page.goto(home)
    IdaasSignIn.enter(
        window,
        Credentials(
            settings["IDAAS_ADMIN_USER"],
            SecretStr(settings["IDAAS_ADMIN_PASSWORD"]),
            lambda origin: SecretStr(codes.now()),
            "IDAAS_ADMIN",
        ),
    )
    return window
