"""Secrets in every form, on their way out and in what was written."""

from __future__ import annotations

import base64
import gzip
import html
import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pydantic import SecretStr

from runbook.redaction import Hit, Redactor, scan
from runbook.redaction.forms import encoded
from runbook.report.summary import plain

SECRETS = ["pa55 w&rd/<€>\"'", "KRSXG5CTMVRXEZLU", "correct horse battery staple", "Ünïcödé-π"]
TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJl"


def zipped(data: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.txt", data)
    return packed.getvalue()


def pictured(data: bytes) -> bytes:
    info = PngInfo()
    info.add_text("note", data.decode("utf-8"), zip=True)
    png = io.BytesIO()
    Image.new("RGB", (4, 4)).save(png, "PNG", pnginfo=info)
    return png.getvalue()


FORMS: dict[str, Callable[[str], bytes]] = {
    "bare": str.encode,
    "in a sentence": lambda secret: f"It is {secret}, as you know.".encode(),
    "base64": lambda secret: base64.b64encode(secret.encode()),
    "base64url": lambda secret: base64.urlsafe_b64encode(f"user:{secret}".encode()),
    "base64 of more": lambda secret: base64.b64encode(f"a{secret} and more".encode()),
    "URL": lambda secret: quote(secret, safe="").encode(),
    "form": lambda secret: f"password={quote_plus(secret)}&go=1".encode(),
    "HTML": lambda secret: html.escape(secret).encode(),
    "JSON": lambda secret: json.dumps({"value": secret}).encode(),
    "JSON as it is": lambda secret: json.dumps({"value": secret}, ensure_ascii=False).encode(),
    "hexadecimal": lambda secret: secret.encode().hex().encode(),
    "gzip": lambda secret: b"before" + gzip.compress(secret.encode()),
    "zip": lambda secret: zipped(secret.encode()),
    "gzip in zip": lambda secret: zipped(gzip.compress(json.dumps(secret).encode())),
    "text of a picture": lambda secret: pictured(secret.encode()),
    "UTF-16": lambda secret: secret.encode("utf-16-le"),
}


def knowing(*secrets: str) -> Redactor:
    redactor = Redactor()
    for secret in secrets:
        redactor.learn("password", SecretStr(secret))
    return redactor


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_in_a_file_is_found_in_every_form(tmp_path: Path, secret: str, form: str) -> None:
    (tmp_path / "shots").mkdir()
    (tmp_path / "shots" / "file").write_bytes(FORMS[form](secret))
    (tmp_path / "clean").write_bytes(FORMS[form]("nothing to hide from anybody"))
    assert scan(tmp_path, knowing(secret)) == [Hit("shots/file", "password")]


PACKED = {"gzip", "zip", "gzip in zip", "text of a picture", "UTF-16"}


@pytest.mark.parametrize("form", [form for form in FORMS if form not in PACKED])
@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_is_taken_out_of_a_text_in_every_form(
    tmp_path: Path, secret: str, form: str
) -> None:
    redactor = knowing(secret)
    said = redactor.text(FORMS[form](secret).decode())
    assert "[password removed]" in said
    (tmp_path / "said").write_text(said)
    assert scan(tmp_path, redactor) == []


@pytest.mark.parametrize("length", range(4, 24))
def test_base64_is_known_wherever_it_stands(length: int) -> None:
    chance = random.Random(length)
    secret = chance.randbytes(length)
    for _ in range(200):
        text = base64.b64encode(
            chance.randbytes(chance.randrange(9)) + secret + chance.randbytes(chance.randrange(9))
        ).decode()
        assert any(form in text for form in encoded(secret))


def test_tokens_and_headers_are_known_by_their_shape() -> None:
    said = Redactor().text(f"id_token={TOKEN}&state=1; Authorization: Basic dXNlcjpwYXNzd29yZA==")
    assert said == "id_token=[token removed]&state=1; Authorization: Basic [token removed]"


def test_a_short_secret_counts_only_where_it_stands_alone(tmp_path: Path) -> None:
    redactor = Redactor()
    redactor.learn("one-time code", "482913")
    kept = "sha256 0a482913ff, port 4829130, shot-482913.png"
    assert redactor.text(f"code 482913. {kept}") == f"code [one-time code removed]. {kept}"
    (tmp_path / "kept").write_text(kept)
    assert scan(tmp_path, redactor) == []
    (tmp_path / "typed").write_text('{"typed": "482913"}')
    assert scan(tmp_path, redactor) == [Hit("typed", "one-time code")]


def test_a_secret_is_found_under_the_escapes_of_markdown(tmp_path: Path) -> None:
    redactor = knowing("p@ss_w*rd[1]")
    (tmp_path / "summary.md").write_text(f"| {plain('p@ss_w*rd[1]')} |")
    assert "p@ss" not in (tmp_path / "summary.md").read_text()
    assert scan(tmp_path, redactor) == [Hit("summary.md", "password")]


def test_values_are_redacted_in_depth_and_in_their_names() -> None:
    redactor = knowing("swordfish")
    told = {"swordfish": [{"a": "my swordfish"}, 1, None, True, ("swordfish",)]}
    assert redactor.value(told) == {
        "[password removed]": [
            {"a": "my [password removed]"},
            1,
            None,
            True,
            ["[password removed]"],
        ]
    }


def test_what_is_no_secret_stays_as_it_is() -> None:
    text = "https://home.example.net/oidc/callback/7f3c9a52?x=1&y=ü eyJ is how they begin"
    assert knowing("swordfish").text(text) == text
    assert Redactor().text(text) == text


def test_a_secret_of_three_characters_is_none() -> None:
    assert knowing("abc").text("abc") == "abc"


def test_members_of_an_authorization_response_and_cookies_are_known_by_their_names() -> None:
    said = Redactor().text(
        "to https://acme.test/in#session_state=Zm9v.YmFy&state=1&code=SplxlOBeZQQYbYS6WxSbIA "
        "with Cookie: sid=0123456789; other=1"
    )
    assert said == (
        "to https://acme.test/in#session_state=[session removed]&state=1"
        "&code=[authorization code removed] with Cookie: [cookie removed]"
    )
    assert Redactor().text("error_code=server_error Cookie: policy") == (
        "error_code=server_error Cookie: policy"
    )


@pytest.mark.parametrize("way", [str.lower, str.upper])
@pytest.mark.parametrize("between", ["", " ", "-"])
def test_a_seed_is_known_as_consoles_show_it(way: Callable[[str], str], between: str) -> None:
    redactor = Redactor()
    redactor.learn("seed", "JBSWY3DPehpk3pxpAB")
    shown = between.join(["JBSW", "Y3DP", "EHPK", "3PXP", "AB"])
    assert redactor.text(f"Key: {way(shown)}.") == "Key: [seed removed]."
