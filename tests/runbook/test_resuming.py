from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from runbook.errors import UsageError
from runbook.journal import Journal
from runbook.prepare import Prepared
from runbook.record import fold
from runbook.resuming import basis, predecessor, refuse_masked
from runbook.run import Run
from runbook.settings import Settings
from tests.runbook import acme
from tests.runbook.acme import events

INTENT = {
    "type": "intent",
    "instruction": "2.9",
    "console": "acme",
    "control": "Save",
    "kind": "thing",
    "name": "T",
    "id": "t-1",
    "action": "created",
}
OBJECT = {"type": "object", "console": "acme", "kind": "thing", "name": "T", "id": "t-1"}


@pytest.fixture
def run(tmp_path: Path, browser: Browser) -> Iterator[Run]:
    made = acme.run(tmp_path, browser)
    yield made
    made.journal.close()
    for context in browser.contexts:
        context.close()


def objects(*told: dict[str, Any]) -> list[tuple[str, str | None]]:
    return [(one.action, one.id) for one in fold(told).objects]


def told(run: Run) -> list[tuple[str, str]]:
    return [(event["action"], event["id"]) for event in events(run.bundle, "object")]


# -- what a journal that breaks off leaves in doubt ------------------------------------------------


def test_a_write_that_was_cut_off_is_in_doubt() -> None:
    record = fold([INTENT])
    assert [(one.action, one.id) for one in record.objects] == [("in-doubt", "t-1")]
    assert [(one.action, one.id) for one in record.doubts] == [("created", "t-1")]


@pytest.mark.parametrize("after", [{**INTENT, "type": "committed"}, {**INTENT, "type": "refused"}])
def test_a_write_that_was_proven_or_refused_is_not(after: dict[str, Any]) -> None:
    assert fold([INTENT, after]).doubts == ()


def test_an_object_that_is_told_settles_the_doubt() -> None:
    created = {**OBJECT, "action": "created"}
    assert objects(INTENT, created) == [("created", "t-1")]
    assert fold([INTENT, created]).doubts == ()


def test_what_was_in_doubt_and_made_again_is_one_object() -> None:
    doubt = {**OBJECT, "action": "in-doubt"}
    assert objects(INTENT, doubt, {**OBJECT, "id": "t-2", "action": "created"}) == [
        ("created", "t-2")
    ]


def test_a_change_that_was_cut_off_leaves_what_exists_in_doubt() -> None:
    adopted = {**OBJECT, "action": "adopted"}
    assert objects(adopted, {**INTENT, "action": "changed"}) == [("in-doubt", "t-1")]


# -- what the next run makes of it -----------------------------------------------------------------


@pytest.mark.parametrize(("id", "action"), [("t-1", "created"), ("t-2", "adopted")])
def test_what_is_found_is_ours_if_it_bears_the_identifier(run: Run, id: str, action: str) -> None:
    run.inherit(fold([INTENT]))
    assert run.settle("acme", "thing", "T"), "it is open until the identifier is seen"
    assert told(run) == []
    assert run.settle("acme", "thing", "T", id)
    assert told(run) == [(action, id)]
    assert not run.settle("acme", "thing", "T", id)


def test_what_an_earlier_run_made_stays_made(run: Run) -> None:
    before = [{**OBJECT, "action": "created"}, {**OBJECT, "kind": "other", "action": "adopted"}]
    run.inherit(fold(before))
    assert told(run) == [("created", "t-1")]
    assert (run.made("thing"), run.made("other")) == (True, False)


def test_the_changes_of_an_earlier_run_are_taken_along(run: Run) -> None:
    change = {
        "type": "change",
        "instruction": "2.2",
        "screen": "Form",
        "control": "Name",
        "before": "a",
        "after": "b",
    }
    run.inherit(fold([{"type": "instruction-started", "instruction": "2.2"}, change]))
    (event,) = events(run.bundle, "inherited")
    assert (event["instruction"], event["before"], event["after"]) == ("2.2", "a", "b")


# -- which bundles can be gone on with -------------------------------------------------------------


@pytest.mark.parametrize(
    ("started", "wrong"),
    [
        ({"command": "verify"}, "is the bundle of verify"),
        ({"command": "run"}, "does not say what it was begun with"),
    ],
)
def test_a_bundle_that_cannot_be_gone_on_with_is_refused(
    tmp_path: Path, started: dict[str, str], wrong: str
) -> None:
    journal = Journal(tmp_path)
    journal.write("run-started", run=started)
    journal.close()
    with pytest.raises(UsageError, match=wrong):
        predecessor(tmp_path)


@pytest.mark.parametrize("command", ["baseline", "regress"])
def test_what_a_survey_made_is_taken_back_and_not_gone_on_with(
    tmp_path: Path, command: str
) -> None:
    journal = Journal(tmp_path)
    journal.write("run-started", run={"command": command}, basis={"inputs": {}})
    journal.close()
    with pytest.raises(UsageError, match=f"is the bundle of {command}"):
        predecessor(tmp_path)
    assert predecessor(tmp_path, undoing=True).record.run.command == command


def test_a_folder_without_a_journal_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="has no journal"):
        predecessor(tmp_path)


# -- which of them hold too little, because persons are masked -------------------------------------


def bundle_of(folder: Path, *, inputs: Any, before: Any = "", masked: bool = True) -> Path:
    journal = Journal(folder)
    basis = {"inputs": inputs, **({"masked": True} if masked else {})}
    journal.write("run-started", run={"command": "run"}, basis=basis)
    journal.write("instruction-started", instruction="2.2")
    journal.write(
        "change", instruction="2.2", screen="Form", control="Users", before=before, after="x"
    )
    journal.close()
    return folder


MASKED = {"users": ["[person 3]"]}


def test_inputs_that_name_persons_have_to_be_given_again(tmp_path: Path) -> None:
    before = predecessor(bundle_of(tmp_path, inputs=MASKED))
    with pytest.raises(UsageError, match="masked in the inputs") as caught:
        refuse_masked(before, undoing=False, inputs_given=False)
    assert caught.value.remedy.endswith("--inputs FILE --changed")
    with pytest.raises(UsageError, match="masked in the inputs"):
        refuse_masked(before, undoing=True, inputs_given=False)
    refuse_masked(before, undoing=False, inputs_given=True)
    refuse_masked(before, undoing=True, inputs_given=True)


def test_what_was_written_to_persons_cannot_be_taken_back(tmp_path: Path) -> None:
    before = predecessor(bundle_of(tmp_path, inputs={}, before=["[person 3]"]))
    refuse_masked(before, undoing=False, inputs_given=False)
    with pytest.raises(UsageError, match="nothing can be taken back"):
        refuse_masked(before, undoing=True, inputs_given=True)


def test_a_bundle_that_names_nobody_is_as_good_as_any(tmp_path: Path) -> None:
    before = predecessor(bundle_of(tmp_path, inputs={"users": "all"}))
    refuse_masked(before, undoing=True, inputs_given=False)


def test_words_that_look_like_a_mask_are_none_where_nothing_is_masked(tmp_path: Path) -> None:
    before = predecessor(bundle_of(tmp_path, inputs=MASKED, before="[person 1]", masked=False))
    refuse_masked(before, undoing=True, inputs_given=False)


def test_what_was_taken_over_from_a_masked_run_stays_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("runbook.guide.fingerprint", lambda name: "")
    before = predecessor(bundle_of(tmp_path, inputs={}))
    values: dict[str, Any] = {}
    prepared = Prepared(acme.guide(), acme.Inputs(), Settings(values, {}), {}, (), {})
    assert basis(prepared, before)["masked"] is True
    assert "masked" not in basis(prepared)
