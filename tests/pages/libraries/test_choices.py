"""One or several of what is offered, as component libraries make it."""

from __future__ import annotations

import pytest

from pages.controls.base import Control
from pages.controls.choice import Choice
from pages.controls.multiple import Multiple
from runbook.errors import OptionMissing
from tests.pages.libraries.conftest import Trial, keeps
from tests.pages.libraries.matrix import cells

ALGORITHMS = ("None", "RS256", "ES256", "PS256")


def refuses(trial: Trial, control: Control[str], wanted: str, *offered: str) -> None:
    """An option that is missing is refused with those that are there, and nothing is left open."""
    before = trial.state()
    with pytest.raises(OptionMissing, match=f"does not offer “{wanted}”") as refused:
        control.set(trial.window, wanted)
    assert refused.value.seen == f"offered: {', '.join(offered)}"
    assert trial.state() == before
    assert not trial.left_open()


@cells("select")
def test_a_drop_down(trial: Trial) -> None:
    algorithm = Choice("ID Token Signing Algorithm")
    keeps(trial, algorithm, "ES256", "RS256")
    refuses(trial, algorithm, "HS256", *ALGORITHMS)
    assert algorithm.read(trial.window) == "RS256"


@cells("combobox")
def test_a_drop_down_that_is_typed_into(trial: Trial) -> None:
    response = Choice("Response Type")
    keeps(trial, response, "code", "id_token")
    refuses(trial, response, "none", "code", "id_token", "code id_token", "token")
    assert response.read(trial.window) == "id_token"


@cells("virtual")
def test_a_long_list_drawn_in_part(trial: Trial) -> None:
    keeps(trial, Choice("OIDC Signing Certificate"), "Certificate 3", "Certificate 250")


@cells("multi")
def test_several_as_chips(trial: Trial) -> None:
    supported = Multiple("Supported OIDC/OAuth Applications", "Supported OIDC/OAuth Application")
    wanted = ["Invoices", "Tickets"]
    keeps(trial, supported, ["Payroll"], wanted, state=["Invoices", "Payroll", "Tickets"])
    assert sorted(supported.read(trial.window)) == ["Invoices", "Payroll", "Tickets"]
    assert not trial.left_open()


@cells("radio")
def test_a_radio_group(trial: Trial) -> None:
    method = Choice("Authorization Code PKCE Code Challenge Method", "PKCE Code Challenge Method")
    keeps(trial, method, "S256", "None")
    refuses(trial, method, "S512", "None", "Plain", "S256")
