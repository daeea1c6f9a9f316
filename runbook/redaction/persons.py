"""Personal data, where it is to be masked: e-mail addresses by their shape, user names by the
settings.

Instead of each stands a number. It is the same wherever that person is meant within one bundle, so
that the evidence still tells one person from another, and it tells nothing else: a part of an
address would name the employer, and a digest can be found out by whoever has a list of addresses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import unquote

from runbook.redaction.forms import encoded, written

SHORTEST: Final = 3
"""A shorter name stands in every text."""

ADDRESS: Final = re.compile(
    r"(?:(?<![\w.+'%-])|(?<=%[0-9A-Fa-f]{2}))"  # each word is begun once: linear in the text
    r"[\w.+'-]{1,64}(?:@|%40)(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,}"
)
"""An e-mail address (RFC 5321, sections 4.1.2 and 4.5.3.1, without quoted names and address
literals), also as an address of the web writes it."""

MASK: Final = re.compile(r"\[person \d+\]")
"""What stands where a person was."""


class Persons:
    """The persons of one run, each with a number, in the order in which they came up."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._forms: dict[str, int] = {}
        self._pattern: re.Pattern[str] | None = None

    def learn(self, names: Iterable[str]) -> None:
        """Know names that bear no shape, in every form in which they can be written."""
        alone, inside = set[str](), set[str]()
        for name in names:
            if len(name) < SHORTEST:
                continue
            number = self._number(name)
            data = name.encode("utf-8", "surrogatepass")
            packed = {form for form in (*encoded(data), data.hex()) if len(form) > len(name)}
            self._forms |= dict.fromkeys(packed, number)
            spelt = {form.casefold() for form in written(name) - packed}
            self._forms |= dict.fromkeys(spelt, number)
            inside |= packed
            alone |= spelt
        if alone:
            # However long, a name stands alone: “administrator” is one, and a half of many words.
            self._pattern = re.compile(rf"(?i:(?<![\w-])(?:{_any(alone)})(?![\w-]))|{_any(inside)}")

    @property
    def known(self) -> tuple[str, ...]:
        """Every name and address that came up, in small letters."""
        return tuple(self._numbers)

    @property
    def pattern(self) -> re.Pattern[str] | None:
        """What finds any form of a name that was learnt; None where none was."""
        return self._pattern

    def text(self, text: str) -> str:
        """Return a text without any of them."""
        text = ADDRESS.sub(lambda found: _mask(self._number(unquote(found[0]))), text)
        return self._pattern.sub(self._named, text) if self._pattern else text

    def _named(self, found: re.Match[str]) -> str:
        number = self._forms.get(found[0]) or self._forms[found[0].casefold()]
        return _mask(number)

    def _number(self, name: str) -> int:
        return self._numbers.setdefault(name.casefold(), len(self._numbers) + 1)


def _any(forms: set[str]) -> str:
    return "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))


def _mask(number: int) -> str:
    return f"[person {number}]"
