"""Fields to write, and values that are only there to be copied."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Route, expect
from pydantic import SecretStr

import runbook.window
from pages.controls.fields import ReadOnlyText, Secret, Text
from runbook.errors import Ambiguous, ConsoleRefused, ControlMissing, ForeignOrigin
from runbook.window import Window
from tests.pages.conftest import SOON_S, Show

URI = Text("Initiate Login URI")
WAS, WANTED = "https://was.example/", "https://home.connectwise.com"

FIELDS = {
    "label for": f"<label for=a>Initiate Login URI</label><input id=a value='{WAS}'>",
    "label around, star": f"<label>Initiate Login URI <b>*</b><input value='{WAS}'></label>",
    "required": f"<label>Initiate Login URI (required)<input value='{WAS}'></label>",
    "optional": f"<label for=a>Initiate login URI – optional</label><input id=a value='{WAS}'>",
    "floating label": f"""
        <div style="position:relative;width:300px;height:40px">
        <input id=a value="{WAS}" placeholder=" " style="position:absolute;inset:0">
        <label for=a style="position:absolute;inset:0;background:#fff">Initiate Login URI</label>
        </div>""",
    "aria-label": f"<input type=url aria-label='Initiate Login URI:' value='{WAS}'>",
    "aria-labelledby": f"<b id=l>Initiate Login URI</b><input type=search aria-labelledby=l "
    f"value='{WAS}'>",
    "placeholder": f"<input placeholder='Initiate Login URI' value='{WAS}'>",
    "several lines": f"<label>Initiate Login URI<textarea>{WAS}</textarea></label>",
    "editable text": f"<div role=textbox aria-label='Initiate Login URI' contenteditable>{WAS}"
    f"</div>",
    "typed only": """
        <label>Initiate Login URI<input value="https://was.example/"></label><script>
        const field = document.querySelector('input'); let kept = field.value;
        field.onkeydown = () => { field.typed = true };
        field.oninput = (e) =>
        { if (!field.typed && field.value) field.value = kept; kept = field.value;
          field.typed = false }</script>""",
    "shadow root": f"""
        <x-field></x-field><script>document.querySelector('x-field').attachShadow({{mode: 'open'}})
        .innerHTML = '<label for=a>Initiate Login URI</label><input id=a value="{WAS}">'
        </script>""",
    "frame": f"""<iframe srcdoc="<label>Initiate Login URI<input value='{WAS}'></label>">
        </iframe>""",
}


@pytest.mark.parametrize("form", FIELDS)
def test_a_field_reads_sets_and_reads_back(show: Show, form: str) -> None:
    window = show(FIELDS[form] + "<label>Login URI<input></label>")
    URI.reach(window)
    before = URI.read(window)
    assert before == WAS
    URI.set(window, before)
    assert URI.read(window) == WAS, "setting what was read changes nothing"
    URI.set(window, WANTED)
    assert URI.read(window) == WANTED
    URI.set(window, "")
    assert URI.read(window) == ""
    expect(window.page.get_by_label("Login URI", exact=True).last).to_have_value("")


def test_a_field_of_a_number_may_add_its_unit_to_the_name(show: Show) -> None:
    window = show(
        "<label>Refresh Token Timeout (seconds)<input type=number value=600></label>"
        "<label>Refresh Token Timeouts<input value=7></label>"
    )
    timeout = Text("Refresh Token Timeout", begins=True)
    assert timeout.read(window) == "600"
    timeout.set(window, "3600")
    assert timeout.read(window) == "3600"
    timeout.set(window, "")
    assert timeout.read(window) == ""


def test_a_field_is_left_as_a_person_leaves_it(show: Show) -> None:
    window = show("<label>Initiate Login URI<input onchange='document.title = this.value'></label>")
    URI.set(window, WANTED)
    expect(window.page).to_have_title(WANTED)


@pytest.mark.parametrize("kept", ["disabled", "readonly"])
def test_a_field_that_cannot_be_edited_is_refused(show: Show, kept: str) -> None:
    window = show(f"<label>Initiate Login URI<input {kept} value=x></label>", timeout_s=SOON_S)
    assert URI.read(window) == "x"
    with pytest.raises(ConsoleRefused, match="“Initiate Login URI” cannot be edited"):
        URI.set(window, WANTED)
    assert URI.read(window) == "x"


def test_a_missing_field_is_refused_with_names_but_no_values(show: Show) -> None:
    window = show("<label>Client ID<input value='hidden-value'></label>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing) as refused:
        URI.read(window)
    assert "textbox “Client ID”" in refused.value.seen
    assert "hidden-value" not in refused.value.message()
    assert "IDaaS, page “Trial”" in refused.value.where


def test_two_fields_of_one_name_are_refused_with_both(show: Show) -> None:
    window = show("<label>Name<input></label><label>Name *<textarea></textarea></label>")
    with pytest.raises(Ambiguous) as refused:
        Text("Name").read(window)
    assert refused.value.seen == "textbox “Name”; textbox “Name *”"


def test_the_guides_word_goes_before_a_declared_alternative(show: Show) -> None:
    window = show(
        "<label>Name<input value=short></label><label>Rule Name<input value=long></label>"
    )
    assert Text("Rule Name", "Name").read(window) == "long"
    assert Text("Title", "Name").read(window) == "short"


def test_of_two_fields_the_one_that_is_seen_counts(show: Show) -> None:
    window = show(
        "<div hidden><label>Name<input value=hidden></label></div><label>Name<input value=seen>"
        "</label>"
        "<div style='visibility:hidden'><label>Name<input value=invisible></label></div>"
    )
    assert Text("Name").read(window) == "seen"


ID = ReadOnlyText("Client ID")
VALUE = "3c1e4f0a-7b1d"
READ_ONLY = {
    "read-only field": f"<label>Client ID<input readonly value='{VALUE}'></label>",
    "disabled field": f"<label>Client ID<input disabled value='{VALUE}'></label>",
    "field beside a text": f"<div><span>Client ID</span><div><input readonly value='{VALUE}'>"
    f"</div></div>",
    "definition": f"<dl><dt>Name<dd>Home<dt>Client ID<dd>{VALUE}<dt>Secret<dd>none</dl>",
    "table row": f"<table><tr><th>Name<td>Home<tr><th>Client ID<td>{VALUE}</table>",
    "plain cells": f"<table><tr><td>Client ID:</td><td>{VALUE}</td></tr></table>",
    "copy button": f"<div><span>Client ID</span> <code>{VALUE}</code> <button>Copy</button></div>",
    "copy button within": f"<p><b>Client ID</b><span>{VALUE}<button aria-label=Copy>⧉</button>"
    f"</span></p>",
    "copy button first": f"<div><b>Client ID</b><button>Copy</button><span>{VALUE}</span></div>",
    "boxes of boxes": f"<div><div><div>Client ID</div></div><div><div>{VALUE}</div></div></div>",
    "aria-labelledby": f"<p id=l>Client ID</p><hr><p>Other</p><div aria-labelledby=l>{VALUE}</div>",
    "output": f"<label for=o>Client ID</label><output id=o>{VALUE}</output>",
    "comes later": f"""<label>Client ID<input readonly></label><script>
        setTimeout(() => document.querySelector('input').value = '{VALUE}', 300)</script>""",
    "shadow root": f"""<x-a></x-a>
        <script>document.querySelector('x-a').attachShadow({{mode: 'open'}})
        .innerHTML = '<dl><dt>Client ID</dt><dd>{VALUE}</dd></dl>'</script>""",
    "frame": f"<iframe srcdoc='<dl><dt>Client ID<dd>{VALUE}</dl>'></iframe>",
}


@pytest.mark.parametrize("form", READ_ONLY)
def test_a_value_to_copy_is_read(show: Show, form: str) -> None:
    window = show("<h2>Client IDs list</h2><p>none</p>" + READ_ONLY[form] + "<p>Client ID list</p>")
    ID.reach(window)
    assert ID.read(window) == VALUE
    assert ID.marks(window)


def test_a_label_without_a_value_is_no_value(show: Show) -> None:
    window = show(
        "<table><tr><th>Client ID<th>Name</tr></table><h3>Client ID</h3><h3>Name</h3><p>Home</p>",
        timeout_s=SOON_S,
    )
    with pytest.raises(ControlMissing, match="value “Client ID” is not on the page"):
        ID.read(window)


def test_two_values_beside_one_label_are_refused_with_both(show: Show) -> None:
    window = show("<dl><dt>Client ID<dd>one</dl><dl><dt>Client ID<dd>two</dl>")
    with pytest.raises(Ambiguous) as refused:
        ID.read(window)
    assert refused.value.seen == "one; two"


def test_a_secret_is_typed_on_a_declared_origin_and_covered_in_pictures(
    window: Window, address: str
) -> None:
    window.page.goto(f"{address}/form")
    window.secret_origins = (address,)
    Secret("Name").set(window, SecretStr("s3cret"))
    expect(window.page.get_by_label("Name")).to_have_value("s3cret")
    assert [mask.field.count() for mask in window.masks] == [1]


def test_a_secret_is_not_typed_on_another_origin(window: Window, address: str) -> None:
    window.page.goto(f"{address}/form")
    window.secret_origins = (address.replace("127.0.0.1", "localhost"),)
    with pytest.raises(ForeignOrigin) as refused:
        Secret("Name").set(window, SecretStr("s3cret"))
    assert address in refused.value.what
    assert "s3cret" not in refused.value.message()
    expect(window.page.get_by_label("Name")).to_have_value("")


HOST = "http://acme.test/"
LATE = """<h1>Details</h1><div id=t></div><script>
    fetch('/one').then((answer) => answer.text()).then((text) => { t.innerHTML = text })</script>"""
CLIENT_ID = ReadOnlyText("Client ID")


@pytest.fixture
def waiting(window: Window, monkeypatch: pytest.MonkeyPatch) -> list[Route]:
    """A page that asks for its fields, and the question that nobody has answered yet."""
    monkeypatch.setattr(runbook.window, "PENDING_FOR_S", 0.2)
    asked = list[Route]()
    window.page.route(HOST, lambda route: route.fulfill(content_type="text/html", body=LATE))
    window.page.route(f"{HOST}one", lambda route: asked.append(route))
    window.page.goto(HOST)
    assert window.wait(lambda: bool(asked) or None)
    return asked


def test_a_control_is_waited_for_while_the_page_asks_for_it(
    window: Window, waiting: list[Route]
) -> None:
    began = time.monotonic()

    def answer() -> None:
        if waiting and time.monotonic() - began > 2.5:
            waiting.pop().fulfill(body="<label>Client ID <input readonly value=abc></label>")

    window.pulse = answer
    CLIENT_ID.reach(window)
    assert CLIENT_ID.read(window) == "abc"


def test_what_is_never_answered_is_waited_for_once(window: Window, waiting: list[Route]) -> None:
    window.timeout_s = SOON_S
    with pytest.raises(ControlMissing):
        CLIENT_ID.reach(window)
    assert not window.asking
    waiting.pop().abort()
