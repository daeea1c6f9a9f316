from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from runbook.drift import sentences
from runbook.drift.model import Deviation, Drift, Fault, Kind
from tests.runbook.drift import drifts

BROKEN = Deviation("1", "renamed", "Old", "New", "healed", "breaking")
NEW = Deviation("2", "new-control", "", "More", "reported", "additive")
LOOKS = Deviation("2", "cosmetic", "Old", "old", "reported", "cosmetic")
TITLES = {"1": "One", "2": "Two", "3": "Three"}


def verdict(*deviations: Deviation, fault: bool = False, unreached: tuple[str, ...] = ()) -> str:
    broken = Fault("ConsoleUnreachable", "down") if fault else None
    drift = Drift("g", "G", "a", "b", deviations=deviations, titles=TITLES)
    return sentences.verdict(replace(drift, fault=broken, unreached=unreached))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (verdict(BROKEN, NEW), "This build breaks 1 of 3 instructions."),
        (
            verdict(BROKEN, replace(BROKEN, kind="moved"), replace(BROKEN, instruction="3")),
            "This build breaks 2 of 3 instructions.",
        ),
        (
            verdict(replace(BROKEN, instruction=None)),
            "This build breaks something that belongs to no single instruction.",
        ),
        (
            verdict(BROKEN, fault=True),
            "This build breaks 1 of 3 instructions, and the check ended early.",
        ),
        (verdict(NEW, LOOKS), "The guide holds; this build adds 1 thing."),
        (verdict(LOOKS), "The guide holds; this build only looks different, in 1 place."),
        (verdict(), "The guide holds; this build is like the baseline."),
        (
            verdict(replace(BROKEN, acknowledged="known")),
            "The guide holds; all that differs is known and accepted.",
        ),
        (
            verdict(NEW, unreached=("3",)),
            "Every instruction that was reached holds; this build adds 1 thing.",
        ),
        (verdict(NEW, fault=True), "The check ended early, so this build is not judged yet."),
    ],
)
def test_the_verdict_is_one_sentence(said: str, told: str) -> None:
    assert said == told


def test_without_titles_no_total_is_made_up() -> None:
    drift = Drift("g", "G", "a", "b", deviations=(BROKEN,))
    assert sentences.verdict(drift) == "This build breaks 1 instruction."


@pytest.mark.parametrize(
    ("kind", "expected", "found", "told"),
    [
        ("renamed", "Require Consent", "Ask for consent",
         "The control “Require Consent” is now called “Ask for consent”."),
        ("moved", "A > B", "C > B", "“A > B” has moved to “C > B”."),
        ("moved", "A > B", None, "“A > B” has moved."),
        ("missing", "A", None, "The control “A” is not there any more."),
        ("missing", "A", "B", "The control “A” is not there any more; in its place is “B”."),
        ("option-missing", "A", None, "The value “A” is not offered any more."),
        ("option-missing", "A", "B, C", "The value “A” is not offered any more, only “B, C”."),
        ("default-changed", "off", "on", "A setting came as “off” and now comes as “on”."),
        ("new-control", "", "A", "There is a new control, “A”."),
        ("reordered", "A", "A", "“A” stands at another place in its order."),
            ("reordered", "A, B", "B, A", "The order was “A, B” and is now “B, A”."),
        ("unexpected-dialog", "", "News",
         "A dialog comes up that did not come up before: “News”."),
        ("slower", "0.8 s", "2.4 s", "It took 0.8 s and now takes 2.4 s."),
        ("behaves-differently", "", "Saved", "The same action has another effect: “Saved”."),
        ("cosmetic", "A", "a", "It was “A” and is now “a”."),
        ("other", "", None, "Something differs that none of the other kinds describes."),
    ],
)  # fmt: skip
def test_each_kind_is_told_in_plain_words(
    kind: Kind, expected: str, found: str | None, told: str
) -> None:
    one = replace(BROKEN, kind=kind, expected=expected, found=found)
    assert sentences.told(one) == told


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_has_words(kind: Kind) -> None:
    one = replace(BROKEN, kind=kind)
    assert sentences.told(one).endswith(".")
    assert sentences.KINDS[kind].endswith(".")
    assert sentences.why(one).endswith(".")


def test_the_reason_is_that_of_the_severity_where_nothing_breaks() -> None:
    assert "gets stuck" not in sentences.why(replace(BROKEN, severity="cosmetic"))
    assert sentences.why(BROKEN) == sentences.BREAKS["renamed"]
    assert sentences.why(replace(BROKEN, kind="other")).startswith("Somebody who follows")


def test_words_of_a_console_are_cleaned_and_cut() -> None:
    told = sentences.told(replace(BROKEN, found="\x1b[2J\u202e" + "x" * 1000))
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert "more)" in told
    assert len(told) < 250


@pytest.mark.parametrize(
    ("share", "told"),
    [
        (0.0, "none"),
        (0.0000001, "less than 0.01 %"),
        (0.0004, "0.04 %"),
        (0.25, "25.0 %"),
        (0.9999, "all"),
        (1.0, "all"),
    ],
)
def test_a_share_never_reads_as_nothing(share: float, told: str) -> None:
    assert sentences.share(share) == told


def test_titles_are_those_of_the_guide_and_of_its_consoles(tmp_path: Path) -> None:
    drift = drifts.breaking(tmp_path)
    assert sentences.title(drift, "2.10.4") == "Implicit grant"
    assert sentences.title(drift, None) == ""
    assert sentences.console(drift, "idaas") == "Identity as a Service"
    assert sentences.console(drift, "third") == "third"
    assert sentences.breaks(drift) == ("2.10.1", "2.10.4")
