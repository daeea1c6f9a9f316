"""Which words are the same to a person, and which are not."""

from __future__ import annotations

import html

import pytest
from playwright.sync_api import Page

from pages import names

SAME = [
    ("Client ID", "Client ID"),
    ("Client ID", "client id"),
    ("Client ID", "Client-ID:"),
    ("Client ID", "  Client\n ID *"),
    ("Client ID", "* Client ID"),
    ("Client ID", "Client ID (required)"),
    ("Application Description", "Application Description - optional"),
    ("Display Name", "Display Name*Required"),
    ("API/URL", "API / URL"),
    ("Initiate Login URI", "Initiate login URI"),
    ("E-mail address", "Email Address"),
    ("+", "+"),
    ("+", " + "),
    ("Next", "Next »"),
    ("Clé d’accès", "CLÉ D’ACCÈS"),
    ("Добавить", "ДОБАВИТЬ *"),
    ("アプリケーション", "アプリケーション\uff1a"),
    ("Settings", "\ue8b8 Settings"),
]

OTHERS = [
    ("Client ID", "Client IDs"),
    ("Client ID", "Client IDs list"),
    ("Client ID", "Client ID list"),
    ("Client ID", "Old Client ID"),
    ("Next", "Next page"),
    ("Next", "Nextcloud"),
    ("Accept", "Accept all"),
    ("Add", "Add Provider"),
    ("Name", "Display Name"),
    ("Name", "Name of the group"),
    ("Refresh Token", "Refresh Token Limit"),
    ("Required", "Optional"),
    ("+", "+1"),
    ("+", "Add"),
    ("Save", "Required"),
    ("Save", ""),
    ("Добавить", "Добавить провайдера"),
    ("名前", "表示名前"),
    ("Name", "Names\u0301é"),
]


@pytest.mark.parametrize(("declared", "shown"), SAME)
def test_same_to_a_person(declared: str, shown: str) -> None:
    assert names.pattern((declared,)).search(shown)


@pytest.mark.parametrize(("declared", "shown"), OTHERS)
def test_another_name(declared: str, shown: str) -> None:
    assert not names.pattern((declared,)).search(shown)


def test_the_browser_reads_the_pattern_as_we_do(page: Page) -> None:
    """All pairs in one page: the driver carries the pattern to the browser's own dialect."""
    same = (*SAME, ("Security", "🔒 Security"))  # to a browser an emoji is two surrogates
    for declared, shown in (*same, *OTHERS):
        page.set_content(f"<button aria-label='{html.escape(shown)}'>x</button>")
        found = page.get_by_role("button", name=names.pattern((declared,))).count()
        assert bool(found) is ((declared, shown) in same), (declared, shown)


@pytest.mark.parametrize(("declared", "shown"), [pair for pair in SAME if pair[0] != "+"])
def test_same_agrees_with_the_pattern(declared: str, shown: str) -> None:
    assert names.same(declared, shown)


@pytest.mark.parametrize(("declared", "shown"), [pair for pair in OTHERS if pair[0] != "+"])
def test_same_agrees_on_what_is_another_name(declared: str, shown: str) -> None:
    assert not names.same(declared, shown)


def test_a_declared_alternative_counts_as_the_name() -> None:
    either = names.pattern(("Require Content", "Require Consent"))
    assert either.search("Require consent (optional)")
    assert not either.search("Require Context")


@pytest.mark.parametrize(
    ("shown", "is_one"),
    [
        ("Max Authentication Age (seconds)", True),
        ("Max Authentication Age: 30", True),
        ("Max Authentication Age", True),
        ("Max Authentication Ages", False),
        ("The Max Authentication Age", False),
    ],
)
def test_a_name_that_may_go_on(shown: str, is_one: bool) -> None:
    found = names.pattern(("Max Authentication Age",), begins=True).search(shown)
    assert bool(found) is is_one


@pytest.mark.parametrize(
    ("shown", "is_one"),
    [
        ("ConnectWise Home", True),
        ("  ConnectWise \n Home ", True),
        ("ConnectWise Home 2", False),
        ("connectwise home", False),
        ("ConnectWise-Home", False),
    ],
)
def test_data_is_taken_to_the_letter(shown: str, is_one: bool) -> None:
    assert bool(names.exact("ConnectWise Home").search(shown)) is is_one


def test_signs_in_data_are_signs() -> None:
    assert names.exact("a.b (c)").search("a.b (c)")
    assert not names.exact("a.b (c)").search("aXb (c)")


@pytest.mark.parametrize(
    ("offered", "wanted", "picked"),
    [
        (["RS256", "RS512"], "RS256", ["RS256"]),
        (["rs-256", "RS512"], "RS256", ["rs-256"]),
        (["RS256 (default)", "RS512"], "RS256", ["RS256 (default)"]),
        (["RS256 (default)", "RS256"], "RS256", ["RS256"]),
        (["rs256", "RS256"], "RS256", ["RS256"]),
        (["RS256", "RS256"], "RS256", ["RS256", "RS256"]),
        (["id_token token", "id_token"], "id_token", ["id_token"]),
        (["RS256 and more", "XRS256"], "RS256", []),
        (["None"], "No", []),
        ([], "RS256", []),
    ],
)
def test_pick(offered: list[str], wanted: str, picked: list[str]) -> None:
    assert names.pick(offered, wanted) == picked
