from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from runbook.cli import cli
from runbook.drift import files
from runbook.errors import UsageError
from runbook.profile import load
from tests.runbook.drift import drifts

MAIN = [sys.executable, "-c", "from runbook.cli import main; main()", "accept"]


@pytest.fixture
def drift(tmp_path: Path) -> Path:
    """The folder of a drift with proposals for both consoles."""
    folder = tmp_path / "drift"
    folder.mkdir()
    files.write(drifts.breaking(folder), folder)
    return folder


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    file = tmp_path / "idaas.toml"
    file.write_text('# kept\nconsole = "idaas"\n[words]\n"Require Consent" = "Consent"\n')
    return file


def accept(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["accept", *map(str, arguments)])


def refused(*arguments: str | Path) -> UsageError:
    result = accept(*arguments)
    assert isinstance(result.exception, UsageError), result.output
    assert result.exception.exit_code == 2
    return result.exception


def test_the_difference_is_shown_and_the_profile_written(drift: Path, profile: Path) -> None:
    result = accept(drift, "--profile", profile, "--yes")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        f"--- {profile}",
        f"+++ {profile}",
        "@@ -1,4 +1,4 @@",
        " # kept",
        ' console = "idaas"',
        " [words]",
        '-"Require Consent" = "Consent"',
        '+"Require Consent" = "Ask for consent"',
        str(profile.resolve()),
    ]
    assert load(profile).words == {"Require Consent": "Ask for consent"}
    assert sorted(path.name for path in profile.parent.iterdir()) == ["drift", "idaas.toml"]


def test_the_second_time_there_is_nothing_to_take_over(drift: Path, profile: Path) -> None:
    accept(drift / "drift.json", "--profile", profile, "--yes")
    text = profile.read_bytes()
    result = accept(drift / "drift.json", "--profile", profile)
    assert result.exit_code == 0
    assert result.stderr == "Nothing to take over.\n"
    assert result.stdout == f"{profile.resolve()}\n"
    assert profile.read_bytes() == text


def test_where_nobody_can_be_asked_nothing_is_written(drift: Path, profile: Path) -> None:
    text = profile.read_bytes()
    result = accept(drift, "--profile", profile)
    assert result.exit_code == 2
    assert "give --yes" in result.stderr
    assert "Ask for consent" in result.stdout
    assert profile.read_bytes() == text


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 130)], ids=["yes", "no"])
def test_in_a_terminal_it_asks_and_shows_colours(
    answer: str, code: int, drift: Path, profile: Path
) -> None:
    before = profile.read_bytes()
    ours, theirs = pty.openpty()
    os.write(ours, answer.encode())
    with os.fdopen(theirs, "wb", buffering=0) as terminal:
        process = subprocess.run(
            [*MAIN, str(drift), "--profile", str(profile)],
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            timeout=60,
            check=False,
        )
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert process.returncode == code
    assert "Write this?" in shown
    assert '\x1b[32m+"Require Consent" = "Ask for consent"\x1b[0m' in shown
    assert (profile.read_bytes() != before) is (code == 0)


def test_a_new_profile_needs_to_know_whose_it_is(drift: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.toml"
    error = refused(drift, "--profile", new, "--yes")
    assert "idaas and connectwise" in error.what
    assert not new.exists()
    result = accept(drift, "--profile", new, "--console", "connectwise", "--yes")
    assert "--- /dev/null" in result.stdout
    assert load(new).words == {"Authentication": "Security"}


def test_where_there_is_nothing_no_profile_is_made(tmp_path: Path) -> None:
    files.write(drifts.same(tmp_path), tmp_path)
    result = accept(tmp_path, "--profile", tmp_path / "new.toml")
    assert (result.exit_code, result.stdout) == (0, "")
    assert not (tmp_path / "new.toml").exists()


def test_what_is_no_drift_is_refused(tmp_path: Path, profile: Path) -> None:
    error = refused(tmp_path / "gone", "--profile", profile, "--yes")
    assert error.where == str(tmp_path / "gone")


def test_a_profile_that_cannot_be_written_is_named(drift: Path, tmp_path: Path) -> None:
    new = tmp_path / "nowhere" / "new.toml"
    error = refused(drift, "--profile", new, "--console", "idaas", "--yes")
    assert error.where == str(new)
    assert error.seen == "No such file or directory"


def test_through_a_link_what_it_leads_to_is_written(
    drift: Path, profile: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(profile)
    result = accept(drift, "--profile", link, "--yes")
    assert link.is_symlink()
    assert "Ask for consent" in profile.read_text()
    assert result.stdout.endswith(f"{profile.resolve()}\n")


def test_what_cannot_be_said_is_noted(drift: Path, profile: Path) -> None:
    told = files.read(drift)
    other = told.deviations[0]
    assert other.proposal is not None
    twice = replace(other, proposal=replace(other.proposal, word="Consent please"))
    files.write(replace(told, deviations=(*told.deviations, twice)), drift)
    result = accept(drift, "--profile", profile, "--yes")
    assert "Note: 'Require Consent' has several names" in result.stderr
    assert "Nothing to take over." in result.stderr


def test_hostile_words_do_not_move_the_terminal(tmp_path: Path) -> None:
    files.write(drifts.hostile(tmp_path), tmp_path)
    result = accept(tmp_path, "--profile", tmp_path / "new.toml", "--yes")
    assert result.exit_code == 0
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]", result.output)
    assert load(tmp_path / "new.toml").words == {drifts.HOSTILE: drifts.HOSTILE}
