from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from runbook.cli import cli
from runbook.mistakes import Mistakes
from tests.runbook.history.runs import bundle, events, varied


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    return varied(tmp_path / "reports")


def said(*arguments: str) -> str:
    result = CliRunner().invoke(cli, ["history", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def values(*arguments: str) -> Any:
    return json.loads(said(*arguments, "--json"))


def refused(*arguments: str) -> str:
    result = CliRunner().invoke(cli, ["history", *arguments])
    assert isinstance(result.exception, Mistakes)
    assert result.exception.exit_code == 2
    assert result.stdout == ""
    return result.exception.message()


def test_a_list_says_what_became_of_each_bundle(reports: Path) -> None:
    lines = said("--in", str(reports)).splitlines()
    (failed,) = [line for line in lines if "dd01" in line]
    for words in ("failed 5", "26.1 s", "acme.eu.example.com 5.32"):
        assert words in failed
    second, third = lines[lines.index(failed) + 1 :][:2]
    assert second.startswith("1 Dec 2025 09:12  run connectwise-home ")
    assert "home.example.net 2025.11" in second
    assert third.strip() == "2.10.4 Grant Types does not offer Implicit."
    assert lines[-1] == "14 of 14 bundles"


@pytest.mark.parametrize(("columns", "together"), [(90, True), (140, False)])
def test_in_a_narrow_terminal_the_consoles_stand_under_their_run(
    reports: Path, monkeypatch: pytest.MonkeyPatch, columns: int, together: bool
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", str(columns))
    told = re.sub(r"\x1b\[[\d;]*m", "", said("--in", str(reports), "--limit", "1"))
    assert ("acme.eu.example.com 5.32, home.example.net" in told) is together
    assert all(len(line) <= columns for line in told.splitlines())
    assert "20251203T091203Z-connectwise-home-ff01 " in told


def test_the_newest_comes_first_and_a_filter_counts(reports: Path) -> None:
    ids = [one["id"] for one in values("--in", str(reports), "--status", "failed")]
    assert [id[-4:] for id in ids] == ["dd02", "dd01"]
    assert said("--in", str(reports), "--limit", "1").endswith("1 of 14 bundles\n")


def test_the_list_as_json_alone(reports: Path) -> None:
    found = values("--in", str(reports))
    assert len(found) == 14
    (one,) = [one for one in found if one["id"] and one["id"].endswith("dd01")]
    assert one == {
        "id": "20251201T091203Z-connectwise-home-dd01",
        "folder": str(reports / "20251201T091203Z-connectwise-home-dd01"),
        "when": "2025-12-01T09:12:03.120Z",
        "command": "run",
        "guide": "connectwise-home",
        "consoles": {
            "idaas": {
                "title": "Identity as a Service",
                "host": "acme.eu.example.com",
                "version": "5.32",
            },
            "connectwise": {
                "title": "ConnectWise Home",
                "host": "home.example.net",
                "version": "2025.11",
            },
        },
        "status": "failed",
        "exit_code": 5,
        "duration_s": pytest.approx(26.1, abs=0.1),
        "waited_for_codes_s": 0.0,
        "checks": {"passed": 0, "made": 0},
        "deviations": 1,
        "stopped_by": "2.10.4",
        "error": "Grant Types does not offer Implicit.",
        "trouble": None,
    }
    assert {one["trouble"] for one in found if one["status"] == "unreadable"} == {
        "no journal",
        "its journal tells of no run",
    }


def test_the_shape_in_the_help_has_every_key(reports: Path) -> None:
    told = said("--help")
    for shape in (
        values("--in", str(reports))[0],
        values("--in", str(reports), "--compare", "20251201T0912", "20251202T0912"),
        values("--in", str(reports), "--trends")[0],
        values("--in", str(reports), "--builds")[0],
    ):
        assert [key for key in shape if f'"{key}"' not in told] == []


def test_two_runs_are_compared(reports: Path) -> None:
    lines = said("--in", str(reports), "--compare", "previous", "20251202T0912").splitlines()
    assert "dd01" in lines[0]
    assert "ee01" in lines[1]
    for line in (
        "  status: failed → done",
        "  2.10.4 Implicit grant: after: – → Authorization Code, Implicit",
        "  5.1 to 7.2.4 (21 instructions): status: pending → done",
        "  application “ConnectWise Home”: in-doubt → created",
        "  2.10.4 option-missing: “Implicit” (stopped)",
    ):
        assert line in lines


def test_two_runs_that_are_alike(reports: Path) -> None:
    told = said("--in", str(reports), "--compare", "20251125", "20251126")
    assert "Nothing differs but what the consoles generate." in told
    found = values("--in", str(reports), "--compare", "20251125", "20251126")
    assert (found.pop("before")[-4:], found.pop("after")[-4:]) == ("bb01", "bb02")
    assert not any(found.values())


def test_the_last_run_is_the_last_that_the_filters_leave(reports: Path) -> None:
    told = values("--in", str(reports), "--command", "run", "--compare", "20251124T0912", "last")
    assert told["after"].endswith("ee01")


def test_trends_and_builds(reports: Path) -> None:
    assert "connectwise-home run  (Identity as a Service: acme.eu" in said(
        "--in", str(reports), "--trends"
    )
    (series,) = [
        one
        for one in values("--in", str(reports), "--trends")
        if one["command"] == "run" and len(one["runs"]) > 1
    ]
    assert [run["deviations"] for run in series["runs"]] == [2, 0, 1, 2]
    assert "2.10.4 Implicit grant: failed on 1 Dec 2025 09:12, worked on 5.31" in said(
        "--in", str(reports), "--builds"
    )
    broke = values("--in", str(reports), "--builds")[0]["broke"]
    assert (broke["instruction"], broke["worked_on"]) == ("2.10.4", "5.31")


def test_the_last_line_of_a_page_is_its_path(reports: Path, tmp_path: Path) -> None:
    path = Path(said("--in", str(reports), "--html").splitlines()[-1])
    assert path == (reports / "history.html").resolve()
    assert "dd01/report.html" in path.read_text()
    elsewhere = tmp_path / "page.html"
    assert said("--in", str(reports), "--html", "--out", str(elsewhere)).strip() == str(elsewhere)
    assert 'href="./reports/2025' in elsewhere.read_text()


def test_an_empty_folder_is_an_empty_list(tmp_path: Path) -> None:
    assert said("--in", str(tmp_path)) == "0 of 0 bundles\n"
    assert values("--in", str(tmp_path)) == []
    assert said("--in", str(tmp_path), "--trends") == "There is no run that ended.\n"
    assert said("--in", str(tmp_path), "--builds") == "There is no run that ended.\n"


def test_the_folder_may_come_from_the_environment(
    reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RUNBOOK_REPORTS", str(reports))
    assert "14 of 14" in said()


def test_all_mistakes_are_told_at_once_and_nothing_is_written(reports: Path) -> None:
    before = sorted(reports.iterdir())
    told = refused(
        *("--in", str(reports), "--status", "x", "--since", "x", "--limit", "x"),
        *("--compare", "2025", "1999", "--trends", "--out", str(reports)),
    )
    assert told.startswith("8 mistakes in the command line; nothing was touched:")
    for flag, words in (
        ("--status", "give done, unchanged"),
        ("--since", "is no date"),
        ("--limit", "whole number"),
        ("--compare", "may be any of 12 runs"),
        ("--compare", "“1999” is no run of"),
        ("--trends", "one of them at a time"),
        ("--out", "add --html"),
        ("--out", "name a file in a folder that exists"),
    ):
        assert re.search(rf"- {flag} .*{re.escape(words)}", told), (flag, told)
    assert sorted(reports.iterdir()) == before


@pytest.mark.parametrize(
    "flags",
    [
        ("--compare", "1999", "last"),
        ("--html", "--json"),
        ("--html", "--builds"),
        ("--out", "page.html"),
    ],
)
def test_a_mistake_leaves_nothing_behind(reports: Path, flags: tuple[str, ...]) -> None:
    before = sorted(reports.iterdir())
    refused("--in", str(reports), *flags)
    assert sorted(reports.iterdir()) == before


def test_a_comparison_uses_an_index_that_is_there(
    reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said("--in", str(reports))

    def refuse(bundle: Path) -> None:
        pytest.fail(f"{bundle} was read again")

    monkeypatch.setattr("runbook.history.bundles.read", refuse)
    said("--in", str(reports), "--compare", "20251125", "20251126")


def test_a_folder_that_is_none_and_one_that_is_a_bundle(tmp_path: Path) -> None:
    told = refused("--in", str(tmp_path / "nowhere"), "--limit", "x")
    assert "is no folder; name the folder of bundles with --in or RUNBOOK_REPORTS" in told
    assert "--limit" in told
    one = bundle(tmp_path, events())
    assert "is a bundle itself; name the folder around it" in refused("--in", str(one))


def test_a_page_that_cannot_be_written_is_told(reports: Path) -> None:
    (reports / "history.html").mkdir()
    result = CliRunner().invoke(cli, ["history", "--in", str(reports), "--html"])
    assert getattr(result.exception, "exit_code", None) == 2
    assert "the page cannot be written" in str(result.exception)


def test_no_text_of_a_console_reaches_the_terminal_as_a_command(tmp_path: Path) -> None:
    for n in (1, 2):
        made = events("hostile", id=f"run-{n}\x1b[31m", days=n, versions={"idaas": "\x1b[2J"})
        made[0]["run"]["command"] = "run"
        made[-1]["status"] = "failed" if n == 1 else "stopped"
        bundle(tmp_path, made, name=f"{n}\x1b]0;owned\x07")
    for flags in ([], ["--trends"], ["--builds"], ["--compare", "run-1", "run-2"]):
        told = said("--in", str(tmp_path), *flags)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", told)
        assert "[bold red]" in told or flags == ["--compare", "run-1", "run-2"]


def test_as_a_process_it_says_what_is_wrong_on_standard_error(tmp_path: Path) -> None:
    program = "from runbook.cli import main; main()"
    finished = subprocess.run(
        [sys.executable, "-c", program, "history", "--in", str(tmp_path), "--limit", "none"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (finished.returncode, finished.stdout) == (2, "")
    assert finished.stderr.startswith("One mistake in the command line; nothing was touched:")
