from __future__ import annotations

import re
from pathlib import Path

import pytest

from runbook import report
from runbook.errors import UsageError
from runbook.record import fold
from runbook.report import board, spent, timeline
from tests.runbook.report import journals


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return journals.bundle(tmp_path / "bundle", journals.good())


def test_the_report_stands_beside_the_journal(bundle: Path) -> None:
    written = report.write(bundle)
    assert written == bundle / "report.html"
    names = sorted(p.name for p in bundle.iterdir())
    assert names == ["events.jsonl", "junit.xml", "report.html", "shots", "summary.md"]


def test_made_again_it_is_the_same(bundle: Path) -> None:
    first = report.write(bundle).read_bytes()
    assert report.write(bundle).read_bytes() == first


def test_made_elsewhere_it_has_its_own_pictures(bundle: Path, tmp_path: Path) -> None:
    written = report.write(bundle, out=tmp_path / "out" / "deep")
    assert written.parent == tmp_path / "out" / "deep"
    assert (written.parent / "shots" / "2.9.4.png").is_file()
    assert not (bundle / "report.html").exists()


def test_a_sealed_bundle_is_not_written_into(bundle: Path, tmp_path: Path) -> None:
    (bundle / "manifest.json").write_text("{}")
    with pytest.raises(UsageError, match="sealed"):
        report.write(bundle)
    with pytest.raises(UsageError, match="sealed"):
        report.write(bundle, out=bundle / "inside")
    assert report.write(bundle, out=tmp_path / "out").is_file()
    assert sorted(p.name for p in bundle.iterdir()) == ["events.jsonl", "manifest.json", "shots"]


def test_a_picture_that_is_missing_is_said_to_be_missing(bundle: Path) -> None:
    (bundle / "shots" / "2.9.4.png").unlink()
    html = report.write(bundle).read_text()
    assert "shots/2.9.4.png" not in html
    assert "no picture" in html


@pytest.mark.parametrize("events", [[], journals.good()[:1], journals.good()[:3]])
def test_a_journal_that_has_hardly_begun_still_gets_a_report(
    events: list[journals.Event], tmp_path: Path
) -> None:
    html = report.write(journals.bundle(tmp_path, events)).read_text()
    assert "Interrupted" in html


def test_nothing_on_the_page_points_outside(bundle: Path) -> None:
    html = report.write(bundle).read_text()
    loaded = re.findall(r'(?:src|srcset|data|action|poster)="([^"]*)"', html)
    assert loaded
    assert all(re.fullmatch(r"shots/[\w.]+", address) for address in loaded)
    assert "@import" not in html
    assert "url(http" not in html
    assert not re.search(r"\son\w+=", html)
    assert not re.search(r"\sstyle=", html)


def test_text_of_a_console_is_escaped_wherever_it_stands(tmp_path: Path) -> None:
    html = report.write(journals.bundle(tmp_path, journals.hostile())).read_text()
    assert html.count("<script") == 1
    assert "<img src=x" not in html
    assert "&lt;script&gt;" in html
    assert "{{ 7*7 }}" in html
    assert 'href="javascript' not in html
    assert "outside.png" not in html
    assert re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", html) is None


def test_every_instruction_has_one_place_on_the_board() -> None:
    laid = board.lay_out(fold(journals.good()))
    placed = [i.id for row in laid.rows for i in row.instructions]
    assert placed == [row["id"] for row in journals.rows()]
    assert [row.number for row in laid.rows] == list(range(1, len(laid.rows) + 1))
    assert [row.section for row in laid.rows if row.section] == list(journals.SECTIONS.values())


def test_what_was_not_done_shares_a_row_and_says_why_once() -> None:
    laid = board.lay_out(fold(journals.good()))
    server = next(r for r in laid.rows if r.instructions and r.instructions[0].id == "4.1")
    assert (len(server.instructions), server.status) == (25, "skipped")
    assert server.reason == journals.SKIP_SERVER


def test_an_instruction_that_was_under_way_keeps_its_own_card() -> None:
    laid = board.lay_out(fold(journals.killed()))
    row = next(r for r in laid.rows for i in r.instructions if i.id == "2.11")
    assert (len(row.instructions), row.status) == (1, "")


def test_each_carried_value_runs_from_its_copy_to_its_paste() -> None:
    laid = board.lay_out(fold(journals.good()))
    rows = {i.id: row.number for row in laid.rows for i in row.instructions}
    ends = {c.name: (c.first_row, c.last_row, c.first_lane, c.last_lane) for c in laid.cables}
    assert ends == {
        "redirect_uri": (rows["1.3"], rows["2.9.6"], 2, 1),
        "client_id": (rows["2.9.1"], rows["6.3"], 1, 2),
        "issuer_url": (rows["5.3"], rows["6.4"], 1, 2),
    }
    tracks = {c.name: c.track for c in laid.cables}
    assert tracks["redirect_uri"] != tracks["client_id"] != tracks["issuer_url"]
    assert laid.tracks == 2


def test_lanes_that_moved_at_once_are_laid_out_in_time() -> None:
    events = journals.good()
    late = [e for e in events if e.get("instruction") == "1.4"]
    for event in late:
        event["at"] = "2025-11-24T09:12:20.000Z"
    placed = [i.id for row in board.lay_out(fold(events)).rows for i in row.instructions]
    assert placed.index("1.4") > placed.index("2.9.1")
    assert sorted(placed) == sorted(row["id"] for row in journals.rows())


@pytest.mark.parametrize("consoles", [1, 3])
def test_any_number_of_consoles_gets_its_lanes(consoles: int, tmp_path: Path) -> None:
    events = journals.good()
    third = {"title": "Third", "url": "https://third.example", "version": None}
    known = {**journals.CONSOLES, "third": third}
    events[0]["consoles"] = dict(list(known.items())[:consoles])
    laid = board.lay_out(fold(events))
    assert len(laid.weights) == consoles
    html = report.write(journals.bundle(tmp_path, events)).read_text()
    assert f"lane-{consoles} {{ grid-column" in html


def test_the_time_line_is_true_to_the_clock() -> None:
    record = fold(journals.good())
    drawing = timeline.lay_out(record)
    assert drawing is not None
    blocks = {b.id: b for b in drawing.blocks}
    assert len(blocks) == 87
    scale = (timeline.RIGHT - timeline.LEFT) / record.run.duration_s
    assert blocks["7.1.4"].width == pytest.approx(14.87 * scale, rel=0.01)
    assert all(b.width >= timeline.THIN for b in drawing.blocks)
    assert [a.name for a in drawing.arrows] == ["redirect_uri", "client_id", "issuer_url"]
    waits = sorted(p.width / scale for p in drawing.pauses)
    assert waits == pytest.approx([11.66, 13.37, 13.74], rel=0.01)


def test_a_section_with_little_room_is_called_by_its_beginning_or_its_number() -> None:
    drawing = timeline.lay_out(fold(journals.good()))
    assert drawing is not None
    assert any(band.label for band in drawing.bands)
    for band in drawing.bands:
        assert len(band.label) * timeline.LETTER <= band.width
        beginning = band.label.lstrip("0123456789").strip().removesuffix("…")
        assert band.title.startswith(beginning)


def test_labels_of_arrows_do_not_cover_each_other() -> None:
    drawing = timeline.lay_out(fold(journals.good()))
    assert drawing is not None
    boxes = [(a.label_x, a.label_y, len(a.name) * timeline.LETTER / 2) for a in drawing.arrows]
    for n, (x, y, half) in enumerate(boxes):
        for ox, oy, other in boxes[n + 1 :]:
            assert abs(x - ox) >= half + other or abs(y - oy) >= 12


def test_the_time_adds_up() -> None:
    record = fold(journals.good())
    added = spent.add_up(record)
    sections = sum(bar.seconds for bar in added.sections)
    assert sections + added.between_s == pytest.approx(record.run.duration_s)
    assert added.slowest[0].label == "Sign in to IDaaS as the user"
    assert added.waited_s == pytest.approx(38.77)
    assert max(bar.work + bar.waited for bar in added.sections) == pytest.approx(100)


def healed() -> list[journals.Event]:
    events = journals.good()
    for event in events:
        if event.get("instruction") == "2.10.1" and event["type"] == "instruction-finished":
            event["status"] = "healed"
    events[-1]["exit_code"] = 5
    return events


def stopped() -> list[journals.Event]:
    end = {"type": "run-finished", "status": "stopped", "exit_code": 6, "error": "Another run\nx"}
    return [*journals.good()[:1], end]


@pytest.mark.parametrize(
    ("events", "outcome", "sentence", "happened"),
    [
        (journals.good(), "Done", "Everything that was asked for is in place", False),
        (journals.unchanged(), "Nothing to do", "Everything was as wanted already", False),
        (healed(), "Done", "1 instruction had to be healed", True),
        (journals.failed(), "Failed", "Grant Types does not offer Implicit.", True),
        (journals.killed(), "Interrupted", "cut off during 2.11, Submit", True),
        (stopped(), "Stopped", "Another run", True),
    ],
)
def test_each_ending_is_told_in_one_sentence(
    events: list[journals.Event], outcome: str, sentence: str, happened: bool, tmp_path: Path
) -> None:
    html = report.write(journals.bundle(tmp_path, events, pictures=False)).read_text()
    assert f"<title>{outcome}: Integrate ConnectWise Home</title>" in html
    assert sentence in html
    assert ('id="failure"' in html) == happened
    assert "exit 0" not in html


def _words(page: Path) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.read_text()).split())


def _of(command: str, exit_code: int, *told: journals.Event) -> list[journals.Event]:
    """The journal of another command: how a run begins, what is told, and how it ends."""
    first = journals.good()[0]
    began = {**first, "run": {**first["run"], "command": command}}
    end = {"type": "run-finished", "status": "done", "exit_code": exit_code, "error": None}
    return [began, *told, {**end, "at": first["at"]}]


def test_a_plan_tells_what_a_run_would_do_and_is_no_failure(tmp_path: Path) -> None:
    compared = {"type": "compared", "console": "idaas", "screen": "General Settings"}
    events = _of(
        "plan",
        10,
        {
            "type": "planned",
            "console": "idaas",
            "kind": "application",
            "name": "A",
            "action": "create",
        },
        {
            **compared,
            "instruction": "2.9.4",
            "control": "URI",
            "wanted": "b",
            "found": "a",
            "equal": False,
            "action": "change",
        },
        {
            **compared,
            "instruction": "2.9.8",
            "control": "Back",
            "wanted": "c",
            "found": "c",
            "equal": True,
            "action": "leave",
        },
    )
    page = _words(report.write(journals.bundle(tmp_path, events)))
    assert "Planned exit 10" in page
    assert "A run would create 1 object and set 1 value. Nothing was changed." in page
    assert "What happened" not in page
    planned = page.split("What a run would do")[1].split("Checks")[0]
    assert "create application A" in planned
    assert "change 2.9.4 URI: a → b" in planned
    assert "Back" not in planned


def test_what_was_taken_back_is_told_with_what_was_left(tmp_path: Path) -> None:
    events = _of(
        "undo",
        0,
        {
            "type": "taken-back",
            "console": "connectwise",
            "kind": "provider",
            "name": "P",
            "action": "deleted",
            "why": "",
        },
        {
            "type": "taken-back",
            "console": "idaas",
            "kind": "application",
            "name": "A",
            "action": "left",
            "why": "changed since: 2.9.4",
        },
    )
    page = _words(report.write(journals.bundle(tmp_path, events)))
    assert "Taken back" in page
    assert "provider “P” deleted; application “A” left; changed since: 2.9.4" in page
    assert "left application A changed since: 2.9.4" in page.split("What was taken back")[1]
