"""Healing: clear and alone or not at all; never what commits, takes a secret or means another."""

from __future__ import annotations

import pytest

from pages import healing
from pages.controls.buttons import Beside, Commit, Press
from pages.controls.choice import Choice
from pages.controls.fields import Secret, Text
from pages.controls.toggles import Switch
from pages.screen import Screen
from runbook.errors import ConsoleUnreachable, ControlMissing
from runbook.window import Deviation
from tests.pages.conftest import SOON_S, Show


class Configuration(Screen):
    title = "Configuration"
    dialog = ("Configuration",)

    issuer_url = Text("Issuer URL")


class Settings(Screen):
    title = "Settings"
    headings = ("Login Settings",)

    display_name = Text("Display Name")
    client_id = Text("Client ID", "Client Identifier")
    consent = Switch("Require Consent")
    time = Switch("Include Authentication Time")
    method = Choice("PKCE Method")
    password = Secret("Password")
    add = Press("Add Scope")
    more = Beside("Redirect URIs", buttons=("Add",))
    close = Press("OK")
    save = Commit("Save")


def box(name: str) -> str:
    return f"<div><label><input type=checkbox>{name}</label></div>"


def field(name: str, kind: str = "text") -> str:
    return f"<div><label>{name}<input type={kind}></label></div>"


def missing(show: Show, control: object, html: str) -> Deviation | None:
    """What is learned where a control is missing on a page."""
    window = show(html, timeout_s=SOON_S)
    with pytest.raises(ControlMissing) as caught:
        control.reach(window)  # type: ignore[attr-defined]
    assert caught.value.heal is not None
    return caught.value.heal()


@pytest.mark.parametrize(
    ("declared", "found"),
    [
        ("Require Consent", "Ask for consent"),
        ("Require Consent", "Require Content"),
        ("Redirect URI", "Callback URL"),
        ("Authority URL", "Issuer URL"),
        ("Application Name", "Name of the app"),
        ("Users List", "Members"),
        ("Max Authentication Age (seconds)", "Maximum Authentication Age"),
        ("Sign in with SSO", "Login with SSO"),
    ],
)
def test_names_that_say_the_same(declared: str, found: str) -> None:
    assert healing.nearness(declared, found) >= healing.CLEAR


@pytest.mark.parametrize(
    ("declared", "found"),
    [
        ("Require Consent", "Require PKCE"),
        ("Enable user login", "Enable Go Back Button"),
        ("Include Client ID", "Include Application Name"),
        ("ID Token Signing Algorithm", "User Info Signing Algorithm"),
        ("Client ID", "Client Secret"),
        ("Access Token Timeout", "Refresh Token Limit"),
        ("Name", "Value"),
        ("", "Name"),
    ],
)
def test_names_that_do_not(declared: str, found: str) -> None:
    assert healing.nearness(declared, found) < healing.CLEAR


def test_a_control_under_another_name_is_learned_and_found(show: Show) -> None:
    window = show(box("Ask for consent") + box("Include Authentication Time"), timeout_s=SOON_S)
    with pytest.raises(ControlMissing) as caught:
        Settings.consent.reach(window)
    assert caught.value.heal is not None
    told = Deviation("renamed", "Require Consent", "Ask for consent", "healed")
    assert caught.value.heal() == told
    assert Settings.consent.learned(window) == "Ask for consent"
    Settings.consent.set(window, True)
    assert Settings.consent.read(window) is True
    assert Settings.time.learned(window) is None


def test_a_name_is_learned_once(show: Show) -> None:
    window = show(box("Ask for consent"), timeout_s=SOON_S)
    with pytest.raises(ControlMissing) as caught:
        Settings.consent.reach(window)
    assert caught.value.heal is not None
    assert caught.value.heal() is not None
    assert caught.value.heal() is None


def test_two_that_are_as_near_are_none(show: Show) -> None:
    assert missing(show, Settings.consent, box("Ask for consent") + box("Consent required")) is None


def test_what_another_declaration_means_is_not_taken(show: Show) -> None:
    class Twins(Screen):
        one = Switch("Token Consent")
        other = Switch("Require Token Consent")

    assert missing(show, Twins.one, box("Require Token Consent")) is None


def test_a_neighbour_tips_the_scales(show: Show) -> None:
    """Half a name alone is not enough; between its neighbours it is."""
    half = field("Public name")
    assert missing(show, Settings.display_name, half + field("Other") + field("Third")) is None
    beside = half + field("Client ID") + field("Other")
    told = Deviation("renamed", "Display Name", "Public name", "healed")
    assert missing(show, Settings.display_name, beside) == told


@pytest.mark.parametrize("control", [Settings.save, Settings.close, Settings.password])
def test_what_commits_or_takes_a_secret_is_never_healed(show: Show, control: object) -> None:
    html = "<button>Save it</button><button>OK then</button>" + field("Secret word", "password")
    window = show(html, timeout_s=SOON_S)
    with pytest.raises(ControlMissing) as caught:
        control.find(window, timeout_s=0)  # type: ignore[attr-defined]
    assert caught.value.heal is not None
    assert caught.value.heal() is None


@pytest.mark.parametrize("name", ["Reset", "Delete Scope", "Remove Scope", "Cancel", "Save Scope"])
def test_a_look_alike_that_commits_is_not_pressed_for_anything(show: Show, name: str) -> None:
    assert missing(show, Settings.add, f"<button>{name}</button>") is None


def test_a_field_that_takes_a_secret_is_not_taken_for_text(show: Show) -> None:
    assert missing(show, Settings.client_id, field("Client ID number", "password")) is None


def test_a_drop_down_under_another_name(show: Show) -> None:
    html = "<label>Method of PKCE<select><option>None<option>S256</select></label>"
    window = show(html, timeout_s=SOON_S)
    with pytest.raises(ControlMissing) as caught:
        Settings.method.reach(window)
    assert caught.value.heal is not None
    assert caught.value.heal() is not None
    Settings.method.set(window, "S256")
    assert Settings.method.read(window) == "S256"


def test_a_page_under_another_title_is_recognised(show: Show, deviations: list[Deviation]) -> None:
    window = show("<h1>Sign-in Settings</h1>", timeout_s=SOON_S)
    with pytest.raises(ConsoleUnreachable):
        Settings.arrive(window)
    window.heals = True
    Settings.arrive(window)
    assert deviations == [Deviation("renamed", "Login Settings", "Sign-in Settings", "healed")]


def test_a_page_is_recognised_by_its_controls(show: Show, deviations: list[Deviation]) -> None:
    window = show("<h1>Connection</h1>" + field("Client ID") + field("Display Name"))
    window.timeout_s = SOON_S
    window.heals = True
    Settings.arrive(window)
    assert deviations == [Deviation("renamed", "Login Settings", "Connection", "healed")]


def test_another_page_is_not(show: Show) -> None:
    window = show("<h1>Dashboard</h1>" + field("Client ID"), timeout_s=SOON_S)
    window.heals = True
    with pytest.raises(ConsoleUnreachable):
        Settings.arrive(window)


def test_no_page_is_taken_for_a_dialog(show: Show) -> None:
    window = show("<h1>Accounts</h1>" + field("Issuer URL"), timeout_s=SOON_S)
    window.heals = True
    window.recognises = lambda window, titles: "Accounts"
    with pytest.raises(ConsoleUnreachable):
        Configuration.arrive(window)


def test_a_button_beside_something_is_known_by_its_own_name(show: Show) -> None:
    window = show("<div>Redirect URIs <button>New</button></div>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing) as caught:
        Settings.more.find(window, timeout_s=0)
    assert caught.value.about == "Add"
    assert caught.value.heal is not None
    assert caught.value.heal() == Deviation("renamed", "Add", "New", "healed")
    assert Settings.more.find(window).inner_text() == "New"
    assert Settings.more.learned(window) == "New"


def test_names_that_a_baseline_knows_are_other_things(show: Show) -> None:
    """And the only one that it does not know is meant sooner."""
    html = box("Approval by users") + box("Consent of users")
    window = show(html, timeout_s=SOON_S)
    assert healing.best(window, Settings.consent.target) is None
    window.known = frozenset({"consentofusers"})
    found = healing.best(window, Settings.consent.target)
    assert found is not None
    assert found.name == "Approval by users"
