"""What a run did is taken back: on an empty tenant all of it, else but for what others changed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.e2e.driving import PILOT, SERVER, WITHOUT_LOGINS, Finished, Operator, invoke
from tests.e2e.matrix import changed

pytestmark = pytest.mark.e2e

ALL = PILOT + SERVER + WITHOUT_LOGINS


def exported(operator: Operator) -> dict[str, Any]:
    return {console: operator.consoles.export(console) for console in operator.consoles.control}


def undone(operator: Operator, run: Finished, name: str = "undone") -> Finished:
    bundle = operator.folder / name
    flags = ("--env-file", operator.env, "--out", bundle, "--yes")
    return invoke("undo", run.bundle, *flags, cwd=operator.folder, bundle=bundle)


def became(finished: Finished) -> dict[str, str]:
    """What became of each object, by kind, in the order in which it was taken back."""
    events = (event for event in finished.events if event["type"] == "taken-back")
    return {event["kind"]: event["action"] for event in events}


def test_an_empty_tenant_is_as_before(newcomer: Operator) -> None:
    before = exported(newcomer)
    run = newcomer.does("run", "run", inputs=ALL)
    assert run.code == 0, run.out
    assert exported(newcomer) != before
    back = undone(newcomer, run)
    assert back.code == 0, back.out
    kinds = ("provider", "resource-server", "resource-rule", "application")
    assert list(became(back).items()) == [(kind, "deleted") for kind in kinds]
    assert exported(newcomer) == before


@pytest.mark.soak
def test_what_was_taken_back_is_gone(newcomer: Operator) -> None:
    run = newcomer.does("run", "run", inputs=ALL)
    undone(newcomer, run)
    again = undone(newcomer, run, "again")
    assert (again.code, again.result["run"]["status"]) == (0, "unchanged")
    assert set(became(again).values()) == {"gone"}


@pytest.mark.soak
def test_what_others_changed_since_is_left_and_listed(newcomer: Operator) -> None:
    run = newcomer.does("run", "run", inputs=ALL)
    assert run.code == 0, run.out

    def turn(body: dict[str, Any]) -> dict[str, Any]:
        body["general"]["initiate_login_uri"] = "https://elsewhere.example.com"
        return body

    changed(newcomer.consoles, "application", turn)
    back = undone(newcomer, run)
    assert back.code == 0, back.out
    assert became(back)["application"] == "left"
    assert became(back)["provider"] == "deleted"
    (left,) = (e for e in back.events if e["type"] == "taken-back" and e["action"] == "left")
    assert "2.9.4 Initiate Login URI is 'https://elsewhere.example.com'" in left["why"]


@pytest.mark.soak
def test_what_a_run_changed_on_what_was_there_is_put_back(newcomer: Operator) -> None:
    run = newcomer.does("run", "first", inputs=ALL)
    assert run.code == 0, run.out
    before = exported(newcomer)
    other = ALL + '[general]\ninitiate_login_uri = "https://other.example.com"\n'
    other += "[authentication]\nrequire_consent = false\nmax_authentication_age = '300'\n"
    second = newcomer.does("run", "second", inputs=other)
    assert second.code == 0, second.out
    assert exported(newcomer) != before
    back = undone(newcomer, second)
    assert back.code == 0, back.out
    assert became(back) == {"application": "put back"}
    assert exported(newcomer) == before


@pytest.mark.soak
def test_a_run_that_fails_takes_back_what_it_did_where_it_is_told_to(newcomer: Operator) -> None:
    before = exported(newcomer)
    newcomer.consoles.fault("no-id-token")
    run = newcomer.does("run", "run", "--undo-on-failure", inputs=PILOT + WITHOUT_LOGINS)
    assert run.code == 5, run.out
    assert run.objects() == {"application": "created", "resource-rule": "created"}
    assert run.last_line == str(run.bundle / "report.html")
    assert exported(newcomer) == before


@pytest.mark.soak
def test_a_masked_run_is_taken_back_where_it_names_nobody(newcomer: Operator) -> None:
    before = exported(newcomer)
    run = newcomer.does("run", "run", inputs=WITHOUT_LOGINS, RUNBOOK_MASK_PERSONAL="1")
    assert run.code == 0, run.out
    administrator = newcomer.consoles.settings["CONNECTWISE_ADMIN_USER"]
    assert administrator not in run.out + run.page
    assert "[person 1], the administrator at work" in run.page
    assert undone(newcomer, run).code == 0
    assert exported(newcomer) == before


@pytest.mark.soak
def test_a_masked_run_that_names_persons_is_refused_before_anything(newcomer: Operator) -> None:
    run = newcomer.does("run", "run", inputs=PILOT + WITHOUT_LOGINS, RUNBOOK_MASK_PERSONAL="1")
    assert run.code == 0, run.out
    requests = newcomer.consoles.requests()
    back = undone(newcomer, run)
    assert back.code == 2
    assert "nothing can be taken back" in back.err
    assert not back.bundle.exists()
    assert newcomer.consoles.requests() == requests
