"""Runs every cell and writes `docs/component-libraries.md` from what came of it.

python -m tests.pages.libraries
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.pages.libraries.document import DOCUMENT, declared, document
from tests.pages.libraries.matrix import CELLS


class Outcomes:
    """Which cells held.

    Attributes:
        held: id of a cell → whether its test passed.
    """

    def __init__(self) -> None:
        self.held: dict[str, bool] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the outcome of one test; what fails before or after it counts, too."""
        for cell in CELLS:
            if report.nodeid.endswith(f"-{cell.id}]"):
                before = self.held.get(cell.id, True)
                self.held[cell.id] = before and report.passed


if __name__ == "__main__":
    if "--declared" in sys.argv:
        DOCUMENT.write_text(document(declared()), encoding="utf-8")
        sys.exit()
    outcomes = Outcomes()
    code = pytest.main(["-q", str(Path(__file__).parent)], plugins=[outcomes])
    missing = [cell.id for cell in CELLS if cell.id not in outcomes.held]
    if missing:
        sys.exit(f"no test tried {', '.join(missing)}")
    DOCUMENT.write_text(document(outcomes.held), encoding="utf-8")
    sys.exit(code)
