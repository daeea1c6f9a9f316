"""The guides of the tests: mistakes are found, and nothing is where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from runbook.lint.published import KINDS
from runbook.lint.reading import read
from runbook.lint.rules import findings
from tests.guides.examples import Example, examples

ALL = list(examples())
WANTED = 0.9


@pytest.mark.parametrize("guide", ALL, ids=lambda one: one.name)
def test_nothing_is_found_in_a_guide_without_mistakes(guide: Example) -> None:
    assert [(one.line, one.kind, one.reason) for one in findings(read(guide.file))] == []


@pytest.mark.parametrize("guide", ALL, ids=lambda one: one.name)
def test_mistakes_are_found_in_their_sentence_and_by_their_kind(
    guide: Example, tmp_path: Path
) -> None:
    many = findings(read(guide.seeded(tmp_path)))
    missed = [one.words for one in guide.mistakes if not one.found_in(many)]
    assert len(guide.mistakes) >= 12
    assert 1 - len(missed) / len(guide.mistakes) >= WANTED, missed


@pytest.mark.parametrize("guide", ALL, ids=lambda one: one.name)
def test_a_finding_stands_in_the_line_where_its_sentence_begins(
    guide: Example, tmp_path: Path
) -> None:
    seeded = guide.seeded(tmp_path)
    lines = seeded.read_text(encoding="utf-8").splitlines()
    for one in findings(read(seeded)):
        first = one.words.split()[0].strip("“\"'")
        assert first in lines[one.line - 1], (one, lines[one.line - 1])
        assert one.kind in KINDS
        assert one.reason


def test_the_mistakes_are_of_every_kind_that_a_guide_shows_by_itself() -> None:
    kinds = {kind for guide in ALL for one in guide.mistakes for kind in one.kinds}
    assert kinds == {*KINDS} - {"other"}
