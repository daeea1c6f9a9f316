"""The page of the documentation that shows the matrix."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.pages.libraries.matrix import CELLS, FRAMED, LIBRARIES, ROWS, Library

DOCUMENT = Path(__file__).parents[3] / "docs" / "component-libraries.md"

HEAD = """# Controls on component libraries

Page objects know roles and names, and no component library. This table shows on which libraries
that was tried. Each cell is a test in a real browser, on a small page that is made with the library
as its own documentation shows, animations on: the control is read, set to what was read, set to
something else, read back and brought back, and the application's own state has to agree. Rows marked ◫ are tried
once more in a frame. The pages are in `tests/libraries/`, the tests in `tests/pages/libraries/`;
`python -m tests.pages.libraries` runs them and writes this page.

"""


def declared() -> dict[str, bool]:
    """Return the outcome that the tests stand for: every cell holds but what is still open."""
    return {cell.id: cell.row not in cell.library.open for cell in CELLS}


def document(held: Mapping[str, bool]) -> str:
    """Return the page for an outcome: id of a cell → whether its test passed."""
    notes: list[str] = []
    lines = [
        f"| Control | {' | '.join(library.title for library in LIBRARIES)} |",
        f"| --- |{' :-: |' * len(LIBRARIES)}",
        f"| *family* | {' | '.join(library.family for library in LIBRARIES)} |",
        f"| *version* | {' | '.join(library.version for library in LIBRARIES)} |",
    ]
    for row, title in ROWS.items():
        cells = [_cell(library, row, held, notes) for library in LIBRARIES]
        lines.append(f"| {title}{' ◫' if row in FRAMED else ''} | {' | '.join(cells)} |")
    count = f"{sum(held.values())} of {len(held)} cells hold."
    return HEAD + "\n".join([*lines, "", count, "", *notes]).rstrip() + "\n"


def _cell(library: Library, row: str, held: Mapping[str, bool], notes: list[str]) -> str:
    if reason := library.holes.get(row):
        number = len(notes) + 1
        notes.append(f"{number}. {library.title}, {ROWS[row].lower()}: {reason}")
        return f"– ({number})"
    own = [held[cell.id] for cell in CELLS if (cell.library, cell.row) == (library, row)]
    return "yes" if all(own) else "no"
