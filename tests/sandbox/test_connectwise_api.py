"""The JSON API of ConnectWise Home, over HTTP on a real server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.sandbox.home import Home, home

PROVIDER = {
    "display_name": "EntrustOIDC",
    "description": "",
    "client_id": "c-1",
    "authority_url": "https://idp.example/api/oidc",
    "response_type": "id_token",
    "users": [],
}


@pytest.fixture
def console(tmp_path: Path) -> Iterator[Home]:
    with home(tmp_path) as console:
        yield console


@pytest.fixture
def admin(console: Home) -> Home:
    console.sign_in()
    return console


def test_a_wrong_password_and_an_unknown_account_are_told_alike(console: Home) -> None:
    answers = []
    for email in ("admin@example.com", "nobody@example.com", "jane.doe@example.com"):
        assert console.post("/api/sign-in/identify", {"email": email}).json()["next"] == "password"
        refused = console.post("/api/sign-in/password", {"email": email, "password": "guess"})
        answers.append((refused.status_code, refused.json()["errors"]))
    assert answers == [(403, {"password": "Email address or password is wrong."})] * 3
    assert console.get("/api/providers").status_code == 401


def test_an_account_without_a_password_has_no_empty_one(console: Home) -> None:
    body = {"email": "jane.doe@example.com", "password": ""}
    assert console.post("/api/sign-in/password", body).status_code == 403


def test_what_is_saved_is_what_is_read(admin: Home) -> None:
    new = admin.blank()
    wanted = PROVIDER | {"description": "Ours", "users": ["jane.doe@example.com"]}
    saved = admin.post("/api/providers", wanted | new["sealed"])
    assert saved.status_code == 201
    read = admin.get(f"/api/providers/{new['id']}").json()["provider"]
    assert {name: read[name] for name in wanted} == wanted
    assert read == saved.json()["provider"]
    assert admin.get("/api/providers").json()["providers"] == [read]
    exported = admin.get("/__sandbox__/export").json()
    assert exported["providers"] == [read]
    assert [one["email"] for one in exported["users"] if one["provider"]] == [
        "jane.doe@example.com"
    ]
    assert "password" not in exported["users"][0]


def test_the_redirect_uri_belongs_to_the_provider_from_the_open_form_on(admin: Home) -> None:
    first, second = admin.blank(), admin.blank()
    assert first["redirect_uri"] != second["redirect_uri"]
    assert first["redirect_uri"].startswith(f"{admin.url}/")
    saved = admin.add(PROVIDER, first)
    assert saved["redirect_uri"] == first["redirect_uri"]
    changed = admin.put(f"/api/providers/{first['id']}", PROVIDER | {"client_id": "c-2"}).json()
    assert changed["provider"]["client_id"] == "c-2"
    assert changed["provider"]["redirect_uri"] == first["redirect_uri"]
    assert admin.blank()["redirect_uri"] not in (first["redirect_uri"], second["redirect_uri"])


def test_opening_the_form_changes_nothing(admin: Home) -> None:
    admin.blank()
    assert admin.get("/__sandbox__/requests").json()["configuration"] == 0
    assert admin.get("/api/providers").json()["providers"] == []


def test_an_identifier_that_was_not_given_out_is_refused(admin: Home) -> None:
    one, other = admin.blank(), admin.blank()
    forged = {"id": one["id"], "seal": other["sealed"]["seal"]}
    assert admin.post("/api/providers", PROVIDER | forged).status_code == 422
    assert admin.post("/api/providers", PROVIDER | one["sealed"]).status_code == 201
    assert admin.post("/api/providers", PROVIDER | one["sealed"]).status_code == 409


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("display_name", "  "),
        ("client_id", ""),
        ("authority_url", ""),
        ("authority_url", "idp.example"),
        ("authority_url", "http://idp.example/api/oidc"),
        ("authority_url", "https:///api/oidc"),
        ("authority_url", "https://idp.example/api/oidc?x=1"),
        ("authority_url", "https://idp.example/#a"),
        ("authority_url", "https://me@idp.example/"),
        ("authority_url", "https://idp.example/a b"),
        ("authority_url", "http://1.2.3.4.5/"),
        ("authority_url", "http://[::1"),
        ("response_type", "none"),
        ("users", ["stranger@example.com"]),
    ],
)
def test_what_cannot_be_saved_is_said_at_its_field(admin: Home, field: str, value: Any) -> None:
    new = admin.blank()
    refused = admin.post("/api/providers", PROVIDER | {field: value} | new["sealed"])
    assert refused.status_code == 422
    assert set(refused.json()["errors"]) == {field}
    assert admin.get("/api/providers").json()["providers"] == []


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:8080/x", "http://[::1]/", "http://localhost/x"]
)
def test_an_authority_on_loopback_needs_no_https(admin: Home, address: str) -> None:
    saved = admin.add(PROVIDER | {"authority_url": f" {address} "}, admin.blank())
    assert saved["authority_url"] == address


def test_two_providers_may_have_one_name_and_an_account_one_provider(admin: Home) -> None:
    jane, liam = "jane.doe@example.com", "liam.ortiz@example.com"
    one = admin.add(PROVIDER | {"users": [jane, liam]}, admin.blank())
    two = admin.add(PROVIDER | {"users": [jane]}, admin.blank())
    found = admin.get("/api/providers").json()["providers"]
    assert [(each["id"], each["users"]) for each in found] == [
        (one["id"], [liam]),
        (two["id"], [jane]),
    ]


def test_deleting_a_provider_gives_its_accounts_back(admin: Home) -> None:
    saved = admin.add(PROVIDER | {"users": ["jane.doe@example.com"]}, admin.blank())
    assert admin.delete(f"/api/providers/{saved['id']}").status_code == 204
    assert admin.delete(f"/api/providers/{saved['id']}").status_code == 404
    assert admin.get(f"/api/providers/{saved['id']}").status_code == 404
    assert not [one for one in admin.get("/api/users").json()["users"] if one["provider"]]


def test_an_administrator_who_is_assigned_is_locked_out_but_not_thrown_out(admin: Home) -> None:
    admin.add(PROVIDER | {"users": ["admin@example.com"]}, admin.blank())
    with Home(admin.url) as elsewhere:
        body = {"email": "admin@example.com"}
        assert elsewhere.post("/api/sign-in/identify", body).json()["next"] == "redirect"
        assert elsewhere.password().status_code == 403
        assert elsewhere.get("/api/users").status_code == 401
    assert admin.get("/api/users").status_code == 200


def test_signing_out_ends_the_session(admin: Home) -> None:
    assert admin.session()["user"]["email"] == "admin@example.com"
    admin.post("/api/sign-out", {})
    assert admin.get("/api/users").status_code == 401


def test_state_is_there_after_a_restart(tmp_path: Path) -> None:
    with home(tmp_path) as first:
        first.sign_in()
        saved = first.add(PROVIDER | {"users": ["jane.doe@example.com"]}, first.blank())
        new = first.blank()
        session = first.http.cookies["connectwise_session"]
    with home(tmp_path) as second:
        second.http.cookies.clear()
        second.http.headers["Cookie"] = f"connectwise_session={session}"
        second.session()
        read = second.get(f"/api/providers/{saved['id']}").json()["provider"]
        assert read["users"] == ["jane.doe@example.com"]
        assert second.post("/api/providers", PROVIDER | new["sealed"]).status_code == 201
