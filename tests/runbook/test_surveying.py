"""A survey goes past what does not fit, tells what follows from it apart, and saves nothing that is
not whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, request
from playwright.sync_api import Browser

from runbook.drift.baseline import Baseline
from runbook.drift.outcome import ASTRAY, UNFILLED, UNREACHED
from runbook.errors import (
    ConsoleRefused,
    ConsoleUnreachable,
    ControlMissing,
    IntegrationError,
    OptionMissing,
    RunbookError,
    SignInFailed,
    Unforeseen,
)
from runbook.guide import Act
from runbook.log import Log
from runbook.run import Run
from runbook.runner import Ending
from runbook.step import Doing
from runbook.surveying import Surveyor
from runbook.window import Outcome, Window
from tests.oidc_provider import serve
from tests.runbook import acme
from tests.runbook.acme import Field, Save, events, step

Begin = Callable[..., Run]

METHODS = ["GET", "POST", "PUT", "DELETE"]

LENT = Baseline("acme", "Acme", "r1", "", (), (), values={"token": "t-1"})


@pytest.fixture
def begin(tmp_path: Path, browser: Browser) -> Iterator[Begin]:
    with acme.runs(browser) as begin:
        yield partial(begin, tmp_path)


@dataclass
class Served:
    """A small site, and what it was asked for."""

    address: str
    asked: list[tuple[str, str]]


@pytest.fixture
def served() -> Iterator[Served]:
    app, asked = Flask(__name__), list[tuple[str, str]]()

    @app.route("/", defaults={"path": ""}, methods=METHODS)
    @app.route("/<path:path>", methods=METHODS)
    def any_(path: str) -> str:
        asked.append((request.method, path))
        return "<h1>Here</h1>"

    with serve(app, "127.0.0.1") as address:
        yield Served(address, asked)


def survey(run: Run, baseline: Baseline | None = None, *, probing: bool = False) -> Ending:
    with closing(Log(run.bundle)) as log:
        return Surveyor(run, log, baseline, probing=probing).survey()


def raising(*errors: RunbookError) -> Act:
    """Raise an error at each attempt, and succeed once there is none left."""
    left = list(errors)

    def act(do: Doing, inputs: Any) -> None:
        if left:
            raise left.pop(0)

    return act


def gone(about: str = "Consent") -> ControlMissing:
    return ControlMissing(f"no {about}", about=about)


def always(make: Callable[[], RunbookError]) -> Act:
    def act(do: Doing, inputs: Any) -> None:
        raise make()

    return act


def leading(make: Callable[[], RunbookError]) -> Act:
    """Fail on the way to another page."""

    class Nowhere:
        title = "Nowhere"

        def arrive(self, window: Any) -> None:
            raise make()

        def awaits(self, window: Any) -> None: ...

        def here(self, window: Any) -> bool:
            return False

    return lambda do, inputs: do.arrive(Nowhere())


def lost() -> RunbookError:
    error = ConsoleUnreachable("the page does not appear", seen="heading “Home”, link “Users”")
    error.page = "Applications List"
    return error


def statuses(run: Run) -> dict[str, str]:
    told = events(run.bundle, "instruction-finished")
    return {one["instruction"]: one["status"] for one in told}


def deviations(run: Run) -> list[tuple[str, str, str, str | None]]:
    return [
        (one["instruction"], one["kind"], one["expected"], one["found"])
        for one in events(run.bundle, "deviation")
    ]


def unreached(run: Run) -> list[str]:
    return [one["instruction"] for one in events(run.bundle, UNREACHED)]


def test_what_is_missing_is_told_and_the_survey_goes_on(begin: Begin) -> None:
    run = begin(
        step("1.1", always(gone)),
        step("1.2", always(lambda: OptionMissing("no Implicit", about="Implicit"))),
        step("1.3"),
    )
    assert survey(run) == Ending("failed", 5, "no Consent")
    assert deviations(run) == [
        ("1.1", "missing", "Consent", None),
        ("1.2", "option-missing", "Implicit", None),
    ]
    assert statuses(run) == {"1.1": "failed", "1.2": "failed", "1.3": "done"}
    assert events(run.bundle, "error") == []


def test_what_was_missing_for_a_moment_is_not_told(begin: Begin) -> None:
    run = begin(step("1.1", raising(gone())))
    assert survey(run).exit_code == 0
    assert deviations(run) == []
    assert statuses(run) == {"1.1": "done"}


def test_what_follows_a_page_that_was_not_found_is_not_told(begin: Begin) -> None:
    run = begin(
        step("1.1", leading(lost)),
        step("1.2", always(gone)),
        step("2.1"),
    )
    survey(run)
    assert deviations(run) == [("1.1", "behaves-differently", "Applications List", "Home")]
    assert unreached(run) == ["1.2"]
    assert statuses(run) == {"1.1": "failed", "1.2": "pending", "2.1": "done"}


def test_what_follows_a_question_that_nobody_answers_is_not_told(begin: Begin) -> None:
    run = begin(
        step("1.1", always(lambda: Unforeseen("Turn it on?"))),
        step("1.2", always(gone)),
        step("2.1"),
    )
    survey(run)
    assert deviations(run) == [("1.1", "unexpected-dialog", "nothing over the page", "Turn it on?")]
    assert unreached(run) == ["1.2"]
    assert statuses(run)["2.1"] == "done"


def test_a_step_that_finds_its_controls_after_all_is_not_lost(begin: Begin) -> None:
    run = begin(
        step("1.1", leading(lost)),
        step("1.2", lambda do, inputs: do.ensure(Field("name"), "new")),
        step("1.3", always(gone)),
    )
    survey(run)
    assert [one[0] for one in deviations(run)] == ["1.1", "1.3"]
    assert unreached(run) == []


def committing(save: Save) -> Act:
    def act(do: Doing, inputs: Any) -> None:
        do.commit(save, kind="thing", name="Thing", look=lambda window: True)

    return act


def test_what_a_console_shows_after_saving_is_pictured_before_its_list_is_opened(
    begin: Begin, served: Served
) -> None:
    def look(window: Window) -> bool:
        window.page.goto(f"{served.address}/list")
        return True

    def act(do: Doing, inputs: Any) -> None:
        do.window.page.goto(f"{served.address}/saved")
        do.commit(Save(Outcome("taken")), kind="thing", name="Thing", look=look)

    run = begin(step("1.1", act))
    survey(run)
    pages = [one["page"].rpartition("/")[2] for one in events(run.bundle, "shot")]
    assert pages == ["saved", "saved", "list"]


def test_nothing_is_saved_on_a_page_that_is_not_the_guides(begin: Begin) -> None:
    save = Save(Outcome("taken"))
    run = begin(step("1.1", leading(lost)), step("1.2", committing(save)))
    survey(run)
    assert save.pressed == 0
    assert statuses(run)["1.2"] == "skipped"


def test_a_value_that_was_not_copied_is_lent_and_not_saved(begin: Begin) -> None:
    save = Save(Outcome("taken"))
    field = Field("name")
    run = begin(
        step("1.1", always(gone), gives="token"),
        step("2.1", lambda do, inputs: do.ensure(field, do.carried("token")), needs=("token",)),
        step("2.2", committing(save), needs=("token",)),
    )
    survey(run, LENT)
    assert field.writes == ["t-1"]
    assert save.pressed == 0
    assert deviations(run) == [("1.1", "missing", "Consent", None)]


def test_what_is_whole_is_saved(begin: Begin) -> None:
    save = Save(Outcome("taken"))
    run = begin(step("1.1", always(gone)), step("1.2", committing(save)))
    survey(run)
    assert save.pressed == 1


def test_what_is_refused_after_something_was_left_out_only_follows(begin: Begin) -> None:
    run = begin(
        step("1.1", always(gone)),
        step("1.2", always(lambda: ConsoleRefused("it said no"))),
    )
    survey(run)
    assert deviations(run) == [("1.1", "missing", "Consent", None)]
    assert unreached(run) == ["1.2"]


def test_what_is_refused_out_of_nothing_is_another_behaviour(begin: Begin) -> None:
    run = begin(step("1.1", always(lambda: ConsoleRefused("no", seen="Not an address."))))
    survey(run)
    assert deviations(run) == [("1.1", "behaves-differently", "Instruction 1.1", "Not an address.")]


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (ConsoleUnreachable("it does not answer"), 3),
        (SignInFailed("the password is wrong"), 3),
        (RunbookError("a fault"), 1),
    ],
)
def test_what_says_nothing_of_the_build_ends_the_survey(
    begin: Begin, error: RunbookError, code: int
) -> None:
    run = begin(step("1.1", always(lambda: error)), step("1.2"))
    ending = survey(run)
    assert (ending.status, ending.exit_code) == ("failed", code)
    assert deviations(run) == []
    assert "1.2" not in statuses(run)
    (told,) = events(run.bundle, "error")
    assert told["what"] == error.what


def test_nothing_is_proven_of_what_is_not_whole(begin: Begin) -> None:
    def proves(do: Doing, inputs: Any) -> None:
        raise IntegrationError("never asked")

    run = begin(step("1.1", always(gone)), step("7.1", proves), proven=("7",))
    survey(run)
    assert deviations(run) == [("1.1", "missing", "Consent", None)]
    assert unreached(run) == ["7.1"]


def test_a_page_that_a_server_failed_to_fill_is_no_other_build(begin: Begin) -> None:
    def act(do: Doing, inputs: Any) -> None:
        do.window._unread["http://a/x"] = do.window.page.url, "GET /x: answered 500"
        raise lost()

    run = begin(step("1.1", act))
    assert survey(run).exit_code == 3
    assert deviations(run) == []


def told_of(run: Run, kind: str) -> list[str]:
    return [one["instruction"] for one in events(run.bundle, kind)]


def fill(name: str, value: str) -> Act:
    return lambda do, inputs: do.ensure(Field(name), value)


def test_a_probe_reads_and_writes_nothing(begin: Begin) -> None:
    save, field = Save(Outcome("taken")), Field("name")
    run = begin(
        step("1.1", always(gone)),
        step("1.2", lambda do, inputs: do.ensure(field, "new")),
        step("1.3", committing(save)),
        step("7.1"),
        proven=("7",),
        compared=("1",),
    )
    survey(run, probing=True)
    assert (field.writes, save.pressed) == ([], 0)
    assert deviations(run) == [("1.1", "missing", "Consent", None)]
    (read,) = [
        one for one in events(run.bundle, "instruction-finished") if one["instruction"] == "1.2"
    ]
    assert (read["status"], read["before"]) == ("unchanged", "old")
    assert unreached(run) == ["7.1"]


def missing_by_its_own_word(do: Doing, inputs: Any) -> None:
    do.deviate("missing", "second factor", None, "reported")
    do.unchanged("not readable here")


@pytest.mark.parametrize(
    "missing",
    [always(gone), always(lost), missing_by_its_own_word],
    ids=["control", "page", "its-own-word"],
)
def test_a_probe_does_not_miss_what_may_stand_behind_a_form_it_left_unfilled(
    begin: Begin, missing: Act
) -> None:
    run = begin(step("1.1", fill("name", "new")), step("1.2", missing), compared=("1",))
    assert survey(run, probing=True).exit_code == 0
    assert deviations(run) == []
    assert unreached(run) == ["1.2"]


def test_a_probe_misses_what_is_gone_where_nothing_had_to_be_filled_in(begin: Begin) -> None:
    run = begin(
        step("1.1", fill("name", "old")), step("1.2", missing_by_its_own_word), compared=("1",)
    )
    survey(run, probing=True)
    assert deviations(run) == [("1.2", "missing", "second factor", None)]
    assert (told_of(run, UNFILLED), unreached(run)) == ([], [])


def test_a_probe_says_how_much_an_unfilled_page_tells(begin: Begin) -> None:
    """The first tells some things; the next nothing, until something was pressed that leads on."""
    run = begin(
        step("1.1", fill("name", "new")),
        step("1.2", fill("short", "abc")),
        step("1.3", lambda do, inputs: do.act("went on")),
        step("1.4"),
        step("2.1"),
        compared=("1", "2"),
    )
    survey(run, probing=True)
    assert told_of(run, UNFILLED) == ["1.1", "1.4"]
    assert told_of(run, ASTRAY) == ["1.2", "1.3"]


def test_a_probe_tells_nothing_of_a_page_that_was_given_a_lent_value(begin: Begin) -> None:
    run = begin(
        step("1.1", lambda do, inputs: do.note(do.carried("token"))),
        step("1.2"),
        compared=("1",),
    )
    survey(run, LENT, probing=True)
    assert told_of(run, ASTRAY) == ["1.1"]


def test_no_request_of_a_probe_goes_out_that_could_write(begin: Begin, served: Served) -> None:
    def act(do: Doing, inputs: Any) -> None:
        page = do.window.page
        page.goto(served.address)
        told = page.evaluate("""async () => {
          const answers = [];
          for (const method of ["GET", "POST", "PUT", "DELETE"])
            answers.push(await fetch("/it", { method }).then(() => method, () => ""));
          return answers;
        }""")
        assert told == ["GET", "", "", ""]

    run = begin(step("1.1", act), compared=("1",))
    survey(run, probing=True)
    assert statuses(run) == {"1.1": "done"}
    assert {method for method, _ in served.asked} == {"GET"}


def test_whoever_begins_on_another_page_tells_nothing_of_it_until_it_moves_on(begin: Begin) -> None:
    run = begin(
        step("1.1", leading(lost)),
        step("2.1", lambda do, inputs: do.skip("not asked for")),
        step("2.2", lambda do, inputs: do.act("went on")),
        step("2.3"),
    )
    survey(run)
    assert [one["instruction"] for one in events(run.bundle, ASTRAY)] == ["2.1", "2.2"]


def test_a_form_that_is_not_saved_is_left(begin: Begin) -> None:
    run = begin(
        step("1.1", always(gone), gives="token"),
        step("2.1", committing(Save(Outcome("taken"))), needs=("token",)),
        step("3.1"),
    )
    survey(run, LENT)
    assert [one["instruction"] for one in events(run.bundle, ASTRAY)] == ["3.1"]


def test_a_way_that_was_lost_is_not_gone_twice(begin: Begin) -> None:
    gone_through: list[str] = []

    def first(do: Doing, inputs: Any) -> None:
        gone_through.append("1.1")
        leading(lost)(do, inputs)

    run = begin(step("1.1", first), step("2.1", lambda do, inputs: do.redo("1")))
    survey(run)
    times = len(gone_through)
    assert times
    assert statuses(run)["2.1"] == "done"
    assert gone_through == ["1.1"] * times
