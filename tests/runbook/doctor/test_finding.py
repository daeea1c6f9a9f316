from __future__ import annotations

import pytest

from runbook.doctor.finding import Finding, Status, exit_code
from runbook.guide import Console

ACME = Console("acme", "Acme")


def test_a_finding_is_one_line_whatever_the_console_says() -> None:
    found = Finding("sign-in", "failed", "it says:\n\x1b[2J no", "ask", ACME)
    assert found.line() == "failed   Acme: sign-in: it says: ␛[2J no; what to do: ask"
    assert Finding("browser", "ok", "it starts").line() == "ok       browser: it starts"


@pytest.mark.parametrize(
    ("ended", "code"),
    [
        ({"browser": "ok", "clock": "warning", "certificate": "skipped"}, 0),
        ({"settings": "failed", "address": "skipped"}, 2),
        ({"browser": "failed"}, 2),
        ({"clock": "failed", "reports": "failed"}, 2),
        ({"browser": "failed", "address": "failed"}, 3),
        ({"certificate": "failed"}, 3),
        ({"sign-in": "failed"}, 3),
    ],
)
def test_the_code_says_on_whose_side_it_fails(ended: dict[str, Status], code: int) -> None:
    assert exit_code([Finding(check, how, "") for check, how in ended.items()]) == code
