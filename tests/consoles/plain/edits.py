"""Adding, changing and deleting the objects of both consoles, whatever their screens look like."""

from __future__ import annotations

import dataclasses
import secrets
from collections.abc import Mapping

from . import checks
from .checks import Problems
from .models import Api, Application, Provider, Rule, merged
from .store import Home, Identity
from .styles import Style

Given = Mapping[str, object]


def _id() -> str:
    return secrets.token_hex(6)


class IdentityEdits:
    """Changes to the identity console."""

    def __init__(self, identity: Identity, style: Style) -> None:
        """Change that console; new applications start with the style's defaults."""
        self.identity = identity
        self.style = style

    def draft(self, template: str) -> Application | None:
        """Return an unsaved application of that template, its Client ID already given out."""
        category = dict(self.style.templates).get(template)
        if category is None:
            return None
        client_id = secrets.token_hex(16)
        self.identity.drafts.add(client_id)
        return dataclasses.replace(
            self.style.fresh,
            name=template,
            template=template,
            category=category,
            client_id=client_id,
        )

    def drafted(self, template: str, client_id: str) -> Application | None:
        """Return the draft that an earlier page showed, if its Client ID was given out."""
        made = self.draft(template)
        if made is None or client_id not in self.identity.drafts:
            return None
        return dataclasses.replace(made, client_id=client_id)

    def application(self, item: Application, given: Given) -> tuple[Application, Problems]:
        """Save the application with what was given, unless something is wrong with it."""
        item = merged(item, given)
        problems = checks.application(item)
        if not problems:
            item = item if item.id else dataclasses.replace(item, id=_id())
            self.identity.applications.put(item)
        return item, problems

    def drop_application(self, id_: str) -> None:
        """Delete the application and its rules."""
        for rule in self.identity.rules_of(id_):
            self.identity.rules.drop(rule.id)
        self.identity.applications.drop(id_)

    def rule(self, item: Rule, given: Given) -> tuple[Rule, Problems]:
        """Save a resource rule; its application can be chosen only while it is new."""
        item = merged(item, given, frozenset() if item.id else frozenset({"application"}))
        problems = checks.rule(item)
        if self.identity.applications.get(item.application) is None:
            problems["application"] = "Choose an application"
        if not problems:
            item = item if item.id else dataclasses.replace(item, id=_id())
            self.identity.rules.put(item)
        return item, problems

    def api(self, item: Api, given: Given) -> tuple[Api, Problems]:
        """Save an API."""
        item = merged(item, given)
        problems = checks.api(item, self.identity.apis.all())
        if not problems:
            item = item if item.id else dataclasses.replace(item, id=_id())
            self.identity.apis.put(item)
        return item, problems


class HomeEdits:
    """Changes to the relying party's console."""

    def __init__(self, home: Home) -> None:
        """Change that console."""
        self.home = home

    def draft(self) -> Provider:
        """Return an unsaved provider; every one has a Redirect URI of its own."""
        key = secrets.token_hex(8)
        self.home.drafts.add(key)
        return Provider(redirect_uri=f"{self.home.url}/callback/{key}")

    def drafted(self, redirect_uri: str) -> Provider | None:
        """Return the draft that an earlier page showed."""
        key = redirect_uri.rpartition("/")[2]
        known = redirect_uri == f"{self.home.url}/callback/{key}" and key in self.home.drafts
        return Provider(redirect_uri=redirect_uri) if known else None

    def provider(self, item: Provider, given: Given) -> tuple[Provider, Problems]:
        """Save a login provider."""
        item = merged(item, given, frozenset({"client_id"}))
        problems = checks.provider(item)
        if not problems:
            item = item if item.id else dataclasses.replace(item, id=_id())
            self.home.providers.put(item)
        return item, problems
