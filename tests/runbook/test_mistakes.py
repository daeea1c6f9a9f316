from __future__ import annotations

import pytest

from runbook.mistakes import Mistake, Mistakes, refuse

ONE = Mistake("A_URL", "environment", "is not an address", "give it whole")
OTHER = Mistake("general.x", "", "is not an input", "leave it out")


def test_what_was_found_in_several_places_is_told_as_one_error() -> None:
    with pytest.raises(Mistakes) as caught:
        refuse(Mistakes([ONE]), None, [OTHER])
    assert caught.value.mistakes == (ONE, OTHER)
    assert caught.value.exit_code == 2
    assert caught.value.message().splitlines() == [
        "2 mistakes in the settings or inputs; nothing was touched:",
        "  - A_URL (environment): is not an address; give it whole",
        "  - general.x: is not an input; leave it out",
    ]


def test_nothing_found_is_nothing_raised() -> None:
    refuse(None, [], ())
