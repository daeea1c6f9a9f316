"""Several of what is offered; users and scopes as lists with boxes of their own."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from pages.controls.multiple import Multiple
from pages.controls.scopes import Scopes
from pages.controls.users import Users
from runbook.errors import ControlMissing, OptionMissing
from tests.pages.conftest import SOON_S, Show

GRANTS = Multiple("Grant Types", "Grant Type")
FORMS = {
    "native": "<label>Grant Types<select multiple><option selected>Authorization Code"
    "<option>Implicit<option selected>Refresh Token</select></label>",
    "list that opens": "multiple/popup",
    "list in its place": """<ul role=listbox aria-label='Grant Types' aria-multiselectable=true>
        <li role=option aria-selected=true>Authorization Code
        <li role=option aria-selected=false>Implicit
        <li role=option aria-selected=true>Refresh Token</ul><script>
        for (const one of document.querySelectorAll('li'))
          one.onclick = () => { one.ariaSelected = String(one.ariaSelected !== 'true') }
        </script>""",
    "boxes": """<fieldset><legend>Grant Types</legend><label>
        <input type=checkbox checked>Authorization Code</label>
        <label><input type=checkbox>Implicit</label><label>
        <input type=checkbox checked>Refresh Token</label></fieldset>""",
}


@pytest.mark.parametrize("form", FORMS)
def test_several_are_read_chosen_and_read_back(show: Show, form: str) -> None:
    window = show(FORMS[form])
    GRANTS.reach(window)
    before = GRANTS.read(window)
    assert before == ["Authorization Code", "Refresh Token"]
    GRANTS.set(window, before)
    assert GRANTS.read(window) == before, "setting what was read changes nothing"
    GRANTS.set(window, ["implicit"])
    assert GRANTS.read(window) == ["Authorization Code", "Implicit", "Refresh Token"]
    with pytest.raises(OptionMissing) as refused:
        GRANTS.set(window, ["Device Code"])
    assert "offered: Authorization Code, Implicit, Refresh Token" in refused.value.seen
    assert not window.page.locator("[aria-expanded=true]").count()


@pytest.mark.parametrize("form", FORMS)
def test_what_was_chosen_is_brought_back(show: Show, form: str) -> None:
    window = show(FORMS[form])
    for before in (["Implicit"], [], ["Authorization Code", "Refresh Token"]):
        GRANTS.restore(window, before)
        assert GRANTS.read(window) == before
    assert not window.page.locator("[aria-expanded=true]").count()


def test_no_wish_means_that_nothing_is_chosen() -> None:
    assert GRANTS.satisfied([], [])
    assert not GRANTS.satisfied(["Implicit"], [])
    assert GRANTS.satisfied(["Implicit", "Refresh Token"], ["implicit"])


USERS = Users("Select All", "Select all users")
TABLE = """<table><tr><th><input type=checkbox aria-label='Select all'><th>User
<tr><td><input type=checkbox aria-label='Select row'><td>ann@example.com
<tr><td><input type=checkbox aria-label='Select row'><td>joann@example.com
<tr><td><input type=checkbox aria-label='Select row' checked><td>bob@example.com</table>"""
EVERY = """<script>const [all, ...rows] = document.querySelectorAll('input');
all.onchange = () => rows.forEach((r) => { r.checked = all.checked });</script>"""


def test_everybody_is_selected_by_the_box_for_all(show: Show) -> None:
    window = show(TABLE + EVERY)
    assert USERS.read(window) == ["bob@example.com"]
    USERS.set(window, "all")
    assert USERS.read(window) == "all"
    expect(window.page.get_by_role("checkbox", checked=True)).to_have_count(4)
    USERS.set(window, "all")
    assert USERS.read(window) == "all", "setting what was read changes nothing"


def test_those_named_are_selected_and_nobody_else(show: Show) -> None:
    window = show(TABLE + EVERY)
    USERS.set(window, ["joann@example.com"])
    assert USERS.read(window) == ["joann@example.com", "bob@example.com"]
    assert USERS.satisfied(USERS.read(window), ["JoAnn@example.com"])


PAGES = """<table id=t></table><button id=p>Previous page</button><button id=n>Next page</button>
<script>const on = {ann: false, bob: true, eve: false}, pages = [['ann', 'bob'], ['eve']]; let at = 0;
const draw = () => { p.disabled = at === 0; n.disabled = at === 1; t.innerHTML =
  '<tr><th><input type=checkbox aria-label="Select all"><th>User<th>Seen' + pages[at].map((one) =>
  `<tr><td><input type=checkbox value=${one}><td>${one}@example.com<td>${SEEN} ago`).join('');
  const [all, ...rows] = t.querySelectorAll('input');
  all.checked = pages[at].every((one) => on[one]);
  all.onchange = () => { pages[at].forEach((one) => { on[one] = all.checked }); draw() };
  rows.forEach((r) => { r.checked = on[r.value]; r.onchange = () => { on[r.value] = r.checked; draw() } }) };
let SEEN = '1 minute'; p.onclick = () => { at -= 1; draw() }; n.onclick = () => { at += 1; draw() };
draw();</script>"""


def test_a_selection_is_brought_back_on_every_page_of_the_list(show: Show) -> None:
    window = show(PAGES)
    before = USERS.read(window)
    assert before == ["bob@example.com 1 minute ago"]
    USERS.set(window, "all")
    assert USERS.read(window) == "all"
    window.page.evaluate("SEEN = '2 minutes'; draw()")
    USERS.restore(window, before)
    assert USERS.read(window) == ["bob@example.com 2 minutes ago"]
    assert window.page.evaluate("on") == {"ann": False, "bob": True, "eve": False}
    USERS.restore(window, "all")
    assert USERS.read(window) == "all"
    USERS.restore(window, [])
    assert USERS.read(window) == []


def test_a_box_for_all_alone_is_brought_back(show: Show) -> None:
    window = show("<label><input type=checkbox>Select All</label>")
    before = USERS.read(window)
    assert before == []
    USERS.set(window, "all")
    USERS.restore(window, before)
    assert USERS.read(window) == []


def test_a_user_who_has_left_since_is_missed(show: Show) -> None:
    window = show(TABLE + EVERY, timeout_s=SOON_S)
    with pytest.raises(ControlMissing, match=r"0 rows for eve@example\.com"):
        USERS.restore(window, ["eve@example.com", "ann@example.com"])
    assert USERS.read(window) == ["ann@example.com"], "the others are as they were"


def test_an_address_within_another_is_not_mistaken_for_it(show: Show) -> None:
    window = show(TABLE + EVERY)
    assert not USERS.satisfied(["joann@example.com"], ["ann@example.com"])
    USERS.set(window, ["ann@example.com"])
    assert USERS.read(window) == ["ann@example.com", "bob@example.com"]


def test_a_user_who_is_not_listed_is_refused_with_those_who_are(show: Show) -> None:
    window = show(TABLE + EVERY, timeout_s=SOON_S)
    with pytest.raises(ControlMissing, match=r"0 rows for eve@example\.com") as refused:
        USERS.set(window, ["eve@example.com"])
    assert refused.value.seen == "ann@example.com, joann@example.com, bob@example.com"


SCOPES = Scopes("Supported Scopes")
ROW = "<li><label><input type=checkbox checked>{name}</label>{arrow}{claims}</li>"
ARROWS = {
    "named button": "<button aria-expanded=false aria-label='Implied Claims of {name}' "
    'onclick="this.ariaExpanded ='
    " 'true'; this.nextElementSibling.hidden = false\">›</button>",
    "button of one name": "<button aria-expanded=false aria-label=Expand "
    'onclick="this.ariaExpanded ='
    " 'true'; this.nextElementSibling.hidden = false\">›</button>",
}


@pytest.mark.parametrize("form", [*ARROWS, "details", "none"])
def test_the_claims_of_each_scope_are_read_and_no_scope_is_changed(show: Show, form: str) -> None:
    offered = {"Your unique identifier": ["sub"], "Email address": ["email", "email_verified"]}
    rows = []
    for name, claims in offered.items():
        items = "".join(f"<li>{claim}</li>" for claim in claims)
        if form == "details":
            arrow, inside = (
                f"<details><summary>Implied Claims</summary><ul>{items}</ul></details>",
                "",
            )
        else:
            arrow, inside = ARROWS.get(form, "").format(name=name), f"<ul hidden>{items}</ul>"
        rows.append(ROW.format(name=name, arrow=arrow, claims=inside))
    window = show(f"<fieldset><legend>Supported Scopes</legend><ul>{''.join(rows)}</ul></fieldset>")
    assert SCOPES.read(window) == ({} if form == "none" else offered)
    expect(window.page.get_by_role("checkbox", checked=True)).to_have_count(2)
