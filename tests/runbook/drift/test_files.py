from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from runbook.drift import files
from runbook.errors import UsageError
from tests.runbook.drift import drifts


@pytest.mark.parametrize("kind", list(drifts.KINDS))
def test_all_that_tells_a_drift_is_written_and_read_again(kind: str, tmp_path: Path) -> None:
    drift = drifts.KINDS[kind](tmp_path)
    page = files.write(drift, tmp_path)
    assert page == tmp_path / "drift.html"
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"drift.html", "drift.json", "drift.sarif", "junit.xml", "shots"}
    assert files.read(tmp_path) == files.read(tmp_path / "drift.json") == drift


def test_half_a_character_does_not_keep_it_from_being_told(tmp_path: Path) -> None:
    drift = replace(drifts.same(tmp_path), guide_title="a\ud800b")
    files.write(drift, tmp_path)
    assert files.read(tmp_path).guide_title == "a?b"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", ""),
        (b"\xff\xfe", "utf-8"),
        (b"[" * 100_000, ""),
        (b'{"schema": "runbook/result@1"}', "runbook/drift@1"),
        (json.dumps({"schema": "runbook/drift@1"}).encode(), "errata"),
    ],
)
def test_what_is_no_drift_is_refused_with_its_place(data: bytes, said: str, tmp_path: Path) -> None:
    file = tmp_path / "drift.json"
    file.write_bytes(data)
    with pytest.raises(UsageError) as caught:
        files.read(tmp_path)
    assert caught.value.where == str(file)
    assert said in caught.value.seen
    assert caught.value.seen


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        files.read(tmp_path / "nowhere")
    assert caught.value.seen == "No such file or directory"
