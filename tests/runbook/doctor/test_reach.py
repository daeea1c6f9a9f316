from __future__ import annotations

import time
from collections.abc import Mapping
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from runbook.doctor import reach
from runbook.doctor.finding import Finding
from runbook.guide import Console
from tests.runbook import web

ACME = Console("acme", "Acme")


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


def answering(status: int = 200, headers: Mapping[str, str] | None = None) -> web.Answer:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response_only(status)
        for name, value in (headers or {}).items():
            request.send_header(name, value)
        request.end_headers()

    return answer


def looked(address: str) -> dict[str, Finding]:
    found = reach.look(ACME, address, timeout_s=5)
    assert [one.check for one in found] == ["address", "certificate", "clock"]
    assert all(one.console == ACME for one in found)
    return {one.check: one for one in found}


def dated(seconds: float, **headers: str) -> dict[str, Finding]:
    """What is found of a console whose clock is so many seconds ahead of this machine's."""
    said = {"Date": formatdate(time.time() + seconds, usegmt=True), **headers}
    with web.serving(answering(headers=said)) as port:
        return looked(f"http://127.0.0.1:{port}")


def statuses(found: Mapping[str, Finding]) -> list[str]:
    return [one.status for one in found.values()]


def test_a_console_on_this_machine_answers_has_no_certificate_and_the_same_clock() -> None:
    found = dated(0)
    assert statuses(found) == ["ok", "skipped", "ok"]
    assert found["address"].detail == "it answers 200"


def test_where_it_leads_to_is_told_without_what_is_handed_over() -> None:
    headers = {"Location": "https://login.example.com/in?state=abc#x"}
    with web.serving(answering(302, headers)) as port:
        found = looked(f"http://127.0.0.1:{port}")["address"]
    assert found.status == "ok"
    assert found.detail == "it answers 302 and leads to https://login.example.com/in"


@pytest.mark.parametrize(
    ("status", "expected"), [(404, "warning"), (500, "failed"), (503, "failed")]
)
def test_an_answer_that_is_no_page_is_told(status: int, expected: str) -> None:
    with web.serving(answering(status)) as port:
        found = looked(f"http://127.0.0.1:{port}")["address"]
    assert (found.status, found.detail) == (expected, f"it answers {status}")
    assert found.remedy


def test_of_a_console_that_does_not_answer_nothing_more_is_asked() -> None:
    with web.nowhere() as port:
        found = looked(f"http://127.0.0.1:{port}")
    assert statuses(found) == ["failed", "skipped", "skipped"]
    assert "refused" in found["address"].detail
    assert "HTTPS_PROXY" in found["address"].remedy
    assert found["clock"].detail == "the address does not answer"


def test_an_https_console_is_asked_through_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with web.nowhere() as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        found = looked("https://console.example.invalid")["address"]
        assert found.status == "failed"
        assert "refused" in found.detail  # by the proxy's port; the name is never looked up here
        monkeypatch.setenv("HTTPS_PROXY", "nonsense://127.0.0.1")
        assert looked("https://console.example.invalid")["address"].status == "failed"


@pytest.mark.parametrize(
    ("days", "status", "words"), [(89.5, "ok", "(89 days)"), (5.5, "warning", "(5 days)")]
)
def test_a_certificate_tells_how_long_it_is_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: float, status: str, words: str
) -> None:
    own = web.certificate(tmp_path / "own.pem", days=days)
    monkeypatch.setenv("SSL_CERT_FILE", str(own))
    with web.serving(answering(), own) as port:
        found = looked(f"https://127.0.0.1:{port}")
    assert found["address"].status == "ok"
    assert found["certificate"].status == status
    assert words in found["certificate"].detail
    assert found["certificate"].detail.endswith("by Acme test authority")


@pytest.mark.parametrize(
    ("made", "trusted", "words"),
    [
        ({}, False, "self-signed certificate"),
        ({"days": -1}, True, "certificate has expired"),
        ({"host": "127.0.0.2"}, True, "IP address mismatch"),
    ],
)
def test_a_certificate_that_will_not_do_is_a_failure_and_its_clock_is_not_believed(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    made: dict[str, object],
    trusted: bool,
    words: str,
) -> None:
    own = web.certificate(tmp_path / "own.pem", **made)  # type: ignore[arg-type]
    other = web.certificate(tmp_path / "other.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(own if trusted else other))
    with web.serving(answering(), own) as port:
        found = looked(f"https://127.0.0.1:{port}")
    assert statuses(found) == ["ok", "failed", "skipped"]
    assert words in found["certificate"].detail
    assert "SSL_CERT_FILE" in found["certificate"].remedy


def test_a_server_that_speaks_no_tls_does_not_answer() -> None:
    with web.serving(answering()) as port:
        found = looked(f"https://127.0.0.1:{port}")
    assert statuses(found) == ["failed", "skipped", "skipped"]


@pytest.mark.parametrize(
    ("ahead", "status", "words"),
    [
        (2, "ok", "within 5 s"),
        (-3, "ok", "within 5 s"),
        (20, "warning", "behind the console's"),
        (-20, "warning", "ahead of the console's"),
        (100, "failed", "behind the console's"),
        (-100, "failed", "ahead of the console's"),
    ],
)
def test_clocks_are_compared(ahead: float, status: str, words: str) -> None:
    found = dated(ahead)["clock"]
    assert found.status == status, found.line()
    assert words in found.detail
    assert ("NTP" in found.remedy) is (status != "ok")


def test_an_answer_out_of_a_cache_is_as_old_as_it_says() -> None:
    assert dated(-3600, Age="3600")["clock"].status == "ok"


@pytest.mark.parametrize("headers", [{}, {"Date": "yesterday"}])
def test_a_console_may_keep_its_time_to_itself(headers: dict[str, str]) -> None:
    with web.serving(answering(headers=headers)) as port:
        assert looked(f"http://127.0.0.1:{port}")["clock"].status == "skipped"
