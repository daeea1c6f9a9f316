"""Lint reads a baseline as the product writes it: without what the tenant made, with headings."""

from __future__ import annotations

from pathlib import Path

from runbook.drift import baseline
from runbook.lint import screens
from tests.runbook.drift.test_baseline import CLIENT, bundle


def test_a_baseline_as_it_is_recorded_is_read(tmp_path: Path) -> None:
    baseline.write(tmp_path / "base", bundle(tmp_path / "bundle", name="Display Name"))
    words = screens.read(tmp_path / "base")
    assert words.page("Add Application")
    assert not words.page("Save")
    assert words.has("Display Name")
    assert words.has("Client ID")
    assert not words.has(CLIENT)
    assert words.titles_in("2") == ("Add Application",)
