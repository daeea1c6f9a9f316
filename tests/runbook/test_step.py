from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Error as PlaywrightError

from runbook.errors import ConsoleRefused, InDoubt, IntegrationError, Unforeseen
from runbook.run import Run
from runbook.step import Absent, Doing
from runbook.window import Outcome, Window
from tests.runbook import acme
from tests.runbook.acme import Field, Save, Shown, events

TAKEN = Outcome("taken")
DOUBT = Outcome("doubt", "POST /api/things: answered 500")
There = Callable[[Window], bool]


@pytest.fixture
def run(tmp_path: Path, browser: Browser) -> Iterator[Run]:
    run = acme.run(tmp_path, browser)
    yield run
    run.journal.close()
    for context in browser.contexts:
        context.close()


def doing(run: Run, *, optional: bool = False, comparing: bool = False) -> Doing:
    return Doing(run, acme.step("1.1", optional=optional), comparing=comparing)


def there(window: Window) -> bool:
    return True


def not_there(window: Window) -> bool:
    return False


# -- values ----------------------------------------------------------------------------------------


def test_what_differs_is_written_read_back_and_recorded(run: Run) -> None:
    do = doing(run)
    do.ensure(Field("name"), "new")
    assert run.window("acme").page.locator("#name").input_value() == "new"
    (change,) = events(run.bundle, "change")
    assert (change["before"], change["after"], change["control"]) == ("old", "new", "name")
    assert (do.status(), do.before, do.after) == ("done", {"name": "old"}, {"name": "new"})
    assert run.dirty == {"acme"}


def test_what_is_right_is_not_touched(run: Run) -> None:
    do, field = doing(run), Field("name")
    do.ensure(field, "old")
    assert field.writes == []
    assert events(run.bundle, "change") == []
    assert (do.status(), run.dirty) == ("unchanged", set())


@pytest.mark.parametrize(("optional", "status"), [(True, "skipped"), (False, "unchanged")])
def test_what_the_inputs_do_not_name_stays_and_is_recorded(
    run: Run, optional: bool, status: str
) -> None:
    do, field = doing(run, optional=optional), Field("name")
    do.ensure(field, None)
    assert field.writes == []
    assert do.status() == status
    assert do.notes == ["stays: the inputs say nothing of it"]
    assert [event["value"] for event in events(run.bundle, "recorded")] == ["old"]


def test_what_stays_need_not_be_there(run: Run) -> None:
    do = doing(run, optional=True)
    do.ensure(Field("absent"), None)
    assert (do.status(), events(run.bundle, "recorded")) == ("skipped", [])


def test_one_of_two_that_was_written_makes_the_instruction_done(run: Run) -> None:
    do = doing(run)
    do.ensure(Field("name"), "old")
    do.ensure(Field("short"), "abc")
    assert do.status() == "done"
    assert do.after == {"name": "old", "short": "abc"}


def test_a_value_that_the_console_does_not_keep_ends_it(run: Run) -> None:
    with pytest.raises(ConsoleRefused) as caught:
        doing(run).ensure(Field("trimmed"), " padded ")
    assert caught.value.seen == "wanted ' padded ', it shows 'padded'"
    assert events(run.bundle, "change") == []


def test_comparing_tells_both_values_and_writes_nothing(run: Run) -> None:
    do, name, short = doing(run, comparing=True), Field("name"), Field("short")
    do.ensure(name, "new")
    do.ensure(short, "")
    assert (name.writes, short.writes) == ([], [])
    assert [(one.wanted, one.found, one.equal) for one in run.comparisons] == [
        ("new", "old", False),
        ("", "", True),
    ]
    assert len(events(run.bundle, "compared")) == 2


def test_what_is_hand_over_cannot_be_read_back_and_a_path_is_told_by_its_name(run: Run) -> None:
    do = doing(run)
    do.hand(Field("name"), Path("/home/me/logo.png"))
    (change,) = events(run.bundle, "change")
    assert (change["after"], do.status()) == ("logo.png", "done")


# -- values on their way ---------------------------------------------------------------------------


def test_a_copied_value_knows_where_it_came_from(run: Run) -> None:
    do = doing(run)
    assert do.copy(Shown("address"), "uri") == "https://acme.example.com/callback"
    (copied,) = events(run.bundle, "copied")
    assert (copied["name"], copied["instruction"], copied["screen"]) == ("uri", "1.1", "Form")
    assert do.status() == "done"


def test_a_value_that_is_copied_again_is_the_first_one_unless_it_differs(run: Run) -> None:
    address = Shown("address")
    doing(run).copy(address, "uri")
    first = run.carried["uri"]
    doing(run, comparing=True).copy(address, "uri")
    assert run.carried["uri"] is first
    run.window("acme").page.locator("#address").evaluate("e => e.textContent = 'other'")
    doing(run).copy(address, "uri")
    assert run.carried["uri"].value == "other"
    assert [event["value"] for event in events(run.bundle, "copied")] == [first.value, "other"]


def test_a_pasted_value_is_read_back_to_the_last_character(run: Run) -> None:
    do = doing(run)
    do.copy(Shown("address"), "uri")
    do.paste(Field("name"), "uri")
    (pasted,) = events(run.bundle, "pasted")
    assert (pasted["read_back"], pasted["value"]) == (True, "https://acme.example.com/callback")


def test_a_pasted_value_that_was_cut_is_refused(run: Run) -> None:
    do = doing(run)
    do.copy(Shown("address"), "uri")
    run.window("acme").page.locator("#short").evaluate(
        "e => e.oninput = () => e.value = e.value.slice(0, 3)"
    )
    with pytest.raises(ConsoleRefused, match="does not keep"):
        do.paste(Field("short"), "uri")
    assert events(run.bundle, "pasted") == []


# -- writes ----------------------------------------------------------------------------------------


def committed(run: Run, save: Save, look: There, **options: Any) -> Doing:
    do = doing(run, **options)
    do.commit(save, kind="thing", name="T", look=look, id="t-1")
    return do


def actions(run: Run) -> list[str]:
    return [event["action"] for event in events(run.bundle, "object")]


def test_a_write_that_the_list_shows_is_on_the_record_as_created(run: Run) -> None:
    run.dirty.add("acme")
    do = committed(run, Save(TAKEN), there)
    (made,) = events(run.bundle, "object")
    assert (made["kind"], made["name"], made["id"], made["action"]) == (
        "thing",
        "T",
        "t-1",
        "created",
    )
    order = [len(events(run.bundle, type)) for type in ("intent", "committed")]
    assert (order, do.status(), run.dirty) == ([1, 1], "done", set())


def test_a_write_that_was_taken_and_is_not_listed_is_in_doubt(run: Run) -> None:
    with pytest.raises(InDoubt) as caught:
        committed(run, Save(TAKEN), not_there)
    assert actions(run) == ["in-doubt"]
    assert caught.value.exit_code == 3
    assert run.changed


def test_a_refusal_is_final_and_makes_nothing(run: Run) -> None:
    save = Save(Outcome("refused", "Name is taken"))
    with pytest.raises(ConsoleRefused) as caught:
        committed(run, save, there)
    assert (save.pressed, caught.value.seen, actions(run)) == (1, "Name is taken", [])


def test_a_question_that_nobody_foresaw_is_not_answered_and_nothing_is_saved(run: Run) -> None:
    save = Save(Outcome("asked", "Publish it?"))
    with pytest.raises(Unforeseen, match="Publish it") as caught:
        committed(run, save, there)
    assert (save.pressed, caught.value.exit_code, actions(run)) == (1, 5, [])
    assert len(events(run.bundle, "refused")) == 1


def test_a_write_in_doubt_that_took_effect_is_not_repeated(run: Run) -> None:
    save = Save(DOUBT)
    do = committed(run, save, there)
    assert (save.pressed, actions(run)) == (1, ["created"])
    assert do.notes == ["saved, after the console had answered: POST /api/things: answered 500"]


def test_a_write_that_provably_did_nothing_is_repeated(run: Run) -> None:
    save = Save(DOUBT, TAKEN)
    do = committed(run, save, lambda window: save.pressed == 2)
    assert (save.pressed, actions(run)) == (2, ["created"])
    assert do.notes == ["saved, after the console had answered: POST /api/things: answered 500"]
    assert len(events(run.bundle, "intent")) == 2


def test_it_is_repeated_twice_at_most(run: Run) -> None:
    save = Save(*[DOUBT] * 4)
    with pytest.raises(ConsoleRefused, match="in 3 attempts"):
        committed(run, save, not_there)
    assert (save.pressed, actions(run)) == (3, [])


def test_what_cannot_be_looked_for_stays_in_doubt(run: Run) -> None:
    def unreadable(window: Window) -> bool:
        raise ConsoleRefused("the list does not open")

    save = Save(DOUBT, TAKEN)
    with pytest.raises(InDoubt):
        committed(run, save, unreadable)
    assert (save.pressed, actions(run)) == (1, ["in-doubt"])


def test_a_write_that_was_taken_and_cannot_be_looked_for_is_in_doubt(run: Run) -> None:
    def unreadable(window: Window) -> bool:
        raise ConsoleRefused("the list cannot be read", seen="GET /things: answered 500")

    with pytest.raises(InDoubt) as caught:
        committed(run, Save(TAKEN), unreadable)
    assert caught.value.seen == "the list cannot be read; GET /things: answered 500"
    assert actions(run) == ["in-doubt"]


def test_a_write_whose_page_goes_away_is_in_doubt(run: Run) -> None:
    save = Save(TAKEN, then=run.window("acme").page.close)
    with pytest.raises(PlaywrightError):
        committed(run, save, lambda window: window.page.title() == "List")
    assert actions(run) == ["in-doubt"]


def test_a_form_that_is_gone_is_not_committed_again(run: Run) -> None:
    page = run.window("acme").page
    save = Save(DOUBT, TAKEN, then=lambda: page.set_content("<p>signed out</p>"))
    with pytest.raises(InDoubt):
        committed(run, save, not_there)
    assert save.pressed == 1


def test_the_look_aside_leaves_no_page_behind(run: Run) -> None:
    looked: list[Window] = []

    def look(window: Window) -> bool:
        looked.append(window)
        return window is not run.window("acme")

    committed(run, Save(DOUBT), look)
    assert [window.page.is_closed() for window in looked] == [True]
    assert not run.window("acme").page.is_closed()


def test_an_object_that_exists_is_saved_only_where_something_was_changed(run: Run) -> None:
    doing(run).adopt("thing", "T")
    save = Save(TAKEN)
    assert committed(run, save, there).status() == "unchanged"
    assert (save.pressed, actions(run), run.changed) == (0, ["adopted"], False)
    run.dirty.add("acme")
    committed(run, save, there)
    assert (save.pressed, actions(run), run.changed) == (1, ["adopted", "changed"], True)


def test_a_changed_object_is_saved_again_since_finding_it_proves_nothing(run: Run) -> None:
    doing(run).adopt("thing", "T")
    run.dirty.add("acme")
    save = Save(DOUBT, TAKEN)
    committed(run, save, there)
    assert (save.pressed, actions(run)) == (2, ["adopted", "changed"])


def test_a_change_that_is_never_confirmed_is_in_doubt(run: Run) -> None:
    doing(run).adopt("thing", "T")
    run.dirty.add("acme")
    save = Save(*[DOUBT] * 4)
    with pytest.raises(InDoubt):
        committed(run, save, there)
    assert (save.pressed, actions(run)) == (3, ["adopted", "in-doubt"])


def test_comparing_never_commits(run: Run) -> None:
    run.dirty.add("acme")
    save = Save(TAKEN)
    committed(run, save, there, comparing=True)
    assert (save.pressed, events(run.bundle, "intent")) == (0, [])


def test_comparing_stops_where_an_object_is_not_there(run: Run) -> None:
    doing(run).absent("thing", "T")
    with pytest.raises(Absent, match="there is no thing “T”"):
        doing(run, comparing=True).absent("thing", "T")


# -- verdicts --------------------------------------------------------------------------------------


def test_what_was_done_is_done_whatever_else_is_said(run: Run) -> None:
    do = doing(run)
    do.act("pressed")
    do.unchanged("and one was right")
    do.note("pressed")
    assert (do.status(), do.notes) == ("done", ["pressed", "and one was right"])


def test_a_step_that_does_nothing_is_done(run: Run) -> None:
    assert doing(run).status() == "done"


def test_healed_goes_before_everything(run: Run) -> None:
    do = doing(run)
    do.skip("not asked for")
    assert do.status() == "skipped"
    run.begin(do.step.id)
    do.deviate("renamed", "Name", "Title", "healed")
    assert do.status() == "healed"


def test_a_check_that_failed_stops_whoever_demands_it(run: Run) -> None:
    do = doing(run)
    do.demand("never-made")
    do.check("jwks", "failed", "no key", {"keys": 0})
    with pytest.raises(IntegrationError) as caught:
        do.demand("jwks")
    assert (caught.value.seen, caught.value.exit_code) == ("no key", 4)
    (check,) = events(run.bundle, "check")
    assert (check["status"], check["facts"], check["instruction"]) == (
        "failed",
        {"keys": 0},
        run.instruction,
    )


def test_a_picture_marks_what_was_touched_last(run: Run) -> None:
    do = doing(run)
    do.ensure(Field("name"), "new")
    do.picture()
    (shot,) = events(run.bundle, "shot")
    assert (run.bundle / shot["file"]).is_file()
    (mark,) = shot["marks"]
    assert mark["label"] == "name"
    assert mark["width"] > 10
