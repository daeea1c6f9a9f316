"""Signing on at the identity console: which factor is asked next, and what was given so far."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field

from . import catalog
from .accounts import Person
from .models import Application, Rule
from .store import Identity, Session


@dataclass(frozen=True)
class AuthRequest:
    """A valid authentication request (OpenID Connect Core 3.2.2.1)."""

    application: str
    redirect_uri: str
    nonce: str
    state: str
    scopes: tuple[str, ...]
    mode: str
    tell_time: bool = False


@dataclass
class SignOn:
    """One attempt to sign on, for the portal itself or for an application."""

    identity: Identity
    request: AuthRequest | None = None
    target: str = "/"
    typed: str = ""
    passed: set[str] = field(default_factory=set)
    agreed: bool = False
    launched: bool = False
    since: float = field(default_factory=time.time)
    id: str = field(default_factory=lambda: secrets.token_urlsafe(12))

    @property
    def application(self) -> Application | None:
        """The application that asks, if one does."""
        return self.identity.applications.get(self.request.application) if self.request else None

    @property
    def person(self) -> Person | None:
        """The person of the name that was typed, if there is one."""
        return self.identity.person(self.typed) if self.typed else None

    def _rule(self) -> Rule | None:
        app, person = self.application, self.person
        for rule in self.identity.rules_of(app.id) if app else ():
            if not rule.groups or (person and set(rule.groups) & set(person.groups)):
                return rule
        return None

    def factors(self) -> tuple[str, ...]:
        """Return the factors that are asked for, in order; none at all means no access."""
        if not self.request:
            person = self.person
            return ("password", "code") if person is None or person.secret else ("password",)
        rule = self._rule()
        return catalog.FLOWS[rule.flow] if rule else ()

    def asks_password(self) -> bool:
        """Tell, before a name is known, whether a password will be asked for."""
        app = self.application
        if app is None:
            return True
        rules = self.identity.rules_of(app.id)
        return any("password" in catalog.FLOWS[r.flow] for r in rules)

    @property
    def step(self) -> str:
        """What is asked now: user, password, code, denied, consent or done."""
        if not self.typed:
            return "user"
        factors, app = self.factors(), self.application
        if not factors or (app is not None and not app.user_login):
            return "denied"
        for factor in factors:
            if factor not in self.passed:
                return factor
        if app is not None and app.require_consent and not self.agreed:
            return "consent"
        return "done"

    def give(self, step: str, value: str) -> str:
        """Answer the step; returns what was wrong with the answer, or nothing."""
        if step != self.step:
            return "Please sign in again"
        if step == "user":
            if not value.strip():
                return "Enter your user name"
            self.typed = value.strip()
        elif step == "password":
            if not (self.person and self.person.knows(value)):
                return "The user name or the password is not right"
            self.passed.add("password")
            self.since = time.time()
        elif step == "code":
            if not (self.person and self.person.takes(value)):
                return "This code was not accepted"
            self.passed.add("code")
            self.since = time.time()
        elif step == "consent":
            self.agreed = True
        return ""

    def recognise(self, session: Session, max_age: int | None) -> None:
        """Take over the person of a running session; an old one still has to type a password."""
        self.typed = session.person.login
        if max_age is None or time.time() - session.since <= max_age:
            self.passed.add("password")
            self.since = session.since
