"""Where the consoles list what the guide makes: each place opened afresh, and the row found in it.

Saving looks there for what was saved, taking back for what is to be deleted.
"""

from __future__ import annotations

from flows.connectwise_home.inputs import Inputs
from pages.connectwise.settings import Authentication, Home, Settings
from pages.controls.rows import Row
from pages.idaas.applications import ApplicationsList, Menu
from pages.idaas.authorization import ApiList, Authorization
from pages.idaas.resource_rules import ResourceRules
from runbook.window import Window


def application(window: Window, inputs: Inputs) -> Row | None:
    """In the Applications List."""
    Menu.applications.press(window)
    ApplicationsList.arrive(window)
    return ApplicationsList.applications.row(window, inputs.application.name)


def resource_rule(window: Window, inputs: Inputs) -> Row | None:
    """Where the rules of the application are listed."""
    name = inputs.application.name
    place = ResourceRules.open_for(window, name)
    return ResourceRules.rule_of(window, name, inputs.resource_rule.name, place=place)


def resource_server(window: Window, name: str) -> Row | None:
    """In the list of APIs/URLs."""
    Menu.authorization.press(window)
    Authorization.arrive(window)
    Authorization.api_url.press(window)
    ApiList.arrive(window)
    return ApiList.apis.row(window, name)


def provider(window: Window, inputs: Inputs) -> Row | None:
    """In the list of providers."""
    Home.settings.press(window)
    Settings.arrive(window)
    Settings.authentication.press(window)
    Authentication.arrive(window)
    return Authentication.providers.row(window, inputs.provider.display_name)
