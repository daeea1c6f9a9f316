"""People of the two consoles, and one-time codes that are taken once only (RFC 6238, 5.2)."""

from __future__ import annotations

import hmac
import secrets
import threading
import time
from dataclasses import dataclass, field
from urllib.parse import quote

import pyotp

PERIOD = 2
BEHIND = 8  # steps a code may be late: people type slowly and a period is two seconds


@dataclass
class Person:
    """Someone who can sign in; ``secret`` is base32, empty where there is no second factor."""

    login: str
    name: str
    email: str
    password: str
    administrator: bool = False
    secret: str = ""
    groups: tuple[str, ...] = ("All Employees",)
    last_step: int = 0
    greeted: bool = False
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def knows(self, password: str) -> bool:
        """Tell whether the password is right."""
        return hmac.compare_digest(password.encode(), self.password.encode())

    def takes(self, code: str) -> bool:
        """Tell whether the code is right and newer than every code used before; uses it up."""
        totp = pyotp.TOTP(self.secret, interval=PERIOD)
        now = int(time.time()) // PERIOD
        with self.lock:
            for step in range(now + 1, max(now - BEHIND, self.last_step + 1) - 1, -1):
                if step > self.last_step and hmac.compare_digest(
                    totp.at(step * PERIOD), code.strip().replace(" ", "")
                ):
                    self.last_step = step
                    return True
        return False

    def uri(self, issuer: str) -> str:
        """Return the key as an ``otpauth://`` address."""
        label = quote(f"{issuer}:{self.login}")
        return (
            f"otpauth://totp/{label}?secret={self.secret}&issuer={quote(issuer)}"
            f"&algorithm=SHA1&digits=6&period={PERIOD}"
        )


def _password() -> str:
    return "Pw-" + secrets.token_urlsafe(9)


def identity_people() -> list[Person]:
    """Return the people of the identity console: an administrator, the test user, colleagues."""
    people = [
        Person("tenant.admin", "Toni Admin", "tenant.admin@example.com", _password(), True),
        Person("jo.tester", "Jo Tester", "jo.tester@example.com", _password()),
        Person("kim.lee", "Kim Lee", "kim.lee@example.com", _password(), groups=("Finance",)),
    ]
    for person in people:
        person.secret = pyotp.random_base32()
    return people


def home_people() -> list[Person]:
    """Return the people of the relying party; they are matched to the provider's by e-mail."""
    rows = [
        ("owner@example.com", "Owen Owner", True),
        ("jo.tester@example.com", "Jo Tester", False),
        ("kim.lee@example.com", "Kim Lee", False),
        ("ravi.shah@example.com", "Ravi Shah", False),
        ("ana.ruiz@example.com", "Ana Ruiz", False),
    ]
    return [Person(mail, name, mail, _password(), admin) for mail, name, admin in rows]
