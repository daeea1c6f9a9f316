"""Forty people of the relying party: more than a page of its list shows."""

from __future__ import annotations

from tests.consoles.plain import accounts
from tests.consoles.plain.accounts import Person

_FIRST = ("Ada", "Bo", "Cleo", "Dario", "Esi", "Femi", "Gwen")
_LAST = ("Abbott", "Bianchi", "Castro", "Dahl", "Endo")


def home_people() -> list[Person]:
    """Return the administrator first, then the rest by name, so that they fall on many pages."""
    owner, *few = accounts.home_people()
    many = [
        Person(mail := f"{first}.{last}@example.com".lower(), f"{first} {last}", mail, "")
        for first in _FIRST
        for last in _LAST
    ]
    return [owner, *sorted([*few, *many], key=lambda one: one.name)]
