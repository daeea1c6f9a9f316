"""What is on or off, as component libraries make it."""

from __future__ import annotations

from pages.controls.groups import CheckBoxGroup
from pages.controls.scopes import Scopes
from pages.controls.toggles import Switch
from pages.controls.users import Users
from pages.screen import Screen
from tests.pages.libraries.conftest import Trial, keeps
from tests.pages.libraries.matrix import cells


@cells("switch")
def test_a_switch(trial: Trial) -> None:
    switch = Switch("Enable Go Back Button")
    keeps(trial, switch, True, False)
    switch.set(trial.window, True)
    assert switch.read(trial.window)
    trial.becomes(True)


@cells("checkbox")
def test_a_check_box(trial: Trial) -> None:
    keeps(trial, Switch("Require Consent", "Require Content"), False, True)


@cells("checkgroup")
def test_a_group_of_check_boxes(trial: Trial) -> None:
    grants = CheckBoxGroup("Grant Types", "Grant Type")
    start = dict.fromkeys(("Client Credentials", "Implicit", "Refresh Token"), False)
    wanted = {"Authorization Code": False, "implicit": True}
    keeps(trial, grants, {"Authorization Code": True, **start}, wanted, state=["Implicit"])


@cells("indeterminate")
def test_all_of_some_users(trial: Trial) -> None:
    users = Users("Select All", "Select all users", "Select all rows")
    window = trial.window
    users.reach(window)
    chosen = users.read(window)
    assert isinstance(chosen, list)
    assert [text.split()[-1] for text in chosen] == ["bob@example.com"]
    users.set(window, ["eve@example.com"])
    assert users.satisfied(users.read(window), ["bob@example.com", "eve@example.com"])
    trial.becomes(["bob@example.com", "eve@example.com"])
    users.set(window, "all")
    assert users.read(window) == "all"
    trial.becomes(["ann@example.com", "bob@example.com", "eve@example.com"])
    users.restore(window, chosen)
    assert users.read(window) == chosen
    trial.becomes(["bob@example.com"])


class Provider(Screen):
    """A setting on a tab that is not in front."""

    title = "Provider"
    section = "Users List"
    placed = False

    select = Switch("Select users")


@cells("tabs")
def test_a_setting_on_another_tab(trial: Trial) -> None:
    both = {"tab": "Users List", "checked": True}
    keeps_on_its_tab(trial)
    Provider.select.set(trial.window, True)
    assert Provider.select.read(trial.window)
    trial.becomes(both)


def keeps_on_its_tab(trial: Trial) -> None:
    """The way to the tab is a part of reaching the setting."""
    Provider.select.reach(trial.window)
    trial.becomes({"tab": "Users List", "checked": False})
    assert not Provider.select.read(trial.window)


@cells("scopes")
def test_rows_that_open(trial: Trial) -> None:
    names = ("Your unique identifier", "Email address")
    chosen = CheckBoxGroup("Supported Scopes", "Supported Scope")
    chosen.reach(trial.window)
    assert chosen.read(trial.window) == dict.fromkeys(names, True)
    implied = Scopes("Supported Scopes", "Supported Scope").read(trial.window)
    assert implied == dict(zip(names, (["sub"], ["email", "email_verified"]), strict=True))
    trial.becomes(list(names))
    chosen.set(trial.window, {"Email address": False})
    assert chosen.read(trial.window) == dict(zip(names, (True, False), strict=True))
    trial.becomes([names[0]])
