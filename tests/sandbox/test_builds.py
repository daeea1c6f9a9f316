"""What the builds are: described, and refused where they contradict each other."""

from __future__ import annotations

import subprocess

import sandbox
from sandbox import builds
from tests.sandbox.document import DOCUMENT, contradicting, document
from tests.sandbox.test_main import HERE


def test_the_page_about_the_builds_is_current() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document()


def test_only_what_excludes_each_other_is_refused() -> None:
    assert set(contradicting()) == {
        ("combobox", "native"),
        ("delete-page", "delete-row"),
        ("one-page", "three-pages"),
        ("one-page", "two-pages"),
        ("three-pages", "two-pages"),
        ("rules-form", "rules-graph"),
        ("rules-row", "rules-tab"),
    }


def test_every_build_says_what_it_is_and_all_that_can_be_are_one() -> None:
    assert all(builds.about(name) for name in builds.names())
    left_out = {"combobox", "delete-row", "one-page", "three-pages", "rules-form", "rules-row"}
    merged = builds.load(*(name for name in builds.names() if name not in left_out))
    assert len(merged["idaas"]["labels"]) > 20
    assert merged["connectwise"]["response_mode"] == "fragment"


def test_the_command_takes_several_builds_and_refuses_a_contradiction() -> None:
    with sandbox.running(builds=["cards", "shadow", "rules-graph"]) as told:
        assert set(told) == {"settings", "control", "foreign"}
    ended = subprocess.run(
        sandbox.command_line(builds=["native", "shadow", "combobox"]),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        cwd=HERE,
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "the builds 'native' and 'combobox' cannot be had together" in ended.stderr
    assert "idaas.select is 'native' in the one and 'combobox' in the other" in ended.stderr
