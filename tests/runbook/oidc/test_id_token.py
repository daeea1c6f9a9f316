from __future__ import annotations

import json
import time

import httpx
import pytest
from pydantic import SecretStr

from runbook import oidc
from tests.oidc_provider import CLAIM_MUTATIONS, CLIENT_ID, EMAIL, TOKEN_MUTATIONS, Provider

NONCE = "n-0S6_WzA2Mj"

# Each mistake of a provider and the rule that names it.
NAMED_BY = {
    "alg-none": "alg",
    "alg-hs256": "alg",
    "alg-ps256": "alg",
    "other-key": "signature",
    "no-kid": "kid",
    "unknown-kid": "kid",
    "iss-slash": "iss",
    "iss-other": "iss",
    "no-sub": "sub",
    "wrong-aud": "aud",
    "no-aud": "aud",
    "aud-without-azp": "azp",
    "wrong-azp": "azp",
    "expired": "exp",
    "no-exp": "exp",
    "exp-text": "exp",
    "iat-future": "iat",
    "no-iat": "iat",
    "nbf-future": "nbf",
    "stale-nonce": "nonce",
    "no-nonce": "nonce",
    "no-email": "email",
    "other-email": "email",
}


def check(
    op: Provider,
    client: httpx.Client,
    *,
    raw: str | None = None,
    nonce: str | None = NONCE,
    email: str | None = "pat@example.COM",
    alg: str = "RS256",
    late_s: float = 0.0,
) -> oidc.CheckResult:
    found = oidc.fetch(op.issuer, client=client)
    return oidc.check_id_token(
        SecretStr(op.token(NONCE) if raw is None else raw),
        discovery=found,
        jwks=oidc.fetch_keys(found, client=client),
        client_id=CLIENT_ID,
        nonce=nonce,
        email=email,
        alg=alg,
        now=time.time() + late_s,
        leeway=60,
    )


def failed(result: oidc.CheckResult) -> list[str]:
    return [rule["name"] for rule in result.facts["checks"] if rule["status"] == "failed"]


def test_every_mistake_has_a_rule_that_names_it() -> None:
    assert set(NAMED_BY) == {*CLAIM_MUTATIONS, *TOKEN_MUTATIONS}


def test_a_right_token_passes(op: Provider, client: httpx.Client) -> None:
    result = check(op, client)
    assert (result.id, result.status) == ("id-token", "passed"), result.detail
    rules = result.facts["checks"]
    assert {rule["status"] for rule in rules} == {"passed"}
    assert all(rule["source"] for rule in rules)
    assert result.facts["claims"]["email"] == EMAIL


@pytest.mark.parametrize(("mutation", "rule"), NAMED_BY.items())
def test_a_mistake_is_refused_and_named(
    op: Provider, client: httpx.Client, mutation: str, rule: str
) -> None:
    op.mutations.add(mutation)
    result = check(op, client)
    assert result.status == "failed"
    assert result.detail.startswith(f"{rule}: ")
    assert failed(result)[0] == rule
    # A wrong claim is the only thing wrong; a wrong header takes the signature with it.
    assert set(failed(result)) <= {rule, "kid", "signature"}


def test_a_slash_at_the_end_of_the_issuer_is_named_as_such(
    op: Provider, client: httpx.Client
) -> None:
    op.mutations.add("iss-slash")
    detail = check(op, client).detail
    assert f'"{op.issuer}" and "{op.issuer}/"' in detail
    assert "ends with a slash" in detail


def test_a_claim_changed_after_signing_is_refused(op: Provider, client: httpx.Client) -> None:
    header, _, signature = op.token(NONCE).split(".")
    _, payload, _ = op.token("another").split(".")
    result = check(op, client, raw=f"{header}.{payload}.{signature}", nonce="another")
    assert failed(result) == ["signature"]


@pytest.mark.parametrize(
    ("raw", "says"),
    [("", "3 parts"), ("a.b", "3 parts"), ("a.b.c.d.e", "encrypted"), ("a.b.c", "decoded"),
     ("eyJhbGciOiJSUzI1NiJ9.W10.AA", "JSON object")],
)  # fmt: skip
def test_what_is_no_token_is_refused(
    op: Provider, client: httpx.Client, raw: str, says: str
) -> None:
    result = check(op, client, raw=raw)
    assert failed(result) == ["format"]
    assert says in result.detail


def test_clocks_may_differ_by_the_leeway_and_no_more(op: Provider, client: httpx.Client) -> None:
    assert check(op, client, late_s=-55).status == "passed"
    assert failed(check(op, client, late_s=-65)) == ["iat", "nbf"]
    assert check(op, client, late_s=720 + 55).status == "passed"
    assert failed(check(op, client, late_s=720 + 65)) == ["exp"]


def test_a_request_without_a_nonce_is_a_fault(op: Provider, client: httpx.Client) -> None:
    assert failed(check(op, client, nonce=None)) == ["nonce"]


def test_an_hmac_algorithm_is_refused_even_if_configured(
    op: Provider, client: httpx.Client
) -> None:
    op.mutations.add("alg-hs256")
    assert "alg" in failed(check(op, client, alg="HS256"))
    assert "signature" in failed(check(op, client, alg="HS256"))


def test_an_e_mail_that_nobody_asked_about_is_not_missed(
    op: Provider, client: httpx.Client
) -> None:
    op.mutations.add("no-email")
    result = check(op, client, email=None)
    assert result.status == "passed"
    assert result.facts["checks"][-1]["status"] == "skipped"


def test_the_facts_are_json_without_the_token(op: Provider, client: httpx.Client) -> None:
    raw = op.token(NONCE)
    text = json.dumps(check(op, client, raw=raw).facts)
    assert not any(part in text for part in raw.split("."))
