"""What only the server can do to a connection: leave it open for ever, cut it, or reset it.

It reaches through the WSGI environment to waitress's own channel; under any other server (a test
client) all of it does nothing.
"""

from __future__ import annotations

import os
import socket
import struct
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
    if (channel := _channel()) is None:
        return
    with suppress(OSError):  # the client may have gone by itself
        channel.socket.sendall(_HALF)
        channel.socket.shutdown(socket.SHUT_RDWR)


def reset() -> None:
    """Reset the connection of the request at hand (RST) without an answer."""
    if (channel := _channel()) is None:
        return
    with suppress(OSError):
        at_once = struct.pack("ii", 1, 0)  # l_onoff, l_linger: closing is resetting
        channel.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
        # Closed by taking its place: the server goes on with the number of a socket that is open.
        mine, other = socket.socketpair()
        with mine, other:
            os.dup2(mine.fileno(), channel.socket.fileno())


def _channel() -> Any:
    gone = request.environ.get("waitress.client_disconnected")
    return getattr(gone, "__self__", None)
