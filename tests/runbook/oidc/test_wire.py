from __future__ import annotations

from urllib.parse import urlencode

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from runbook.oidc import Wire
from tests.oidc_provider import CLIENT_ID, Provider, RelyingParty


def sign_in(page: Page, rp: RelyingParty) -> None:
    page.goto(f"{rp.base}/start")
    finish(page, rp)


def finish(page: Page, rp: RelyingParty) -> None:
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("heading", name="Signed in")).to_be_visible()
    # The relying party wiped the response out of the address bar.
    expect(page).to_have_url(rp.redirect_uri)


@pytest.mark.parametrize(
    ("delivery", "mode"),
    [("redirect", "fragment"), ("script", "fragment"), ("form_post", "form_post"),
     ("query", "query")],
)  # fmt: skip
def test_the_token_of_a_sign_in_is_seen_however_it_travels(
    op: Provider, rp: RelyingParty, context: BrowserContext, delivery: str, mode: str
) -> None:
    op.delivery = delivery
    wire = Wire(context)
    sign_in(context.new_page(), rp)
    request, response, token = wire.authorization(), wire.response(), wire.id_token()
    assert request is not None
    assert response is not None
    assert token is not None
    assert request.origin == op.base
    assert request.endpoint == f"{op.issuer}/authorize"
    assert request.parameters["client_id"] == CLIENT_ID
    assert response.mode == mode
    assert response.address == rp.redirect_uri
    assert response.parameters == {"state": request.parameters["state"]}
    assert len(token.get_secret_value().split(".")) == 3
    assert token.get_secret_value() not in f"{response!r} {token!r} {vars(wire)!r}"


SOURCES = {"location": "_on_response", "devtools": "_on_devtools", "arrival": "_on_arrival"}


@pytest.mark.parametrize(
    ("delivery", "source"),
    [("redirect", "location"), ("redirect", "devtools"), ("redirect", "arrival"),
     ("script", "devtools"), ("script", "arrival")],
)  # fmt: skip
def test_each_source_sees_a_fragment_by_itself(
    op: Provider,
    rp: RelyingParty,
    context: BrowserContext,
    monkeypatch: pytest.MonkeyPatch,
    delivery: str,
    source: str,
) -> None:
    for name, handler in SOURCES.items():
        if name != source:
            monkeypatch.setattr(Wire, handler, lambda wire, event: None)
    op.delivery = delivery
    wire = Wire(context)
    sign_in(context.new_page(), rp)
    assert wire.id_token() is not None


def test_a_popup_is_seen_from_its_first_request(
    op: Provider, rp: RelyingParty, context: BrowserContext
) -> None:
    op.delivery = "script"
    page = context.new_page()
    wire = Wire(context)
    page.goto(rp.base)
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Sign in elsewhere").click()
    finish(opened.value, rp)
    assert wire.authorization() is not None
    assert wire.id_token() is not None


def test_the_second_of_two_sign_ins_counts(
    rp: RelyingParty, op: Provider, context: BrowserContext
) -> None:
    wire, page = Wire(context), context.new_page()
    sign_in(page, rp)
    first_request, first_token = wire.authorization(), wire.id_token()
    page.goto(f"{rp.base}/start")
    assert wire.authorization() != first_request
    assert wire.id_token() is None
    finish(page, rp)
    assert wire.id_token() not in (None, first_token)


def test_a_response_with_another_state_answers_nothing(
    op: Provider, rp: RelyingParty, context: BrowserContext
) -> None:
    op.mutations.add("state-dropped")
    wire = Wire(context)
    sign_in(context.new_page(), rp)
    assert wire.authorization() is not None
    assert wire.response() is None
    assert wire.id_token() is None


def test_an_error_is_a_response_too(
    op: Provider, rp: RelyingParty, context: BrowserContext
) -> None:
    op.mutations.add("no-implicit")
    wire, page = Wire(context), context.new_page()
    page.goto(f"{rp.base}/start")
    response = wire.response()
    assert response is not None
    assert response.parameters["error"] == "unsupported_response_type"
    assert wire.id_token() is None


def test_signed_parameters_of_a_request_are_not_kept(
    op: Provider, rp: RelyingParty, context: BrowserContext
) -> None:
    wire, page = Wire(context), context.new_page()
    asked = {"client_id": CLIENT_ID, "redirect_uri": rp.redirect_uri, "response_type": "id_token"}
    page.goto(f"{op.issuer}/authorize?{urlencode(asked | {'id_token_hint': 'a.b.c'})}")
    request = wire.authorization()
    assert request is not None
    assert request.parameters == asked


def test_after_close_nothing_is_recorded(
    op: Provider, rp: RelyingParty, context: BrowserContext
) -> None:
    wire, page = Wire(context), context.new_page()
    context.new_page().close()
    page.goto(rp.base)
    wire.close()
    sign_in(page, rp)
    sign_in(context.new_page(), rp)
    assert wire.authorization() is None
    assert not wire._responses


def test_what_somebody_could_go_on_with_is_told_and_not_kept(context: BrowserContext) -> None:
    told: list[tuple[str, str]] = []
    wire = Wire(context, lambda kind, secret: told.append((kind, secret.get_secret_value())))
    context.route("**/*", lambda route: route.fulfill(body="<p>here", content_type="text/html"))
    page = context.new_page()
    asked = "response_type=code+id_token&client_id=acme&redirect_uri=http://rp.test/in&state=1"
    page.goto(f"http://op.test/authorize?{asked}")
    page.goto("http://rp.test/in#id_token=a.b.c&code=once&session_state=d.e&state=1")
    assert set(told) == {
        ("token", "a.b.c"),
        ("authorization code", "once"),
        ("session", "d.e"),
    }
    response = wire.response()
    assert response is not None
    assert response.parameters == {"state": "1"}
