"""Strict finding: frames, shadow roots, sections, nested elements, things that change places."""

from __future__ import annotations

import pytest

from pages import finding
from pages.finding import Target
from runbook.errors import Ambiguous, ControlMissing, Unforeseen
from tests.pages.conftest import SOON_S, Show

NAME = Target("text field", ("Name",), ("textbox",))
SAVE = Target("button", ("Save",), ("button", "link"))


def test_a_frame_in_a_frame_and_a_shadow_root_in_a_shadow_root(show: Show) -> None:
    inner = "<iframe srcdoc=&quot;<label>Name<input value=deep></label>&quot;></iframe>"
    window = show(f'<iframe srcdoc="{inner}"></iframe>')
    assert finding.find(window, NAME).input_value() == "deep"
    window = show(
        "<x-a></x-a><script>const a = document.querySelector('x-a').attachShadow({mode: 'open'});"
        "a.innerHTML = '<x-b></x-b>'; const b = a.firstChild.attachShadow({mode: 'open'});"
        "b.innerHTML = '<label>Name<input value=deep></label>'</script>"
    )
    assert finding.find(window, NAME).input_value() == "deep"


def test_of_two_nested_elements_the_inner_one_is_pressed(show: Show) -> None:
    window = show("<div role=button><button>Save</button></div>")
    assert finding.find(window, SAVE).evaluate("(e) => e.tagName") == "BUTTON"


def test_two_that_become_one_are_waited_for(show: Show) -> None:
    window = show(
        "<label>Name<input value=old></label><label>Name<input value=new></label>"
        "<script>setTimeout(() => document.querySelector('label').remove(), 400)</script>"
    )
    assert finding.find(window, NAME).input_value() == "new"


def test_two_in_two_frames_are_refused_with_both(show: Show) -> None:
    window = show(
        "<label>Name<input></label><iframe srcdoc='<label>Name:<input></label>'></iframe>"
    )
    window.page.frame_locator("iframe").get_by_label("Name").wait_for()
    with pytest.raises(Ambiguous) as refused:
        finding.find(window, NAME)
    assert refused.value.seen == "textbox “Name”; textbox “Name:”"


SECTIONS = {
    "heading": 2 * "<h2>{}</h2>{}",
    "lower heading between": "<h2>{}</h2>{}<h2>{}</h2><h3>Detail</h3>{}",
    "section with a name": 2 * "<section aria-label='{}'>{}</section>",
    "legend": 2 * "<fieldset><legend>{}</legend>{}</fieldset>",
    "group named elsewhere": "<b id=a>{}</b><div role=group aria-labelledby=a>{}</div>"
    "<b id=b>{}</b><div role=group aria-labelledby=b>{}</div>",
    "role heading": 2 * "<div role=heading aria-level=3>{}</div>{}",
}


@pytest.mark.parametrize("form", SECTIONS)
def test_the_section_tells_two_of_a_name_apart(show: Show, form: str) -> None:
    window = show(
        SECTIONS[form].format(
            "Basic Definition",
            "<label>Name<input value=basic></label>",
            "Token Definition",
            "<label>Name<input value=token></label>",
        )
    )
    for section, value in [("Basic definition", "basic"), ("Token Definition", "token")]:
        target = Target("text field", ("Name",), ("textbox",), section=section)
        assert finding.find(window, target).input_value() == value


def test_a_section_that_is_nowhere_does_not_hide_the_only_one(show: Show) -> None:
    window = show("<h2>Definition</h2><label>Name<input value=x></label>")
    target = Target("text field", ("Name",), ("textbox",), section="Basic Definition")
    assert finding.find(window, target).input_value() == "x"


def test_what_is_missing_is_told_with_place_alternatives_and_screen(show: Show) -> None:
    window = show("<h1>Home</h1><label>Other<input value=secret></label>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing) as refused:
        finding.find(window, Target("text field", ("Name", "Title"), ("textbox",)))
    assert refused.value.what == "text field “Name” (or “Title”) is not on the page"
    assert refused.value.where.startswith("IDaaS, page “Trial”")
    assert refused.value.seen == "textbox “Other”, heading “Home”"
    assert "profile" in refused.value.remedy


QUESTION = """<h1>Home</h1><div role=dialog aria-label="Turn on risk analysis?" aria-modal=true>
<p>Rules are evaluated anew.</p><button>Turn on</button><button>{}</button></div>"""


def test_a_question_over_the_page_is_what_keeps_a_control_from_being_found(show: Show) -> None:
    window = show(QUESTION.format("Ask my administrator"), timeout_s=SOON_S)
    with pytest.raises(Unforeseen) as refused:
        finding.find(window, NAME)
    assert refused.value.question == "Turn on risk analysis?"


def test_a_notice_over_the_page_asks_nothing(show: Show) -> None:
    window = show(QUESTION.format("Not now"), timeout_s=SOON_S)
    with pytest.raises(ControlMissing):
        finding.find(window, NAME)


def test_an_empty_page_is_told_as_one(show: Show) -> None:
    window = show("<p></p>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing) as refused:
        finding.find(window, NAME)
    assert refused.value.seen == "no control of that kind"


def test_a_page_settles_when_it_is_no_longer_busy(show: Show) -> None:
    window = show(
        "<h1>A</h1><div role=progressbar>Loading</div><script>setTimeout(() => {"
        "document.querySelector('h1').textContent = 'B'; document.querySelector('div').remove() "
        "}, 700)</script>"
    )
    finding.settled(window)
    assert finding.heading(window) == "B"


def test_a_control_made_of_others_that_is_not_there_is_missing(show: Show) -> None:
    window = show("<button>Save</button>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing):
        finding.find(window, Target("second factor", ("Second factor",), ()))
