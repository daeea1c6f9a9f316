"""One of several, in every form that a component library gives it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from pages.controls.choice import Choice
from runbook.errors import Ambiguous, ConsoleRefused, ControlMissing, OptionMissing
from runbook.window import Window
from tests.pages.conftest import SOON_S, Show

ALGORITHM = Choice("ID Token Signing Algorithm")
FORMS = [
    "native",
    "native-required",
    "elsewhere",
    "in-part",
    "covered",
    "label-and-value",
    "keyboard-only",
    "field",
    "radios",
    "aria-radios",
    "shadow",
    "frame",
    "in-place",
    "menu",
]


def shows(window: Window, value: str) -> bool:
    return bool(
        window.wait(lambda: ALGORITHM.satisfied(ALGORITHM.read(window), value) or None, timeout_s=1)
    )


@pytest.mark.parametrize("form", FORMS)
def test_reads_sets_and_reads_back(show: Show, form: str) -> None:
    window = show(f"choice/{form}")
    ALGORITHM.reach(window)
    before = ALGORITHM.read(window)
    assert before == "ES256"
    ALGORITHM.set(window, before)
    assert shows(window, "ES256"), "setting what was read changes nothing"
    ALGORITHM.set(window, "RS256")
    assert shows(window, "RS256")
    assert ALGORITHM.read(window).startswith("RS256")


@pytest.mark.parametrize("form", FORMS)
def test_an_option_that_is_missing_is_refused_with_those_that_are_there(
    show: Show, form: str
) -> None:
    window = show(f"choice/{form}")
    with pytest.raises(OptionMissing, match="HS256") as refused:
        ALGORITHM.set(window, "HS256")
    for option in ("None", "RS256", "ES256"):
        assert option in refused.value.seen or (form == "in-part" and option == "None")
    assert ALGORITHM.read(window) == "ES256"
    assert not window.page.locator("[aria-expanded=true]").count(), "no list is left open"


def test_lists_its_options_drawn_or_not(show: Show) -> None:
    window = show("choice/in-part")
    options = ALGORITHM.options(window)
    assert len(options) == len(set(options)) == 18
    assert {"Policy 0", "Policy 15", "RS256", "ES256"} <= set(options)


def test_a_native_list_leaves_its_neighbour_alone(show: Show) -> None:
    window = show("choice/native")
    ALGORITHM.set(window, "RS256")
    expect(window.page.get_by_label("ID Token Signing Algorithm List")).to_have_value("ES256")


def test_radios_leave_the_group_beside_them_alone(show: Show) -> None:
    window = show("choice/radios")
    ALGORITHM.set(window, "RS256")
    assert Choice("User Info Signing Algorithm").read(window) == "ES256"


def test_nothing_chosen_reads_as_nothing(show: Show) -> None:
    window = show(
        "<label>Algorithm <select><option value='' disabled selected>Select…<option>RS256"
        "</select></label>"
    )
    assert Choice("Algorithm").read(window) == ""
    window = show(
        "<fieldset><legend>Algorithm</legend><label><input type=radio name=a>RS256</label>"
        "</fieldset>"
    )
    assert Choice("Algorithm").read(window) == ""


def test_a_missing_list_is_refused_with_what_is_there(show: Show) -> None:
    window = show(
        "<label>Algorithm<select><option>RS256</select></label><button>Save</button>",
        timeout_s=SOON_S,
    )
    with pytest.raises(ControlMissing) as refused:
        Choice("Response Type", "Type of response").read(window)
    assert "“Response Type” (or “Type of response”)" in refused.value.what
    assert "combobox “Algorithm”" in refused.value.seen
    assert refused.value.exit_code == 5


def test_an_option_that_is_there_twice_is_refused(show: Show) -> None:
    window = show(
        "<label>Algorithm<select><option>RS256<option value=2>RS256<option selected>None</select>"
        "</label>"
    )
    with pytest.raises(Ambiguous, match="2 times") as refused:
        Choice("Algorithm").set(window, "RS256")
    assert refused.value.seen == "offered: RS256, RS256, None"


def test_two_lists_of_one_name_are_refused_with_both(show: Show) -> None:
    window = show(
        "<label>Algorithm<select><option>RS256</select></label>"
        "<label>Algorithm<select><option>None</select></label>",
        timeout_s=SOON_S,
    )
    with pytest.raises(Ambiguous, match="2 controls answer"):
        Choice("Algorithm").read(window)


def test_the_section_tells_two_lists_apart(show: Show) -> None:
    window = show(
        "<h2>Token Definition</h2><label>Algorithm<select><option>RS256</select></label>"
        "<h2>User Info</h2><label>Algorithm<select><option>None</select></label>"
    )
    assert Choice("Algorithm", section="User Info").read(window) == "None"
    assert Choice("Algorithm", section="Token Definition").read(window) == "RS256"


def test_a_list_that_does_not_open_is_refused(show: Show) -> None:
    window = show(
        "<div role=combobox tabindex=0 aria-label=Algorithm aria-expanded=false>RS256</div>"
    )
    with pytest.raises(ConsoleRefused, match="does not open"):
        Choice("Algorithm").set(window, "None")


def test_a_disabled_list_is_refused(show: Show) -> None:
    window = show(
        "<label>Algorithm<select disabled><option>RS256<option>None</select></label>",
        timeout_s=SOON_S,
    )
    with pytest.raises(ConsoleRefused):
        Choice("Algorithm").set(window, "None")


def test_a_button_that_merely_begins_with_the_name_is_no_list(show: Show) -> None:
    window = show("<button>Algorithm help</button>", timeout_s=SOON_S)
    assert not Choice("Algorithm").here(window)


def test_the_word_of_the_build_is_looked_for_and_chosen(show: Show) -> None:
    window = show("<label>Sign with<select><option>Plain<option>RSA (256)</select></label>")
    window.words = {"Algorithm": "Sign with", "RS256": "RSA (256)"}
    Choice("Algorithm").set(window, "RS256")
    assert Choice("Algorithm").read(window) == "RSA (256)"
