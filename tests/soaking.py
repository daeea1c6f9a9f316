"""A soak counts what held, and one that was stopped goes on where it was.

What held on this very code (a digest of every file that a run or a soaking test is made of) is kept
in pytest's cache, and is not run again: neither after an interruption nor after a failure of
something else. `pytest --cache-clear` begins from the beginning.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from bench.digest import digest

ROOT = Path(__file__).parents[1]
MADE_OF = ("runbook", "pages", "flows", "sandbox", "tests/e2e", "tests/consoles")


class Held:
    """The tests of a soak that held, by their ids, in a file that is added to."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.before = frozenset(file.read_text().splitlines()) if file.exists() else frozenset()
        self.now: set[str] = set()
        self.failed: set[str] = set()
        self.asked: set[str] = set()

    def keep(self, report: pytest.TestReport) -> None:
        """Take a test's outcome: it held if nothing of it failed."""
        if report.failed:
            self.failed.add(report.nodeid)
        elif report.when == "teardown" and report.nodeid not in self.failed:
            self.now.add(report.nodeid)
            with self._file.open("a") as file:
                file.write(f"{report.nodeid}\n")

    def lines(self) -> list[str]:
        """Say of each test how many of its cases held."""
        every = Counter(map(_test, self.before | self.asked))
        held = Counter(map(_test, self.before | self.now))
        return [f"{held[test]} of {every[test]} held: {test}" for test in sorted(every)]


HELD = pytest.StashKey[Held]()
KNOWN = pytest.StashKey[frozenset[str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Read what held before; a worker is told it by who started it."""
    if config.option.markexpr != "soak":
        return
    if hasattr(config, "workerinput"):
        config.stash[KNOWN] = frozenset(config.workerinput["held"])
        return
    assert config.cache is not None
    held = Held(config.cache.mkdir("soak") / digest(ROOT, MADE_OF))
    config.stash[HELD], config.stash[KNOWN] = held, held.before


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker what held before, so that all of them collect the same."""
    if HELD in node.config.stash:
        node.workerinput["held"] = sorted(node.config.stash[HELD].before)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what held before."""
    known = config.stash.get(KNOWN, frozenset())
    out = [item for item in items if item.nodeid in known]
    if out:
        config.hook.pytest_deselected(items=out)
        items[:] = [item for item in items if item.nodeid not in known]


def pytest_collection_finish(session: pytest.Session) -> None:
    """Know what is asked for, where no worker does the work."""
    if held := session.config.stash.get(HELD, None):
        held.asked |= {item.nodeid for item in session.items}


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_node_collection_finished(node: Any, ids: list[str]) -> None:
    """Know what is asked for, where workers do the work."""
    if held := node.config.stash.get(HELD, None):
        held.asked |= set(ids)


class _Counting:
    """Takes the outcomes of the tests."""

    def __init__(self, held: Held) -> None:
        self.held = held

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.held.keep(report)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Begin to count."""
    if held := session.config.stash.get(HELD, None):
        session.config.pluginmanager.register(_Counting(held))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say how many cases there are and how many held."""
    if held := config.stash.get(HELD, None):
        terminalreporter.section("soak")
        for line in held.lines():
            terminalreporter.line(line)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """All of it held before: nothing to do is no failure."""
    held = session.config.stash.get(HELD, None)
    if held and held.before and exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED:
        session.exitstatus = pytest.ExitCode.OK


def _test(id: str) -> str:
    return id.partition("[")[0]
