"""What a tenant generates, taken out of a value before two runs are compared.

Identifiers, addresses and times differ between any two runs and say nothing. What was generated is
known from the record itself: carried values, identifiers of objects, addresses of the consoles, the
run's own id. Each is replaced by what it stands for, so that a value that is *not* the carried one
(a client that was pasted wrongly) still shows. What has the form of an identifier or a time is
replaced by that form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from runbook.record import Record

SHORTEST = 6
"""A shorter value may stand in other words by chance; it is replaced only where it stands alone."""

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

FORMS = (
    ("time", re.compile(r"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?")),
    ("date", re.compile(r"\b\d{4}-\d\d-\d\d\b")),
    ("id", re.compile(r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", re.IGNORECASE)),
    ("id", re.compile(r"\b(?=[0-9a-f]*\d)[0-9a-f]{16,}\b", re.IGNORECASE)),
    ("port", re.compile(r"(?<=localhost:)\d+|(?<=127\.0\.0\.1:)\d+|(?<=\[::1\]:)\d+")),
)

DURATION = re.compile(r"\b\d+(\.\d+)? ?(ms|s|min|h)\b")
"""Replaced in sentences only: as a value of a control it was somebody's choice."""


class Comparable:
    """Makes what one record says comparable with what another one says.

    Args:
        record: whose generated texts are replaced, each by its name in angle quotes.
    """

    def __init__(self, record: Record) -> None:
        self._known = dict(reversed(list(_known(record))))
        long = (one for one in self._known if len(one) >= SHORTEST)
        longest_first = "|".join(map(re.escape, sorted(long, key=len, reverse=True)))
        self._anywhere = re.compile(longest_first) if longest_first else None

    def value(self, value: Any) -> Any:
        """Return a plain JSON value of the same shape without generated parts."""
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, (list, tuple)):
            return [self.value(one) for one in value]
        if isinstance(value, dict):
            return {self._text(str(key)): self.value(one) for key, one in value.items()}
        return value

    def words(self, value: str | None) -> str | None:
        """Return a sentence without generated parts, and without how long something took."""
        return value and DURATION.sub("⟨duration⟩", self._text(value))

    def _text(self, value: str) -> str:
        if value in self._known:
            return self._known[value]
        if self._anywhere is not None:
            value = self._anywhere.sub(lambda found: self._known[found.group()], value)
        for name, form in FORMS:
            value = form.sub(f"⟨{name}⟩", value)
        return value


def tenant(url: str) -> str:
    """Return what tells a console of one tenant from that of another: host and port.

    Consoles on this machine are one, whatever port they were given this time.
    """
    try:
        split = urlsplit(url)
        port = split.port
    except ValueError:
        return url
    name = split.hostname or url
    if name in LOOPBACK:
        return "localhost"
    return name if port is None else f"{name}:{port}"


def _known(record: Record) -> Iterator[tuple[str, str]]:
    """Every generated text of a record and what it is, the surest first."""
    for carried in record.transfers:
        if carried.value:
            yield carried.value, f"⟨{carried.name}⟩"
    for one in record.objects:
        if one.id:
            yield one.id, f"⟨id of {one.kind}⟩"
    if record.run.id:
        yield record.run.id, "⟨run⟩"
    for console in record.consoles:
        yield from _addresses(console.key, console.url)
    for carried in record.transfers:
        yield from _addresses(carried.console, carried.origin)
        for paste in carried.pastes:
            yield from _addresses(paste.console, paste.origin)


def _addresses(key: str, url: str) -> Iterator[tuple[str, str]]:
    """An address as a whole, its origin, and its host."""
    try:
        split = urlsplit(url)
    except ValueError:
        return
    if split.scheme and split.netloc:
        yield url, f"⟨{key}⟩"
        yield f"{split.scheme}://{split.netloc}", f"⟨{key}⟩"
        yield split.netloc, f"⟨host of {key}⟩"
