"""What many outcomes come to."""

from __future__ import annotations

from bench.figures import MISSED, NOTHING, Figures, Rate
from bench.matching import Outcome, match
from sandbox.mutations import KINDS
from tests.bench.test_matching import RENAMED, RIGHT, told, truth

LOOKS = truth(kind="cosmetic", at="2.*", severity="cosmetic")
GONE = truth(kind="missing", at="2.11", expected="Submit", found="")
SIDE = truth(kind="new-control", at="2.11", found="Reset", severity="additive", may=True)


def figures() -> Figures:
    """Two right (one told graver), one of another kind, two missed, two false alarms."""
    changed = [
        match([RENAMED], [RIGHT], "breaking"),
        match([RENAMED, LOOKS], [told("missing", expected="Require Consent")], "breaking"),
        match([GONE, SIDE], [told("new-control", "2.11", found="Reset")], "additive"),
        match([LOOKS], [told("cosmetic", "2.8"), told("moved", "5.1", expected="X")], "breaking"),
    ]
    controls = [Outcome(), match([], [told("slower", "2.2")], "cosmetic"), match([], [])]
    return Figures.of(changed, controls)


def test_the_matrix_holds_truths_by_what_was_told_of_them() -> None:
    matrix = figures().matrix
    assert matrix == {
        ("renamed", "renamed"): 1,
        ("renamed", "missing"): 1,
        ("cosmetic", "cosmetic"): 1,
        ("cosmetic", MISSED): 1,
        ("missing", MISSED): 1,
        (NOTHING, "moved"): 1,
        (NOTHING, "slower"): 1,
    }


def test_the_rates_count_each_change_once_and_no_side_effect() -> None:
    told = figures()
    assert told.breaking == Rate(1, 3)
    assert told.missed == Rate(2, 5)
    assert told.wrong_kind == Rate(1, 3)
    assert told.severity == Rate(1, 3)
    assert told.verdicts == Rate(2, 4)
    assert told.controls == Rate(1, 3)
    assert told.alarms == {"slower": 1}
    assert told.besides == Rate(1, 4)


def test_the_figures_are_told_in_lines_of_one_width() -> None:
    lines = figures().lines()
    rows = lines[1 : 1 + len(KINDS) + 2]
    assert [row.split()[0] for row in rows[1:]] == [*KINDS, NOTHING]
    assert len({len(row) for row in rows}) == 1
    assert "missed, of breaking changes                  33.3 %  (1 of 3)" in lines
    assert any(line.startswith("slower") and line.endswith(" 1") for line in lines[-len(KINDS) :])


def test_a_kind_that_a_truth_allows_counts_as_its_own() -> None:
    either = truth(kind=["renamed", "cosmetic"], expected="A", found="B", severity="cosmetic")
    found = match([either], [told("cosmetic", expected="A", found="B")])
    assert Figures.of([found], []).matrix == {("renamed", "renamed"): 1}


def test_nothing_of_nothing_is_no_rate() -> None:
    assert str(Rate(0, 0)).split() == ["–", "(0", "of", "0)"]
