"""The matrix control × component library, as data.

A row is a kind of control in the form that a library gives it; a column is a folder of
`tests/libraries` that says in its `library.toml` what it is. What a library has no component for is
a hole, with its reason; every other cell is a test.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "libraries"

ROWS = {
    "text": "Text field, required, floating label",
    "optional": "Text field marked optional",
    "textarea": "Text of several lines",
    "number": "Number field",
    "secret": "Password with reveal button",
    "readonly": "Read-only value with copy button",
    "select": "Drop-down",
    "combobox": "Drop-down that is typed into",
    "virtual": "Drop-down of 300, drawn in part",
    "multi": "Several of a list, as chips",
    "switch": "Switch",
    "checkbox": "Check box",
    "checkgroup": "Group of check boxes",
    "indeterminate": "Check box for all, half on",
    "radio": "Radio group",
    "tabs": "Tabs",
    "menu": "Drawer menu with groups",
    "list": "List with an adding dialog",
    "dialogs": "Dialog over dialog",
    "toast": "Toast over the button",
    "file": "File, drop zone or button",
    "table": "Table with pages",
    "commit": "Saving, taken",
    "refused": "Saving, refused",
    "unasked": "Dialog that nobody asked for",
    "cards": "200 cards and a search",
    "scopes": "Rows that open",
}
FRAMED = ("select", "switch", "list", "dialogs")
"""Rows that are tried once more in a frame of the page."""


@dataclass(frozen=True)
class Library:
    """A component library.

    Attributes:
        key: name of its folder.
        title: its name.
        family: design system and framework.
        version: version of its package in the bundle, – where there is none.
        holes: row → why the library has no such cell.
        open: row → what is still wrong with it.
    """

    key: str
    title: str
    family: str
    version: str
    holes: Mapping[str, str]
    open: Mapping[str, str]

    @classmethod
    def of(cls, folder: Path) -> Library:
        """Read a library's own account of itself."""
        about = tomllib.loads((folder / "library.toml").read_text("utf-8"))
        packages = json.loads((folder / "package.json").read_text("utf-8"))["dependencies"]
        return cls(
            key=folder.name,
            title=about["title"],
            family=about["family"],
            version=packages[about["package"]] if "package" in about else "–",
            holes=about.get("holes", {}),
            open=about.get("open", {}),
        )


@dataclass(frozen=True)
class Cell:
    """One row of one library, as it stands or in a frame."""

    library: Library
    row: str
    framed: bool = False

    @property
    def id(self) -> str:
        """What the test of this cell is called by."""
        return f"{self.library.key}-{self.row}" + ("-framed" if self.framed else "")

    @property
    def path(self) -> str:
        """Where the page of this cell is served."""
        return f"{self.library.key}/{'framed' if self.framed else 'index.html'}?row={self.row}"


LIBRARIES = [Library.of(about.parent) for about in sorted(FOLDER.glob("*/library.toml"))]
CELLS = [
    Cell(library, row, framed)
    for library in LIBRARIES
    for row in ROWS
    if row not in library.holes
    for framed in ((False, True) if row in FRAMED else (False,))
]


def cells(row: str) -> pytest.MarkDecorator:
    """Give a test the page of every library that has the row."""
    own = [pytest.param(cell, id=cell.id, marks=_open(cell)) for cell in CELLS if cell.row == row]
    return pytest.mark.parametrize("trial", own, indirect=True)


def _open(cell: Cell) -> list[pytest.MarkDecorator]:
    reason = cell.library.open.get(cell.row)
    return [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
