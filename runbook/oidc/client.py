"""How the engine itself talks to a provider: without a browser, and without following anything."""

from __future__ import annotations

from typing import Any, Final

import httpx

from runbook.errors import ConsoleUnreachable, IntegrationError

USER_AGENT: Final = "runbook (checks an OpenID Connect integration)"
_LOOPBACK: Final = ("all://localhost", "all://127.0.0.1", "all://[::1]")


def client(timeout_s: float) -> httpx.Client:
    """A client that honours HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE and follows no redirect.

    Args:
        timeout_s: seconds for each of connecting, sending and receiving.
    """
    return httpx.Client(
        timeout=timeout_s,
        follow_redirects=False,
        trust_env=True,
        headers={"User-Agent": USER_AGENT, "Accept": "application/json"},
        # A proxy cannot reach what listens on this machine alone.
        mounts=dict.fromkeys(_LOOPBACK),
    )


def read_object(address: str, what: str, *, client: httpx.Client) -> dict[str, Any]:
    """Fetch a JSON object that the provider publishes.

    Args:
        address: where it is.
        what: what it is, for the errors, with its article.
        client: as `client` makes it.

    Raises:
        ConsoleUnreachable: nobody answers, or with a server error.
        IntegrationError: the answer is not a JSON object with status 200.
    """
    try:
        answer = client.get(address)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise ConsoleUnreachable(
            f"{what.capitalize()} could not be fetched.",
            where=address,
            seen=f"{type(error).__name__}: {error}",
            remedy="Check the address, the network, HTTPS_PROXY and SSL_CERT_FILE.",
        ) from error
    if answer.status_code >= 500:
        raise ConsoleUnreachable(
            f"The provider failed to answer for {what}.",
            where=address,
            seen=f"HTTP status {answer.status_code}",
            remedy="Try again when the provider is well.",
        )
    if answer.status_code != 200:
        target = answer.headers.get("location", "")
        raise IntegrationError(
            f"{what.capitalize()} is not there.",
            where=address,
            seen=f"HTTP status {answer.status_code}" + (f", redirected to {target}" * bool(target)),
            remedy="Give the issuer exactly as the provider publishes it.",
        )
    try:
        found = answer.json()
    except ValueError:
        found = None
    if not isinstance(found, dict):
        kind = answer.headers.get("content-type", "no content type")
        raise IntegrationError(
            f"{what.capitalize()} is not a JSON object.",
            where=address,
            seen=f"{kind}: {answer.text[:80]!r}",
            remedy="Give the issuer exactly as the provider publishes it.",
        )
    return found
