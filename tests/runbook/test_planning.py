from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from runbook import progress
from runbook.guide import Step
from runbook.log import Log
from runbook.record import as_plan, outcome, read, write_plan
from runbook.run import Run
from runbook.runner import Ending, Runner
from runbook.step import Doing
from tests.runbook import acme
from tests.runbook.acme import Field, Save, Shown, events, step


def _copies(do: Doing, inputs: Any) -> None:
    do.copy(Shown("address"), "uri")


Begin = Callable[..., Run]
COPIES = step("1.2", _copies, gives="uri")
UNITS = ("1", "2", "3")


@pytest.fixture
def begin(tmp_path: Path, browser: Browser) -> Iterator[Begin]:
    with acme.runs(browser) as begin:
        yield partial(begin, tmp_path, compared=UNITS, proven=("7",))


def plan(run: Run) -> Ending:
    with closing(Log(run.bundle)) as log:
        return Runner(run, log).plan()


def fields(run: Run) -> list[tuple[str, Any, Any, str]]:
    """Of each setting of the plan: instruction, what the console has, what is wanted, action."""
    told = as_plan(read(run.bundle))["fields"]
    return [(one["instruction"], one["found"], one["wanted"], one["action"]) for one in told]


def finds(name: str) -> Step:
    """The instruction that finds the object, or says that it is not there."""

    def act(do: Doing, inputs: Any) -> None:
        if name:
            do.adopt("thing", name)
        else:
            do.absent("thing", "T")

    return step("1.1", act)


def sets(id: str, name: str, value: Any) -> Step:
    return step(id, lambda do, inputs: do.ensure(Field(name), value))


def saves(save: Save) -> Step:
    def act(do: Doing, inputs: Any) -> None:
        do.commit(save, kind="thing", name="T", look=lambda window: True)

    return step("1.9", act)


def test_what_is_as_wanted_stays_and_what_is_not_would_be_changed(begin: Begin) -> None:
    save = Save()
    run = begin(finds("T"), sets("1.2", "name", "old"), sets("1.3", "short", "new"), saves(save))
    assert plan(run) == Ending("done", 10)
    assert fields(run) == [("1.2", "old", "old", "leave"), ("1.3", "", "new", "change")]
    finished = events(run.bundle, "instruction-finished")
    assert [(one["instruction"], one["status"]) for one in finished] == [
        ("1.1", "unchanged"),
        ("1.2", "unchanged"),
        ("1.3", "pending"),
        ("1.9", "pending"),
    ]
    assert (save.pressed, events(run.bundle, "change"), events(run.bundle, "object")) == (0, [], [])
    assert run.window("acme").page.locator("#short").input_value() == ""


def test_nothing_to_do_is_code_0(begin: Begin) -> None:
    run = begin(finds("T"), sets("1.2", "name", "old"), saves(Save()))
    assert plan(run) == Ending("unchanged", 0)
    assert outcome(read(run.bundle)) == "Nothing to do: everything is as wanted."


def test_of_what_is_not_there_nothing_is_looked_at(begin: Begin) -> None:
    def touches(do: Doing, inputs: Any) -> None:
        do.ensure(Field("name"), "new")
        do.window.page.locator("#save").click()
        do.ensure(Field("short"), "never reached")

    run = begin(
        finds(""), step("1.2", touches), sets("1.3", "absent", "x"), sets("2.1", "name", "old")
    )
    assert plan(run) == Ending("done", 10)
    assert fields(run) == [
        ("1.2", None, "new", "create"),
        ("1.3", None, "x", "create"),
        ("2.1", "old", "old", "leave"),
    ]
    assert as_plan(read(run.bundle))["objects"] == [
        {"console": "acme", "kind": "thing", "name": "T", "action": "create"}
    ]
    assert events(run.bundle, "error") == []
    assert [shot["instruction"] for shot in events(run.bundle, "shot")] == ["1.1", "2.1"]


def test_a_value_that_is_yet_to_be_made_is_named_by_the_step_that_makes_it(begin: Begin) -> None:
    pastes = step("2.1", lambda do, inputs: do.paste(Field("name"), "uri"), needs=("uri",))
    run = begin(finds(""), COPIES, pastes)
    assert plan(run).exit_code == 10
    assert fields(run) == [("2.1", "old", "known after step 1", "change")]


def test_a_value_that_is_there_is_told(begin: Begin) -> None:
    pastes = step("2.1", lambda do, inputs: do.paste(Field("name"), "uri"), needs=("uri",))
    run = begin(finds("T"), COPIES, pastes)
    assert plan(run).exit_code == 10
    assert fields(run) == [("2.1", "old", "https://acme.example.com/callback", "change")]


def test_what_proves_the_result_is_not_done(begin: Begin) -> None:
    run = begin(finds("T"), step("7.1", lambda do, inputs: pytest.fail("it was done")))
    assert plan(run).exit_code == 0


def test_the_plan_is_a_file_and_a_table(begin: Begin) -> None:
    run = begin(finds(""), sets("1.2", "name", "\x1b[31mred"), sets("2.1", "name", "old"))
    run.journal.write("run-started", run={}, consoles={"acme": {"title": "Acme"}}, instructions=[])
    plan(run)
    read_back = json.loads(write_plan(run.bundle).read_text("utf-8"))
    assert (read_back["schema"], read_back["changes"]) == ("runbook/plan@1", 1)
    said = StringIO()
    progress.table(read(run.bundle), said)
    lines = [" ".join(line.split()) for line in said.getvalue().splitlines()]
    assert lines[:4] == [
        "Acme",
        "+ create thing T",
        "setting has wanted",
        "+ 1.2 Form: name ␛[31mred",
    ]
    assert lines[4:] == [
        "= 2.1 Form: name old old",
        "A run would create 1 object and set 1 value. Nothing was changed.",
    ]
