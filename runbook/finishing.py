"""The end of a bundle: what is made from the journal, word to whoever waits, and the seal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from runbook import notify, report, room
from runbook.beginning import Command
from runbook.errors import RunbookError
from runbook.prepare import Prepared
from runbook.record import write_plan, write_result
from runbook.redaction import Redactor, scan
from runbook.seal import seal

TELLS_ITSELF: frozenset[Command] = frozenset({"regress"})
"""Commands that send word of what they have found, once it is known."""


def finish(prepared: Prepared, command: Command, bundle: Path, redactor: Redactor) -> Path:
    """Make result and report, tell those who are to be told, and seal; return the report.

    Args:
        prepared: what was carried out.
        command: what was done.
        bundle: folder of the run, whose journal and log are closed.
        redactor: knows the secrets of the run.

    Raises:
        DiskFull: there is no room, not even the one that was kept.
        RunbookError: a secret stands in the bundle, which is not sealed.
    """
    with _with_room(bundle):
        write_result(bundle)
        if command == "plan":
            write_plan(bundle)
        page = report.write(bundle)
        if command not in TELLS_ITSELF:
            notify.tell(prepared.settings, bundle, page)
        _refuse_secrets(bundle, redactor)
        seal(bundle, prepared.signer)
    return page


def _refuse_secrets(bundle: Path, redactor: Redactor) -> None:
    """See that no secret of the run stands in its bundle, in whatever form.

    Raises:
        RunbookError: one does; the bundle is not sealed.
    """
    if hits := scan(bundle, redactor):
        raise RunbookError(
            "a secret of this run stands in its bundle, which is not sealed",
            where=str(bundle),
            seen="; ".join(f"{hit.file}: a {hit.kind}" for hit in hits),
            remedy="hand it to nobody, change that secret, and please report this fault",
        )


@contextmanager
def _with_room(bundle: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if not room.is_full(error):
            raise
        raise room.full(
            bundle,
            seen="the bundle could not be finished; its journal is whole",
            remedy=f"free some space, then: runbook report {bundle}",
        ) from error
