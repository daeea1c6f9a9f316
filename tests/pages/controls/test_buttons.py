"""Buttons that lead on, buttons that commit, and what the console makes of those."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from pages.controls.buttons import Beside, Branch, Commit, Entry, Icon, Press, Tab
from runbook.errors import Ambiguous, ConsoleRefused, ControlMissing
from runbook.window import Deviation, Window
from tests.pages.conftest import SOON_S, Show
from tests.pages.serving import Console

PRESSED = "onclick=\"document.title = 'pressed'\""
BUTTONS = {
    "button": f"<button {PRESSED}>Add Provider</button>",
    "link": f"<a href='#' {PRESSED}>Add Provider</a>",
    "menu item": f"<div role=menu><div role=menuitem tabindex=0 {PRESSED}>Add Provider</div></div>",
    "tab": f"<div role=tablist><button role=tab {PRESSED}>Add provider</button></div>",
    "icon": f"<button aria-label='Add Provider' {PRESSED}><svg width=9 height=9></svg></button>",
    "picture": f"<button {PRESSED}><img alt='Add Provider'></button>",
    "shadow root": "<x-a></x-a><script>document.querySelector('x-a').attachShadow({mode: 'open'})"
    f".innerHTML = `<button {PRESSED}><slot>Add Provider</slot></button>`</script>",
    "frame": "<iframe srcdoc=\"<button onclick=&quot;top.document.title = 'pressed'&quot;>"
    'Add Provider</button>"></iframe>',
}


@pytest.mark.parametrize("form", BUTTONS)
def test_a_button_is_pressed_whatever_it_is(show: Show, form: str) -> None:
    window = show("<button>Add Provider Group</button><p>Add Provider</p>" + BUTTONS[form])
    Press("Add Provider").press(window)
    expect(window.page).to_have_title("pressed")


def test_a_disabled_button_is_refused_with_what_the_page_asks_for(show: Show) -> None:
    window = show(
        "<label>Name<input aria-invalid=true aria-describedby=d></label><p id=d>Give a name.</p>"
        "<button disabled>Next</button>",
        timeout_s=SOON_S,
    )
    with pytest.raises(ConsoleRefused, match="“Next” is there but disabled") as refused:
        Press("Next").press(window)
    assert refused.value.seen == "Name: Give a name."


def test_a_button_that_becomes_enabled_is_pressed(show: Show) -> None:
    window = show(
        f"<button disabled {PRESSED}>Next</button>"
        "<script>setTimeout(() => document.querySelector('button').disabled = false, 400)</script>"
    )
    Press("Next").press(window)
    expect(window.page).to_have_title("pressed")


def test_a_button_under_a_toast_is_pressed(show: Show) -> None:
    window = show(
        f"<button {PRESSED}>Next</button>"
        "<div role=status style='position:fixed;inset:0;background:#ffe'>Saved</div>"
    )
    Press("Next").press(window)
    expect(window.page).to_have_title("pressed")


def test_a_dialog_over_a_button_is_sent_away_first(show: Show, deviations: list[Deviation]) -> None:
    window = show(
        f"<button {PRESSED}>Next</button><div role=dialog aria-label='What’s new'"
        " style='position:fixed;inset:0;background:#ffe'>"
        "<button onclick='this.parentElement.remove()'>Got it</button></div>"
    )
    Press("Next").press(window)
    expect(window.page).to_have_title("pressed")
    assert deviations == [
        Deviation("unexpected-dialog", "nothing over the page", "What’s new", "dismissed")
    ]


def test_the_icon_is_meant_where_a_text_bears_the_same_word(show: Show) -> None:
    markup = f"<a href='#'>Settings</a><button aria-label=Settings {PRESSED}>&nbsp;</button>"
    window = show(markup)
    with pytest.raises(Ambiguous, match="2 controls answer"):
        Press("Settings").press(window)
    Icon("Settings").press(window)
    expect(window.page).to_have_title("pressed")


def test_a_breadcrumb_is_no_way_on(show: Show) -> None:
    window = show(
        "<nav aria-label=Breadcrumb><a href='#'>Authentication</a></nav>"
        f"<a href='#' {PRESSED}>Authentication</a>"
    )
    Press("Authentication").press(window)
    expect(window.page).to_have_title("pressed")


def test_a_missing_button_is_refused_with_those_there_are(show: Show) -> None:
    window = show("<h1>Home</h1><button>Save</button>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing, match="button or link “Add” ") as refused:
        Press("Add", "+").press(window)
    assert refused.value.seen == "button “Save”, heading “Home”"


BESIDE = {
    "in the section": "<section><h3>Logo</h3><button>Change</button></section>"
    "<section><h3>Application Logo</h3><button {}>Change</button></section>",
    "after the label": "<div><span>Logo</span><button>Change</button></div>"
    "<div><span>Application Logo *</span><div><img><button {}>Change</button></div></div>",
    "in a row of labels": "<b>Logo</b><button>Change</button><b>Application Logo</b><i>none</i>"
    "<button {}>Change</button><b>Icon</b><button>Change</button>",
    "in its own name": "<button>Change</button><button {}>Change Application Logo</button>",
    "without a name": "<div><p>Description</p><button></button></div>"
    "<div><p>Application Logo</p><button {}><svg width=9 height=9></svg></button></div>",
    "shadow roots": "<x-a>Logo</x-a><x-a {}>Application Logo</x-a><script>"
    "for (const a of document.querySelectorAll('x-a')) "
    "{{ const r = a.attachShadow({{mode: 'open'}});"
    "r.innerHTML = '<div><label></label><button>Change</button></div>';"
    "r.querySelector('label').textContent = a.textContent }}</script>",
}


@pytest.mark.parametrize("form", BESIDE)
def test_the_button_beside_a_name_is_pressed(show: Show, form: str) -> None:
    window = show(BESIDE[form].format(PRESSED))
    logo = Beside("Application Logo", buttons=("Change", ""))
    logo.reach(window)
    logo.press(window)
    expect(window.page).to_have_title("pressed")


def test_the_button_beside_a_name_may_have_another_word_in_a_build(show: Show) -> None:
    window = show(f"<section><h2>Keys</h2><button {PRESSED}>OIDC Endpoints</button></section>")
    window.words = {"OIDC Configuration": "OIDC Endpoints"}
    Beside("Keys", buttons=("OIDC Configuration",)).press(window)
    expect(window.page).to_have_title("pressed")


def test_two_buttons_at_the_same_distance_are_not_chosen_from(show: Show) -> None:
    window = show(
        "<div><span>Application Logo</span><button>Change</button><button>Change</button></div>",
        timeout_s=SOON_S,
    )
    with pytest.raises(ControlMissing, match="button beside “Application Logo”"):
        Beside("Application Logo", buttons=("Change",)).press(window)


SAVE = Commit("Save")


def committing(window: Window, address: str, name: str) -> Commit:
    window.page.goto(f"{address}/form")
    window.page.get_by_label("Name").fill(name)
    return SAVE


@pytest.mark.parametrize(
    ("name", "kind", "detail"),
    [
        ("fine", "taken", ""),
        ("stays", "taken", ""),
        ("local", "refused", "Name: This name is too short."),
        ("taken name", "refused", "This name is in use. (POST /things: answered 409)"),
        ("broken", "doubt", "POST /things: answered 500"),
        ("never", "unanswered", "POST /things: no answer before the deadline"),
        ("signed out", "doubt", "POST /things: answered 401"),
    ],
)
def test_what_became_of_a_commit(
    window: Window, console: Console, address: str, name: str, kind: str, detail: str
) -> None:
    outcome = committing(window, address, name).commit(window)
    assert (outcome.kind, outcome.detail) == (kind, detail)
    assert len(console.posted) == (0 if name == "local" else 1), "pressed once"


def test_a_commit_whose_connection_breaks_is_in_doubt(
    window: Window, page: Page, address: str
) -> None:
    page.route("**/things", lambda route: route.abort("connectionreset"))
    outcome = committing(window, address, "fine").commit(window)
    assert outcome.kind == "doubt"
    assert outcome.detail == "POST /things: net::ERR_CONNECTION_RESET"


def test_an_earlier_message_is_no_refusal_of_this_commit(window: Window, address: str) -> None:
    committing(window, address, "taken name").commit(window)
    window.page.get_by_label("Name").fill("fine")
    assert SAVE.commit(window).kind == "taken"


def test_a_commit_that_is_disabled_is_refused(show: Show) -> None:
    window = show("<button disabled>Save</button>", timeout_s=SOON_S)
    with pytest.raises(ConsoleRefused, match="“Save” is there but disabled"):
        SAVE.commit(window)
    assert window.writes == []


def test_a_commit_that_does_nothing_is_never_taken(window: Window, address: str) -> None:
    outcome = committing(window, address, "nothing").commit(window)
    assert outcome.kind == "doubt"


ASKING = (
    "<button onclick=\"document.querySelector('dialog').showModal()\">Save</button>"
    "<dialog aria-label='{}'><p>Everybody will see it.</p>{}</dialog>"
)


def answers(*names: str) -> str:
    return "".join(
        f"<button onclick=\"document.title = 'answered'; this.closest('dialog').close()\">{name}"
        "</button>"
        for name in names
    )


@pytest.mark.parametrize("names", [("Cancel", "Publish"), ("No", "Yes"), ("OK", "Cancel")])
def test_a_question_that_comes_before_anything_is_sent_is_not_answered(
    show: Show, names: tuple[str, ...]
) -> None:
    window = show(ASKING.format("Publish this?", answers(*names)), timeout_s=5)
    outcome = SAVE.commit(window)
    assert (outcome.kind, outcome.detail) == ("asked", "Publish this?")
    assert window.page.title() != "answered"


def test_a_dialog_that_only_tells_something_is_no_question(show: Show) -> None:
    window = show(ASKING.format("Saved", answers("Close")), timeout_s=SOON_S)
    assert SAVE.commit(window).kind != "asked"


def test_what_was_sent_was_not_asked_about(window: Window, address: str) -> None:
    form = committing(window, address, "stays")
    window.page.evaluate(
        """() => document.body.insertAdjacentHTML('beforeend', "<dialog aria-label='Another?'>"
        + "<button>Yes</button><button>No</button></dialog>")"""
    )
    window.page.evaluate(
        """() => document.querySelector('button').addEventListener('click',
        () => document.querySelector('dialog').showModal())"""
    )
    assert form.commit(window).kind == "taken"


GROUPED = (
    "<nav><button aria-expanded=false onclick=\"this.setAttribute('aria-expanded', true);"
    "document.querySelector('#in').hidden = false\">Security</button>"
    "<div id=in hidden><a href=#a onclick=\"document.title = 'pressed'\">Authentication</a></div>"
    "<button aria-expanded=false>Members</button></nav>"
)


def test_an_entry_may_stand_in_a_group_of_the_navigation(show: Show) -> None:
    window = show(GROUPED)
    told: list[Deviation] = []
    window.deviate = told.append
    entry = Branch("Authentication", leaves=("Providers",))
    entry.reach(window)
    entry.press(window)
    expect(window.page).to_have_title("pressed")
    assert told == [Deviation("moved", "Authentication", "Security > Authentication", "navigated")]


def test_an_entry_that_is_in_no_group_is_missing(show: Show) -> None:
    window = show(GROUPED, timeout_s=SOON_S)
    with pytest.raises(ControlMissing):
        Branch("Providers", leaves=("Login",)).reach(window)


USERS = Tab("Users List", "Users")
AWAY = "<nav><a href='#away' onclick=\"document.title = 'left'\">Users</a></nav>"
HERE = "onclick=\"document.title = 'shown'\""
PARTS = {
    "a tab": f"{AWAY}<main><button role=tab {HERE}>Users</button></main>",
    "a tab in a navigation": f"<nav><a role=tab href='#' {HERE}>Users</a></nav>",
    "a navigation of the page": f"{AWAY}<main><nav><a href='#' {HERE}>Users</a></nav></main>",
    "the guide's word": f"{AWAY}<nav><a href='#' {HERE}>Users List</a></nav>",
}


@pytest.mark.parametrize("form", PARTS)
def test_a_part_of_the_page_is_shown(show: Show, form: str) -> None:
    window = show(PARTS[form])
    USERS.press(window)
    expect(window.page).to_have_title("shown")


def test_the_navigation_leads_away_and_to_no_part_of_the_page(show: Show) -> None:
    window = show(AWAY, timeout_s=SOON_S)
    with pytest.raises(ControlMissing) as caught:
        USERS.reach(window)
    assert caught.value.heal is not None
    assert caught.value.heal() is None


ADD = Press("Add Provider")
ADD_LOGIN = Entry("Add Login Provider", within=ADD)
MENU = (
    "<button onclick='m.hidden = !m.hidden'>{opener}</button>"
    "<div role=menu id=m {state}><div role=menuitem>{entry}</div></div>"
)


@pytest.mark.parametrize("state", ["hidden", ""])
def test_an_entry_is_reached_in_its_menu(show: Show, state: str) -> None:
    window = show(MENU.format(opener="Add Provider", state=state, entry="Add Login Provider"))
    ADD_LOGIN.reach(window)
    assert ADD_LOGIN.here(window)


@pytest.mark.parametrize("state", ["hidden", ""])
def test_a_menu_without_the_entry_stays_as_it_was_found(show: Show, state: str) -> None:
    window = show(MENU.format(opener="Add Provider", state=state, entry="Connect"))
    window.timeout_s = SOON_S
    with pytest.raises(ControlMissing, match="Add Login Provider"):
        ADD_LOGIN.reach(window)
    expect(window.page.get_by_role("menu")).to_be_visible(visible=not state)


def test_of_a_menu_that_nothing_opens_what_opens_it_is_missing(show: Show) -> None:
    window = show(MENU.format(opener="Connect", state="hidden", entry="Add Login Provider"))
    window.timeout_s = SOON_S
    with pytest.raises(ControlMissing, match="Add Provider"):
        ADD_LOGIN.reach(window)
