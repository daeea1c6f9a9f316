"""The lock on consoles, between real processes."""

from __future__ import annotations

import json
import os
import signal
from contextlib import ExitStack
from pathlib import Path

import pytest
from filelock import FileLock

from runbook import state
from runbook.errors import Busy, UsageError
from runbook.lock import Holder, held
from tests.runbook.holding import go, holding, line, ready

PAIR = ("https://one.example.com", "https://two.example.com")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    state.provide(tmp_path / "state")
    return tmp_path / "state"


def me(folder: Path) -> Holder:
    return Holder.this_process("mine", "run", folder / "bundle")


def told(folder: Path) -> list[Path]:
    return list((folder / state.LOCKS).glob("*.json"))


def test_who_comes_second_is_told_who_holds(folder: Path, tmp_path: Path) -> None:
    with holding(folder, "theirs", tmp_path / "bundle", *PAIR) as first:
        with pytest.raises(Busy) as caught, held(folder, reversed(PAIR), me(folder)):
            pass
        (file,) = told(folder)
        since = json.loads(file.read_bytes())["since"]
    busy = caught.value
    assert busy.where == " and ".join(PAIR)
    for known in ("run theirs", f"process {first.pid} ", f"since {since}", f"{tmp_path}/bundle"):
        assert known in busy.seen
    assert busy.remedy


def test_other_consoles_are_not_held(folder: Path, tmp_path: Path) -> None:
    with holding(folder, "theirs", tmp_path, *PAIR), held(folder, PAIR[:1], me(folder)):
        assert len(told(folder)) == 2


def test_whoever_lets_go_leaves_no_name_behind(folder: Path) -> None:
    with held(folder, PAIR, me(folder)):
        (file,) = told(folder)
        assert json.loads(file.read_bytes())["pid"] == os.getpid()
    assert told(folder) == []
    with held(folder, PAIR, me(folder)):
        assert told(folder) == [file]


def test_what_a_killed_process_held_is_taken_over(folder: Path, tmp_path: Path) -> None:
    with holding(folder, "theirs", tmp_path, *PAIR) as first:
        first.send_signal(signal.SIGKILL)
        first.wait()
        (left,) = told(folder)
        assert json.loads(left.read_bytes())["run"] == "theirs"
        with held(folder, PAIR, me(folder)):
            assert json.loads(left.read_bytes())["run"] == "mine"


@pytest.mark.parametrize("left", ["of a dead process", "no JSON", "of another shape", "nothing"])
def test_a_holder_that_is_not_known_is_not_made_up(folder: Path, tmp_path: Path, left: str) -> None:
    with holding(folder, "theirs", tmp_path, *PAIR) as first:
        (file,) = told(folder)
        first.kill()
        first.wait()
    texts = {"no JSON": "{", "of another shape": '{"run": "theirs"}'}
    if left == "nothing":
        file.unlink()
    elif left in texts:
        file.write_text(texts[left])
    with ready(folder, "third", tmp_path, *PAIR) as third, FileLock(file.with_suffix(".lock")):
        go(third)
        said = line(third)
    assert said.startswith("another run holds these consoles")
    assert "not known" in said
    assert "theirs" not in said


def test_of_ten_at_once_one_gets_it(folder: Path, tmp_path: Path) -> None:
    with ExitStack() as stack:
        processes = [
            stack.enter_context(ready(folder, f"run-{n}", tmp_path, *PAIR)) for n in range(10)
        ]
        for process in processes:
            go(process)
        said = [line(process) for process in processes]
    assert said.count("held") == 1
    assert sum(one.startswith("another run holds these consoles") for one in said) == 9


def test_a_folder_that_takes_no_lock_is_bad_usage(tmp_path: Path) -> None:
    (tmp_path / state.LOCKS).write_text("")
    with (
        pytest.raises(UsageError, match="cannot be used") as caught,
        held(tmp_path, PAIR, me(tmp_path)),
    ):
        pass
    assert caught.value.where == str(tmp_path)
    assert "RUNBOOK_STATE" in caught.value.remedy
