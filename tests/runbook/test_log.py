from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

from runbook.log import FILE, Log


def logged(bundle: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (bundle / FILE).read_text("utf-8").splitlines()]


def test_an_event_is_kept_without_its_values(tmp_path: Path) -> None:
    with closing(Log(tmp_path)) as log:
        log.observe(
            {"seq": 1, "type": "change", "instruction": "2.5", "before": "old", "after": "new"}
        )
    (line,) = logged(tmp_path)
    assert (line["event"], line["instruction"], line["level"]) == ("change", "2.5", "info")
    assert not {"before", "after", "value"} & set(line)


def test_a_fault_is_kept_with_where_it_came_from(tmp_path: Path) -> None:
    with closing(Log(tmp_path)) as log:
        try:
            raise KeyError("gone")
        except KeyError as error:
            log.fault(error)
    (line,) = logged(tmp_path)
    assert (line["event"], line["level"]) == ("fault", "error")
    text = json.dumps(line["exception"])
    assert "KeyError" in text
    assert "test_a_fault_is_kept_with_where_it_came_from" in text


def test_a_fault_does_not_tell_what_the_variables_held(tmp_path: Path) -> None:
    password = "horse-battery-staple"
    with closing(Log(tmp_path)) as log:
        try:
            _fails_with(password)
        except RuntimeError as error:
            log.fault(error)
    assert password not in (tmp_path / FILE).read_text("utf-8")


def _fails_with(password: str) -> None:
    held = f"typed {password}"
    raise RuntimeError(f"it broke\nCall log:\n  - fill({password!r})") from ValueError(
        f"inner\n{held}"
    )
