"""Before step 1: both administrators sign in (instructions 0.1, 0.2).

Select All (6.7) takes in the administrator of ConnectWise Home. Once the integration stands, that
sign-in leads to IDaaS too, and the account of 0.2 answers there: each secret on its own origin.
"""

from __future__ import annotations

from flows.connectwise_home.inputs import Inputs
from flows.connectwise_home.sides import CONNECTWISE, IDAAS
from pages.connectwise.signin import ConnectWiseSignIn
from pages.idaas.signin import Consent, IdaasSignIn
from pages.signin import Stage, failed
from runbook.guide import step
from runbook.step import Doing
from runbook.window import origin_of


@step("0.1", "Sign in to ConnectWise Home as administrator", side=CONNECTWISE)
def sign_in_to_connectwise(do: Doing, inputs: Inputs) -> None:
    """Open the first window."""
    ConnectWiseSignIn.enter(
        do.window, do.run.admin(CONNECTWISE), ended=lambda: _sent_to_provider(do)
    )
    do.acted = True
    if _sent_to_provider(do):
        _sign_in_through_provider(do)


def _sent_to_provider(do: Doing) -> bool:
    """Tell whether the page is where IDaaS signs in, and ConnectWise Home itself does not."""
    provider = {
        origin_of(do.setting("IDAAS_URL")),
        *do.run.settings.origins("IDAAS_SIGNIN_ORIGINS"),
    }
    return origin_of(do.window.page.url) in provider.difference(do.window.secret_origins)


def _sign_in_through_provider(do: Doing) -> None:
    there = do.run.window_on(IDAAS, do.window.page)

    def ended() -> bool:
        return Consent.here(there) or not _sent_to_provider(do)

    IdaasSignIn.enter(there, do.run.admin(IDAAS), ended=ended)
    if Consent.here(there):
        Consent.accept.press(there)
    do.window.wait(lambda: None if _sent_to_provider(do) else True)
    if ConnectWiseSignIn.stage(do.window) is not Stage.INSIDE:
        raise failed(do.window, "the provider signed in, and ConnectWise Home asks again")
    do.note("signed in through IDaaS, to which this administrator is assigned")


@step("0.2", "Sign in to IDaaS as administrator", side=IDAAS)
def sign_in_to_idaas(do: Doing, inputs: Inputs) -> None:
    """Open the other window."""
    do.sign_in(IdaasSignIn)
