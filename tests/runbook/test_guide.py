from __future__ import annotations

from importlib.metadata import EntryPoint, EntryPoints
from types import ModuleType
from typing import Any

import pytest

from runbook import guide
from runbook.errors import RunbookError, UsageError
from runbook.guide import collect, load, names, sandbox_command, step
from tests.runbook import acme


def module(**members: Any) -> ModuleType:
    made = ModuleType("made")
    vars(made).update(members)
    return made


def test_steps_are_collected_in_the_order_in_which_they_are_written() -> None:
    first, second = (step(id, "T", side="acme")(acme.nothing) for id in ("1.10", "1.9"))
    third = step("2.1", "T", side="acme", optional=True, needs=("uri",))(acme.nothing)
    steps = collect((module(b=first, a=second, other=3), module(c=third)))
    assert [one.id for one in steps] == ["1.10", "1.9", "2.1"]
    assert (steps[2].unit, steps[2].optional, steps[2].needs) == ("2", True, ("uri",))


def test_an_id_that_stands_twice_is_refused() -> None:
    with pytest.raises(RunbookError, match=r"declares twice: 1\.1$"):
        acme.guide(acme.step("1.1"), acme.step("1.2"), acme.step("1.1"))


def test_the_settings_are_named_after_the_consoles() -> None:
    names = [setting.name for setting in acme.guide().all_settings()]
    assert names[:3] == ["ACME_URL", "ACME_ADMIN_USER", "ACME_ADMIN_PASSWORD"]
    assert acme.guide().console("acme").title == "Acme"


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two guides that are installed: one that is a guide, and one that is not."""
    points = EntryPoints(
        [
            EntryPoint("one", "tests.runbook.test_guide:ONE", guide.GUIDES),
            EntryPoint("not-one", "json:dumps", guide.GUIDES),
            EntryPoint("one", "tests.runbook.test_guide:COMMAND", guide.SANDBOXES),
        ]
    )
    monkeypatch.setattr(guide, "entry_points", lambda *, group: points.select(group=group))


ONE = acme.guide()
COMMAND = ["python", "-m", "consoles"]


@pytest.mark.usefixtures("installed")
def test_a_guide_and_its_consoles_are_found_by_name() -> None:
    assert names() == ["not-one", "one"]
    assert load("one").title == "Set Acme up"
    assert sandbox_command("one") == ("python", "-m", "consoles")


@pytest.mark.usefixtures("installed")
def test_an_unknown_guide_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(UsageError) as caught:
        load("two")
    assert (caught.value.what, caught.value.seen) == (
        "there is no guide “two”",
        "known: not-one, one",
    )


@pytest.mark.usefixtures("installed")
def test_a_guide_without_consoles_of_its_own_says_so() -> None:
    with pytest.raises(UsageError, match="no embedded sandbox for the guide “not-one”"):
        sandbox_command("not-one")


@pytest.mark.usefixtures("installed")
def test_an_entry_point_that_is_no_guide_is_a_fault() -> None:
    with pytest.raises(RunbookError, match="is no guide") as caught:
        load("not-one")
    assert caught.value.exit_code == 1
