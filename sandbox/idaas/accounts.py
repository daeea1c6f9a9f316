"""The people of the tenant, and what proves that somebody is one of them.

Accounts are seeded with fixed demonstration values. A wrong password or code counts towards a lock,
a code is good once, and whoever fails learns nothing about which of the three it was.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pyotp
from werkzeug.security import check_password_hash, generate_password_hash

from sandbox.kit import Store

PERIOD_S = 2
GOOD_FOR_S = 30  # the period is short so that nobody waits for a new code; typing one takes longer
DIGITS = 6
FAILURES_TO_LOCK = 5
GROUPS = ("All Employees", "Administrators", "Service Desk")

_KIND = "account"
# Cheap on purpose: the passwords are published, and each sandbox hashes them at its start.
_HASH = "pbkdf2:sha256:1000"
_NOBODY = generate_password_hash("nobody", method=_HASH)


@dataclass(frozen=True, slots=True)
class Seed:
    """A demonstration account as it is first put into the store."""

    user_id: str
    password: str
    totp_secret: str
    first_name: str
    last_name: str
    unique_id: str
    groups: tuple[str, ...]
    administrator: bool = False
    phone: str = "+1 555 0100"


ADMINISTRATOR = Seed(
    user_id="admin@example.com",
    password="Harbour-Lantern-7",
    totp_secret="JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    first_name="Alex",
    last_name="Admin",
    unique_id="6f2d8c1e-0b9a-4a53-9a63-2f7f0c3f1a01",
    groups=("All Employees", "Administrators"),
    administrator=True,
)
TEST_USER = Seed(
    user_id="jane.doe@example.com",
    password="Copper-Meadow-42",
    totp_secret="KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU",
    first_name="Jane",
    last_name="Doe",
    unique_id="6f2d8c1e-0b9a-4a53-9a63-2f7f0c3f1a02",
    groups=("All Employees", "Service Desk"),
)
PASSWORD_ONLY = Seed(
    user_id="sam.lee@example.com",
    password="Quiet-Orchard-19",
    totp_secret="",
    first_name="Sam",
    last_name="Lee",
    unique_id="6f2d8c1e-0b9a-4a53-9a63-2f7f0c3f1a03",
    groups=("All Employees",),
)
SEEDS = (ADMINISTRATOR, TEST_USER, PASSWORD_ONLY)


def otpauth(seed: Seed) -> str:
    """Return the account's second factor as an ``otpauth://`` URI."""
    totp = pyotp.TOTP(seed.totp_secret, digits=DIGITS, interval=PERIOD_S)
    return totp.provisioning_uri(name=seed.user_id, issuer_name="Identity as a Service")


class Accounts:
    """The accounts in the store, by case-insensitive user ID.

    Args:
        store: where they are kept; seeded at the first use of a state folder.
        clock: seconds since the epoch, which one-time codes go by.
    """

    def __init__(self, store: Store, clock: Callable[[], float] = time.time) -> None:
        self._store = store
        self._clock = clock
        for seed in SEEDS:
            if store.get(_KIND, seed.user_id) is None:
                store.put(_KIND, seed.user_id, _document(seed))

    def put(self, person: dict[str, Any]) -> None:
        """Have somebody there who cannot sign in, or who is there under another name.

        Args:
            person: ``user_id``, ``first_name`` and ``last_name``.
        """
        nobody = {**_document(PASSWORD_ONLY), "email": person["user_id"], "password": _NOBODY}
        nobody["unique_id"] = person["user_id"]
        known = self.find(person["user_id"]) or nobody
        self._store.put(_KIND, person["user_id"], {**known, **person})

    def find(self, user_id: str) -> dict[str, Any] | None:
        """Return the account document with this user ID, or None."""
        return self._store.get(_KIND, user_id.strip().lower())

    def all(self) -> list[dict[str, Any]]:
        """Return every account document."""
        return self._store.all(_KIND)

    def password_is_right(self, user_id: str, password: str) -> bool:
        """Tell whether this is the account's password; a wrong one counts towards the lock."""
        account = self.find(user_id)
        known = check_password_hash(account["password"] if account else _NOBODY, password)
        return self._counted(user_id, lambda _: account is not None and known)

    def code_is_right(self, user_id: str, code: str) -> bool:
        """Tell whether this is a one-time code of the account that is still good (RFC 6238, 5.2).

        The steps of the last `GOOD_FOR_S` seconds and the one to come are allowed; a step at or
        before the last accepted one is not.
        """

        def accept(account: dict[str, Any]) -> bool:
            step = _step_of(account["totp_secret"], code, self._clock())
            if step is None or step <= account["last_step"]:
                return False
            account["last_step"] = step
            return True

        return self._counted(user_id, accept)

    def _counted(self, user_id: str, accept: Any) -> bool:
        with self._store.transaction():
            account = self.find(user_id)
            if account is None or account["locked"]:
                return False
            accepted = bool(accept(account))
            account["failures"] = 0 if accepted else account["failures"] + 1
            account["locked"] = account["failures"] >= FAILURES_TO_LOCK
            self._store.put(_KIND, account["user_id"], account)
            return accepted


def _step_of(secret: str, code: str, at: float) -> int | None:
    if not secret:
        return None
    totp = pyotp.TOTP(secret, digits=DIGITS, interval=PERIOD_S)
    now = int(at) // PERIOD_S
    for step in range(now + 1, now - GOOD_FOR_S // PERIOD_S - 1, -1):
        if pyotp.utils.strings_equal(totp.generate_otp(step), code.strip()):
            return step
    return None


def _document(seed: Seed) -> dict[str, Any]:
    return {
        "user_id": seed.user_id,
        "unique_id": seed.unique_id,
        "email": seed.user_id,
        "first_name": seed.first_name,
        "last_name": seed.last_name,
        "phone": seed.phone,
        "groups": list(seed.groups),
        "administrator": seed.administrator,
        "password": generate_password_hash(seed.password, method=_HASH),
        "totp_secret": seed.totp_secret,
        "failures": 0,
        "locked": False,
        "last_step": 0,
    }
