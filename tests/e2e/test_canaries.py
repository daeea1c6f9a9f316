"""Nothing secret gets out of a run on any way; and without any one redactor something would."""

from __future__ import annotations

import base64
import gzip
import html
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from playwright.sync_api import Browser

from tests.e2e.canaries import DOCUMENT, MATRIX, Off, document, ran, switched_off
from tests.e2e.reading import found

pytestmark = pytest.mark.browser


def zipped(data: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner", data)
    return packed.getvalue()


CANARY = "cänary <of> \"this\" & 'that'"
FORMS: dict[str, Callable[[bytes], bytes]] = {
    "bare": lambda data: data,
    "URL": lambda data: quote(data, safe="").encode(),
    "form": lambda data: quote_plus(data).encode(),
    "HTML": lambda data: html.escape(data.decode()).encode(),
    "JSON": lambda data: json.dumps(data.decode()).encode(),
    "base64": lambda data: base64.b64encode(data),
    "base64url": lambda data: base64.urlsafe_b64encode(data).rstrip(b"="),
    "base64, one byte on": lambda data: base64.b64encode(b"x" + data + b"yz"),
    "base64, two bytes on": lambda data: base64.b64encode(b"xx" + data + b"y"),
    "hexadecimal": lambda data: data.hex().encode(),
    "gzip": gzip.compress,
    "zip": zipped,
}


@pytest.mark.parametrize("outer", FORMS)
@pytest.mark.parametrize("inner", ["bare", "JSON", "base64"])
def test_what_is_looked_for_is_found_in_every_form(inner: str, outer: str) -> None:
    if outer in {"HTML", "JSON"} and inner in {"gzip", "zip"}:
        return
    data = FORMS[outer](FORMS[inner](CANARY.encode()))
    assert found(b"before " + data + b" after", {"password": CANARY}) == {"password"}
    assert found(b"before " + FORMS[outer](b"nothing at all"), {"password": CANARY}) == set()


def test_nothing_gets_out(tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    left = ran(tmp_path, browser, monkeypatch)
    assert left.out == {}
    assert left.sealed


@pytest.mark.parametrize("off", MATRIX, ids=lambda off: off.redactor)
def test_without_a_redactor_something_does(
    off: Off, tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    with switched_off(off, monkeypatch):
        left = ran(tmp_path, browser, monkeypatch, **off.settings)
    assert {way: kinds for way, kinds in left.out.items()} == dict.fromkeys(off.ways, off.kinds)


def test_the_page_of_the_documentation_is_current() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document()
