"""What every endpoint needs: the tenant's store, accounts, keys and configuration objects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from flask import current_app
from pydantic import BaseModel

from sandbox.kit import Faults, Store, weather

from . import keys, model
from .accounts import GROUPS, Accounts
from .keys import Certificate

APPLICATION = "application"
RESOURCE_RULE = "resource-rule"
RESOURCE_SERVER = "resource-server"
KINDS = (APPLICATION, RESOURCE_RULE, RESOURCE_SERVER)

_EXTENSION = "tenant"
_Model = TypeVar("_Model", bound=BaseModel)


@dataclass(frozen=True)
class Tenant:
    """One tenant of the provider.

    Configuration objects are stored as ``{"id": …, …fields of the model}``.

    Args:
        store: all state.
        faults: the switches of the sandbox.
        public_url: origin of the console, without a slash at the end.
        connectwise_url: where the relying party of this sandbox really stands.
        groups: of its people.
        certificate_names: by id, where they differ from the demonstration's.
    """

    store: Store
    faults: Faults
    public_url: str
    connectwise_url: str
    groups: tuple[str, ...] = GROUPS
    certificate_names: Mapping[str, str] = field(default_factory=dict)

    @property
    def issuer(self) -> str:
        """Issuer identifier, without a slash at the end."""
        return f"{self.public_url}/api/oidc"

    def now(self) -> float:
        """Seconds since the epoch by this tenant's clock."""
        return weather.now(self.faults, "clock-off")

    @cached_property
    def accounts(self) -> Accounts:
        """The people of the tenant."""
        return Accounts(self.store, self.now)

    @cached_property
    def certificates(self) -> dict[str, Certificate]:
        """The signing certificates by id, the preselected one first."""
        return keys.load(self.store, self.certificate_names)

    def algorithms(self) -> list[str]:
        """Signing algorithms that this tenant offers, sorted."""
        left_out = "RS256" if self.faults.on("no-rs256") else ""
        return [one for one in keys.ALGORITHMS if one != left_out]

    def grant_types(self) -> list[str]:
        """Grant types that this tenant offers, in the order of the form."""
        offered = ["Authorization Code", "Refresh Token"]
        return offered if self.faults.on("no-implicit") else [*offered, "Implicit"]

    def application_by_client(self, client_id: str) -> dict[str, Any] | None:
        """Return the stored application with this Client ID, or None."""
        found = [one for one in self.store.all(APPLICATION) if one["client_id"] == client_id]
        return found[0] if found else None

    def rules_of(self, application_id: str) -> list[model.ResourceRule]:
        """Return the application's resource rules, oldest first."""
        return [
            parse(model.ResourceRule, one)
            for one in self.store.all(RESOURCE_RULE)
            if one["application"] == application_id
        ]


def parse(kind: type[_Model], document: dict[str, Any]) -> _Model:
    """Return a stored document as its model."""
    return kind.model_validate({name: value for name, value in document.items() if name != "id"})


def install(app: Any, tenant: Tenant) -> None:
    """Make `tenant` the one that :func:`current` returns under this Flask application."""
    app.extensions[_EXTENSION] = tenant


def current() -> Tenant:
    """Return the tenant of the application that answers this request."""
    tenant = current_app.extensions[_EXTENSION]
    assert isinstance(tenant, Tenant)
    return tenant
