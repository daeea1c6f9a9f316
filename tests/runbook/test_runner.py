from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Error as PlaywrightError

from runbook.errors import (
    ConsoleUnreachable,
    ControlMissing,
    IntegrationError,
    OptionMissing,
    SessionEnded,
    SignInFailed,
)
from runbook.guide import Act
from runbook.log import FILE as LOG
from runbook.log import Log
from runbook.record import read
from runbook.run import Run
from runbook.runner import Ending, Runner
from runbook.step import Doing
from runbook.window import Deviation, Outcome, Window
from tests.runbook import acme
from tests.runbook.acme import Field, Save, Shown, events, step

Begin = Callable[..., Run]


@pytest.fixture
def begin(tmp_path: Path, browser: Browser) -> Iterator[Begin]:
    with acme.runs(browser) as begin:
        yield partial(begin, tmp_path)


def carry_out(run: Run) -> Ending:
    with closing(Log(run.bundle)) as log:
        return Runner(run, log).configure_and_prove()


def verify(run: Run) -> Ending:
    with closing(Log(run.bundle)) as log:
        return Runner(run, log).verify()


def raising(error: BaseException) -> Act:
    def act(do: Doing, inputs: Any) -> None:
        raise error

    return act


def finished(run: Run) -> list[tuple[str, str]]:
    return [
        (event["instruction"], event["status"])
        for event in events(run.bundle, "instruction-finished")
    ]


def writes(name: str, value: str) -> Act:
    def act(do: Doing, inputs: Any) -> None:
        do.ensure(Field(name), value)

    return act


def creates(do: Doing, inputs: Any) -> None:
    if not do.comparing:
        do.run.object("acme", "thing", "T", "created", None)
        do.act("made")


def test_a_run_that_made_something_is_done(begin: Begin) -> None:
    run = begin(step("1.1", creates), step("1.2", writes("name", "new")))
    assert carry_out(run) == Ending("done", 0)
    assert finished(run) == [("1.1", "done"), ("1.2", "done")]
    (_, last) = events(run.bundle, "instruction-finished")
    assert (last["before"], last["after"]) == ("old", "new")
    assert last["ms"] >= 0


def test_a_run_that_made_nothing_is_unchanged(begin: Begin) -> None:
    assert carry_out(begin(step("1.1", writes("name", "old")))) == Ending("unchanged", 0)


def test_a_healed_instruction_is_no_plain_success(begin: Begin) -> None:
    """It is carried out once more, with the name that was learned, if that is allowed at all."""
    error = ControlMissing("no Consent")
    error.heal = lambda: Deviation("renamed", "Consent", "Approval", "healed")
    tried: list[bool] = []

    def act(do: Doing, inputs: Any) -> None:
        tried.append(do.run.heals)
        if len(tried) == 1:
            raise error

    run = begin(step("1.1", act))
    run.heals = True
    assert carry_out(run) == Ending("done", 5)
    assert finished(run) == [("1.1", "healed")]
    (told,) = events(run.bundle, "deviation")
    assert (told["expected"], told["found"], told["action"]) == ("Consent", "Approval", "healed")
    assert len(tried) == 2


def test_nothing_is_healed_unless_it_may_be(begin: Begin) -> None:
    error = ControlMissing("no Consent")
    error.heal = lambda: Deviation("renamed", "Consent", "Approval", "healed")
    run = begin(step("1.1", raising(error)))
    ending = carry_out(run)
    assert (ending.status, ending.exit_code) == ("failed", 5)
    assert events(run.bundle, "deviation") == []


@pytest.mark.parametrize(
    ("error", "code", "kind"),
    [
        (OptionMissing("no Implicit", seen="Code"), 5, "OptionMissing"),
        (SignInFailed("no"), 3, "SignInFailed"),
        (PlaywrightError("Timeout 3000ms exceeded\nCall log: secret"), 3, "ConsoleRefused"),
        (PlaywrightError("Target page, context or browser has been closed"), 3, "ConsoleError"),
        (KeyError("name"), 1, "RunbookError"),
    ],
)
def test_a_failure_is_on_the_record_and_nothing_follows_it(
    begin: Begin, error: Exception, code: int, kind: str
) -> None:
    run = begin(step("1.1"), step("1.2", raising(error)), step("1.3"))
    ending = carry_out(run)
    assert (ending.status, ending.exit_code) == ("failed", code)
    assert finished(run) == [("1.1", "done"), ("1.2", "failed")]
    (told,) = events(run.bundle, "error")
    assert (told["kind"], told["exit_code"], told["instruction"]) == (kind, code, "1.2")
    assert told["what"] == ending.error
    assert "secret" not in json.dumps(told)


def test_a_fault_of_the_program_leaves_its_traceback_in_the_log(begin: Begin) -> None:
    run = begin(step("1.1", raising(KeyError("name"))))
    ending = carry_out(run)
    assert ending.error == "a fault of the program at instruction 1.1: KeyError"
    lines = [json.loads(line) for line in (run.bundle / LOG).read_text("utf-8").splitlines()]
    (fault,) = (line for line in lines if line["event"] == "fault")
    assert fault["exception"][0]["exc_type"] == "KeyError"


def test_an_interruption_ends_it_as_interrupted(begin: Begin) -> None:
    run = begin(step("1.1"), step("1.2", raising(KeyboardInterrupt())), step("1.3"))
    ending = carry_out(run)
    assert (ending.status, ending.exit_code) == ("interrupted", 130)
    assert finished(run) == [("1.1", "done")]
    assert [event["instruction"] for event in events(run.bundle, "instruction-started")] == [
        "1.1",
        "1.2",
    ]


def test_a_value_that_nobody_copied_is_a_fault(begin: Begin) -> None:
    run = begin(step("1.1", needs=("uri",)))
    assert carry_out(run).exit_code == 1
    (told,) = events(run.bundle, "error")
    assert told["what"] == "instruction 1.1 needs uri, which was not copied"


def test_a_check_that_failed_fails_a_run_that_went_to_its_end(begin: Begin) -> None:
    def checks(do: Doing, inputs: Any) -> None:
        do.check("consent", "failed", "no dialog")

    run = begin(step("1.1", checks), step("1.2"))
    assert carry_out(run).exit_code == 4
    assert finished(run)[-1] == ("1.2", "done")
    (told,) = events(run.bundle, "error")
    assert told["seen"] == "consent: no dialog"


def test_reading_back_finds_what_did_not_stay(begin: Begin) -> None:
    def forgets(do: Doing, inputs: Any) -> None:
        do.window.page.locator("#name").fill("old")

    run = begin(
        step("1.1", writes("name", "new")),
        step("2.1", forgets),
        compared=("1",),
    )
    assert carry_out(run).exit_code == 4
    assert run.checks["read-back"] == ("failed", "1.1 name: wanted 'new', found 'old'")
    assert finished(run) == [("1.1", "done"), ("2.1", "done")], "reading back is no second attempt"


def test_what_is_proven_comes_after_reading_back(begin: Begin) -> None:
    def proves(do: Doing, inputs: Any) -> None:
        assert "read-back" in do.run.checks

    run = begin(step("1.1"), step("7.1", proves), compared=("1",), proven=("7",))
    assert carry_out(run).exit_code == 0
    assert finished(run) == [("1.1", "done"), ("7.1", "done")]


def test_verifying_compares_in_the_instructions_own_place_and_writes_nothing(
    begin: Begin,
) -> None:
    run = begin(
        step("0.1"), step("1.1", writes("name", "new")), step("7.1"), compared=("1",), proven=("7",)
    )
    assert verify(run) == Ending("failed", 4, "the integration does not work as the guide wants it")
    assert finished(run) == [("0.1", "done"), ("1.1", "failed"), ("7.1", "done")]
    notes = [event["note"] for event in events(run.bundle, "instruction-finished")]
    assert notes == [None, "name: wanted 'new', found 'old'", None]
    (told,) = events(run.bundle, "error")
    assert told["instruction"] == "1.1"
    assert run.window("acme").page.locator("#name").input_value() == "old"
    assert events(run.bundle, "change") == []


def test_verifying_what_is_not_there_says_so(begin: Begin) -> None:
    def looks(do: Doing, inputs: Any) -> None:
        do.absent("thing", "T")

    run = begin(step("1.1", looks), step("7.1"), compared=("1",), proven=("7",))
    assert verify(run) == Ending("failed", 4, "there is no thing “T”")
    assert finished(run) == [("1.1", "failed")]


def test_steps_are_done_again_and_both_attempts_stand(begin: Begin) -> None:
    def copies(do: Doing, inputs: Any) -> None:
        do.copy(Shown("address"), "uri")

    def mends(do: Doing, inputs: Any) -> None:
        do.window.page.locator("#address").evaluate("e => e.textContent = 'https://new.example'")
        do.redo("1")
        do.act("mended")

    run = begin(step("1.1", copies), step("2.1", mends, needs=("uri",)))
    carry_out(run)
    assert finished(run) == [("1.1", "done"), ("1.1", "done"), ("2.1", "done")]
    assert run.carried["uri"].value == "https://new.example"
    assert events(run.bundle, "instruction-finished")[-1]["note"] == "mended"


def test_what_was_saved_and_does_not_work_is_to_be_taken_back(begin: Begin) -> None:
    failing = raising(IntegrationError("the login failed", remedy="mend it"))
    run = begin(step("1.1", creates), step("7.1", failing), compared=("1",), proven=("7",))
    assert carry_out(run).exit_code == 4
    (told,) = events(run.bundle, "error")
    assert told["remedy"] == (
        "users may be locked out: until it works, take it back with: "
        f"runbook undo {run.bundle}. Then mend it"
    )


# -- sessions that end -----------------------------------------------------------------------------


def ends(*at: int) -> tuple[list[str], Act]:
    """A session that ends at the calls of these numbers, and the instructions that were tried."""
    tried: list[str] = []

    def act(do: Doing, inputs: Any) -> None:
        tried.append(do.step.id)
        if len(tried) in at:
            raise SessionEnded("the session has ended")

    return tried, act


def test_a_session_that_ends_is_begun_anew_and_so_is_the_guides_step(begin: Begin) -> None:
    tried, act = ends(4)
    run = begin(
        step("0.1", act), step("1.1", act), step("2.1", act), step("2.2", act), compared=("1", "2")
    )
    assert carry_out(run).exit_code == 0
    configuring, reading_back = tried[:7], tried[7:]
    assert configuring == ["0.1", "1.1", "2.1", "2.2", "0.1", "2.1", "2.2"]
    assert reading_back == ["1.1", "2.1", "2.2"]
    assert [event["instruction"] for event in events(run.bundle, "session-ended")] == ["2.2"]
    assert events(run.bundle, "error") == []
    assert read(run.bundle).run.error is None


def test_a_session_that_ends_twice_at_one_instruction_ends_the_run(begin: Begin) -> None:
    tried, act = ends(2, 4)
    run = begin(step("0.1", act), step("1.1", act), compared=("1",))
    assert carry_out(run) == Ending("failed", 3, "the session has ended")
    assert tried == ["0.1", "1.1", "0.1", "1.1"]
    (told,) = events(run.bundle, "error")
    assert (told["kind"], told["instruction"]) == ("SessionEnded", "1.1")


def test_a_session_that_ends_while_reading_back_compares_each_setting_once(begin: Begin) -> None:
    compared: list[str] = []

    def compares(do: Doing, inputs: Any) -> None:
        if do.comparing:
            compared.append(do.step.id)
            do.compare("name", "a", "a")
            if len(compared) == 2:
                raise SessionEnded("the session has ended")

    run = begin(step("0.1"), step("1.1", compares), step("1.2", compares), compared=("1",))
    assert carry_out(run).exit_code == 0
    assert compared == ["1.1", "1.2", "1.1", "1.2"]
    assert len(run.comparisons) == 2


def test_nobody_can_sign_in_again_where_the_guide_does_not_say_how(begin: Begin) -> None:
    tried, act = ends(1)
    run = begin(step("1.1", act), compared=("1",))
    assert carry_out(run).exit_code == 3
    assert tried == ["1.1"]


def test_a_write_that_a_sign_in_page_answered_is_found_out_once_somebody_is_signed_in(
    begin: Begin,
) -> None:
    outside = iter([True])
    saved: list[str] = []
    save = Save(Outcome("doubt", "POST /api/things: answered 401"), then=lambda: saved.append("T"))

    def opens(do: Doing, inputs: Any) -> None:
        if saved:
            do.adopt("thing", "T")

    def look(window: Window) -> bool:
        raise ConsoleUnreachable("the list does not appear")

    def saves(do: Doing, inputs: Any) -> None:
        do.commit(save, kind="thing", name="T", look=look)

    run = begin(step("0.1"), step("1.1", opens), step("1.2", saves), compared=("1",))
    console = replace(run.guide.consoles[0], signed_out=lambda window: next(outside, False))
    run.guide = replace(run.guide, consoles=(console,))
    assert carry_out(run) == Ending("done", 0)
    actions = [event["action"] for event in events(run.bundle, "object")]
    assert actions == ["in-doubt", "created"]
    assert save.pressed == 1


def test_a_write_that_a_sign_in_page_answered_and_did_nothing_is_made_again(begin: Begin) -> None:
    outside = iter([True])
    saved: list[str] = []

    def then() -> None:
        if save.pressed == 2:
            saved.append("T")

    save = Save(Outcome("doubt", "answered 401"), Outcome("taken"), then=then)

    def look(window: Window) -> bool:
        if not saved:
            raise ConsoleUnreachable("the list does not appear")
        return True

    def saves(do: Doing, inputs: Any) -> None:
        do.commit(save, kind="thing", name="T", look=look)

    run = begin(step("0.1"), step("1.1", saves), compared=("1",))
    console = replace(run.guide.consoles[0], signed_out=lambda window: next(outside, False))
    run.guide = replace(run.guide, consoles=(console,))
    assert carry_out(run) == Ending("done", 0)
    assert [event["action"] for event in events(run.bundle, "object")] == ["in-doubt", "created"]


def test_a_secret_in_words_that_are_cut_is_taken_out_before(begin: Begin) -> None:
    run = begin(step("1.1", raising(RuntimeError("x" * 290 + " correct horse battery"))))
    run.journal.redactor.learn("password", "correct horse battery")
    carry_out(run)
    (error,) = events(run.bundle, "error")
    assert error["seen"].endswith("xx [password")
