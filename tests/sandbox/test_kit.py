"""The Python half of the kit, over HTTP on a real server."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from flask import Response, jsonify
from flask.typing import ResponseReturnValue
from pydantic import BaseModel

from sandbox.kit import Console, Listener, Problem, Store, account, read_json, serve, sign_in


class ThingIn(BaseModel):
    name: str
    size: int


def console_in(folder: Path, **options: Any) -> Console:
    """A console with one configuration object, and a sign-in without a password."""
    console = Console(
        "toy",
        folder,
        title="Toy </script> Console",
        static=folder,
        whoami=lambda: {"name": account()} if account() else None,
        export=lambda: {"things": console.store.all("thing")},
        **options,
    )

    @console.app.post("/api/enter")
    def enter() -> Response:
        sign_in("ann")
        return jsonify(ok=True)

    @console.app.post("/api/things")
    @console.signed_in
    @console.configuration
    def add() -> Response:
        wanted = read_json(ThingIn)
        if console.store.get("thing", wanted.name):
            raise Problem(409, "Taken.", errors={"name": "In use."})
        return jsonify(console.store.put("thing", wanted.name, wanted.model_dump()))

    @console.app.get("/")
    def page() -> ResponseReturnValue:
        return console.shell()

    return console


class Client:
    """A browser without pages: keeps cookies and the CSRF token."""

    def __init__(self, url: str) -> None:
        self.http = httpx.Client(
            base_url=url, trust_env=False, verify=False
        )  # http alone: spare the time
        self.fresh()

    def fresh(self) -> dict[str, Any]:
        state: dict[str, Any] = self.http.get("/api/session").json()
        self.http.headers["X-CSRF-Token"] = state["csrf"]
        return state

    def enter(self) -> None:
        self.http.post("/api/enter", json={}).raise_for_status()
        self.fresh()

    def add(self, name: str = "a", size: Any = 1) -> httpx.Response:
        return self.http.post("/api/things", json={"name": name, "size": size})

    def requests(self) -> dict[str, Any]:
        found: dict[str, Any] = self.http.get("/__sandbox__/requests").json()
        return found

    def fault(self, name: str, on: bool = True) -> httpx.Response:
        return self.http.post("/__sandbox__/faults", json={"name": name, "on": on})


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    listener = Listener("127.0.0.1")
    console = console_in(tmp_path)
    with ExitStack() as stack:
        stack.callback(console.store.close)
        stack.callback(serve(console.app, listener).close)
        client = Client(listener.url)
        stack.callback(client.http.close)
        yield client


def test_documents_keep_their_place_and_outlive_the_store(tmp_path: Path) -> None:
    store = Store(tmp_path / "new" / "a.sqlite")
    for key in ("one", "two"):
        store.put("thing", key, {"key": key})
    store.put("thing", "one", {"key": "one", "changed": True})
    made = store.constant("secret", lambda: "first")
    store.close()
    again = Store(tmp_path / "new" / "a.sqlite")
    assert again.all("thing") == [{"key": "one", "changed": True}, {"key": "two"}]
    assert (made, again.constant("secret", lambda: "second")) == ("first", "first")
    assert again.all("other") == []
    again.close()


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.sqlite")

    def write_two() -> None:
        with store.transaction():
            store.put("thing", "a", {})
            with store.transaction():
                store.put("thing", "b", {})
            raise LookupError("half-way")

    with pytest.raises(LookupError, match="half-way"):
        write_two()
    assert store.all("thing") == []
    store.close()


def test_what_is_taken_by_many_threads_is_taken_once(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.sqlite")
    store.put("code", "x", {"n": 1})
    taken: list[Any] = []
    threads = [
        threading.Thread(target=lambda: taken.append(store.take("code", "x"))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [one for one in taken if one] == [{"n": 1}]
    store.close()


def test_a_request_without_the_sessions_token_is_refused(client: Client) -> None:
    client.enter()
    for token in ("", "x" * 32):
        refused = client.http.post("/api/things", json={}, headers={"X-CSRF-Token": token})
        assert refused.status_code == 403
    assert client.requests()["configuration"] == 0


def test_nobody_is_401_and_signing_in_takes_a_new_session(client: Client) -> None:
    refused = client.add()
    assert refused.status_code == 401
    assert refused.headers["Content-Type"] == "application/problem+json"
    before = client.http.cookies["toy_session"], client.http.headers["X-CSRF-Token"]
    client.enter()
    after = client.http.cookies["toy_session"], client.http.headers["X-CSRF-Token"]
    assert before[0] != after[0]
    assert before[1] != after[1]
    old = httpx.get(
        str(client.http.base_url.join("/api/session")),
        headers={"Cookie": f"toy_session={before[0]}"},
        trust_env=False,
    )
    assert old.json()["user"] is None
    assert client.fresh()["user"] == {"name": "ann"}
    assert "HttpOnly; Path=/; SameSite=Lax" in old.headers["Set-Cookie"]


def test_field_errors_are_named_by_field(client: Client) -> None:
    client.enter()
    refused = client.http.post("/api/things", json={"size": "tall"})
    assert refused.status_code == 422
    assert set(refused.json()["errors"]) == {"name", "size"}
    assert client.http.post("/api/things", content=b"[]").status_code == 400
    client.add().raise_for_status()
    taken = client.add()
    assert (taken.status_code, taken.json()["errors"]) == (409, {"name": "In use."})
    missing = client.http.get("/api/nothing")
    assert (missing.status_code, missing.json()["title"]) == (404, "Not Found")


def test_configuration_requests_are_logged_with_who_and_what(client: Client) -> None:
    client.enter()
    client.add(size=1).raise_for_status()
    client.add(name="x" * 3000)
    client.add(size="tall")
    found = client.requests()
    assert found["configuration"] == 3
    first, long, wrong = found["log"]
    assert {k: first[k] for k in ("method", "path", "actor", "status", "body")} == {
        "method": "POST",
        "path": "/api/things",
        "actor": "ann",
        "status": 200,
        "body": {"name": "a", "size": 1},
    }
    assert first["at"].endswith("Z")
    assert "3000 characters" in long["body"]["name"]
    assert wrong["status"] == 422
    assert [one["name"] for one in client.http.get("/__sandbox__/export").json()["things"]] == [
        "a",
        "x" * 3000,
    ]


def test_500_on_submit_fails_every_first_post_and_does_nothing(client: Client) -> None:
    client.enter()
    client.fault("500-on-submit").raise_for_status()
    answers = [client.add(name=name).status_code for name in ("a", "a", "b", "b")]
    assert answers == [500, 200, 500, 200]
    assert client.requests()["configuration"] == 4
    client.fault("500-always")
    assert [client.add(name="c").status_code for _ in range(3)] == [500] * 3
    client.fault("500-always", on=False)
    assert client.fault("500-on-submit", on=False).json()["on"] == []
    assert client.add(name="c").status_code == 200


def test_an_answer_is_lost_once_after_its_request_was_carried_out(client: Client) -> None:
    client.enter()
    client.fault("answer-lost").raise_for_status()
    with pytest.raises(httpx.RemoteProtocolError):
        client.add(name="a")
    assert client.http.get("/__sandbox__/export").json() == {"things": [{"name": "a", "size": 1}]}
    assert client.add(name="b").status_code == 200


def test_a_session_ends_with_the_first_post_which_does_nothing(client: Client) -> None:
    client.enter()
    client.fault("session-ends-at-submit").raise_for_status()
    assert client.add(name="a").status_code == 401
    client.fresh()
    client.enter()
    assert client.add(name="a").status_code == 200
    assert client.requests()["configuration"] == 2


def test_a_post_without_answer_ends_when_its_client_goes_and_does_nothing(client: Client) -> None:
    client.enter()
    client.fault("endless-submit").raise_for_status()
    with pytest.raises(httpx.ReadTimeout):
        client.http.post("/api/things", json={"name": "a", "size": 1}, timeout=0.5)
    assert client.add(name="b").status_code == 200
    assert client.http.get("/__sandbox__/export").json() == {"things": [{"name": "b", "size": 1}]}


def test_a_name_is_refused_at_its_field(client: Client) -> None:
    client.enter()
    client.fault("validation-error").raise_for_status()
    answer = client.add(name="a")
    assert answer.status_code == 422
    assert answer.json()["errors"] == {"name": "This name is not allowed here."}


def test_faults_are_told_to_the_pages_and_may_be_combined(client: Client) -> None:
    client.fault("hostile-text").raise_for_status()
    client.fault("two-controls").raise_for_status()
    page = client.http.get("/").text
    assert '"faults": ["hostile-text", "two-controls"]' in page
    assert page.count("</script>") == 2


def test_a_fault_that_does_not_exist_is_refused_with_those_that_do(client: Client) -> None:
    refused = client.fault("no-such")
    assert refused.status_code == 404
    assert "500-on-submit" in refused.json()["detail"]


def test_the_shell_carries_the_build_and_nothing_that_ends_the_script(tmp_path: Path) -> None:
    console = console_in(tmp_path, build={"labels": {"Save": "</script><b>"}})
    page = console.app.test_client().get("/")
    assert page.text.count("</script>") == 2
    assert "Toy &lt;/script&gt; Console" in page.text
    assert page.headers["Cache-Control"] == "no-store"
    console.store.close()


def test_latency_is_added_to_the_api_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("sandbox.kit.weather.time.sleep", slept.append)
    console = console_in(tmp_path, latency_ms=250)
    console.app.test_client().get("/")
    console.app.test_client().get("/api/session")
    assert slept == [0.25]
    console.store.close()


def test_localhost_answers_on_both_loopback_addresses_of_one_port(tmp_path: Path) -> None:
    listener = Listener("localhost")
    console = console_in(tmp_path)
    server = serve(console.app, listener)
    families = {one.family for one in listener.sockets}
    for address in ("127.0.0.1", "[::1]")[: len(families)]:
        url = f"http://{address}:{listener.port}/api/session"
        assert httpx.get(url, trust_env=False).status_code == 200
    server.close()
    console.store.close()
    with socket.socket() as again:
        again.bind(("127.0.0.1", listener.port))  # the port is free once more


def test_a_port_that_is_taken_is_an_error() -> None:
    first = Listener("127.0.0.1")
    with pytest.raises(OSError, match="in use"):
        Listener("localhost", first.port)
    first.close()
