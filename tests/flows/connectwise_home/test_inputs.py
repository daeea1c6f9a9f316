from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from flows.connectwise_home.inputs import Inputs
from runbook.inputs import load
from runbook.mistakes import Mistakes

SERVER = '[resource_server]\nname = "API"\nvalue = "https://api.example.com"\n'


def read(folder: Path, text: str) -> Inputs:
    file = folder / "inputs.toml"
    file.write_text(text, encoding="utf-8")
    return load(Inputs, file)


def test_left_out_a_key_has_the_guides_value_or_stays() -> None:
    inputs = Inputs()
    assert inputs.application.name == "ConnectWise Home"
    assert inputs.application.description is None
    assert inputs.general.initiate_login_uri == "https://home.connectwise.com"
    assert inputs.general.show_login_redirect_url_in_my_profile is None
    assert inputs.general.enable_go_back_button is False
    assert inputs.authentication.grant_types == ["Implicit"]
    assert inputs.authentication.pkce_code_challenge_method == "None"
    assert inputs.authentication.max_authentication_age is None
    assert inputs.resource_server is None
    assert (inputs.provider.display_name, inputs.provider.users) == ("EntrustOIDC", "all")
    assert inputs.test.try_wrong_second_factor is False


def test_an_empty_text_empties_a_field_and_is_not_left_out(tmp_path: Path) -> None:
    inputs = read(tmp_path, '[authentication]\nmax_authentication_age = ""\nconsent_message = ""\n')
    assert inputs.authentication.max_authentication_age == ""
    assert inputs.authentication.consent_message == ""


def test_a_logo_is_relative_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"picture")
    inputs = read(tmp_path, '[application]\nlogo = "logo.png"\n')
    assert inputs.application.logo == tmp_path / "logo.png"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[application]\nnam = 'x'\n", "application.nam"),
        ("[application]\nname = ''\n", "application.name"),
        ("[application]\nfind_by = 'luck'\n", "application.find_by"),
        ("[general]\nenable_go_back_button = 'no'\n", "general.enable_go_back_button"),
        (
            "[authentication]\nmax_authentication_age = '1 h'\n",
            "authentication.max_authentication_age",
        ),
        ("[resource_server]\nname = 'API'\n", "resource_server.value"),
        ("[resource_server]\nname = 'API'\nvalue = 'calendar'\n", "resource_server.value"),
        ("[provider]\nusers = ['jane']\n", "provider.users"),
        ("[other]\n", "other"),
    ],
)
def test_what_cannot_be_is_refused_by_its_key(tmp_path: Path, text: str, key: str) -> None:
    with pytest.raises(Mistakes) as caught:
        read(tmp_path, text)
    assert caught.value.mistakes[0].name.startswith(key)


@pytest.mark.parametrize("of", ["name", "value"])
def test_two_scopes_cannot_have_the_same(of: str) -> None:
    scopes = [{"name": "a", "value": "a:b"}, {"name": "b", "value": "c:d"}]
    scopes[1][of] = scopes[0][of]
    with pytest.raises(ValidationError, match=f"two scopes have the same {of}"):
        Inputs.model_validate(
            {"resource_server": {"name": "API", "value": "urn:api", "scopes": scopes}}
        )
