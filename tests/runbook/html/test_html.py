from __future__ import annotations

import re

import pytest
from jinja2 import UndefinedError

from runbook import html


def rendered(source: str, **values: object) -> str:
    return html.environment("runbook.history").from_string(source).render(**values)


def test_what_a_template_prints_is_cleaned_and_escaped() -> None:
    assert rendered("{{ x }}", x="\x1b[2J<b>\u202e") == "␛[2J&lt;b&gt;·"


def test_a_word_that_is_not_known_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        rendered("{{ nobody }}")


def test_a_page_has_its_own_templates_and_those_of_all_pages() -> None:
    loader = html.environment("runbook.history").loader
    assert loader is not None
    assert {"history.html", "theme.css", "theme.js"} <= set(loader.list_templates())


def test_a_policy_names_one_style_and_one_script() -> None:
    told = html.policy("a", "b")
    assert told.startswith("default-src 'none'; ")
    assert re.findall(r"(\w+-src) 'sha256-[\w+/=]{44}'", told) == ["style-src", "script-src"]
    assert told != html.policy("a", "c")


@pytest.mark.parametrize(
    ("url", "host"),
    [("https://a.example:8443/x", "a.example:8443"), ("a", "a"), ("http://[x", "http://[x")],
)
def test_the_part_of_an_address_that_a_reader_looks_for(url: str, host: str) -> None:
    assert html.host(url) == host
