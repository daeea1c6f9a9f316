"""The guide on pairs of consoles that were written from its text alone, by other hands and with
other component libraries: done, and then unchanged."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox import serving
from tests.e2e.driving import PAIRS, Consoles, Operator

pytestmark = [pytest.mark.e2e, pytest.mark.soak]


@pytest.fixture
def operator(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Operator]:
    with serving([sys.executable, "-m", f"tests.consoles.{request.param}"]) as told:
        yield Operator(tmp_path, Consoles(told["settings"], told["control"]))


@pytest.mark.parametrize("operator", PAIRS, indirect=True)
def test_the_guide_is_done_and_then_unchanged(operator: Operator) -> None:
    operator.does_it_once()
