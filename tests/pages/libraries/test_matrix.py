"""The matrix is whole: every cell has a test, every hole a reason, and the documentation shows it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pages.libraries.document import DOCUMENT, declared, document
from tests.pages.libraries.matrix import CELLS, FOLDER, LIBRARIES, ROWS, Library

LIMIT_BYTES = 1_500_000
each = pytest.mark.parametrize("library", LIBRARIES, ids=[library.key for library in LIBRARIES])


def test_every_cell_has_one_test() -> None:
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", str(Path(__file__).parent)]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    for cell in CELLS:
        assert listed.count(f"-{cell.id}]") == 1, cell.id


def test_the_documentation_shows_the_matrix_as_it_is() -> None:
    page = document(declared())
    assert DOCUMENT.read_text("utf-8") == page, "run python -m tests.pages.libraries"


@each
def test_a_hole_is_a_row_with_a_reason(library: Library) -> None:
    for row, reason in {**library.holes, **library.open}.items():
        assert row in ROWS
        assert reason.endswith(".")


@each
def test_a_bundle_can_be_made_again_and_says_what_is_in_it(library: Library) -> None:
    folder = FOLDER / library.key
    wanted = json.loads((folder / "package.json").read_text("utf-8"))["dependencies"]
    locked = json.loads((folder / "package-lock.json").read_text("utf-8"))["packages"]
    assert wanted == {name: locked[f"node_modules/{name}"]["version"] for name in wanted}
    assert not [name for name, package in locked.items() if "resolved" in package]
    licences = (folder / "dist" / "LICENSES.txt").read_text("utf-8")
    version = r"[\d.]+" if library.version == "–" else re.escape(library.version)
    assert re.search(rf"^@?[\w./-]+ {version} \(", licences, re.MULTILINE)
    assert (folder / "dist" / "app.js").stat().st_size <= LIMIT_BYTES
