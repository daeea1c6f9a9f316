"""``python -m sandbox``: both consoles in one process, until told to stop.

Prints one line of JSON when both answer: the settings with which to drive them and the addresses of
their control. Stops on SIGTERM or SIGINT, or when its standard input, being a pipe, is closed: a
parent that was killed leaves no sandbox behind.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import stat
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType

import httpx
from flask import Flask

from sandbox import builds, connectwise, idaas, mutations
from sandbox.kit import FAULTS, Console, Listener, foreign, serve

_STDIN = 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run until stopped; the exit code (2 for wrong options or a port that is taken)."""
    options = _options(argv)
    stop = threading.Event()

    def stopped(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, stopped)
    signal.signal(signal.SIGINT, stopped)
    _watch_stdin(stop)
    with ExitStack() as stack:
        state = options.state or Path(
            stack.enter_context(tempfile.TemporaryDirectory(prefix="sandbox-"))
        )
        try:
            ready = stack.enter_context(_consoles(state, options))
        except OSError as error:
            print(f"sandbox: {error}", file=sys.stderr)
            return 2
        print(json.dumps(ready), flush=True)
        stop.wait()
    return 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--state", type=Path, help="folder of the state; else a temporary one")
    parser.add_argument("--idaas-port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--connectwise-port", type=int, default=0, help="0 takes a free one")
    parser.add_argument(
        "--build",
        action="append",
        default=[],
        choices=[*builds.names(), *mutations.every()],
        metavar="NAME",
        help="may be repeated: builds that do not contradict each other are one; a mutation too",
    )
    parser.add_argument("--fault", action="append", default=[], choices=sorted(FAULTS))
    parser.add_argument("--latency", type=int, default=0, metavar="MS", help="of every API answer")
    options = parser.parse_args(argv)
    try:
        options.build = builds.load(*options.build)
    except builds.Contradiction as error:
        parser.error(str(error))
    return options


@contextmanager
def _consoles(state: Path, options: argparse.Namespace) -> Iterator[dict[str, dict[str, str]]]:
    """Both consoles being served; yields what is printed."""
    build = options.build
    with ExitStack() as stack:
        # Different host names, because cookies do not know ports.
        here = Listener("127.0.0.1", options.idaas_port)
        stack.callback(here.close)
        there = Listener("localhost", options.connectwise_port)
        stack.callback(there.close)
        elsewhere = Listener("127.0.0.1")
        stack.callback(elsewhere.close)
        stack.callback(serve(foreign.create_app(), elsewhere).close)
        apps = {
            here: idaas.create_app(
                state,
                public_url=here.url,
                connectwise_url=there.url,
                build=build.get("idaas", {}),
                latency_ms=options.latency,
            ),
            there: connectwise.create_app(
                state,
                public_url=there.url,
                build=build.get("connectwise", {}),
                latency_ms=options.latency,
            ),
        }
        for listener, app in apps.items():
            _switch_on(app, options.fault, elsewhere.url)
            stack.callback(serve(app, listener).close)
            httpx.get(f"{listener.url}/__sandbox__/requests", trust_env=False).raise_for_status()
        yield {
            "settings": {
                "IDAAS_URL": here.url,
                "CONNECTWISE_URL": there.url,
                **idaas.credentials(),
                **connectwise.credentials(),
            },
            "control": {
                "idaas": f"{here.url}/__sandbox__",
                "connectwise": f"{there.url}/__sandbox__",
            },
            "foreign": {"url": elsewhere.url},
        }


def _switch_on(app: Flask, faults: Sequence[str], foreign_url: str) -> None:
    console: Console = app.extensions["console"]
    console.foreign_url = foreign_url
    for fault in faults:
        console.faults.set(fault)


def _watch_stdin(stop: threading.Event) -> None:
    try:
        mode = os.fstat(_STDIN).st_mode
    except OSError:  # none was given
        return
    if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
        return

    def watch() -> None:
        while os.read(_STDIN, 4096):
            pass
        stop.set()

    threading.Thread(target=watch, name="stdin", daemon=True).start()


if __name__ == "__main__":
    sys.exit(main())
