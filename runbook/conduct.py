"""Conducts one command from the prepared run to the finished bundle: journal, browser, runner.

Result, report.
"""

from __future__ import annotations

import platform
import secrets
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from types import FrameType
from typing import Literal

from playwright.sync_api import Browser
from playwright.sync_api import Error as PlaywrightError

from runbook import notify, report
from runbook.browser import launched
from runbook.errors import RunbookError, UsageError
from runbook.journal import Journal, Observer
from runbook.log import Log
from runbook.prepare import Prepared, shown
from runbook.record import write_result
from runbook.run import Run
from runbook.runner import Ending, Runner

Command = Literal["run", "verify"]

INTERRUPTED = Ending("interrupted", 130, "interrupted; the run can be started again")


@contextmanager
def _heeding(act: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    """Have a request to end, of the keyboard or of the system, answered by a function."""
    before = {each: signal.signal(each, act) for each in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


class Stop:
    """A request to end, kept until the run is at a point where it can be heeded.

    To raise in the middle of a call to the browser would leave half an answer behind. Whoever asks
    a second time is heeded at once.
    """

    def __init__(self) -> None:
        self.requested = False

    def check(self) -> None:
        """Heed the request (raises KeyboardInterrupt)."""
        if self.requested:
            raise KeyboardInterrupt

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Take requests from the keyboard and from the system."""

        def ask(number: int, frame: FrameType | None) -> None:
            self.check()
            self.requested = True

        with _heeding(ask):
            yield


def run_id(guide: str) -> str:
    """Make the id of a run: time, guide and a random part."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{guide}-{secrets.token_hex(3)}"


def bundle_folder(prepared: Prepared, id: str, out: Path | None) -> Path:
    """Return the folder of the bundle, which is missing or empty.

    Raises:
        UsageError: it is not empty.
    """
    folder = out or prepared.settings.path("RUNBOOK_REPORTS") / id
    try:
        taken = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    except OSError as error:
        raise _unusable(folder, error) from error
    if taken:
        raise UsageError(
            "the folder for the bundle is not empty",
            where=str(folder),
            remedy="give an empty or a new one with --out",
        )
    return folder


def _unusable(folder: Path, error: OSError) -> UsageError:
    return UsageError(
        "the folder for the bundle cannot be made",
        where=str(folder),
        seen=str(error.strerror),
        remedy="give another one with --out",
    )


def conduct(
    prepared: Prepared,
    command: Command,
    *,
    out: Path | None,
    observers: tuple[Observer, ...],
    headed: bool,
) -> tuple[int, Path]:
    """Carry a command out; return its exit code and the path of the report.

    Raises:
        UsageError: the browser does not start or the bundle's folder cannot be used; nothing was
            touched, and there is no bundle.
    """
    id = run_id(prepared.guide.name)
    bundle = bundle_folder(prepared, id, out)
    with interruptible(), launched(prepared.environ, headed=headed) as browser:
        try:
            bundle.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _unusable(bundle, error) from error
        log = Log(bundle)
        journal = Journal(bundle, (log.observe, *observers))
        try:
            ending = _carried_out(prepared, command, id, journal, log, browser)
            journal.write(
                "run-finished", status=ending.status, exit_code=ending.exit_code, error=ending.error
            )
        finally:
            journal.close()
            log.close()
    write_result(bundle)
    page = report.write(bundle)
    notify.tell(prepared.settings, bundle, page)
    return ending.exit_code, page


def _carried_out(
    prepared: Prepared, command: Command, id: str, journal: Journal, log: Log, browser: Browser
) -> Ending:
    stop = Stop()
    try:
        with stop.listening():
            return _begun(prepared, command, id, journal, log, browser, stop)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return INTERRUPTED if stop.requested else _failed(error, log)


def _begun(
    prepared: Prepared,
    command: Command,
    id: str,
    journal: Journal,
    log: Log,
    browser: Browser,
    stop: Stop,
) -> Ending:
    _begin(prepared, command, id, journal, browser)
    run = Run(prepared.guide, prepared.inputs, prepared.settings, journal, browser, prepared.words)
    run.pulse = stop.check
    runner = Runner(run, log)
    ending = runner.configure_and_prove() if command == "run" else runner.verify()
    _close_record(run)
    return ending


def _failed(error: Exception, log: Log) -> Ending:
    """Close the record of whatever went wrong outside an instruction."""
    if isinstance(error, RunbookError):
        return Ending("failed", error.exit_code, error.what)
    log.fault(error)
    if isinstance(error, PlaywrightError):
        return Ending("failed", 3, f"the browser failed: {error.message.splitlines()[0]}")
    return Ending("failed", 1, f"a fault of the program: {type(error).__name__}: {error}")


def _begin(
    prepared: Prepared, command: Command, id: str, journal: Journal, browser: Browser
) -> None:
    guide = prepared.guide
    journal.write(
        "run-started",
        run={"id": id, "guide": guide.name, "command": command, "version": version("runbook")},
        guide_title=guide.title,
        consoles={
            console.key: {
                "title": console.title,
                "url": prepared.settings.text(f"{console.key.upper()}_URL"),
                "version": None,
            }
            for console in guide.consoles
        },
        instructions=[
            {
                "id": step.id,
                "title": step.title,
                "console": step.side,
                "optional": step.optional,
                "section": guide.sections.get(step.unit, ""),
            }
            for step in guide.steps
        ],
        inputs=shown(prepared.inputs),
        environment={
            "browser": f"{browser.browser_type.name} {browser.version}",
            "python": platform.python_version(),
            "platform": platform.platform(),
        },
    )
    for advisory in guide.advisories(prepared.inputs):
        journal.write(
            "advisory",
            instruction=advisory.instruction,
            detail=advisory.detail,
            source=advisory.source,
        )
    for conflict in prepared.conflicts:
        journal.write(
            "advisory",
            instruction=None,
            detail=f"{conflict.what}; {conflict.remedy}",
            source=f"inputs: {', '.join(conflict.keys)}",
        )
    for instruction, detail in guide.errata:
        journal.write("erratum", instruction=instruction, detail=detail)


def _close_record(run: Run) -> None:
    """Say of each check that was not reached that it was not."""
    for id in run.guide.checks:
        if id not in run.checks:
            run.check(id, "skipped", "not checked: the run did not get that far", {})


@contextmanager
def interruptible() -> Iterator[None]:
    """Treat a request to end like the keyboard's: the record is closed and the report written.

    The keyboard's own too, which a shell that starts a command in the background has it ignore.
    """

    def end(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    with _heeding(end):
        yield
