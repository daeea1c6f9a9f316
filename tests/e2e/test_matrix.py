"""A setting that a login depends on and that was turned off by hand is found out, and named."""

from __future__ import annotations

import pytest

from tests.e2e.driving import PILOT, Finished, Operator
from tests.e2e.matrix import DOCUMENT, MATRIX, Off, document, turned_off


def test_the_page_of_the_documentation_is_current() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document()


@pytest.fixture(scope="module")
def integrated(operator: Operator) -> Operator:
    finished = operator.does("run", "integrated", inputs=PILOT)
    assert finished.code == 0, finished.out
    return operator


@pytest.mark.e2e
@pytest.mark.soak
@pytest.mark.parametrize("off", MATRIX, ids=lambda off: off.setting)
def test_a_setting_turned_off_is_found_out(integrated: Operator, off: Off) -> None:
    with turned_off(integrated.consoles, off):
        finished = integrated.does("verify", f"without-{MATRIX.index(off)}", inputs=PILOT)
    assert finished.code == 4, finished.out
    if off.check == "read-back":  # no login fails for it, or the object itself is gone
        assert off.reason in f"{finished.error['what']} {finished.error['seen']}"
        return
    details = {one["id"]: one["detail"] for one in finished.result["checks"]}
    assert finished.checks()[off.check] == "failed", details
    assert off.reason in details[off.check]
    assert off.read in details["read-back"]
    assert finished.checks()["read-back"] == ("failed" if off.read else "passed")
    assert _failing(finished) <= {off.check, "read-back"}


def _failing(finished: Finished) -> set[str]:
    return {id for id, status in finished.checks().items() if status == "failed"}
