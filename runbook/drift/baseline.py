"""The baseline: what every screen of a build was when the guide was carried out on it.

A folder with ``baseline.json``, the pictures in ``screens/`` and the evidence of the run in
``bundle/``. What the tenant made is taken out of the words, so that another tenant of the same
build is no other build.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from runbook import whole
from runbook.drift import account, capture
from runbook.drift.capture import Screen
from runbook.drift.model import Side
from runbook.errors import UsageError
from runbook.history.generated import Comparable
from runbook.record import Record, fold, read_events
from runbook.wording import alike

SCHEMA = "runbook/baseline@1"
NAME = "baseline.json"
PICTURES = "screens"
BUNDLE = "bundle"


@dataclass(frozen=True)
class Done:
    """What became of an instruction: status, what its controls held before and after it, how long
    it took, and how long the console took for its slowest answer."""

    status: str
    before: Any
    after: Any
    ms: int
    answer_ms: int = 0


@dataclass(frozen=True)
class Told:
    """A deviation of the console from the guide that was there already."""

    instruction: str
    kind: str
    expected: str
    found: str | None
    action: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is, whatever stands there instead."""
        return self.instruction, self.kind, self.expected


@dataclass(frozen=True)
class Baseline:
    """What a build is held against.

    Attributes:
        guide: name of the guide.
        guide_title: as people call it.
        run: id of the run that recorded it.
        started: of that run, ISO 8601 in UTC.
        consoles: both consoles with their versions.
        screens: in the order of the guide; pictures relative to the folder.
        instructions: what became of each, by id.
        deviations: where the console was other than the guide says.
        checks: status of each check, by id.
        values: what was carried, by name: lent to a run that cannot copy it.
    """

    guide: str
    guide_title: str
    run: str
    started: str
    consoles: tuple[Side, ...]
    screens: tuple[Screen, ...]
    instructions: Mapping[str, Done] = field(default_factory=dict)
    deviations: tuple[Told, ...] = ()
    checks: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)

    def undisturbed(self) -> Baseline:
        """Return it without the screens over which a notice lay that was sent away: many come only
        once."""
        notices = {
            alike(one.found or "")
            for one in self.deviations
            if one.kind == "unexpected-dialog" and one.action == "dismissed"
        }
        clear = [
            screen
            for screen in self.screens
            if not notices & {alike(node.under[0]) for node in screen.nodes if node.under[0]}
        ]
        return replace(self, screens=tuple(clear))

    def plain(self) -> dict[str, Any]:
        """Return it as ``baseline.json`` has it."""
        return {
            "schema": SCHEMA,
            "guide": self.guide,
            "guide_title": self.guide_title,
            "run": self.run,
            "started": self.started,
            "consoles": [
                {
                    "key": one.key,
                    "title": one.title,
                    "version": one.after,
                    "tested": one.tested,
                }
                for one in self.consoles
            ],
            "values": dict(self.values),
            "instructions": {id_: vars(one) for id_, one in self.instructions.items()},
            "deviations": [vars(one) for one in self.deviations],
            "checks": dict(self.checks),
            "screens": [{**one.plain(), "words": words(one)} for one in self.screens],
        }


def words(screen: Screen) -> list[str]:
    """Return every word that stands on a screen, the tenant's left out, each once."""
    said = (text for node in screen.nodes if not node.data for text in (node.name, *node.options))
    return list(dict.fromkeys(text for text in said if text))


def seen(bundle: Path) -> Baseline:
    """Return what a run has seen, from the journal of its bundle; pictures relative to it.

    Raises:
        FileNotFoundError: the folder has no journal.
    """
    events, _ = read_events(bundle)
    return of(fold(events), events)


def of(record: Record, events: Sequence[Mapping[str, Any]]) -> Baseline:
    """Return what a run has seen, from its record and the events that it was made from."""
    settle, unnamed = Comparable(record), account.Unnamed(events)
    answers = {
        str(one["instruction"]): int(one.get("answer_ms", 0))
        for one in events
        if one["type"] == "instruction-finished"
    }
    return Baseline(
        guide=record.run.guide,
        guide_title=record.run.guide_title,
        run=record.run.id,
        started=record.run.started.isoformat() if record.run.started else "",
        consoles=tuple(
            Side(one.key, one.title, after=one.version, tested=one.tested)
            for one in record.consoles
        ),
        screens=capture.screens(
            events, lambda console, text: unnamed.text(console, str(settle.value(text)))
        ),
        instructions={
            one.id: Done(
                one.status,
                settle.value(one.before),
                settle.value(one.after),
                one.ms,
                answers.get(one.id, 0),
            )
            for one in record.instructions
        },
        deviations=tuple(
            Told(
                one.instruction,
                one.kind,
                str(settle.value(one.expected)),
                None if one.found is None else str(settle.value(one.found)),
                one.action,
            )
            for one in record.deviations
        ),
        checks={one.id: one.status for one in record.checks},
        values={one.name: one.value for one in record.transfers},
    )


def write(folder: Path, bundle: Path) -> Baseline:
    """Make the baseline of a bundle in a folder, over an older one; pictures first, so that none
    is ever named that is not there.

    Raises:
        OSError: it cannot be written.
    """
    made = seen(bundle)
    pictures = folder / PICTURES
    pictures.mkdir(parents=True, exist_ok=True)
    kept = []
    for screen in made.screens:
        file = pictures / Path(screen.file).name
        if not file.exists():
            shutil.copyfile(bundle / screen.file, file)
        kept.append(replace(screen, file=f"{PICTURES}/{file.name}"))
    made = replace(made, screens=tuple(kept))
    text = json.dumps(made.plain(), ensure_ascii=False, indent=1)
    whole.write(folder / NAME, f"{text}\n".encode("utf-8", "backslashreplace"))
    named = {one.file for one in kept}
    for file in pictures.iterdir():
        if f"{PICTURES}/{file.name}" not in named:
            file.unlink()
    return made


def load(folder: Path) -> Baseline:
    """Return the baseline in a folder.

    Raises:
        UsageError: there is none, or it cannot be read.
    """
    path = folder / NAME
    try:
        told = json.loads(path.read_bytes())
        if told["schema"] != SCHEMA:
            raise ValueError(f"it is no {SCHEMA}")
        return _restored(told)
    except OSError as error:
        seen_ = str(error.strerror)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        seen_ = f"{type(error).__name__}: {error}"
    raise UsageError(
        "there is no baseline",
        where=str(path),
        seen=seen_,
        remedy="record one with: runbook baseline GUIDE --out DIR",
    )


def _restored(told: Mapping[str, Any]) -> Baseline:
    return Baseline(
        guide=str(told["guide"]),
        guide_title=str(told["guide_title"]),
        run=str(told["run"]),
        started=str(told["started"]),
        consoles=tuple(
            Side(one["key"], one["title"], after=one["version"], tested=one["tested"])
            for one in told["consoles"]
        ),
        screens=tuple(
            capture.restore({key: one[key] for key in one if key != "words"})
            for one in told["screens"]
        ),
        instructions={id_: Done(**one) for id_, one in told["instructions"].items()},
        deviations=tuple(Told(**one) for one in told["deviations"]),
        checks=told["checks"],
        values=told["values"],
    )


def known_words(screens: Iterable[Screen]) -> dict[str, frozenset[str]]:
    """Return what stands on any screen of each console, reduced to what has to be equal for a
    person."""
    found: dict[str, set[str]] = {}
    for screen in screens:
        found.setdefault(screen.console, set()).update(alike(word) for word in words(screen))
    return {console: frozenset(names) for console, names in found.items()}
