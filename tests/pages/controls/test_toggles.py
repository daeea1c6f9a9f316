"""On or off, whatever it is drawn as, and groups of which each member is on or off."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from pages.controls.groups import CheckBoxGroup
from pages.controls.toggles import Switch
from runbook.errors import Ambiguous, ConsoleRefused, ControlMissing, OptionMissing
from runbook.window import Window
from tests.pages.conftest import SOON_S, Show
from tests.pages.serving import Console

GO_BACK = Switch("Enable Go Back Button")
OFF = "<div role=switch tabindex=0 aria-label='Enable Go Back Button' aria-checked=false>o</div>"

FORMS = {
    "check box": "<label><input type=checkbox> Enable Go Back Button</label>",
    "label apart": "<input type=checkbox id=a><label for=a>Enable Go Back Button *</label>",
    "label takes the click": """
        <label style="display:block;position:relative;width:200px;height:30px">
        <input type=checkbox style="position:absolute;left:0;top:0;opacity:0">
        <span style="position:absolute;inset:0;background:#ddd">Enable Go Back Button</span>
        </label>""",
    "input of no size": """
        <style>input
        { position:absolute; width:1px; height:1px; clip:rect(0 0 0 0); overflow:hidden }</style>
        <label><input type=checkbox><i
        style="display:inline-block;width:30px;height:16px;background:#888"></i>
        Enable Go Back Button (optional)</label>""",
    "ripple": """
        <span style="position:relative;display:inline-block;width:40px;height:40px">
        <input type=checkbox aria-label="Enable Go Back Button"
          style="position:absolute;inset:0;width:40px;height:40px;opacity:0;margin:0">
        <span onclick="this.previousElementSibling.click()"
          style="position:absolute;inset:0;border-radius:50%;background:#cde"></span></span>""",
    "switch": OFF + "<script>const s = document.querySelector('[role=switch]');"
    "s.onclick = () => s.setAttribute('aria-checked', String(s.ariaChecked !== 'true'))</script>",
    "switch a moment later": OFF + "<script>const s = document.querySelector('[role=switch]');"
    "s.onclick = () => { const to = String(s.ariaChecked !== 'true');"
    "setTimeout(() => s.setAttribute('aria-checked', to), 200) }</script>",
    "by keyboard": OFF + "<script>const s = document.querySelector('[role=switch]');"
    "s.onkeydown = (e) => "
    "{ if (e.key === ' ') s.setAttribute('aria-checked', String(s.ariaChecked !== 'true')) }"
    "</script>",
    "switch button": """
        <span id=l>Enable Go Back Button</span>
        <button role=switch aria-labelledby=l aria-checked=false
          onclick="this.ariaChecked = this.ariaChecked === 'true' ? 'false' : 'true'"><i>·</i>
        </button>""",
    "toggle button": """
        <button aria-pressed=false
          onclick="this.ariaPressed = this.ariaPressed === 'true' ? 'false' : 'true'">Enable Go
        Back Button</button>""",
    "shadow root": """
        <x-switch></x-switch><script>
        document.querySelector('x-switch').attachShadow({mode: 'open'}).innerHTML =
          '<label><input type=checkbox role=switch> <span>Enable Go Back Button</span></label>'
        </script>""",
    "frame": """
        <iframe srcdoc="<label><input type=checkbox> Enable Go Back Button</label>"></iframe>""",
    "below the fold": """
        <div style="height:3000px"></div><label><input type=checkbox> Enable Go Back Button
        </label>""",
}


@pytest.mark.parametrize("form", FORMS)
def test_reads_turns_on_and_off_again(show: Show, form: str) -> None:
    window = show("<label><input type=checkbox> Enable Go Back Button Later</label>" + FORMS[form])
    GO_BACK.reach(window)
    assert GO_BACK.read(window) is False
    GO_BACK.set(window, False)
    assert GO_BACK.read(window) is False, "setting what was read changes nothing"
    GO_BACK.set(window, True)
    assert GO_BACK.read(window) is True
    GO_BACK.set(window, True)
    assert GO_BACK.read(window) is True
    GO_BACK.set(window, False)
    assert GO_BACK.read(window) is False
    expect(window.page.get_by_label("Enable Go Back Button Later")).not_to_be_checked()


def test_a_switch_that_asks_its_server_first_is_asked_once(
    window: Window, console: Console, address: str
) -> None:
    console.pages["/switch"] = (
        f"<!doctype html><html lang=en>{OFF}<script>const s = document.querySelector('[role=switch]');"
        "s.onclick = async () => { await fetch('/things', {method: 'POST', body: 'slow'});"
        "s.setAttribute('aria-checked', String(s.ariaChecked !== 'true')) }</script>"
    )
    window.page.goto(f"{address}/switch")
    GO_BACK.set(window, True)
    assert GO_BACK.read(window) is True
    assert len(console.posted) == 1


@pytest.mark.parametrize("wanted", [True, False])
def test_half_on_is_brought_to_either_state(show: Show, wanted: bool) -> None:
    window = show(
        "<label><input type=checkbox> Enable Go Back Button</label>"
        "<script>document.querySelector('input').indeterminate = true</script>"
    )
    assert GO_BACK.read(window) is False
    GO_BACK.set(window, wanted)
    assert GO_BACK.read(window) is wanted
    assert not window.page.locator("input").evaluate("(e) => e.indeterminate")


@pytest.mark.parametrize("wanted", [True, False])
def test_half_on_by_its_role_is_brought_to_either_state(show: Show, wanted: bool) -> None:
    window = show(
        """<div role=checkbox tabindex=0 aria-checked=mixed
        onclick="this.ariaChecked = this.ariaChecked === 'true' ? 'false' : 'true'">Enable Go
        Back Button</div>"""
    )
    GO_BACK.set(window, wanted)
    expect(window.page.get_by_role("checkbox")).to_have_attribute(
        "aria-checked", str(wanted).lower()
    )


@pytest.mark.parametrize(
    "markup",
    [
        "<label><input type=checkbox disabled> Enable Go Back Button</label>",
        "<label><input type=checkbox onclick='return false'> Enable Go Back Button</label>",
        OFF,
    ],
    ids=["disabled", "refuses", "dead"],
)
def test_what_does_not_turn_is_refused(show: Show, markup: str) -> None:
    window = show(markup, timeout_s=SOON_S)
    with pytest.raises(ConsoleRefused, match="“Enable Go Back Button” does not turn on") as refused:
        GO_BACK.set(window, True)
    assert refused.value.seen.startswith("it stays off")
    assert ("disabled" in refused.value.seen) is ("disabled" in markup)


def test_something_foreign_over_it_is_not_clicked(show: Show) -> None:
    window = show(
        "<label><input type=checkbox> Enable Go Back Button</label>"
        "<button onclick='document.title=\"pressed\"' "
        "style='position:fixed;inset:0;opacity:.5'>Toast</button>"
    )
    GO_BACK.set(window, True)
    assert GO_BACK.read(window) is True
    assert window.page.title() == "Trial"


def test_a_missing_switch_is_refused_with_what_is_there(show: Show) -> None:
    window = show(
        "<label><input type=checkbox> Require Consent</label><button>Save</button>",
        timeout_s=SOON_S,
    )
    with pytest.raises(ControlMissing) as refused:
        GO_BACK.read(window)
    assert refused.value.seen.startswith("checkbox “Require Consent”")
    assert "button “Save”" in refused.value.seen


def test_two_switches_of_one_name_are_refused_with_both(show: Show) -> None:
    window = show(
        "<label><input type=checkbox> Enable Go Back Button</label>"
        "<span role=switch aria-checked=true tabindex=0>Enable go back button</span>"
    )
    with pytest.raises(Ambiguous) as refused:
        GO_BACK.read(window)
    assert "checkbox “Enable Go Back Button”" in refused.value.seen
    assert "switch “Enable go back button”" in refused.value.seen


def test_the_section_tells_two_switches_apart(show: Show) -> None:
    window = show(
        "<fieldset><legend>Basic</legend><label><input type=checkbox> Require Consent</label>"
        "</fieldset>"
        "<h2>Token Definition</h2><label><input type=checkbox checked> Require Consent</label>"
    )
    assert Switch("Require Consent", section="Token Definition").read(window) is True
    assert Switch("Require Consent", section="Basic").read(window) is False


GROUPS = {
    "fieldset": "<fieldset><legend>Grant Types</legend>{boxes}</fieldset>",
    "labelled group": "<h3 id=g>Grant Types</h3><div role=group aria-labelledby=g>{boxes}</div>",
    "heading alone": "<div><h3>Grant Types</h3><div>{boxes}</div></div><h3>Scopes</h3>",
    "caption alone": "<p>Grant Types</p><div>{boxes}</div>",
    "shadow root": "<x-a></x-a><template id=t><fieldset><legend>Grant Types</legend>{boxes}"
    "</fieldset></template>"
    "<script>document.querySelector('x-a').attachShadow({{mode: 'open'}})"
    ".append(document.getElementById('t').content.cloneNode(true))</script>",
    "several of a native list": "<label>Grant Types <select multiple>"
    "<option selected>Authorization Code"
    "<option>Implicit<option selected>Refresh Token</select></label>",
    "chosen in a list that opens": "markup",
}
BOXES = "".join(
    f"<label><input type=checkbox {on}> {name}</label>"
    for name, on in [
        ("Authorization Code", "checked"),
        ("Implicit", ""),
        ("Refresh Token", "checked"),
    ]
)
GRANTS = CheckBoxGroup("Grant Types")


@pytest.mark.parametrize("form", GROUPS)
def test_a_group_reads_sets_and_reads_back(show: Show, form: str) -> None:
    markup = GROUPS[form].format(boxes=BOXES) + (
        "<fieldset><legend>Scopes</legend><label><input type=checkbox> Implicit</label></fieldset>"
    )
    window = show(markup if form != "chosen in a list that opens" else "multiple/popup")
    before = GRANTS.read(window)
    assert before == {"Authorization Code": True, "Implicit": False, "Refresh Token": True}
    GRANTS.set(window, before)
    assert GRANTS.read(window) == before, "setting what was read changes nothing"
    GRANTS.set(window, {"Implicit": True})
    assert GRANTS.read(window) == {**before, "Implicit": True}
    GRANTS.set(window, {"implicit": False, "Refresh Token": False, "Password": False})
    assert GRANTS.read(window) == {**before, "Refresh Token": False}
    with pytest.raises(OptionMissing) as refused:
        GRANTS.set(window, {"Device Code": True})
    assert refused.value.seen == "offered: Authorization Code, Implicit, Refresh Token"
    assert (
        not window.page.locator("fieldset", has_text="Scopes")
        .get_by_role("checkbox", checked=True)
        .count()
    )


def test_a_group_that_is_missing_is_refused(show: Show) -> None:
    window = show(f"<fieldset><legend>Scopes</legend>{BOXES}</fieldset>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing, match="group of check boxes “Grant Types”"):
        GRANTS.read(window)


def test_a_group_is_as_wanted_when_each_member_named_is() -> None:
    found = {"Authorization Code": True, "Implicit": False}
    assert GRANTS.satisfied(found, {"authorization code": True})
    assert GRANTS.satisfied(found, {"Password": False})
    assert not GRANTS.satisfied(found, {"Implicit": True})
    assert not GRANTS.satisfied(found, {"Password": True})
