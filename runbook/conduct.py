"""Conducts one command from the prepared run to the finished bundle: journal, browser, runner.

Result, report.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from types import FrameType

from playwright.sync_api import Browser
from playwright.sync_api import Error as PlaywrightError

from runbook import history, room
from runbook.beginning import Beginning, Command, knowing, run_id
from runbook.browser import USUAL, Look, launched
from runbook.document.figures import DRESSING, Figures
from runbook.document.stand_ins import StandIns
from runbook.drift.baseline import Baseline
from runbook.errors import Busy, RunbookError, UsageError
from runbook.finishing import finish
from runbook.guide import Guide
from runbook.journal import Journal, Observer
from runbook.lock import Holder, held
from runbook.log import Log
from runbook.prepare import Prepared, accounts
from runbook.record import read
from runbook.redaction import Redactor
from runbook.resuming import SURVEYS, Predecessor
from runbook.run import Run
from runbook.runner import INTERRUPTED, Ending, Runner, put_on_record
from runbook.surveying import Surveyor
from runbook.window import origin_of

WRITING: frozenset[Command] = frozenset(
    {"run", "resume", "undo", "baseline", "regress", "document", "clear"}
)
"""Commands that change something on a console, and so are alone with it."""

NOT_REACHED = "the run did not get that far"


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


def bundle_folder(prepared: Prepared, id: str, out: Path | None) -> Path:
    """Return the folder of the bundle, which is missing or empty.

    Raises:
        UsageError: it is not empty.
    """
    return vacant(out or prepared.settings.path("RUNBOOK_REPORTS") / id, "bundle")


def vacant(folder: Path, of: str) -> Path:
    """Return a folder that is missing or empty; `of` says what it is for.

    Raises:
        UsageError: it is not empty.
    """
    try:
        taken = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    except OSError as error:
        raise _unusable(folder, error) from error
    if taken:
        raise UsageError(
            f"the folder for the {of} is not empty",
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
    heals: bool = False,
    before: Predecessor | None = None,
    id: str | None = None,
    baseline: Baseline | None = None,
    probing: bool = False,
    look: Look = USUAL,
) -> tuple[int, Path]:
    """Carry a command out; return its exit code and the path of the report.

    Args:
        prepared: what was read and fits together.
        command: what to do.
        out: folder of the bundle; None for one of its own.
        observers: told of every event.
        headed: the browser is shown.
        heals: where no control bears a declared name, the one that is clearly meant is taken.
        before: the run that this one goes on with.
        id: of the run; None for one that is made here.
        baseline: what a survey holds the build against.
        probing: a survey writes nothing.
        look: how pages are shown.

    Raises:
        UsageError: the browser does not start, or the folder of the bundle or of the state cannot
            be used; nothing was touched, and there is no bundle.
    """
    id = id or run_id(prepared.guide.name)
    beginning = Beginning(prepared, command, id, before, headed, heals, baseline, probing, look)
    bundle = bundle_folder(prepared, beginning.id, out)
    redactor = knowing(prepared.settings)
    with interruptible():
        try:
            with (
                _holding(beginning, bundle),
                launched(prepared.environ, headed=headed) as browser,
                _recording(bundle, observers, redactor) as (journal, log),
            ):
                ending = _carried_out(beginning, journal, log, browser)
                _compare(prepared, journal, bundle, ending)
                _finish(journal, ending)
        except Busy as busy:
            with _recording(bundle, observers, redactor) as (journal, log):
                ending = _stopped(beginning, journal, busy)
                _finish(journal, ending)
    return ending.exit_code, finish(prepared, command, bundle, redactor)


def _holding(beginning: Beginning, bundle: Path) -> AbstractContextManager[None]:
    """Hold the consoles for a command that writes; one that only reads goes beside any other.

    Raises:
        Busy: another run holds them.
        UsageError: the state folder does not take a lock.
    """
    if beginning.command not in WRITING:
        return nullcontext()
    holder = Holder.this_process(beginning.id, beginning.command, bundle)
    origins = [origin_of(address) for address in beginning.addresses.values()]
    return held(beginning.prepared.settings.path("RUNBOOK_STATE"), origins, holder)


@contextmanager
def _recording(
    bundle: Path, observers: tuple[Observer, ...], redactor: Redactor
) -> Iterator[tuple[Journal, Log]]:
    """Make the bundle, and keep journal and log in it.

    Raises:
        UsageError: the folder cannot be made.
    """
    try:
        bundle.mkdir(parents=True, exist_ok=True)
        log = Log(bundle, redactor)
        journal = Journal(bundle, (log.observe, *observers), redactor)
    except OSError as error:
        with suppress(OSError):
            room.clear(bundle)
        raise _unusable(bundle, error) from error
    try:
        yield journal, log
    finally:
        journal.close()
        log.close()


def _compare(prepared: Prepared, journal: Journal, bundle: Path, ending: Ending) -> None:
    """Put on record what differs from the run before, of the same guide on the same consoles.

    It is looked for where bundles land, whatever folder this one has. A run is not lost because an
    earlier one cannot be read.
    """
    reports = prepared.settings.path("RUNBOOK_REPORTS")
    if not reports.is_dir():
        return
    with suppress(OSError):
        so_far = read(bundle)
        run = replace(
            so_far.run, status=ending.status, exit_code=ending.exit_code, error=ending.error
        )
        record = replace(so_far, run=run)
        last = history.previous(reports, record)
        if last is not None:
            told = history.differences(last, record).plain()
            started = last.run.started.isoformat() if last.run.started else None
            journal.write("since", **{**told, "before": {"id": last.run.id, "started": started}})


def _finish(journal: Journal, ending: Ending) -> None:
    journal.write(
        "run-finished", status=ending.status, exit_code=ending.exit_code, error=ending.error
    )


def _stopped(beginning: Beginning, journal: Journal, busy: Busy) -> Ending:
    """Keep the record of a run that did not begin: somebody else holds its consoles."""
    beginning.record(journal, "not started")
    put_on_record(journal, busy, None)
    _close_record(journal, beginning.prepared.guide, (), NOT_REACHED)
    return Ending("stopped", busy.exit_code, busy.what)


def _carried_out(beginning: Beginning, journal: Journal, log: Log, browser: Browser) -> Ending:
    stop = Stop()
    try:
        with stop.listening():
            return _begun(beginning, journal, log, browser, stop)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return INTERRUPTED if stop.requested else _failed(error, log)


def _begun(
    beginning: Beginning, journal: Journal, log: Log, browser: Browser, stop: Stop
) -> Ending:
    prepared = beginning.prepared
    beginning.record(journal, f"{browser.browser_type.name} {browser.version}")
    run = Run(
        prepared.guide,
        prepared.inputs,
        prepared.settings,
        journal,
        browser,
        prepared.words,
        beginning.look,
    )
    run.pulse = stop.check
    run.heals = beginning.heals
    if beginning.headed:
        run.attended_s = prepared.settings.number("RUNBOOK_ATTENDED_S")
    before = beginning.before
    if beginning.command in SURVEYS:
        run.own = True
        if beginning.command == "document":
            run.figures = _figures(beginning, run)
        else:
            run.watches = True
        surveyor = Surveyor(run, log, beginning.baseline, probing=beginning.probing)
        return _concluded(run, surveyor.survey(), NOT_REACHED)
    runner = Runner(run, log)
    if before is not None and beginning.command == "resume":
        run.inherit(before.record)
    if before is not None and beginning.command in {"undo", "clear"}:
        run.knows(before.record)
        take_back = runner.clear if beginning.command == "clear" else runner.undo
        return _concluded(run, take_back(before.record), "what is taken back is not proven")
    carry_out = {
        "run": runner.configure_and_prove,
        "resume": runner.configure_and_prove,
        "verify": runner.verify,
        "plan": runner.plan,
    }
    why = "a plan proves nothing" if beginning.command == "plan" else NOT_REACHED
    return _concluded(run, carry_out[beginning.command](), why)


def _figures(beginning: Beginning, run: Run) -> Figures:
    """Make what takes the pictures of a document, in which nothing of the tenant shows."""
    read = beginning.prepared.settings
    hosts = {address: key for key, address in beginning.addresses.items()}
    stand_ins = StandIns(beginning.id, hosts)
    named = accounts(read)
    run.journal.write(DRESSING, accounts=named)
    for name, instead in named.items():
        stand_ins.account(name, instead)
    return Figures(
        run.bundle,
        run.journal,
        stand_ins,
        beginning.look.scale,
        lambda: run.carried,
        lambda: None if run.reading_back else run.instruction,
    )


def _concluded(run: Run, ending: Ending, why: str) -> Ending:
    """Close the record of a run that has ended; `why` says what kept it from the other checks."""
    run.learn_sessions()
    _close_record(run.journal, run.guide, run.checks, why)
    return ending


def _failed(error: Exception, log: Log) -> Ending:
    """Close the record of whatever went wrong outside an instruction."""
    if isinstance(error, RunbookError):
        return Ending("failed", error.exit_code, error.what)
    log.fault(error)
    if isinstance(error, PlaywrightError):
        return Ending("failed", 3, f"the browser failed: {error.message.splitlines()[0]}")
    return Ending("failed", 1, f"a fault of the program: {type(error).__name__}: {error}")


def _close_record(journal: Journal, guide: Guide, made: Collection[str], why: str) -> None:
    """Say of each check that was not made that it was not."""
    for id in guide.checks:
        if id not in made:
            detail = f"not checked: {why}"
            journal.write("check", id=id, status="skipped", detail=detail, facts={})


@contextmanager
def interruptible() -> Iterator[None]:
    """Treat a request to end like the keyboard's: the record is closed and the report written.

    The keyboard's own too, which a shell that starts a command in the background has it ignore.
    """

    def end(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    with _heeding(end):
        yield
