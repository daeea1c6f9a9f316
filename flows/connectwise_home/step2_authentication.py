"""Step 2, Authentication Settings and Submit (instructions 2.10.1–2.11)."""

from __future__ import annotations

from flows.connectwise_home import places
from flows.connectwise_home.inputs import Inputs
from flows.connectwise_home.sides import APPLICATION, CLIENT_ID, IDAAS
from pages.idaas.application import AuthenticationSettings
from runbook.guide import step
from runbook.step import Doing
from runbook.window import Window

UNIQUE_IDENTIFIER = "Your unique identifier"


@step("2.10.1", "Require Consent", side=IDAAS)
def require_consent(do: Doing, inputs: Inputs) -> None:
    """The guide prints "Require Content"; both words are declared."""
    do.ensure(AuthenticationSettings.require_consent, inputs.authentication.require_consent)


@step("2.10.2", "Consent Message", side=IDAAS, optional=True)
def consent_message(do: Doing, inputs: Inputs) -> None:
    """As given."""
    do.ensure(AuthenticationSettings.consent_message, inputs.authentication.consent_message)


@step("2.10.3", "Max Authentication Age (seconds)", side=IDAAS)
def max_authentication_age(do: Doing, inputs: Inputs) -> None:
    """Blank switches it off."""
    do.ensure(
        AuthenticationSettings.max_authentication_age, inputs.authentication.max_authentication_age
    )


@step("2.10.4", "Grant Types: Implicit", side=IDAAS)
def grant_types(do: Doing, inputs: Inputs) -> None:
    """Those that are named are on; the guide does not say that another is to be taken away."""
    do.ensure(
        AuthenticationSettings.grant_types, dict.fromkeys(inputs.authentication.grant_types, True)
    )


@step("2.10.5", "Authorization Code PKCE Code Challenge Method: None", side=IDAAS)
def pkce_method(do: Doing, inputs: Inputs) -> None:
    """The implicit grant carries no code to protect."""
    do.ensure(AuthenticationSettings.pkce_method, inputs.authentication.pkce_code_challenge_method)


@step("2.10.6", "Include Authentication Time stays off", side=IDAAS)
def authentication_time(do: Doing, inputs: Inputs) -> None:
    """Turned off where it is on."""
    do.ensure(
        AuthenticationSettings.include_authentication_time,
        inputs.authentication.include_authentication_time,
    )


@step("2.10.7", "ID Token Signing Algorithm: RS256", side=IDAAS)
def id_token_algorithm(do: Doing, inputs: Inputs) -> None:
    """What the relying party takes."""
    do.ensure(
        AuthenticationSettings.id_token_signing_algorithm,
        inputs.authentication.id_token_signing_algorithm,
    )


@step("2.10.8", "User Info Signing Algorithm: RS256", side=IDAAS)
def user_info_algorithm(do: Doing, inputs: Inputs) -> None:
    """The same for the user info endpoint."""
    do.ensure(
        AuthenticationSettings.user_info_signing_algorithm,
        inputs.authentication.user_info_signing_algorithm,
    )


@step("2.10.9", "Supported Scopes stay selected; record their Implied Claims", side=IDAAS)
def supported_scopes(do: Doing, inputs: Inputs) -> None:
    """Without the unique identifier the application would get access tokens alone."""
    do.record(AuthenticationSettings.supported_scopes)
    do.ensure(AuthenticationSettings.supported_scopes, {UNIQUE_IDENTIFIER: True})
    if do.has(AuthenticationSettings.implied_claims):
        do.record(AuthenticationSettings.implied_claims)
    else:
        do.note("implied claims: not read, no arrow that opens a scope was found")


@step("2.10.10", "Supported Claims stay as they are", side=IDAAS)
def supported_claims(do: Doing, inputs: Inputs) -> None:
    """Recorded, and left alone."""
    if do.has(AuthenticationSettings.supported_claims):
        do.record(AuthenticationSettings.supported_claims)
    else:
        do.unchanged("not read: no list of Supported Claims that says what is selected was found")


@step("2.11", "Submit", side=IDAAS)
def submit(do: Doing, inputs: Inputs) -> None:
    """The application is in the Applications List."""
    name = inputs.application.name

    def listed(window: Window) -> bool:
        return places.application(window, inputs) is not None

    do.commit(
        AuthenticationSettings.submit,
        kind=APPLICATION,
        name=name,
        look=listed,
        id=do.carried(CLIENT_ID),
    )
