"""Says how a run ended to those who are not watching, in a few lines made from its record.

It comes after everything else and changes nothing: what could not be sent is said on standard error
and in the log, and the run ends as it ended.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from runbook import channels
from runbook.channels import Kind
from runbook.log import Log
from runbook.record import Record, read
from runbook.record.words import clean
from runbook.settings import Settings

SETTING = "RUNBOOK_NOTIFY"
LONGEST = 400
"""Characters of one line; a chat cuts long messages off, and the report has all of it."""


@dataclass(frozen=True)
class Message:
    """What is sent: a line, and some more that explain it."""

    title: str
    body: str
    kind: Kind


def message(record: Record, page: Path) -> Message:
    """Put a record into words; `page` is its report."""
    run = record.run
    at = ", ".join(console.url for console in record.consoles)
    title = f"{run.guide_title or run.guide}: {run.command} {run.status}" + f" on {at}" * bool(at)
    lines = [f"Exit code {run.exit_code}, run {run.id}", *_error(record)]
    lines += [
        f"{one.kind} “{one.name}” in {_title(record, one.console)}: {one.action}"
        for one in record.objects
    ]
    lines += [
        f"Check {one.id} failed: {one.detail}" for one in record.checks if one.status == "failed"
    ]
    lines.append(f"Report: {page.resolve()}")
    return Message(
        clean(title, limit=LONGEST),
        "\n".join(clean(line, limit=LONGEST) for line in lines),
        _kind(record),
    )


def tell(settings: Settings, bundle: Path, page: Path) -> None:
    """Send word of the run in `bundle` to every address of the settings; never raises."""
    send(settings, bundle, lambda: message(read(bundle), page))


def send(settings: Settings, folder: Path, say: Callable[[], Message]) -> bool:
    """Send a message to every address of the settings; never raises.

    Args:
        settings: with the addresses.
        folder: whose log takes what was not delivered.
        say: makes the message.

    Returns:
        Whether it has gone out: also where nobody is to be told, and not where it missed one.
    """
    if SETTING not in settings:
        return True
    try:
        said = say()
        missed = channels.send(
            settings.secret(SETTING), title=said.title, body=said.body, kind=said.kind
        )
    except Exception as error:  # whatever a service's own code does, the run ended as it ended
        missed = (f"all of them, by a fault of the program ({type(error).__name__})",)
    if missed:
        _complain(folder, missed)
    return not missed


def _complain(folder: Path, missed: tuple[str, ...]) -> None:
    log = Log(folder)
    for one in missed:
        print(
            f"Note: this did not reach an address of {SETTING}: {one}. "
            "Try that address with: apprise -vv --body test ADDRESS",
            file=sys.stderr,
        )
        log.remark("notification-not-delivered", address=one)
    log.close()


def _error(record: Record) -> list[str]:
    if record.run.error is None:
        return []
    failure = record.failure
    remedy = f"; what to do: {failure.remedy}" if failure and failure.remedy else ""
    return [f"{record.run.error}{remedy}"]


def _title(record: Record, key: str) -> str:
    console = record.console(key)
    return console.title if console else key


def _kind(record: Record) -> Kind:
    if record.run.status in {"done", "unchanged"}:
        return "success" if record.run.exit_code == 0 else "warning"
    return "failure"
