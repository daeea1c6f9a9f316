from __future__ import annotations

import pytest
from playwright.sync_api import Page

from runbook.drift import account


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("<header><button aria-haspopup=menu>Jane Roe</button></header>", ["Jane Roe"]),
        (
            "<div role=banner><a href=# aria-label='Your account'>Ana-Lea Diaz</a></div>",
            ["Ana-Lea Diaz"],
        ),
        ("<header><button aria-expanded=false>Zoë van Dyck</button></header>", []),
        ("<header><button>Sign Out</button></header>", []),
        ("<main><button aria-haspopup=menu>Add Provider</button></main>", []),
        ("<main><header><button aria-haspopup=menu>Jane Roe</button></header></main>", []),
        ("<header><button aria-haspopup=menu>Add Provider</button></header>", []),
    ],
)
def test_the_head_of_a_page_names_whoever_is_signed_in(
    head: str, names: list[str], page: Page
) -> None:
    page.set_content(head)
    assert account.signed_in(page.main_frame) == names


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("Jane Roe", "⟨account⟩"),
        ("Signed in as Jane Roe.", "Signed in as ⟨account⟩."),
        ("Welcome, Jane.", "Welcome, ⟨account⟩."),
        ("Welcome back Jane", "Welcome back, ⟨account⟩"),
        ("Jane Roebuck", "Jane Roebuck"),
        ("Janet", "Janet"),
    ],
)
def test_an_account_is_no_word_of_a_build(text: str, settled: str) -> None:
    assert account.without(["Jane Roe"])(text) == settled


def test_a_first_name_may_be_a_word_of_the_page() -> None:
    assert account.without(["Grant Poe"])("Grant Types") == "Grant Types"


def test_nobody_is_nobody() -> None:
    assert account.without([])("Welcome") == "Welcome"


def test_names_are_told_by_the_screens_of_a_journal() -> None:
    events = [{"type": "screen", "accounts": ["A B"]}, {"type": "x"}, {"accounts": ["A B", "C D"]}]
    assert account.told(events) == ["A B", "C D"]
