"""Applications on real sockets, each in a thread, with waitress.

The sockets are bound before the application is made, because an application must know its own
address (an issuer, a redirect URI) and port 0 is only known then.
"""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import Any

from flask import Flask
from waitress import wasyncore
from waitress.server import BaseWSGIServer, create_server


class Listener:
    """Sockets on one port of the loopback addresses of a host name.

    Args:
        host: ``127.0.0.1``, or ``localhost``, which is ``::1`` too where the machine has it: a
            browser may try either first.
        port: 0 takes a free one.

    Raises:
        OSError: the port is taken.
    """

    def __init__(self, host: str, port: int = 0) -> None:
        self.host = host
        self.sockets = _bind(host, port)
        self.port: int = self.sockets[0].getsockname()[1]

    @property
    def url(self) -> str:
        """``http://host:port``, no slash at the end."""
        return f"http://{self.host}:{self.port}"

    def close(self) -> None:
        """Let the port go."""
        for one in self.sockets:
            one.close()


class Server:
    """A running server; :meth:`close` stops it and gives the port back."""

    def __init__(self, app: Flask, listener: Listener, *, threads: int = 24) -> None:
        self.url = listener.url
        self._map: dict[int, Any] = {}
        self._server = create_server(
            app,
            map=self._map,
            sockets=listener.sockets,
            threads=threads,
            ident="sandbox",
            channel_request_lookahead=1,  # so that a request can tell that its client has gone
        )
        self._thread = threading.Thread(
            target=self._server.run, name=f"serve {self.url}", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Stop listening and drop the connections."""
        # The loop ends once it has no socket left; they are closed in the loop's own thread.
        one: BaseWSGIServer = next(
            sock for sock in self._map.values() if isinstance(sock, BaseWSGIServer)
        )
        with suppress(OSError):  # the loop was awake, did it, and closed the trigger's own pipe
            one.trigger.pull_trigger(lambda: wasyncore.close_all(self._map, ignore_all=True))
        self._thread.join(timeout=5)
        self._server.task_dispatcher.shutdown()


def serve(app: Flask, listener: Listener) -> Server:
    """Start serving; answers from the moment this returns."""
    return Server(app, listener)


def _bind(host: str, port: int) -> list[socket.socket]:
    first = _listen(socket.AF_INET, "127.0.0.1", port)
    if host != "localhost":
        return [first]
    try:
        return [first, _listen(socket.AF_INET6, "::1", first.getsockname()[1])]
    except OSError:
        if port or not _has_ipv6_loopback():
            return [first]
        first.close()  # that port is somebody else's on ::1: take another
        return _bind(host, port)


def _listen(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    one = socket.socket(family, socket.SOCK_STREAM)
    try:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.bind((address, port))
        one.listen(128)
    except OSError:
        one.close()
        raise
    return one


def _has_ipv6_loopback() -> bool:
    try:
        _listen(socket.AF_INET6, "::1", 0).close()
    except OSError:
        return False
    return True
