"""Objects that are deleted: in their row, in its menu, on their page; whatever is asked first."""

from __future__ import annotations

import pytest
from playwright.sync_api import Route, expect

from pages.controls.deleting import Delete
from pages.controls.table import Table
from runbook.errors import ConsoleRefused, ControlMissing
from runbook.window import Outcome, Window
from tests.pages.conftest import SOON_S, Show

HOST = "http://acme.test/"
HOME = "ConnectWise Home"
APPLICATIONS = Table("Applications List", "Applications", kinds=("application",))

# Two objects; `gone(name)` has the console delete one, `list()` draws what is left.
SCRIPT = """<script>
const names = ['Other', 'ConnectWise Home'];
const gone = async (name) => {
  const answer = await fetch('/things/' + encodeURIComponent(name), {method: 'DELETE'});
  if (!answer.ok) { said.innerHTML = `<p role=alert>${await answer.text()}</p>`; return; }
  names.splice(names.indexOf(name), 1);
  list();
};
const box = (role, inside) => {
  const dialog = Object.assign(document.createElement('div'), {innerHTML: inside});
  dialog.setAttribute('role', role);
  document.body.append(dialog);
  for (const one of dialog.querySelectorAll('button'))
    one.addEventListener('click', () => dialog.remove());
  return dialog;
};
const pressed = (dialog, word, act) => [...dialog.querySelectorAll('button')]
  .find((one) => one.textContent === word).addEventListener('click', act);
const list = () => { table.innerHTML = names.map((name) => ROW(name)).join('')
  || '<tr><td>No applications yet'; };
ASK
list();
</script>"""
PAGE = "<h1>Applications List</h1><p id=said></p><table id=table></table>" + SCRIPT

ROWS = {
    "a button": "<tr><td>${name}<td><button onclick='ask(\"${name}\")'>Delete</button>",
    "a button with the kind": "<tr><td>${name}<td><button onclick='ask(\"${name}\")'>"
    "Delete application</button>",
    "a picture": "<tr><td>${name}<td><button aria-label='Remove ${name}' "
    "onclick='ask(\"${name}\")'>×</button>",
    "a menu beside buttons of others": "<tr><td>${name}<td><button aria-haspopup=menu "
    "aria-label='Actions' onclick='menu(\"${name}\")'>⋮</button>"
    "<tr><td>Not ${name}<td><button onclick='ask(\"Other\")'>Delete</button>",
}
MENU = """const menu = (name) => {
  const shown = Object.assign(document.createElement('div'), {role: 'menu',
    innerHTML: '<div role=menuitem>Edit</div><div role=menuitem tabindex=0>Delete</div>'});
  shown.lastChild.onclick = () => { shown.remove(); ask(name); };
  document.body.append(shown);
};"""

ASKED = {
    "nothing": "const ask = gone;",
    "a dialog": """const ask = (name) => setTimeout(() => pressed(box('dialog',
        `<h2>Delete?</h2><button>Cancel</button><button>Delete</button>`), 'Delete',
        () => gone(name)), 300);""",
    "yes or no": """const ask = (name) => pressed(box('alertdialog',
        `<p>Really?</p><button>No</button><button>Yes</button>`), 'Yes', () => gone(name));""",
    "ok or cancel": """const ask = (name) => pressed(box('dialog',
        `<button>OK</button><button>Cancel</button>`), 'OK', () => gone(name));""",
    "its own name in the answer": """const ask = (name) => pressed(box('dialog',
        `<button>Keep</button><button>Delete ${name}</button>`), `Delete ${name}`,
        () => gone(name));""",
    "to type the name": """const ask = (name) => { const asked = box('dialog',
        `<h2>DELETE APPLICATION</h2><label>Type <b>${name}</b> to delete it <input></label>
        <button>Cancel</button><button disabled>Delete</button>`);
        asked.oninput = (e) => { asked.lastChild.disabled = e.target.value !== name; };
        pressed(asked, 'Delete', () => gone(name)); };""",
    "to type a word": """const ask = (name) => { const asked = box('dialog',
        `<p>Delete ${name}?</p><label>Type <b>DELETE</b> to confirm <input></label>
        <button>Cancel</button><button disabled>Confirm</button>`);
        asked.oninput = (e) => { asked.lastChild.disabled = e.target.value !== 'DELETE'; };
        pressed(asked, 'Confirm', () => gone(name)); };""",
    "to tick a box": """const ask = (name) => { const asked = box('dialog',
        `<label><input type=checkbox>I understand</label><button>Keep</button>
        <button disabled>Delete</button>`);
        asked.onchange = (e) => { asked.lastChild.disabled = !e.target.checked; };
        pressed(asked, 'Delete', () => gone(name)); };""",
    "with a choice of its own": """const ask = (name) => pressed(box('dialog',
        `<label><input type=checkbox onchange='gone("Other")'>Others, too</label>
        <button>Keep</button><button>Delete</button>`), 'Delete', () => gone(name));""",
    "by the browser": "const ask = (name) => { if (confirm('Delete?')) gone(name); };",
    "by the browser, for the name": """const ask = (name) => {
        if (prompt('Enter the name of the application.') === name) gone(name); };""",
    "news first": """const ask = (name) => { box('dialog', `<h2>What’s new</h2>
        <button>Got it</button>`).querySelector('button').addEventListener('click', () =>
        pressed(box('dialog', `<button>Cancel</button><button>Delete</button>`), 'Delete',
        () => gone(name))); };""",
}


class Server:
    """Answers of the console, and what it was asked to delete."""

    def __init__(self, window: Window) -> None:
        self.deleted: list[str] = []
        self.answers: dict[str, object] = {"status": 204}
        self._window = window
        window.page.route(f"{HOST}things/**", self._delete)

    def _delete(self, route: Route) -> None:
        self.deleted.append(route.request.url.rpartition("/")[2].replace("%20", " "))
        if self.answers:
            route.fulfill(**self.answers)  # type: ignore[arg-type]

    def shows(self, row: str, ask: str) -> Window:
        """Show the list."""
        markup = PAGE.replace("ROW(name)", f"`{row}`").replace("ASK", MENU + ask)
        page = self._window.page
        page.route(HOST, lambda route: route.fulfill(content_type="text/html", body=markup))
        page.goto(HOST)
        return self._window


@pytest.fixture
def server(window: Window) -> Server:
    return Server(window)


def delete(window: Window, name: str = HOME) -> Outcome:
    row = APPLICATIONS.row(window, name)
    assert row is not None
    return APPLICATIONS.delete(window, row)


@pytest.mark.parametrize("row", ROWS)
def test_an_object_is_deleted_by_what_its_row_offers(server: Server, row: str) -> None:
    window = server.shows(ROWS[row], ASKED["a dialog"])
    assert delete(window) == Outcome("taken")
    assert server.deleted == [HOME]
    assert APPLICATIONS.row(window, HOME) is None
    assert APPLICATIONS.row(window, "Other") is not None


@pytest.mark.parametrize("asked", ASKED)
def test_what_is_asked_first_is_answered_with_yes(server: Server, asked: str) -> None:
    window = server.shows(ROWS["a button"], ASKED[asked])
    assert delete(window) == Outcome("taken")
    assert server.deleted == [HOME]
    expect(window.page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize(
    ("answer", "kind", "detail"),
    [
        ({"status": 409, "body": "It is in use."}, "refused", "It is in use. (DELETE"),
        ({"status": 503}, "doubt", "DELETE /things/ConnectWise%20Home: answered 503"),
        ({}, "unanswered", "DELETE /things/ConnectWise%20Home: no answer"),
    ],
)
def test_what_became_of_it_is_told_by_the_wire(
    server: Server, answer: dict[str, object], kind: str, detail: str
) -> None:
    server.answers = answer
    window = server.shows(ROWS["a button"], ASKED["by the browser"])
    window.timeout_s = 1.5
    outcome = delete(window)
    assert outcome.kind == kind
    assert outcome.detail.startswith(detail)
    assert server.deleted == [HOME], "asked once"


def test_what_can_still_be_undone_is_waited_for(server: Server) -> None:
    later = """const ask = (name) => {
      names.splice(names.indexOf(name), 1); list();
      said.innerHTML = '<button>Undo</button>';
      setTimeout(() => { said.innerHTML = ''; names.push(name); gone(name); }, 1500); };"""
    window = server.shows(ROWS["a button"], later)
    assert delete(window) == Outcome("taken")
    assert server.deleted == [HOME]


def test_a_page_that_comes_anew_is_another_document(window: Window) -> None:
    survey = "<div role=dialog aria-label=Survey><button>Take it</button></div>"
    form = f"<td><form method=post action=/things><button>Delete</button></form>{survey}"
    page = window.page

    def answer(route: Route) -> None:
        rows = "<tr><td>Other" + ("" if posted else f"<tr><td>{HOME}{form}")
        route.fulfill(content_type="text/html", body=f"<table>{rows}</table>{survey}")

    def post(route: Route) -> None:
        posted.append(route.request.method)
        route.fulfill(status=303, headers={"location": HOST})

    posted: list[str] = []
    page.route(HOST, answer)
    page.route(f"{HOST}things", post)
    page.goto(HOST)
    assert delete(window) == Outcome("taken")
    assert posted == ["POST"]


def test_the_browser_s_question_is_answered_only_while_something_is_deleted(
    server: Server,
) -> None:
    window = server.shows(ROWS["a button"], ASKED["by the browser"])
    assert delete(window, "Other").kind == "taken"
    assert window.page.evaluate("confirm('Leave?')") is False
    assert server.deleted == ["Other"]


def test_a_question_without_a_yes_is_not_answered(server: Server) -> None:
    asked = """const ask = () => box('dialog', `<p>Move it to the archive?</p>
        <button>Cancel</button><button>Archive</button>`);"""
    window = server.shows(ROWS["a button"], asked)
    window.timeout_s = SOON_S
    row = APPLICATIONS.row(window, HOME)
    assert row is not None
    with pytest.raises(ConsoleRefused, match="does not delete “ConnectWise Home”") as refused:
        APPLICATIONS.delete(window, row)
    assert refused.value.seen == "Move it to the archive?"
    expect(window.page.get_by_role("dialog")).to_have_count(1)
    assert server.deleted == []


MESSAGES = {
    "in a dialog": "const ask = () => box('dialog', `<p>It is in use.</p><button>OK</button>`);",
    "of the browser": "const ask = () => alert('It is in use.');",
}


@pytest.mark.parametrize("message", MESSAGES)
def test_a_message_is_no_question(server: Server, message: str) -> None:
    window = server.shows(ROWS["a button"], MESSAGES[message])
    with pytest.raises(ConsoleRefused, match="does not delete “ConnectWise Home”") as refused:
        delete(window)
    assert refused.value.seen == "It is in use."


def test_a_row_that_offers_nothing_is_refused_and_its_menu_closed(show: Show) -> None:
    window = show(
        """<table><tr><td>ConnectWise Home<td><button aria-haspopup=menu onclick="m.hidden =
        false">⋮</button><tr><td>Other<td><button>Delete</button></table>
        <div role=menu id=m hidden><div role=menuitem>Edit</div></div>
        <button onclick="document.title = 'wrong'">Delete</button>
        <script>onkeydown = (e) => { if (e.key === 'Escape') m.hidden = true }</script>"""
    )
    with pytest.raises(ControlMissing, match="entry of the row's menu “Delete”"):
        delete(window)
    expect(window.page.locator("#m")).to_be_hidden()
    expect(window.page).to_have_title("Trial")


def test_an_entry_of_a_form_is_taken_out_of_it(show: Show) -> None:
    window = show(
        "<table aria-label=Scopes><tr><td>Read<td><button onclick='this.closest(`tr`).remove()'"
        " aria-label='Remove Read'>×</button><tr><td>Write<td>"
        "<button aria-label='Remove Write'>×</button></table>"
    )
    scopes = Table("Scopes")
    row = scopes.row(window, "Read")
    assert row is not None
    assert scopes.delete(window, row) == Outcome("taken")
    expect(window.page.get_by_role("cell")).to_have_text(["Write", "×"])


DELETE = Delete("API/URL")
OWN = {
    "alone": "<header><h1>Edit</h1><button {}>Delete</button></header>",
    "with the kind": "<button {}>Remove API/URL</button>",
    "in a list of what one can do": "<ul><li><button>Copy</button><li><button {}>Delete</button></ul>",
}


@pytest.mark.parametrize("form", OWN)
def test_an_object_is_deleted_on_its_own_page(show: Show, form: str) -> None:
    asks = "onclick=\"if (confirm('Delete?')) document.body.innerHTML = '<h1>List</h1>'\""
    window = show(
        OWN[form].format(asks) + "<ul><li>Read <button>Delete</button></ul>"
        "<table><tr><td>Write<td><button>Delete</button></table>"
    )
    assert DELETE.here(window)
    assert DELETE.commit(window, "Calendar API") == Outcome("taken")
    expect(window.page.get_by_role("heading")).to_have_text("List")


def test_an_entry_s_button_is_not_that_of_the_page(show: Show) -> None:
    window = show(
        "<ul><li>Read <button>Delete</button></ul>"
        "<table><tr><td>Write<td><button>Delete</button></table>",
        timeout_s=SOON_S,
    )
    assert not DELETE.here(window)
    with pytest.raises(ControlMissing, match="button “Delete”"):
        DELETE.commit(window, "Calendar API")
