"""A process that holds consoles: `python -m tests.runbook.holding STATE RUN BUNDLE ORIGIN…`

It says `ready`, waits for a line, tries, says `held` or why not, and holds until its standard input
is closed.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from runbook.errors import Busy
from runbook.lock import Holder, held

HOME = Path(__file__).parents[2]


def main() -> None:
    """Hold the consoles."""
    state, run, bundle, *origins = sys.argv[1:]
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        with held(Path(state), origins, Holder.this_process(run, "run", Path(bundle))):
            print("held", flush=True)
            sys.stdin.read()
    except Busy as busy:
        print(busy.message().replace("\n", " "), flush=True)


@contextmanager
def ready(state: Path, run: str, bundle: Path, *origins: str) -> Iterator[subprocess.Popen[str]]:
    """Start a process that is about to hold these consoles; killed at the end."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.runbook.holding", str(state), run, str(bundle), *origins],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=HOME,
    )
    try:
        assert line(process) == "ready"
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def holding(state: Path, run: str, bundle: Path, *origins: str) -> Iterator[subprocess.Popen[str]]:
    """Have another process hold these consoles."""
    with ready(state, run, bundle, *origins) as process:
        go(process)
        assert line(process) == "held"
        yield process


def go(process: subprocess.Popen[str]) -> None:
    """Have a process try."""
    assert process.stdin is not None
    process.stdin.write("go\n")
    process.stdin.flush()


def line(process: subprocess.Popen[str]) -> str:
    """Wait for what a process says next."""
    assert process.stdout is not None
    return process.stdout.readline().rstrip("\n")


if __name__ == "__main__":
    main()
