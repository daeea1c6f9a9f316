"""One integration from nothing: made, found unchanged, verified, changed by hand, found out.

The runs build on each other; each is made once, and many tests look at what it left.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from sandbox.idaas.accounts import ADMINISTRATOR
from tests.e2e.driving import Finished, Operator, invoke, leaked
from tests.flows.connectwise_home.published import IDS, OPTIONAL
from tests.sandbox.idaas.visiting import Codes, Visitor

pytestmark = pytest.mark.e2e

CHECKS = {
    "read-back",
    "discovery",
    "jwks",
    "authorize",
    "redirect-uri",
    "sp-login",
    "idp-login",
    "id-token",
    "second-factor",
    "consent",
}
LOGINS_OFF = "[test]\nservice_provider_login = false\nidentity_provider_login = false\n"


@pytest.fixture(scope="module")
def planned(operator: Operator) -> Finished:
    return operator.does("plan", "planned", "--json")


@pytest.fixture(scope="module")
def first(operator: Operator, planned: Finished) -> Finished:
    assert operator.consoles.requests() == 0, "a plan writes nothing"
    return operator.does("run", "first")


@pytest.fixture(scope="module")
def requests_of_first(operator: Operator, first: Finished) -> int:
    return operator.consoles.requests()


@pytest.fixture(scope="module")
def second(operator: Operator, requests_of_first: int) -> Finished:
    return operator.does("run", "second")


@pytest.fixture(scope="module")
def verified(operator: Operator, second: Finished) -> Finished:
    return operator.does("verify", "verified", "--json")


@pytest.fixture(scope="module")
def turned_back_on(operator: Operator, verified: Finished) -> None:
    """Somebody turns one setting of the application back on, past the run."""
    visitor = Visitor(operator.consoles.settings["IDAAS_URL"], Codes())
    with visitor.http:
        assert visitor.sign_in(ADMINISTRATOR).json() == {"to": "/#/"}
        (application,) = operator.consoles.export("idaas")["application"]
        path = f"/api/applications/{application.pop('id')}"
        general = {**application["general"], "enable_go_back_button": True}
        answer = visitor.api("PUT", path, {**application, "general": general})
        assert answer.status_code == 200, answer.text


@pytest.fixture(scope="module")
def found_out(operator: Operator, turned_back_on: None) -> Finished:
    return operator.does("verify", "found-out", inputs=LOGINS_OFF)


# -- the first run ---------------------------------------------------------------------------------


def test_an_empty_tenant_is_planned_whole(planned: Finished) -> None:
    assert planned.code == 10, planned.err
    told = json.loads(planned.out.splitlines()[-2])
    assert (told["type"], told["schema"]) == ("plan", "runbook/plan@1")
    assert {one["kind"]: one["action"] for one in told["objects"]} == dict.fromkeys(
        ("provider", "application", "resource-rule"), "create"
    )
    wanted = {one["instruction"]: one["wanted"] for one in told["fields"]}
    assert (wanted["2.9.6"], wanted["6.3"]) == (["known after step 1"], "known after step 2")
    assert {one["action"] for one in told["fields"]} == {"create"}
    assert told == {"type": "plan", **json.loads((planned.bundle / "plan.json").read_bytes())}


def test_the_run_is_done(first: Finished) -> None:
    assert first.code == 0, first.out
    run = first.result["run"]
    assert (run["status"], run["exit_code"], run["error"]) == ("done", 0, None)
    assert run["duration_s"] > 0


def test_every_instruction_of_the_guide_is_accounted_for_in_its_order(first: Finished) -> None:
    statuses = first.statuses()
    assert tuple(statuses) == IDS
    assert (len(statuses), len(OPTIONAL)) == (87, 32)
    assert set(first.statuses(optional=True)) == OPTIONAL
    assert set(first.statuses(optional=False).values()) <= {"done", "unchanged"}
    assert set(first.statuses(optional=True).values()) == {"skipped"}


def test_what_was_skipped_says_why(first: Finished) -> None:
    skipped = [one for one in first.result["instructions"] if _skipped(one)]
    assert [one["id"] for one in skipped if not one["note"]] == []


def _skipped(instruction: dict[str, object]) -> bool:
    return instruction["status"] == "skipped"


def test_every_instruction_that_was_done_has_a_picture(first: Finished) -> None:
    without = [
        one["id"]
        for one in first.result["instructions"]
        if not _skipped(one) and one["screenshot"] is None
    ]
    assert without == []


def test_values_are_seen_before_and_after(first: Finished) -> None:
    pkce = first.instruction("2.10.5")
    assert (pkce["before"], pkce["after"]) == ("S256", "None")
    assert first.instruction("2.9.4")["after"] == "https://home.connectwise.com"
    assert first.instruction("2.9.8")["after"] is False


def test_three_values_are_carried_and_read_back(first: Finished, operator: Operator) -> None:
    carried = {one["name"]: one for one in first.result["transfers"]}
    ways = {
        name: (
            one["from"]["instruction"],
            [(to["instruction"], to["console"], to["read_back"]) for to in one["to"]],
        )
        for name, one in carried.items()
    }
    assert ways == {
        "redirect_uri": ("1.3", [("2.9.6", "idaas", True)]),
        "client_id": ("2.9.1", [("6.3", "connectwise", True)]),
        "issuer_url": ("5.3", [("6.4", "connectwise", True)]),
    }
    settings = operator.consoles.settings
    assert carried["redirect_uri"]["from"]["origin"] == settings["CONNECTWISE_URL"]
    assert carried["redirect_uri"]["to"][0]["origin"] == settings["IDAAS_URL"]
    (provider,) = operator.consoles.export("connectwise")["providers"]
    assert {name: one["value"] for name, one in carried.items()} == {
        "redirect_uri": provider["redirect_uri"],
        "client_id": provider["client_id"],
        "issuer_url": provider["authority_url"],
    }


def test_every_check_passed_but_the_one_that_was_not_asked_for(first: Finished) -> None:
    checks = first.checks()
    assert set(checks) == CHECKS
    assert {id for id, status in checks.items() if status != "passed"} == {"second-factor"}
    (skipped,) = (one for one in first.result["checks"] if one["status"] == "skipped")
    assert skipped["detail"] == "not checked: the input test.try_wrong_second_factor is off"


def test_what_now_exists_is_what_the_run_says(first: Finished, operator: Operator) -> None:
    assert first.objects() == {
        "application": "created",
        "resource-rule": "created",
        "provider": "created",
    }
    held = operator.consoles.export("idaas")
    (application,) = held["application"]
    recorded = {one["kind"]: one for one in first.result["objects"]}
    assert recorded["application"]["name"] == application["name"] == "ConnectWise Home"
    assert recorded["application"]["id"] == application["client_id"]
    assert len(held["resource-rule"]) == 1
    assert held["resource-server"] == []


def test_the_errata_of_the_guide_stand_apart(first: Finished) -> None:
    errata = {one["instruction"] for one in first.result["errata"]}
    assert {"2.10.1", "6.1", "6.4", "7.2.3"} <= errata <= set(IDS)
    assert "cosmetic" not in {one["kind"] for one in first.result["deviations"]}


def test_that_the_administrator_at_work_is_taken_in_is_said_by_name(
    first: Finished, operator: Operator
) -> None:
    (told,) = (
        event
        for event in first.events
        if event["type"] == "advisory" and event["instruction"] == "6.7"
    )
    assert operator.consoles.settings["CONNECTWISE_ADMIN_USER"] in told["detail"]
    assert "provider.users" in told["detail"]


def test_without_a_terminal_progress_is_plain_lines(first: Finished) -> None:
    assert "\x1b" not in first.out
    assert "\r" not in first.out
    lines = first.out.splitlines()
    assert sum(" done       " in line for line in lines) >= 45
    assert "carried    redirect_uri 1.3 -> 2.9.6" in first.out
    assert any(line.startswith("Done. ") for line in lines)
    assert "Checks: 9 of 9 passed" in lines


def test_the_last_line_is_the_report_and_it_has_no_failure(first: Finished) -> None:
    assert Path(first.last_line) == first.bundle / "report.html"
    assert 'id="failure"' not in first.page
    assert all(f'id="i-{id}"' in first.page for id in IDS)


# -- the second run --------------------------------------------------------------------------------


def test_a_second_run_writes_nothing(
    second: Finished, requests_of_first: int, operator: Operator
) -> None:
    assert second.code == 0, second.out
    assert second.result["run"]["status"] == "unchanged"
    assert operator.consoles.requests() == requests_of_first
    assert [event for event in second.events if event["type"] in {"change", "intent"}] == []


def test_a_second_run_accounts_for_every_instruction(second: Finished) -> None:
    assert tuple(second.statuses()) == IDS
    assert set(second.statuses(optional=False).values()) <= {"done", "unchanged"}
    assert second.objects() == {
        "application": "adopted",
        "resource-rule": "adopted",
        "provider": "adopted",
    }


def test_a_second_run_proves_it_again_with_the_values_of_the_first(
    second: Finished, first: Finished
) -> None:
    assert second.checks() == first.checks()
    before, after = (
        {one["name"]: one["value"] for one in run.result["transfers"]} for run in (first, second)
    )
    assert before == after
    assert all(to["read_back"] for one in second.result["transfers"] for to in one["to"])


# -- verify ----------------------------------------------------------------------------------------


def test_a_right_integration_is_verified_without_writing(
    verified: Finished, requests_of_first: int, operator: Operator
) -> None:
    assert verified.code == 0, verified.out
    assert operator.consoles.requests() == requests_of_first
    assert verified.result["run"]["status"] == "unchanged"
    assert {id for id, status in verified.checks().items() if status != "passed"} == {
        "second-factor"
    }


def test_json_gives_an_event_a_line_and_the_path_as_the_last(verified: Finished) -> None:
    *lines, last = verified.out.splitlines()
    told = [json.loads(line) for line in lines]
    assert told == verified.events
    assert [event["seq"] for event in told] == list(range(1, len(told) + 1))
    assert (told[0]["type"], told[-1]["type"]) == ("run-started", "run-finished")
    assert Path(last) == verified.bundle / "report.html"
    assert Path(last).is_file()


def test_what_was_changed_by_hand_is_named_and_nothing_else(
    found_out: Finished, requests_of_first: int, operator: Operator
) -> None:
    assert found_out.code == 4, found_out.out
    assert found_out.result["run"]["status"] == "failed"
    failed = [one for one in found_out.result["checks"] if one["status"] == "failed"]
    assert [one["id"] for one in failed] == ["read-back"]
    assert failed[0]["detail"] == "2.9.8 Enable Go Back Button: wanted False, found True"
    assert failed[0]["detail"] in found_out.out
    statuses = found_out.statuses()
    assert [id for id, status in statuses.items() if status == "failed"] == ["2.9.8"]
    assert operator.consoles.requests() == requests_of_first + 1  # the one by hand
    assert found_out.is_told_first()


def test_what_was_changed_by_hand_is_planned_and_nothing_else(
    operator: Operator, turned_back_on: None
) -> None:
    requests = operator.consoles.requests()
    planned = operator.does("plan", "planned-again")
    assert planned.code == 10, planned.out
    told = json.loads((planned.bundle / "plan.json").read_bytes())
    differing = [one for one in told["fields"] if one["action"] != "leave"]
    assert [(one["instruction"], one["action"]) for one in differing] == [("2.9.8", "change")]
    assert operator.consoles.requests() == requests


def test_a_login_that_is_off_is_reported_as_not_checked(found_out: Finished) -> None:
    details = {one["id"]: one["detail"] for one in found_out.result["checks"]}
    assert {id for id, status in found_out.checks().items() if status == "skipped"} >= {
        "sp-login",
        "idp-login",
        "consent",
    }
    assert "test.service_provider_login is off" in details["sp-login"]


# -- of all of them --------------------------------------------------------------------------------


def test_a_bundle_is_sealed_and_tells_what_was_changed(
    first: Finished, operator: Operator, tmp_path: Path
) -> None:
    whole = invoke("evidence", "verify", first.bundle, cwd=operator.folder, bundle=first.bundle)
    assert (whole.code, whole.err) == (0, ""), whole.out
    assert whole.out.startswith("whole: ")
    assert "unsigned" in whole.out
    copy = Path(shutil.copytree(first.bundle, tmp_path / "copy"))
    (copy / "report.html").write_text("It worked.")
    tampered = invoke("evidence", "verify", copy, cwd=operator.folder, bundle=copy)
    assert tampered.code == 4
    assert "changed: report.html" in tampered.out


@pytest.mark.parametrize("name", ["first", "second", "verified", "found_out"])
def test_no_secret_stands_anywhere(
    name: str, operator: Operator, request: pytest.FixtureRequest
) -> None:
    finished: Finished = request.getfixturevalue(name)
    assert leaked(finished, operator.consoles.secrets) == []


def test_a_report_is_made_again_from_the_journal_alone(first: Finished, operator: Operator) -> None:
    elsewhere = operator.folder / "again"
    again = invoke(
        "report", first.bundle, "--out", elsewhere, cwd=operator.folder, bundle=elsewhere
    )
    assert again.code == 0, again.err
    assert Path(again.last_line).parent == elsewhere
    assert "Done" in again.page
