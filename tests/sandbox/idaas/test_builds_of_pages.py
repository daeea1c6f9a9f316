"""An application on one, two and three pages, in shadow roots, with other drop-downs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.sandbox.idaas.person import ADD, Person
from tests.sandbox.idaas.visiting import Provider

Start = Callable[..., Provider]


def test_everything_of_an_application_on_one_page(page: Page, start: Start) -> None:
    person = Person(page, start, "one-page", "native")
    person.arrive(ADD)
    for title in ("Authentication Flow", "General Settings", "Authentication Settings"):
        person.sees(title)
    expect(page.get_by_role("button", name="Next")).to_be_hidden()
    person.flow()
    person.general()
    person.authentication()
    person.scopes()
    person.press("Submit")
    person.is_integrated()
    person.menu("Security", "Resource Rules")
    person.press("Add", "link")
    person.type("Rule Name", "Everybody")
    person.choose("Application", "ConnectWise Home")
    page.get_by_role("listbox", name="Groups").select_option(["All Employees"])
    person.choose("Authentication Flow", "Password and Second Factor")
    person.press("Submit")
    person.sees("Resource Rules")
    (rule,) = person.stored("resource-rule")
    assert rule["groups"] == ["All Employees"]


@pytest.mark.parametrize("more", ["combobox", "shadow"])
def test_an_application_on_two_pages(page: Page, start: Start, more: str) -> None:
    person = Person(page, start, "two-pages", more)
    person.arrive(ADD)
    person.sees("General Settings")
    person.sees_no("Authentication Settings")
    person.flow()
    person.general()
    if more == "combobox":
        person.choose("Subject ID Attribute", "Email")
    person.press("Next")
    person.sees("Authentication Settings")
    person.sees_no("Scopes and Claims")
    person.authentication()
    person.scopes()
    person.press("Submit")
    person.is_integrated()


def test_an_application_on_three_pages_with_headings_of_their_own(page: Page, start: Start) -> None:
    person = Person(page, start, "three-pages")
    person.arrive(ADD)
    person.sees("Basics", 2)
    person.sees("General Settings", 3)
    person.flow()
    person.press("Next")
    expect(page.get_by_text("Login Redirect URIs is required.")).to_be_visible()
    person.general()
    person.press("Next")
    person.sees("Sign-On", 2)
    person.authentication()
    person.press("Next")
    person.sees("Data Release", 2)
    person.sees("Scopes and Claims", 3)
    person.scopes()
    person.press("Submit")
    person.is_integrated()


def test_fields_lie_several_shadow_roots_deep(page: Page, start: Start) -> None:
    person = Person(page, start, "shadow")
    person.arrive(ADD)
    name = page.get_by_role("textbox", name="Application Name")
    depth = """one => {
        let depth = 0;
        for (let at = one; at.getRootNode().host; at = at.getRootNode().host) depth += 1;
        return depth;
    }"""
    assert name.evaluate(depth) == 3
    assert name.evaluate(
        "one => Boolean(one.getRootNode().host.closest('.k-slot').parentElement.assignedSlot)"
    )
    name.fill("")
    name.press("Enter")  # what a person presses instead of Next
    expect(name).to_have_accessible_description("Application Name is required.")
    expect(name).to_be_focused()
    name.fill("Changed")
    expect(page.get_by_text("Application Name is required.")).to_be_hidden()
    page.get_by_role("button", name="Upload Logo").click()
    expect(page.get_by_role("dialog", name="Upload Logo")).to_be_visible()
