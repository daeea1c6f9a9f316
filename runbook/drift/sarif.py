"""A drift as SARIF 2.1.0, for whatever shows findings of any tool: OASIS, errata 01.

The JSON is made by hand, of eight kinds of object: the libraries for it either know no types or
take any word for a field. Numbers in brackets are sections of the standard.
"""

from __future__ import annotations

from importlib.metadata import version
from typing import Any, get_args
from urllib.parse import quote

from runbook.drift import sentences
from runbook.drift.model import Deviation, Drift, Fault, Kind, Severity
from runbook.record.words import clean

NAME = "drift.sarif"
SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
FINGERPRINT = "deviation/v1"
LEVELS: dict[Severity, str] = {"breaking": "error", "additive": "note", "cosmetic": "note"}


def sarif(drift: Drift) -> dict[str, Any]:
    """Return the log: one run, a rule for each kind (3.49), a result for each deviation (3.27)."""
    kinds: tuple[Kind, ...] = get_args(Kind)
    driver = {
        "name": "runbook",
        "semanticVersion": version("runbook"),
        "rules": [_rule(kind) for kind in kinds],
    }
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": clean(f"{drift.guide}/{drift.build}")},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(drift)],
        "results": [_result(drift, one, kinds.index(one.kind)) for one in drift.deviations],
        "properties": {"verdict": drift.verdict, "baseline": clean(drift.baseline)},
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(kind: Kind) -> dict[str, Any]:
    text = sentences.KINDS[kind]
    because = sentences.BREAKS.get(kind)
    rest = f" Where it breaks the guide: {because}" if because else ""
    return {
        "id": kind,
        "shortDescription": {"text": text},
        "help": {"text": f"{text}{rest}"},
        "defaultConfiguration": {"level": "note"},
    }


def _invocation(drift: Drift) -> dict[str, Any]:
    """Whether the run came to its end (3.20); a fault is of the tool's way, not of the build."""
    told: dict[str, Any] = {"executionSuccessful": drift.fault is None}
    if drift.fault is not None:
        told["toolExecutionNotifications"] = [_notification(drift, drift.fault)]
    return told


def _notification(drift: Drift, fault: Fault) -> dict[str, Any]:
    parts = (fault.what, fault.where, fault.seen, fault.remedy)
    told: dict[str, Any] = {
        "level": "error",
        "message": {"text": clean(" · ".join(filter(None, parts)))},
        "descriptor": {"id": clean(fault.kind)},
    }
    if fault.instruction:
        told["locations"] = [{"logicalLocations": [_instruction(drift, fault.instruction, "")]}]
    return told


def _result(drift: Drift, one: Deviation, rule: int) -> dict[str, Any]:
    told: dict[str, Any] = {
        "ruleId": one.kind,
        "ruleIndex": rule,
        "level": LEVELS[one.severity],
        "message": {"text": _message(one)},
        "partialFingerprints": {FINGERPRINT: one.fingerprint},
        "properties": {
            "severity": one.severity,
            "expected": clean(one.expected),
            "found": None if one.found is None else clean(one.found),
            "action": clean(one.action),
        },
    }
    if places := _places(drift, one):
        told["locations"] = [{"logicalLocations": places}]
    if pictures := _pictures(one):
        told["attachments"] = pictures
    if one.acknowledged:
        told["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": clean(one.acknowledged)}
        ]
    return told


def _message(one: Deviation) -> str:
    proposal = one.proposal.sentence if one.proposal else ""
    rest = f"Proposed sentence: {proposal}" if proposal else ""
    parts = (sentences.told(one), one.detail, sentences.why(one), rest)
    return " ".join(clean(part) for part in parts if part)


def _places(drift: Drift, one: Deviation) -> list[dict[str, Any]]:
    """Where it shows (3.33): the screen of its console, and the instruction of the guide."""
    places = []
    if one.console:
        path = "/".join(filter(None, (one.console, one.screen)))
        name = one.screen or sentences.console(drift, one.console)
        kind = "screen" if one.screen else "console"
        places.append({"name": clean(name), "fullyQualifiedName": clean(path), "kind": kind})
    if one.instruction:
        above = "/".join(filter(None, (one.console, one.screen)))
        places.append(_instruction(drift, one.instruction, above))
    return places


def _instruction(drift: Drift, id_: str, above: str) -> dict[str, Any]:
    title = sentences.title(drift, id_)
    return {
        "name": clean(f"{id_} {title}".strip()),
        "fullyQualifiedName": clean("/".join(filter(None, (above, id_)))),
        "kind": "instruction",
    }


def _pictures(one: Deviation) -> list[dict[str, Any]]:
    """The pictures (3.27.26), relative to the folder of the report."""
    told = (("The screen of the baseline", one.before), ("The screen of this build", one.after))
    return [
        {"description": {"text": text}, "artifactLocation": {"uri": quote(picture.file)}}
        for text, picture in told
        if picture is not None
    ]
