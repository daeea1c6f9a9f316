"""The tree of a page, read from a snapshot as the browser gives it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from runbook.drift import tree
from runbook.drift.model import Box
from runbook.drift.tree import Node

PAGE = """
<nav><ul><li><a href="#">Dashboard</a></li></ul></nav>
<main><h1>Add Provider</h1>
<h2>General</h2>
<label>Name<input required value="600"></label>
<label><input type=checkbox checked> Require Consent</label>
<button role=switch aria-checked=false aria-label=Enabled></button>
<label>Method<select><option>None<option selected>S256</select></label>
<dl><dt>Client ID</dt><dd>abc: "1"</dd></dl>
<iframe srcdoc="<label>Framed<input value=in></label>" style="margin-left: 40px"></iframe>
<table><tr><th>Who</th></tr><tr><td><a href="#">ann</a></td></tr></table>
<div role=status>Saved a moment ago</div>
<div role=dialog aria-label=Upload><h2>Upload</h2><button disabled>OK</button></div>
</main>
"""


@pytest.fixture(scope="module")
def nodes(browser: object) -> list[Node]:
    page: Page = browser.new_page()  # type: ignore[attr-defined]
    page.set_content(f"<!doctype html><html lang=en><title>Trial</title>{PAGE}")
    page.frame_locator("iframe").get_by_label("Framed").wait_for()
    read = list(tree.parse(page.aria_snapshot(mode="ai", boxes=True)))
    page.close()
    return read


def one(nodes: list[Node], role: str, name: str) -> Node:
    (found,) = [node for node in nodes if (node.role, node.name) == (role, name)]
    return found


def test_a_field_has_its_value_as_a_text_whatever_it_looks_like(nodes: list[Node]) -> None:
    assert one(nodes, "textbox", "Name").value == "600"


@pytest.mark.parametrize(
    ("role", "name", "shown"),
    [
        ("checkbox", "Require Consent", "on"),
        ("switch", "Enabled", "off"),
        ("combobox", "Method", "S256"),
        ("textbox", "Framed", "in"),
    ],
)
def test_what_a_control_holds(nodes: list[Node], role: str, name: str, shown: str) -> None:
    assert one(nodes, role, name).shown == shown


def test_a_native_list_tells_what_it_offers(nodes: list[Node]) -> None:
    assert one(nodes, "combobox", "Method").options == ("None", "S256")


def test_a_node_knows_its_heading_and_its_dialog(nodes: list[Node]) -> None:
    assert one(nodes, "textbox", "Name").under == ("", "General")
    assert one(nodes, "button", "OK").under == ("Upload", "Upload")
    assert one(nodes, "button", "OK").states == ("disabled",)


def test_rows_and_what_passes_are_the_tenants(nodes: list[Node]) -> None:
    assert one(nodes, "link", "ann").data
    assert one(nodes, "columnheader", "Who").data is False
    assert one(nodes, "link", "Dashboard").data is False
    assert all(node.data for node in nodes if "Saved" in node.name)


def test_what_stands_in_a_frame_has_its_place_on_the_page(nodes: list[Node]) -> None:
    assert one(nodes, "textbox", "Framed").box.x > 48


def test_a_mark_is_the_control_under_it_or_the_words_in_front_of_a_value(
    nodes: list[Node],
) -> None:
    field = one(nodes, "textbox", "Name")
    index = tree.at(nodes, Box(field.box.x + 1, field.box.y + 1, field.box.width, 20))
    assert index is not None
    assert nodes[index] == field
    value = next(node for node in nodes if node.role == "definition")
    label = tree.at(nodes, value.box)
    assert label is not None
    assert nodes[label].name == "Client ID"
    assert tree.at(nodes, Box(5000, 5000, 10, 10)) is None


def test_what_is_no_snapshot_is_refused() -> None:
    with pytest.raises(ValueError, match="no accessibility snapshot"):
        tree.parse('- button "OK": [')


@pytest.mark.parametrize(
    ("other", "share"),
    [(Box(0, 0, 10, 10), 1.0), (Box(10, 0, 10, 10), 0.0), (Box(0, 0, 20, 10), 0.5)],
)
def test_how_much_two_boxes_have_in_common(other: Box, share: float) -> None:
    assert tree.overlap(Box(0, 0, 10, 10), other) == share
