from __future__ import annotations

from flows.connectwise_home import guide
from runbook.guide import load
from tests.flows.connectwise_home.published import IDS, OPTIONAL


def test_the_instructions_are_those_of_the_published_guide_in_its_order() -> None:
    assert tuple(step.id for step in guide.steps) == IDS
    assert {step.id for step in guide.steps if step.optional} == OPTIONAL
    assert (len(IDS), len(OPTIONAL)) == (87, 32)


def test_every_step_says_what_it_does_on_which_console() -> None:
    consoles = {console.key for console in guide.consoles}
    assert consoles == {"idaas", "connectwise"}
    for step in guide.steps:
        assert step.side in consoles
        assert step.title.strip()
        assert step.unit in guide.sections


def test_a_value_is_copied_before_it_is_needed() -> None:
    copied_in = {"redirect_uri": "1.3", "client_id": "2.9.1", "issuer_url": "5.3"}
    for step in guide.steps:
        for name in step.needs:
            assert IDS.index(copied_in[name]) < IDS.index(step.id), step.id


def test_the_errata_name_instructions_of_the_guide() -> None:
    assert {instruction for instruction, _ in guide.errata} <= set(IDS)
    assert len(guide.errata) == 14


def test_it_is_found_by_its_name() -> None:
    assert load("connectwise-home") is guide
