"""Objects in a list, found by their exact name on whatever page of it, and acted upon."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect

import runbook.window
from pages.controls.table import EDIT, Table
from runbook.errors import Ambiguous, ConsoleRefused, ControlMissing
from runbook.window import Window
from tests.pages.conftest import SOON_S, Show

APPLICATIONS = Table("Applications List", "Applications")
OPEN = "onclick=\"document.title = 'opened'; return false\""
OTHER = "onclick=\"document.title = 'wrong'; return false\""
ROWS = {
    "link": f"<table><tr><th>Name<tr><td><a href='#' {OTHER}>ConnectWise Home 2</a>"
    f"<tr><td><a href='#' {OPEN}>ConnectWise Home</a></table>",
    "edit": f"<table><tr><td>ConnectWise<td><button {OTHER}>Edit</button>"
    f"<tr><td>ConnectWise Home<td><button {OPEN}>Edit</button></table>",
    "edit with its name": f"<table><tr><td>Other<td><button aria-label='Edit Other' {OTHER}>✎"
    f"</button>"
    f"<tr><td>ConnectWise Home<td><button aria-label='Edit ConnectWise Home' {OPEN}>✎</button>"
    f"</table>",
    "grid": f"<div role=grid><div role=row><div role=gridcell>ConnectWise Home</div>"
    f"<div role=gridcell><a href='#' {OPEN}>View</a></div></div></div>",
    "cards": f"<ul><li><h3>Other</h3><button {OTHER}>View</button>"
    f"<li><h3>ConnectWise Home</h3><button {OPEN}>View</button></ul>",
    "card that is a button": f"<ul><li><button {OTHER}>Other</button>"
    f"<li><button {OPEN}>ConnectWise Home</button></ul>",
    "menu in the row": f"""<table><tr><td>Other<td><button {OTHER}>⋮</button>
        <tr><td>ConnectWise Home<td><button aria-label="More actions" onclick="m.hidden =
        false">⋮</button></table>
        <div role=menu id=m hidden><div role=menuitem>Delete</div><div role=menuitem {OPEN}>Edit
        </div></div>""",
    "menu without a name": f"""<table><tr><td>ConnectWise Home
        <td><button aria-haspopup=menu onclick="m.hidden = false">⋮</button></table>
        <div role=menu id=m hidden><div role=menuitem {OPEN}>Edit</div></div>""",
    "list in a row": f"<ul><li>Group<ul><li><a href='#' {OPEN}>ConnectWise Home</a></ul></ul>",
    "shadow root": "<x-a></x-a><script>document.querySelector('x-a').attachShadow({mode: 'open'})"
    f".innerHTML = `<table><tr><td><a href='#' {OPEN}>ConnectWise Home</a></table>`</script>",
    "comes later": f"""<div aria-busy=true id=t>Loading</div>
        <script>setTimeout(() => {{ t.ariaBusy = 'false';
        t.innerHTML = `<table><tr><td><a href="#" {OPEN}>ConnectWise Home</a>
        </table>` }}, 500)</script>""",
}


@pytest.mark.parametrize("form", ROWS)
def test_an_object_is_found_and_opened(show: Show, form: str) -> None:
    window = show("<h1>Applications List</h1>" + ROWS[form])
    APPLICATIONS.open(window, "ConnectWise Home")
    expect(window.page).to_have_title("opened")


def paged(next_page: str, *, end: str) -> str:
    """A list of four pages; the object is on the third."""
    return f"""<h1>Applications List</h1><table></table>{next_page}
    <button {OTHER}>Next</button><script>
    const next = document.querySelector('button'), table = document.querySelector('table'); let
        at = 1;
    const draw = () =>
        {{ table.innerHTML = `<tr><td>${{at === 3 ? 'ConnectWise Home' : 'Application ' + at}}`;
      if (at === 4) {{ {end} }} }};
    next.onclick = () => {{ at += 1; setTimeout(draw, 100) }};
    draw();</script>"""


PAGERS = {
    "disabled at the end": paged("<button>Next page</button>", end="next.disabled = true"),
    "aria-disabled at the end": paged(
        "<button aria-label='Go to next page'>›</button>", end="next.ariaDisabled = 'true'"
    ),
    "gone at the end": paged("<button aria-label='Next page'>›</button>", end="next.remove()"),
}


LATE = """<h1>Applications List</h1><div id=t>%s</div><script>
    fetch('/list').then((answer) => answer.ok ? answer.text() : Promise.reject())
      .then((text) => { t.innerHTML = text }, () => { %s })</script>"""
LIST = f"<table><tr><td><a href='#' {OPEN}>ConnectWise Home</a><td>OIDC</table>"
HOST = "http://acme.test/"


def at_a_console(window: Window, markup: str, answer: Callable[[Route], None]) -> Window:
    """A page of a console with an address of its own, which asks it for its list."""
    page = window.page
    page.route(f"{HOST}**", lambda route: route.fulfill(content_type="text/html", body=markup))
    page.route(f"{HOST}list", answer)
    page.goto(HOST)
    return window


@pytest.mark.parametrize("meanwhile", ["", "<table><tr><td>No data available</table>"])
def test_a_list_that_takes_long_is_waited_for(
    window: Window, monkeypatch: pytest.MonkeyPatch, meanwhile: str
) -> None:
    monkeypatch.setattr(runbook.window, "PENDING_FOR_S", 0.2)
    waiting: list[Route] = []
    at_a_console(window, LATE % (meanwhile, ""), lambda route: waiting.append(route))
    assert window.wait(lambda: bool(waiting) or None)
    began = time.monotonic()

    def answer() -> None:
        if waiting and time.monotonic() - began > 1:
            waiting.pop().fulfill(body=LIST)

    window.pulse = answer
    assert APPLICATIONS.row(window, "ConnectWise Home") is not None


@pytest.mark.parametrize("said", ["", "<p>No applications yet</p>"])
def test_a_list_that_is_not_answered_in_time_is_empty_only_where_it_says_so(
    window: Window, said: str
) -> None:
    waiting: list[Route] = []
    at_a_console(window, LATE % (said, ""), lambda route: waiting.append(route))
    assert window.wait(lambda: bool(waiting) or None)
    window.timeout_s = SOON_S
    if said:
        assert APPLICATIONS.row(window, "ConnectWise Home") is None
    else:
        with pytest.raises(ConsoleRefused, match="cannot be read") as caught:
            APPLICATIONS.row(window, "ConnectWise Home")
        assert "GET /list: no answer yet" in str(caught.value.seen)
    waiting.pop().abort()


FAILED = {
    "nothing": ("", ""),
    "an empty table": ("<table><tr><th>Name<th>Kind</table>", ""),
    "an alert": ("<p>No applications yet</p>", "t.innerHTML += '<p role=alert>Not loaded</p>'"),
}


@pytest.mark.parametrize("shown", FAILED)
def test_a_list_that_could_not_be_read_is_not_taken_for_an_empty_one(
    window: Window, shown: str
) -> None:
    at_a_console(window, LATE % FAILED[shown], lambda route: route.fulfill(status=503))
    with pytest.raises(ConsoleRefused, match="Applications List cannot be read") as refused:
        APPLICATIONS.row(window, "ConnectWise Home")
    assert refused.value.seen.startswith("GET /list: answered 503")


SAID = {
    "a list of others": ("<table><tr><td>Old<td>OIDC</table>", ""),
    "a list that says it is empty": ("<p>No applications yet</p>", ""),
}


@pytest.mark.parametrize("shown", SAID)
def test_a_list_that_is_there_counts_whatever_else_could_not_be_read(
    window: Window, shown: str
) -> None:
    at_a_console(window, LATE % SAID[shown], lambda route: route.fulfill(status=503))
    assert window.wait(lambda: window.unread or None)
    assert APPLICATIONS.row(window, "ConnectWise Home") is None


@pytest.mark.parametrize("pager", PAGERS)
def test_an_object_is_looked_for_on_every_page(show: Show, pager: str) -> None:
    window = show(PAGERS[pager])
    row = APPLICATIONS.row(window, "ConnectWise Home")
    assert row is not None
    assert row.row.inner_text() == "ConnectWise Home"
    assert window.page.title() == "Trial"


def test_an_object_that_is_on_no_page_is_not_there(show: Show) -> None:
    window = show(PAGERS["disabled at the end"])
    assert APPLICATIONS.row(window, "Connectwise home") is None
    expect(window.page.get_by_role("cell")).to_have_text("Application 4")


def test_two_objects_of_one_name_are_refused_with_both(show: Show) -> None:
    window = show(
        "<table><tr><td><a href='#'>ConnectWise Home</a><td>OIDC"
        "<tr><td><a href='#'>ConnectWise Home</a><td>SAML</table>"
    )
    with pytest.raises(Ambiguous, match="2 objects in Applications List") as refused:
        APPLICATIONS.row(window, "ConnectWise Home")
    assert refused.value.seen == "ConnectWise Home OIDC; ConnectWise Home SAML"


def test_a_missing_object_is_refused_with_what_is_there(show: Show) -> None:
    window = show("<table><tr><td><a href='#'>ConnectWise Home 2</a></table>", timeout_s=SOON_S)
    with pytest.raises(
        ControlMissing, match="“ConnectWise Home” is not in Applications List"
    ) as refused:
        APPLICATIONS.open(window, "ConnectWise Home")
    assert "“ConnectWise Home 2”" in refused.value.seen


def test_an_action_that_the_row_lacks_is_told_and_its_menu_closed(show: Show) -> None:
    window = show(
        """<table><tr><td>ConnectWise Home<td><button aria-label=Actions onclick="m.hidden =
        false">⋮</button>
        <button>Delete</button></table><div role=menu id=m hidden><div role=menuitem>Delete</div>
        </div>
        <script>onkeydown = (e) => { if (e.key === 'Escape') m.hidden = true }</script>"""
    )
    row = APPLICATIONS.row(window, "ConnectWise Home")
    assert row is not None
    assert not APPLICATIONS.acts(window, row, ("Resource Rules",))
    expect(window.page.locator("#m")).to_be_hidden()


NOT_CALLED_SO = {
    "its template": "<table><thead><tr><th>Name<th>Template<tbody><tr><td><a href='#'>Old</a><td>"
    "ConnectWise Home</table>",
    "its template before it": "<table><thead><tr><th>Template<th>Application Name<tbody><tr><td>"
    "ConnectWise Home<td><a href='#'>Old</a></table>",
    "its template, a link": "<table><thead><tr><th>Name<th>Template<tbody><tr><td>Old<td>"
    "<a href='#'>ConnectWise Home</a></table>",
    "no headings": "<table><tr><td>Old<td>ConnectWise Home<td><button>Edit</button></table>",
    "grid": "<div role=grid><div role=row><div role=columnheader>Name</div><div role=columnheader>"
    "Type</div></div><div role=row><div role=gridcell>Old</div><div role=gridcell>ConnectWise Home"
    "</div></div></div>",
    "card": "<ul><li><h3>Old</h3><p>ConnectWise Home</p><button>View</button></ul>",
}


@pytest.mark.parametrize("form", NOT_CALLED_SO)
def test_an_object_is_not_taken_for_its_template(show: Show, form: str) -> None:
    window = show("<h1>Applications List</h1>" + NOT_CALLED_SO[form], timeout_s=SOON_S)
    assert APPLICATIONS.rows(window, "ConnectWise Home") == []


CALLED_SO = {
    "a status before it": "<table><tr><td>Enabled<td>ConnectWise Home<td>OpenID Connect</table>",
    "a box and a number before it": "<table><tr><td><input type=checkbox><td>1<td>ConnectWise Home"
    "<td>ConnectWise Home</table>",
    "a date before it, under headings": "<table><thead><tr><th><th>Created<th>Name<tbody><tr><td>"
    "<td>May 1<td>ConnectWise Home</table>",
    "a description in its cell": "<table><thead><tr><th>Name<th>Type<tbody><tr><td><b>ConnectWise "
    "Home</b><br>For all of us<td>OIDC</table>",
    "the link of the row": "<table><tr><td>Jane<td><a href='#'>ConnectWise Home</a></table>",
    "card with a kind": "<ul><li><small>OIDC</small><h3>ConnectWise Home</h3></ul>",
    "entry without a heading": "<ul><li><span>OIDC</span><span>ConnectWise Home</span></ul>",
}


@pytest.mark.parametrize("form", CALLED_SO)
def test_an_object_is_known_by_what_it_is_called(show: Show, form: str) -> None:
    window = show("<h1>Applications List</h1>" + CALLED_SO[form])
    assert len(APPLICATIONS.rows(window, "ConnectWise Home")) == 1


def test_an_action_of_a_row_without_any_is_refused(show: Show) -> None:
    window = show("<table><tr><td>ConnectWise Home</table>", timeout_s=SOON_S)
    row = APPLICATIONS.row(window, "ConnectWise Home")
    assert row is not None
    assert row.opener is None
    with pytest.raises(ControlMissing, match="action in the row “Edit”"):
        APPLICATIONS.act(window, row, EDIT)
