"""Two consoles with a real OpenID provider and relying party under them: what a guide runs on.

The sandbox stands in for consoles that cannot be had on a laptop or in CI. It imports nothing of
the product, so that it cannot agree with it by construction.

:data:`COMMAND` starts it as a process of its own, :func:`running` for the length of a block.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

__all__ = ["COMMAND", "command_line", "running", "serving"]

#: How the sandbox is started; options are appended.
COMMAND = (sys.executable, "-m", "sandbox")

#: The folder that holds this package, so that ``-m sandbox`` is found from anywhere.
_HOME = Path(__file__).resolve().parent.parent


def command_line(
    *,
    state_dir: Path | str | None = None,
    idaas_port: int = 0,
    connectwise_port: int = 0,
    builds: Sequence[str] = (),
    faults: Sequence[str] = (),
    latency_ms: int = 0,
) -> list[str]:
    """The command that starts a sandbox with these options; port 0 takes a free one."""
    command = [*COMMAND, "--idaas-port", str(idaas_port)]
    command += ["--connectwise-port", str(connectwise_port), "--latency", str(latency_ms)]
    if state_dir is not None:
        command += ["--state", str(Path(state_dir).resolve())]
    for build in builds:
        command += ["--build", build]
    for fault in faults:
        command += ["--fault", fault]
    return command


@contextmanager
def running(
    state_dir: Path | str | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    **options: Any,
) -> Iterator[dict[str, dict[str, str]]]:
    """Start the sandbox in a process, yield what it printed, stop it at the end of the block.

    Args:
        state_dir: folder of the state; without it, a temporary one that is gone afterwards.
        environment: the whole environment of the process; by default this process's own.
        options: as for :func:`command_line`.

    Yields:
        ``{"settings": {"IDAAS_URL": …, …}, "control": {"idaas": …, "connectwise": …}}``

    Raises:
        RuntimeError: the sandbox ended before it was ready; its own words are on stderr.
    """
    with serving(command_line(state_dir=state_dir, **options), environment) as told:
        yield told


@contextmanager
def serving(
    command: Sequence[str], environment: Mapping[str, str] | None = None
) -> Iterator[dict[str, dict[str, str]]]:
    """Start consoles by a command that prints one line of JSON, for the length of a block.

    Raises:
        RuntimeError: they ended before they were ready; their own words are on stderr.
    """
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=_HOME,
        env=dict(environment) if environment is not None else None,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"the sandbox ended with code {process.wait()} before it was ready")
        yield json.loads(line)
    finally:
        process.stdin.close()  # the sandbox takes this as the order to stop
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()
