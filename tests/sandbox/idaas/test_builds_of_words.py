"""Other words, other places in the menu, other ways to a template."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.sandbox.idaas.person import ADD, Person
from tests.sandbox.idaas.visiting import REDIRECT_URI, Provider

Start = Callable[..., Provider]
CATEGORY = "OpenID Connect and OAuth Cloud Integrations"


def test_labels_have_other_words(page: Page, start: Start) -> None:
    person = Person(page, start, "renamed")
    person.arrive()
    person.menu("Security", "Access Rules")
    person.sees("Access Rules", 1)
    person.menu("Security", "Applications")
    person.sees("Application Catalog", 1)
    person.press("OIDC Endpoints")
    dialog = page.get_by_role("dialog", name="OIDC Endpoints")
    expect(dialog.get_by_role("textbox", name="Issuer")).to_have_value(
        f"{person.provider.url}/api/oidc"
    )
    person.press("OK")
    person.arrive(ADD)
    person.type("Name of Application", "Home")
    person.flow()
    person.press("Next")
    person.type("Login Initiation URL", "https://home.connectwise.com")
    person.type("Maximum Sign-In Age (seconds)", "60")
    expect(page.get_by_role("checkbox", name="Add Authentication Time to Tokens")).to_be_visible()
    expect(page.get_by_role("switch", name="Offer a Go Back Button")).to_be_visible()


def test_menu_leaves_stand_elsewhere(page: Page, start: Start) -> None:
    person = Person(page, start, "moved")
    person.arrive()
    for leaf, title in (
        ("Applications", "Applications List"),
        ("Authorization", "Authorization"),
        ("Resource Rules", "Resource Rules"),
    ):
        person.menu("Resources", leaf)
        person.sees(title, 1)
    page.get_by_role("button", name="Main menu").click()
    page.get_by_role("navigation", name="Main menu").get_by_role("button", name="Security").click()
    expect(page.get_by_role("link", name="Directories")).to_be_visible()
    expect(page.get_by_role("link", name="Applications", exact=True)).to_have_count(1)


def test_one_for_several_and_several_for_one(page: Page, start: Start) -> None:
    person = Person(page, start, "plural", "renamed")
    person.arrive("/applications")
    region = page.get_by_role("region", name=CATEGORY)
    expect(region.get_by_role("button", name="OIDC Endpoints")).to_be_visible()
    person.arrive(ADD)
    person.sees("Authentication Flows")
    person.flow()
    person.press("Next")
    uris = page.get_by_role("group", name="Login Redirect URI", exact=True)
    uris.get_by_role("button", name="Add", exact=True).click()
    person.type("Add Login Redirect URI", REDIRECT_URI)
    person.press("OK")
    person.tick("Require Content")
    page.get_by_role("group", name="Grant Type").get_by_label("Implicit").check()
    page.get_by_role("button", name="Implied Claim Email address").click()
    person.press("Submit")
    person.sees("Application Catalog")
    assert person.stored("application")[0]["authentication"]["require_consent"] is True
    person.arrive("/authorization")
    person.press("APIs/URLs", "link")
    person.sees("API/URL", 1)
    person.press("Add API/URL")
    expect(page.get_by_role("group", name="Scope", exact=True)).to_be_visible()


def headed(page: Page, title: str) -> Locator:
    """The row that is the heading of a category."""
    heading = page.get_by_role("heading", name=title)
    return page.get_by_role("listitem").filter(has=heading)


def test_one_of_400_templates_is_scrolled_to(page: Page, start: Start) -> None:
    person = Person(page, start, "many-templates", "no-search")
    person.arrive("/applications/templates")
    expect(page.get_by_role("searchbox")).to_have_count(0)
    person.choose("Category", CATEGORY)
    rows = page.get_by_role("list", name="Templates").get_by_role("listitem")
    expect(headed(page, CATEGORY)).to_have_attribute("aria-setsize", "81")
    assert rows.count() < 30
    wanted = page.get_by_role("button", name="ConnectWise Home", exact=True)
    page.get_by_role("list", name="Templates").hover()
    for _ in range(20):
        if wanted.is_visible():
            break
        page.mouse.wheel(0, 200)
        page.evaluate("() => new Promise((drawn) => requestAnimationFrame(drawn))")
    wanted.click()
    person.sees("Add ConnectWise Home", 1)


def test_a_search_for_a_template_takes_its_time(page: Page, start: Start) -> None:
    person = Person(page, start, "many-templates")
    person.arrive("/applications/templates")
    rows = page.get_by_role("list", name="Templates").get_by_role("listitem")
    expect(headed(page, CATEGORY)).to_have_attribute("aria-setsize", "405")
    page.get_by_role("searchbox", name="Search").fill("connectwise")
    expect(headed(page, CATEGORY)).to_have_attribute("aria-setsize", "405")
    expect(rows).to_have_count(5)  # three templates of two categories
    person.press("ConnectWise Home")
    person.sees("Add ConnectWise Home", 1)


def test_without_a_search_there_are_the_categories(page: Page, start: Start) -> None:
    person = Person(page, start, "no-search", "native")
    person.arrive("/applications/templates")
    expect(page.get_by_role("searchbox")).to_have_count(0)
    person.choose("Category", CATEGORY)
    expect(page.get_by_role("button", name="Slack")).to_have_count(0)
    person.press("ConnectWise Home")
    person.sees("Add ConnectWise Home", 1)
