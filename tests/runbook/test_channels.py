from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from runbook import channels
from runbook.errors import UsageError
from tests.runbook import web

POSTS: list[dict[str, Any]] = []


def take(request: BaseHTTPRequestHandler) -> None:
    length = int(request.headers["Content-Length"])
    POSTS.append(json.loads(request.rfile.read(length)))
    request.send_response(200)
    request.end_headers()


def refuse(request: BaseHTTPRequestHandler) -> None:
    request.send_response(500)
    request.end_headers()


@pytest.fixture(autouse=True)
def posts(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    monkeypatch.delenv("REQUESTS_CA_BUNDLE", raising=False)
    POSTS.clear()
    return POSTS


def send(*addresses: str) -> tuple[str, ...]:
    return channels.send(
        SecretStr(" ".join(addresses)), title="It ran", body="and well\n100% <b>", kind="success"
    )


def test_every_address_gets_the_message(posts: list[dict[str, Any]]) -> None:
    with web.serving(take) as one, web.serving(take) as other:
        assert send(f"json://127.0.0.1:{one}", f"json://127.0.0.1:{other}/hook") == ()
    assert [(post["title"], post["message"], post["type"]) for post in posts] == [
        ("It ran", "and well\n100% <b>", "success")
    ] * 2


def test_who_was_not_reached_is_told_by_place_and_the_rest_is_sent(
    posts: list[dict[str, Any]],
) -> None:
    with web.nowhere() as down, web.serving(refuse) as no, web.serving(take) as up:
        missed = send(*(f"json://user:token@127.0.0.1:{port}" for port in (down, no, up)))
    assert missed == ("1 of 3 (json)", "2 of 3 (json)")
    assert len(posts) == 1


def test_a_hook_over_tls_is_trusted_as_everything_else_is(
    tmp_path: Path, posts: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    own = web.certificate(tmp_path / "own.pem")
    with web.serving(take, own) as port:
        assert send(f"jsons://127.0.0.1:{port}") == ("1 of 1 (jsons)",)
        monkeypatch.setenv("SSL_CERT_FILE", str(own))
        assert send(f"jsons://127.0.0.1:{port}") == ()
    assert len(posts) == 1


@pytest.mark.parametrize(
    "text",
    [
        "json://127.0.0.1:1",
        "json://127.0.0.1:1 json://127.0.0.1:2",
        "json://127.0.0.1:1, json://127.0.0.1:2",
        "json://127.0.0.1:1,mailto://user:word@example.com?to=a@example.com,b@example.com ",
    ],
)
def test_addresses_stand_with_spaces_or_commas_between_them(text: str) -> None:
    channels.check(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("hunter2", "of 1, address 1 is"),
        ("hunter2://hunter2", "of 1, address 1 is"),
        ("hunter2 json://127.0.0.1:1", "of 2, address 1 is"),
        ("json://127.0.0.1:1 hunter2", "of 1, address 1 is"),
        ("json://127.0.0.1:1 slack://hunter2 discord://hunter2", "of 3, address 2, 3 is"),
    ],
)
def test_an_address_that_is_none_is_told_by_its_place_and_not_by_its_text(
    text: str, place: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(UsageError) as caught:
        channels.check(text)
    assert place in caught.value.what
    assert "hunter2" not in caught.value.message() + "".join(capfd.readouterr())
