"""Signing in to ConnectWise Home through a provider: what is asked, taken and refused."""

from __future__ import annotations

import base64
import hashlib
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from flask import Response, jsonify, request
from joserfc import jwt

from sandbox.connectwise.tokens import Refused, check_id_token
from tests.oidc_provider import CLIENT_ID, Claims, Provider, serve
from tests.sandbox.home import JANE, Home, home

Answer = dict[str, str]


class Company(Provider):
    """The tests' provider with an account of ours, and a token endpoint under an issuer of its own.

    `asked` is the authorization request whose code is redeemed; `user_info` what UserInfo tells.
    """

    def __init__(self) -> None:
        super().__init__()
        self.email = JANE
        self.asked: Answer = {}
        self.user_info: Claims = {}
        self.signs_user_info = False
        rule = self.app.add_url_rule
        rule("/code/.well-known/openid-configuration", view_func=self._code_document)
        rule("/code/token", view_func=self._redeem, methods=["POST"])
        rule("/code/userinfo", view_func=self._user_info)

    @property
    def code_issuer(self) -> str:
        return f"{self.base}/code"

    def claims(self, nonce: str | None) -> Claims:
        claims = super().claims(nonce)
        return claims | {"email": self.email} if "email" in claims else claims

    def signed(self, claims: Claims) -> str:
        return jwt.encode({"alg": "RS256", "kid": "first"}, claims, self.key)

    def _code_document(self) -> Response:
        return jsonify(
            issuer=self.code_issuer,
            authorization_endpoint=f"{self.code_issuer}/authorize?tenant=1",
            token_endpoint=f"{self.code_issuer}/token",
            jwks_uri=f"{self.issuer}/jwks",
            userinfo_endpoint=f"{self.code_issuer}/userinfo",
        )

    def _user_info(self) -> Response | tuple[str, int]:
        if request.headers.get("Authorization") != "Bearer the-token":
            return "", 401
        if self.signs_user_info:
            return Response(self.signed(self.user_info), mimetype="application/jwt")
        return jsonify(self.user_info)

    def _redeem(self) -> Response | tuple[Response, int]:
        form = request.form
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        right = (
            form["code"] == "the-code"
            and form["grant_type"] == "authorization_code"
            and form["redirect_uri"] == self.asked["redirect_uri"]
            and form["client_id"] == self.asked["client_id"]
            and challenge == self.asked["code_challenge"]
        )
        if not right:
            return jsonify(error="invalid_grant"), 400
        claims = self.claims(self.asked["nonce"]) | {"iss": self.code_issuer}
        return jsonify(id_token=self.signed(claims), access_token="the-token", token_type="Bearer")


class Visit:
    """A browser on its way through a login: keeps the cookie that ties the answer to it."""

    def __init__(self, url: str, path: str) -> None:
        self.url = url
        self.sent = httpx.get(f"{url}{path}", trust_env=False)
        self.address = self.sent.headers.get("Location", "")
        self.asked = dict(parse_qsl(urlsplit(self.address).query))
        # A jar does not send a Secure cookie by http; a browser does, on loopback.
        self.cookie = self.sent.headers.get("Set-Cookie", "").split(";")[0]

    def answer(self, *, cookie: str | None = None, **answer: str) -> httpx.Response:
        return httpx.post(
            self.asked["redirect_uri"],
            data={"state": self.asked["state"], **answer},
            headers={"Cookie": self.cookie if cookie is None else cookie},
            trust_env=False,
        )


@pytest.fixture(scope="module")
def company() -> Iterator[Company]:
    company = Company()
    with serve(company.app, "127.0.0.1") as company.base:
        yield company


@pytest.fixture
def op(company: Company) -> Company:
    company.mutations.clear()
    company.email = JANE
    return company


@pytest.fixture
def console(op: Company, tmp_path: Path) -> Iterator[Home]:
    with integrated(op, tmp_path) as console:
        yield console


@contextmanager
def integrated(
    op: Company, folder: Path, *, build: dict[str, Any] | None = None, **changes: Any
) -> Iterator[Home]:
    """A console on which the provider has been added for Jane."""
    wanted = {
        "display_name": "EntrustOIDC",
        "client_id": CLIENT_ID,
        "authority_url": op.issuer,
        "response_type": "id_token",
        "users": [JANE],
    }
    with home(folder, **(build or {})) as console:
        console.sign_in()
        console.add(wanted | changes, console.blank())
        yield console


def refusal(answer: httpx.Response) -> str:
    """The reason on a page that refuses, which must be one."""
    assert answer.status_code == 403, answer.text
    assert 'role="alert"' in answer.text
    assert "connectwise_session" not in answer.headers.get("Set-Cookie", "")
    return answer.text.split('role="alert">')[1].split("</div>")[0]


def user_of(console: Home, answer: httpx.Response) -> Any:
    """Who is signed in after an answer."""
    with httpx.Client(base_url=console.url, trust_env=False) as browser:
        browser.headers["Cookie"] = answer.headers["Set-Cookie"].split(";")[0]
        return browser.get("/api/session").json()["user"]


def test_the_request_asks_for_what_the_provider_is_set_to(console: Home, op: Company) -> None:
    visit = Visit(console.url, f"/signin?email={JANE.upper()}")
    provider = console.get("/api/providers").json()["providers"][0]
    assert visit.address.startswith(f"{op.issuer}/authorize?")
    asked = visit.asked
    assert len(asked.pop("state")) > 20
    assert len(asked.pop("nonce")) > 20
    assert asked == {
        "client_id": CLIENT_ID,
        "response_type": "id_token",
        "response_mode": "form_post",
        "redirect_uri": provider["redirect_uri"],
        "scope": "openid email profile",
        "login_hint": JANE,
    }
    assert "Secure; HttpOnly; Path=/; SameSite=None" in visit.sent.headers["Set-Cookie"]


def test_a_right_token_signs_in_the_account_of_its_address(console: Home, op: Company) -> None:
    op.email = "Jane.Doe@Example.com"
    visit = Visit(console.url, f"/signin?email={JANE}")
    done = visit.answer(id_token=op.token(visit.asked["nonce"]))
    assert (done.status_code, done.headers["Location"]) == (303, "/")
    user = user_of(console, done)
    assert user["email"] == JANE
    assert console.session()["user"]["email"] == "admin@example.com"
    assert console.get("/__sandbox__/requests").json()["configuration"] == 1


@pytest.mark.parametrize(
    ("mistake", "reason"),
    [
        ("iss-slash", "issuer"),
        ("iss-other", "issuer"),
        ("wrong-aud", "not for client"),
        ("no-aud", "not for client"),
        ("aud-without-azp", "azp"),
        ("wrong-azp", "azp"),
        ("expired", "expired"),
        ("no-exp", "exp"),
        ("exp-text", "exp"),
        ("iat-future", "iat"),
        ("no-iat", "iat"),
        ("stale-nonce", "nonce"),
        ("no-nonce", "nonce"),
        ("no-email", "email"),
        ("other-email", "somebody@else.example"),
        ("alg-none", "signed with none"),
        ("alg-hs256", "signed with HS256"),
        ("alg-ps256", "signed with PS256"),
        ("other-key", "signature"),
        ("unknown-kid", "signature"),
        ("jwks-empty", "no RSA key"),
        ("document-iss-slash", "Authority URL is"),
        ("document-404", "404"),
        ("document-html", "could not be read"),
    ],
)
def test_a_mistake_of_the_provider_is_refused_with_its_reason(
    console: Home, op: Company, mistake: str, reason: str
) -> None:
    visit = Visit(console.url, f"/signin?email={JANE}")
    if mistake == "other-email":
        op.email = "somebody@else.example"
    op.mutations.add(mistake)
    assert reason in refusal(visit.answer(id_token=op.token(visit.asked["nonce"])))


def test_es256_is_refused_though_its_key_is_published(console: Home, op: Company) -> None:
    visit = Visit(console.url, f"/signin?email={JANE}")
    claims = op.claims(visit.asked["nonce"])
    token = jwt.encode({"alg": "ES256", "kid": "curve"}, claims, op.ec_key, algorithms=["ES256"])
    assert "signed with ES256" in refusal(visit.answer(id_token=token))


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "e30.e30.e30"])
def test_what_is_no_token_is_refused(console: Home, token: str) -> None:
    visit = Visit(console.url, f"/signin?email={JANE}")
    assert "not a signed token" in refusal(visit.answer(id_token=token))


def test_an_account_that_is_assigned_elsewhere_is_refused(console: Home, op: Company) -> None:
    op.email = "liam.ortiz@example.com"
    visit = Visit(console.url, f"/signin?email={JANE}")
    refused = refusal(visit.answer(id_token=op.token(visit.asked["nonce"])))
    assert "liam.ortiz@example.com does not sign in with this provider" in refused


def test_an_answer_counts_once_and_only_from_the_browser_that_asked(
    console: Home, op: Company
) -> None:
    visit = Visit(console.url, f"/signin?email={JANE}")
    token = op.token(visit.asked["nonce"])
    assert "elsewhere" in refusal(visit.answer(id_token=token, cookie="connectwise_browser=x"))
    again = Visit(console.url, f"/signin?email={JANE}")
    token = op.token(again.asked["nonce"])
    assert again.answer(id_token=token).status_code == 303
    assert "no login that was begun here" in refusal(again.answer(id_token=token))


def test_the_providers_own_refusal_is_shown_and_escaped(console: Home) -> None:
    visit = Visit(console.url, f"/signin?email={JANE}")
    refused = refusal(visit.answer(error="access_denied", error_description="<b>No</b>"))
    assert "access_denied. &lt;b&gt;No&lt;/b&gt;" in refused


def test_an_answer_without_a_token_is_refused(console: Home) -> None:
    visit = Visit(console.url, f"/signin?email={JANE}")
    assert "holds no id_token" in refusal(visit.answer())


def test_a_login_that_took_too_long_is_refused(
    console: Home, op: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = Visit(console.url, f"/signin?email={JANE}")
    monkeypatch.setattr("sandbox.connectwise.signin._LOGIN_LASTS_S", -1)
    assert "too long" in refusal(visit.answer(id_token=op.token(visit.asked["nonce"])))


def test_an_account_without_a_provider_is_not_sent_away(console: Home) -> None:
    for email in ("admin@example.com", "nobody@example.com", ""):
        assert "no login provider" in refusal(Visit(console.url, f"/signin?email={email}").sent)


@pytest.mark.parametrize("path", ["/", "/initiate"])
def test_a_provider_may_begin_the_login(console: Home, op: Company, path: str) -> None:
    target = f"{console.url}/#/settings"
    query = httpx.QueryParams(iss=op.issuer, login_hint=JANE, target_link_uri=target)
    visit = Visit(console.url, f"{path}?{query}")
    assert visit.asked["login_hint"] == JANE
    done = visit.answer(id_token=op.token(visit.asked["nonce"]))
    assert done.headers["Location"] == target


@pytest.mark.parametrize("target", ["https://evil.example/", "//evil.example", "javascript:1"])
def test_a_target_elsewhere_is_not_followed(console: Home, op: Company, target: str) -> None:
    query = httpx.QueryParams(iss=op.issuer, target_link_uri=target)
    visit = Visit(console.url, f"/initiate?{query}")
    done = visit.answer(id_token=op.token(visit.asked["nonce"]))
    assert done.headers["Location"] == "/"


def test_an_issuer_that_nobody_added_cannot_begin_a_login(console: Home, op: Company) -> None:
    for issuer in (f"{op.issuer}/", "https://other.example", ""):
        visit = Visit(console.url, f"/initiate?{httpx.QueryParams(iss=issuer)}")
        assert "No login provider" in refusal(visit.sent)


def test_of_two_providers_of_one_issuer_the_accounts_own_is_taken(
    console: Home, op: Company
) -> None:
    first = console.get("/api/providers").json()["providers"][0]
    second = console.add({**_plain(first), "users": ["mei.tanaka@example.com"]}, console.blank())
    for hint, provider in ((JANE, first), ("mei.tanaka@example.com", second), ("", second)):
        query = httpx.QueryParams(iss=op.issuer, login_hint=hint)
        visit = Visit(console.url, f"/initiate?{query}")
        assert visit.asked["redirect_uri"] == provider["redirect_uri"]


def _plain(provider: dict[str, Any]) -> dict[str, Any]:
    names = ("display_name", "client_id", "authority_url", "response_type")
    return {name: provider[name] for name in names}


def test_a_wrong_authority_is_found_at_the_login_and_not_before(
    op: Company, tmp_path: Path
) -> None:
    with integrated(op, tmp_path, authority_url=f"{op.issuer}/") as console:
        refused = refusal(Visit(console.url, f"/signin?email={JANE}").sent)
        assert f"{op.issuer}/" in refused


def test_a_code_is_redeemed_with_its_verifier(op: Company, tmp_path: Path) -> None:
    with integrated(op, tmp_path, authority_url=op.code_issuer, response_type="code") as console:
        visit = Visit(console.url, f"/signin?email={JANE}")
        assert visit.address.startswith(f"{op.code_issuer}/authorize?tenant=1&")
        assert visit.asked["code_challenge_method"] == "S256"
        assert "response_mode" not in visit.asked
        assert user_of(console, by_code(op, visit))["email"] == JANE
        other = Visit(console.url, f"/signin?email={JANE}")
        assert "invalid_grant" in refusal(other.answer(code="the-code"))


def by_code(op: Company, visit: Visit) -> httpx.Response:
    """The provider's answer with a code, as a redirect brings it."""
    op.asked = visit.asked
    return httpx.get(
        visit.asked["redirect_uri"],
        params={"state": visit.asked["state"], "code": "the-code"},
        headers={"Cookie": visit.cookie},
        trust_env=False,
    )


@pytest.mark.parametrize("signed", [False, True])
def test_with_an_access_token_the_address_may_be_told_by_userinfo(
    op: Company, tmp_path: Path, signed: bool
) -> None:
    op.mutations.add("no-email")
    op.signs_user_info = signed
    with integrated(op, tmp_path, authority_url=op.code_issuer, response_type="code") as console:
        for told, reason in (
            ({"sub": "user-1", "email": JANE}, ""),
            ({"sub": "user-2", "email": JANE}, "somebody else"),
            ({"email": JANE}, "somebody else"),
            ({"sub": "user-1"}, "no e-mail address"),
        ):
            op.user_info = dict(told)
            answer = by_code(op, Visit(console.url, f"/signin?email={JANE}"))
            if reason:
                assert reason in refusal(answer)
            else:
                assert user_of(console, answer)["email"] == JANE


@pytest.mark.parametrize(
    ("response_type", "parameter", "claim"),
    [("id_token token", "access_token", "at_hash"), ("code id_token", "code", "c_hash")],
)
def test_a_token_is_held_against_what_came_beside_it(
    op: Company, tmp_path: Path, response_type: str, parameter: str, claim: str
) -> None:
    beside = secrets.token_urlsafe()
    half = hashlib.sha256(beside.encode()).digest()[:16]
    right = base64.urlsafe_b64encode(half).decode().rstrip("=")
    with integrated(op, tmp_path, response_type=response_type) as console:
        for value, taken in ((right, True), ("other", False), (None, False)):
            visit = Visit(console.url, f"/signin?email={JANE}")
            token = op.signed(op.claims(visit.asked["nonce"]) | {claim: value})
            answer = visit.answer(id_token=token, **{parameter: beside})
            if taken:
                assert answer.status_code == 303
            else:
                assert claim in refusal(answer)


def test_a_build_may_take_the_answer_behind_the_hash(op: Company, tmp_path: Path) -> None:
    with integrated(op, tmp_path, build={"response_mode": "fragment"}) as console:
        visit = Visit(console.url, f"/signin?email={JANE}")
        assert visit.asked["response_mode"] == "fragment"
        page = httpx.get(visit.asked["redirect_uri"], trust_env=False)
        assert page.status_code == 200
        assert "location.hash" in page.text


def test_the_clocks_may_differ_by_a_minute(op: Company) -> None:
    keys = {"keys": [op.key.as_dict(private=False)]}

    def check(**changes: Any) -> Claims:
        token = op.signed(op.claims("n") | changes)
        return check_id_token(
            token, keys, issuer=op.issuer, client_id=CLIENT_ID, nonce="n", now=time.time()
        )

    now = op.claims(None)["iat"]
    shifts: list[tuple[Callable[[], Claims], bool]] = [
        (lambda: check(iat=now + 50), True),
        (lambda: check(iat=now + 90), False),
        (lambda: check(exp=now - 50), True),
        (lambda: check(exp=now - 90), False),
        (lambda: check(iat=now - 3600), False),
    ]
    for attempt, taken in shifts:
        if taken:
            assert attempt()["email"] == JANE
        else:
            with pytest.raises(Refused):
                attempt()
