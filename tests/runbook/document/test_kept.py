from __future__ import annotations

import json
from pathlib import Path

import pytest

from runbook.document import kept
from runbook.errors import UsageError
from tests.runbook.document import guides


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    made, _ = guides.document()
    (tmp_path / kept.NAME).write_bytes(kept.text(made, {"guide.md": "0"}))
    found = kept.read(tmp_path)
    assert found.figures == {one.id: one for one in made.figures}
    assert found.files == {"guide.md": "0"}
    assert found.pictures[:2] == ("pictures/1.3.png", "pictures/1.3-marked.png")


def test_what_is_missing_or_empty_remembers_nothing(tmp_path: Path) -> None:
    assert kept.read(tmp_path) == kept.read(tmp_path / "missing") == kept.Remembered()


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").touch()
    with pytest.raises(UsageError, match="holds something else") as told:
        kept.read(tmp_path)
    assert told.value.seen == "thesis.tex"
    with pytest.raises(UsageError, match="holds something else"):
        kept.read(tmp_path / "thesis.tex")


@pytest.mark.parametrize(
    ("change", "seen"),
    [
        (lambda data: data.update(schema="runbook/document@0"), "its schema is not"),
        (lambda data: data.pop("sections"), "sections"),
        (lambda data: data.pop("files"), "valid dictionary"),
        (lambda data: data["sections"][0].update(instructions=3), "sections.0.instructions"),
        (
            lambda data: data["sections"][0]["instructions"][2]["figure"].update(file="../../a"),
            "'../../a' is no picture",
        ),
    ],
)
def test_one_of_another_shape_is_told(change: object, seen: str, tmp_path: Path) -> None:
    data = json.loads(kept.text(guides.document()[0], {}))
    change(data)  # type: ignore[operator]
    (tmp_path / kept.NAME).write_text(json.dumps(data))
    with pytest.raises(UsageError, match="cannot be read") as told:
        kept.read(tmp_path)
    assert seen in told.value.seen
    assert "put document.json back" in told.value.remedy


@pytest.mark.parametrize("text", ["", "[]", "{", "\udcff", "[" * 100_000])
def test_one_that_is_none_is_told(text: str, tmp_path: Path) -> None:
    (tmp_path / kept.NAME).write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(UsageError, match="cannot be read"):
        kept.read(tmp_path)


def test_parts_do_not_run_into_each_other() -> None:
    assert kept.digest(b"ab", b"c") != kept.digest(b"a", b"bc")


def test_a_picture_lies_in_its_folder() -> None:
    assert kept.is_picture("pictures/2.9.4-marked.png")
    for name in ("../a.png", "pictures/../a.png", "pictures/.png", "pictures/a/b.png", "a.png"):
        assert not kept.is_picture(name)
