from __future__ import annotations

from pathlib import Path

import pytest

from runbook.history.generated import Comparable, tenant
from tests.runbook.history.runs import FIRST, events, record
from tests.runbook.report import journals


@pytest.fixture
def plain(tmp_path: Path) -> Comparable:
    return Comparable(record(tmp_path, events()))


@pytest.mark.parametrize(
    ("value", "left"),
    [
        (journals.CLIENT, "⟨client_id⟩"),
        (f"client {journals.CLIENT} is taken", "client ⟨client_id⟩ is taken"),
        (f"refuses {journals.REDIRECT}/other", "refuses ⟨redirect_uri⟩/other"),
        ([journals.REDIRECT], ["⟨redirect_uri⟩"]),
        ({"at": {journals.ISSUER: [1, None, True]}}, {"at": {"⟨issuer_url⟩": [1, None, True]}}),
        (f"{journals.IDAAS}/elsewhere", "⟨idaas⟩/elsewhere"),
        ("app-51c2", "⟨id of application⟩"),
        (f"mine {FIRST}", "mine ⟨run⟩"),
        ("2025-11-24T09:12:03Z", "⟨time⟩"),
        ("expires 2034-03-31", "expires ⟨date⟩"),
        ("9c1d2e3f-0000-4111-8222-aabbccddeeff", "⟨id⟩"),
        ("8c5e9173dd0fa5944937901bff445078", "⟨id⟩"),
        ("http://localhost:40123/x", "http://localhost:⟨port⟩/x"),
        ("deadbeef", "deadbeef"),
        ("RS256", "RS256"),
        ("30 min", "30 min"),
        ("", ""),
    ],
)
def test_what_is_left_of_a_value(plain: Comparable, value: object, left: object) -> None:
    assert plain.value(value) == left


def test_a_short_carried_value_is_not_looked_for_inside_others(tmp_path: Path) -> None:
    plain = Comparable(record(tmp_path, events(words={journals.CLIENT: "on"})))
    assert plain.value("on") == "⟨client_id⟩"
    assert plain.value("one button") == "one button"


def test_a_sentence_loses_how_long_it_took_and_nothing_is_made_of_nothing(
    plain: Comparable,
) -> None:
    assert plain.words("answered after 12.5 s") == "answered after ⟨duration⟩"
    assert plain.words(None) is None


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://acme.eu.example.com/x", "acme.eu.example.com"),
        ("https://acme.eu.example.com:8443", "acme.eu.example.com:8443"),
        ("http://127.0.0.1:40001", "localhost"),
        ("http://localhost:40002", "localhost"),
        ("http://[::1]:40002", "localhost"),
        ("http://[broken", "http://[broken"),
        ("https://x:port", "https://x:port"),
        ("", ""),
    ],
)
def test_which_tenant(url: str, told: str) -> None:
    assert tenant(url) == told
