"""Every mutation shows in a real browser, and nothing else does."""

from __future__ import annotations

import time
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from sandbox import builds, mutations
from tests.sandbox.mutations.looking import Looking, Seen, differences, looking
from tests.sandbox.mutations.views import VIEWS

SHOWN: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "shown.toml").read_text(encoding="utf-8")
)
SLOW = {
    name: mutation
    for name, mutation in mutations.every().items()
    if any("delays" in table for table in mutation.tables.values()) and not mutation.of
}
MARKUP = ("applications", "application", "rule", "provider", "details")
MARKUP_ELSEWHERE = ("templates", "rules", "sign-in", "providers", "settings")
PLAIN = sorted({one["view"] for one in SHOWN.values()})


@pytest.fixture(scope="module")
def consoles(
    browser: Browser,
    browser_context_args: dict[str, Any],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Looking]:
    with looking(tmp_path_factory.mktemp("looking"), browser, **browser_context_args) as consoles:
        yield consoles


@pytest.fixture(scope="module")
def unchanged(consoles: Looking) -> Any:
    @cache
    def seen(view: str) -> Seen:
        consoles.build({})
        return consoles.see(view)

    return seen


@pytest.mark.parametrize("view", PLAIN)
def test_the_unchanged_console_is_the_same_each_time(
    consoles: Looking, unchanged: Any, view: str
) -> None:
    before = unchanged(view)
    consoles.build({})
    again = consoles.see(view)
    assert differences(before, again) == ([], [])
    assert again.looks == before.looks


@pytest.mark.parametrize("name", SHOWN)
def test_a_mutation_shows_and_nothing_else(consoles: Looking, unchanged: Any, name: str) -> None:
    shown = SHOWN[name]
    wanted = (shown.get("gone", []), shown.get("new", []))
    before = unchanged(shown["view"])
    consoles.build(builds.load(name))
    after = consoles.see(shown["view"])
    gone, new = differences(before, after)
    if shown.get("among"):
        assert set(wanted[0]) <= set(gone)
        assert set(wanted[1]) <= set(new)
    else:
        assert (gone, new) == wanted
    if not gone and not new:
        assert after.looks != before.looks


@pytest.mark.parametrize("name", SHOWN)
def test_the_words_of_the_truth_stand_on_the_screen(name: str) -> None:
    """Those before among what went, those now among what came; for what only moved, both."""
    gone, new = (" ".join(SHOWN[name].get(side, [])) for side in ("gone", "new"))
    for truth in mutations.every()[name].truth:
        if truth.kind[0] != "moved" and not SHOWN[name].get("among"):
            assert not _word(truth.expected) or _word(truth.expected) in gone
            assert not _word(truth.found) or _word(truth.found) in new


def test_several_mutations_show_at_once(consoles: Looking, unchanged: Any) -> None:
    view = "settings of an application"
    before = unchanged(view)
    consoles.build(builds.load("settings-of-an-application"))
    gone, new = differences(before, consoles.see(view))
    assert {'button "Submit"', 'textbox "Max Authentication Age (seconds)": "3600"'} <= set(gone)
    assert {'button "Reset"', 'checkbox "Encrypt ID Tokens"'} <= set(new)


@pytest.mark.parametrize(
    ("name", "view"),
    [
        *(("other-markup", view) for view in MARKUP),
        *(("markup-elsewhere", view) for view in MARKUP_ELSEWHERE),
    ],
)
def test_markup_that_is_not_shown_is_no_change(
    consoles: Looking, unchanged: Any, name: str, view: str
) -> None:
    before = unchanged(view)
    consoles.build(builds.load(name))
    after = consoles.see(view)
    assert differences(before, after) == ([], [])
    assert len(after.looks) > len(before.looks)


@pytest.mark.parametrize("name", SLOW)
def test_a_request_is_late(consoles: Looking, name: str) -> None:
    ((console, table),) = builds.load(name).items()
    delay = {**table["delays"][0], "ms": 300}
    for tables, late in (({}, False), ({console: {"delays": [delay]}}, True)):
        consoles.build(tables)
        client = consoles.apps[console].test_client()
        state = client.get("/api/session").get_json()
        begun = time.monotonic()
        client.open(delay["path"], method=delay["method"], headers={"X-CSRF-Token": state["csrf"]})
        assert (time.monotonic() - begun >= 0.3) == late


def test_every_single_mutation_is_looked_at() -> None:
    single = {name for name, one in mutations.every().items() if one.truth and not one.of}
    assert single == {*SHOWN, *SLOW}
    assert all(one["view"] in VIEWS for one in SHOWN.values())


def _word(words: tuple[str, ...]) -> str:
    """The first of the words, without what stands for anything, and the last of a path."""
    return words[0].strip("*").rpartition(" > ")[2] if words else ""
