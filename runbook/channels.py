"""Ways to tell somebody how a run ended: mail boxes, chats and hooks, by addresses of apprise.

An address holds a token more often than not, so none is ever repeated: messages name its place in
the list and its scheme.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from pydantic import SecretStr

from runbook.errors import UsageError

if TYPE_CHECKING:
    from apprise import Apprise

Kind = Literal["success", "warning", "failure"]

BETWEEN = re.compile(r"[\s,]+(?=[A-Za-z0-9]+://)")
"""What separates two addresses; a comma inside one, as in a list of recipients, is a part of it."""

LIMIT_S = 20.0
"""Nobody waits longer than this for one address."""


def check(text: str) -> None:
    """See that every address of a list is one that a message can be sent to; send nothing.

    Raises:
        UsageError: apprise does not know one of them; says which, without its text.
    """
    addresses = _split(text)
    unknown = [str(place) for place, one in enumerate(addresses, 1) if _channel(one) is None]
    if unknown:
        raise UsageError(
            f"of {len(addresses)}, address {', '.join(unknown)} is none that apprise knows",
            remedy="write each as apprise's documentation has it, such as mailto://… or slack://…, "
            "with a space or a comma between two",
        )


def send(addresses: SecretStr, *, title: str, body: str, kind: Kind) -> tuple[str, ...]:
    """Send a message to every address; return those that it did not reach, as words."""
    listed = _split(addresses.get_secret_value())
    return tuple(
        _place(place, len(listed), address)
        for place, address in enumerate(listed, 1)
        if not _sent(address, title, body, kind)
    )


def _place(place: int, of: int, address: str) -> str:
    return f"{place} of {of} ({address.partition('://')[0]})"


def _sent(address: str, title: str, body: str, kind: Kind) -> bool:
    channel = _channel(address)
    if channel is None:
        return False
    with _certificates():
        return bool(channel.notify(body, title, notify_type=kind, timeout=LIMIT_S))


def _split(text: str) -> list[str]:
    return BETWEEN.split(text.strip(" \t,"))


def _channel(address: str) -> Apprise | None:
    """Return what sends to an address, None where there is no such thing."""
    # Loading its hundred services takes a second, which a run without notifications need not wait.
    from apprise import Apprise, AppriseAsset

    channel = Apprise(asset=AppriseAsset(app_id="runbook", async_mode=False))
    known = not re.search(r"\s", address) and channel.add([address])
    return channel if known else None


@contextmanager
def _certificates() -> Iterator[None]:
    """Have apprise's HTTP library trust what everything else of a run trusts."""
    file = os.environ.get("SSL_CERT_FILE")
    if not file or "REQUESTS_CA_BUNDLE" in os.environ:
        yield
        return
    os.environ["REQUESTS_CA_BUNDLE"] = file
    try:
        yield
    finally:
        del os.environ["REQUESTS_CA_BUNDLE"]
