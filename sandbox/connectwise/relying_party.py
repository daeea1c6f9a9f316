"""What OpenID Connect asks of a relying party, refusing with the real reason.

Sources: OpenID Connect Core 1.0 (3.1.2.1 request, 3.1.3 code, 5.3 UserInfo), Discovery 1.0 (4.3
issuer), RFC 7636 (PKCE); for what is checked of a token see ``tokens``. Nothing is cached:
a provider that was mended works at the next login.
"""

from __future__ import annotations

import functools
import secrets
import ssl
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx

from sandbox.connectwise.tokens import Refused, challenge, check_hashes, check_id_token, verified

_TIMEOUT_S = 10


@dataclass(frozen=True)
class Login:
    """A login under way: what was sent, against which the answer is held."""

    provider: str
    state: str
    nonce: str
    verifier: str
    redirect_uri: str
    target: str
    browser: str
    started: float

    @classmethod
    def begin(cls, provider: str, *, redirect_uri: str, target: str, browser: str) -> Login:
        """A login with values of its own; ``browser`` binds it to the browser that began it."""
        return cls(
            provider=provider,
            state=secrets.token_urlsafe(24),
            nonce=secrets.token_urlsafe(24),
            verifier=secrets.token_urlsafe(48),
            redirect_uri=redirect_uri,
            target=target,
            browser=browser,
            started=time.time(),
        )


def configuration(issuer: str) -> dict[str, Any]:
    """The discovery document of an issuer, checked to be its own.

    Raises:
        Refused: it cannot be had, or names another issuer.
    """
    address = f"{issuer.rstrip('/')}/.well-known/openid-configuration"
    document = _get(address, "The provider's configuration")
    if document.get("issuer") != issuer:
        raise Refused(
            f"The provider at {address} says that its issuer is {document.get('issuer')!r}, "
            f"but the Authority URL is {issuer!r}."
        )
    return document


def authorization_url(
    provider: dict[str, Any], login: Login, *, response_mode: str, login_hint: str = ""
) -> str:
    """The address to which the browser is sent (OpenID Connect Core 3.1.2.1).

    Raises:
        Refused: as for :func:`configuration`.
    """
    document = configuration(provider["authority_url"])
    parameters = {
        "client_id": provider["client_id"],
        "response_type": provider["response_type"],
        "redirect_uri": login.redirect_uri,
        "scope": "openid email profile",
        "state": login.state,
        "nonce": login.nonce,
    }
    if provider["response_type"] != "code":
        parameters["response_mode"] = response_mode
    if "code" in provider["response_type"].split():
        parameters["code_challenge"] = challenge(login.verifier)
        parameters["code_challenge_method"] = "S256"
    if login_hint:
        parameters["login_hint"] = login_hint
    endpoint = str(document.get("authorization_endpoint", ""))
    if not endpoint:
        raise Refused("The provider's configuration names no authorization endpoint.")
    return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(parameters)}"


def claims_of(
    provider: dict[str, Any], login: Login, answer: dict[str, str], *, now: float
) -> dict[str, Any]:
    """The claims about whoever signed in, all checks done.

    Those of the ID Token, and those of the UserInfo endpoint where there is an access token and the
    ID Token tells no e-mail address (OpenID Connect Core 5.4: that is then the place for it).

    Args:
        provider: as saved by the administrator.
        login: what was sent.
        answer: parameters of the authorization response; its ``state`` is that of ``login``.
        now: seconds since the epoch, by the console's clock.

    Raises:
        Refused: with the first thing that is wrong.
    """
    if "error" in answer:
        words = answer.get("error_description", "")
        raise Refused(f"The provider refused the request: {answer['error']}. {words}".strip())
    document = configuration(provider["authority_url"])
    kinds = provider["response_type"].split()
    given = {"code": "code", "id_token": "id_token", "token": "access_token"}
    missing = [given[kind] for kind in kinds if given[kind] not in answer]
    if missing:
        raise Refused(f"The provider's answer holds no {missing[0]}.")
    if "id_token" not in kinds:
        answer = _redeem(provider, login, document, answer["code"])
    keys = _get(str(document.get("jwks_uri", "")), "The provider's keys")
    claims = check_id_token(
        answer["id_token"],
        keys,
        issuer=provider["authority_url"],
        client_id=provider["client_id"],
        nonce=login.nonce,
        now=now,
    )
    if "id_token" in kinds:
        check_hashes(claims, kinds, answer)
    if "email" not in claims and "access_token" in answer and "userinfo_endpoint" in document:
        return _user_info(str(document["userinfo_endpoint"]), answer["access_token"], keys, claims)
    return claims


def _redeem(
    provider: dict[str, Any], login: Login, document: dict[str, Any], code: str
) -> dict[str, str]:
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": login.redirect_uri,
        "client_id": provider["client_id"],
        "code_verifier": login.verifier,
    }
    try:
        with _client() as client:
            reply = client.post(str(document.get("token_endpoint", "")), data=form)
        body = reply.json()
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise Refused(f"The provider's token endpoint did not answer ({error}).") from None
    if reply.status_code != 200 or not isinstance(body, dict) or "id_token" not in body:
        reason = body.get("error", reply.status_code) if isinstance(body, dict) else body
        raise Refused(f"The provider did not exchange the code: {reason}.")
    return {name: str(value) for name, value in body.items()}


def _user_info(
    address: str, access_token: str, keys: dict[str, Any], claims: dict[str, Any]
) -> dict[str, Any]:
    """The ID Token's claims with those of the UserInfo endpoint (OpenID Connect Core 5.3)."""
    reply = _fetch(address, "The provider's UserInfo", bearer=access_token)
    if reply.headers.get("Content-Type", "").startswith("application/jwt"):
        told = verified(reply.text, keys, what="UserInfo")
    else:
        told = _object(reply, "The provider's UserInfo")
    if told.get("sub") != claims.get("sub"):
        raise Refused("The provider's UserInfo is about somebody else (sub).")
    return told | claims


def _get(address: str, what: str) -> dict[str, Any]:
    return _object(_fetch(address, what), what)


def _fetch(address: str, what: str, *, bearer: str = "") -> httpx.Response:
    headers = {"Authorization": f"Bearer {bearer}"} if bearer else {}
    try:
        with _client() as client:
            return client.get(address, headers=headers).raise_for_status()
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise Refused(f"{what} at {address} could not be read ({error}).") from None


def _object(reply: httpx.Response, what: str) -> dict[str, Any]:
    try:
        document = reply.json()
    except ValueError as error:
        raise Refused(f"{what} at {reply.url} could not be read ({error}).") from None
    if not isinstance(document, dict):
        raise Refused(f"{what} at {reply.url} is not what it should be.")
    return document


@functools.cache
def _certificates() -> ssl.SSLContext:
    # Read once: it takes longer than all else. SSL_CERT_FILE counts.
    return ssl.create_default_context()


def _client() -> httpx.Client:
    return httpx.Client(timeout=_TIMEOUT_S, trust_env=False, verify=_certificates())
