"""What was told of a mutation, held against the truth."""

from __future__ import annotations

from typing import Any

import pytest

from bench.matching import Told, agrees, match, wanted
from sandbox.mutations import Truth


def truth(**said: Any) -> Truth:
    given = {"kind": "renamed", "at": "2.10.1", "severity": "breaking"}
    return Truth.model_validate(given | said)


def told(kind: str = "renamed", at: str | None = "2.10.1", **said: Any) -> Told:
    words = {"expected": "", "found": "", "severity": "breaking"} | said
    return Told(kind=kind, instruction=at, **words)


RENAMED = truth(expected="Require Consent", found="Ask for Approval")
RIGHT = told(expected="Require Consent", found="Ask for Approval")


def test_a_drift_is_read_and_what_is_none_is_no_word() -> None:
    drift = {
        "verdict": "breaking",
        "deviations": [
            {
                "instruction": None,
                "kind": "missing",
                "expected": "Submit",
                "found": None,
                "action": "stopped",
                "severity": "breaking",
                "console": "idaas",
            }
        ],
    }
    assert Told.all_of(drift) == (told("missing", None, expected="Submit"),)
    assert str(Told.all_of(drift)[0]) == "missing at –: “Submit” → “” (breaking)"


@pytest.mark.parametrize(
    ("patterns", "words", "agree"),
    [
        ((), "anything", True),
        (("",), "", True),
        (("",), "Reset", False),
        (("Require Consent",), "require  consent", True),
        (("Require Consent",), "Require Consents", False),
        (("*3600*",), "Max Authentication Age: 3600", True),
        (("What is new*",), "What is new: faster lists", True),
        (("a", "b > a"), "b > a", True),
        (("Max Age (seconds)",), "Max Age (seconds)", True),
    ],
)
def test_words_agree_as_people_read_them(
    patterns: tuple[str, ...], words: str, agree: bool
) -> None:
    assert agrees(patterns, words) == agree


def test_kind_instruction_and_words_make_it_right() -> None:
    found = match([RENAMED], [RIGHT], "breaking")
    assert [pair.right for pair in found.pairs] == [True]
    assert (found.missed, found.besides, found.again) == ((), (), ())
    assert found.verdict == ("breaking", "breaking")


def test_one_of_several_kinds_is_right() -> None:
    found = match(
        [truth(kind=["renamed", "cosmetic"], expected="A")], [told("cosmetic", expected="A")]
    )
    assert found.pairs[0].right


def test_another_kind_with_one_of_the_words_is_a_wrong_kind() -> None:
    missing = told("missing", expected="Require Consent")
    new = told("new-control", "2.8", found="Ask for Approval", severity="additive")
    found = match([RENAMED], [missing, new])
    assert [(pair.right, pair.told) for pair in found.pairs] == [(False, missing)]
    assert found.again == (new,)
    assert (found.missed, found.besides) == ((), ())


def test_a_look_alike_in_the_place_of_what_is_gone_is_no_right_answer() -> None:
    gone = truth(kind="missing", at="2.11", expected="Submit", found="")
    found = match([gone], [told("renamed", "2.11", expected="Submit", found="Reset")])
    assert [pair.right for pair in found.pairs] == [False]


@pytest.mark.parametrize(
    "other",
    [
        told(at="2.10.2", expected="Require Consent", found="Ask for Approval"),
        told(at=None, expected="Require Consent", found="Ask for Approval"),
        told(expected="Consent Message", found="Message"),
    ],
    ids=["another instruction", "no instruction for what breaks", "other words"],
)
def test_what_does_not_agree_is_missed(other: Told) -> None:
    found = match([RENAMED], [other])
    assert found.missed == (RENAMED,)
    assert not found.pairs
    assert found.besides == (other,)


def test_what_no_instruction_touches_may_be_told_without_one() -> None:
    looks = truth(kind="cosmetic", at=["2.8", "2.9.*"], severity="cosmetic")
    for place, right in ((None, True), ("2.9.4", True), ("2.10.1", False)):
        found = match([looks], [told("cosmetic", place, severity="cosmetic")])
        assert bool(found.pairs) == right


def test_the_right_answer_is_taken_before_one_of_another_kind() -> None:
    looks = truth(kind="cosmetic", at="2.*", severity="cosmetic")
    order = truth(kind="reordered", at="2.*", severity="cosmetic")
    found = match([looks, order], [told("reordered", "2.8"), told("cosmetic", "2.8")])
    assert [pair.right for pair in found.pairs] == [True, True]


def test_what_is_told_once_more_is_no_false_alarm() -> None:
    later = told(at="6.8", expected="Require Consent", found="Ask for Approval")
    found = match([RENAMED], [RIGHT, later])
    assert (found.again, found.besides) == ((later,), ())


def test_a_side_effect_may_be_told_or_not() -> None:
    side = truth(kind="new-control", at="2.11", found="Reset", severity="additive", may=True)
    assert not match([side], []).missed
    found = match([side], [told("new-control", "2.11", found="Reset")])
    assert (len(found.pairs), found.besides) == (1, ())
    assert wanted([side]) == "same"


def test_whatever_is_told_of_an_unchanged_console_is_a_false_alarm() -> None:
    found = match([], [RIGHT], "breaking")
    assert found.besides == (RIGHT,)
    assert found.verdict == ("breaking", "same")


def test_the_verdict_is_the_gravest_of_the_truth() -> None:
    assert wanted([truth(severity="cosmetic"), truth(severity="additive")]) == "additive"
    assert wanted([truth(severity="cosmetic"), RENAMED]) == "breaking"
    assert wanted([truth(severity="cosmetic")]) == "cosmetic"
