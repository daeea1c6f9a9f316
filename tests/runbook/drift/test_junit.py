from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from runbook.drift.junit import junit
from runbook.drift.model import Drift
from tests.runbook.drift import drifts


def suites(drift: Drift) -> tuple[ElementTree.Element, ElementTree.Element]:
    steps, screens = ElementTree.fromstring(junit(drift)).findall("testsuite")
    return steps, screens


def cases(drift: Drift) -> dict[str, ElementTree.Element]:
    document = ElementTree.fromstring(junit(drift))
    return {str(case.get("name")): case for case in document.iter("testcase")}


def said(case: ElementTree.Element, tag: str = "system-out") -> str:
    found = case.find(tag)
    return "" if found is None else f"{found.get('message') or ''} {found.text or ''}".strip()


@pytest.fixture
def breaking(tmp_path: Path) -> Drift:
    return drifts.breaking(tmp_path)


def test_each_instruction_and_each_screen_is_a_case(breaking: Drift) -> None:
    steps, screens = suites(breaking)
    assert [steps.get(key) for key in ("tests", "failures", "skipped", "errors")] == [
        "87",
        "2",
        "2",
        "0",
    ]
    assert [screens.get(key) for key in ("tests", "failures", "skipped")] == ["5", "0", "1"]
    told = {one.get("name"): one.get("value") for one in steps.iter("property")}
    assert told["verdict"] == "breaking"
    assert told["idaas"] == "5.31 → 5.32"


def test_what_breaks_is_a_failure_with_its_reason_and_what_to_do(breaking: Drift) -> None:
    case = cases(breaking)["2.10.1 Consent on"]
    assert case.get("classname") == "Identity as a Service"
    failure = case.find("failure")
    assert failure is not None
    assert failure.get("type") == "renamed"
    for words in ("is now called “Ask for consent”", "why: ", "proposal: Turn on"):
        assert words in said(case, "failure")


def test_what_breaks_nothing_passes_and_is_told(breaking: Drift) -> None:
    found = cases(breaking)
    for name, words in (
        ("2.9.8 Go Back button off", "additive: There is a new control"),
        ("6.2 Display Name", "cosmetic: It was “Login Provider”"),
        (
            "1.2 Authentication > Add Provider > Add Login Provider",
            "known and accepted: The vendor",
        ),
        ("2.10.1 Authentication Settings", "0.06 % of its pixels changed"),
    ):
        assert found[name].find("failure") is None
        assert words in said(found[name])
    assert said(found["0.1 Sign in as administrator"]) == ""


def test_what_was_not_reached_is_skipped(breaking: Drift) -> None:
    found = cases(breaking)
    assert said(found["7.2.3 The application's tile"], "skipped") == "not reached"
    assert said(found["7.2.4 Home"], "skipped") == "not reached"


def test_a_fault_is_an_error_of_its_instruction(tmp_path: Path) -> None:
    drift = drifts.faulty(tmp_path)
    case = cases(drift)["2.3 Find the template"]
    assert "ConnectWise Home does not answer." in said(case, "error")
    assert "what to do: Look whether" in said(case, "error")
    steps, _ = suites(drift)
    assert (steps.get("errors"), steps.get("failures")) == ("1", "0")


@pytest.mark.parametrize("instruction", [None, "9.9"])
def test_what_belongs_to_no_instruction_has_a_case_of_its_own(
    instruction: str | None, tmp_path: Path
) -> None:
    drift = drifts.faulty(tmp_path)
    assert drift.fault is not None
    lost = replace(drifts.breaking(tmp_path).deviations[0], instruction=instruction)
    drift = replace(drift, fault=replace(drift.fault, instruction=instruction), deviations=(lost,))
    found = cases(drift)
    assert "does not answer" in said(found["the run"], "error")
    name = "The control “Require Consent” is now called “Ask for consent”."
    assert said(found[name], "failure")


def test_a_fault_does_not_hide_what_breaks(breaking: Drift, tmp_path: Path) -> None:
    fault = drifts.faulty(tmp_path).fault
    assert fault is not None
    drift = replace(breaking, fault=replace(fault, instruction="2.10.1"))
    case = cases(drift)["2.10.1 Consent on"]
    assert case.find("failure") is not None
    assert case.find("error") is not None


def test_whatever_stands_in_it_it_is_xml(tmp_path: Path) -> None:
    assert len(cases(drifts.hostile(tmp_path))) >= 87
