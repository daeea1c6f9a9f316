"""Template, style and script → one HTML page.

How a template is rendered, and what the page may do, is that of every page: ``runbook.html``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from jinja2 import Environment
from markupsafe import Markup

from runbook import html
from runbook.record import Comparison, Instruction, Record, outcome
from runbook.record.words import as_sent, plural, shown
from runbook.report import board, logins, spent, summary, timeline
from runbook.report.configuration import configuration
from runbook.report.since import since

LONG = 400  # characters of a value that are shown
STATUSES = ("done", "unchanged", "skipped", "healed", "failed", "pending")
OUTCOMES = {
    "done": "Done",
    "unchanged": "Nothing to do",
    "failed": "Failed",
    "stopped": "Stopped",
    "interrupted": "Interrupted",
}
DONE = {"plan": "Planned", "undo": "Taken back"}
"""What is done, where it is not the guide."""

GOOD = frozenset({"done", "unchanged"})


def render(record: Record, pictures: Mapping[str, str], *, one_file: bool = False) -> str:
    """The page of a record.

    Args:
        record: of the run.
        pictures: the address of each picture that is really there, by its file.
        one_file: the addresses hold the pictures, which are shown with their instructions alone.
    """
    grid = board.lay_out(record)
    culprit = _culprit(record)
    env = _environment()
    style = env.get_template("style.css").render(board=grid, statuses=STATUSES)
    script = env.get_template("script.js").render()
    return env.get_template("page.html").render(
        r=record,
        run=record.run,
        outcome=_outcome(record),
        good=_is_good(record),
        sentence=_sentence(record),
        counts=[(s, record.counts.get(s, 0)) for s in STATUSES],
        changed=sum(len(i.changes) for i in record.instructions),
        checks=_checks(record),
        board=grid,
        timeline=timeline.lay_out(record),
        spent=spent.add_up(record),
        culprit=culprit,
        last_seen=_last_seen(record, culprit),
        skipped=_skipped(record),
        notes=_notes(record),
        in_doubt=[i for i in record.instructions if i.in_doubt],
        consoles={c.key: c.title for c in record.consoles},
        compared=_compared(record),
        odd=_odd(record),
        logins=logins.logins(record),
        met=logins.met(record),
        configuration=configuration(record),
        since=since(record),
        titles={i.id: i.title for i in record.instructions},
        pictures=pictures,
        one_file=one_file,
        style=Markup(style),  # our own file and numbers
        script=Markup(script),  # our own file
        policy=html.policy(style, script),
    )


def summarised(record: Record) -> str:
    """The same in some lines of Markdown."""
    return summary.summary(
        record, outcome=_outcome(record), sentence=_sentence(record), good=_is_good(record)
    )


@lru_cache(maxsize=1)
def _environment() -> Environment:
    env = html.environment("runbook.report")
    env.filters.update(
        shown=lambda value: shown(value, limit=LONG),
        wire=lambda value: as_sent(value, limit=LONG),
        fragment=lambda id_: quote(id_, safe=""),
        web=_web,
        clock=_clock,
        day=_day,
    )
    return env


def _is_good(record: Record) -> bool:
    """Whether it came to the end that it was to come to; of a plan, whatever it found."""
    fine = {0, 10} if record.run.command == "plan" else {0}
    return record.run.status in GOOD and record.run.exit_code in fine


def _outcome(record: Record) -> str:
    if record.run.status == "done" and record.run.command in DONE:
        return DONE[record.run.command]
    return OUTCOMES.get(record.run.status, record.run.status)


def _sentence(record: Record) -> str:
    """The outcome in one sentence."""
    run = record.run
    healed = record.counts.get("healed", 0)
    if record.failure is not None:
        return record.failure.what
    if run.error:
        return run.error
    if run.status == "interrupted":
        at = _culprit(record)
        place = f" during {at.id}, {at.title}" if at else ""
        return f"The run was cut off{place}. What stands here is true up to that moment."
    if healed:
        return (
            f"Everything is in place, but {plural(healed, 'instruction')} had to be healed: "
            "the guide's words are not those of this build."
        )
    if run.command == "plan":
        return outcome(record)
    if run.command == "undo":
        told = (f"{one.kind} “{one.name}” {one.action}" for one in record.taken_back)
        kept = (one.why for one in record.taken_back if one.action == "left")
        return "; ".join((*told, *kept)) or "There was nothing to take back."
    if run.status == "unchanged":
        return "Everything was as wanted already; nothing was written."
    if run.status == "done":
        return "Everything that was asked for is in place and was read back."
    return ""


def _culprit(record: Record) -> Instruction | None:
    """The instruction in which a run ended that did not end well."""
    if record.run.status in GOOD:
        return None
    named = record.instruction(record.failure.instruction) if record.failure else None
    broken = (i for i in reversed(record.instructions) if i.status == "failed")
    open_ = (i for i in record.instructions if i.last is not None and i.last.status is None)
    return named or next(broken, None) or next(open_, None)


def _last_seen(record: Record, culprit: Instruction | None) -> Instruction | None:
    """The instruction whose picture shows best where it ended: the culprit, else the latest."""
    if culprit is not None and culprit.shots:
        return culprit
    seen = [(shot.at, i) for i in record.instructions for shot in i.shots if shot.at is not None]
    return max(seen, key=lambda item: item[0])[1] if seen else None


def _checks(record: Record) -> Mapping[str, Any]:
    """The checks with those that failed first, and how many of them held."""
    order = {"failed": 0, "passed": 1}
    ordered = sorted(record.checks, key=lambda c: order.get(c.status, 2))
    passed = sum(c.status == "passed" for c in ordered)
    failed = sum(c.status == "failed" for c in ordered)
    skipped = len(ordered) - passed - failed
    return {"all": ordered, "passed": passed, "of": passed + failed, "skipped": skipped}


def _odd(record: Record) -> list[str]:
    """What a reader should not miss though it may be no failure, in words."""
    found = (
        (len(record.doubts), "write in doubt", "writes in doubt"),
        (record.counts.get("healed", 0), "healed instruction", "healed instructions"),
        (len(record.deviations), "deviation", "deviations"),
        (len(record.advisories), "advisory", "advisories"),
        (record.unreadable, "unreadable line", "unreadable lines"),
    )
    return [plural(number, one, many) for number, one, many in found if number]


def _compared(record: Record) -> dict[str, list[Comparison]]:
    """What was read afresh and held against what is wanted, by instruction."""
    compared: dict[str, list[Comparison]] = {}
    for comparison in record.comparisons:
        compared.setdefault(comparison.instruction, []).append(comparison)
    return compared


def _skipped(record: Record) -> list[tuple[str, list[Instruction]]]:
    """Instructions that were skipped, by reason."""
    reasons: dict[str, list[Instruction]] = {}
    for instruction in record.instructions:
        if instruction.status == "skipped":
            reasons.setdefault(instruction.note or "no reason given", []).append(instruction)
    return sorted(reasons.items(), key=lambda item: -len(item[1]))


def _notes(record: Record) -> dict[str, list[tuple[str, str]]]:
    """What there is to remark on an instruction: (kind, words), by its id."""
    notes: dict[str, list[tuple[str, str]]] = {}
    for d in record.deviations:
        found = f" → “{d.found}”" if d.found else ""
        words = f"{d.kind}: “{d.expected}”{found}" if d.expected else f"{d.kind}{found}"
        notes.setdefault(d.instruction, []).append(("deviation", f"{words} ({d.action})"))
    for e in record.errata:
        notes.setdefault(e.instruction, []).append(("erratum", e.detail))
    for a in record.advisories:
        notes.setdefault(a.instruction, []).append(("advisory", f"{a.detail} [{a.source}]"))
    return notes


def _web(url: str) -> str:
    """An address that may be a link; nothing for any other scheme."""
    return url if url.startswith(("https://", "http://")) else ""


def _clock(at: datetime | None) -> str:
    return at.strftime("%H:%M:%S") if at else ""


def _day(at: datetime | None) -> str:
    return f"{at.day} {at.strftime('%B %Y, %H:%M')} UTC" if at else ""
