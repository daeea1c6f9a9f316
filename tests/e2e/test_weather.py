"""Every fault of the embedded consoles: the right code at the right instruction, one clear message,
and a report of what exists that is true."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox import running
from sandbox.kit import FAULTS
from tests.e2e.driving import Consoles, Operator, leaked
from tests.e2e.weather import DOCUMENT, OUTCOMES, Outcome, document

KEPT_SHORT = {"foreign-sign-in", "two-providers"}
"""Tried in every test run; the others with `make soak`."""

HARM = ("\x1b]0;owned", "\x9b31m", "<script>document.title='owned'", "\u202egnp")


def case(name: str) -> object:
    marks = [pytest.mark.e2e, *([] if name in KEPT_SHORT else [pytest.mark.soak])]
    return pytest.param(name, OUTCOMES[name], id=name, marks=marks)


def test_every_fault_has_an_outcome() -> None:
    assert set(OUTCOMES) == set(FAULTS)


def test_the_page_of_the_documentation_is_current() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document()


@pytest.mark.parametrize(("name", "outcome"), [case(name) for name in OUTCOMES])
def test_a_fault_ends_as_it_should(name: str, outcome: Outcome, tmp_path: Path) -> None:
    with running(tmp_path / "state", faults=[name]) as told:
        operator = Operator(tmp_path, Consoles(told["settings"], told["control"]))
        found = operator.consoles.count()
        finished = operator.does("run", "run")
        assert finished.code == outcome.code, finished.out
        assert finished.objects() == outcome.objects
        added = operator.consoles.count() - found
    errors = [event for event in finished.events if event["type"] == "error"]
    if outcome.kind is None:
        assert errors == []
        assert finished.result["run"]["status"] == "done"
    else:
        (error,) = errors
        assert (error["kind"], error["instruction"]) == (outcome.kind, outcome.instruction)
        assert outcome.what in error["what"]
        assert outcome.seen in error["seen"]
        assert error["where"]
        assert error["remedy"]
        assert finished.out.count(f"error: {error['what']}") == 1
        assert finished.is_told_first()
    assert added == sum(action == "created" for action in outcome.objects.values())
    assert leaked(finished, operator.consoles.secrets) == []
    assert [harm for harm in HARM if harm in finished.out + finished.err + finished.page] == []
