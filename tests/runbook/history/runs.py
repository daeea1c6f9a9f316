"""Folders of bundles, made of the journals that the record and the report are tried on."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from runbook.record import Record, read
from tests.runbook.report import journals

Events = list[dict[str, Any]]
FIRST = "20251124T091203-connectwise-home-7qk2"
GUIDE = "connectwise-home"
CUT_OFF = datetime(2025, 12, 1).timestamp()
"""When journals were last written, so that none of them is taken for one that goes on."""

KINDS: Mapping[str, Callable[[], Events]] = {
    "good": journals.good,
    "unchanged": journals.unchanged,
    "failed": journals.failed,
    "killed": journals.killed,
    "hostile": journals.hostile,
}


def events(
    kind: str = "good",
    *,
    id: str = FIRST,
    days: float = 0,
    command: str = "run",
    versions: Mapping[str, str | None] | None = None,
    words: Mapping[str, str] | None = None,
) -> Events:
    """The events of a run, on another day, with another id, and with words replaced."""
    text = json.dumps(KINDS[kind]())
    for old, new in {FIRST: id, **(words or {})}.items():
        text = text.replace(old, json.dumps(new)[1:-1])
    made: Events = json.loads(text)
    for event in (one for one in made if "at" in one):
        at = datetime.fromisoformat(event["at"]) + timedelta(days=days)
        event["at"] = at.isoformat(timespec="milliseconds")
    made[0]["run"]["command"] = command
    for key, version in (versions or {}).items():
        made[0]["consoles"][key]["version"] = version
    return made


def bundle(folder: Path, made: Events, *, name: str = "") -> Path:
    """Write a bundle under the id of its run, or under another name, with a report."""
    where = journals.bundle(folder / (name or made[0]["run"]["id"]), made, pictures=False)
    os.utime(where / "events.jsonl", (CUT_OFF, CUT_OFF))
    (where / "report.html").write_text("<!doctype html><title>a report</title>", encoding="utf-8")
    return where


def record(tmp_path: Path, made: Events) -> Record:
    """The record of events, by way of a journal."""
    return read(bundle(tmp_path, made, name=f"of-{len(list(tmp_path.iterdir()))}"))


OTHER_TENANT = {
    journals.REDIRECT: "https://other.example.net/oidc/callback/0a1b2c3d",
    journals.CLIENT: "93a1c1d4-0000-4444-8888-5f5e5d5c5b5a",
    "acme.eu.example.com": "globex.us.example.com",
    "home.example.net": "other.example.net",
    "app-51c2": "app-77f0",
    "prov-9": "prov-12",
}
"""What another tenant generates, and its addresses."""


def varied(folder: Path) -> Path:
    """A dozen bundles as an operator would have them after some weeks."""
    folder.mkdir(exist_ok=True)
    new = {"idaas": "5.32", "connectwise": "2025.11"}
    old = {"idaas": "5.31", "connectwise": "2025.11"}
    many: list[tuple[str, str, float, str, Mapping[str, str | None], Mapping[str, str]]] = [
        ("aa01", "good", 0, "run", old, {}),
        ("aa02", "unchanged", 0.02, "verify", old, {}),
        ("bb01", "unchanged", 1, "verify", old, {}),
        ("bb02", "unchanged", 2, "verify", old, {}),
        ("cc01", "good", 3, "run", old, OTHER_TENANT),
        ("cc02", "killed", 3.1, "run", old, {}),
        ("cc03", "good", 3.2, "resume", old, {}),
        ("dd01", "failed", 7, "run", new, {}),
        ("dd02", "failed", 7.1, "verify", new, {}),
        ("ee01", "good", 8, "run", new, {}),
        ("ee02", "unchanged", 8.1, "verify", new, {}),
        ("ff01", "unchanged", 9, "plan", new, {}),
    ]
    for end, kind, days, command, versions, words in many:
        day = datetime(2025, 11, 24, 9, 12, 3) + timedelta(days=days)
        id = f"{day:%Y%m%dT%H%M%SZ}-{GUIDE}-{end}"
        told = {"id": id, "days": days, "command": command, "versions": versions, "words": words}
        bundle(folder, events(kind, **told))  # type: ignore[arg-type]
    (folder / "empty").mkdir()
    corrupt = folder / "corrupt"
    corrupt.mkdir()
    (corrupt / "events.jsonl").write_bytes(b"\x00\xff not a journal\n[1, 2]\n{\n")
    return folder
