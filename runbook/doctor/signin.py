"""Signs in to each console, once, and changes nothing.

A refused sign-in counts towards a lock-out, so nothing is tried twice, and nothing is tried that
cannot work. One console may be signed in to through another: an account that a step of the guide
had in its hands when it failed is not given to the next one.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from playwright.sync_api import Browser

from runbook.beginning import knowing
from runbook.browser import launched
from runbook.credentials import Credentials
from runbook.doctor.finding import Finding
from runbook.errors import RunbookError
from runbook.guide import Console, Step
from runbook.journal import Event, Journal
from runbook.log import Log
from runbook.prepare import Prepared
from runbook.redaction import Redactor
from runbook.run import Run
from runbook.runner import Runner


class _Visit(Run):
    """A run that knows which administrators' accounts a step was given."""

    given: set[str]

    def admin(self, key: str) -> Credentials:
        self.given.add(key)
        return super().admin(key)


def sign_in(prepared: Prepared, reasons: Mapping[str, str], *, headed: bool) -> Iterator[Finding]:
    """Carry out the steps of the guide that sign in.

    Args:
        prepared: what a run would be given.
        reasons: why not, by the key of a console.
        headed: show the browser.

    Raises:
        RunbookError: a fault of the program.
    """
    reasons = dict(reasons)
    steps = prepared.guide.signing_in
    if all(step.side in reasons for step in steps):
        yield from (_skipped(prepared, step, reasons) for step in steps)
        return
    # A bundle for nobody: pictures of a page with nothing to prove, and a journal.
    with (
        tempfile.TemporaryDirectory(prefix="runbook-doctor-") as folder,
        launched(prepared.environ, headed=headed) as browser,
    ):
        yield from signed_in(prepared, reasons, browser, Path(folder))


def signed_in(
    prepared: Prepared, reasons: dict[str, str], browser: Browser, folder: Path
) -> Iterator[Finding]:
    """Sign in with a browser that runs; the folder takes what such a run leaves.

    See `sign_in` for the rest.
    """
    events: list[Event] = []
    redactor = knowing(prepared.settings)
    log = Log(folder, redactor)
    journal = Journal(folder, (events.append,), redactor)
    run = _Visit(
        prepared.guide, prepared.inputs, prepared.settings, journal, browser, prepared.words
    )
    runner = Runner(run, log)
    try:
        for step in prepared.guide.signing_in:
            if step.side in reasons:
                yield _skipped(prepared, step, reasons)
                continue
            run.given = set()
            try:
                runner.perform(step, comparing=True)
            except RunbookError as error:
                yield _failed(prepared, step, error, redactor)
                why = f"“{step.title}” failed, and nothing is tried twice"
                reasons.update(dict.fromkeys({step.side, *run.given}, why))
            else:
                note = events[-1].get("note") or "signed in"
                yield Finding("sign-in", "ok", f"{step.title}: {note}", console=_of(prepared, step))
    finally:
        journal.close()
        log.close()


def _failed(prepared: Prepared, step: Step, error: RunbookError, redactor: Redactor) -> Finding:
    if type(error) is RunbookError and error.__cause__ is not None:
        raise error.__cause__  # a fault of the program, whose log nobody will read
    seen = f" ({error.seen})" if error.seen else ""
    said = redactor.text(f"{error.what}{seen}")
    return Finding("sign-in", "failed", said, error.remedy, _of(prepared, step))


def _skipped(prepared: Prepared, step: Step, reasons: Mapping[str, str]) -> Finding:
    detail = f"{step.title}: {reasons[step.side]}"
    return Finding("sign-in", "skipped", detail, console=_of(prepared, step))


def _of(prepared: Prepared, step: Step) -> Console:
    return prepared.guide.console(step.side)
