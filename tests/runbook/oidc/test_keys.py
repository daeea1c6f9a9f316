from __future__ import annotations

import json

import httpx
import pytest

from runbook import oidc
from tests.oidc_provider import Provider


def check(op: Provider, client: httpx.Client, alg: str = "RS256") -> oidc.CheckResult:
    return oidc.check_jwks(oidc.fetch(op.issuer, client=client), alg=alg, client=client)


@pytest.mark.parametrize("alg", ["RS256", "PS512", "ES256"])
def test_a_right_key_set_passes(op: Provider, client: httpx.Client, alg: str) -> None:
    result = check(op, client, alg)
    assert (result.id, result.status) == ("jwks", "passed"), result.detail
    assert result.detail.startswith("1 of 3 keys")
    assert [key["kid"] for key in result.facts["keys"]] == ["first", "curve", "of-the-future"]


@pytest.mark.parametrize(
    ("mutation", "says"),
    [
        ("jwks-empty", "keys: the set is empty"),
        ("jwks-no-list", "keys: The provider's key set holds no list"),
        ("jwks-private", "private members: the public set shows d, dp, dq, p, q, qi"),
        ("jwks-encryption-only", "usable key: none of the 3 keys can be used for RS256"),
        ("jwks-unreadable", "usable key: none of the 3 keys"),
        ("jwks-doubled-kid", "kid: first names more than one key"),
        ("jwks-no-kid", "kid: several keys can be used for RS256 and not all have a kid"),
    ],
)
def test_a_mistake_in_the_key_set_is_named(
    op: Provider, client: httpx.Client, mutation: str, says: str
) -> None:
    op.mutations.add(mutation)
    result = check(op, client)
    assert result.status == "failed"
    assert result.detail.startswith(says)


@pytest.mark.parametrize("alg", ["ES384", "HS256", "none"])
def test_an_algorithm_without_a_key_is_named(op: Provider, client: httpx.Client, alg: str) -> None:
    assert check(op, client, alg).detail.startswith("usable key: ")


def test_private_members_are_named_but_not_repeated(op: Provider, client: httpx.Client) -> None:
    op.mutations.add("jwks-private")
    private = str(op.key.as_dict(private=True)["d"])
    assert private not in json.dumps(check(op, client).facts)
