"""Fields, as component libraries make them."""

from __future__ import annotations

from playwright.sync_api import expect
from pydantic import SecretStr

from pages.controls.fields import ReadOnlyText, Secret, Text
from tests.pages.libraries.conftest import Trial, keeps
from tests.pages.libraries.matrix import cells


@cells("text")
def test_a_required_field(trial: Trial) -> None:
    keeps(trial, Text("Application Name"), "Old name", "New name")


@cells("optional")
def test_an_optional_field(trial: Trial) -> None:
    description = Text("Application Description")
    keeps(trial, description, "", "Ours")
    description.set(trial.window, "")
    assert description.read(trial.window) == ""
    trial.becomes("")


@cells("textarea")
def test_text_of_several_lines(trial: Trial) -> None:
    keeps(trial, Text("Description"), "One", "One\nTwo")


@cells("number")
def test_a_number(trial: Trial) -> None:
    age = Text("Max Authentication Age (seconds)", "Max Authentication Age")
    age.reach(trial.window)
    assert age.read(trial.window) == ""
    age.set(trial.window, "3600")
    assert age.read(trial.window) == "3600"
    trial.window.wait(lambda: str(trial.state()) == "3600" or None)
    assert str(trial.state()) == "3600"


@cells("secret")
def test_a_secret_is_typed_and_covered(trial: Trial) -> None:
    password = Secret("Password")
    password.reach(trial.window)
    password.set(trial.window, SecretStr("correct horse"))
    trial.becomes("correct horse")
    mask = trial.window.masks[0].field
    expect(mask).to_have_value("correct horse")
    expect(mask).to_have_attribute("type", "password")


@cells("readonly")
def test_a_value_to_copy(trial: Trial) -> None:
    client_id = ReadOnlyText("Client ID")
    client_id.reach(trial.window)
    assert client_id.read(trial.window) == "8d1c5a0e-6f3b-4c7e-9a51-2f4be0c7d913"
