from __future__ import annotations

import httpx
import pytest

from runbook import oidc
from runbook.errors import ConsoleUnreachable, IntegrationError
from tests.oidc_provider import DOCUMENT_MUTATIONS, Provider

# Each mistake in the document and what the operator reads of it.
MISTAKES = {
    "document-404": "404",
    "document-html": "text/html",
    "document-redirect": "redirected to https://other.example/",
    "document-iss-slash": "only the second ends with a slash",
    "document-iss-other": '"https://other.example": they differ from character 5 on',
    "document-no-iss": "no issuer",
    "document-no-jwks-uri": "jwks_uri",
    "document-http": "it is not https",
}


def test_the_document_of_a_right_provider(op: Provider, client: httpx.Client) -> None:
    found = oidc.fetch(op.issuer, client=client)
    assert found.issuer == op.issuer
    assert found.authorization_endpoint == f"{op.issuer}/authorize"


@pytest.mark.parametrize(("mutation", "says"), MISTAKES.items())
def test_a_mistake_in_the_document_is_shown(
    op: Provider, client: httpx.Client, mutation: str, says: str
) -> None:
    op.mutations.add(mutation)
    with pytest.raises(IntegrationError) as caught:
        oidc.check_issuer(op.issuer, allowed_origins=[op.base], client=client)
    assert says in caught.value.seen
    assert caught.value.where.endswith("/.well-known/openid-configuration")
    result = oidc.check_discovery(op.issuer, response_type="id_token", alg="RS256", client=client)
    assert result.status == "failed"
    assert says in result.detail


@pytest.mark.parametrize(
    ("mutation", "says"),
    [
        ("document-no-id-token", "response_types_supported: id_token is not among code"),
        ("document-no-rs256", "RS256 is not among ES256"),
    ],
)
def test_what_the_provider_does_not_support_is_named(
    op: Provider, client: httpx.Client, mutation: str, says: str
) -> None:
    op.mutations.add(mutation)
    result = oidc.check_discovery(op.issuer, response_type="id_token", alg="RS256", client=client)
    assert result.status == "failed"
    assert says in result.detail


def test_every_mistake_in_the_document_is_tried() -> None:
    assert {*DOCUMENT_MUTATIONS} - {*MISTAKES} == {"document-no-id-token", "document-no-rs256"}


@pytest.mark.parametrize("response_type", ["id_token", "token id_token"])
def test_the_check_passes_and_says_what_is_there(
    op: Provider, client: httpx.Client, response_type: str
) -> None:
    result = oidc.check_discovery(
        op.issuer, response_type=response_type, alg="RS256", client=client
    )
    assert (result.id, result.status) == ("discovery", "passed")
    assert result.facts["jwks_uri"] == f"{op.issuer}/jwks"


def test_a_provider_that_is_down_is_not_a_wrong_integration(
    op: Provider, client: httpx.Client
) -> None:
    op.mutations.add("document-500")
    with pytest.raises(ConsoleUnreachable, match="failed to answer"):
        oidc.fetch(op.issuer, client=client)
    with pytest.raises(ConsoleUnreachable, match="could not be fetched"):
        oidc.fetch("http://127.0.0.1:9", client=client)


@pytest.mark.parametrize(
    ("copied", "says"),
    [
        ("http://{host}/api/oidc/", "only the first ends with a slash"),
        ("http://{host}/api/OIDC", "404"),
        ("http://{host}/api/oidc?tenant=1", "query"),
        ("http://{host}/api/oidc#", "fragment"),
        ("http://admin:x@{host}/api/oidc", "user name"),
        ("http://localhost:1/api/oidc", "http://localhost:1 is not one of http://{host}"),
        ("http://idp.example/api/oidc", "not https"),
        ("https://idp.example/api/oidc", "is not one of"),
        ("http://{host}/api/oidc ", "white space"),
        ("idp.example", "not an absolute"),
        ("", "not an absolute"),
        ("http://127.0.0.1:99999", "range"),
        ("http://{host}/api/oidc/.well-known/openid-configuration", "404"),
    ],
)
def test_an_issuer_is_refused_before_it_is_pasted(
    op: Provider, client: httpx.Client, copied: str, says: str
) -> None:
    host = op.base.removeprefix("http://")
    with pytest.raises(IntegrationError) as caught:
        oidc.check_issuer(copied.format(host=host), allowed_origins=[op.base], client=client)
    assert says.format(host=host) in caught.value.what + caught.value.seen
    assert caught.value.exit_code == 4


def test_an_origin_is_allowed_in_any_spelling(op: Provider, client: httpx.Client) -> None:
    spelt = op.base.upper().replace("HTTP", "http") + "/console/"
    allowed = ["https://x:443", spelt]
    found = oidc.check_issuer(op.issuer, allowed_origins=allowed, client=client)
    assert found.issuer == op.issuer


def test_an_issuer_may_end_with_a_slash_if_its_document_says_so(
    op: Provider, client: httpx.Client
) -> None:
    op.mutations.add("document-iss-slash")
    assert oidc.fetch(f"{op.issuer}/", client=client).issuer == f"{op.issuer}/"


def test_the_client_takes_proxy_and_certificates_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, op: Provider
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with oidc.client(timeout_s=2) as client:
        assert oidc.fetch(op.issuer, client=client).issuer == op.issuer
        with pytest.raises(ConsoleUnreachable) as caught:
            oidc.fetch("https://idp.example", client=client)
    assert "ConnectError" in caught.value.seen
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere.pem")
    with pytest.raises(OSError, match=r"No such file|nowhere"):
        oidc.client(timeout_s=2)
