"""The log, held against the sections of SARIF 2.1.0 that it uses.

The official schema cannot be had without a network; `shape` says of every kind of object in our
files what that schema says of it: which members there may be, and which there must.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest

from runbook.drift.model import Drift, Kind
from runbook.drift.sarif import sarif
from tests.runbook.drift import drifts

MESSAGE = {"text": str}
PLACE = {"name": str, "fullyQualifiedName": str, "kind": str}
RULE = {
    "id": str,
    "shortDescription": MESSAGE,
    "help": MESSAGE,
    "defaultConfiguration": {"level": str},
}
RESULT = {
    "ruleId": str,
    "ruleIndex": int,
    "level": str,
    "message": MESSAGE,
    "partialFingerprints": dict,
    "properties": dict,
    "locations?": [{"logicalLocations": [PLACE]}],
    "attachments?": [{"description": MESSAGE, "artifactLocation": {"uri": str}}],
    "suppressions?": [{"kind": str, "status": str, "justification": str}],
}
NOTIFICATION = {
    "level": str,
    "message": MESSAGE,
    "descriptor": {"id": str},
    "locations?": [{"logicalLocations": [PLACE]}],
}
RUN = {
    "tool": {"driver": {"name": str, "semanticVersion": str, "rules": [RULE]}},
    "automationDetails": {"id": str},
    "columnKind": str,
    "invocations": [{"executionSuccessful": bool, "toolExecutionNotifications?": [NOTIFICATION]}],
    "results": [RESULT],
    "properties": dict,
}
LOG = {"$schema": str, "version": str, "runs": [RUN]}


def shape(told: Any, wanted: Any, at: str = "log") -> None:
    """Hold a value to a shape: a member with "?" may be missing, no other may come."""
    if isinstance(wanted, dict):
        required = {key for key in wanted if not key.endswith("?")}
        assert required <= told.keys() <= {key.rstrip("?") for key in wanted}, at
        for key, inner in wanted.items():
            if (name := key.rstrip("?")) in told:
                shape(told[name], inner, f"{at}.{name}")
    elif isinstance(wanted, list):
        assert isinstance(told, list), at
        for n, one in enumerate(told):
            shape(one, wanted[0], f"{at}[{n}]")
    else:
        assert type(told) is wanted, at


@pytest.fixture
def breaking(tmp_path: Path) -> Drift:
    return drifts.breaking(tmp_path)


def results(drift: Drift) -> list[Any]:
    return list(sarif(drift)["runs"][0]["results"])


@pytest.mark.parametrize("kind", list(drifts.KINDS))
def test_it_is_a_log_of_the_standard(kind: str, tmp_path: Path) -> None:
    log = sarif(drifts.KINDS[kind](tmp_path))
    shape(log, LOG)
    assert log["version"] == "2.1.0"
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    for one in log["runs"][0]["results"]:
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]
        assert one["level"] in {"none", "note", "warning", "error"}
        for picture in one.get("attachments", ()):
            assert re.fullmatch(r"[\w./%-]+", picture["artifactLocation"]["uri"])


def test_every_kind_is_a_rule_with_help(breaking: Drift) -> None:
    rules = sarif(breaking)["runs"][0]["tool"]["driver"]["rules"]
    assert tuple(rule["id"] for rule in rules) == get_args(Kind)
    help_ = next(rule["help"]["text"] for rule in rules if rule["id"] == "renamed")
    assert "Where it breaks the guide: The guide's word is nowhere" in help_


def test_a_level_is_that_of_the_severity(breaking: Drift) -> None:
    told = {(one["properties"]["severity"], one["level"]) for one in results(breaking)}
    assert told == {("breaking", "error"), ("additive", "note"), ("cosmetic", "note")}


def test_a_result_says_what_and_where(breaking: Drift) -> None:
    one = results(breaking)[0]
    for words in ("is now called “Ask for consent”", "Proposed sentence: Turn on"):
        assert words in one["message"]["text"]
    screen, instruction = one["locations"][0]["logicalLocations"]
    assert screen["fullyQualifiedName"] == "idaas/Authentication Settings"
    assert instruction["fullyQualifiedName"] == "idaas/Authentication Settings/2.10.1"
    assert instruction["name"] == "2.10.1 Consent on"
    assert [one["artifactLocation"]["uri"] for one in one["attachments"]] == [
        "shots/authentication-before.png",
        "shots/authentication-after.png",
    ]


def test_what_has_no_place_has_no_location(breaking: Drift) -> None:
    lost = replace(breaking.deviations[0], instruction=None, console="", screen="")
    (one,) = results(replace(breaking, deviations=(lost,)))
    assert "locations" not in one


def test_the_fingerprint_is_that_of_the_change(breaking: Drift) -> None:
    for one, told in zip(breaking.deviations, results(breaking), strict=True):
        assert told["partialFingerprints"] == {"deviation/v1": one.fingerprint}


def test_what_is_accepted_is_suppressed_with_its_reason(breaking: Drift) -> None:
    suppressed = [one["suppressions"] for one in results(breaking) if "suppressions" in one]
    assert suppressed == [
        [
            {
                "kind": "external",
                "status": "accepted",
                "justification": "The vendor moves it back in December, ticket 4711.",
            }
        ]
    ]


def test_a_fault_is_no_result_but_a_notification(tmp_path: Path) -> None:
    (run,) = sarif(drifts.faulty(tmp_path))["runs"]
    assert run["results"] == []
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (told,) = invocation["toolExecutionNotifications"]
    assert "ConnectWise Home does not answer." in told["message"]["text"]
    assert sarif(drifts.same(tmp_path))["runs"][0]["invocations"] == [{"executionSuccessful": True}]
