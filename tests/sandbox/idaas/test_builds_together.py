"""Many builds at once, from the menu to a rule."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.sandbox.idaas.person import Person
from tests.sandbox.idaas.visiting import Provider

Start = Callable[..., Provider]


def adds_an_application(person: Person, group: str) -> None:
    person.menu(group, "Applications")
    person.sees("Applications List")
    person.press("Add", "link")
    person.at.get_by_role("searchbox", name="Search").fill("connectwise home")
    person.press("ConnectWise Home")
    person.sees("Add ConnectWise Home")
    person.unfold("Authentication Flow")
    person.flow()


def finds_it_on_the_second_page(person: Person) -> None:
    person.is_integrated()
    person.press("Next page")
    person.press("ConnectWise Home", "link")
    person.sees("ConnectWise Home", 1)
    expect(person.at.get_by_text("https://home.connectwise.com")).to_be_visible()
    person.press("Resource Rules", "tab")
    person.press("Add Resource Rule", "link")


@pytest.mark.parametrize("more", ["shadow", "moved"])
def test_a_graph_in_a_frame_behind_cards(page: Page, start: Start, more: str) -> None:
    names = ("frame", "folded", "three-pages", "native", "cards", "details", "many-templates")
    person = Person(page, start, *names, "rules-graph", "rules-tab", more, framed=True)
    person.arrive()
    adds_an_application(person, "Resources" if more == "moved" else "Security")
    person.unfold("General Settings")
    person.general()
    person.press("Next")
    person.unfold("Authentication Settings")
    person.authentication()
    person.press("Next")
    person.unfold("Scopes and Claims")
    person.scopes()
    person.press("Submit")
    finds_it_on_the_second_page(person)
    person.press("General Settings")
    person.type("Name", "Everybody")
    person.press("Save")
    person.press("Everybody", "link")
    expect(person.at.get_by_text("Default Second Factor Only")).to_be_visible()
    (rule,) = person.stored("resource-rule")
    assert rule["second_factors"] == ["Software Token"]


def test_a_form_in_shadow_roots_on_one_page(page: Page, start: Start) -> None:
    names = ("shadow", "folded", "one-page", "combobox", "cards", "details", "rules-tab")
    person = Person(page, start, *names, "rules-form")
    person.arrive()
    adds_an_application(person, "Resources")
    person.unfold("General Settings")
    person.general()
    person.unfold("Authentication Settings")
    person.authentication()
    person.press("Submit")
    finds_it_on_the_second_page(person)
    person.unfold("General Settings")
    person.type("Rule Name", "Everybody")
    person.unfold("Authentication Conditions Settings")
    person.choose("Authentication Flow", "Password and Second Factor")
    person.press("Submit")
    expect(page.get_by_role("link", name="Everybody")).to_be_visible()
