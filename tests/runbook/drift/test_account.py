from __future__ import annotations

from typing import Any

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
        ("<header><button aria-expanded=false>Zoë van Dyck</button></header>", ["Zoë van Dyck"]),
        (
            "<header><button aria-expanded=false>Ana van den Berg-Ochoa</button></header>",
            ["Ana van den Berg-Ochoa"],
        ),
        ("<header><button aria-expanded=false>田中 太郎</button></header>", ["田中 太郎"]),
        ("<header><button aria-expanded=false>Sharing with partners</button></header>", []),
        ("<header><button aria-expanded=false>Identity as a Service</button></header>", []),
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


def unnamed(text: str, *names: str, console: str = "acme") -> str:
    events: list[dict[str, Any]] = [
        {"type": "screen", "console": "acme", "accounts": list(names)},
        {"type": "shot"},
    ]
    return account.Unnamed(events).text(console, text)


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("Jane Roe", "⟨account⟩"),
        ("Signed in as Jane Roe.", "Signed in as ⟨account⟩."),
        ("Welcome, Jane.", "Welcome, ⟨account⟩."),
        ("Welcome, Bob Lee. Signed in today.", "Welcome, ⟨account⟩. Signed in today."),
        ("Good morning, Ana-Lea Diaz!", "Good morning, ⟨account⟩!"),
        ("Welcome to the new settings", "Welcome to the new settings"),
        ("Hello, world", "Hello, world"),
        ("Jane Roebuck", "Jane Roebuck"),
        ("Janet", "Janet"),
        ("jane.roe@example.com", "⟨account⟩"),
        ("Sent to (jane+it@mail.example.org), again", "Sent to (⟨account⟩), again"),
        ("@ the office", "@ the office"),
    ],
)
def test_an_account_is_no_word_of_a_build(text: str, settled: str) -> None:
    assert unnamed(text, "Jane Roe") == settled


def test_a_first_name_may_be_a_word_of_the_page() -> None:
    assert unnamed("Grant Types", "Grant Poe") == "Grant Types"


def test_whoever_is_signed_in_to_one_console_may_be_anybody_in_the_other() -> None:
    assert unnamed("Jane Roe", "Jane Roe", console="other") == "Jane Roe"


def test_nobody_is_nobody() -> None:
    assert unnamed("Welcome") == "Welcome"
