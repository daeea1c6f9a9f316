"""What may happen to a run on its own machine, and to its sessions: the outcome is the documented
one (docs/operating.md, "When it stops"), and going on leads to one object of each kind."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import stat
import subprocess
from collections.abc import Callable

import httpx
import pytest

from runbook.provision import find_browser
from runbook.room import KEPT_BYTES
from tests.disks import fill, mounted
from tests.e2e.driving import (
    COMMITS,
    KINDS,
    PILOT,
    SERVER,
    Finished,
    Moment,
    Operator,
    at,
    leaked,
)

pytestmark = [pytest.mark.e2e, pytest.mark.soak]

INPUTS = PILOT + SERVER
STEPS = ("0.2", "1.4", "2.11", "3.4", "4.7", "5.4", "6.8", "7.1.5")
"""The last instruction of each step of the guide, and of the first login."""

Act = Callable[[subprocess.Popen[str]], object]


def below(pid: int) -> list[tuple[int, str]]:
    """Every process under one, with its command line."""
    table = subprocess.run(
        ["ps", "-e", "-ww", "-o", "pid=,ppid=,args="],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    rows = [line.split(None, 2) for line in table.splitlines()]
    found: list[tuple[int, str]] = []
    known = {pid}
    for child, parent, *args in rows:
        if int(parent) in known:
            known.add(int(child))
            found.append((int(child), " ".join(args)))
    return found


def kill(process: subprocess.Popen[str], which: Callable[[str], bool]) -> None:
    """Kill the processes of a run's browser that a command line tells."""
    found = [pid for pid, args in below(process.pid) if which(args)]
    assert found
    for pid in found:
        os.kill(pid, signal.SIGKILL)


def kill_browser(process: subprocess.Popen[str]) -> None:
    kill(process, lambda args: "--user-data-dir=" in args and "--type=" not in args)


def kill_pages(process: subprocess.Popen[str]) -> None:
    """What a machine without memory does to the largest processes."""
    kill(process, lambda args: "--type=renderer" in args)


def is_whole_after(operator: Operator, name: str, before: dict[str, int]) -> None:
    """Going on with a run leads to one object of each kind, made by this run or that."""
    done = operator.resumes(name)
    assert done.code == 0, done.out
    assert done.objects() == dict.fromkeys(KINDS, "created")
    assert operator.consoles.has_one_more_of_each(before)


def stopped(finished: Finished, kind: str, instruction: str) -> None:
    """A run that ended resumably, told so first, and lists what exists."""
    assert finished.code == 3, finished.out
    assert (finished.error["kind"], finished.error["instruction"]) == (kind, instruction)
    assert "resume" in finished.error["remedy"]
    assert finished.is_told_first()


@pytest.mark.parametrize("id", [*COMMITS, "2.10.4"])
@pytest.mark.parametrize("act", [kill_browser, kill_pages])
def test_a_browser_that_dies(newcomer: Operator, act: Act, id: str) -> None:
    before = newcomer.consoles.held()
    moment = at("intent", id) if id in COMMITS else at("instruction-started", id)
    finished = newcomer.is_disturbed("run", moment, act, inputs=INPUTS)
    stopped(finished, "ConsoleError", id)
    doubted = [kind for kind, action in finished.objects().items() if action == "in-doubt"]
    assert len(doubted) == (id in COMMITS)
    is_whole_after(newcomer, "run", before)


@pytest.mark.parametrize("id", ["2.9.4", "6.4"])
def test_a_tab_that_somebody_closes(newcomer: Operator, id: str) -> None:
    before = newcomer.consoles.held()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    browser = newcomer.folder / "browser"
    found = find_browser(os.environ).executable
    assert found
    browser.write_text(f'#!/bin/sh\nexec "{found}" --remote-debugging-port={port} "$@"\n')
    browser.chmod(browser.stat().st_mode | stat.S_IXUSR)

    def close(process: subprocess.Popen[str]) -> None:
        debugger = f"http://127.0.0.1:{port}/json"
        pages = httpx.get(debugger, trust_env=False).json()
        for page in pages:
            if page["type"] == "page" and page["url"].startswith("http"):
                httpx.get(f"{debugger}/close/{page['id']}", trust_env=False).raise_for_status()

    finished = newcomer.is_disturbed(
        "run", at("instruction-started", id), close, inputs=INPUTS, RUNBOOK_BROWSER=str(browser)
    )
    stopped(finished, "ConsoleError", id)
    assert "closed" in finished.error["what"]
    is_whole_after(newcomer, "run", before)


@pytest.mark.parametrize("id", ["2.2", "3.4", "6.7"])
def test_a_disk_that_is_full(newcomer: Operator, id: str) -> None:
    before = newcomer.consoles.held()
    with mounted(newcomer.folder / "run", KEPT_BYTES // 1024 + 8192) as disk:
        (disk / "bundle").mkdir()
        moment = at("instruction-started", id)
        finished = newcomer.is_disturbed(
            "run/bundle", moment, lambda process: fill(disk), inputs=INPUTS
        )
        assert finished.code == 3, finished.out + finished.err
        assert finished.error["kind"] == "DiskFull"
        assert finished.is_told_first()
        assert "in-doubt" not in finished.objects().values()
        assert leaked(finished, newcomer.consoles.secrets) == []
        shutil.copytree(disk / "bundle", newcomer.folder / "kept")
    is_whole_after(newcomer, "kept", before)


def outlives_its_sessions(operator: Operator, moment: Moment) -> Finished:
    """A run whose sessions end at a moment is done all the same, with one object of each kind."""
    before = operator.consoles.held()
    finished = operator.is_disturbed(
        "run", moment, lambda process: operator.consoles.fault("sessions-over"), inputs=INPUTS
    )
    assert finished.code == 0, finished.out
    assert finished.objects() == dict.fromkeys(KINDS, "created")
    assert operator.consoles.has_one_more_of_each(before)
    return finished


@pytest.mark.parametrize("id", STEPS)
def test_sessions_that_end_between_two_steps(newcomer: Operator, id: str) -> None:
    outlives_its_sessions(newcomer, at("instruction-finished", id))


@pytest.mark.parametrize("id", COMMITS)
def test_sessions_that_end_at_a_commit(newcomer: Operator, id: str) -> None:
    finished = outlives_its_sessions(newcomer, at("intent", id))
    assert any(event["type"] == "session-ended" for event in finished.events)
