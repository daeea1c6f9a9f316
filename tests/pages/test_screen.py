"""Screens: arrival, sections on tabs and wizard pages, dialogs."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from pages.controls.buttons import Commit, Press
from pages.controls.choice import Choice
from pages.controls.fields import Text
from pages.controls.toggles import Switch
from pages.screen import Screen
from runbook.errors import ConsoleRefused, ConsoleUnreachable, ControlMissing
from runbook.window import Deviation
from tests.pages.conftest import SOON_S, Show


class Wizard(Screen):
    title = "Authentication Settings"
    headings = ("Authentication Settings", "Settings for Authentication")
    next = Press("Next", "Continue")

    consent = Switch("Require Consent", section="Consent")
    method = Choice("PKCE Method", section="Tokens")
    submit = Commit("Submit")


class Details(Screen):
    title = "Details"
    landmarks = ("name",)

    name = Text("Name")
    edit = Press("Edit")


class AddScope(Screen):
    title = "Add Scope"
    dialog = ("Add Scope",)
    landmarks = ("name",)

    name = Text("Name")
    add = Press("Add", "OK")


def pages(*inside: str, heading: str = "Settings {}") -> str:
    """A wizard: a page each, with Next on all but the last."""
    shown = "".join(
        f"<div class=page {'hidden' if number else ''}><h1>{heading.format(number + 1)}</h1>{one}"
        + (
            "<button class=next>Next</button>"
            if number < len(inside) - 1
            else "<button>Submit</button>"
        )
        + "</div>"
        for number, one in enumerate(inside)
    )
    return shown + (
        "<script>for (const b of document.querySelectorAll('.next')) b.onclick = () => "
        "setTimeout(() => {"
        "const page = b.parentElement; page.hidden = true; page.nextElementSibling.hidden = false "
        "}, 60)</script>"
    )


CONSENT = "<h2>Consent</h2><label><input type=checkbox checked> Require Consent</label>"
METHOD = "<h2>Tokens</h2><label>PKCE Method<select><option>S256<option>None</select></label>"


def test_a_section_on_a_further_page_of_a_wizard_is_a_move(
    show: Show, deviations: list[Deviation]
) -> None:
    window = show(pages("<p>General</p>", "<p>More</p>", CONSENT + METHOD))
    Wizard.consent.reach(window)
    assert Wizard.consent.read(window) is True
    assert deviations == [Deviation("moved", "Consent: Require Consent", "Settings 3", "navigated")]
    Wizard.method.reach(window)
    assert len(deviations) == 1


def test_one_page_may_hold_all(show: Show, deviations: list[Deviation]) -> None:
    window = show(pages(CONSENT + METHOD))
    Wizard.consent.reach(window)
    Wizard.method.reach(window)
    Wizard.submit.reach(window)
    assert deviations == []


def test_the_words_of_a_table_pager_are_no_way_on(show: Show) -> None:
    window = show(
        "<button onclick='document.title = this.textContent'>Next page</button>", timeout_s=SOON_S
    )
    with pytest.raises(ControlMissing):
        Wizard.consent.reach(window)
    assert window.page.title() == "Trial"


def test_a_wizard_that_ends_without_the_control_is_refused(show: Show) -> None:
    window = show(pages("<p>General</p>", METHOD), timeout_s=1)
    with pytest.raises(ControlMissing, match="“Require Consent” is not on the page"):
        Wizard.consent.reach(window)
    expect(window.page.get_by_role("button", name="Submit")).to_be_visible()


DEMANDS = """<h1>General</h1><label>Reason<input></label><p role=alert>{}</p>
<button onclick="document.querySelector('[role=alert]').textContent = 'Reason is required.'">
Next</button>"""


@pytest.mark.parametrize("before", ["", "You are on a trial plan."])
def test_a_page_that_does_not_go_on_says_why(show: Show, before: str) -> None:
    window = show(DEMANDS.format(before), timeout_s=1)
    with pytest.raises(ConsoleRefused, match="does not go on to where “Require Consent” is") as no:
        Wizard.consent.reach(window)
    assert no.value.seen == "Reason is required."


def test_a_message_on_every_page_does_not_keep_from_going_on(show: Show) -> None:
    banner = "<p role=alert>You are on a trial plan.</p>"
    window = show(banner + pages("<p>General</p>", "<button>More</button>", CONSENT), timeout_s=1)
    Wizard.consent.reach(window)
    assert Wizard.consent.read(window) is True


TABS = """<div role=tablist><button role=tab aria-selected=true>General</button>
<button role=tab aria-selected=false>{}</button></div><div role=tabpanel><p>General</p></div>
        <script>
const [one, two] = document.querySelectorAll('[role=tab]');
two.onclick = () => setTimeout(() => {{ one.ariaSelected = 'false'; two.ariaSelected = 'true';
  document.querySelector('[role=tabpanel]').innerHTML = `{}` }}, 60)</script>"""


def test_a_section_on_a_tab_is_a_move(show: Show, deviations: list[Deviation]) -> None:
    window = show("<h1>Edit</h1>" + TABS.format("Tokens", METHOD))
    Wizard.method.reach(window)
    Wizard.method.set(window, "None")
    assert Wizard.method.read(window) == "None"
    assert [(one.kind, one.expected, one.found) for one in deviations] == [
        ("moved", "Tokens: PKCE Method", "Edit")
    ]


def test_a_tab_of_another_section_is_left_alone(show: Show) -> None:
    window = show(TABS.format("Claims", METHOD), timeout_s=SOON_S)
    with pytest.raises(ControlMissing):
        Wizard.method.reach(window)
    expect(window.page.get_by_role("tab", name="General")).to_have_attribute(
        "aria-selected", "true"
    )


def test_arrives_late_and_by_any_of_its_headings(show: Show) -> None:
    window = show(
        "<h1>Loading</h1><script>setTimeout(() =>"
        " document.querySelector('h1').textContent = 'Settings for authentication', 400)</script>"
    )
    assert not Wizard.here(window)
    Wizard.arrive(window)


def test_arrives_by_a_landmark(show: Show) -> None:
    window = show("<h1>Whatever</h1><label>Name<input></label>")
    Details.arrive(window)


def test_does_not_arrive_and_says_what_is_there(show: Show) -> None:
    window = show("<h1>Dashboard</h1><p>Authentication Settings</p>", timeout_s=SOON_S)
    with pytest.raises(
        ConsoleUnreachable, match="“Authentication Settings” does not appear"
    ) as refused:
        Wizard.arrive(window)
    assert refused.value.seen == "heading “Dashboard”"


def test_does_not_arrive_because_the_console_says_no(show: Show) -> None:
    window = show("<h1>Add</h1><p role=alert>You have no right to this.</p>", timeout_s=SOON_S)
    with pytest.raises(ConsoleRefused) as refused:
        Wizard.arrive(window)
    assert refused.value.seen == "You have no right to this."


def test_arrival_sends_away_what_hides_the_page(show: Show, deviations: list[Deviation]) -> None:
    window = show(
        '<div role=dialog aria-label=News><button onclick="document.body.innerHTML ='
        " '<h1>Authentication Settings</h1>'\">Got it</button></div>"
    )
    Wizard.arrive(window)
    assert [one.kind for one in deviations] == ["unexpected-dialog"]


@pytest.mark.parametrize(
    "markup",
    [
        "<dl><dt>Name<dd>x</dl><button onclick='f.hidden = false'>Edit</button>"
        "<div id=f hidden><label>Name<input></label></div>",
        "<label>Name<input readonly id=n></label>"
        "<button onclick='n.readOnly = false'>Edit</button>",
        "<label>Name<input></label><button onclick='document.title = this.textContent'>Edit"
        "</button>",
    ],
    ids=["details first", "read-only first", "at once"],
)
def test_comes_to_where_a_thing_can_be_changed(show: Show, markup: str) -> None:
    window = show(markup)
    Details.arrive_or_press(window, Details.edit)
    Details.name.set(window, "new")
    assert Details.name.read(window) == "new"
    assert window.page.title() == "Trial"


BEHIND = "<label>Name<input value=behind></label><button>Add</button>"
DIALOG = (
    "<div role=dialog aria-label='{}'><label>Name<input value=front></label><button>OK</button>"
    "</div>"
)


@pytest.mark.parametrize("name", ["Add Scope", "New scope"])
def test_a_dialog_holds_its_own_controls(show: Show, name: str) -> None:
    window = show(BEHIND + DIALOG.format(name))
    AddScope.arrive(window)
    assert AddScope.name.read(window) == "front"
    AddScope.name.set(window, "edit:calendar")
    expect(window.page.locator("input").first).to_have_value("behind")


def test_a_dialog_that_is_not_open_is_not_there(show: Show) -> None:
    window = show(BEHIND + DIALOG.format("Add Scope").replace("<div", "<div hidden", 1))
    assert not AddScope.here(window)


def test_of_two_dialogs_the_named_one_is_meant(show: Show) -> None:
    other = DIALOG.format("Help").replace("front", "help")
    window = show(DIALOG.format("Add Scope") + other)
    assert AddScope.name.read(window) == "front"


def test_a_landmark_that_is_not_declared_is_an_error_at_once() -> None:
    with pytest.raises(TypeError, match="does not declare"):
        type("Wrong", (Screen,), {"landmarks": ("absent",)})


def test_a_screen_knows_its_controls() -> None:
    assert list(Wizard.controls) == ["next", "consent", "method", "submit"]
    assert all(one.screen is Wizard for one in Wizard.controls.values())
    assert Wizard.method.place == "Tokens"
    assert Wizard.submit.place == "Authentication Settings"
