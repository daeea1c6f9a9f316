from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from runbook.document.dress import dressed
from runbook.document.stand_ins import StandIns
from runbook.window import Window

MARK = "20261127T101500Z-acme-guide-123456"


@pytest.fixture
def stand_ins() -> StandIns:
    made = StandIns(MARK, {"https://tenant.acme.net:8443/admin": "acme"})
    made.carried("Client ID", "d41c2f3e-7a65-4b1c-9f00-aa11bb22cc33")
    made.account("jane.roe@tenant.example.org", "user")
    made.account("root", "admin")
    made.secret("correct horse battery staple")
    return made


def texts(page: Page, markup: str, stand_ins: StandIns) -> str:
    """What a page says while it is dressed; it says what it said before afterwards."""
    page.set_content(markup)
    read = """() => [document.body.innerText, ...[...document.querySelectorAll('input, textarea')]
      .map((one) => one.value)].join('\\n')"""
    before = page.evaluate(read)
    with dressed(Window("acme", page, "about:blank"), stand_ins) as made:
        during = page.evaluate(read)
        assert made.holds()
    assert page.evaluate(read) == before
    return str(during)


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ("<p>https://tenant.acme.net:8443/admin/x</p>", "https://acme.example.com/admin/x"),
        ("<p>see tenant.acme.net</p>", "see acme.example.com"),
        (f"<p>Guide {MARK}</p>", "Guide"),
        (f"<p>edit:calendar:{MARK}</p>", "edit:calendar"),
        ("<p>d41c2f3e-7a65-4b1c-9f00-aa11bb22cc33</p>", "<Client ID>"),
        ("<input value='d41c2f3e-7a65-4b1c-9f00-aa11bb22cc33'>", "\n<Client ID>"),
        ("<textarea>tenant.acme.net</textarea>", "\nacme.example.com"),
        ("<p>Jane.Roe@tenant.example.org</p>", "user@example.com"),
        ("<p>to someone.else@corp.example.org, now</p>", "to person@example.com, now"),
        ("<p>liam@example.com</p>", "person@example.com"),
        ("<p>root</p>", "admin"),
        ("<p>root of all</p>", "root of all"),
        ("<p>aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee</p>", "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"),
        ("<p>2026-11-27T10:15:00Z</p>", "2026-01-15 09:30"),
        ("<p>on Nov 27, 2026 at 10:15 AM</p>", "on Jan 15, 2026 at 9:30 AM"),
        ("<p>3 minutes ago</p>", "5 minutes ago"),
        ("<p>correct horse battery staple</p>", "••••••••"),
        ("<input type=password value=hunter2>", "\nplaceholder"),
        ("<p>Require Consent</p>", "Require Consent"),
    ],
)
def test_what_a_tenant_has_is_replaced_and_put_back(
    markup: str, said: str, page: Page, stand_ins: StandIns
) -> None:
    assert texts(page, markup, stand_ins) == said


def test_in_rows_of_others_stands_what_the_column_is(page: Page, stand_ins: StandIns) -> None:
    said = texts(
        page,
        "<table><tr><th>Application<th>Status<tr><td><a href=#>Payroll of Acme</a><td>Active"
        f"<tr><td><a href=#>Guide {MARK}</a><td>Active</table>",
        stand_ins,
    )
    assert said.split() == [
        "Application",
        "Status",
        "Application",
        "1",
        "Active",
        "Guide",
        "Active",
    ]


def test_what_a_product_offers_in_a_table_stays(page: Page, stand_ins: StandIns) -> None:
    said = texts(
        page,
        "<table><tr><th>Scope<th>Claims<tr><td><label><input type=checkbox>Profile</label>"
        "<td>name, picture</table>",
        stand_ins,
    )
    assert "Profile" in said
    assert "name, picture" in said


@pytest.mark.parametrize("head", ["<th>Name<th>E-mail", "<th>User<th>Role"])
def test_the_users_of_a_tenant_are_nobody(head: str, page: Page, stand_ins: StandIns) -> None:
    said = texts(
        page,
        f"<table><tr>{head}<tr><td><input type=checkbox>Ann Poe<td>ann@corp.example.org"
        "<tr><td><input type=checkbox>Bob Lee<td>bob@corp.example.org</table>",
        stand_ins,
    )
    assert "Ann" not in said
    assert "Lee" not in said
    assert said.count("person@example.com") == 2


def test_a_row_that_says_that_there_is_nothing_stays(page: Page, stand_ins: StandIns) -> None:
    said = texts(
        page,
        "<table><tr><th>Name<th>Users<tr><td colspan=2>No providers yet</table>",
        stand_ins,
    )
    assert "No providers yet" in said


def test_open_shadow_roots_and_frames_are_dressed_too(page: Page, stand_ins: StandIns) -> None:
    page.set_content(
        "<x-y></x-y><iframe srcdoc='<p>tenant.acme.net</p>'></iframe><script>customElements"
        ".define('x-y', class extends HTMLElement { connectedCallback() { this.attachShadow("
        "{mode: 'open'}).innerHTML = '<p>tenant.acme.net</p>'; } })</script>"
    )
    page.frame_locator("iframe").locator("p").wait_for()
    with dressed(Window("acme", page, "about:blank"), stand_ins):
        assert page.locator("x-y p").inner_text() == "acme.example.com"
        assert page.frame_locator("iframe").locator("p").inner_text() == "acme.example.com"
    assert page.locator("x-y p").inner_text() == "tenant.acme.net"


def test_a_code_that_was_typed_is_another_one(page: Page, stand_ins: StandIns) -> None:
    page.set_content("<input value=491827>")
    window = Window("acme", page, "about:blank")
    window.cover(page.locator("input"))
    with dressed(window, stand_ins):
        assert page.locator("input").input_value() == "123456"
    assert page.locator("input").input_value() == "491827"


def test_what_a_person_typed_meanwhile_stays(page: Page, stand_ins: StandIns) -> None:
    page.set_content("<input value='tenant.acme.net'>")
    with dressed(Window("acme", page, "about:blank"), stand_ins) as made:
        page.locator("input").fill("something else")
        assert not made.holds()
    assert page.locator("input").input_value() == "something else"


def test_a_page_that_went_away_is_no_error_at_the_end(
    page: Page, stand_ins: StandIns, tmp_path: Path
) -> None:
    page.set_content("<p>tenant.acme.net</p>")
    with dressed(Window("acme", page, "about:blank"), stand_ins):
        page.set_content("<p>next</p>")
        page.goto("about:blank")


def test_whoever_is_signed_in_is_named_nowhere(page: Page, stand_ins: StandIns) -> None:
    said = texts(
        page,
        "<header><button aria-haspopup=menu>Jane Roe</button><button>Sign Out</button></header>"
        "<h1>My Profile</h1><p>Jane Roe</p><p>Welcome, Jane.</p><button>Jane</button>"
        "<dl><dt>First Name<dd>Jane<dt>Last Name<dd>Roe</dl>",
        stand_ins,
    )
    assert said.count("Jane") == 1, "a part of a name may be a word of the page"
    assert "Welcome, Alex." in said
    assert "Roe" not in said
    assert said.count("Alex Example") == 2
    assert "Sign Out" in said
    assert "My Profile" in said
