"""APIs/URLs: the resource servers whose names, values and scopes are unique in the tenant."""

from __future__ import annotations

from collections import Counter

from sandbox.kit import Problem

from .. import model
from ..tenant import APPLICATION, RESOURCE_SERVER, current, parse
from . import reading
from .objects import Objects

MOST = 100


class ResourceServers(Objects[model.ResourceServer]):
    """The routes under ``/api/resource-servers``."""

    kind = RESOURCE_SERVER
    path = "resource-servers"
    form = model.ResourceServer

    def check(self, wanted: model.ResourceServer, identifier: str) -> None:
        """Refuse a name, a value or a scope that another one has."""
        store = current().store
        documents = [one for one in store.all(RESOURCE_SERVER) if one["id"] != identifier]
        others = [parse(model.ResourceServer, one) for one in documents]
        if len(others) >= MOST:
            raise Problem(409, f"There can be {MOST} APIs/URLs at most.")
        if any(one.name.casefold() == wanted.name.casefold() for one in others):
            raise reading.refuse(name="An API/URL with this name exists already")
        if any(one.value == wanted.value for one in others):
            raise reading.refuse(value="An API/URL with this value exists already")
        if wanted.access_token_signing_algorithm not in current().algorithms():
            raise reading.refuse(access_token_signing_algorithm="Choose one of the options")
        if any(store.get(APPLICATION, one) is None for one in wanted.applications):
            raise reading.refuse(applications="Choose from the applications of this tenant")
        _check_scopes(wanted.scopes, [scope for one in others for scope in one.scopes])


def _check_scopes(wanted: list[model.ApiScope], taken: list[model.ApiScope]) -> None:
    names = Counter(scope.name.casefold() for scope in [*wanted, *taken])
    values = Counter(scope.value for scope in [*wanted, *taken])
    for scope in wanted:
        if names[scope.name.casefold()] > 1:
            raise reading.refuse(scopes=f"The scope name {scope.name} is in use already")
        if values[scope.value] > 1:
            raise reading.refuse(scopes=f"The scope value {scope.value} is in use already")
