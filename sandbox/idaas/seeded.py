"""Objects that a fault puts into the tenant before anybody comes."""

from __future__ import annotations

import uuid

from sandbox.kit import hostile

from . import catalogue, model
from .tenant import APPLICATION, Tenant

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


def _application(tenant: Tenant, name: str, description: str) -> None:
    identifier = str(uuid.uuid5(_NAMESPACE, name + description))
    general = model.GeneralSettings.model_construct(
        signing_certificate=next(iter(tenant.certificates)),
        login_redirect_uris=["https://example.com/callback"],
    )
    document = model.Application.model_construct(
        template=catalogue.CONNECTWISE_HOME,
        client_id=identifier.replace("-", ""),
        name=name,
        description=description,
        authentication_flow=model.AuthenticationFlow.model_construct(user_login=True),
        general=general,
        authentication=model.AuthenticationSettings.model_construct(),
    )
    tenant.store.put(APPLICATION, identifier, {"id": identifier, **document.model_dump()})
