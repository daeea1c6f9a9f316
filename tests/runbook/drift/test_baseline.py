"""A baseline in its folder: what a run has seen, without what the tenant made of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from runbook.drift import baseline
from runbook.drift.message import message
from runbook.drift.model import Box
from runbook.drift.outcome import UNREACHED, outcome
from runbook.errors import UsageError

CLIENT = "7d0c1a55e2b94f6f"
TREE = """
- banner [box=0,0,1280,40]:
  - text: Version 5.31
- main [box=0,40,1280,700]:
  - heading "{title}" [level=1] [box=10,50,300,30]
  - textbox "{name}" [box=10,100,200,30]: {value}
  - textbox "Client ID" [box=10,140,200,30]: {client}
  - link "http://localhost:{port}/help" [box=10,180,200,20]
  - button "Save" [box=10,220,80,30]
"""


def bundle(folder: Path, *, port: int = 4000, client: str = CLIENT, **words: Any) -> Path:
    """A bundle of one screen, as a run leaves it."""
    (folder / "shots").mkdir(parents=True)
    colour = words.pop("colour", (250, 250, 250))
    further = words.pop("further", [])
    code = words.pop("code", 0)
    tall = 20 * words.pop("lines", 1)
    Image.new("RGB", (1280, 800), colour).save(folder / "shots" / "2.1.webp", lossless=True)
    text = {"title": "Add Application", "name": "Name", "value": "Portal", **words}
    snapshot = TREE.format(port=port, client=client, **text)
    mark = {"x": 10, "y": 100, "width": 200, "height": 30, "label": "Name"}
    picture = {"file": "shots/2.1.webp", "width": 1280, "height": 800, "marks": [mark]}
    at = {"instruction": "2.1", "console": "acme"}
    skipped = {"type": "instruction-finished", "instruction": "2.2", "status": "skipped", "ms": 0}
    events: list[dict[str, Any]] = [
        {
            "type": "run-started",
            "run": {"id": f"run-{folder.name}", "guide": "acme", "command": "regress"},
            "guide_title": "Set Acme up",
            "consoles": {
                "acme": {"title": "Acme", "url": f"http://localhost:{port}", "tested": "5.30"}
            },
            "instructions": [
                {"id": id_, "title": "Name", "console": "acme", "optional": False, "section": "S"}
                for id_ in ("2.1", "2.2")
            ],
        },
        {"type": "version", "console": "acme", "version": "5.31"},
        {"type": "instruction-started", **at},
        {
            "type": "screen",
            **at,
            **picture,
            "snapshot": snapshot,
            "required": [[10, 100, 200, 30]],
            "texts": [["Version 5.31", 10, 10, 90, 20], [f"localhost:{port}", 10, 180, 200, tall]],
        },
        {"type": "copied", **at, "name": "client_id", "value": client, "origin": "", "page": ""},
        {"type": "instruction-finished", **at, "status": "done", "before": "", "ms": 900},
        *([] if code else [{**skipped, "type": "instruction-started"}, skipped]),
        *further,
        {"type": "run-finished", "status": "failed" if code else "done", "exit_code": code},
    ]
    lines = [
        json.dumps({"seq": seq, "at": "2026-01-01T00:00:00Z", **one})
        for seq, one in enumerate(events)
    ]
    (folder / "events.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    made = baseline.write(tmp_path / "base", bundle(tmp_path / "one"))
    read = baseline.load(tmp_path / "base")
    assert read == made
    (screen,) = read.screens
    assert (screen.id, screen.title, screen.console) == ("2.1", "Add Application", "acme")
    assert [screen.nodes[index].name for index in screen.touched] == ["Name"]
    assert screen.nodes[screen.touched[0]].required
    assert screen.nodes[screen.touched[0]].box == Box(10, 100, 200, 30)
    assert (tmp_path / "base" / screen.file).is_file()
    assert read.consoles[0].after == "5.31"


def test_what_the_tenant_made_does_not_stand_in_it(tmp_path: Path) -> None:
    made = baseline.write(tmp_path / "base", bundle(tmp_path / "one"))
    text = json.dumps([one.plain() for one in made.screens])
    assert CLIENT not in text
    assert "4000" not in text
    assert {node.name for node in made.screens[0].nodes if node.generated} == {
        "Client ID",
        "⟨acme⟩/help",
    }


def test_its_words_are_those_of_the_screen(tmp_path: Path) -> None:
    baseline.write(tmp_path / "base", bundle(tmp_path / "one"))
    told = json.loads((tmp_path / "base" / baseline.NAME).read_text(encoding="utf-8"))
    assert {"Add Application", "Name", "Save"} <= set(told["screens"][0]["words"])


def test_a_picture_that_is_not_needed_any_more_goes(tmp_path: Path) -> None:
    base = tmp_path / "base"
    baseline.write(base, bundle(tmp_path / "one"))
    (base / "screens" / "old.webp").write_bytes(b"")
    baseline.write(base, bundle(tmp_path / "two"))
    assert [file.name for file in (base / "screens").iterdir()] == ["2.1.webp"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "No such file"),
        ("{", "JSONDecodeError"),
        ('{"schema": "other@1"}', "it is no"),
        ('{"schema": "runbook/baseline@1"}', "KeyError"),
        ("[]", "TypeError"),
    ],
)
def test_what_is_no_baseline_is_refused(tmp_path: Path, text: str | None, words: str) -> None:
    if text is not None:
        (tmp_path / baseline.NAME).write_text(text)
    with pytest.raises(UsageError) as caught:
        baseline.load(tmp_path)
    assert words in caught.value.seen
    assert "runbook baseline" in caught.value.remedy


def held(tmp_path: Path, **now: Any) -> Any:
    """A second run held against a first one, pictures and all."""
    base, report = tmp_path / "base", tmp_path / "report"
    older = baseline.write(base, bundle(tmp_path / "one"))
    made = bundle(tmp_path / "two", port=5000, client="0011223344556677", **now)
    return outcome(older, made, pictures=base, folder=report), report


def test_another_tenant_of_the_same_build_is_the_same(tmp_path: Path) -> None:
    drift, _ = held(tmp_path)
    assert (drift.verdict, drift.deviations) == ("same", ())
    assert [one.changed_pixels for one in drift.screens] == [0.0]


def test_another_colour_is_cosmetic_and_has_its_pictures(tmp_path: Path) -> None:
    drift, report = held(tmp_path, colour=(90, 10, 10))
    (one,) = drift.deviations
    assert (one.kind, one.severity) == ("cosmetic", "cosmetic")
    (screen,) = drift.screens
    assert screen.changed_pixels > 0.9
    pictures = (screen.before, screen.after, screen.difference)
    assert all(picture and (report / picture.file).is_file() for picture in pictures)


def test_another_name_is_told_with_both_pictures(tmp_path: Path) -> None:
    drift, report = held(tmp_path, name="Application Title")
    (one,) = drift.deviations
    assert (one.kind, one.expected, one.found) == ("renamed", "Name", "Application Title")
    assert one.severity == "breaking"
    for picture in (one.before, one.after):
        assert picture is not None
        assert picture.marks == (Box(10, 100, 200, 30),)
        assert (report / picture.file).is_file()


def test_what_was_not_reached_and_what_stopped_it_stand_apart(tmp_path: Path) -> None:
    error = {
        "type": "error",
        "exit_code": 3,
        "kind": "ConsoleUnreachable",
        "what": "Acme does not answer",
        "instruction": "2.2",
    }
    drift, _ = held(
        tmp_path, name="Title", code=3, further=[{"type": UNREACHED, "instruction": "2.1"}, error]
    )
    assert drift.deviations == ()
    assert drift.unreached == ("2.1", "2.2")
    assert drift.fault is not None
    assert drift.fault.what == "Acme does not answer"
    said = message(drift, (), tmp_path / "drift.html")
    assert said.kind == "failure"
    assert "Acme does not answer" in said.body


def test_a_message_tells_what_is_new(tmp_path: Path) -> None:
    drift, _ = held(tmp_path, name="Application Title")
    said = message(drift, drift.deviations, tmp_path / "drift.html")
    assert said.kind == "warning"
    assert "breaking, 2.1" in said.body
    assert "Application Title" in said.body


def test_both_builds_stand_beside_the_one_that_the_guide_was_tested_on(tmp_path: Path) -> None:
    drift, _ = held(tmp_path)
    (side,) = drift.consoles
    assert (side.before, side.after, side.tested) == ("5.31", "5.31", "5.30")


def test_a_generated_address_that_takes_another_line_makes_pictures_incomparable(
    tmp_path: Path,
) -> None:
    drift, _ = held(tmp_path, colour=(90, 10, 10), lines=2)
    assert (drift.screens, drift.deviations) == ((), ())
