from __future__ import annotations

import stat
from pathlib import Path

import pytest

from runbook import state
from runbook.errors import UsageError


def test_the_folder_is_made_for_this_account_alone(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "state"
    state.provide(folder)
    state.provide(folder)
    for part in (folder, folder / state.LOCKS, folder / state.CODES):
        assert stat.S_IMODE(part.stat().st_mode) == 0o700
    assert {path.name for path in folder.rglob("*")} == {state.LOCKS, state.CODES}


@pytest.mark.parametrize("place", ["file", "file/state", "/proc/state"])
def test_a_folder_that_cannot_be_made_is_bad_usage(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="locks and used codes") as caught:
        state.provide(tmp_path / place)
    assert caught.value.where == str(tmp_path / place)
    assert caught.value.seen
    assert "RUNBOOK_STATE" in caught.value.remedy
