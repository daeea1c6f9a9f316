"""What a finding says would be right: nothing where the guide leaves it open."""

from __future__ import annotations

import pytest

from runbook.lint.rules import findings
from tests.runbook.lint.test_rules import OPENED, STEPS
from tests.runbook.lint.writing import text

RIGHT = [
    ([*STEPS, "Enter the Key Name you copied in Step 2: Copy the key."], "Step 2", "Step 1"),
    ([*STEPS, "Enter the Key Name you copied in step 2."], "step 2", "step 1"),
    ([*STEPS, "Repeat Step 7: Copy the key."], "Step 7", "Step 1"),
    ([*STEPS, "Repeat Step 1: Melt the snow."], "Melt the snow", "Copy the key"),
    ([*STEPS, "Step 2: Go on", "Click Go."], "Step 2", "Step 3"),
    ([*STEPS, "Do “Copy the key” below again, and click Use."], "below", "above"),
    ([*OPENED[:3], "Return to the Create Key page."], "Create Key", "Add Key"),
    (["The Key List page appears.", "Return to the Keys List page."], "Keys List", "Key List"),
    (["Integrate AcmeMail", "AcmeMail is nice.", "Open Acme Mail."], "Acme Mail", "AcmeMail"),
    (["Click Require Consent.", "Click Require Concent."], "Require Concent", "Require Consent"),
]
OPEN = [
    [*STEPS, "Repeat Step 7."],
    [*OPENED, "Return to the Cockpit page."],
    [*OPENED, "Return to the Create Key page."],  # two pages are as near
    [*OPENED, "Return to the Key List Archive page."],  # may be a page of its own
    ["Click ."],
]


@pytest.mark.parametrize(("lines", "wrong", "right"), RIGHT, ids=lambda one: str(one)[-40:])
def test_it_says_what_stands_there_and_what_belongs_there(
    lines: list[str], wrong: str, right: str
) -> None:
    told = [way for one in findings(text(*lines)) for way in one.instead]
    assert [(one.wrong, one.right) for one in told] == [((wrong,), (right,))]


@pytest.mark.parametrize("lines", OPEN, ids=lambda one: str(one)[-40:])
def test_what_is_open_stays_open(lines: list[str]) -> None:
    found = findings(text(*lines))
    assert found
    assert all(one.instead == () for one in found)


def test_of_two_menu_paths_the_one_that_is_seldom_is_wrong() -> None:
    def ways(*menus: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
        lines = (f"In Acme, click {menu} > Widgets." for menu in menus)
        return [(w.wrong, w.right) for one in findings(text(*lines)) for w in one.instead]

    assert ways("Tools", "Parts") == [(("Parts", "Widgets"), ("Tools", "Widgets"))]
    assert ways("Tools", "Parts", "Parts") == []


def test_it_is_no_part_of_what_json_has() -> None:
    (found,) = findings(text(*OPENED[:3], "Return to the Create Key page."))
    assert set(found.plain()) == {"line", "kind", "words", "reason"}
