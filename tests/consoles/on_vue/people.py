"""People of the relying party: three pages of its list."""

from __future__ import annotations

from tests.consoles.plain import accounts
from tests.consoles.plain.accounts import Person

_NAMES = (
    "Aiko Mori, Anton Weiss, Bea Lund, Carlos Nunes, Dana Petrov, Elif Kaya, Finn Olsen, "
    "Grace Obi, Hugo Laurent, Ines Costa, Jonas Vik, Kofi Mensah, Lena Brandt, Mira Shah, "
    "Nils Berg, Olga Ivic, Paul Stone, Rosa Conti, Sven Holm, Tara Quinn, Yusuf Demir, Zoe Hart"
)


def home_people() -> list[Person]:
    """Return the administrator first, then the rest by name."""
    owner, *few = accounts.home_people()
    many = [
        Person(mail := f"{name.replace(' ', '.')}@example.com".lower(), name, mail, "")
        for name in _NAMES.split(", ")
    ]
    return [owner, *sorted([*few, *many], key=lambda one: one.name)]
