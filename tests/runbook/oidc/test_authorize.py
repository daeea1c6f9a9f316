from __future__ import annotations

import json
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from playwright.sync_api import Browser, Page

from runbook import oidc
from runbook.errors import ConsoleUnreachable
from runbook.oidc.authorize import authorization_url, unregistered
from tests.oidc_provider import CLIENT_ID, Provider, RelyingParty


def sign_in_shown(page: Page) -> bool:
    return page.get_by_role("textbox", name="User ID").is_visible()


@pytest.fixture
def eyes(browser: Browser) -> oidc.Eyes:
    return oidc.Eyes(lambda: browser.new_context(), sign_in_shown, deadline_s=8)


@pytest.fixture
def attempt(rp: RelyingParty) -> oidc.Attempt:
    return oidc.Attempt(CLIENT_ID, rp.redirect_uri, login_hint="pat@example.com")


def test_the_sign_in_page_comes_for_exactly_this_request(
    op: Provider, client: httpx.Client, attempt: oidc.Attempt, eyes: oidc.Eyes, browser: Browser
) -> None:
    addresses: list[str] = []
    watched = oidc.Eyes(
        eyes.context_factory, sign_in_shown, witness=lambda page: addresses.append(page.url)
    )
    result = oidc.check_authorize(oidc.fetch(op.issuer, client=client), attempt, watched)
    assert (result.id, result.status) == ("authorize", "passed"), result.detail
    asked = dict(parse_qsl(urlsplit(addresses[0]).query))
    assert asked == result.facts["request"]
    assert asked["redirect_uri"] == attempt.redirect_uri
    assert asked["login_hint"] == "pat@example.com"
    assert len(asked["nonce"]) >= 32
    assert json.dumps(result.facts)
    assert not browser.contexts


@pytest.mark.parametrize(
    ("mutation", "says"),
    [
        ("client-unknown", ["status 400", 'title "Request refused"', 'alert "Unknown client"']),
        ("no-implicit", ["redirect address at once", "error=unsupported_response_type",
                         "error_description=implicit is off"]),
    ],
    ids=["client-unknown", "no-implicit"],
)  # fmt: skip
def test_a_refusal_says_what_the_page_showed(
    op: Provider,
    client: httpx.Client,
    attempt: oidc.Attempt,
    eyes: oidc.Eyes,
    mutation: str,
    says: list[str],
) -> None:
    op.mutations.add(mutation)
    result = oidc.check_authorize(oidc.fetch(op.issuer, client=client), attempt, eyes)
    assert result.status == "failed"
    assert all(words in result.detail for words in says), result.detail


def test_a_page_that_never_arrives_ends_at_the_deadline(
    op: Provider, client: httpx.Client, attempt: oidc.Attempt, eyes: oidc.Eyes
) -> None:
    op.mutations.add("hanging")
    soon = oidc.Eyes(eyes.context_factory, sign_in_shown, deadline_s=0.8)
    result = oidc.check_authorize(oidc.fetch(op.issuer, client=client), attempt, soon)
    assert result.status == "failed"
    assert 'title "Loading"' in result.detail


def test_another_redirect_address_is_refused(
    op: Provider, client: httpx.Client, attempt: oidc.Attempt, eyes: oidc.Eyes
) -> None:
    result = oidc.check_redirect_uri(oidc.fetch(op.issuer, client=client), attempt, eyes)
    assert (result.id, result.status) == ("redirect-uri", "passed"), result.detail
    assert result.facts["request"]["redirect_uri"] == attempt.redirect_uri + "/unregistered"
    assert "The redirect address is not registered" in result.detail


def test_a_refusal_shown_later_by_a_script_counts(
    op: Provider, client: httpx.Client, attempt: oidc.Attempt, eyes: oidc.Eyes
) -> None:
    op.mutations.add("refusal-by-script")
    result = oidc.check_redirect_uri(oidc.fetch(op.issuer, client=client), attempt, eyes)
    assert result.status == "passed"
    assert result.facts["page"]["alerts"] == ["Invalid redirect address"]


@pytest.mark.parametrize(
    ("mutation", "delivery", "rule"),
    [
        ("any-redirect", "redirect", "no sign-in page"),
        ("error-to-any-redirect", "redirect", "no navigation"),
        ("error-to-any-redirect", "script", "no navigation"),
        ("error-to-any-redirect", "form_post", "no navigation"),
        ("refusal-blank", "redirect", "an error is shown"),
    ],
)
def test_a_provider_that_takes_any_address_is_caught(
    op: Provider,
    client: httpx.Client,
    attempt: oidc.Attempt,
    eyes: oidc.Eyes,
    mutation: str,
    delivery: str,
    rule: str,
) -> None:
    op.mutations.add(mutation)
    op.delivery = delivery
    deadline = 0.8 if mutation == "refusal-blank" else eyes.deadline_s
    looking = oidc.Eyes(eyes.context_factory, sign_in_shown, deadline)
    result = oidc.check_redirect_uri(oidc.fetch(op.issuer, client=client), attempt, looking)
    assert result.status == "failed"
    assert result.detail.startswith(f"{rule}: ")


def test_a_provider_that_does_not_answer_is_a_matter_of_the_console(
    op: Provider, client: httpx.Client, attempt: oidc.Attempt, eyes: oidc.Eyes, browser: Browser
) -> None:
    found = oidc.fetch(op.issuer, client=client)
    gone = found.model_copy(update={"authorization_endpoint": "http://127.0.0.1:9/authorize"})
    for check in (oidc.check_authorize, oidc.check_redirect_uri):
        with pytest.raises(ConsoleUnreachable, match="does not answer"):
            check(gone, attempt, eyes)
    assert not browser.contexts


@pytest.mark.parametrize(
    ("endpoint", "url"),
    [
        ("https://op.example/authorize", "https://op.example/authorize?scope=a%20b"),
        ("https://op.example/authorize?", "https://op.example/authorize?scope=a%20b"),
        ("https://op.example/a?t=1", "https://op.example/a?t=1&scope=a%20b"),
    ],
)
def test_a_query_of_the_endpoint_is_kept(endpoint: str, url: str) -> None:
    assert authorization_url(endpoint, {"scope": "a b"}) == url


@pytest.mark.parametrize(
    ("registered", "other"),
    [
        ("https://rp.example/cb", "https://rp.example/cb/unregistered"),
        ("https://rp.example/cb/", "https://rp.example/cb/unregistered"),
        ("https://rp.example/cb?id=1", "https://rp.example/cb/unregistered?id=1"),
        ("https://rp.example", "https://rp.example/unregistered"),
    ],
)
def test_the_other_address_is_a_segment_longer(registered: str, other: str) -> None:
    assert unregistered(registered) == other
