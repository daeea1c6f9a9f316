"""Step 1: copy the Redirect URI from ConnectWise (instructions 1.1–1.4)."""

from __future__ import annotations

from flows.connectwise_home.inputs import Inputs
from flows.connectwise_home.sides import CONNECTWISE, OTHERS, PROVIDER, REDIRECT_URI
from pages.connectwise.login_provider import LoginProvider
from pages.connectwise.settings import Authentication, Home, Settings
from runbook.guide import step
from runbook.step import Doing


@step("1.1", "Open User & Applications Settings by the settings icon", side=CONNECTWISE)
def open_settings(do: Doing, inputs: Inputs) -> None:
    """The gear leads to the settings."""
    do.press(Home.settings, shows=Settings)


@step("1.2", "Authentication > Add Provider > Add Login Provider", side=CONNECTWISE)
def add_login_provider(do: Doing, inputs: Inputs) -> None:
    """A provider of that display name is taken over: its own Redirect URI is the one to carry."""
    name = inputs.provider.display_name
    do.press(Settings.authentication, shows=Authentication)
    if do.finds(Authentication.providers, name):
        do.open(Authentication.providers, name)
        LoginProvider.open_for_copying(do.window)
        do.adopt(PROVIDER, name)
        return
    do.absent(PROVIDER, name)
    if do.own:
        do.run.memory[OTHERS] = Authentication.providers.filled(do.window)
    if do.has(Authentication.add_provider):
        do.press(Authentication.add_provider)
    if not LoginProvider.here(do.window):
        do.press(Authentication.add_login_provider, shows=LoginProvider)


@step("1.3", "Copy the Redirect URI", side=CONNECTWISE, gives=REDIRECT_URI)
def copy_redirect_uri(do: Doing, inputs: Inputs) -> None:
    """The first of the three values that are carried; it is the provider's own."""
    uri = do.copy(LoginProvider.redirect_uri, REDIRECT_URI)
    do.identify(PROVIDER, inputs.provider.display_name, uri)


@step("1.4", "Leave the page open", side=CONNECTWISE, needs=(REDIRECT_URI,))
def leave_open(do: Doing, inputs: Inputs) -> None:
    """It shows the Redirect URI that was copied, and nobody touches it until 6.1."""
    do.record(LoginProvider.redirect_uri)
