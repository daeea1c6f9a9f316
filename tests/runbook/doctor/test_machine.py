from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from runbook.doctor import machine
from runbook.doctor.finding import Finding


def browser(environ: Mapping[str, str]) -> Finding:
    """In a thread: Playwright cannot be started inside a Playwright that runs already."""
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(machine.browser, environ).result()


def test_a_browser_that_draws_text_will_do() -> None:
    found = browser(os.environ)
    assert found.status == "ok", found.line()
    assert "starts and draws text" in found.detail


def test_a_browser_that_is_not_there_or_does_not_start_is_told_with_the_way_to_get_one(
    tmp_path: Path,
) -> None:
    gone = browser({**os.environ, "RUNBOOK_BROWSER": str(tmp_path / "gone")})
    assert (gone.status, gone.check) == ("failed", "browser")
    assert "names no executable" in gone.detail
    broken = browser({**os.environ, "RUNBOOK_BROWSER": "/bin/true"})
    assert broken.status == "failed"
    assert "/bin/true (RUNBOOK_BROWSER): does not start" in broken.detail
    assert "install Chromium" in broken.remedy


def test_there_is_room_for_reports_and_nothing_is_left_there(tmp_path: Path) -> None:
    found = machine.reports(tmp_path / "not" / "made" / "yet")
    assert found.status == "ok", found.line()
    assert list(tmp_path.iterdir()) == []


def test_too_little_room_is_a_failure(tmp_path: Path) -> None:
    found = machine.reports(tmp_path, room_mb=10**12)
    assert found.status == "failed"
    assert "MB are free" in found.detail
    assert "make room" in found.remedy


def test_a_folder_that_takes_nothing_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (Path("/proc/self"), tmp_path / "file"):
        found = machine.reports(folder)
        assert found.status == "failed", found.line()
        assert str(folder) in found.detail
        assert "RUNBOOK_REPORTS" in found.remedy
