from __future__ import annotations

import sys

import pytest

from runbook.document import extra
from runbook.errors import UsageError


@pytest.mark.parametrize("name", extra.MODULES)
def test_a_library_that_is_not_there_is_told(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    extra.provided()
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(UsageError, match="documents cannot be written") as told:
        extra.provided()
    assert told.value.seen == f"no module {name}"
    assert "pip install 'runbook[document]'" in told.value.remedy
