"""Starts a pair of consoles, prints one line of settings and serves until told to stop."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import sys
import threading
from argparse import ArgumentParser
from collections.abc import Callable

from flask import Flask
from waitress.server import create_server

from .plain.accounts import Person
from .plain.store import Home, Identity

IdentityApp = Callable[[Identity], Flask]
HomeApp = Callable[[Home], Flask]


def ports(parser: ArgumentParser) -> ArgumentParser:
    """Add the options of a command that serves a pair."""
    parser.add_argument("--port-a", type=int, default=0, help="identity console")
    parser.add_argument("--port-b", type=int, default=0, help="relying party's console")
    return parser


def serve(
    people: tuple[list[Person], list[Person]],
    apps: tuple[IdentityApp, HomeApp],
    at: tuple[int, int],
) -> None:
    """Serve both consoles with those people on those ports until told to stop."""
    (socks_a, port_a), (socks_b, port_b) = _listen(at[0]), _listen(at[1])
    home = Home(people[1], f"http://localhost:{port_b}")
    identity = Identity(people[0], f"http://127.0.0.1:{port_a}", home_url=home.url)
    for app, sockets in ((apps[0](identity), socks_a), (apps[1](home), socks_b)):
        server = create_server(app, sockets=sockets, threads=6)
        threading.Thread(target=server.run, daemon=True).start()
    control = {"idaas": identity.url, "connectwise": home.url}
    line = {
        "settings": _settings(identity, home),
        "control": {k: f"{v}/__sandbox__" for k, v in control.items()},
    }
    print(json.dumps(line), flush=True)
    _wait()


def _listen(port: int) -> tuple[list[socket.socket], int]:
    """Listen on both loopback addresses of one port (0: a free one)."""
    first = socket.create_server(("127.0.0.1", port))
    port = first.getsockname()[1]
    try:
        return [first, socket.create_server(("::1", port), family=socket.AF_INET6)], port
    except OSError:
        return [first], port


def _settings(identity: Identity, home: Home) -> dict[str, str]:
    admin, user = identity.people[0], identity.people[1]
    owner = home.people[0]
    return {
        "IDAAS_URL": identity.url,
        "IDAAS_ADMIN_USER": admin.login,
        "IDAAS_ADMIN_PASSWORD": admin.password,
        "IDAAS_ADMIN_TOTP_SECRET": admin.uri("IDaaS"),
        "CONNECTWISE_URL": home.url,
        "CONNECTWISE_ADMIN_USER": owner.login,
        "CONNECTWISE_ADMIN_PASSWORD": owner.password,
        "TEST_USER_EMAIL": user.email,
        "TEST_IDAAS_USER": user.login,
        "TEST_IDAAS_PASSWORD": user.password,
        "TEST_IDAAS_TOTP_SECRET": user.uri("IDaaS"),
    }


def _wait() -> None:
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())

    def watch() -> None:
        while sys.stdin.buffer.read(4096):
            pass
        stop.set()

    if stat.S_ISFIFO(os.fstat(0).st_mode) or stat.S_ISSOCK(os.fstat(0).st_mode):
        threading.Thread(target=watch, daemon=True).start()
    stop.wait()
