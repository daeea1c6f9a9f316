"""What is sent to those who are not watching: what is new of a build, in a few lines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from runbook.channels import Kind
from runbook.drift import sentences
from runbook.drift.model import Deviation, Drift
from runbook.notify import LONGEST, Message
from runbook.record.words import clean, plural


def message(drift: Drift, new: Sequence[Deviation], page: Path) -> Message:
    """Put into words what nobody was told of yet.

    Args:
        drift: what the build has come to.
        new: of its deviations.
        page: the report.
    """
    title = f"{drift.guide_title or drift.guide}: {sentences.verdict(drift)}"
    lines = [f"{one.severity}, {one.instruction or '-'}: {sentences.told(one)}" for one in new]
    if new:
        lines.insert(0, f"{plural(len(new), 'deviation')} that nobody was told of:")
    if drift.fault is not None:
        lines.insert(0, f"No change of the build: {drift.fault.what}")
    lines.append(f"Report: {page.resolve()}")
    return Message(
        clean(title, limit=LONGEST),
        "\n".join(clean(line, limit=LONGEST) for line in lines),
        _kind(drift),
    )


def _kind(drift: Drift) -> Kind:
    if drift.fault is not None:
        return "failure"
    return "warning" if drift.verdict == "breaking" else "success"
