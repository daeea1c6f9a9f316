"""The sample bundle is what the product makes, and whole."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from runbook.cli import cli
from runbook.record import read

SAMPLE = Path(__file__).parents[1] / "reports" / "sample"
LIMIT = 5 * 2**20


def test_it_is_whole_and_unchanged_since_it_was_sealed() -> None:
    told = CliRunner().invoke(cli, ["evidence", "verify", str(SAMPLE)])
    assert told.exit_code == 0, told.output


def test_it_is_a_run_that_went_well_in_little_room() -> None:
    record = read(SAMPLE)
    assert (record.run.status, record.run.exit_code) == ("done", 0)
    assert all(check.status in {"passed", "skipped"} for check in record.checks)
    assert json.loads((SAMPLE / "result.json").read_text())["run"]["status"] == "done"
    assert sum(path.stat().st_size for path in SAMPLE.rglob("*") if path.is_file()) <= LIMIT


def test_it_tells_nothing_of_who_made_it() -> None:
    words = "".join(path.read_text() for path in SAMPLE.glob("*.json*"))
    assert "/home/" not in words
    assert "/tmp/" not in words
    assert str(read(SAMPLE).environment["operator"]).startswith("operator on ")
