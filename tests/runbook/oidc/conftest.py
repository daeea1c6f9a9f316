from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from runbook import oidc
from tests.oidc_provider import Provider, RelyingParty, provider, relying_party


@pytest.fixture(scope="module")
def running() -> Iterator[tuple[Provider, RelyingParty]]:
    with provider() as op, relying_party(op) as rp:
        yield op, rp


@pytest.fixture
def op(running: tuple[Provider, RelyingParty]) -> Iterator[Provider]:
    """The module's provider, without a mistake; the mistakes of a test end with it."""
    found = running[0]
    yield found
    found.mutations.clear()
    found.delivery = "redirect"


@pytest.fixture
def rp(running: tuple[Provider, RelyingParty]) -> RelyingParty:
    return running[1]


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with oidc.client(timeout_s=5) as made:
        yield made
