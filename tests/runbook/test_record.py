from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from runbook.record import fold, read, write_result
from runbook.record.words import clean, seconds, shown
from tests.runbook.report import journals

START: dict[str, Any] = {
    "type": "run-started",
    "at": "2025-11-24T09:00:00.000Z",
    "run": {"id": "r1", "guide": "g", "command": "run", "version": "1"},
    "consoles": {"a": {"title": "A", "url": "https://a", "version": None}},
    "instructions": [
        {"id": "1", "title": "one", "console": "a", "optional": False},
        {"id": "2", "title": "two", "console": "a", "optional": True},
    ],
}


def run_of(*events: dict[str, Any]) -> Any:
    return fold([START, *events])


def started(id_: str) -> dict[str, Any]:
    return {"type": "instruction-started", "instruction": id_}


def finished(id_: str, status: str, **fields: Any) -> dict[str, Any]:
    return {"type": "instruction-finished", "instruction": id_, "status": status, **fields}


def test_a_good_run_has_every_instruction_in_the_guides_order() -> None:
    record = fold(journals.good())
    assert [i.id for i in record.instructions] == [row["id"] for row in journals.rows()]
    assert (record.run.status, record.run.exit_code, record.run.ended) == ("done", 0, True)
    assert record.counts == {"done": 51, "unchanged": 4, "skipped": 32}
    assert record.waited_for_codes_s == pytest.approx(38.77)
    assert record.run.duration_s > 60


def test_the_result_has_exactly_the_shape_of_its_schema() -> None:
    result = fold(journals.good()).result()
    assert list(result) == [
        *("schema", "run", "consoles", "instructions", "transfers"),
        *("objects", "checks", "deviations", "errata"),
    ]
    assert result["schema"] == "runbook/result@1"
    assert list(result["run"]) == [
        *("id", "guide", "status", "exit_code", "error", "started", "finished"),
        *("duration_s", "waited_for_codes_s"),
    ]
    assert result["run"]["started"] == "2025-11-24T09:12:03.120Z"
    assert result["consoles"]["connectwise"] == {"url": journals.HOME, "version": None}
    row = next(i for i in result["instructions"] if i["id"] == "2.9.4")
    assert row == {
        "id": "2.9.4",
        "title": "Initiate Login URI",
        "console": "idaas",
        "status": "done",
        "optional": False,
        "before": "",
        "after": "https://home.connectwise.com",
        "screenshot": "shots/2.9.4.png",
        "ms": 230,
        "note": None,
    }
    assert result["transfers"][0] == {
        "name": "redirect_uri",
        "value": journals.REDIRECT,
        "from": {"instruction": "1.3", "console": "connectwise", "origin": journals.HOME},
        "to": [
            {
                "instruction": "2.9.6",
                "console": "idaas",
                "origin": journals.IDAAS,
                "read_back": True,
            }
        ],
    }
    assert set(result["checks"][0]) == {"id", "status", "detail"}


def test_a_killed_run_is_interrupted_and_says_what_was_under_way() -> None:
    record = fold(journals.killed())
    assert (record.run.status, record.run.exit_code, record.run.ended) == (
        "interrupted",
        130,
        False,
    )
    submit = record.instruction("2.11")
    assert submit is not None
    assert (submit.status, submit.note) == ("pending", "under way when the record ends")
    assert submit.in_doubt == ("Submit",)
    assert len(record.instructions) == 87


@pytest.mark.parametrize("seed", range(6))
def test_a_journal_cut_at_any_byte_is_read_up_to_there(tmp_path: Path, seed: int) -> None:
    whole = journals.bundle(tmp_path, journals.good(), pictures=False) / "events.jsonl"
    data = whole.read_bytes()
    for cut in range(seed * 7919 % 4000, len(data), 31_013):
        whole.write_bytes(data[:cut])
        record = read(tmp_path)
        assert record.run.status == "interrupted"
        assert record.unreadable <= 1
        json.dumps(record.result())


def test_a_line_that_is_no_event_is_counted_and_left_out(tmp_path: Path) -> None:
    lines = [json.dumps(START), '{"type": "check", "id": "x", "sta', "[]", "\udcff{"]
    data = "\n".join(lines).encode("utf-8", "surrogateescape")
    (tmp_path / "events.jsonl").write_bytes(data)
    record = read(tmp_path)
    assert record.unreadable == 3
    assert len(record.instructions) == 2


def test_nothing_is_known_of_a_run_without_a_start() -> None:
    record = fold([])
    assert record.instructions == ()
    assert record.run.status == "interrupted"
    assert record.result()["run"]["started"] == ""


def test_fields_of_another_kind_do_not_keep_the_rest_from_being_told() -> None:
    record = run_of(
        {"type": "check", "id": "c", "status": None, "facts": "none", "detail": ["x"]},
        {"type": "waited", "for": "code", "seconds": "ten"},
        {"type": "waited", "for": "code", "seconds": float("nan")},
        {"type": "shot", "instruction": "1", "file": "shots/a.png", "marks": [{"x": "left"}, 3]},
        {"type": "error", "exit_code": None, "what": 7},
        {"type": "of-another-version", "at": "yesterday"},
        finished("1", "done", ms=None),
    )
    assert [i.status for i in record.instructions] == ["done", "pending"]
    assert record.waited_for_codes_s == 0
    assert record.failure is not None
    assert record.failure.what == "7"


def test_of_a_repeated_instruction_the_last_finish_counts_and_all_are_kept() -> None:
    record = run_of(
        started("1"),
        finished("1", "failed", before="x", ms=10),
        started("1"),
        finished("1", "done", before="x", after="y", ms=5),
    )
    one = record.instructions[0]
    assert (one.status, one.after, one.ms) == ("done", "y", 15)
    assert [a.status for a in one.attempts] == ["failed", "done"]


def test_a_repetition_that_was_cut_off_is_pending_again() -> None:
    one = run_of(started("1"), finished("1", "done"), started("1")).instructions[0]
    assert (one.status, one.note) == ("pending", "under way when the record ends, once more")


def test_an_error_blames_the_unfinished_instruction_that_it_names() -> None:
    error = {"type": "error", "exit_code": 3, "what": "no answer", "instruction": "1"}
    assert run_of(started("1"), error).instructions[0].status == "failed"
    assert run_of(started("1"), {**error, "exit_code": 130}).instructions[0].status == "pending"


def test_the_newest_copy_counts_with_only_its_own_pastes() -> None:
    def copied(value: str) -> dict[str, Any]:
        return {"type": "copied", "name": "v", "value": value, "instruction": "1", "console": "a"}

    def pasted(value: str, id_: str) -> dict[str, Any]:
        what = {"type": "pasted", "name": "v", "value": value, "read_back": True}
        return {**what, "instruction": id_, "console": "b"}

    first = (copied("old"), pasted("old", "2"), pasted("old", "9"))
    record = run_of(*first, copied("new"), pasted("new", "2"), pasted("new", "2"))
    (transfer,) = record.transfers
    assert transfer.value == "new"
    assert [p.instruction for p in transfer.pastes] == ["2"]


def test_a_value_that_only_arrived_is_told_without_a_source() -> None:
    paste = {"type": "pasted", "name": "v", "value": "x", "instruction": "2", "console": "a"}
    (transfer,) = run_of(paste).transfers
    assert (transfer.value, transfer.instruction) == ("x", "")
    assert transfer.pastes[0].read_back is False


@pytest.mark.parametrize(
    ("actions", "told"),
    [
        (["created", "changed"], "created"),
        (["created", "adopted"], "created"),
        (["in-doubt", "created"], "created"),
        (["in-doubt", "adopted"], "adopted"),
        (["adopted", "changed"], "changed"),
        (["changed", "adopted"], "changed"),
        (["changed", "in-doubt"], "in-doubt"),
    ],
)
def test_one_thing_is_told_once_with_what_became_of_it(actions: list[str], told: str) -> None:
    thing = {"type": "object", "console": "a", "kind": "application", "name": "n"}
    events = [{**thing, "id": f"{i}" if i else None, "action": a} for i, a in enumerate(actions)]
    (merged,) = run_of(*events).objects
    assert merged.action == told
    assert merged.id == "1"


def test_things_of_other_identifiers_or_kinds_stay_apart() -> None:
    thing = {"type": "object", "console": "a", "kind": "k", "name": "n", "action": "created"}
    others = [{**thing, "id": "1"}, {**thing, "id": "2"}, {**thing, "id": "1", "kind": "other"}]
    assert len(run_of(*others).objects) == 3


def test_the_last_result_of_a_check_counts() -> None:
    check = {"type": "check", "id": "read-back", "detail": ""}
    record = run_of({**check, "status": "failed"}, {**check, "status": "passed"})
    assert [(c.id, c.status) for c in record.checks] == [("read-back", "passed")]


def test_a_commit_is_in_doubt_until_it_is_seen() -> None:
    intent = {"type": "intent", "instruction": "1", "control": "Save"}
    assert run_of(started("1"), intent, intent).instructions[0].in_doubt == ("Save",)
    committed = {**intent, "type": "committed"}
    assert run_of(started("1"), intent, intent, committed).instructions[0].in_doubt == ()


@pytest.mark.parametrize(
    "file", ["../x.png", "/etc/x.png", "javascript:x", "a\\b.png", "shots/../../x", ""]
)
def test_a_picture_outside_the_bundle_is_left_out(file: str) -> None:
    record = run_of({"type": "shot", "instruction": "1", "file": file, "marks": []})
    assert record.instructions[0].shots == ()


def test_a_comparison_is_kept_with_its_newest_outcome() -> None:
    compared = {"type": "compared", "instruction": "1", "screen": "s", "control": "c"}
    record = run_of({**compared, "equal": False}, {**compared, "equal": True, "found": 3})
    assert [(c.equal, c.found) for c in record.comparisons] == [(True, 3)]


def test_the_result_is_written_beside_the_journal_and_is_valid_json(tmp_path: Path) -> None:
    events = journals.failed()
    events[-1]["error"] = "half a pair: \ud83d\nand a second line"
    journals.bundle(tmp_path, events, pictures=False)
    written = write_result(tmp_path)
    result = json.loads(written.read_text(encoding="utf-8"))
    assert result["run"]["error"] == "half a pair: \ud83d"
    assert result["run"]["exit_code"] == 5
    assert sorted(p.name for p in tmp_path.iterdir()) == ["events.jsonl", "result.json", "shots"]


def test_no_journal_is_an_error_and_no_empty_record(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_result(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "on"),
        (None, "\u2013"),
        ("", "empty"),
        ([], "none"),
        (["a", "b"], "a, b"),
        ({"On": True, "Text": ""}, "On: on; Text: empty"),
        ("a\x1b[2Jb\x07", "a␛[2Jb␇"),
        ("\u202eabc\u2028d", "·abc d"),
        ("\x9b31m", "\ufffd31m"),
    ],
)
def test_a_value_is_told_in_words_without_control_characters(value: Any, words: str) -> None:
    assert shown(value) == words


def test_what_is_left_out_of_a_long_text_is_counted() -> None:
    assert clean("abcdef", limit=4) == "abcd… (2 more)"


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 ms"), (0.34, "340 ms"), (2.44, "2.4 s"), (59.96, "1 min 00 s"), (3720, "1 h 02 min")],
)
def test_durations_are_told_in_the_unit_that_fits(number: float, words: str) -> None:
    assert seconds(number) == words


def test_a_version_that_a_console_tells_later_is_that_of_the_console() -> None:
    started = {"type": "run-started", "consoles": {"acme": {"title": "Acme", "tested": "5.30"}}}
    record = fold([started, {"type": "version", "console": "acme", "version": "5.31"}])
    (console,) = record.consoles
    assert (console.version, console.tested) == ("5.31", "5.30")
