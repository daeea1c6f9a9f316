from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from cronsim import CronSim

from runbook import schedule
from runbook.cli import cli
from runbook.errors import UsageError
from runbook.schedule import COMMANDS, Job, cron, systemd
from tests.e2e.driving import GUIDE

SYSTEMD = shutil.which("systemd-analyze")
needs_systemd = pytest.mark.skipif(SYSTEMD is None, reason="this machine has no systemd-analyze")
AWKWARD = 'it\'s 5% of "$HOME"'
REPORTS_HERE = """#!/bin/sh
pwd; umask; echo "$RUNBOOK_REPORTS"; echo "$NO_PROXY"; for one in "$@"; do echo "$one"; done
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a name that wants quoting, and in it all that a job names."""
    here = tmp_path / AWKWARD
    here.mkdir()
    (here / "my.env").touch()
    (here / "my inputs.toml").touch()
    program = tmp_path / "5% of $HOME" / "runbook"
    program.parent.mkdir()
    program.write_text(REPORTS_HERE)
    program.chmod(0o755)
    monkeypatch.chdir(here)
    return here


def a_job(command: str = "run", **given: Any) -> Job:
    further = ("--baseline", "old %n $x") if command == "regress" else ("--profile", "50% $x's")
    options = {
        "program": Path("../5% of $HOME/runbook").resolve(),
        "account": "root",
        "environ": {"NO_PROXY": "a.example.com, b%"},
        "env_file": Path("my.env"),
        "inputs": Path("my inputs.toml"),
        "reports": Path("kept 100%"),
        "further": further,
    }
    return schedule.job("acme", command, **{**options, **given})


def units(text: str, folder: Path) -> list[Path]:
    """Save what was printed as it says."""
    parts = re.split(r"^# ---- /etc/systemd/system/(.+)\n", text, flags=re.MULTILINE)
    assert parts[0] == ""
    files = []
    for name, content in zip(parts[1::2], parts[2::2], strict=True):
        (folder / name).write_text(content)
        files.append(folder / name)
    return files


@needs_systemd
@pytest.mark.parametrize("command", COMMANDS)
def test_systemd_finds_nothing_wrong_and_reads_every_word_as_it_was_given(
    tmp_path: Path, folder: Path, command: str
) -> None:
    job = a_job(command)
    files = units(systemd(job, "05:30"), tmp_path)
    assert [file.name for file in files] == [f"{job.name}.service", f"{job.name}.timer"]
    asked = subprocess.run(
        ["systemd-analyze", "verify", *map(str, files)],
        env={**os.environ, "SYSTEMD_LOG_LEVEL": "debug", "SYSTEMD_LOG_TARGET": "console"},
        capture_output=True,
        text=True,
        check=True,
    )
    read = asked.stdout + asked.stderr
    assert not [line for line in read.splitlines() if f"{job.name}." in line and "gnor" in line]
    (line,) = re.findall(r"Command Line: (.*)", read)
    program, *words = shlex.split(line.replace("\\$", "$"))
    assert [program, *(word.replace("$$", "$") for word in words)] == job.words
    (where,) = re.findall(r"WorkingDirectory: (.*)", read)
    assert where == str(folder)
    assert f"Environment: RUNBOOK_REPORTS={folder}/kept 100%\n" in read
    assert "Environment: NO_PROXY=a.example.com, b%\n" in read
    assert "KillMode: mixed\n" in read


def test_changes_that_a_plan_found_are_no_failure() -> None:
    assert "SuccessExitStatus=10" in systemd(a_job("plan"), "05:30").splitlines()
    assert "SuccessExitStatus" not in systemd(a_job("run"), "05:30")


@needs_systemd
@pytest.mark.parametrize(
    ("at", "event"),
    [
        ("5:30", "*-*-* 05:30:00"),
        ("23:05", "*-*-* 23:05:00"),
        ("Mon..Fri 05:30", "Mon..Fri 05:30"),
        ("weekly", "weekly"),
    ],
)
def test_a_timer_takes_a_time_of_day_or_what_systemd_understands(at: str, event: str) -> None:
    assert f"OnCalendar={event}" in systemd(a_job(), at).splitlines()


@needs_systemd
@pytest.mark.parametrize("at", ["", "24:00", "30 5 * * 1-5", "noon", "--help", "05:30\nUser=root"])
def test_what_systemd_does_not_understand_is_refused(at: str) -> None:
    with pytest.raises(UsageError, match="no time that systemd understands"):
        systemd(a_job(), at)


def test_a_time_that_could_not_be_checked_is_said_to_be_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert "The time was not checked" in systemd(a_job(), "anything")
    assert "The time was not checked" not in systemd(a_job(), "05:30")


def test_cron_runs_exactly_what_was_meant(tmp_path: Path, folder: Path) -> None:
    job = a_job()
    text = cron(job, "05:30")
    *comments, line = text.splitlines()
    assert all(comment.startswith("#") for comment in comments)
    fields, command = " ".join(line.split()[:5]), line.split(maxsplit=5)[5]
    at = next(CronSim(fields, datetime(2026, 1, 1, 12, tzinfo=UTC)))
    assert at == datetime(2026, 1, 2, 5, 30, tzinfo=UTC)
    # crontab(5): an escaped percent sign is one, any other ends the command.
    assert not re.search(r"(?<!\\)%", command)
    ran = subprocess.run(
        ["/bin/sh", "-c", command.replace("\\%", "%")],
        cwd=tmp_path,
        env={},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.splitlines() == [
        str(folder),
        "0077",
        f"{folder}/kept 100%",
        "a.example.com, b%",
        *job.words[1:],
    ]


@pytest.mark.skipif(shutil.which("crontab") is None, reason="this machine has no crontab")
def test_crontab_takes_the_line(tmp_path: Path) -> None:
    usage = subprocess.run(["crontab", "-?"], capture_output=True, text=True, check=False).stderr
    if "dry run" not in usage:
        pytest.skip("this crontab has no dry run")
    table = tmp_path / "table"
    table.write_text(cron(a_job(), "30 5 * jan-mar,dec mon-fri") + "\n")
    subprocess.run(["crontab", "-n", str(table)], check=True)


@pytest.mark.parametrize(
    "at", ["5:30", "30 5 * * 1-5", "*/15 8-18 1,15 * *", "0 0 1 JUL *", "  0  3 * * sun "]
)
def test_a_line_of_crontab_takes_a_time_of_day_or_five_fields(at: str) -> None:
    fields = cron(a_job(), at).splitlines()[-1].split()[:5]
    assert fields == (["30", "5", "*", "*", "*"] if ":" in at else at.split())


@pytest.mark.parametrize(
    "at",
    [
        "",
        "24:00",
        "Mon..Fri 05:30",
        "@daily",
        "60 5 * * *",
        "0 30 5 * * *",
        "30 5 31 2 *",
        "30 5 L * *",
        "30 5 * * 5L",
        "30 5 * * 1#2",
        "30 5 * * mo",
    ],
)
def test_what_cron_does_not_understand_is_refused(at: str) -> None:
    with pytest.raises(UsageError, match="no time that cron understands"):
        cron(a_job(), at)


def test_a_backslash_is_left_to_systemd() -> None:
    job = a_job(further=("--profile", "a\\b"))
    with pytest.raises(UsageError, match="backslash"):
        cron(job, "05:30")
    assert '"a\\\\b"' in systemd(job, "05:30")


def test_a_program_that_systemd_would_not_start_is_refused(folder: Path) -> None:
    with pytest.raises(UsageError, match="quotation mark"):
        systemd(a_job(program=folder / "runbook"), "05:30")


@pytest.mark.parametrize("form", schedule.FORMATS)
def test_a_password_of_a_proxy_is_not_written_down(form: str) -> None:
    job = a_job(environ={"HTTPS_PROXY": "http://me:hunter2@proxy:3128"})
    text = schedule.FORMATS[form](job, "05:30")
    assert "hunter2" not in text
    assert "# HTTPS_PROXY holds a password and is left out here" in text


def test_the_settings_file_of_this_folder_is_named_where_none_is_given(folder: Path) -> None:
    assert "--env-file" not in a_job(env_file=None).words
    (folder / ".env").touch()
    assert a_job(env_file=None).words[3:5] == ["--env-file", str(folder / ".env")]


def test_the_folder_of_bundles_is_that_of_this_environment_where_none_is_given(
    folder: Path,
) -> None:
    assert a_job(reports=None, environ={}).environ == {}
    job = a_job(reports=None, environ={"RUNBOOK_REPORTS": "there"})
    assert job.environ == {"RUNBOOK_REPORTS": str(folder / "there")}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"env_file": Path("gone.env")}, "there is no file gone.env"),
        ({"inputs": Path("gone.toml")}, "there is no file gone.toml"),
        ({"further": ("a\nb",)}, "line break"),
        ({"command": "regress", "further": ()}, "needs a baseline"),
    ],
)
def test_what_cannot_work_is_refused(given: dict[str, Any], words: str) -> None:
    with pytest.raises(UsageError, match=words):
        a_job(**given)


def test_the_command_prints_it_for_this_program_and_writes_nothing(folder: Path) -> None:
    before = sorted(folder.iterdir())
    flags = ("--env-file", "my.env", "--command", "verify", "--at", "04:10", "--out", "kept")
    result = CliRunner().invoke(cli, ["schedule", GUIDE, *flags, "--", "--profile", "x.toml"])
    assert result.exit_code == 0, result.output
    program = schedule.this_program()
    assert f"ExecStart={program} verify {GUIDE} --env-file" in result.output
    assert "--profile x.toml\n" in result.output
    assert f"User={schedule.this_account()}\n" in result.output
    assert subprocess.run([program, "--help"], capture_output=True, check=True).stdout
    assert sorted(folder.iterdir()) == before
