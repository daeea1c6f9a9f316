from __future__ import annotations

import re
from io import StringIO
from pathlib import Path

import pytest

from runbook.drift.terminal import summary
from tests.runbook.drift import drifts


def told(kind: str, folder: Path) -> list[str]:
    stream = StringIO()
    summary(drifts.KINDS[kind](folder), stream)
    return stream.getvalue().splitlines()


def test_the_verdict_the_builds_and_what_to_look_at(tmp_path: Path) -> None:
    assert told("breaking", tmp_path) == [
        "This build breaks 2 of 87 instructions.",
        "  Identity as a Service: 5.31 → 5.32",
        "  ConnectWise Home: 2025.11",
        "  breaking 2.10.1 The control “Require Consent” is now called “Ask for consent”.",
        "  breaking 2.10.4 The value “Implicit” is not offered any more, only “Authorization Code, "
        "Client Credentials”.",
        "  additive 2.9.8 There is a new control, “Bind tokens to the device”.",
        "  2 cosmetic changes; 3 screens changed; 1 deviation known and accepted; "
        "2 errors of the guide itself; 2 instructions not reached",
    ]


def test_a_build_like_the_baseline_is_a_line_and_its_builds(tmp_path: Path) -> None:
    lines = told("same", tmp_path)
    assert lines[0] == "The guide holds; this build is like the baseline."
    assert len(lines) == 3


def test_a_fault_is_said_to_be_none_of_the_build(tmp_path: Path) -> None:
    lines = told("faulty", tmp_path)
    assert "  no change of the build: ConnectWise Home does not answer." in lines
    assert "    what to do: Look whether it is up, and run the check again." in lines


def test_no_word_of_a_console_moves_the_terminal(tmp_path: Path) -> None:
    text = "\n".join(told("hostile", tmp_path))
    assert "<script>" in text
    assert "\x1b" not in text
    assert "\u202e" not in text


@pytest.mark.parametrize("columns", [60, 120])
def test_it_fits_a_terminal(columns: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = told("breaking", tmp_path)
    assert any("\x1b[" in line for line in lines)
    assert all(len(re.sub(r"\x1b\[[\d;]*m", "", line)) <= columns for line in lines)
