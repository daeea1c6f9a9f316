from __future__ import annotations

import sys
from pathlib import Path

import pytest

from runbook import embedded
from runbook.embedded import started
from runbook.errors import ConsoleUnreachable, UsageError

READY = 'print(\'{"settings": {"ACME_URL": "http://127.0.0.1:1"}}\', flush=True)'


def program(*lines: str) -> list[str]:
    return [sys.executable, "-c", "\n".join(("import sys", *lines))]


def test_consoles_that_are_ready_give_their_settings_and_are_stopped_at_the_end() -> None:
    with started(program(READY, "sys.stdin.read()")) as consoles:
        assert consoles.settings == {"ACME_URL": "http://127.0.0.1:1"}
        assert consoles.process.poll() is None
    assert consoles.process.poll() is not None


def test_they_are_told_to_stop_by_their_standard_input(tmp_path: Path) -> None:
    left = tmp_path / "left"
    ignore = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)"
    tidy = f"sys.stdin.read(); open({str(left)!r}, 'w').close()"
    with started(program(ignore, READY, tidy)):
        pass
    assert left.exists()


def test_what_they_say_meanwhile_does_not_stop_them() -> None:
    loud = "sys.stderr.write('x' * 1_000_000); sys.stderr.flush()"
    with started(program(loud, READY, "sys.stdin.read()")) as consoles:
        assert consoles.process.poll() is None


@pytest.mark.parametrize(("code", "error"), [(2, UsageError), (1, ConsoleUnreachable)])
def test_consoles_that_do_not_start_say_why(code: int, error: type[Exception]) -> None:
    words = "sys.stderr.write('first\\nno such build\\n')"
    with pytest.raises(error) as caught, started(program(words, f"sys.exit({code})")):
        pass
    assert caught.value.seen == "no such build"  # type: ignore[attr-defined]


def test_consoles_that_are_never_ready_are_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "READY_WITHIN_S", 0.5)
    with pytest.raises(ConsoleUnreachable), started(program("import time", "time.sleep(60)")):
        pass
