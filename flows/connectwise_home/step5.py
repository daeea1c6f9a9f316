"""Step 5: copy the OIDC configuration from IDaaS (instructions 5.1–5.4)."""

from __future__ import annotations

from flows.connectwise_home import proof
from flows.connectwise_home.inputs import Inputs
from flows.connectwise_home.sides import IDAAS, ISSUER_URL
from pages.idaas.applications import ApplicationsList, Menu, OidcConfiguration
from runbook.guide import step
from runbook.step import Doing


@step("5.1", "Menu > Resources > Applications", side=IDAAS)
def open_applications(do: Doing, inputs: Inputs) -> None:
    """The Applications List appears; step 2 of the guide finds it under Security."""
    do.press(Menu.applications_under_resources, shows=ApplicationsList)


@step("5.2", "OIDC Configuration, under OpenID Connect and OAuth Integrations", side=IDAAS)
def open_configuration(do: Doing, inputs: Inputs) -> None:
    """The dialog appears."""
    do.press(ApplicationsList.oidc_configuration, shows=OidcConfiguration)


@step("5.3", "Copy the Issuer URL", side=IDAAS, gives=ISSUER_URL)
def copy_issuer(do: Doing, inputs: Inputs) -> None:
    """The third value that is carried; it is checked before anybody pastes it."""
    issuer = do.copy(OidcConfiguration.issuer_url, ISSUER_URL)
    proof.of_the_issuer(do, inputs, issuer)


@step("5.4", "OK", side=IDAAS)
def close(do: Doing, inputs: Inputs) -> None:
    """The dialog closes."""
    do.press(OidcConfiguration.ok)
    do.gone(OidcConfiguration)
