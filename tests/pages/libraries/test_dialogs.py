"""Dialogs, toasts and what else lies over a page, as component libraries make them."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from pages.controls.buttons import Press
from pages.controls.fields import Text
from pages.controls.files import File
from pages.controls.lists import UriList
from pages.roles import dialogs
from pages.screen import Screen
from runbook.window import Deviation
from tests.pages.libraries.conftest import Trial, keeps
from tests.pages.libraries.matrix import cells

OLD, NEW = "https://old.example.com/cb", "https://new.example.com/cb"


@cells("list")
def test_a_list_that_is_added_to_in_a_dialog(trial: Trial) -> None:
    uris = UriList(
        "Login Redirect URIs",
        "Login Redirect URI",
        add=("Add", "Add Login Redirect URI", "+"),
        dialog=("Add Login Redirect URI", "Login Redirect URI"),
        confirm=("OK", "Add", "Save"),
    )
    keeps(trial, uris, [OLD], [NEW], state=[OLD, NEW], returns=False)
    assert uris.read(trial.window) == [OLD, NEW]
    assert not dialogs(trial.window)


class Scopes(Screen):
    """A dialog from which another one opens."""

    title = "Scopes"
    dialog = ("Scopes",)
    landmarks = ("add",)

    add = Press("Add", "Add Scope")


class AddScope(Screen):
    """The dialog on top."""

    title = "Add Scope"
    dialog = ("Add Scope",)
    landmarks = ("name",)

    name = Text("Name")
    value = Text("Value")
    add = Press("Add", "OK")


@cells("dialogs")
def test_a_dialog_over_a_dialog(trial: Trial) -> None:
    window = trial.window
    Press("Edit").press(window)
    for name in ("edit", "view"):
        Scopes.arrive(window)
        Scopes.add.press(window)
        AddScope.arrive(window)
        AddScope.name.set(window, f"To {name}")
        AddScope.value.set(window, f"{name}:calendar")
        assert AddScope.name.read(window) == f"To {name}"
        assert AddScope.value.read(window) == f"{name}:calendar"
        AddScope.add.press(window)
        window.wait(lambda: not AddScope.here(window) or None)
        assert not AddScope.here(window)
    trial.becomes([{"name": f"To {one}", "value": f"{one}:calendar"} for one in ("edit", "view")])
    assert trial.deviations == []


@cells("toast")
def test_a_toast_over_the_button(trial: Trial) -> None:
    Press("Save").press(trial.window)
    trial.becomes(1)


class UploadLogo(Screen):
    """The dialog that takes a picture."""

    title = "Upload Logo"
    dialog = ("Upload Logo",)

    picture = File("Select an image file", "Choose file", "Browse", "Upload")
    ok = Press("OK", "Done")


@cells("file")
def test_a_file_is_handed_over(trial: Trial, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"\x89PNG\r\n\x1a\n")
    UploadLogo.arrive(trial.window)
    UploadLogo.picture.reach(trial.window)
    UploadLogo.picture.set(trial.window, logo)
    trial.becomes("logo.png")
    UploadLogo.ok.press(trial.window)
    trial.window.wait(lambda: not dialogs(trial.window) or None)
    assert not dialogs(trial.window)
    trial.becomes("logo.png")


@cells("unasked")
def test_a_dialog_that_nobody_asked_for(trial: Trial) -> None:
    keeps(trial, Text("Name"), "", "Ours")
    assert trial.deviations == [
        Deviation("unexpected-dialog", "nothing over the page", "What’s new", "dismissed")
    ]
    expect(trial.window.page.get_by_role("dialog")).to_have_count(0)
