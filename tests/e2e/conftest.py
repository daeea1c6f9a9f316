"""Consoles in their first state, and somebody at a prompt in front of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox import running
from tests.e2e.driving import Consoles, Operator


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Operator]:
    """For the tests of one module, which build on each other's state."""
    folder = tmp_path_factory.mktemp("operator")
    with running(folder / "state") as told:
        yield Operator(folder, Consoles(told["settings"], told["control"]))


@pytest.fixture
def newcomer(tmp_path: Path) -> Iterator[Operator]:
    """For one test, on consoles of its own."""
    with running(tmp_path / "state") as told:
        yield Operator(tmp_path, Consoles(told["settings"], told["control"]))
