"""Sentences and instructions, on a guide of the engine's tests."""

from __future__ import annotations

from runbook.guide import Console, Guide, Step
from runbook.lint.coverage import coverage
from runbook.lint.editions import differences
from runbook.lint.published import Published
from tests.runbook.acme import Inputs, nothing
from tests.runbook.lint.writing import text

TITLES = {
    "1.1": "Menu > Access > Keys",
    "1.2": "Add a key",
    "1.3": "Key Name",
    "1.4": "Lifetime (days)",
    "1.5": "Save",
    "2.1": "Sign in to Acme as administrator",
    "2.2": "Paste the key",
    "2.3": "Save",
}
LINES = [
    "Step 1: Make a key",
    "You make a key in this step.",
    "Click the menu icon > Access > Keys.",
    "Click Add. The Add Key page appears.",
    "Enter a Key Name.",
    "Set Lifetime (days) to 90.",
    "Click Save.",
    "Step 2: Use the key",
    "Log in to Acme Mail.",
    "Paste the key in the Key field.",
    "Click Save.",
]


def acme(**titles: str) -> Guide:
    """Make the guide."""
    steps = tuple(Step(id, title, "acme", nothing) for id, title in {**TITLES, **titles}.items())
    return Guide(
        "acme",
        "Acme",
        (Console("acme", "Acme Mail"),),
        Inputs,
        steps,
        sections={"1": "Make a key", "2": "Use the key"},
    )


def mapped(published: Published, guide: Guide) -> list[tuple[str, ...]]:
    """Return the instructions of each sentence that has some."""
    return [one.instructions for one in coverage(published, guide).mapped]


def test_sentences_and_instructions_are_matched_in_their_order() -> None:
    found = coverage(text(*LINES), acme())
    assert [one.instructions for one in found.mapped] == [(id,) for id in TITLES]
    assert (found.unmapped, found.without) == ((), ())


def test_the_same_words_belong_to_the_step_they_stand_in() -> None:
    found = coverage(text(*LINES), acme())
    assert [one.sentence.line for one in found.mapped if one.sentence.text == "Click Save."] == [
        13,
        21,
    ]
    assert [one.line for one in found.of("2.3")] == [21]


def test_a_sentence_that_no_instruction_is_like_is_listed() -> None:
    lines = [*LINES[:6], "Select Rotate Weekly.", *LINES[6:]]
    found = coverage(text(*lines), acme())
    assert [one.text for one in found.unmapped] == ["Select Rotate Weekly."]


def test_an_instruction_without_a_sentence_is_listed() -> None:
    lines = [one for one in LINES if "Lifetime" not in one]
    assert [one.id for one in coverage(text(*lines), acme()).without] == ["1.4"]


def test_a_sentence_may_hold_two_instructions_and_an_instruction_have_two_sentences() -> None:
    lines = [*LINES[:4], "Enter a Key Name and set Lifetime (days) to 90.", *LINES[6:]]
    assert ("1.3", "1.4") in mapped(text(*lines), acme())
    lines = [*LINES[:5], "The Key Name is short.", "Use a Key Name of three letters.", *LINES[5:]]
    assert mapped(text(*lines), acme()).count(("1.3",)) == 2


def test_a_new_edition_is_told_by_instruction() -> None:
    before = coverage(text(*LINES), acme())
    lines = [
        *LINES[:4],
        "Enter a Key Name of three letters.",
        "Select Rotate Weekly.",
        *LINES[6:],
    ]
    after = coverage(text(*lines), acme())
    changes = differences(before, after, acme())
    assert [(one.instruction, one.kind) for one in changes] == [
        ("1.3", "changed"),
        ("1.4", "removed"),
        (None, "added"),
    ]
    assert changes[0].plain() == {
        "instruction": "1.3",
        "title": "Key Name",
        "change": "changed",
        "before": ["Enter a Key Name."],
        "after": ["Enter a Key Name of three letters."],
    }
    assert differences(before, before, acme()) == []


def test_a_guide_in_other_words_has_no_sentence() -> None:
    found = coverage(text("Paint the fence."), acme())
    assert (found.mapped, len(found.without)) == ((), len(TITLES))
    assert found.plain()["unmapped"] == []
