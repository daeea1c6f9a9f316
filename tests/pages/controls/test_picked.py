"""Things that are picked by name: templates, tiles, a flow with a second factor; text that is
shown."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from pages.controls.second_factor import SecondFactor
from pages.controls.shown import Shown
from pages.controls.template import Template
from pages.controls.tile import Tile
from runbook.errors import Ambiguous, ControlMissing, OptionMissing
from tests.pages.conftest import SOON_S, Show

HOME = Template("ConnectWise Home")
PICK = "onclick=\"document.title = 'picked'\""
TEMPLATES = {
    "button": f"<button>ConnectWise Home Lite</button><button {PICK}>ConnectWise Home</button>",
    "option": f"<ul role=listbox><li role=option>ConnectWise</li>"
    f"<li role=option {PICK}>ConnectWise Home</li></ul>",
    "card with a heading": f"<article {PICK}><h3>ConnectWise Home</h3><p>Business automation</p>"
    f"</article>",
    "row with a button": f"<table><tr aria-label='ConnectWise Home'><td>ConnectWise Home<td>"
    f"<button {PICK}>Select</button></table>",
    "text in a card": f"<div {PICK}><span>ConnectWise Home</span><span>OIDC</span></div>",
    "far down and not drawn yet": f"""<div id=box style="height:120px;overflow-y:auto">
        <div style="height:800px"></div></div>
        <script>box.onscroll = () => {{ if (box.scrollTop > 500 && !box.querySelector('button'))
        box.insertAdjacentHTML('beforeend', `<button {PICK}>ConnectWise Home
        </button>`) }}</script>""",
}


@pytest.mark.parametrize("form", TEMPLATES)
def test_a_template_is_picked(show: Show, form: str) -> None:
    window = show("<h1>Select an Application Template</h1>" + TEMPLATES[form])
    HOME.press(window)
    expect(window.page).to_have_title("picked")


def test_two_templates_of_one_name_are_refused(show: Show) -> None:
    window = show("<button>ConnectWise Home</button><button>Connectwise Home</button>")
    with pytest.raises(Ambiguous) as refused:
        HOME.press(window)
    assert refused.value.seen == "button “ConnectWise Home”; button “Connectwise Home”"


def test_a_missing_template_is_refused(show: Show) -> None:
    window = show("<button>ConnectWise Automate</button>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing, match="template “ConnectWise Home”"):
        HOME.press(window)


TILES = Tile("Applications")
NAMES = ("ConnectWise Home", "ConnectWise Home OIDC")


@pytest.mark.parametrize(
    ("markup", "name"),
    [
        (f"<a href='#' {PICK}>ConnectWise Home OIDC</a><a href='#'>ConnectWise</a>", NAMES[1]),
        (f"<button aria-label='Launch ConnectWise Home' {PICK}><svg></svg></button>", NAMES[0]),
        (f"<a href='#' {PICK}><h3>ConnectWise Home</h3><p>Last used today</p></a>", NAMES[0]),
    ],
)
def test_a_tile_is_opened_and_named(show: Show, markup: str, name: str) -> None:
    window = show(markup)
    assert TILES.open(window, NAMES) == name
    expect(window.page).to_have_title("picked")


def test_two_tiles_of_the_application_are_refused_with_both(show: Show) -> None:
    window = show("<a href='#'>ConnectWise Home</a><a href='#'>ConnectWise Home OIDC</a>")
    with pytest.raises(Ambiguous) as refused:
        TILES.open(window, NAMES)
    assert refused.value.seen == "“ConnectWise Home”, “ConnectWise Home OIDC”"


def test_a_missing_tile_is_refused_with_those_there_are(show: Show) -> None:
    window = show("<a href='#'>ConnectWise Home 2</a>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing) as refused:
        TILES.open(window, NAMES)
    assert refused.value.seen == "link “ConnectWise Home 2”"


FACTOR = SecondFactor("Second Factor", "Authentication Flow")
FLOW = "<label>Authentication Flow<select>{}</select></label>"


def flows(*offered: str, chosen: str) -> str:
    options = (f"<option {'selected' if one == chosen else ''}>{one}" for one in offered)
    return FLOW.format("".join(options))


@pytest.mark.parametrize(
    "markup",
    [
        "<label><input type=checkbox> Require second factor</label>",
        flows(
            "User Password Only", "Password and Second Factor", "Deny", chosen="User Password Only"
        ),
        flows("Password", "External MFA", "Default Second Factor Only", chosen="Password"),
        "<fieldset><legend>Second factor</legend><label>"
        "<input type=radio name=a checked>Not required</label>"
        "<label><input type=radio name=a>Required</label></fieldset>",
    ],
    ids=["switch", "flow", "other words", "radios"],
)
def test_a_second_factor_is_read_asked_for_and_taken_back(show: Show, markup: str) -> None:
    window = show(markup)
    FACTOR.reach(window)
    assert FACTOR.read(window) is False
    FACTOR.set(window, True)
    assert FACTOR.read(window) is True
    FACTOR.set(window, False)
    assert FACTOR.read(window) is False


def test_without_a_fitting_flow_nothing_is_chosen(show: Show) -> None:
    window = show(flows("Password", "Deny", "External MFA", chosen="Password"))
    with pytest.raises(OptionMissing, match="flow with a second factor is offered") as refused:
        FACTOR.set(window, True)
    assert refused.value.seen == "offered: Password, Deny, External MFA"
    assert FACTOR.read(window) is False


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<p>Signed in as Pat@Example.com</p>", True),
        ("<button aria-label='Account of pat@example.com'></button>", True),
        ("<iframe srcdoc='<p>pat@example.com</p>'></iframe>", True),
        ("<p hidden>pat@example.com</p>", False),
        ("<input value='pat@example.com'>", False),
        ("<p>pat@example.org</p>", False),
    ],
)
def test_a_text_is_shown_or_not(show: Show, markup: str, shown: bool) -> None:
    window = show(markup)
    account = Shown("Signed in as")
    seen = window.wait(lambda: account.shows(window, "pat@example.com") or None, timeout_s=0.5)
    assert bool(seen) is shown
