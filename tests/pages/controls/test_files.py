"""A file is handed over, whatever the place for it looks like."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from pages.controls.files import File
from runbook.errors import ControlMissing
from tests.pages.conftest import SOON_S, Show

SEEN = (
    "<output></output><script>const got = (e) => "
    "{{ document.querySelector('output').value = e.target.files[0].name }};{}</script>"
)
FIRST = "document.querySelector('input').onchange = got"
PLACES = {
    "field": "<label>Select file<input type=file></label>" + SEEN.format(FIRST),
    "hidden under its label": "<label>Select file<input type=file hidden></label>"
    + SEEN.format(FIRST),
    "button and hidden field": "<input type=file hidden><button>Select file</button>"
    + SEEN.format(FIRST),
    "chooser alone": "<button>Select file</button>"
    + SEEN.format(
        "document.querySelector('button').onclick = () => "
        "{ const made = document.createElement('input');"
        "made.type = 'file'; made.onchange = got; made.click() }"
    ),
    "drop zone": "<div tabindex=0 role=button aria-label='Drag a picture here'>"
    "<p>Drag a picture here</p>"
    "<input type=file style='display:none'></div>" + SEEN.format(FIRST),
    "shadow root": "<x-a></x-a>"
    + SEEN.format(
        "const root = document.querySelector('x-a').attachShadow({mode: 'open'});"
        "root.innerHTML = '<label>Select file<input type=file hidden></label>';"
        "root.querySelector('input').onchange = got"
    ),
}


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    return path


@pytest.mark.parametrize("place", PLACES)
def test_a_file_is_handed_over(show: Show, logo: Path, place: str) -> None:
    window = show(PLACES[place])
    File("Select file", "Browse").set(window, logo)
    expect(window.page.get_by_role("status")).to_have_text("logo.png")


def test_a_place_for_no_file_is_refused(show: Show, logo: Path) -> None:
    window = show("<button>Select file</button>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing, match="file chooser “Select file”"):
        File("Select file").set(window, logo)
    window = show("<button>Save</button>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing, match="file field “Select file”"):
        File("Select file").set(window, logo)
