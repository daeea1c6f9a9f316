"""What only the server can do to a connection: leave it open for ever, or cut it.

It reaches through the WSGI environment to waitress's own channel; under any other server (a test
client) both do nothing.
"""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import Any

from flask import request

#: The head of an answer, and nothing of what it announces. Without it a browser would send the
#: request again by itself, since the connection may have been closed before it arrived.
_HALF = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4096\r\n\r\n"

_LOOK_EVERY_S = 0.2


def wait_for_client_to_go() -> None:
    """Keep the request at hand open until whoever asked has gone away."""
    gone = request.environ.get("waitress.client_disconnected")
    pause = threading.Event()
    while gone is not None and not gone():
        pause.wait(_LOOK_EVERY_S)


def cut() -> None:
    """Cut the connection of the request at hand in the middle of the answer."""
    gone = request.environ.get("waitress.client_disconnected")
    channel: Any = getattr(gone, "__self__", None)
    if channel is None:
        return
    with suppress(OSError):  # the client may have gone by itself
        channel.socket.sendall(_HALF)
        channel.socket.shutdown(socket.SHUT_RDWR)
