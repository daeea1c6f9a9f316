"""What may be sent away unasked, and what may not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pages import unasked
from pages.controls import rows
from pages.controls.base import alerts, press
from pages.controls.buttons import Drawn, Onward
from pages.controls.choice import Choice
from pages.controls.fields import Text
from pages.controls.table import Table
from pages.controls.toggles import turn
from pages.roles import Root
from pages.screen import Screen
from runbook.errors import ConsoleRefused
from runbook.window import Deviation, Window
from tests.pages.conftest import SOON_S, Show

DIALOG = "<div role=dialog aria-label='{title}' class=it>{body}{buttons}</div>"
PRESS = (
    "<button onclick='document.title = this.textContent; "
    'document.querySelector(".it").remove()\'>{}</button>'
)


def dialog(*buttons: str, title: str = "What’s new", body: str = "<p>Dashboards.</p>") -> str:
    return DIALOG.format(title=title, body=body, buttons="".join(map(PRESS.format, buttons)))


@pytest.mark.parametrize(
    ("markup", "pressed", "found"),
    [
        (dialog("Got it"), "Got it", "What’s new"),
        (dialog("Take the tour", "Skip tour"), "Skip tour", "What’s new"),
        (dialog("Yes", "No, thanks", title="Survey"), "No, thanks", "Survey"),
        (dialog("Stay signed in", "Sign out", title="Session"), "Stay signed in", "Session"),
        (dialog("Accept all", "Reject all", title="Cookies"), "Reject all", "Cookies"),
        (dialog("Allow all cookies", title="Cookies"), "Allow all cookies", "Cookies"),
        (
            f"<div class=it>We use cookies. "
            f"{PRESS.format('Accept all')}{PRESS.format('Only necessary')}</div>",
            "Only necessary",
            "cookie notice",
        ),
    ],
)
def test_is_sent_away_and_put_on_the_record(
    show: Show, deviations: list[Deviation], markup: str, pressed: str, found: str
) -> None:
    window = show("<h1>Home</h1>" + markup)
    assert unasked.dismiss(window)
    assert window.page.title() == pressed
    assert deviations == [
        Deviation("unexpected-dialog", "nothing over the page", found, "dismissed")
    ]
    assert not unasked.dismiss(window)


@pytest.mark.parametrize(
    "markup",
    [
        dialog("Accept", "Deny", title="Consent"),
        dialog("Accept", "Cancel", title="Cookies"),
        dialog("Agree", title="Terms of use"),
        dialog("OK", "Cancel", title="Delete the application?"),
        dialog("Delete", "Yes", "Save", title="Unsaved changes"),
        dialog("Close", "Save", title="Add Scope", body="<label>Name<input></label>"),
        dialog("Close", title="Flow", body="<label><input type=checkbox> Enabled</label>"),
        PRESS.format("Close") + PRESS.format("Got it") + PRESS.format("Accept"),
        f"<div hidden>{PRESS.format('Accept all')}</div>",
    ],
    ids=["consent", "accept", "terms", "ok", "delete", "form", "box", "no dialog", "hidden"],
)
def test_is_left_alone(show: Show, deviations: list[Deviation], markup: str) -> None:
    window = show(markup)
    before = window.page.content()
    assert not unasked.dismiss(window)
    assert window.page.content() == before
    assert deviations == []


def test_a_control_that_is_awaited_sends_away_what_hides_it(
    show: Show, deviations: list[Deviation]
) -> None:
    window = show(
        "<main hidden><label>Name<input value=x></label></main>"
        + dialog("Got it")
        + "<script>new MutationObserver(() => { document.querySelector('main').hidden ="
        " !!document.querySelector('.it') }).observe(document.body, {childList: true})</script>"
    )
    assert Text("Name").read(window) == "x"
    assert [one.found for one in deviations] == ["What’s new"]


def test_a_consent_question_is_not_answered_while_something_is_awaited(show: Show) -> None:
    window = show(dialog("Accept", "Deny", title="Consent"), timeout_s=SOON_S)
    assert not Text("Name").here(window)
    window.wait(lambda: unasked.dismiss(window) or None)
    assert window.page.title() == "Trial"


def test_what_went_wrong_is_said_once_and_in_words(show: Show) -> None:
    window = show(
        "<p role=alert>The name  is\n in use.</p><p role=alert>The name is in use.</p>"
        "<p role=alert hidden>Old.</p><p role=status>Saved.</p>"
        "<label>Value<input aria-invalid=true aria-errormessage=m></label><i id=m>Not an address."
        "</i>"
        "<label>Age<input aria-invalid=true></label>"
    )
    assert alerts(window) == [
        "The name is in use.",
        "Value: Not an address.",
        "Age: is marked invalid",
    ]


TOUR = (
    "<div role=dialog aria-modal=true aria-label='Find your way' class=it>"
    "<button onclick='document.querySelector(`.it`).remove();"
    "document.querySelector(`main`).inert = false'>Skip tour</button></div>"
)
UNDER = (
    "<main inert><h1>Settings</h1><label>Type <select><option>Code</select></label>"
    "<button>Next</button><button>Add</button></main>"
)


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (Choice("Type").read, "Code"),
        (lambda window: Onward("Next").find(window).inner_text(), "Next"),
        (lambda window: Drawn("Add").find(window).inner_text(), "Add"),
    ],
    ids=["choice", "onward", "drawn"],
)
def test_a_tour_that_comes_between_hides_no_control_for_long(
    show: Show, deviations: list[Deviation], read: Callable[[Window], Any], value: Any
) -> None:
    window = show(UNDER + TOUR)
    assert read(window) == value
    assert [one.found for one in deviations] == ["Find your way"]


def test_a_press_waits_until_what_lies_over_the_page_is_away(
    show: Show, deviations: list[Deviation]
) -> None:
    window = show(UNDER + TOUR)
    add = window.page.get_by_role("button", name="Add", include_hidden=True)
    add.evaluate("(e) => e.addEventListener('click', () => { document.title += ' added' })")
    window.page.get_by_role("button", name="Skip tour").focus()
    press(window, add, what="Add")
    assert window.page.title() == "Trial added"
    assert [one.found for one in deviations] == ["Find your way"]


@pytest.mark.parametrize(
    "act",
    [
        lambda window: press(window, window.page.locator("#add"), what="Add"),
        lambda window: turn(window, window.page.locator("#all"), True, "All"),
    ],
    ids=["button", "switch"],
)
def test_no_key_goes_to_a_dialog_that_keeps_the_focus(
    show: Show, act: Callable[[Window], None]
) -> None:
    window = show(
        "<main inert><button id=add>Add</button><button id=all role=switch aria-checked=false>"
        "All</button></main>" + dialog("Delete", "Cancel", title="Delete the application?"),
        timeout_s=SOON_S,
    )
    window.page.get_by_role("button", name="Delete").focus()
    with pytest.raises(ConsoleRefused):
        act(window)
    assert window.page.title() == "Trial"


LONG = (
    "<main><h1>Users</h1><table><tr><th>Name<th>Mail<tr><td><a href=#>Alex</a><td>a@x</table>"
    "<button onclick='document.querySelector(`a`).textContent = `Kim`'>Next page</button></main>"
)


def test_a_tour_that_comes_between_two_pages_of_a_list_makes_nothing_absent(
    show: Show, deviations: list[Deviation], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show(LONG)
    find = rows.find

    def comes_between(place: Root, name: str) -> list[rows.Row]:
        found = find(place, name)
        if not deviations:
            window.page.evaluate(
                "(tour) => { document.querySelector('main').inert = true;"
                " document.body.insertAdjacentHTML('beforeend', tour) }",
                TOUR,
            )
        return found

    monkeypatch.setattr(rows, "find", comes_between)
    monkeypatch.setattr(Table, "_away", lambda self, window: False)  # it came just after that look
    found = Table("Users").row(window, "Kim")
    assert found is not None
    assert [one.found for one in deviations] == ["Find your way"]


def test_a_heading_that_goes_while_it_is_looked_at_is_no_fault(show: Show) -> None:
    window = show(
        "<script>setInterval(() => { const there = document.querySelector('h1');"
        " if (there) there.remove(); else document.body.insertAdjacentHTML('beforeend',"
        " '<h1>Passing</h1>') }, 2)</script>",
        timeout_s=SOON_S,
    )
    assert {Passing.here(window) for _ in range(100)} == {True, False}


class Passing(Screen):
    """A page whose heading comes and goes."""

    headings = ("Passing",)


@pytest.mark.parametrize(
    ("buttons", "gone"),
    [(("OK",), True), (("Continue",), True), (("OK", "Cancel"), False), (("Publish",), False)],
)
def test_a_dialog_in_the_way_that_offers_one_answer_only_tells_something(
    show: Show, deviations: list[Deviation], buttons: tuple[str, ...], gone: bool
) -> None:
    """It is agreed to only where it keeps a press from what is under it."""
    over = "<style>.it { position: fixed; inset: 0; background: white }</style>"
    under = "<button onclick='this.textContent = \"Pressed\"'>Go on</button>"
    window = show(over + under + dialog(*buttons))
    assert unasked.dismiss(window) is False
    button = window.page.get_by_role("button", name="Go on")
    if gone:
        press(window, button, what="Go on")
        assert deviations == [
            Deviation("unexpected-dialog", "nothing over the page", "What’s new", "dismissed")
        ]
        assert window.page.get_by_role("button", name="Pressed").count() == 1
    else:
        press(window, button, what="Go on")  # by its key, which goes to nothing else
        assert deviations == []
        assert window.page.get_by_role("dialog").count() == 1


def test_what_a_notice_covers_is_on_the_page_all_the_same(show: Show) -> None:
    window = show(
        "<label>Search <input></label><dialog aria-label='News'>New every month"
        "<button onclick=\"this.closest('dialog').close()\">OK</button></dialog>"
    )
    window.page.evaluate("document.querySelector('dialog').showModal()")
    assert Text("Search").appears(window)
    assert not window.page.locator("dialog").is_visible()


def test_what_a_question_covers_is_not(show: Show) -> None:
    window = show(
        "<label>Search <input></label><dialog aria-label='Leave?'>"
        "<button>OK</button><button>Cancel</button></dialog>"
    )
    window.page.evaluate("document.querySelector('dialog').showModal()")
    assert not Text("Search").appears(window)
    assert window.page.locator("dialog").is_visible()
