"""The difference, taken over by the programs that people take it over with."""

from __future__ import annotations

import codecs
import shutil
import subprocess
from pathlib import Path

import pytest

from runbook.document.corrected.correcting import corrected_text, corrections
from runbook.document.corrected.difference import encoded, unified
from runbook.errors import UsageError
from tests.guides.examples import Example, examples
from tests.runbook.document.corrected.records import LINES, acme, record, seen

TOOLS = {"patch": ["patch", "-p0", "-i"], "git": ["git", "apply", "-p0"]}
ALL = list(examples())


def applied(file: Path, difference: bytes, tool: str) -> bytes:
    """Return a guide's bytes after a program has taken a difference over."""
    folder = file.parent / tool
    folder.mkdir()
    shutil.copy(file, folder)
    (folder / "x.diff").write_bytes(difference)
    done = subprocess.run(
        [*TOOLS[tool], "x.diff"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin:/bin", "GIT_CEILING_DIRECTORIES": str(file.parent)},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert {one.name for one in folder.iterdir()} == {file.name, "x.diff"}  # no .rej, no .orig
    return (folder / file.name).read_bytes()


@pytest.fixture(params=[one for one in TOOLS if shutil.which(one)])
def tool(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("guide", ALL, ids=lambda one: one.name)
def test_it_applies_and_gives_the_corrected_guide(
    guide: Example, tool: str, tmp_path: Path
) -> None:
    file = guide.seeded(tmp_path)
    found = corrections(file, acme(), None)
    difference = unified(file, found)
    assert difference.startswith(f"--- {file.name}\n+++ {file.name}\n@@ ")
    new = applied(file, encoded(file, difference), tool)
    assert new.decode() == corrected_text(file, found) != file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("guide.txt", "\n\n".join(LINES)),  # no break at its end
        ("a guide.txt", "\n\n".join(LINES) + "\n"),
        ("crlf.txt", "\r\n\r\n".join(LINES) + "\r\n"),
        ("feed.txt", "\n\n".join(LINES).replace("Key field.", "Key field.\f") + "\n"),
        ("short.txt", "Click Add."),
        ("latin.txt", "\n\n".join(("Café “Acme”", *LINES))),
    ],
)
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp1252"])
def test_it_applies_however_the_file_is_written(
    name: str, text: str, coding: str, tool: str, tmp_path: Path
) -> None:
    file = tmp_path / name
    file.write_bytes(text.encode(coding))
    found = corrections(file, acme(), record(seen("1.2", "renamed", "Add", "Create")))
    new = applied(file, encoded(file, unified(file, found)), tool)
    assert new == text.replace("Click Add.", "Click Create.").encode(coding)


def test_nothing_to_correct_is_no_difference(tmp_path: Path) -> None:
    for guide in ALL:
        assert unified(guide.file, corrections(guide.file, acme(), None)) == ""
    file = tmp_path / "g.txt"
    file.write_text("Click Add.\n")
    remark = corrections(file, acme(), record(seen("1.2", "missing", "Add")))
    assert len(remark) == 1
    assert unified(file, remark) == ""


def test_of_a_guide_in_utf_16_no_difference_is_written(tmp_path: Path) -> None:
    file = tmp_path / "g.txt"
    file.write_bytes(codecs.BOM_UTF16_LE + "Click Add.".encode("utf-16-le"))
    found = corrections(file, acme(), record(seen("1.2", "renamed", "Add", "Create")))
    assert found[0].after == "Click Create."
    with pytest.raises(UsageError, match="could not be applied"):
        encoded(file, unified(file, found))
