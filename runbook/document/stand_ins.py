"""What stands in a document instead of what a tenant has: the same for the same, everywhere.

A carried value is its name in angle brackets, since a reader has one of their own. An address, an
account and an e-mail address are such as a standard keeps for examples (RFC 2606, section 3). What
has the shape of an identifier or a date is one that is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import quote, urlsplit

from runbook.redaction.persons import ADDRESS
from runbook.redaction.redactor import ALONE_UP_TO

DOMAIN: Final = "example.com"

PERSON: Final = f"person@{DOMAIN}"
"""Somebody of whom nothing is known."""

NAMED: Final = ("Alex", "Example")
"""What whoever is signed in is called."""

SHAPES: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (
        re.compile(
            r"\b(?!0a1b2c3d)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b", re.I
        ),
        "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
    ),
    (re.compile(r"\b(?=[0-9a-f]*[0-9])[0-9a-f]{24,}\b", re.I), "0a1b2c3d4e5f60718293a4b5"),
    (
        re.compile(r"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"),
        "2026-01-15 09:30",
    ),
    (re.compile(r"\b\d{4}-\d\d-\d\d\b"), "2026-01-15"),
    (
        re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}, \d{4}\b"),
        "Jan 15, 2026",
    ),
    (
        re.compile(
            r"\b\d{1,2}\.? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}\b"
        ),
        "15 Jan 2026",
    ),
    (re.compile(r"\b\d{1,2}/\d{1,2}/\d{4}\b"), "1/15/2026"),
    (re.compile(r"\b\d{1,2}:\d\d(?::\d\d)? ?[AP]M\b", re.I), "9:30 AM"),
    (re.compile(r"\b\d{1,2}:\d\d:\d\d\b"), "09:30:00"),
    (re.compile(r"\b(?:\d+|an?) (?:second|minute|hour|day)s? ago\b", re.I), "5 minutes ago"),
)
"""What has the shape of something generated, as both Python and a page's script read it, and what
stands in its place."""

HIDDEN: Final = "••••••••"
"""What stands where a secret is shown."""


class StandIns:
    """The stand-ins of one run.

    Args:
        mark: what the names of the run's own objects bear, taken out of them.
        hosts: key of each console, by its address.
    """

    def __init__(self, mark: str, hosts: Mapping[str, str]) -> None:
        self._pairs: dict[str, str] = {}
        self._alone: dict[str, str] = {}
        self._mail: dict[str, str] = {}
        self._parts: dict[str, str] = {}
        self._own: dict[str, None] = {}
        self.mark = mark
        if mark:
            self._own[mark] = None
            self._pairs |= {f"{before}{mark}": "" for before in (" ", ":", "/", "")}
        for address, key in hosts.items():
            self.host(address, f"{key}.{DOMAIN}")

    def host(self, address: str, instead: str) -> None:
        """Know an address of a console or of another server that is the tenant's."""
        split = urlsplit(address)
        if split.scheme and split.netloc:
            self._know(f"{split.scheme}://{split.netloc}", f"https://{instead}")
            self._know(split.netloc, instead)
            if split.hostname and "." in split.hostname and not _local(split.hostname):
                self._know(split.hostname, instead)

    def carried(self, label: str, value: str) -> None:
        """Know a value that is carried from one console to the other."""
        if value:
            self._know(value, f"<{label}>")

    def secret(self, text: str) -> None:
        """Know a secret; a short one may be a part of anything, and is left to be covered."""
        if len(text) > ALONE_UP_TO:
            self._pairs[text] = HIDDEN

    def account(self, name: str, instead: str) -> None:
        """Know an account: an e-mail address anywhere, another name where it stands alone."""
        if "@" in name:
            self._mail[name.casefold()] = f"{instead}@{DOMAIN}"
            self._know(name, f"{instead}@{DOMAIN}")
        else:
            self._alone[name] = instead

    def person(self, name: str) -> None:
        """Know the name of whoever is signed in, and its first and last part."""
        parts = name.split()
        self._pairs[name] = " ".join(NAMED)
        self._parts |= {parts[0]: NAMED[0], parts[-1]: NAMED[-1]}

    def _know(self, value: str, instead: str) -> None:
        self._pairs[value] = instead
        encoded = quote(value, safe="")
        if encoded != value:
            self._pairs[encoded] = quote(instead, safe="<>")

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """What is replaced wherever it stands, the longest first."""
        return sorted(self._pairs.items(), key=lambda one: len(one[0]), reverse=True)

    @property
    def alone(self) -> list[tuple[str, str]]:
        """What is replaced where it stands alone."""
        return list(self._alone.items())

    @property
    def parts(self) -> list[tuple[str, str]]:
        """Parts of names, which may be words of a page as well: replaced where a name is told."""
        return list(self._parts.items())

    @property
    def mails(self) -> list[tuple[str, str]]:
        """Addresses of accounts, in small letters, each with its stand-in."""
        return list(self._mail.items())

    @property
    def own(self) -> list[str]:
        """What tells an object of the run's own."""
        return list(self._own)

    def text(self, text: str) -> str:
        """Return a text with stand-ins."""
        whole = self._alone.get(text.strip())
        if whole is not None:
            return whole
        for value, instead in self.pairs:
            text = text.replace(value, instead)
        text = ADDRESS.sub(lambda found: self._example(found[0]), text)
        for form, instead in SHAPES:
            text = form.sub(instead, text)
        return text

    def value(self, value: Any) -> Any:
        """Return a plain JSON value with stand-ins."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list | tuple):
            return [self.value(one) for one in value]
        if isinstance(value, dict):
            return {self.text(str(name)): self.value(inner) for name, inner in value.items()}
        return value

    def leaks(self, texts: Iterable[str]) -> list[str]:
        """Return what of a tenant stands in texts all the same."""
        known = [value for value, instead in self.pairs if value and value not in instead]
        return [value for value in known for text in texts if value in text]

    def _example(self, address: str) -> str:
        if address in self._mail.values() or address == PERSON:
            return address
        return self._mail.get(address.casefold(), PERSON)


def _local(host: str) -> bool:
    return host == "localhost" or host.replace(".", "").isdigit()
