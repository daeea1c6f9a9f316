"""What a page shows of a secret is covered in its picture, wherever and however it is shown."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Frame, Page

from runbook import covering
from runbook.covering import Cover, paint
from runbook.evidence import take
from runbook.redaction import Redactor
from runbook.window import Window
from tests.runbook import acme

PASSWORD = "correct horse battery"
SEED = "JBSWY3DPEHPK3PXPJBSWY3DP"
CODE = "482913"
TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJl"
COVER = (0x8A, 0x8F, 0x98)
STYLE = """<style>body { margin: 0; font: 16px monospace } body > * { position: absolute;
left: 100px; top: 100px; border: 0; padding: 0; margin: 0 }
#other { top: 300px; background: #00ff00 }</style><div id="other">Display Name: Acme</div>"""


@pytest.fixture
def redactor() -> Redactor:
    made = Redactor()
    made.learn("password", PASSWORD)
    made.learn("seed", SEED)
    made.learn("one-time code", CODE)
    return made


@pytest.fixture
def window(page: Page) -> Window:
    return Window("acme", page, "about:blank")


def pictured(window: Window, redactor: Redactor, folder: Path) -> tuple[Any, list[Cover]]:
    shot = take(folder, "1", window, [], "", redactor)
    assert shot is not None
    with Image.open(folder / shot.file) as read:
        return read.convert("RGB"), list(shot.covers)


def _pixels(picture: Any) -> Iterator[tuple[int, ...]]:
    data = picture.tobytes()
    return zip(data[::3], data[1::3], data[2::3], strict=True)


SHADOW = """<acme-secret></acme-secret><script>customElements.define("acme-secret",
class extends HTMLElement { connectedCallback() {
this.attachShadow({mode: "open"}).innerHTML = "<b>%s</b>" } })</script>"""

SHOWN = {
    "text": f"<p>{PASSWORD}</p>",
    "text in a sentence": f"<p>It is {PASSWORD}.</p>",
    "value of a field": f'<input value="{PASSWORD}">',
    "value of a text area": f"<textarea>{PASSWORD}</textarea>",
    "choice": f"<select><option>none<option selected>{PASSWORD}</select>",
    "hint of a field": f'<input placeholder="{PASSWORD}">',
    "seed in groups": "<p>JBSW Y3DP EHPK 3PXP JBSW Y3DP</p>",
    "seed in small letters": "<p>jbsw y3dp ehpk 3pxp jbsw y3dp</p>",
    "seed in parts": "<p><i>JBSWY3DPEHPK</i><i>3PXPJBSWY3DP</i></p>",
    "code in fields of one digit": "".join(
        f'<input style="left: {100 + 20 * at}px; width: 16px" value="{digit}">'
        for at, digit in enumerate(CODE)
    ),
    "token": f"<p>{TOKEN}</p>",
    "header": "<p>Authorization: Bearer 0123456789abcdef</p>",
    "open shadow root": SHADOW % PASSWORD,
    "frame": f'<iframe srcdoc="<body style=margin:0>{PASSWORD}"></iframe>',
    "wider than its box": f'<p style="width: 20px; white-space: nowrap">{PASSWORD}</p>',
}


@pytest.mark.parametrize("way", SHOWN)
def test_what_shows_a_secret_is_covered(
    window: Window, redactor: Redactor, tmp_path: Path, way: str
) -> None:
    window.page.set_content(STYLE + SHOWN[way])
    raw = Image.open(io.BytesIO(window.page.screenshot())).convert("RGB")
    picture, covers = pictured(window, redactor, tmp_path)
    assert covers
    place = (98, 95, 700, 250)
    pixels = zip(_pixels(raw.crop(place)), _pixels(picture.crop(place)), strict=True)
    inked = [after for before, after in pixels if before == (0, 0, 0)]
    assert inked or "hint" in way
    assert set(inked) <= {COVER}
    for cover in covers:
        corner = cover.x + cover.width - 1, cover.y + cover.height - 1
        assert {picture.getpixel((cover.x, cover.y)), picture.getpixel(corner)} == {COVER}
    assert picture.getpixel((101, 301)) == (0, 255, 0), "what shows none stays"


def test_a_frame_of_another_origin_is_looked_at_too(
    window: Window, redactor: Redactor, tmp_path: Path
) -> None:
    page = window.page
    body = f"<body style='margin:0'><p style='margin:40px 10px'>{PASSWORD}"
    page.route("http://other.test/", lambda one: one.fulfill(body=body, content_type="text/html"))
    frame = '<iframe src="http://other.test/" style="border: 7px solid; padding: 3px"></iframe>'
    page.route(
        "http://acme.test/",
        lambda one: one.fulfill(body=STYLE + frame, content_type="text/html"),
    )
    page.goto("http://acme.test/")
    picture, (cover,) = pictured(window, redactor, tmp_path)
    assert (cover.x, cover.kind) == (100 + 7 + 3 + 10 - covering.PADDING, "password")
    assert 100 + 7 + 3 + 40 - covering.PADDING <= cover.y <= 160
    assert picture.getpixel((cover.x + 5, cover.y + 5)) == COVER


def test_no_secret_goes_into_a_page(
    window: Window, redactor: Redactor, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    evaluate = Frame.evaluate

    def noted(frame: Frame, expression: str, arg: Any = None) -> Any:
        given.append(f"{expression} {arg}")
        return evaluate(frame, expression, arg)

    monkeypatch.setattr(Frame, "evaluate", noted)
    window.page.set_content(STYLE + SHOWN["text"] + SHOWN["frame"])
    assert covering.seen(window, redactor)
    assert len(given) >= 4
    assert not any(secret in one for secret in (PASSWORD, SEED, CODE) for one in given)


def test_what_is_hidden_or_out_of_view_needs_no_cover(window: Window, redactor: Redactor) -> None:
    hidden = f'<p style="display: none">{PASSWORD}</p><p style="top: 3000px">{PASSWORD}</p>'
    window.page.set_content(STYLE + hidden)
    assert covering.seen(window, redactor) == ()


def test_digits_that_are_a_part_of_others_are_no_code(window: Window, redactor: Redactor) -> None:
    window.page.set_content(f"{STYLE}<p>port 1{CODE}, id ab-{CODE}</p>")
    assert covering.seen(window, redactor) == ()


def test_a_secret_that_comes_up_while_the_picture_is_taken_is_covered(
    window: Window, redactor: Redactor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.page.set_content(STYLE)
    seen, looks = covering.seen, []

    def late(window: Window, redactor: Redactor) -> tuple[Cover, ...]:
        looks.append(seen(window, redactor))
        if len(looks) == 1:
            window.page.evaluate(f"() => document.body.insertAdjacentHTML('beforeend', '{P}')")
        return looks[-1]

    monkeypatch.setattr(covering, "seen", late)
    picture, (cover,) = pictured(window, redactor, tmp_path)
    assert len(looks) == 4
    assert picture.getpixel((cover.x, cover.y)) == COVER


P = f"<p>{PASSWORD}</p>"


def test_no_picture_is_taken_of_what_does_not_stand_still(
    window: Window, redactor: Redactor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = iter(range(100))
    monkeypatch.setattr(
        covering, "seen", lambda *given: (Cover(next(places), 0, 9, 9, "password"),)
    )
    assert take(tmp_path, "1", window, [], "", redactor) is None
    assert not list(tmp_path.rglob("*.webp"))


def test_a_frame_that_is_drawn_smaller_is_covered_whole(window: Window, redactor: Redactor) -> None:
    small = '<iframe style="transform: scale(0.5); transform-origin: 0 0" srcdoc="%s"></iframe>'
    window.page.set_content(STYLE + small % PASSWORD)
    (cover,) = covering.seen(window, redactor)
    assert (cover.x, cover.y, cover.width, cover.height) == (98, 98, 154, 79)


def test_a_field_that_takes_a_secret_is_kept_with_its_place(
    window: Window, redactor: Redactor
) -> None:
    window.page.set_content(STYLE + '<input type="password" style="width: 90px; height: 20px">')
    assert covering.seen(window, redactor) == (Cover(100, 100, 90, 20, "field"),)


def test_what_is_covered_is_on_the_record(tmp_path: Path, page: Page) -> None:
    browser = page.context.browser
    assert browser is not None
    run = acme.run(tmp_path / "bundle", browser, html=STYLE + SHOWN["text"])
    with closing(run.journal):
        run.journal.redactor.learn("password", PASSWORD)
        run.picture("1.1", run.window("acme"), None)
    (shot,) = acme.events(run.bundle, "shot")
    (cover,) = shot["covers"]
    assert cover["kind"] == "password"
    assert {"x", "y", "width", "height"} < set(cover)


def test_without_a_secret_a_picture_stays_as_it_is() -> None:
    assert paint(b"as it is", [Cover(1, 1, 1, 1, "field")]) == b"as it is"
