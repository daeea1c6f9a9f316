"""Step 4, optional: add a resource server (instructions 4.1–4.7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flows.connectwise_home import places
from flows.connectwise_home.inputs import Inputs, Scope
from flows.connectwise_home.inputs import ResourceServer as Wanted
from flows.connectwise_home.sides import IDAAS, RESOURCE_SERVER
from pages.idaas.applications import Menu
from pages.idaas.authorization import AddScope, ApiList, Authorization, ResourceServer
from runbook.guide import Step, step
from runbook.step import Doing
from runbook.vocabulary import ControlLike
from runbook.window import Window

NOT_ASKED = "the inputs have no [resource_server]"


def _wanted(do: Doing, inputs: Inputs) -> Wanted | None:
    if inputs.resource_server is None:
        do.skip(NOT_ASKED)
    return inputs.resource_server


@step("4.1", "Menu > Security > Authorization", side=IDAAS, optional=True)
def open_authorization(do: Doing, inputs: Inputs) -> None:
    """The Authorization page appears."""
    if _wanted(do, inputs):
        do.press(Menu.authorization, shows=Authorization)


@step("4.2", "API/URL", side=IDAAS, optional=True)
def open_list(do: Doing, inputs: Inputs) -> None:
    """The APIs/URLs list appears."""
    if _wanted(do, inputs):
        do.press(Authorization.api_url)
        ApiList.arrive(do.window)


@step("4.3", "Add an API/URL", side=IDAAS, optional=True)
def add(do: Doing, inputs: Inputs) -> None:
    """One of that name is taken over."""
    wanted = _wanted(do, inputs)
    if wanted is None:
        return
    if do.finds(ApiList.apis, wanted.name):
        do.open(ApiList.apis, wanted.name)
        ResourceServer.open_for_editing(do.window)
        do.adopt(RESOURCE_SERVER, wanted.name)
        return
    do.absent(RESOURCE_SERVER, wanted.name)
    do.press(ApiList.add, shows=ResourceServer)


def _setting(
    id: str, control: ControlLike, of: Callable[[Wanted], Any], *, needs_refresh: bool = False
) -> Step:
    """Make the step of one field of the page."""

    def act(do: Doing, inputs: Inputs) -> None:
        wanted = _wanted(do, inputs)
        if wanted is None:
            return
        if needs_refresh and not wanted.refresh_token and of(wanted) is None:
            do.skip("only with Refresh Token")
            return
        do.ensure(control, of(wanted))

    return step(id, control.name, side=IDAAS, optional=True)(act)


enabled = _setting("4.4.1", ResourceServer.enabled, lambda wanted: wanted.enabled)
name = _setting("4.4.2", ResourceServer.name, lambda wanted: wanted.name)
description = _setting("4.4.3", ResourceServer.description, lambda wanted: wanted.description)
value = _setting("4.4.4", ResourceServer.value, lambda wanted: wanted.value)
applications = _setting("4.4.5", ResourceServer.applications, lambda wanted: wanted.applications)
require_consent = _setting(
    "4.5.1", ResourceServer.require_consent, lambda wanted: wanted.require_consent
)
application_name = _setting(
    "4.5.2", ResourceServer.include_application_name, lambda wanted: wanted.include_application_name
)
client_id = _setting(
    "4.5.3", ResourceServer.include_client_id, lambda wanted: wanted.include_client_id
)
oidc_scopes_and_claims = _setting(
    "4.5.4",
    ResourceServer.include_oidc_scopes_and_claims,
    lambda wanted: wanted.include_oidc_scopes_and_claims,
)
authentication_claims = _setting(
    "4.5.5",
    ResourceServer.include_authentication_claims,
    lambda wanted: wanted.include_authentication_claims,
)
transaction_claims = _setting(
    "4.5.6",
    ResourceServer.include_transaction_claims,
    lambda wanted: wanted.include_transaction_claims,
)
signing_algorithm = _setting(
    "4.5.7",
    ResourceServer.access_token_signing_algorithm,
    lambda wanted: wanted.access_token_signing_algorithm,
)
access_token_timeout = _setting(
    "4.5.8", ResourceServer.access_token_timeout, lambda wanted: wanted.access_token_timeout
)
refresh_token = _setting("4.5.9", ResourceServer.refresh_token, lambda wanted: wanted.refresh_token)
refresh_token_timeout = _setting(
    "4.5.10",
    ResourceServer.refresh_token_timeout,
    lambda wanted: wanted.refresh_token_timeout,
    needs_refresh=True,
)
refresh_token_limit = _setting(
    "4.5.11",
    ResourceServer.refresh_token_limit,
    lambda wanted: wanted.refresh_token_limit,
    needs_refresh=True,
)
allow_all_scopes = _setting(
    "4.6.1", ResourceServer.allow_all_scopes, lambda wanted: wanted.allow_all_scopes
)
role_based_access_control = _setting(
    "4.6.2",
    ResourceServer.role_based_access_control,
    lambda wanted: wanted.role_based_access_control,
)


def _missing_scopes(do: Doing, wanted: Wanted) -> list[Scope]:
    return [scope for scope in wanted.scopes if not do.finds(ResourceServer.scopes, scope.name)]


@step("4.6.3", "For each scope: Add", side=IDAAS, optional=True)
def open_scope(do: Doing, inputs: Inputs) -> None:
    """The Add Scope dialog appears for the first scope that is not listed."""
    wanted = _wanted(do, inputs)
    if wanted is None:
        return
    if not wanted.scopes:
        do.skip("stays: the inputs name no scope")
        return
    ResourceServer.add_scope.reach(do.window)
    missing = _missing_scopes(do, wanted)
    if do.comparing:
        for scope in wanted.scopes:
            do.compare("Scopes", scope.name, None if scope in missing else scope.name)
    adding = do.building and not do.comparing
    do.run.memory["scopes"] = missing if adding else []
    if not missing or not adding:
        do.unchanged("every scope is listed")
        return
    do.press(ResourceServer.add_scope, shows=AddScope)


@step("4.6.4", "Name and Value of the scope", side=IDAAS, optional=True)
def fill_scope(do: Doing, inputs: Inputs) -> None:
    """Unique over all APIs and URLs."""
    if _wanted(do, inputs) is None:
        return
    missing: list[Scope] = do.run.memory.get("scopes", [])
    if not missing:
        do.skip("no scope is to be added") if not inputs.resource_server.scopes else do.unchanged()  # type: ignore[union-attr]
        return
    _fill(do, missing[0])


def _fill(do: Doing, scope: Scope) -> None:
    do.ensure(AddScope.name, scope.name)
    do.ensure(AddScope.value, scope.value)


@step("4.6.5", "Add", side=IDAAS, optional=True)
def add_scope(do: Doing, inputs: Inputs) -> None:
    """The scope is listed; further ones are added in the same way."""
    wanted = _wanted(do, inputs)
    if wanted is None:
        return
    missing: list[Scope] = do.run.memory.get("scopes", [])
    if not missing:
        do.skip("no scope is to be added") if not wanted.scopes else do.unchanged()
        return
    for position, scope in enumerate(missing):
        if position:
            do.press(ResourceServer.add_scope, shows=AddScope)
            _fill(do, scope)
        do.press(AddScope.add)
        do.gone(AddScope)
        do.listed(ResourceServer.scopes, scope.name)


@step("4.7", "Save", side=IDAAS, optional=True)
def save(do: Doing, inputs: Inputs) -> None:
    """It is in the APIs/URLs list."""
    wanted = _wanted(do, inputs)
    if wanted is None:
        return

    def listed(window: Window) -> bool:
        return places.resource_server(window, wanted.name) is not None

    do.commit(ResourceServer.save, kind=RESOURCE_SERVER, name=wanted.name, look=listed)
