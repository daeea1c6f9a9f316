"""Objects that a fault or a build puts into the tenant before anybody comes."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence

from sandbox.kit import hostile

from . import catalogue, model
from .tenant import APPLICATION, RESOURCE_RULE, RESOURCE_SERVER, Tenant

#: What else a company has.
_OTHERS = ("Intranet", "Timesheets", "Expenses", "Travel", "Wiki", "Fleet", "Canteen", "Library")

_NAMESPACE = uuid.UUID("6f2d8c1e-0b9a-4a53-9a63-2f7f0c3f1a00")


def install(tenant: Tenant) -> None:
    """Have the faults of a tenant put their objects there."""

    def twins() -> None:
        for number in (1, 2):
            _application(tenant, "ConnectWise Home", f"number {number}")

    def harm() -> None:
        _application(tenant, f"ConnectWise Home{hostile.TEXT}"[:100], hostile.TEXT)

    tenant.faults.begin("two-applications", twins)
    tenant.faults.begin("hostile-text", harm)


def others(tenant: Tenant, count: int, *, ruled: bool = False) -> None:
    """Have some applications and APIs there that have nothing to do with the guide.

    Args:
        tenant: the tenant.
        count: how many of each; at most as many as there are names.
        ruled: whether each application has a resource rule.
    """

    def seed() -> str:
        for name in _OTHERS[:count]:
            of = _application(tenant, name, f"Sign-on to {name}", "generic-web-application")
            _api(tenant, name)
            if ruled:
                _rule(tenant, name, of)
        return "yes"

    tenant.store.constant("others-seeded", seed)


def people(tenant: Tenant, some: Sequence[Mapping[str, str]]) -> None:
    """Have more people there, or those who are there under other names.

    Args:
        tenant: the tenant.
        some: ``user_id``, ``first_name`` and ``last_name`` of each.
    """
    for one in some:
        tenant.accounts.put({**one})


def _rule(tenant: Tenant, name: str, application: str) -> None:
    identifier = str(uuid.uuid5(_NAMESPACE, f"rule {name}"))
    document = model.ResourceRule(
        name=f"{name} for all",
        application=application,
        authentication_flow="Password and Second Factor",
    )
    tenant.store.put(RESOURCE_RULE, identifier, {"id": identifier, **document.model_dump()})


def _api(tenant: Tenant, name: str) -> None:
    identifier = str(uuid.uuid5(_NAMESPACE, f"api {name}"))
    value = f"https://api.example.com/{name.lower()}"
    document = model.ResourceServer(name=f"{name} API", value=value, enabled=True)
    tenant.store.put(RESOURCE_SERVER, identifier, {"id": identifier, **document.model_dump()})


def _application(
    tenant: Tenant, name: str, description: str, template: str = catalogue.CONNECTWISE_HOME
) -> str:
    identifier = str(uuid.uuid5(_NAMESPACE, name + description))
    general = model.GeneralSettings.model_construct(
        signing_certificate=next(iter(tenant.certificates)),
        login_redirect_uris=["https://example.com/callback"],
    )
    document = model.Application.model_construct(
        template=template,
        client_id=identifier.replace("-", ""),
        name=name,
        description=description,
        authentication_flow=model.AuthenticationFlow.model_construct(user_login=True),
        general=general,
        authentication=model.AuthenticationSettings.model_construct(),
    )
    tenant.store.put(APPLICATION, identifier, {"id": identifier, **document.model_dump()})
    return identifier
