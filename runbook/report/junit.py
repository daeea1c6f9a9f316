"""A run as JUnit XML: what a build server shows as tests, with the instructions and the checks of
the run as its cases."""

from __future__ import annotations

from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from runbook.record import Check, Instruction, Record
from runbook.record.words import clean

NAME = "junit.xml"


def junit(record: Record) -> bytes:
    """Return the XML: a suite of the instructions and one of the checks; times are in seconds.

    A healed instruction is a failure: the run is no plain success either. What was not reached is
    skipped; what ended the run outside any instruction is a case of its own.
    """
    consoles = {one.key: one.title for one in record.consoles}
    steps = TestSuite(clean(record.run.guide_title or record.run.guide))
    if record.run.started is not None:
        steps.timestamp = record.run.started.isoformat()
    for name, value in _properties(record):
        steps.add_property(clean(name), clean(value))
    for one in record.instructions:
        steps.add_testcase(_instruction(record, one, consoles.get(one.console, one.console)))
    failure = record.failure
    if failure is not None and record.instruction(failure.instruction) is None:
        case = TestCase("the run", clean(record.run.guide))
        case.result = [Error(clean(failure.what), clean(failure.kind))]
        steps.add_testcase(case)
    checks = TestSuite("Checks")
    for check in record.checks:
        checks.add_testcase(_check(record, check))
    document = JUnitXml(clean(record.run.id))
    document.add_testsuite(steps)
    document.add_testsuite(checks)
    document.update_statistics()
    return bytes(document.tostring())


def _properties(record: Record) -> list[tuple[str, str]]:
    run = record.run
    own = [
        ("run", run.id),
        ("command", run.command),
        ("status", run.status),
        ("exit_code", str(run.exit_code)),
        ("version", run.version),
    ]
    builds = [(one.key, f"{one.url} {one.version or ''}".strip()) for one in record.consoles]
    return own + builds


def _instruction(record: Record, one: Instruction, console: str) -> TestCase:
    case = TestCase(clean(f"{one.id} {one.title}"), clean(console), one.ms / 1000)
    failure = record.failure
    note = clean(one.note or "")
    if failure is not None and failure.instruction == one.id:
        result = Failure(clean(failure.what), clean(failure.kind))
        told = {"where": failure.where, "seen": failure.seen, "what to do": failure.remedy}
        result.text = "\n".join(f"{word}: {clean(said)}" for word, said in told.items() if said)
        case.result = [result]
    elif one.status == "failed":
        case.result = [Failure(note or "failed", "failed")]
    elif one.status == "healed":
        case.result = [Failure(_healed(record, one) or note, "healed")]
    elif one.status == "pending" and one.attempts:
        case.result = [Error("the run ended while it was under way", "interrupted")]
    elif one.status == "pending":
        case.result = [Skipped("not reached")]
    elif one.status == "skipped":
        case.result = [Skipped(note)]
    return case


def _healed(record: Record, one: Instruction) -> str:
    """The words of the guide and those of the build."""
    found = (d for d in record.deviations if d.instruction == one.id)
    return "; ".join(clean(f"{d.kind}: “{d.expected}” → “{d.found}”") for d in found)


def _check(record: Record, check: Check) -> TestCase:
    case = TestCase(clean(check.id), clean(record.run.guide))
    if check.status == "failed":
        case.result = [Failure(clean(check.detail), "check")]
    elif check.status != "passed":
        case.result = [Skipped(clean(check.detail))]
    return case
