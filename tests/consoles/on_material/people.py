"""Twenty-eight people of the relying party: three pages of its list."""

from __future__ import annotations

from tests.consoles.plain import accounts
from tests.consoles.plain.accounts import Person

_NAMES = (
    "Aiko Mori, Bram de Vries, Carla Neri, Dev Patel, Elin Berg, Farid Aziz, Greta Holm, "
    "Hugo Blanc, Ines Duarte, Jonas Weiss, Katya Orlova, Liam Byrne, Mina Park, Noor Haddad, "
    "Oskar Lind, Pia Romano, Quentin Roy, Rosa Vidal, Sami Niemi, Tara Singh, Uma Iyer, "
    "Viktor Novak, Wanda Kos"
)


def home_people() -> list[Person]:
    """Return the administrator and the people whom every pair has, among others, by name."""
    owner, *few = accounts.home_people()
    more = [
        Person(mail := f"{name.replace(' ', '.')}@example.com".lower(), name, mail, "")
        for name in _NAMES.split(", ")
    ]
    return [owner, *sorted([*few, *more], key=lambda one: one.name)]
