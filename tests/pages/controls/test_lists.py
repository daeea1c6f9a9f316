"""Lists to which one adds, in a dialog or in the place itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from pages.controls.lists import ListAdd, UriList
from runbook.errors import ControlMissing
from tests.pages.conftest import SOON_S, Show

LOGIN = UriList(
    "Login Redirect URIs",
    "Login Redirect URI",
    add=("Add", "+", "Add URI"),
    dialog=("Add Login Redirect URI", "Login Redirect URI", "URI"),
    confirm=("OK", "Add", "Save"),
)
LOGOUT = UriList("Logout Redirect URIs", add=("Add",), dialog=("URI",), confirm=("OK",))
WAS = "https://was.example/cb?x=1"
CALLBACK = "http://localhost:8081/login/callback"
LATER = "http://localhost:8081/login/callback/2"

# Each list is a box with an id; `ask(id)` opens the dialog that adds to it.
SCRIPT = """
<script>
const item = (text, box) => {
  const kind = box.dataset.item || 'li', made = document.createElement(kind === 'tr' ? 'tr' : kind);
  made.innerHTML = kind === 'tr' ? `<td>${text}</td><td><button>Remove</button></td>`
    : `<span>${text}</span><button aria-label="Remove ${text}">×</button>`;
  made.querySelector('button').onclick = () => made.remove();
  return made;
};
const ask = (box) => {
  const dialog = document.createElement('div');
  dialog.role = 'dialog'; dialog.ariaLabel = 'Add Redirect URI';
  dialog.innerHTML = '<label>URI <input></label><button>Cancel</button><button>OK</button>';
  const [cancel, ok] = dialog.querySelectorAll('button');
  cancel.onclick = () => dialog.remove();
  ok.onclick = () => { const text = dialog.querySelector('input').value; dialog.remove();
    setTimeout(() => box.append(item(text, box)), 80); };
  document.body.append(dialog);
};
const root = (document.querySelector('x-page') || {}).shadowRoot || document;
for (const box of root.querySelectorAll('[data-list]')) {
  if (box.dataset.list) box.append(item(box.dataset.list, box));
  const add = root.getElementById(box.id + '-add');
  add.onclick = () => ask(box);
}
</script>"""
FORMS = {
    "list": """<h3 id=h>{name}</h3><ul id={id} data-list='{was}' aria-labelledby=h></ul>
        <button id={id}-add>Add</button>""",
    "list without a name": """<section><h3>{name}</h3><ul id={id} data-list='{was}'></ul>
        <button id={id}-add>Add</button></section>""",
    "chips": """<div><label>{name} *</label><div id={id} data-item=span data-list='{was}'></div>
        <button id={id}-add aria-label='Add URI'>+</button></div>""",
    "table": """<div><h4>{name}</h4><table><tbody id={id} data-item=tr data-list='{was}'></tbody>
        </table>
        <button id={id}-add>Add</button></div>""",
    "named table": """<table aria-label='{name}'><tbody id={id} data-item=tr data-list='{was}'>
        </tbody>
        <tfoot><tr><td><button id={id}-add>Add</button></table>""",
    "fieldset": """<fieldset><legend>{name}</legend><button id={id}-add>Add</button>
        <div id={id} data-item=p data-list='{was}'></div></fieldset>""",
    "in a row of its own": """<b>{name}</b><div id={id} data-item=p data-list='{was}'></div>
        <button id={id}-add>Add</button>""",
}
FORMS["captions alone"] = FORMS["in a row of its own"].replace("<b>", "<p>").replace("</b>", "</p>")
SHADOW = """<x-page></x-page><script>document.querySelector('x-page').attachShadow({{mode: 'open'}})
.innerHTML = `{}`</script>"""


def page(form: str) -> str:
    """The list, a second one with the same Add, and a setting after both."""
    inside = FORMS["list without a name" if form == "shadow root" else form]
    both = inside.format(name="Login Redirect URIs", id="in", was=WAS)
    both += (
        inside.replace("id=h", "id=k")
        .replace("by=h", "by=k")
        .format(name="Logout Redirect URIs", id="out", was="https://out.example")
    )
    both += "<label>Initiate Login URI<input value='https://home.example'></label>"
    return (SHADOW.format(both) if form == "shadow root" else both) + SCRIPT


@pytest.mark.parametrize("form", [*FORMS, "shadow root"])
def test_a_list_reads_sets_and_reads_back(show: Show, form: str) -> None:
    window = show(page(form))
    LOGIN.reach(window)
    before = LOGIN.read(window)
    assert before == [WAS]
    LOGIN.set(window, before)
    assert LOGIN.read(window) == [WAS], "setting what was read changes nothing"
    LOGIN.set(window, [CALLBACK])
    assert LOGIN.read(window) == [WAS, CALLBACK]
    assert LOGOUT.read(window) == ["https://out.example"]
    expect(window.page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize("form", [*FORMS, "shadow root"])
def test_a_list_is_brought_back_to_what_was_read(show: Show, form: str) -> None:
    window = show(page(form).replace("https://out.example", WAS))
    LOGIN.set(window, [CALLBACK, LATER])
    emptied = [] if form == "captions alone" else [[CALLBACK, WAS], []]
    for before in ([WAS], *emptied):  # captions alone do not tell where an empty list ends
        LOGIN.restore(window, before)
        assert LOGIN.read(window) == before
        assert LOGOUT.read(window) == [WAS], "the same address in another list stays"


ENTRY = "<ul aria-label='Login Redirect URIs'>{}</ul>"
GONE = 'onclick="this.parentElement.remove()"'
KEYS = "onkeydown=\"if (event.key === 'Delete') this.remove()\""
TAKEN_OUT = {
    "pictures without a name": ENTRY.format(
        "".join(f"<li>{one}<button {GONE}></button>" for one in (WAS, CALLBACK))
    ),
    "all in one box": f"<div role=group aria-label='Login Redirect URIs'><span>{WAS}</span>"
    f"<button>Remove</button><span>{CALLBACK}</span><button>Remove</button></div><script>"
    "for (const one of document.querySelectorAll('button')) one.onclick = () => {"
    "one.previousSibling.remove(); one.remove() }</script>",
    "the browser asks": ENTRY.format(
        f"<li>{WAS}<button>Remove</button><li>{CALLBACK}<button "
        "onclick=\"if (confirm('Remove?')) this.parentElement.remove()\">Remove</button>"
    ),
    "fields": ENTRY.format("".join(f"<li><input value='{one}'>" for one in (WAS, CALLBACK))),
    "chips that take the focus": ENTRY.format(
        "".join(f"<li tabindex=0 {KEYS}>{one}" for one in (WAS, CALLBACK))
    ),
    "chips in a field": f"<div role=group aria-label='Login Redirect URIs'><span>{WAS}</span>"
    f"<span>{CALLBACK}</span><input onkeydown=\"if (event.key === 'Backspace') "
    'this.previousSibling.remove()"></div>',
}


@pytest.mark.parametrize("form", TAKEN_OUT)
def test_an_entry_is_taken_out_however_that_is_done(show: Show, form: str) -> None:
    window = show(TAKEN_OUT[form])
    assert LOGIN.read(window) == [WAS, CALLBACK]
    LOGIN.restore(window, [WAS])
    assert LOGIN.read(window) == [WAS]


def test_an_entry_that_stays_is_refused(show: Show) -> None:
    window = show(ENTRY.format(f"<li>{WAS}<button>Copy</button>"), timeout_s=SOON_S)
    with pytest.raises(ControlMissing, match="button beside the entry “Remove https://was"):
        LOGIN.restore(window, [])
    assert LOGIN.read(window) == [WAS]


def test_the_steps_of_adding_can_be_taken_one_by_one(show: Show) -> None:
    window = show(page("list"))
    assert not LOGIN.asking(window)
    ListAdd(LOGIN).press(window)
    assert LOGIN.asking(window)
    ListAdd(LOGIN).press(window)
    expect(window.page.get_by_role("dialog")).to_have_count(1)
    LOGIN.fill_dialog(window, CALLBACK)
    assert not LOGIN.asking(window)
    assert LOGIN.read(window) == [WAS, CALLBACK]


def test_an_empty_list_reads_as_none(show: Show) -> None:
    window = show(page("list").replace(WAS, ""))
    assert LOGIN.read(window) == []
    LOGIN.set(window, [CALLBACK])
    assert LOGIN.read(window) == [CALLBACK]


def test_addresses_are_compared_to_the_letter() -> None:
    assert LOGIN.satisfied([CALLBACK, WAS], [WAS])
    assert not LOGIN.satisfied([CALLBACK], [CALLBACK + "/"])
    assert not LOGIN.satisfied([CALLBACK.upper()], [CALLBACK])


def test_a_field_that_opens_in_its_place_takes_the_address(show: Show) -> None:
    window = show(
        "<section><h3>Login Redirect URIs</h3><ul aria-label='Login Redirect URIs'></ul>"
        "<button onclick='field.hidden = false'>Add</button>"
        "<div id=field hidden><label>Add Login Redirect URI<input></label>"
        "<button id=ok>OK</button></div></section><script>"
        "document.getElementById('ok').onclick = () => { const f = document.querySelector('input');"
        "document.querySelector('ul').append(Object.assign(document.createElement('li'), "
        "{textContent: f.value}));"
        "f.value = ''; document.getElementById('field').hidden = true }</script>"
    )
    LOGIN.set(window, [CALLBACK])
    expect(window.page.get_by_role("listitem")).to_have_text([CALLBACK])


def test_a_field_that_needs_no_confirming_is_the_entry(show: Show) -> None:
    window = show(
        "<fieldset><legend>Login Redirect URIs</legend><div id=f></div>"
        "<button type=button onclick=\"f.innerHTML = '"
        "<input aria-label=&quot;Login Redirect URI&quot;>'\">"
        "Add</button></fieldset>"
    )
    LOGIN.set(window, [CALLBACK])
    assert LOGIN.read(window) == [CALLBACK]


def test_a_missing_list_is_refused(show: Show) -> None:
    window = show("<h3>Redirects</h3><ul><li>https://x.example</ul>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing, match="list “Login Redirect URIs”"):
        LOGIN.read(window)


def test_a_list_without_an_adding_button_is_refused(show: Show) -> None:
    window = show("<h3>Login Redirect URIs</h3><ul><li>none</ul>", timeout_s=SOON_S)
    with pytest.raises(ControlMissing, match="adding button beside “Login Redirect URIs”"):
        LOGIN.set(window, [CALLBACK])


def test_a_dialog_that_does_not_open_is_refused(show: Show) -> None:
    window = show(
        "<section><h3>Login Redirect URIs</h3><button>Add</button></section>", timeout_s=SOON_S
    )
    with pytest.raises(ControlMissing, match="field “Add Login Redirect URI”"):
        LOGIN.set(window, [CALLBACK])
