"""A run that is killed leaves a bundle from which another one goes on, to one object of each kind.

The process is killed (SIGKILL) when a line of its journal is on disk: at the end of each
instruction, right before each button that commits, and right after its effect was seen; and while
the console carries a write out. At the end of an instruction that is skipped nothing is other than
at the end of the one before it, so it is no moment of its own.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from runbook import guide as guides
from sandbox import running
from tests.e2e.driving import (
    GUIDE,
    Consoles,
    Finished,
    Moment,
    Operator,
    at,
    invoke,
    reach,
    started,
)

pytestmark = pytest.mark.e2e

SERVER = '[resource_server]\nname = "Calendar API"\nvalue = "https://api.example.com/calendar"\n'
PILOT = 'provider = { users = ["jane.doe@example.com"] }\n'
INPUTS = PILOT + SERVER
WITHOUT_LOGINS = (
    INPUTS + "[test]\nservice_provider_login = false\nidentity_provider_login = false\n"
)
COMMITS = ("2.11", "3.4", "4.7", "6.8")
KINDS = {"application", "resource-rule", "resource-server", "provider"}
GIVEN = ("4.1", "4.2", "4.3", "4.4.1", "4.4.2", "4.4.4", "4.7")
"""What the inputs ask for beyond what is not optional."""

BOUNDARIES = [step.id for step in guides.load(GUIDE).steps if not step.optional or step.id in GIVEN]


@pytest.fixture
def operator(tmp_path: Path) -> Iterator[Operator]:
    with running(tmp_path / "state") as told:
        yield Operator(tmp_path, Consoles(told["settings"], told["control"]))


def killed(operator: Operator, moment: Moment, inputs: str, then: Callable[[], None]) -> Finished:
    """A run that was killed once a line of its journal was on disk, and `then` had come back."""
    bundle, arguments = operator.arguments("run", "killed", inputs=inputs)
    with started(*arguments, cwd=operator.folder) as process:
        reach(process, bundle, moment)
        then()
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
    return Finished(process.returncode, out, err, bundle)


def goes_on_to_one_of_each(
    operator: Operator, moment: Moment, inputs: str, then: Callable[[], None] = lambda: None
) -> None:
    before = operator.consoles.held()
    stopped = killed(operator, moment, inputs, then)
    assert stopped.code == -signal.SIGKILL
    told = invoke("report", stopped.bundle, cwd=operator.folder, bundle=stopped.bundle)
    assert told.code == 0, told.err
    assert "The run was cut off" in stopped.page

    after = operator.resumes("killed")
    assert after.code == 0, after.out
    assert after.result["run"]["status"] == "done"
    assert after.events[0]["run"]["resumes"]["bundle"] == str(stopped.bundle)
    assert after.objects() == dict.fromkeys(KINDS, "created"), "it was made by this run or that"
    grown = {kind: count - before[kind] for kind, count in operator.consoles.held().items()}
    assert sorted(grown.values(), reverse=True)[: len(KINDS) + 1] == [1] * len(KINDS) + [0]


def changes_nothing_again(operator: Operator, inputs: str) -> None:
    requests = operator.consoles.requests()
    again = operator.does("run", "again", inputs=inputs)
    assert again.result["run"]["status"] == "unchanged", again.out
    assert operator.consoles.requests() == requests


def test_a_moment_of_all_of_them(operator: Operator) -> None:
    goes_on_to_one_of_each(operator, at("intent", "3.4"), WITHOUT_LOGINS)


@pytest.mark.soak
@pytest.mark.parametrize("id", BOUNDARIES)
def test_after_an_instruction(operator: Operator, id: str) -> None:
    goes_on_to_one_of_each(operator, at("instruction-finished", id), INPUTS)


@pytest.mark.soak
@pytest.mark.parametrize("id", COMMITS)
@pytest.mark.parametrize("type", ["intent", "committed"])
def test_around_a_commit(operator: Operator, type: str, id: str) -> None:
    goes_on_to_one_of_each(operator, at(type, id), INPUTS)
    changes_nothing_again(operator, INPUTS)


@pytest.mark.soak
@pytest.mark.parametrize("id", COMMITS)
def test_during_a_commit(operator: Operator, id: str) -> None:
    def carried_out() -> None:
        known = operator.consoles.requests()
        while operator.consoles.requests() == known:
            pass

    goes_on_to_one_of_each(operator, at("intent", id), INPUTS, carried_out)
    changes_nothing_again(operator, INPUTS)


def test_a_finished_run_leaves_nothing_to_do_and_other_inputs_are_refused(
    operator: Operator,
) -> None:
    killed(operator, at("instruction-finished", "1.1"), WITHOUT_LOGINS, lambda: None)
    other = operator.folder / "other.toml"
    other.write_text(WITHOUT_LOGINS.replace("Calendar", "Contacts"), encoding="utf-8")
    refused = operator.resumes("killed", "--inputs", str(other))
    assert refused.code == 2
    assert "since that run, the inputs changed" in refused.err
    assert not refused.bundle.exists()
    done = operator.resumes("killed")
    assert done.code == 0, done.out
    again = invoke("resume", done.bundle, cwd=operator.folder, bundle=done.bundle)
    assert (again.code, again.last_line) == (0, str(done.bundle / "report.html"))
    assert "Nothing to do" in again.err
