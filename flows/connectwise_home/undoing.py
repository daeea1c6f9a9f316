"""How what the guide makes is taken back: each object is deleted where the guide lists it."""

from __future__ import annotations

from typing import Any

from flows.connectwise_home import places
from flows.connectwise_home.inputs import Inputs
from flows.connectwise_home.sides import (
    APPLICATION,
    CLIENT_ID,
    CONNECTWISE,
    IDAAS,
    PROVIDER,
    REDIRECT_URI,
    RESOURCE_RULE,
    RESOURCE_SERVER,
)
from pages import deletion
from pages.connectwise.login_provider import LoginProvider
from pages.connectwise.settings import Authentication
from pages.idaas.application import Application
from pages.idaas.applications import ApplicationsList
from pages.idaas.authorization import ApiList, ResourceServer
from pages.idaas.resource_rules import ResourceRule, ResourceRules
from runbook.guide import Removal, step
from runbook.step import Doing
from runbook.window import Outcome, Window


@step("2.11", "Delete the application", side=IDAAS)
def delete_application(do: Doing, inputs: Inputs) -> None:
    """In the Applications List, or on its own page."""

    def row(window: Window) -> Any:
        return places.application(window, inputs)

    def erase(window: Window, found: Any) -> Outcome:
        return deletion.delete(window, ApplicationsList.applications, found, Application)

    do.delete(APPLICATION, inputs.application.name, row=row, erase=erase)


@step("3.4", "Delete the resource rule", side=IDAAS)
def delete_rule(do: Doing, inputs: Inputs) -> None:
    """Where the rules of the application are listed."""

    def row(window: Window) -> Any:
        return places.resource_rule(window, inputs)

    def erase(window: Window, found: Any) -> Outcome:
        return deletion.delete(window, ResourceRules.rules, found, ResourceRule)

    do.delete(RESOURCE_RULE, inputs.resource_rule.name, row=row, erase=erase)


@step("4.7", "Delete the resource server", side=IDAAS)
def delete_resource_server(do: Doing, inputs: Inputs) -> None:
    """In the list of APIs/URLs, or on its own page."""
    assert inputs.resource_server is not None  # it was made because it was asked for
    name = inputs.resource_server.name

    def row(window: Window) -> Any:
        return places.resource_server(window, name)

    def erase(window: Window, found: Any) -> Outcome:
        return deletion.delete(window, ApiList.apis, found, ResourceServer)

    do.delete(RESOURCE_SERVER, name, row=row, erase=erase)


@step("6.8", "Delete the login provider", side=CONNECTWISE)
def delete_provider(do: Doing, inputs: Inputs) -> None:
    """In the list of providers, or on its own page."""

    def row(window: Window) -> Any:
        return places.provider(window, inputs)

    def erase(window: Window, found: Any) -> Outcome:
        return deletion.delete(window, Authentication.providers, found, LoginProvider)

    do.delete(PROVIDER, inputs.provider.display_name, row=row, erase=erase)


REMOVALS = (
    Removal(APPLICATION, delete_application, units=("2",), identity=CLIENT_ID),
    Removal(RESOURCE_RULE, delete_rule, units=("3",)),
    Removal(RESOURCE_SERVER, delete_resource_server, units=("4",)),
    Removal(PROVIDER, delete_provider, units=("1", "6"), identity=REDIRECT_URI),
)
