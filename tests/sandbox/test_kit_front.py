"""The front-end half of the kit in a real browser, on a gallery of its components."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from flask import Response, jsonify, request
from playwright.sync_api import Page, expect

from sandbox.kit import Console, Listener, Problem, serve

GALLERY = Path(__file__).parent / "gallery"
Opened = Callable[..., threading.Event]


@contextmanager
def gallery(folder: Path, build: dict[str, Any]) -> Iterator[tuple[str, threading.Event]]:
    """The gallery's address, and the event for which its slow page waits."""
    go_on = threading.Event()
    listener = Listener("127.0.0.1")
    console = Console(
        "gallery",
        folder,
        title="Gallery",
        static=GALLERY,
        build=build,
        whoami=lambda: None,
        export=dict,
    )
    console.app.add_url_rule("/", view_func=console.shell)

    @console.app.post("/api/things")
    def add() -> Response:
        body = request.get_json()
        if body["name"] == "taken":
            raise Problem(409, "Taken.", errors={"name": "This name is in use."})
        if body["name"] == "broken":
            raise Problem(500, "An unexpected error has occurred.")
        return jsonify(body)

    @console.app.get("/api/slow")
    def slow() -> Response:
        go_on.wait(20)
        return jsonify()

    with ExitStack() as stack:
        stack.callback(console.store.close)
        stack.callback(serve(console.app, listener).close)
        stack.callback(go_on.set)
        yield listener.url, go_on


@pytest.fixture
def opened(page: Page, tmp_path: Path) -> Iterator[Opened]:
    """Open a page of the gallery as a build has it; no script error may happen on it."""
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    with ExitStack() as stack:

        def open_at(path: str = "/", **build: Any) -> threading.Event:
            url, go_on = stack.enter_context(gallery(tmp_path, build))
            page.goto(f"{url}/#{path}")
            return go_on

        yield open_at
        assert wrong == []


def fill_first_page(page: Page, name: str = "Mail") -> None:
    page.get_by_role("textbox", name="Application Name", exact=True).fill(name)


def sent(page: Page) -> dict[str, Any]:
    """What the server was sent."""
    output = page.get_by_role("status", name="Sent")
    expect(output).not_to_be_empty()
    found: dict[str, Any] = json.loads(output.inner_text())
    return found


def test_a_form_gives_the_server_what_its_fields_show(page: Page, opened: Opened) -> None:
    opened("/wizard")
    fill_first_page(page)
    page.get_by_role("combobox", name="Certificate").select_option("Second")
    algorithm = page.get_by_role("combobox", name="Algorithm")
    expect(algorithm).to_have_text("None")
    algorithm.click()
    expect(algorithm).to_have_attribute("aria-expanded", "true")
    page.get_by_role("option", name="RS256").click()
    expect(page.get_by_role("listbox")).to_have_count(0)
    page.get_by_role("switch", name="Require Consent").check()
    add_uri(page, "https://a.example/cb")
    page.get_by_role("button", name="Next").click()
    grants = page.get_by_role("group", name="Grant Types")
    grants.get_by_role("checkbox", name="Implicit").check()
    page.get_by_role("radiogroup", name="Flow").get_by_role("radio", name="Two").check()
    page.get_by_role("checkbox", name="ann").check()
    everybody = page.get_by_role("checkbox", name="Select All")
    assert everybody.evaluate("box => box.indeterminate")
    everybody.check()
    page.get_by_role("button", name="Submit").click()
    assert sent(page) == {
        "name": "Mail",
        "certificate": "Second",
        "algorithm": "RS256",
        "uris": ["https://a.example/cb"],
        "consent": True,
        "grants": ["code", "implicit"],
        "flow": "b",
        "apis": [],
        "refresh": False,
        "timeout": "",
        "users": ["ann", "bob", "cyd"],
    }


def add_uri(page: Page, uri: str) -> None:
    uris = page.get_by_role("group", name="Redirect URIs")
    uris.get_by_role("button", name="Add").click()
    dialog = page.get_by_role("dialog", name="Add Redirect URI")
    dialog.get_by_role("textbox", name="Redirect URI").fill(uri)
    dialog.get_by_role("button", name="OK").click()


def test_a_combobox_works_by_keyboard_alone(page: Page, opened: Opened) -> None:
    opened("/wizard")
    algorithm = page.get_by_role("combobox", name="Algorithm")
    algorithm.focus()
    for key in ("ArrowDown", "Home", "ArrowDown", "Enter"):
        algorithm.press(key)
    expect(algorithm).to_have_text("RS384")
    algorithm.press("Enter")
    algorithm.press("e")
    algorithm.press("Enter")
    expect(algorithm).to_have_text("ES256")
    algorithm.press(" ")
    algorithm.press("End")
    algorithm.press("Escape")
    expect(algorithm).to_have_text("ES256")
    expect(algorithm).to_be_focused()


def test_a_combobox_of_several_stays_open(page: Page, opened: Opened) -> None:
    opened("/wizard", pages={"wizard": "joined"})
    apis = page.get_by_role("combobox", name="APIs")
    apis.click()
    for name in ("Files", "Mail"):
        page.get_by_role("option", name=name).click()
        expect(page.get_by_role("option", name=name)).to_have_attribute("aria-selected", "true")
    page.get_by_role("option", name="Files").click()
    page.keyboard.press("Escape")
    expect(apis).to_have_text("Mail")


def test_what_is_wrong_is_said_at_the_field_and_goes_away(page: Page, opened: Opened) -> None:
    opened("/wizard")
    page.get_by_role("button", name="Next").click()
    name = page.get_by_role("textbox", name="Application Name")
    expect(name).to_have_attribute("aria-invalid", "true")
    expect(name).to_have_accessible_description("Application Name is required.")
    expect(name).to_be_focused()
    name.fill("Mail")
    expect(name).not_to_have_attribute("aria-invalid", "true")
    page.get_by_role("group", name="Redirect URIs").get_by_role("button", name="Add").click()
    dialog = page.get_by_role("dialog", name="Add Redirect URI")
    uri = dialog.get_by_role("textbox", name="Redirect URI")
    dialog.get_by_role("button", name="OK").click()
    expect(uri).to_have_accessible_description("Redirect URI is required.")
    uri.fill("http://a.example")
    uri.press("Enter")
    expect(uri).to_have_accessible_description("Enter an https address.")
    uri.fill("https://a.example")
    uri.press("Enter")
    expect(dialog).to_have_count(0)
    page.get_by_role("button", name="Remove https://a.example").click()
    expect(page.get_by_role("list", name="Redirect URIs")).to_have_text("None added.")


def test_the_servers_field_error_opens_the_page_of_its_field(page: Page, opened: Opened) -> None:
    opened("/wizard")
    fill_first_page(page, "taken")
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Submit").click()
    name = page.get_by_role("textbox", name="Application Name")
    expect(name).to_be_visible()
    expect(name).to_have_accessible_description("This name is in use.")
    name.fill("broken")
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Submit").click()
    expect(page.get_by_role("alert")).to_have_text("An unexpected error has occurred.")


def test_a_field_that_depends_on_another_comes_and_goes(page: Page, opened: Opened) -> None:
    opened("/wizard", pages={"wizard": "joined"})
    timeout = page.get_by_role("textbox", name="Refresh Token Timeout")
    expect(timeout).to_be_hidden()
    page.get_by_role("checkbox", name="Refresh Token").check()
    expect(timeout).to_be_visible()


@pytest.mark.parametrize(
    ("pages", "shown"),
    [
        ("joined", ["general", "more"]),
        ("split", ["general"]),
        ([["more"], ["general"]], ["more"]),
    ],
)
def test_a_build_joins_splits_and_reorders_pages(
    page: Page, opened: Opened, pages: Any, shown: list[str]
) -> None:
    opened("/wizard", pages={"wizard": pages})
    general = page.get_by_role("heading", name="General Settings")
    more = page.get_by_role("heading", name="More Settings")
    expect(general).to_be_visible(visible="general" in shown)
    expect(more).to_be_visible(visible="more" in shown)
    if "general" in shown:
        fill_first_page(page)
    if len(shown) == 1:
        page.get_by_role("button", name="Next").click()
    if "general" not in shown:
        fill_first_page(page)
    page.get_by_role("button", name="Submit").click()
    assert sent(page)["name"] == "Mail"


def test_a_build_renames_moves_and_takes_one_widget_for_all(page: Page, opened: Opened) -> None:
    opened(
        "/wizard",
        labels={"Require Consent": "Ask for consent"},
        moves=[{"leaf": "Applications", "to": "Resources"}],
        select="combobox",
    )
    expect(page.get_by_role("switch", name="Ask for consent")).to_be_visible()
    page.get_by_role("button", name="Resources").click()
    expect(page.get_by_role("link", name="Applications")).to_be_visible()
    certificate = page.get_by_role("combobox", name="Certificate")
    assert certificate.evaluate("one => one.tagName") == "BUTTON"


def test_in_a_shadow_root_everything_still_works(page: Page, opened: Opened) -> None:
    opened("/wizard", wrap="shadow")
    expect(page.get_by_role("heading", name="Add Application")).to_be_visible()
    assert page.evaluate("document.querySelector('.k-page')") is None
    fill_first_page(page)
    algorithm = page.get_by_role("combobox", name="Algorithm")
    algorithm.click()
    page.get_by_role("option", name="ES256").click()
    expect(algorithm).to_have_text("ES256")
    add_uri(page, "https://a.example/cb")
    expect(page.get_by_role("button", name="Remove https://a.example/cb")).to_be_visible()
    expect(page.get_by_role("switch", name="Require Consent")).to_have_css("border-radius", "11px")
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Submit").click()
    assert sent(page)["uris"] == ["https://a.example/cb"]


def test_a_dialog_keeps_the_focus_and_gives_it_back(page: Page, opened: Opened) -> None:
    opened()
    opener = page.get_by_role("button", name="OIDC Configuration")
    opener.click()
    dialog = page.get_by_role("dialog", name="OIDC Configuration")
    expect(dialog).to_have_attribute("aria-modal", "true")
    expect(dialog.get_by_role("button", name="OK")).to_be_focused()
    for _ in range(4):
        page.keyboard.press("Tab")
        assert dialog.evaluate("one => one.contains(document.activeElement)")
    page.keyboard.press("Shift+Tab")
    assert dialog.evaluate("one => one.contains(document.activeElement)")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(opener).to_be_focused()
    said = page.get_by_role("status", name="Said")
    expect(said).to_have_text("undefined")
    opener.click()
    page.keyboard.press("Enter")
    expect(said).to_have_text("ok")


def test_leaving_with_changes_asks_first(page: Page, opened: Opened) -> None:
    opened("/wizard")
    page.get_by_role("link", name="Dashboard").first.click()
    expect(page.get_by_role("heading", name="Dashboard")).to_be_visible()
    page.go_back()
    fill_first_page(page)
    question = page.get_by_role("dialog", name="Unsaved changes")
    page.get_by_role("button", name="Cancel").click()
    question.get_by_role("button", name="Stay").click()
    expect(page.get_by_role("textbox", name="Application Name")).to_have_value("Mail")
    page.get_by_role("button", name="Cancel").click()
    question.get_by_role("button", name="Leave page").click()
    expect(page.get_by_role("heading", name="Dashboard")).to_be_visible()


def test_a_row_has_a_menu_and_a_toast_comes_as_a_status(page: Page, opened: Opened) -> None:
    opened()
    page.get_by_role("button", name="Actions for Files").click()
    expect(page.get_by_role("menuitem", name="Edit")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menuitem", name="Delete")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status", name="Said")).to_have_text("edit Files")
    page.get_by_role("button", name="Greet").click()
    expect(page.get_by_role("status").filter(has_text="Hello")).to_be_visible()
    page.get_by_role("button", name="Dismiss").click()
    expect(page.get_by_text("Hello")).to_have_count(0)


def test_menu_groups_open_and_mark_the_page(page: Page, opened: Opened) -> None:
    opened()
    group = page.get_by_role("button", name="Security")
    expect(group).to_have_attribute("aria-expanded", "false")
    expect(page.get_by_role("link", name="Applications")).to_be_hidden()
    group.click()
    page.get_by_role("link", name="Applications").click()
    expect(page.get_by_role("heading", name="Add Application")).to_be_focused()
    expect(page.get_by_role("link", name="Applications")).to_have_attribute("aria-current", "page")
    assert page.title().startswith("Add Application")


def test_a_page_is_busy_until_it_is_there_and_an_error_is_shown(page: Page, opened: Opened) -> None:
    go_on = opened("/slow")
    main = page.get_by_role("main")
    expect(main).to_have_attribute("aria-busy", "true")
    expect(page.get_by_role("progressbar", name="Loading")).to_be_visible()
    go_on.set()
    expect(page.get_by_role("heading", name="Slow Page")).to_be_visible()
    expect(main).to_have_attribute("aria-busy", "false")
    page.get_by_role("button", name="Security").click()
    page.get_by_role("link", name="Rules").click()
    expect(page.get_by_role("alert")).to_have_text("Not Found")
