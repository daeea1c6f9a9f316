from __future__ import annotations

import pytest

from runbook.oidc import address


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://IdP.example:443/x?y#z", "https://idp.example"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://[::1]:80/", "http://[::1]"),
        ("https://me@idp.example:8443", "https://idp.example:8443"),
    ],
)
def test_an_origin_is_scheme_host_and_port(url: str, origin: str) -> None:
    assert address.origin(url) == origin


@pytest.mark.parametrize(
    ("host", "loopback"),
    [("localhost", True), ("a.localhost", True), ("127.9.9.9", True), ("::1", True),
     ("localhost.example", False), ("128.0.0.1", False), ("127.0.0.1.example", False)],
)  # fmt: skip
def test_loopback_is_this_machine_alone(host: str, loopback: bool) -> None:
    assert address.is_loopback(host) == loopback


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://rp.example/cb", "https://RP.example:443/cb?x#y", True),
        ("https://rp.example", "https://rp.example/", True),
        ("https://rp.example/cb", "https://rp.example/cb/", False),
        ("https://rp.example/cb", "https://rp.example/CB", False),
        ("https://rp.example/cb", "http://rp.example/cb", False),
        ("about:blank", "about:blank", False),
    ],
)
def test_one_place_whatever_query_and_fragment(one: str, other: str, same: bool) -> None:
    assert address.same_place(one, other) == same


@pytest.mark.parametrize(
    ("expected", "found", "says"),
    [
        ("https://a/b", "https://a/b/", "only the second ends with a slash"),
        ("https://a/b/", "https://a/b", "only the first ends with a slash"),
        ("https://a/b", "https://a/B", "upper and lower case"),
        ("https://a/b", "https://a/c", "from character 11 on"),
        ("https://a/b", "https://a/b2", "from character 12 on"),
    ],
)
def test_a_difference_is_shown_whole_and_named(expected: str, found: str, says: str) -> None:
    words = address.difference(expected, found)
    assert f'"{expected}" and "{found}"' in words
    assert says in words
