"""Two sets of screens: what was renamed, moved, removed, added, and what is none of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from runbook.drift import aligning
from runbook.drift.capture import Screen
from runbook.drift.compare import Difference, differences
from runbook.drift.model import Box
from runbook.drift.tree import Node

HEAD = ("heading", "Settings")
NAME = ("textbox", "Display Name")
CONSENT = ("checkbox", "Require Consent")
TIME = ("checkbox", "Include Authentication Time")
METHOD = ("combobox", "PKCE Method")
SAVE = ("button", "Save")
FORM = (HEAD, NAME, CONSENT, TIME, METHOD, SAVE)


def screen(
    *nodes: tuple[str, str] | Node,
    id: str = "2.1",
    used: tuple[str, ...] = (),
    console: str = "acme",
) -> Screen:
    made = tuple(
        node if isinstance(node, Node) else Node(node[0], node[1], box=Box(0, 40 * at, 90, 30))
        for at, node in enumerate(nodes)
    )
    title = next((node.name for node in made if node.role == "heading"), "")
    dialogs = [node.under[0] for node in made if node.under[0]]
    touched = tuple(at for at, node in enumerate(made) if node.name in used)
    instruction = id.partition("-")[0]
    return Screen(
        id, instruction, console, (dialogs or [title])[-1], f"{id}.webp", 1280, 800, made, touched
    )


def told(old: Screen, *new: Screen) -> list[tuple[str, str, str | None, bool]]:
    return [(one.kind, one.expected, one.found, one.used) for one in differences([old], new)]


def swapped(*pairs: tuple[tuple[str, str], tuple[str, str]]) -> Screen:
    instead = dict(pairs)
    return screen(*(instead.get(one, one) for one in FORM))


def without(*gone: tuple[str, str]) -> Screen:
    return screen(*(one for one in FORM if one not in gone))


def test_the_same_screen_has_no_differences() -> None:
    assert told(screen(*FORM), screen(*FORM)) == []


def test_case_and_punctuation_are_no_difference() -> None:
    assert told(screen(*FORM), swapped((CONSENT, ("checkbox", "Require consent *")))) == []


@pytest.mark.parametrize("used", [True, False])
def test_another_name_between_the_same_neighbours(used: bool) -> None:
    old = screen(*FORM, used=("Require Consent",) if used else ())
    now = swapped((CONSENT, ("checkbox", "Ask for approval")))
    assert told(old, now) == [("renamed", "Require Consent", "Ask for approval", used)]


def test_a_switch_in_the_place_of_a_check_box_is_the_same_control() -> None:
    assert told(screen(*FORM), swapped((CONSENT, ("switch", "Require Consent")))) == []


def test_what_stands_beside_a_term_is_what_an_object_holds() -> None:
    old, now = (
        screen(*FORM, ("term", "Given Name"), ("definition", name)) for name in ("Jane", "Ana")
    )
    assert told(old, now) == []
    used = [replace(one, touched=(len(FORM) + 1,)) for one in (old, now)]
    assert told(*used) == [("renamed", "Jane", "Ana", True)]


def test_what_has_gone_and_what_has_come() -> None:
    old = screen(*FORM, used=("Require Consent",))
    assert told(old, without(CONSENT)) == [("missing", "Require Consent", None, True)]
    more = screen(*FORM[:4], ("checkbox", "Use PAR"), *FORM[4:])
    assert told(old, more) == [("new-control", "", "Use PAR", False)]


def test_a_new_field_that_has_to_be_filled_says_so() -> None:
    field = Node("textbox", "Tenant Alias", box=Box(0, 0, 9, 9), required=True)
    (one,) = differences([screen(*FORM)], [screen(*FORM, field)])
    assert (one.kind, one.demanded) == ("new-control", True)
    filled = replace(field, value="acme")
    (one,) = differences([screen(*FORM)], [screen(*FORM, filled)])
    assert one.demanded is False


def test_another_order() -> None:
    now = screen(HEAD, NAME, TIME, CONSENT, METHOD, SAVE)
    (one,) = told(screen(*FORM), now)
    assert one[0] == "reordered"
    assert one[1] == one[2]


def test_what_stands_together_goes_along() -> None:
    scopes = (
        ("group", "Scopes"),
        ("checkbox", "Address"),
        ("text", "Where."),
        ("checkbox", "Mail"),
    )
    old = screen(*FORM[:-1], *scopes, SAVE)
    now = screen(HEAD, *scopes, *FORM[1:])
    (one,) = told(old, now)
    assert one[:2] == ("reordered", "Address")


def test_what_is_on_another_screen_now_has_moved() -> None:
    second = (("heading", "Advanced"), ("textbox", "Client ID"), ("button", "Next"))
    old = [screen(*FORM, used=("Require Consent",)), screen(*second, id="2.2")]
    now = [without(CONSENT), screen(*second, CONSENT, id="2.2")]
    (one,) = differences(old, now)
    assert (one.kind, one.expected, one.found) == (
        "moved",
        "Settings > Require Consent",
        "Advanced > Require Consent",
    )
    assert one.instruction == "2.1"


def test_what_is_on_another_tab_of_a_page_now_has_moved_there() -> None:
    def tabs(one: str, *fields: tuple[str, str], id: str) -> Screen:
        drawn = [
            Node("tab", name, states=("selected",) if name == one else ())
            for name in ("Details", "Users")
        ]
        under = [Node(role, name, under=("", "Settings")) for role, name in fields]
        return screen(HEAD, *drawn, *under, id=id)

    name, client = ("textbox", "Name"), ("textbox", "Client ID")
    old = [tabs("Details", name, client, id="2.1"), tabs("Users", SAVE, id="2.2")]
    new = [tabs("Details", name, id="2.1"), tabs("Users", SAVE, client, id="2.2")]
    (one,) = differences(old, new)
    assert (one.kind, one.expected, one.found) == (
        "moved",
        "Details > Client ID",
        "Users > Client ID",
    )


def test_a_group_of_another_name_was_renamed() -> None:
    group, other = Node("group", "Logout Addresses"), Node("group", "Ways Out")
    assert told(screen(HEAD, NAME, group, SAVE), screen(HEAD, NAME, other, SAVE)) == [
        ("renamed", "Logout Addresses", "Ways Out", False)
    ]


def test_a_page_that_was_on_its_way_is_no_other_page() -> None:
    assert told(screen(*FORM), screen(("img", "Loading"))) == []
    other = screen(("heading", "Welcome"), ("link", "Tour"))
    assert [one[0] for one in told(screen(*FORM), other)] == ["behaves-differently"]


def test_another_section_of_the_same_screen_is_another_place() -> None:
    def node(role: str, name: str, under: str) -> Node:
        return Node(role, name, under=("", under))

    general, tokens = node("heading", "General", "General"), node("heading", "Tokens", "Tokens")
    fields = [node("textbox", name, "General") for name in ("Name", "Home", "Logo")]
    more = [node("textbox", name, "Tokens") for name in ("Age", "Method", "Key")]
    old = screen(general, *fields, node("switch", "Back", "General"), tokens, *more)
    new = screen(general, *fields, tokens, *more, node("switch", "Back", "Tokens"))
    assert told(old, new) == [("moved", "General > Back", "Tokens > Back", False)]


def test_a_default_is_compared_where_the_control_is_first_seen() -> None:
    off = Node("checkbox", "Require Consent", box=Box(0, 0, 9, 9))
    on = replace(off, states=("checked",))
    old = [screen(HEAD, NAME, off, SAVE), screen(HEAD, NAME, on, SAVE, id="2.2")]
    now = [screen(HEAD, NAME, on, SAVE), screen(HEAD, NAME, on, SAVE, id="2.2")]
    (one,) = differences(old, now)
    assert (one.kind, one.expected, one.found, one.detail) == (
        "default-changed",
        "off",
        "on",
        "Require Consent",
    )
    assert differences(now[1:], old[1:]) == []


def test_what_a_tenant_made_is_no_default() -> None:
    field = Node("textbox", "Client ID", value="⟨client_id⟩", generated=True)
    other = replace(field, value="7a1")
    assert told(screen(*FORM, field), screen(*FORM, other)) == []


def test_a_control_that_is_used_and_cannot_be_used_any_more() -> None:
    save = Node("button", "Save", box=Box(0, 0, 9, 9))
    old = screen(*FORM[:-1], save, used=("Save",))
    off = replace(save, states=("disabled",))
    assert told(old, screen(*FORM[:-1], off)) == [("behaves-differently", "Save", "Save", True)]


def test_an_option_that_is_not_offered_any_more() -> None:
    method = Node("combobox", "PKCE Method", options=("None", "S256"))
    less = replace(method, options=("S256", "plain"))
    old = screen(*FORM[:4], method, SAVE, used=("PKCE Method",))
    assert told(old, screen(*FORM[:4], less, SAVE)) == [
        ("option-missing", "None", None, True),
        ("new-control", "", "plain", False),
    ]


def test_rows_and_numbers_are_the_tenants() -> None:
    row = Node("link", "Payroll", data=True)
    count = ("text", "3 applications")
    old = screen(*FORM, row, count)
    assert told(old, screen(*FORM, ("text", "12 applications"))) == []


def test_words_beside_the_controls_are_cosmetic() -> None:
    old = screen(*FORM, ("text", "Users see this when they sign in."))
    now = screen(*FORM, ("text", "Shown to users who sign in."))
    (one,) = told(old, now)
    assert one == (
        "cosmetic",
        "Users see this when they sign in.",
        "Shown to users who sign in.",
        False,
    )


def test_a_heading_that_is_called_otherwise_moves_nothing() -> None:
    old = screen(*FORM, used=("Require Consent",))
    assert told(old, swapped((HEAD, ("heading", "Options")))) == [
        ("renamed", "Settings", "Options", False)
    ]


def test_a_dialog_that_was_not_there() -> None:
    dialog = [
        Node(role, name, under=("What is new", "What is new"))
        for role, name in (("heading", "What is new"), ("button", "Got it"))
    ]
    assert told(screen(*FORM), screen(*FORM, *dialog)) == [
        ("unexpected-dialog", "nothing over the page", "What is new", False)
    ]


def test_another_page_altogether_is_one_difference() -> None:
    other = screen(("heading", "Dashboard"), ("link", "Users"), ("link", "Groups"))
    assert told(screen(*FORM), other) == [("behaves-differently", "Settings", "Dashboard", False)]


def test_a_difference_on_many_screens_is_one_and_belongs_to_who_uses_it() -> None:
    old = [
        screen(*FORM, id="2.1", used=("Display Name",)),
        screen(*FORM, id="2.2", used=("Require Consent",)),
    ]
    now = [
        replace(swapped((CONSENT, ("checkbox", "Ask for approval"))), id=id_, instruction=id_)
        for id_ in ("2.1", "2.2")
    ]
    (one,) = differences(old, now)
    assert (one.kind, one.instruction, one.used) == ("renamed", "2.2", True)


def test_a_difference_is_shown_where_it_is_in_view() -> None:
    below = Node("checkbox", "Require Consent", box=Box(0, 900, 90, 30))
    inside = replace(below, box=Box(0, 300, 90, 30))
    first, then = (
        [screen(HEAD, NAME, replace(one, name=name), SAVE, id=id_) for id_, one in pair]
        for pair, name in (
            ((("2.1", below), ("2.2", inside)), "Require Consent"),
            ((("2.1", below), ("2.2", inside)), "Ask for approval"),
        )
    )
    (one,) = differences(first, then)
    assert one.screen == "2.2"
    assert sorted(one.screens) == ["2.1", "2.2"]


def test_screens_are_paired_by_what_they_have_in_common() -> None:
    menu = (("heading", "Home"), ("link", "Users"), ("link", "Groups"))
    old = [screen(*menu, id="2.1"), screen(*FORM, id="2.1-2")]
    now = [screen(*FORM, id="2.1")]
    assert [(one.id, other.id) for one, other in aligning.pairs(old, now)] == [("2.1-2", "2.1")]


def test_a_difference_knows_what_it_is() -> None:
    one = Difference("renamed", "A", "B", "2.1", "acme")
    assert one.key == ("acme", "renamed", "A", "B")
