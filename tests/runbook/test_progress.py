from __future__ import annotations

import io
import json
import re

import pytest
from rich.console import Console

from runbook import progress
from runbook.record import fold
from tests.runbook.report import journals

CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def told(events: list[journals.Event]) -> str:
    stream = io.StringIO()
    observe = progress.plain(stream)
    for event in events:
        observe(event)
    return stream.getvalue()


def live(events: list[journals.Event]) -> tuple[str, str]:
    stream = Terminal()
    console = Console(file=stream, force_terminal=True, width=150, height=50)
    observe = progress.lanes(console)
    for event in events:
        observe(event)
    raw = stream.getvalue()
    return raw, ANSI.sub("", raw)


def test_plain_lines_tell_instructions_values_and_the_end() -> None:
    lines = told(journals.good()).splitlines()
    assert any(
        line.endswith("2.9.8 Go Back button off [Identity as a Service]: on -> off")
        for line in lines
    )
    assert any("carried    redirect_uri 1.3 -> 2.9.6" in line for line in lines)
    assert any("check      authorize passed" in line for line in lines)
    end = lines.index("Checks: 9 of 9 passed")
    assert lines[end - 1].startswith("Done. 51 done, 4 unchanged, 32 skipped of 87 instructions")


def test_neighbours_that_were_skipped_for_one_reason_share_a_line() -> None:
    lines = told(journals.good()).splitlines()
    skipped = [line.split("skipped    ")[1] for line in lines if " skipped    " in line]
    assert sum("instructions)" in line for line in skipped) >= 1
    numbers = [int(found[1]) for line in skipped if (found := re.search(r"\((\d+) instr", line))]
    assert sum(numbers) + len(skipped) - len(numbers) == 32
    assert lines.index(next(line for line in lines if " 2.7 " in line)) > lines.index(
        next(line for line in lines if "skipped    2.6.1" in line)
    )


def test_the_guide_s_own_faults_are_counted_and_do_not_bury_the_run() -> None:
    events = journals.good()
    start, *rest = events
    errata = [
        {"type": "erratum", "instruction": "6.4", "detail": f"Names step {n}."} for n in (4, 5)
    ]
    text = told([start, *errata, *rest])
    assert "Names step" not in text
    assert re.search(r"The guide itself: \d+ known faults, in the report", text)


def test_the_summary_of_a_failure_says_what_where_seen_and_what_to_do() -> None:
    lines = progress.summary(fold(journals.failed()))
    assert "Identity as a Service: in-doubt application ConnectWise Home" in lines
    told_parts = [line.split(":")[0].strip() for line in lines[-4:]]
    assert told_parts == ["error", "where", "seen instead", "what to do"]


def test_the_summary_of_a_killed_run_names_what_is_in_doubt() -> None:
    lines = progress.summary(fold(journals.killed()))
    assert lines[0].startswith("Interrupted.")
    assert "in doubt: Submit was pressed in 2.11, unconfirmed" in lines


def test_a_failed_check_is_named_in_the_summary() -> None:
    events = journals.good()
    end = events.pop()
    check = {"type": "check", "id": "id-token", "status": "failed", "detail": "wrong audience"}
    lines = progress.summary(fold([*events, check, end]))
    assert "Checks: 8 of 9 passed" in lines
    assert "  id-token failed: wrong audience" in lines


def test_a_value_that_differs_when_read_afresh_is_told() -> None:
    compared = {"type": "compared", "instruction": "6.5", "control": "Response Type"}
    text = told([{**compared, "wanted": "id_token", "found": "code", "equal": False}])
    assert "6.5 Response Type is code, wanted id_token" in text


def test_hostile_text_reaches_no_terminal() -> None:
    assert CONTROL.search(told(journals.hostile())) is None
    _, text = live(journals.hostile())
    assert CONTROL.search(text) is None
    assert "[bold red]x[/bold red]" in text


def test_the_live_picture_shows_both_lanes_and_gives_the_cursor_back() -> None:
    raw, text = live(journals.good())
    final = text[text.rindex("╭─ Identity as a Service") :]
    assert "ConnectWise Home ─" in final
    assert "✓ 7.2.4 Second factor again" in final
    assert "2.9.6 ◀── redirect_uri" in final
    assert "5.3 ──▶ issuer_url" in final
    assert "Done. 51 done" in final
    assert raw.rindex("\x1b[?25h") > raw.rindex("\x1b[?25l")


def test_the_picture_of_a_run_under_way_has_its_current_instruction() -> None:
    events = journals.killed()
    end = {"type": "run-finished", "status": "interrupted", "exit_code": 130}
    _, text = live([*events, end])
    before_the_end = text[: text.rindex("╭─ Identity as a Service")]
    current = before_the_end[before_the_end.rindex("╭─ Identity as a Service") :]
    assert re.search(r"[⠀-⣿] 2\.11 +Submit", current)
    assert "in doubt: Submit was pressed in 2.11" in text


def test_json_lines_are_the_events_in_ascii() -> None:
    stream = io.StringIO()
    observe = progress.json_lines(stream)
    events = journals.hostile()
    for event in events:
        observe(event)
    lines = stream.getvalue().splitlines()
    assert [json.loads(line) for line in lines] == events
    assert stream.getvalue().isascii()
    assert CONTROL.search(stream.getvalue()) is None


@pytest.mark.parametrize(
    ("as_json", "stream", "first"),
    [
        (True, Terminal(), "{"),
        (False, io.StringIO(), "09:12:03 Integrate"),
        (False, Terminal(), "\x1b["),
    ],
)
def test_the_observer_fits_the_stream(
    as_json: bool, stream: io.StringIO, first: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    observe = progress.choose(as_json, stream)
    for event in journals.good():
        observe(event)
    assert stream.getvalue().startswith(first)


def test_an_output_that_went_away_does_not_end_the_run() -> None:
    class Broken(io.StringIO):
        writes = 0

        def write(self, text: str) -> int:
            self.writes += 1
            raise BrokenPipeError

    stream = Broken()
    observe = progress.plain(stream)
    for event in journals.good():
        observe(event)
    assert stream.writes == 1


def test_a_closed_stream_is_silence_and_any_other_error_is_not() -> None:
    stream = io.StringIO()
    observe = progress.json_lines(stream)
    stream.close()
    observe({"type": "run-started"})
    cyclic: dict[str, object] = {}
    cyclic["self"] = cyclic
    with pytest.raises(ValueError, match="Circular"):
        progress.json_lines(io.StringIO())(cyclic)


def test_an_output_without_unicode_gets_lines_that_it_can_print() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    observe = progress.plain(stream)
    journal = journals.good()
    journal[0]["guide_title"] = "Größe ✓"
    observe(journal[0])
    assert b"Gr??e ?" in raw.getvalue()
