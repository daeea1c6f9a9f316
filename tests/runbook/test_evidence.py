from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page

from runbook.evidence import Shot, take
from runbook.redaction import Redactor
from runbook.window import Window

FORM = """<style>body { margin: 0 } input { position: absolute; left: 100px; width: 200px;
height: 40px; border: 0; background: #ff0000 }</style>
<input id="user" style="top: 50px"><input id="secret" type="password" style="top: 150px">
<input id="below" style="top: 3000px">"""
COVER = (0x8A, 0x8F, 0x98)


@pytest.fixture
def window(page: Page) -> Window:
    page.set_content(FORM)
    return Window("acme", page, "about:blank")


def colour(bundle: Path, shot: Shot, x: int, y: int) -> tuple[int, ...]:
    with Image.open(bundle / shot.file) as picture:
        found = picture.convert("RGB").getpixel((x, y))
    assert isinstance(found, tuple)
    return found


def test_the_picture_stays_raw_and_the_place_is_kept_beside_it(
    tmp_path: Path, window: Window
) -> None:
    shot = take(tmp_path, "2.5", window, [window.page.locator("#user")], "User ID", Redactor())
    assert shot is not None
    assert (shot.width, shot.height) == (1280, 800)
    assert shot.marks == ({"x": 100, "y": 50, "width": 200, "height": 40, "label": "User ID"},)
    assert shot.file.startswith("shots/2.5-")
    assert colour(tmp_path, shot, 98, 50) == (255, 255, 255)


def test_a_secret_is_covered(tmp_path: Path, window: Window) -> None:
    window.cover(window.page.locator("#user"))
    shot = take(tmp_path, "0.1", window, [], "", Redactor())
    assert shot is not None
    assert colour(tmp_path, shot, 200, 170) == COVER
    assert colour(tmp_path, shot, 200, 70) == COVER


def test_a_cover_goes_with_its_field(tmp_path: Path, window: Window) -> None:
    window.cover(window.page.locator("#user"))
    window.page.goto("data:text/html,<input id=user style='position:fixed;left:0;top:0'>")
    shot = take(tmp_path, "0.1", window, [], "", Redactor())
    assert shot is not None
    assert colour(tmp_path, shot, 10, 10) != COVER


def test_what_was_touched_is_brought_into_view(tmp_path: Path, window: Window) -> None:
    shot = take(tmp_path, "2.5", window, [window.page.locator("#below")], "Below", Redactor())
    assert shot is not None
    (mark,) = shot.marks
    assert 0 <= mark["y"] <= 760
    assert colour(tmp_path, shot, mark["x"] + 10, mark["y"] + 10) == (255, 0, 0)


def test_what_is_gone_is_not_marked(tmp_path: Path, window: Window) -> None:
    gone = window.page.locator("#user").element_handle()
    window.page.set_content("<p>next page")
    shot = take(
        tmp_path, "2.5", window, [gone, window.page.locator("#never")], "User ID", Redactor()
    )
    assert shot is not None
    assert shot.marks == ()


def test_the_same_picture_is_kept_once(tmp_path: Path, window: Window) -> None:
    first, second = (take(tmp_path, "2.5", window, [], "", Redactor()) for _ in range(2))
    assert first == second
    assert len(list((tmp_path / "shots").iterdir())) == 1


def test_a_page_that_is_gone_gives_no_picture(tmp_path: Path, window: Window) -> None:
    window.page.close()
    assert take(tmp_path, "2.5", window, [], "", Redactor()) is None


def test_the_address_is_kept_without_what_it_carries(tmp_path: Path, page: Page) -> None:
    page.route("http://acme.test/**", lambda route: route.fulfill(body="<p>here"))
    page.goto("http://acme.test/callback?code=secret#id_token=secret")
    shot = take(tmp_path, "7.1.5", Window("acme", page, "about:blank"), [], "", Redactor())
    assert shot is not None
    assert shot.page == "http://acme.test/callback"
