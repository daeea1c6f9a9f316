"""Step 2, General Settings (instructions 2.9.1–2.9.9)."""

from __future__ import annotations

from flows.connectwise_home.inputs import Inputs
from flows.connectwise_home.sides import APPLICATION, CLIENT_ID, IDAAS, REDIRECT_URI
from pages.idaas.application import GeneralSettings
from runbook.guide import step
from runbook.step import Doing


@step("2.9.1", "Copy the Client ID", side=IDAAS, gives=CLIENT_ID)
def copy_client_id(do: Doing, inputs: Inputs) -> None:
    """The second value that is carried; the application is known by it."""
    client_id = do.copy(GeneralSettings.client_id, CLIENT_ID)
    do.identify(APPLICATION, inputs.application.name, client_id)


@step("2.9.2", "OIDC Signing Certificate", side=IDAAS)
def signing_certificate(do: Doing, inputs: Inputs) -> None:
    """As given, else the one that is chosen already, else the first that is offered."""
    wanted = inputs.general.signing_certificate
    if wanted is None and not do.record(GeneralSettings.signing_certificate):
        wanted = GeneralSettings.signing_certificate.options(do.window)[0]
    if wanted is not None:
        do.ensure(GeneralSettings.signing_certificate, wanted)


@step("2.9.3", "Show Login Redirect URL in My Profile", side=IDAAS, optional=True)
def show_in_my_profile(do: Doing, inputs: Inputs) -> None:
    """Turned off, it hides the tile that 7.2.3 needs."""
    do.ensure(
        GeneralSettings.show_login_redirect_url,
        inputs.general.show_login_redirect_url_in_my_profile,
    )


@step("2.9.4", "Initiate Login URI", side=IDAAS)
def initiate_login_uri(do: Doing, inputs: Inputs) -> None:
    """Where a login begins that starts at the provider."""
    do.ensure(GeneralSettings.initiate_login_uri, inputs.general.initiate_login_uri)


@step("2.9.5", "Add next to Login Redirect URIs", side=IDAAS, needs=(REDIRECT_URI,))
def add_redirect_uri(do: Doing, inputs: Inputs) -> None:
    """The dialog appears, unless the list has the address already."""
    if do.carried(REDIRECT_URI) in do.record(GeneralSettings.login_redirect_uris):
        do.unchanged("the Redirect URI is in the list already")
    elif not do.comparing:
        do.press(GeneralSettings.add_login_redirect_uri)


@step(
    "2.9.6",
    "Add Login Redirect URI: the Redirect URI of 1.3, OK",
    side=IDAAS,
    needs=(REDIRECT_URI,),
)
def paste_redirect_uri(do: Doing, inputs: Inputs) -> None:
    """In the list, equal to the last character; other addresses in it stay."""
    uri = do.carried(REDIRECT_URI)
    do.add(GeneralSettings.login_redirect_uris, uri)
    do.pasted(
        REDIRECT_URI,
        equal=do.comparing or uri in GeneralSettings.login_redirect_uris.read(do.window),
    )


@step("2.9.7", "Respond Immediately for Unsuccessful Responses", side=IDAAS, optional=True)
def respond_immediately(do: Doing, inputs: Inputs) -> None:
    """As given."""
    do.ensure(
        GeneralSettings.respond_immediately,
        inputs.general.respond_immediately_for_unsuccessful_responses,
    )


@step("2.9.8", "Enable Go Back Button", side=IDAAS)
def go_back_button(do: Doing, inputs: Inputs) -> None:
    """Off, as the guide suggests, unless the inputs say otherwise."""
    do.ensure(GeneralSettings.enable_go_back_button, inputs.general.enable_go_back_button)


@step("2.9.9", "Accept the other defaults of General Settings", side=IDAAS)
def accept_defaults(do: Doing, inputs: Inputs) -> None:
    """What else can be read here is recorded and left alone."""
    do.record_present(GeneralSettings)
