"""The state of both consoles, in memory for as long as the process runs."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Generic, TypeVar

from . import accounts, catalog
from .keys import Keys
from .models import Api, Application, Provider, Rule

T = TypeVar("T", Application, Rule, Api, Provider)


class Shelf(Generic[T]):
    """Objects of one kind by id, in the order in which they were added."""

    def __init__(self, *items: T) -> None:
        """Start with the given objects."""
        self._items: dict[str, T] = {i.id: i for i in items}

    def all(self) -> list[T]:
        """Return all objects."""
        return list(self._items.values())

    def get(self, id_: str) -> T | None:
        """Return the object of that id, or None."""
        return self._items.get(id_)

    def put(self, item: T) -> T:
        """Add the object or put it in the place of the one with its id."""
        self._items[item.id] = item
        return item

    def drop(self, id_: str) -> None:
        """Take the object away, if it is there."""
        self._items.pop(id_, None)


@dataclass
class RequestLog:
    """What was asked of a console's configuration."""

    rows: list[dict[str, object]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, method: str, path: str, actor: str, body: object) -> None:
        """Count one configuration request."""
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        with self.lock:
            self.rows.append(
                {"method": method, "path": path, "at": at, "actor": actor, "body": body}
            )


@dataclass
class Session:
    """A browser that is signed in; ``since`` is when its person last gave a password or code."""

    person: accounts.Person
    since: float
    csrf: str = field(default_factory=lambda: secrets.token_urlsafe(16))


@dataclass
class Console:
    """What both consoles have in common."""

    people: list[accounts.Person]
    url: str = ""
    log: RequestLog = field(default_factory=RequestLog)
    sessions: dict[str, Session] = field(default_factory=dict)

    def person(self, login: str) -> accounts.Person | None:
        """Return the person of that login or e-mail address, in any case."""
        wanted = login.strip().lower()
        return next((p for p in self.people if wanted in (p.login.lower(), p.email.lower())), None)


def _first_applications() -> tuple[Application, ...]:
    return (
        Application(
            id="a1",
            client_id=secrets.token_hex(16),
            template="Generic Web Application",
            name="Intranet Wiki",
            redirect_uris=("https://wiki.example.com/callback",),
            initiate_login_uri="https://wiki.example.com",
        ),
        Application(
            id="a2",
            client_id=secrets.token_hex(16),
            template="Generic SAML Application",
            category=catalog.SAML_CATEGORY,
            name="Expense Portal",
            redirect_uris=("https://expense.example.com/acs",),
        ),
    )


@dataclass
class Identity(Console):
    """The identity console."""

    applications: Shelf[Application] = field(default_factory=lambda: Shelf(*_first_applications()))
    rules: Shelf[Rule] = field(
        default_factory=lambda: Shelf(Rule("r1", "a1", "Wiki for everyone", flow="Password Only"))
    )
    apis: Shelf[Api] = field(
        default_factory=lambda: Shelf(
            Api("s1", True, "Payroll API", value="https://api.example.com/payroll")
        )
    )
    drafts: set[str] = field(default_factory=set)
    keys: Keys = field(default_factory=Keys)
    home_url: str = ""

    @property
    def issuer(self) -> str:
        """The Issuer URL, no slash at its end."""
        return f"{self.url}/api/oidc"

    def rules_of(self, application: str) -> list[Rule]:
        """Return the rules of that application."""
        return [r for r in self.rules.all() if r.application == application]


@dataclass
class Home(Console):
    """The relying party's console."""

    providers: Shelf[Provider] = field(default_factory=lambda: Shelf[Provider]())
    drafts: set[str] = field(default_factory=set)

    def provider_of(self, email: str) -> Provider | None:
        """Return the newest provider that this person is assigned to."""
        found = [p for p in self.providers.all() if email in p.users]
        return found[-1] if found else None
