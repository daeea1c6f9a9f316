"""The accounts of ConnectWise Home, and where each of them signs in.

An account that is assigned to a login provider signs in there and no longer here, whoever it is:
this is how an administrator locks himself out. A session that is open already stays open.
"""

from __future__ import annotations

from typing import Any

from werkzeug.security import check_password_hash, generate_password_hash

from sandbox.kit import Store, account

ADMIN = "admin@example.com"
TEST_USER = "jane.doe@example.com"
_PASSWORD = "Connect-Home-2024!"  # of a sandbox: no secret of anyone

#: E-mail, name, role; only the administrator has a password here.
_SEED = (
    (ADMIN, "Alex Admin", "Administrator"),
    (TEST_USER, "Jane Doe", "User"),
    ("liam.ortiz@example.com", "Liam Ortiz", "User"),
    ("mei.tanaka@example.com", "Mei Tanaka", "Dispatcher"),
    ("noah.fischer@example.com", "Noah Fischer", "Technician"),
    ("priya.nair@example.com", "Priya Nair", "Technician"),
)

# A hash that no password has, so that an unknown account takes as long as a known one.
_NOBODY = generate_password_hash("nobody", method="pbkdf2:sha256:20000")

Account = dict[str, Any]


def credentials() -> dict[str, str]:
    """The settings with which this console is driven: name of the setting and its value."""
    return {
        "CONNECTWISE_ADMIN_USER": ADMIN,
        "CONNECTWISE_ADMIN_PASSWORD": _PASSWORD,
        "TEST_USER_EMAIL": TEST_USER,
    }


class Accounts:
    """The accounts in the store; seeded once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        store.constant("accounts-seeded", self._seed)

    def _seed(self) -> str:
        for email, name, role in _SEED:
            self.put(email, name, role, _PASSWORD if email == ADMIN else "")
        return "yes"

    def put(self, email: str, name: str, role: str, password: str = "") -> None:
        """Have an account there; without a password it signs in at a provider only."""
        hashed = generate_password_hash(password, method="pbkdf2:sha256:20000")
        body = {"email": email, "name": name, "role": role, "provider": None}
        self._store.put("user", email, body | {"password": hashed if password else ""})

    def find(self, email: str) -> Account | None:
        """The account of an e-mail address; case does not matter."""
        return self._store.get("user", email.strip().lower())

    def all(self) -> list[Account]:
        """Every account, oldest first."""
        return self._store.all("user")

    def password_is(self, known: Account | None, password: str) -> bool:
        """Whether this is the account's password; False for one that has none or is None."""
        hashed = (known or {}).get("password") or _NOBODY
        return check_password_hash(hashed, password) and known is not None

    def assign(self, provider: str, emails: list[str]) -> None:
        """Let exactly these accounts sign in at ``provider``; they leave any other."""
        wanted = {email.lower() for email in emails}
        with self._store.transaction():
            for one in self.all():
                here, belongs = one["provider"] == provider, one["email"] in wanted
                if here != belongs:
                    one["provider"] = provider if belongs else None
                    self._store.put("user", one["email"], one)

    def assigned(self, provider: str) -> list[str]:
        """E-mail addresses of those who sign in at ``provider``."""
        return [one["email"] for one in self.all() if one["provider"] == provider]

    def whoami(self) -> dict[str, Any] | None:
        """The account of the session at hand as the pages see it, or None."""
        email = account()
        known = self.find(email) if email else None
        return _shown(known) if known else None

    def export(self) -> list[dict[str, Any]]:
        """Every account without its password."""
        return [_shown(one) for one in self.all()]


def _shown(one: Account) -> dict[str, Any]:
    return {name: value for name, value in one.items() if name != "password"}
