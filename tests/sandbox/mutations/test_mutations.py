"""What the mutations are: told apart, alike in both halves, and with a truth that can be told."""

from __future__ import annotations

import re
import subprocess
from collections import Counter

import httpx
import pytest
from pydantic import ValidationError

import sandbox
from runbook import guide as guides
from runbook.drift import model
from sandbox import builds, mutations
from sandbox.mutations import Mutation, Truth
from tests.sandbox.mutations.document import DOCUMENT, document
from tests.sandbox.test_main import HERE

EVERY = list(mutations.every().values())
SINGLE = [one for one in EVERY if one.truth and not one.of]


def test_the_page_about_the_mutations_is_current() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document()


def test_there_are_enough_of_each_half_and_each_kind() -> None:
    for half in mutations.HALVES:
        mine = mutations.of_half(half)
        single = [one for one in mine if one in SINGLE]
        assert len(single) >= 24
        assert len([one for one in mine if one.of]) >= 3
        assert len([one for one in mine if not one.truth]) >= 3
        kinds = Counter((one.truth[0].kind[0], one.consoles[0]) for one in single)
        assert {kind for kind, _ in kinds} == set(mutations.KINDS)
        assert {console for _, console in kinds} == set(mutations.CONSOLES)


def test_no_place_is_changed_alike_in_both_halves() -> None:
    development, held_out = (
        {str(table) for one in mutations.of_half(half) for table in one.tables.values()}
        for half in mutations.HALVES
    )
    assert not development & held_out


def test_a_name_is_that_of_one_thing_alone() -> None:
    assert not set(mutations.every()) & set(builds.names())
    assert all(re.fullmatch(r"[a-z0-9-]+", one.name) for one in EVERY)


@pytest.mark.parametrize("mutation", EVERY, ids=lambda one: one.name)
def test_a_truth_is_about_instructions_that_there_are(mutation: Mutation) -> None:
    ids = [step.id for step in guides.load("connectwise-home").steps]
    for truth in mutation.truth:
        for place in truth.at:
            pattern = re.escape(place).replace(r"\*", ".*")
            assert any(re.fullmatch(pattern, one) for one in ids), place


def test_kinds_and_severities_are_the_published_ones() -> None:
    published = set(model.Kind.__args__)  # type: ignore[attr-defined]
    assert set(mutations.KINDS) == published - {"other"}
    assert {truth.severity for one in EVERY for truth in one.truth} == set(model.GRAVEST)


def test_several_at_once_are_of_one_half_and_their_truths_are_added_up() -> None:
    for one in (one for one in EVERY if one.of):
        parts = [mutations.every()[name] for name in one.of]
        assert 2 <= len(parts) <= 4
        assert {part.half for part in parts} == {one.half}
        assert one.truth == tuple(truth for part in parts for truth in part.truth)
        assert builds.load(one.name) == builds.load(*one.of)


def test_a_truth_that_says_something_unknown_is_refused() -> None:
    said = {"kind": "renamed", "at": "2.4", "severity": "breaking"}
    assert Truth.model_validate(said).kind == ("renamed",)
    for wrong in ({"kind": "gone"}, {"severity": "bad"}, {"where": "there"}):
        with pytest.raises(ValidationError):
            Truth.model_validate(said | wrong)


def test_a_mutation_is_served_like_a_build_and_beside_one() -> None:
    with sandbox.running(builds=["consent-renamed", "native", "submit-slow"]) as told:
        url = told["settings"]["IDAAS_URL"]
        page = httpx.get(url, trust_env=False).text
    assert "Ask for Approval" in page
    assert '"select": "native"' in page
    assert '"ms": 6000' in page


def test_what_is_no_mutation_is_refused() -> None:
    ended = subprocess.run(
        sandbox.command_line(builds=["none-such"]),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        cwd=HERE,
    )
    assert ended.returncode == 2
    assert "consent-renamed" in ended.stderr


def test_another_tenant_has_other_people_and_objects() -> None:
    with sandbox.running(builds=["other-applications", "other-users"]) as told:
        held = {
            name: httpx.get(f"{url}/export", trust_env=False).json()
            for name, url in told["control"].items()
        }
    assert len(held["idaas"]["application"]) == len(held["idaas"]["resource-rule"]) == 5
    assert {"Uma Karlsson", "Viktor Adeyemi"} <= {
        one["name"] for one in held["connectwise"]["users"]
    }
