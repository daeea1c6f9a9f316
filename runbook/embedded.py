"""The consoles that a guide brings with it: a process of their own, for the length of a run."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import TemporaryFile
from threading import Timer
from typing import Any, TextIO

from runbook.errors import ConsoleUnreachable, UsageError

READY_WITHIN_S = 30.0


@dataclass(frozen=True)
class Embedded:
    """Embedded consoles that answer: the settings that lead to them, and the process."""

    settings: dict[str, str]
    process: subprocess.Popen[str]


@contextmanager
def started(command: Sequence[str]) -> Iterator[Embedded]:
    """Start embedded consoles and stop them at the end.

    Raises:
        UsageError: the command refuses its options; says what it said.
        ConsoleUnreachable: it ended by itself, or was not ready in time.
    """
    # What they say goes to a file: a pipe that nobody empties would stop them when it is full.
    with TemporaryFile("w+", encoding="utf-8") as words:
        # They stop when their standard input closes: also when this process is killed.
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=words, text=True
        )
        try:
            yield Embedded(_said(process, words)["settings"], process)
        finally:
            _stop(process)


def _stop(process: subprocess.Popen[str]) -> None:
    if process.stdin:
        process.stdin.close()
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()


def _said(process: subprocess.Popen[str], words: TextIO) -> dict[str, Any]:
    late = Timer(READY_WITHIN_S, process.kill)
    late.start()
    try:
        line = process.stdout.readline() if process.stdout else ""
    finally:
        late.cancel()
    if line:
        said: dict[str, Any] = json.loads(line)
        return said
    code = process.wait()
    words.seek(0)
    lines = words.read().strip().splitlines()
    said_last = lines[-1] if lines else "nothing"
    if code == 2:
        raise UsageError("the embedded consoles refuse their options", seen=said_last)
    raise ConsoleUnreachable(
        "the embedded consoles did not start",
        seen=said_last,
        remedy="see what they said, then try again",
    )
