"""What exists: on pages of details, on cards, in lists of several pages."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.sandbox.idaas.person import Person
from tests.sandbox.idaas.visiting import REDIRECT_URI, Provider

Start = Callable[..., Provider]


def add_server(person: Person) -> None:
    person.arrive("/authorization/apis/add")
    person.type("Name", "Calendar API")
    person.type("Value", "https://api.example.com/calendar")
    person.press("Save")
    person.sees("APIs/URLs", 1)


def test_what_exists_opens_on_its_details(page: Page, start: Start) -> None:
    person = Person(page, start, "details", "rules-tab")
    person.add_application()
    person.arrive("/applications")
    person.press("ConnectWise Home", "link")
    person.sees("ConnectWise Home", 1)
    definitions = page.get_by_role("definition")
    expect(definitions.get_by_text(REDIRECT_URI)).to_be_visible()
    expect(page.get_by_role("region", name="Authentication Settings")).to_contain_text("RS256")
    expect(page.get_by_role("textbox")).to_have_count(0)
    person.press("Resource Rules", "tab")
    person.press("Add Resource Rule", "link")
    person.type("Rule Name", "Everybody")
    person.press("Next")
    person.press("Submit")
    person.press("Everybody", "link")
    expect(definitions.get_by_text("All groups")).to_be_visible()
    person.press("Edit", "link")
    person.type("Rule Name", "Some")
    person.press("Next")
    person.press("Submit")
    person.press("Some", "link")
    person.sees("Some", 1)
    person.arrive("/applications")
    page.get_by_role("button", name="Actions for ConnectWise Home").click()
    person.press("View", "menuitem")
    person.press("Edit", "link")
    person.type("Application Description", "changed")
    person.press("Next")
    person.press("Submit")
    person.is_integrated()
    assert person.stored("application")[0]["description"] == "changed"


def test_an_api_opens_on_its_details(page: Page, start: Start) -> None:
    person = Person(page, start, "details", "frame", framed=True)
    add_server(person)
    person.press("Calendar API", "link")
    expect(person.at.get_by_text("https://api.example.com/calendar")).to_be_visible()
    person.press("Edit", "link")
    person.type("Description", "changed")
    person.press("Save")
    person.sees("APIs/URLs", 1)
    assert person.stored("resource-server")[0]["description"] == "changed"


def test_what_exists_stands_on_cards_of_several_pages(page: Page, start: Start) -> None:
    person = Person(page, start, "cards")
    person.add_application()
    person.arrive("/applications")
    cards = page.get_by_role("article")
    expect(cards).to_have_count(5)
    expect(page.get_by_role("link", name="ConnectWise Home")).to_have_count(0)
    person.press("Next page")
    expect(page.get_by_role("button", name="Next page")).to_be_disabled()
    card = page.get_by_role("article", name="ConnectWise Home")
    expect(card).to_contain_text("Resource Rules")
    card.get_by_role("button", name="Actions for ConnectWise Home").click()
    person.press("Edit", "menuitem")
    person.sees("Edit ConnectWise Home")
    person.arrive("/applications")
    page.get_by_role("searchbox", name="Search").fill("connectwise")
    expect(cards).to_have_count(1)


def test_an_api_stands_on_the_second_page(page: Page, start: Start) -> None:
    person = Person(page, start, "cards", "details", "shadow")
    add_server(person)
    expect(page.get_by_role("article")).to_have_count(5)
    person.press("Next page")
    person.press("Calendar API", "link")
    person.sees("Calendar API", 1)
    assert len(person.stored("resource-server")) == 8
