"""A run that is killed leaves a bundle from which another one goes on, to one object of each kind.

The process is killed (SIGKILL) when a line of its journal is on disk: at the end of each
instruction, right before each button that commits, and right after its effect was seen; and while
the console carries a write out. At the end of an instruction that is skipped nothing is other than
at the end of the one before it, so it is no moment of its own.
"""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from runbook import guide as guides
from sandbox import running
from tests.e2e.driving import GUIDE, LIMIT_S, Consoles, Finished, Operator, invoke, started

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

Moment = Callable[[Mapping[str, Any]], bool]


@pytest.fixture
def operator(tmp_path: Path) -> Iterator[Operator]:
    with running(tmp_path / "state") as told:
        yield Operator(tmp_path, Consoles(told["settings"], told["control"]))


def at(type: str, instruction: str) -> Moment:
    return lambda event: (event["type"], event.get("instruction")) == (type, instruction)


def killed(operator: Operator, moment: Moment, inputs: str, then: Callable[[], None]) -> Finished:
    """A run that was killed once a line of its journal was on disk, and `then` had come back."""
    bundle, arguments = operator.arguments("run", "killed", inputs=inputs)
    with started(*arguments, cwd=operator.folder) as process:
        deadline = time.monotonic() + LIMIT_S
        while not any(map(moment, written(bundle))):
            assert process.poll() is None, process.communicate()
            assert time.monotonic() < deadline
        then()
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
    return Finished(process.returncode, out, err, bundle)


def written(bundle: Path) -> list[dict[str, Any]]:
    """The whole lines of a journal that is being written."""
    try:
        lines = (bundle / "events.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    except FileNotFoundError:
        return []
    return [json.loads(line) for line in lines]


def resumed(operator: Operator, *flags: str) -> Finished:
    bundle = operator.folder / "resumed"
    return invoke(
        "resume",
        operator.folder / "killed",
        "--env-file",
        operator.env,
        "--out",
        bundle,
        *flags,
        cwd=operator.folder,
        bundle=bundle,
    )


def held(consoles: Consoles) -> dict[str, int]:
    """How many objects of each kind both consoles hold."""
    return {
        kind: len(objects)
        for console in consoles.control
        for kind, objects in consoles.export(console).items()
        if isinstance(objects, list)
    }


def goes_on_to_one_of_each(
    operator: Operator, moment: Moment, inputs: str, then: Callable[[], None] = lambda: None
) -> None:
    before = held(operator.consoles)
    stopped = killed(operator, moment, inputs, then)
    assert stopped.code == -signal.SIGKILL
    told = invoke("report", stopped.bundle, cwd=operator.folder, bundle=stopped.bundle)
    assert told.code == 0, told.err
    assert "The run was cut off" in stopped.page

    after = resumed(operator)
    assert after.code == 0, after.out
    assert after.result["run"]["status"] == "done"
    assert after.events[0]["run"]["resumes"]["bundle"] == str(stopped.bundle)
    assert after.objects() == dict.fromkeys(KINDS, "created"), "it was made by this run or that"
    grown = {kind: count - before[kind] for kind, count in held(operator.consoles).items()}
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
    refused = resumed(operator, "--inputs", str(other))
    assert refused.code == 2
    assert "since that run, the inputs changed" in refused.err
    assert not refused.bundle.exists()
    done = resumed(operator)
    assert done.code == 0, done.out
    again = invoke("resume", done.bundle, cwd=operator.folder, bundle=done.bundle)
    assert (again.code, again.last_line) == (0, str(done.bundle / "report.html"))
    assert "Nothing to do" in again.err
