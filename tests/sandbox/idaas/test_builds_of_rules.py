"""Resource rules as a form and as a graph, and the ways to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.sandbox.idaas.person import Person
from tests.sandbox.idaas.visiting import Integration, Provider

Start = Callable[..., Provider]


def only_rule(person: Person) -> dict[str, Any]:
    (rule,) = person.stored("resource-rule")
    return rule


def test_a_form_from_the_icon_beside_the_application(page: Page, start: Start) -> None:
    person = Person(page, start, "rules-form")
    application = person.add_application()
    person.arrive()
    person.menu("Security", "Resource Rules")
    region = page.get_by_role("region", name="ConnectWise Home")
    region.get_by_role("button", name="Add Resource Rule").click()
    person.sees("Add Resource Rule", 1)
    expect(page.get_by_role("combobox", name="Application")).to_have_count(0)
    person.type("Rule Name", "Everybody")
    person.press("Next")
    person.choose("Authentication Flow", "Password and Second Factor")
    person.press("Submit")
    person.sees("Resource Rules", 1)
    expect(region.get_by_role("link", name="Everybody")).to_be_visible()
    assert only_rule(person)["application"] == application


def test_a_graph_is_ready_but_for_its_name(page: Page, start: Start) -> None:
    person = Person(page, start, "rules-graph")
    application = person.add_application()
    person.arrive()
    person.menu("Security", "Resource Rules")
    person.press("Add", "link")
    person.sees("Add Resource Rule")
    expect(page.get_by_role("textbox", name="Name", exact=True)).to_be_hidden()
    page.get_by_role("group", name="Graph").click(position={"x": 40, "y": 330})
    person.sees("General Settings")
    person.type("Name", "Everybody")
    person.press("Save")
    expect(page.get_by_role("link", name="Everybody")).to_be_visible()
    rule = only_rule(person)
    assert (rule["application"], rule["groups"]) == (application, [])
    assert rule["authentication_flow"] == "Default Second Factor Only"
    admin = person.provider.administrator()
    stored = admin.api("GET", f"/api/applications/{application}").json()
    assert "id_token" in Integration(person.provider, admin, stored, rule).log_in()


@pytest.mark.parametrize("more", [(), ("shadow", "folded", "one-page")])
def test_the_nodes_of_a_graph_hold_the_settings(
    page: Page, start: Start, more: tuple[str, ...]
) -> None:
    person = Person(page, start, "rules-graph", "rules-row", *more)
    person.add_application()
    person.arrive("/applications")
    expect(page.get_by_role("link", name="ConnectWise Home")).to_be_visible()
    page.get_by_role("button", name="Actions for ConnectWise Home").click()
    person.press("Resource Rules", "menuitem")
    person.press("Add Resource Rule", "link")
    person.press("Save")
    expect(page.get_by_text("Name is required.")).to_be_visible()
    person.type("Name", "Some")
    page.get_by_role("button", name="Access Filters").click()
    person.choose("Groups", "Service Desk")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Access Evaluation").click()
    person.sees("Access Evaluation")
    page.get_by_role("button", name="Authentication", exact=True).click()
    person.choose("Authentication Flow", "Password and Second Factor")
    page.get_by_role("button", name="General Settings").click()
    expect(page.get_by_role("textbox", name="Name", exact=True)).to_have_value("Some")
    person.press("Save")
    page.get_by_role("link", name="Some").click()
    node = page.get_by_role("button", name="Access Filters")
    expect(node).to_have_accessible_description("Service Desk")
    assert only_rule(person)["authentication_flow"] == "Password and Second Factor"


@pytest.mark.parametrize("way", ["rules-row", "rules-tab"])
def test_the_way_to_the_rules_is_the_application_s(page: Page, start: Start, way: str) -> None:
    person = Person(page, start, way)
    person.add_application()
    person.arrive()
    person.menu("Security", "Applications")
    page.get_by_role("button", name="Main menu").click()
    expect(page.get_by_role("link", name="Authorization")).to_be_visible()
    expect(page.get_by_role("link", name="Resource Rules")).to_have_count(0)
    page.get_by_role("button", name="Main menu").click()
    if way == "rules-row":
        page.get_by_role("button", name="Actions for ConnectWise Home").click()
        person.press("Resource Rules", "menuitem")
    else:
        person.press("ConnectWise Home", "link")
        person.press("Resource Rules", "tab")
    person.press("Add Resource Rule", "link")
    person.type("Rule Name", "Everybody")
    person.press("Next")
    person.press("Submit")
    person.press("Everybody", "link")
    person.sees("Edit Resource Rule", 1)
    expect(page.get_by_role("textbox", name="Rule Name")).to_have_value("Everybody")
    person.press("Cancel")
    person.press("Add Resource Rule", "link")
