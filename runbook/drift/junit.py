"""A drift as JUnit XML, as a build server reads it: a case for each instruction and each screen."""

from __future__ import annotations

from collections.abc import Iterable

from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from runbook.drift import sentences
from runbook.drift.model import Deviation, Drift, Fault, ScreenDrift
from runbook.record.words import clean

NAME = "junit.xml"
THE_RUN = "the run"


def junit(drift: Drift) -> bytes:
    """Return the XML: a suite of the instructions and one of the screens.

    What breaks is a failure; what is additive, cosmetic or accepted is told by a case that passes;
    what was not reached is skipped; what kept the run from looking further is an error.
    """
    steps = TestSuite(clean(drift.guide_title or drift.guide))
    if drift.started:
        steps.timestamp = clean(drift.started)
    for name, value in _properties(drift):
        steps.add_property(clean(name), clean(value))
    told = drift.titles or {}
    for id_, title in told.items():
        found = [one for one in drift.deviations if one.instruction == id_]
        steps.add_testcase(_instruction(drift, id_, title, found))
    for one in drift.deviations:
        if one.instruction not in told:
            steps.add_testcase(_alone(drift, one))
    if drift.fault is not None and drift.fault.instruction not in told:
        case = TestCase(THE_RUN, clean(drift.guide))
        case.result = [_error(drift.fault)]
        steps.add_testcase(case)
    screens = TestSuite("Screens")
    for screen in drift.screens:
        screens.add_testcase(_screen(drift, screen))
    document = JUnitXml(clean(drift.build))
    document.add_testsuite(steps)
    document.add_testsuite(screens)
    document.update_statistics()
    return bytes(document.tostring())


def _properties(drift: Drift) -> list[tuple[str, str]]:
    builds = [
        (side.key, f"{side.before or 'not told'} → {side.after or 'not told'}")
        for side in drift.consoles
    ]
    runs = [("baseline", drift.baseline), ("build", drift.build)]
    return [("verdict", drift.verdict), *runs, *builds]


def _instruction(drift: Drift, id_: str, title: str, found: list[Deviation]) -> TestCase:
    of = next((sentences.console(drift, one.console) for one in found if one.console), drift.guide)
    case = TestCase(clean(f"{id_} {title}"), clean(of))
    breaking = [one for one in found if one.severity == "breaking" and not one.acknowledged]
    rest = [one for one in found if one not in breaking]
    case.result = [_failure(one) for one in breaking]
    if drift.fault is not None and drift.fault.instruction == id_:
        case.result += [_error(drift.fault)]
    elif not breaking and id_ in drift.unreached:
        case.result = [Skipped("not reached")]
    _say(case, map(_passing, rest))
    return case


def _alone(drift: Drift, one: Deviation) -> TestCase:
    """A deviation that no instruction meets."""
    case = TestCase(clean(sentences.told(one)), clean(sentences.console(drift, one.console)))
    if one.severity == "breaking" and not one.acknowledged:
        case.result = [_failure(one)]
    else:
        _say(case, [_passing(one)])
    return case


def _failure(one: Deviation) -> Failure:
    result = Failure(clean(sentences.told(one)), one.kind)
    proposal = one.proposal.sentence if one.proposal else ""
    lines = {"why": sentences.why(one), "detail": one.detail, "proposal": proposal}
    result.text = "\n".join(f"{word}: {clean(said)}" for word, said in lines.items() if said)
    return result


def _error(fault: Fault) -> Error:
    result = Error(clean(fault.what), clean(fault.kind))
    lines = {"where": fault.where, "seen": fault.seen, "what to do": fault.remedy}
    result.text = "\n".join(f"{word}: {clean(said)}" for word, said in lines.items() if said)
    return result


def _passing(one: Deviation) -> str:
    known = f" (known and accepted: {clean(one.acknowledged)})" if one.acknowledged else ""
    return f"{one.severity}: {sentences.told(one)}{known}"


def _screen(drift: Drift, screen: ScreenDrift) -> TestCase:
    name = clean(f"{screen.id} {screen.title}")
    case = TestCase(name, clean(sentences.console(drift, screen.console)))
    if screen.after is None:
        case.result = [Skipped("not reached")]
    elif screen.changed_pixels > 0:
        _say(case, [f"{sentences.share(screen.changed_pixels)} of its pixels changed"])
    return case


def _say(case: TestCase, lines: Iterable[str]) -> None:
    text = "\n".join(lines)
    if text:
        case.system_out = text
