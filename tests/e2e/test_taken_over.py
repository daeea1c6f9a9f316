"""What a run makes of objects that it finds under the wanted names: docs/operating.md, "What is
there already", line by line."""

from __future__ import annotations

from typing import Any

import pytest

from tests.e2e.driving import PILOT, SERVER, WITHOUT_LOGINS, Finished, Operator
from tests.e2e.matrix import Body, all_changed, changed

pytestmark = [pytest.mark.e2e, pytest.mark.soak]

INPUTS = PILOT + SERVER + WITHOUT_LOGINS
FOREIGN = "https://elsewhere.example.com/callback"


def one(operator: Operator, console: str, kind: str) -> dict[str, Any]:
    """The only object of a kind that goes by our name."""
    ours = {"ConnectWise Home", "EntrustOIDC", "Calendar API"}
    held = operator.consoles.export(console)[kind]
    (found,) = (o for o in held if ours & {o.get("name"), o.get("display_name")})
    assert isinstance(found, dict)
    return found


@pytest.fixture(scope="module")
def before(operator: Operator) -> dict[str, dict[str, Any]]:
    """All four objects as a run left them, and what somebody made of each since."""
    run = operator.does("run", "first", inputs=INPUTS)
    assert run.code == 0, run.out
    kept = {
        "provider": one(operator, "connectwise", "providers"),
        "application": one(operator, "idaas", "application"),
    }

    def application(body: Body) -> Body:
        body["general"]["login_redirect_uris"].insert(0, FOREIGN)
        body["description"] = "Somebody else's words"
        return body

    def rule(body: Body) -> Body:
        body["groups"] = ["All Employees"]
        return body

    def server(body: Body) -> Body:
        body.update(description="Somebody else's words", value="https://api.example.com/other")
        return body

    def provider(body: Body) -> Body:
        body.update(client_id="another", authority_url="https://elsewhere.example.com", users=[])
        return body

    of_identity = {"application": application, "resource-rule": rule, "resource-server": server}
    all_changed(operator.consoles, "idaas", of_identity)
    all_changed(operator.consoles, "connectwise", {"provider": provider})
    return kept


@pytest.fixture(scope="module")
def second(operator: Operator, before: dict[str, dict[str, Any]]) -> Finished:
    finished = operator.does("run", "second", inputs=INPUTS)
    assert finished.code == 0, finished.out
    return finished


def test_each_is_taken_over_and_none_is_made_twice(second: Finished) -> None:
    assert second.objects() == {
        "application": "adopted",
        "resource-rule": "adopted",
        "resource-server": "changed",
        "provider": "changed",
    }


def test_a_provider_of_that_name_keeps_its_redirect_uri_and_gets_the_rest(
    second: Finished, operator: Operator, before: dict[str, dict[str, Any]]
) -> None:
    held = one(operator, "connectwise", "providers")
    for kept in ("redirect_uri", "client_id", "authority_url", "response_type"):
        assert held[kept] == before["provider"][kept]
    assert held["users"]
    (carried,) = (t for t in second.result["transfers"] if t["name"] == "redirect_uri")
    assert carried["value"] == held["redirect_uri"]


def test_a_foreign_redirect_uri_beside_ours_stays(
    second: Finished, operator: Operator, before: dict[str, dict[str, Any]]
) -> None:
    held = one(operator, "idaas", "application")
    ours = before["provider"]["redirect_uri"]
    assert held["general"]["login_redirect_uris"] == [FOREIGN, ours]
    assert held["description"] == "Somebody else's words", "the inputs do not name it"
    assert held["client_id"] == before["application"]["client_id"]


def test_ours_is_put_beside_a_foreign_redirect_uri(
    second: Finished, operator: Operator, before: dict[str, dict[str, Any]]
) -> None:
    def without_ours(body: Body) -> Body:
        body["general"]["login_redirect_uris"] = [FOREIGN]
        return body

    changed(operator.consoles, "application", without_ours)
    finished = operator.does("run", "third", inputs=INPUTS)
    assert finished.code == 0, finished.out
    held = one(operator, "idaas", "application")
    ours = before["provider"]["redirect_uri"]
    assert set(held["general"]["login_redirect_uris"]) == {FOREIGN, ours}
    assert finished.objects()["application"] == "changed"


def test_a_rule_that_exists_stays_as_strict_as_it_is(second: Finished, operator: Operator) -> None:
    assert one(operator, "idaas", "resource-rule")["groups"] == ["All Employees"]
    assert "keeps it" in second.instruction("3.2")["note"]


def test_a_server_of_that_name_gets_what_the_inputs_name(
    second: Finished, operator: Operator
) -> None:
    held = one(operator, "idaas", "resource-server")
    assert held["value"] == "https://api.example.com/calendar"
    assert held["description"] == "Somebody else's words"
