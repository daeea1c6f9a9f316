from __future__ import annotations

import pytest

from runbook.deadline import RUN, Deadline
from runbook.errors import DeadlinePassed


def test_a_deadline_that_has_passed_is_told_once_until_it_begins_anew() -> None:
    deadline = Deadline(RUN, "the run", -1)
    with pytest.raises(DeadlinePassed, match="the run took longer than -1 s") as caught:
        deadline.check()
    assert caught.value.where == RUN
    deadline.check()
    deadline.begin()
    with pytest.raises(DeadlinePassed):
        deadline.check()


def test_one_that_has_not_passed_says_nothing() -> None:
    Deadline(RUN, "the run", 60).check()
