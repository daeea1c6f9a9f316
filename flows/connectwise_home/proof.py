"""What is proven, and when: the issuer before it is pasted, the request before Save.

The token after each login.
"""

from __future__ import annotations

from flows.connectwise_home.inputs import Inputs
from flows.connectwise_home.sides import CLIENT_ID, CONNECTWISE, IDAAS, ISSUER_URL, REDIRECT_URI
from pages.idaas.signin import IdaasSignIn
from runbook import oidc
from runbook.errors import IntegrationError
from runbook.step import Doing

SCOPE = "openid profile email"


def of_the_issuer(do: Doing, inputs: Inputs, issuer: str) -> None:
    """Check an Issuer URL and its keys before it is pasted (checks `discovery` and `jwks`).

    Raises:
        IntegrationError: not https, an origin that is not allowed, no document, or another issuer
            in it.
    """
    if "jwks" in do.run.checks:
        return
    algorithm = inputs.authentication.id_token_signing_algorithm
    with oidc.client(do.window.timeout_s) as client:
        try:
            discovery = oidc.check_issuer(
                issuer, allowed_origins=do.issuer_origins(IDAAS), client=client
            )
        except IntegrationError as error:
            do.check("discovery", "failed", f"{error.what}; {error.seen}")
            if not do.comparing:
                raise
            do.demand("discovery")
            return
        do.result(
            oidc.check_discovery(
                issuer, response_type=inputs.provider.response_type, alg=algorithm, client=client
            )
        )
        do.demand("discovery")
        do.result(oidc.check_jwks(discovery, alg=algorithm, client=client))
        do.demand("jwks")


def before_saving(do: Doing, inputs: Inputs) -> None:
    """See in a fresh context that the provider takes exactly this request, and no other redirect
    address.

    Raises:
        IntegrationError: it does not; nothing is saved then.
    """
    if not do.building:
        return
    attempt = oidc.Attempt(
        do.carried(CLIENT_ID), do.carried(REDIRECT_URI), inputs.provider.response_type, SCOPE
    )
    if do.run.memory.get("authorized") == attempt:
        return
    with oidc.client(do.window.timeout_s) as client:
        discovery = oidc.fetch(do.carried(ISSUER_URL), client=client)
    eyes = do.eyes(IdaasSignIn, IDAAS)
    do.result(oidc.check_authorize(discovery, attempt, eyes))
    do.demand("authorize")
    do.result(oidc.check_redirect_uri(discovery, attempt, eyes))
    do.demand("redirect-uri")
    do.run.memory["authorized"] = attempt


def of_the_token(do: Doing, inputs: Inputs, visitor: str) -> None:
    """Check the ID token that the browser of a visitor really carried (check `id-token`).

    Raises:
        IntegrationError: the token is not what the relying party may trust.
    """
    wire = do.run.wire(visitor)
    request, response, token = wire.authorization(), wire.response(), wire.id_token()
    if inputs.provider.response_type != "id_token" and token is None:
        do.check(
            "id-token",
            "skipped",
            "not checked: this response type does not carry it through the browser",
        )
        return
    if request is None or token is None:
        missing = "authorization request" if request is None else "ID token"
        do.check("id-token", "failed", f"the browser carried no {missing} in the login {visitor}")
        do.demand("id-token")
        return
    with oidc.client(do.window.timeout_s) as client:
        discovery = oidc.fetch(do.carried(ISSUER_URL), client=client)
        jwks = oidc.fetch_keys(discovery, client=client)
    result = oidc.check_id_token(
        token,
        discovery=discovery,
        jwks=jwks,
        client_id=do.carried(CLIENT_ID),
        nonce=request.parameters.get("nonce"),
        email=do.setting("TEST_USER_EMAIL"),
        alg=inputs.authentication.id_token_signing_algorithm,
        now=do.now(CONNECTWISE),
    )
    do.result(
        result,
        login=visitor,
        request={"endpoint": request.endpoint, **request.parameters},
        response={"address": response.address, "mode": response.mode} if response else {},
    )
    do.demand("id-token")
