"""What a button that commits brings about, as component libraries show it."""

from __future__ import annotations

from pages.controls.buttons import Commit
from pages.controls.fields import Text
from tests.pages.libraries.conftest import Trial
from tests.pages.libraries.matrix import cells

SAVE = Commit("Save", "Submit")


@cells("commit")
def test_what_was_saved_is_taken(trial: Trial) -> None:
    Text("Name").set(trial.window, "Ours")
    outcome = SAVE.commit(trial.window)
    assert outcome.kind == "taken", outcome.detail
    assert trial.posted == ["commit"], "once"
    trial.becomes(1)


@cells("refused")
def test_what_was_not_saved_is_refused_with_the_reason(trial: Trial) -> None:
    Text("Name").set(trial.window, "Ours")
    outcome = SAVE.commit(trial.window)
    assert outcome.kind == "refused", outcome.detail
    assert "Name is taken" in outcome.detail
    assert trial.posted == ["refused"], "once"
    assert Text("Name").read(trial.window) == "Ours"
    trial.becomes(0)
