"""Personal data, where it is masked: each person is a number, and nothing else is told."""

from __future__ import annotations

import base64
import gzip
import html
import time
from pathlib import Path
from urllib.parse import quote

import pytest

from runbook.redaction import Hit, Redactor, scan, showing


@pytest.fixture
def redactor() -> Redactor:
    made = Redactor()
    made.mask(["root@example.com", "jane d'oe", "bob", "jo", "administrator"])
    return made


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("root@example.com", "[person 1]"),
        ("mail to Root@Example.COM.", "mail to [person 1]."),
        ("https://x.test/?mail=root%40example.com&y=1", "https://x.test/?mail=[person 1]&y=1"),
        ("new@sub.example.co.uk, root@example.com", "[person 5], [person 1]"),
        ("as BOB, not bobby or bob-2", "as [person 3], not bobby or bob-2"),
        ("administrators, Administrator", "administrators, [person 4]"),
        (html.escape("jane d'oe"), "[person 2]"),
        (quote("jane d'oe"), "[person 2]"),
        (base64.b64encode(b"...jane d'oe...").decode(), "Li4u[person 2]Li4u"),
        ("jo", "jo"),
        ("runbook/result@1, a @ b.c, @media x.y", "runbook/result@1, a @ b.c, @media x.y"),
    ],
)
def test_a_person_is_a_number(redactor: Redactor, said: str, told: str) -> None:
    assert redactor.text(said) == told


def test_the_same_person_is_the_same_number(redactor: Redactor) -> None:
    first = redactor.text("ann@example.com, max@example.com")
    assert first == "[person 5], [person 6]"
    assert redactor.text("MAX@example.com, ann@example.com") == "[person 6], [person 5]"


def test_persons_stay_where_nobody_asked_for_masks() -> None:
    assert Redactor().text("root@example.com") == "root@example.com"


def test_a_secret_goes_before_a_person(redactor: Redactor) -> None:
    redactor.learn("password", "bob@example.com!")
    assert redactor.text("bob@example.com!") == "[password removed]"


def test_a_long_text_without_an_address_is_soon_read(redactor: Redactor) -> None:
    began = time.perf_counter()
    redactor.text("a" * 2_000_000)
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    "data",
    [b"x new@example.com", b"by Bob.", gzip.compress(b'{"a": "new@example.com"}')],
    ids=["new address", "known name", "in gzip"],
)
def test_a_person_in_a_file_is_found(tmp_path: Path, redactor: Redactor, data: bytes) -> None:
    (tmp_path / "file").write_bytes(data)
    (tmp_path / "noise").write_bytes(b"\xff\x00 a@b.cd")
    (tmp_path / "clean").write_bytes(b"bobby, result@1")
    assert scan(tmp_path, redactor) == [Hit("file", "person")]
    assert scan(tmp_path, Redactor()) == []


def test_a_page_shows_persons_also_in_pieces(redactor: Redactor) -> None:
    texts = ["Users", "ann@example.com", "ro", "ot@example", ".com", "Bobby", "bob"]
    assert showing(texts, redactor) == dict.fromkeys((1, 2, 3, 4, 6), "person")
    assert showing(texts, Redactor()) == {}
