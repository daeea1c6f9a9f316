from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from runbook.clocks import ANSWERS, Clocks

ORIGIN = "https://acme.example.com"


class Trial:
    """Clocks beside a machine whose clock stands at `now`, and a console whose is `ahead` of it."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0
        self.clocks = Clocks(lambda: self.now)

    def hears(self, ahead: float, *, late: float = 0.0) -> None:
        made = int(self.now + ahead - late)
        date = format_datetime(datetime.fromtimestamp(made, UTC), usegmt=True)
        self.clocks.heard(ORIGIN, date)

    @property
    def ahead(self) -> float:
        return self.clocks.ahead_s(ORIGIN)


@pytest.fixture
def trial() -> Trial:
    return Trial()


def test_nothing_is_known_of_a_console_that_has_not_answered(trial: Trial) -> None:
    assert (trial.ahead, trial.clocks.told(ORIGIN)) == (0.0, "")


@pytest.mark.parametrize(
    ("ahead", "taken", "told"),
    [
        (0, 0, ""),
        (2, 0, ""),
        (-2, 0, ""),
        (4, 4, ""),
        (3600, 3600, f"this machine's clock is 3600 s behind that of {ORIGIN}"),
        (-90, -90, f"this machine's clock is 90 s ahead of that of {ORIGIN}"),
    ],
)
def test_a_difference_counts_and_is_told_where_it_matters(
    trial: Trial, ahead: float, taken: float, told: str
) -> None:
    trial.hears(ahead)
    assert trial.ahead == taken
    assert trial.clocks.told(ORIGIN) == told
    assert trial.clocks.ahead_s("https://other.example.com") == 0.0


def test_answers_that_were_late_or_kept_do_not_count(trial: Trial) -> None:
    trial.hears(3600, late=4)
    trial.hears(3600)
    trial.hears(3600, late=86_400)
    assert trial.ahead == 3600


def test_a_clock_that_was_set_meanwhile_is_believed_after_a_while(trial: Trial) -> None:
    trial.hears(3600)
    for _ in range(ANSWERS):
        trial.hears(0)
    assert trial.ahead == 0.0


@pytest.mark.parametrize("date", [None, "", "soon", "Thu, 99 Foo 2023 10:00:00 GMT"])
def test_a_date_that_cannot_be_read_says_nothing(trial: Trial, date: str | None) -> None:
    trial.clocks.heard(ORIGIN, date)
    assert trial.ahead == 0.0


@pytest.mark.parametrize(
    "date", ["Tue, 14 Nov 2023 23:13:20 GMT", "Tue, 14 Nov 2023 23:13:20 -0000"]
)
def test_a_date_is_in_utc(trial: Trial, date: str) -> None:
    trial.clocks.heard(ORIGIN, date)
    assert trial.ahead == 3600.0
