"""The authorization code flow: PKCE, tokens, userinfo, refresh, access tokens for an API."""

from __future__ import annotations

import base64
import hashlib

import httpx
import pytest

from sandbox.idaas.accounts import TEST_USER
from tests.sandbox.idaas.visiting import REDIRECT_URI, Integration, answered, claims

VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = (
    base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
)


class TestCode:
    @pytest.fixture
    def coded(self, integration: Integration) -> Integration:
        grants = ["Authorization Code", "Refresh Token"]
        chosen = {"grant_types": grants, "pkce_code_challenge_method": "S256"}
        integration.change(authentication=chosen)
        return integration

    def log_in(self, coded: Integration, **changes: str) -> dict[str, str]:
        pkce = {"code_challenge": CHALLENGE, "code_challenge_method": "S256"}
        return coded.log_in(response_type="code", **{**pkce, **changes})

    def exchange(self, coded: Integration, **changes: str) -> httpx.Response:
        body = {
            "grant_type": "authorization_code",
            "client_id": coded.client_id,
            "redirect_uri": REDIRECT_URI,
            "code_verifier": VERIFIER,
            **changes,
        }
        return httpx.post(f"{coded.provider.url}/api/oidc/token", data=body)

    def test_brings_tokens_and_userinfo(self, coded: Integration) -> None:
        tokens = self.exchange(coded, code=self.log_in(coded)["code"]).json()
        found = claims(coded, tokens["id_token"])
        assert (found["sub"], found["nonce"]) == (TEST_USER.unique_id, "n-0S6_WzA2Mj")
        assert "email" not in found
        assert "at_hash" in found
        bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
        answer = httpx.get(f"{coded.provider.url}/api/oidc/userinfo", headers=bearer)
        assert answer.headers["content-type"] == "application/jwt"
        assert claims(coded, answer.text)["email"] == TEST_USER.user_id

    def test_userinfo_unsigned_and_refused(self, coded: Integration) -> None:
        coded.change(authentication={"user_info_signing_algorithm": "None"})
        tokens = self.exchange(coded, code=self.log_in(coded)["code"]).json()
        address = f"{coded.provider.url}/api/oidc/userinfo"
        bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
        assert httpx.get(address, headers=bearer).json()["sub"] == TEST_USER.unique_id
        assert httpx.get(address, headers={"Authorization": "Bearer x"}).status_code == 401

    def test_refresh_tokens_are_replaced(self, coded: Integration) -> None:
        tokens = self.exchange(coded, code=self.log_in(coded)["code"]).json()
        again = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
        fresh = self.exchange(coded, **again).json()
        assert fresh["refresh_token"] != tokens["refresh_token"]
        assert self.exchange(coded, **again).json()["error"] == "invalid_grant"

    @pytest.mark.parametrize(
        "changes",
        [
            {"code_verifier": "x" * 43},
            {"redirect_uri": "http://localhost:8799/other"},
            {"code": "unknown"},
        ],
    )
    def test_is_not_exchanged_otherwise(self, coded: Integration, changes: dict[str, str]) -> None:
        code = self.log_in(coded)["code"]
        refused = self.exchange(coded, **{"code": code, **changes})
        assert refused.json()["error"] == "invalid_grant"

    def test_is_good_once(self, coded: Integration) -> None:
        code = self.log_in(coded)["code"]
        assert self.exchange(coded, code=code).status_code == 200
        assert self.exchange(coded, code=code).json()["error"] == "invalid_grant"

    def test_needs_the_challenge_that_the_application_asks_for(self, coded: Integration) -> None:
        request = coded.request(response_type="code")
        answer = coded.provider.visitor().authorize(**request)
        assert answered(answer)["error"] == "invalid_request"

    def test_for_an_api_brings_a_jwt_as_its_definition_says(self, coded: Integration) -> None:
        server = {
            "enabled": True,
            "name": "Calendar API",
            "value": "https://api.example.com/calendar",
            "include_client_id": True,
            "access_token_signing_algorithm": "RS256",
            "scopes": [{"name": "Edit calendar", "value": "edit:calendar"}],
        }
        assert coded.admin.api("POST", "/api/resource-servers", server).status_code == 201
        request = {"resource": server["value"], "scope": "openid edit:calendar"}
        code = self.log_in(coded, **{k: str(v) for k, v in request.items()})["code"]
        found = claims(coded, self.exchange(coded, code=code).json()["access_token"])
        assert found["aud"] == "https://api.example.com/calendar"
        assert found["client_id"] == coded.client_id
        assert found["scope"] == "openid edit:calendar"
