"""A run in some lines of Markdown, for the page on which a build server sums up its jobs."""

from __future__ import annotations

import re
from collections.abc import Iterable

from runbook.record import Record
from runbook.record.words import clean, plural, seconds

NAME = "summary.md"

LONG = 300
_MEANS_SOMETHING = re.compile(r"([\\`*_{}\[\]()#+!|<>~&@:])")


def plain(text: str) -> str:
    """Text of a console as text: no mark of Markdown, no element of HTML, no address that becomes
    a link (CommonMark 0.31, section 2.4)."""
    return _MEANS_SOMETHING.sub(r"\\\1", clean(text, limit=LONG))


def summary(record: Record, *, outcome: str, sentence: str, good: bool) -> str:
    """Return the summary.

    Args:
        record: of the run.
        outcome: how it ended, in a word.
        sentence: the same in a sentence.
        good: whether it came to the end that it was to come to.
    """
    run = record.run
    when = run.started.strftime("%Y-%m-%d %H:%M UTC") if run.started else "not known"
    lines = [
        f"## {'✅' if good else '❌'} {plain(outcome)}: {plain(run.guide_title)}",
        "",
        plain(sentence),
        "",
        *_table(
            ("Console", "Address", "Version"),
            [(one.title, one.url, one.version or "not known") for one in record.consoles],
        ),
        f"{when}, {seconds(run.duration_s)}, exit {run.exit_code}, run {plain(run.id)}",
        "",
        _counted(record),
        "",
    ]
    if failure := record.failure:
        told = {"where": failure.where, "seen": failure.seen, "what to do": failure.remedy}
        at = record.instruction(failure.instruction)
        named = [f"- instruction: {plain(f'{at.id} {at.title}')}"] if at else []
        lines += [*named, *(f"- {word}: {plain(said)}" for word, said in told.items() if said), ""]
    if record.objects:
        rows = [(o.action, o.kind, o.name, o.id or "") for o in record.objects]
        lines += _table(("What exists", "Kind", "Name", "Identifier"), rows)
    if record.checks:
        rows_ = [(c.id, c.status, c.detail) for c in record.checks]
        lines += _table(("Check", "Result", "Detail"), rows_)
    if record.deviations:
        found = [
            (d.instruction, d.kind, d.expected, d.found or "", d.action) for d in record.deviations
        ]
        lines += _table(("Instruction", "Deviation", "Expected", "Found", "What was done"), found)
    return "\n".join(lines).rstrip() + "\n"


def _counted(record: Record) -> str:
    counts = ", ".join(f"{number} {status}" for status, number in sorted(record.counts.items()))
    return f"{plural(len(record.instructions), 'instruction')}: {counts or 'none'}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    return [
        f"| {' | '.join(head)} |",
        f"|{' --- |' * len(head)}",
        *(f"| {' | '.join(map(plain, row))} |" for row in rows),
        "",
    ]
