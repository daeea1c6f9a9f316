from __future__ import annotations

import time
from pathlib import Path

import pytest
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page, Route
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from runbook.window import Window, is_passing, origin_of

HOME = "http://acme.test/"


@pytest.fixture
def window(page: Page) -> Window:
    def answer(route: Route) -> None:
        path = route.request.url.removeprefix(HOME)
        if path == "lost":
            route.abort("connectionreset")
        elif path == "kept":
            return  # never answered
        else:
            status = 500 if path == "broken" else 200
            route.fulfill(status=status, content_type="text/html", body="<p id=here>here")

    page.route(f"{HOME}**", answer)
    made = Window("acme", page, HOME, timeout_s=5)
    page.goto(HOME)
    return made


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://Acme.example.com/a?b#c", "https://acme.example.com"),
        ("http://localhost:8080/", "http://localhost:8080"),
        ("https://acme.example.com:443/", "https://acme.example.com"),
        ("about:blank", ""),
        ("data:text/html,x", ""),
    ],
)
def test_the_origin_of_an_address(address: str, origin: str) -> None:
    assert origin_of(address) == origin


def test_waiting_gives_what_the_probe_gives_even_if_that_is_nothing_much(window: Window) -> None:
    asked: list[int] = []

    def probe() -> bool | None:
        asked.append(1)
        return False if len(asked) == 3 else None

    assert window.wait(probe) is False
    assert len(asked) == 3


def test_waiting_ends_at_its_deadline(window: Window) -> None:
    begun = time.monotonic()
    assert window.wait(lambda: None, timeout_s=0.3) is None
    assert 0.3 <= time.monotonic() - begun < 5


def test_a_look_that_outlasts_the_deadline_is_not_the_last(window: Window) -> None:
    asked: list[int] = []

    def probe() -> str | None:
        asked.append(1)
        return "there" if len(asked) == 3 else None

    assert window.wait(probe, timeout_s=0) == "there"


def test_the_page_goes_on_working_while_one_waits(window: Window) -> None:
    window.page.evaluate("setTimeout(() => document.title = 'later', 200)")
    assert window.wait(lambda: window.page.title() == "later" or None)


def test_a_question_into_a_navigation_is_asked_again(window: Window) -> None:
    errors = [PlaywrightError("Execution context was destroyed"), PlaywrightTimeout("slow")]

    def probe() -> str:
        if errors:
            raise errors.pop()
        return "there"

    assert window.wait(probe) == "there"


def test_a_page_that_is_gone_is_no_passing_matter(window: Window) -> None:
    window.page.close()
    with pytest.raises(PlaywrightError, match="closed") as caught:
        window.wait(lambda: window.page.title())
    assert not is_passing(caught.value)


def test_what_became_of_each_write_is_known(window: Window) -> None:
    send = """async path => {
      try { await fetch(path, {method: "POST"}); } catch { document.title = "failed"; }
    }"""
    for path in ("saved", "broken", "lost"):
        window.page.evaluate(send, path)
    window.page.evaluate("() => { fetch('kept', {method: 'DELETE'}); }")
    assert window.wait(lambda: len(window.writes) == 4 or None)
    saved, broken, lost, kept = window.writes
    assert (saved.status, broken.status, lost.status, kept.status) == (200, 500, None, None)
    assert broken.became == "POST /broken: answered 500"
    assert lost.became.startswith("POST /lost: net::ERR_")
    assert (kept.method, kept.failed) == ("DELETE", None)


def test_reading_is_no_write(window: Window) -> None:
    window.page.evaluate("fetch('read')")
    assert window.writes == []


def test_loading_is_over_when_every_request_was_answered(window: Window) -> None:
    assert window.wait(lambda: not window.loading or None)
    window.page.evaluate("() => { fetch('kept'); }")
    assert window.wait(lambda: window.loading or None)


def test_a_question_without_an_answer_is_still_asked(window: Window) -> None:
    window.page.evaluate("fetch('data')")
    assert window.wait(lambda: not window.asking or None)
    window.page.evaluate("() => { fetch('kept', {method: 'POST'}); }")
    assert window.wait(lambda: window.loading or None)
    assert not window.asking
    window.page.evaluate("() => { fetch('kept'); }")
    assert window.wait(lambda: window.asking or None)


def test_what_was_asked_for_in_vain_is_known_until_it_comes(window: Window) -> None:
    answers = [500, 200]
    window.page.route(f"{HOME}list*", lambda route: route.fulfill(status=answers.pop(0)))
    ask = "url => fetch(url).catch(() => null)"
    for url in ("broken", "lost", "list?page=1", "data"):
        window.page.evaluate(ask, url)
    broken, lost, list_ = window.unread
    assert (broken, list_) == ("GET /broken: answered 500", "GET /list: answered 500")
    assert lost.startswith("GET /lost: net::ERR_")
    window.page.evaluate(ask, "list?page=1")
    assert window.unread == [broken, lost]


@pytest.mark.parametrize("address", ["http://elsewhere.example/", "http://acme.example/"])
def test_what_another_host_does_not_give_says_nothing_of_the_console(
    window: Window, address: str
) -> None:
    window.page.route(f"{address}**", lambda route: route.abort("connectionreset"))
    window.page.evaluate("url => fetch(url).catch(() => null)", address)
    assert window.unread == []


def test_what_an_earlier_page_did_not_get_says_nothing_of_this_one(window: Window) -> None:
    window.page.evaluate("fetch('broken')")
    assert window.unread
    window.page.evaluate("location.hash = 'next'")
    assert window.wait(lambda: not window.unread or None)


def test_a_tab_that_takes_over_is_followed(window: Window) -> None:
    first = window.page
    second = first.context.new_page()
    window.watch(second)
    assert window.page is second
    second.set_content("<p>second")
    window.watch(first)
    assert window.page is first
    first.evaluate("fetch('saved', {method: 'PUT'})")
    assert [write.method for write in window.writes] == ["PUT"], "watched once, not twice"


def test_a_word_of_this_build_goes_before_the_guides(page: Page, tmp_path: Path) -> None:
    window = Window("acme", page, HOME, words={"Save": "Keep"})
    assert (window.word("Save"), window.word("Next")) == ("Keep", "Next")
