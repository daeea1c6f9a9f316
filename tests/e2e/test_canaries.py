"""Nothing secret gets out of a run on any way; and without any one redactor something would."""

from __future__ import annotations

import base64
import gzip
import html
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from PIL import Image
from playwright.sync_api import Browser

from tests.e2e.canaries import COVER, DOCUMENT, MATRIX, Off, document, ran, switched_off
from tests.e2e.driving import LIMIT_S, PILOT, Operator, written
from tests.e2e.reading import found, found_in

ROOT = Path(__file__).parents[2]
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


def test_nothing_gets_out(
    tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = ran(tmp_path, browser, monkeypatch)
    assert left.out == {}
    assert left.sealed


@pytest.mark.parametrize("off", MATRIX, ids=lambda off: off.redactor)
def test_without_a_redactor_something_does(
    off: Off, tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    with switched_off(off, monkeypatch):
        left = ran(tmp_path, browser, monkeypatch, **off.settings)
    assert left.out == dict.fromkeys(off.ways, off.kinds)
    assert left.sealed is not off.refused


NEEDED = {
    "good": {"cookie", "one-time code", "id_token"},
    "a server that fails": {"cookie", "one-time code"},
    "a wrong password": set[str](),
}


@pytest.mark.e2e
@pytest.mark.soak
@pytest.mark.parametrize("way", NEEDED)
def test_nothing_gets_out_of_a_whole_run(way: str, newcomer: Operator) -> None:
    wrong = {"IDAAS_ADMIN_PASSWORD": "Canary-wrong-1"} if way == "a wrong password" else {}
    if way == "a server that fails":
        newcomer.consoles.fault("500-always")
    state = newcomer.folder / "of-the-run"
    bundle, given = newcomer.arguments(
        "run", "watched", inputs=PILOT, RUNBOOK_STATE=str(state), **wrong
    )
    noted = newcomer.folder / "noted.json"
    finished = subprocess.run(
        [sys.executable, "-m", "tests.e2e.witness", noted, *given],
        capture_output=True,
        cwd=ROOT,
        timeout=LIMIT_S,
    )
    assert finished.returncode == (0 if way == "good" else 3), finished.stdout.decode()
    seen = json.loads(noted.read_bytes())
    assert set(seen) >= NEEDED[way]
    settings = enumerate([*newcomer.consoles.secrets, *wrong.values()])
    carried = [(kind, value) for kind, values in seen.items() for value in values]
    canaries = {f"secret {at}": secret for at, secret in settings}
    canaries |= {f"{kind} {at}": value for at, (kind, value) in enumerate(carried)}
    assert found_in(bundle, canaries) == {}
    assert found_in(state, canaries) == {}
    assert found(finished.stdout + finished.stderr, canaries) == set()
    assert (bundle / "manifest.json").exists()
    covered = _covered_as_recorded(bundle)
    assert "field" in covered or way != "a wrong password"  # elsewhere none is in view by then


def _covered_as_recorded(bundle: Path) -> set[str]:
    """See that every box that the journal says is covered is so; return what for."""
    shots = [event for event in written(bundle) if event["type"] == "shot"]
    covers = [(shot["file"], cover) for shot in shots for cover in shot["covers"]]
    for file, cover in covers:
        right, bottom = cover["x"] + cover["width"], cover["y"] + cover["height"]
        with Image.open(bundle / file) as read:
            part = read.convert("RGB").crop((cover["x"] + 1, cover["y"] + 1, right - 1, bottom - 1))
        colours = part.getcolors()
        assert colours is not None, (file, cover)
        assert [colour for _, colour in colours] == [COVER], (file, cover)
    return {cover["kind"] for _, cover in covers}


def test_the_page_of_the_documentation_is_current() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document()
