"""A run that is killed leaves a bundle from which another one goes on, to one object of each kind.

The process is killed (SIGKILL) when a line of its journal is on disk: at the end of each
instruction, right before each button that commits, and right after its effect was seen; and while
the console carries a write out. At the end of an instruction that is skipped nothing is other than
at the end of the one before it, so it is no moment of its own.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import pytest

from runbook import guide as guides
from tests.e2e.driving import (
    COMMITS,
    GUIDE,
    KINDS,
    PILOT,
    SERVER,
    WITHOUT_LOGINS,
    Finished,
    Moment,
    Operator,
    at,
    invoke,
    reach,
    started,
)

pytestmark = pytest.mark.e2e

INPUTS = PILOT + SERVER
ALONE = INPUTS + WITHOUT_LOGINS
GIVEN = ("4.1", "4.2", "4.3", "4.4.1", "4.4.2", "4.4.4", "4.7")
"""What the inputs ask for beyond what is not optional."""

BOUNDARIES = [step.id for step in guides.load(GUIDE).steps if not step.optional or step.id in GIVEN]


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
    assert operator.consoles.has_one_more_of_each(before)


def changes_nothing_again(operator: Operator, inputs: str) -> None:
    requests = operator.consoles.requests()
    again = operator.does("run", "again", inputs=inputs)
    assert again.result["run"]["status"] == "unchanged", again.out
    assert operator.consoles.requests() == requests


def test_a_moment_of_all_of_them(newcomer: Operator) -> None:
    goes_on_to_one_of_each(newcomer, at("intent", "3.4"), ALONE)


@pytest.mark.soak
@pytest.mark.parametrize("id", BOUNDARIES)
def test_after_an_instruction(newcomer: Operator, id: str) -> None:
    goes_on_to_one_of_each(newcomer, at("instruction-finished", id), INPUTS)


@pytest.mark.soak
@pytest.mark.parametrize("id", COMMITS)
@pytest.mark.parametrize("type", ["intent", "committed"])
def test_around_a_commit(newcomer: Operator, type: str, id: str) -> None:
    goes_on_to_one_of_each(newcomer, at(type, id), INPUTS)
    changes_nothing_again(newcomer, INPUTS)


@pytest.mark.soak
@pytest.mark.parametrize("id", COMMITS)
def test_during_a_commit(newcomer: Operator, id: str) -> None:
    def carried_out() -> None:
        known = newcomer.consoles.requests()
        while newcomer.consoles.requests() == known:
            pass

    goes_on_to_one_of_each(newcomer, at("intent", id), INPUTS, carried_out)
    changes_nothing_again(newcomer, INPUTS)


def test_a_finished_run_leaves_nothing_to_do_and_other_inputs_are_refused(
    newcomer: Operator,
) -> None:
    killed(newcomer, at("instruction-finished", "1.1"), ALONE, lambda: None)
    other = newcomer.folder / "other.toml"
    other.write_text(ALONE.replace("Calendar", "Contacts"), encoding="utf-8")
    refused = newcomer.resumes("killed", "--inputs", str(other))
    assert refused.code == 2
    assert "since that run, the inputs changed" in refused.err
    assert not refused.bundle.exists()
    done = newcomer.resumes("killed")
    assert done.code == 0, done.out
    again = invoke("resume", done.bundle, cwd=newcomer.folder, bundle=done.bundle)
    assert (again.code, again.last_line) == (0, str(done.bundle / "report.html"))
    assert "Nothing to do" in again.err
