"""Makes a document of the record of a run: what it says, and the pictures it shows.

Instructions that follow each other on one page share a picture, the latest one that shows all of
them: a form is shown once, filled in, with a number at each field. What cannot be on one picture,
since the page had to be scrolled or a dialog came, is on as few as it takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from runbook.document import acting, sources, wording
from runbook.document.cropping import crop
from runbook.document.figures import DRESSING, labelled
from runbook.document.model import (
    Box,
    Callout,
    Document,
    Figure,
    Instruction,
    Piece,
    Section,
    Text,
    Value,
)
from runbook.document.sources import Source, Touch
from runbook.document.stand_ins import DOMAIN, StandIns
from runbook.drift import baseline
from runbook.guide import Guide, Step
from runbook.record import Record, fold, read_events

PICTURES: Final = "pictures"
SPOKEN: Final = {
    "textbox": "text field",
    "searchbox": "search field",
    "combobox": "drop-down list",
    "checkbox": "check box",
    "menuitem": "menu entry",
    "spinbutton": "number field",
}
"""What a person says for a role."""


@dataclass(frozen=True)
class Made:
    """A document, and its pictures without call-outs (PNG) by `Figure.file`."""

    document: Document
    pictures: Mapping[str, bytes]


@dataclass(frozen=True)
class Shown:
    """A picture and the instructions that it shows, in their order."""

    source: Source
    instructions: tuple[str, ...]


def build(guide: Guide, bundle: Path) -> Made:
    """Make the document of a bundle, as far as its pictures go.

    Raises:
        FileNotFoundError: the folder has no journal.
        OSError: a picture cannot be read.
    """
    events, _ = read_events(bundle)
    record = fold(events)
    labels = _labels(record, events)
    stand_ins = _stand_ins(record, events, labels)
    found = sources.of(events) or sources.undressed(baseline.of(record, events).screens)
    saved = acting.saved(events)
    before = {
        id_: [one for one in every if not acting.after(one, saved.get(id_), every)]
        for id_, every in found.items()
    }
    shown = _shown(guide.steps, before)
    needed = _needed(record, stand_ins)
    acts = acting.acts(events, found, stand_ins)
    figures: dict[str, Figure] = {}
    pictures: dict[str, bytes] = {}
    for number, one in enumerate(shown, start=1):
        part = _part(one)
        figure = _figure(number, one, part, guide)
        figures[one.instructions[-1]] = figure
        pictures[figure.file] = sources.cut(bundle, one.source, part)
    numbers = {
        callout.instruction: (callout.number, figure.number)
        for figure in figures.values()
        for callout in figure.callouts
    }
    document = Document(
        guide.name,
        guide.title,
        tuple((one.title, one.version or "") for one in record.consoles),
        tuple(map(wording.pieces, guide.prerequisites)),
        _values(guide, record, labels),
        _sections(guide, figures, numbers, acts, needed),
        tuple(map(wording.pieces, guide.checklist)),
        guide.troubles,
        _notes(guide),
    )
    return Made(document, pictures)


def _labels(record: Record, events: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Return what each carried value is called, by its name."""
    controls = {
        str(one["name"]): str(one.get("control", "")) for one in events if one["type"] == "copied"
    }
    return {one.name: labelled(one.name, controls.get(one.name, "")) for one in record.transfers}


def _stand_ins(
    record: Record, events: Iterable[Mapping[str, Any]], labels: Mapping[str, str]
) -> StandIns:
    """Make the stand-ins that the run had, for what the record says."""
    made = StandIns(record.run.id, {one.url: one.key for one in record.consoles})
    for one in record.transfers:
        made.carried(labels[one.name], one.value)
        if one.value.startswith("https://"):
            made.host(one.value, f"{one.console}.{DOMAIN}")
    for event in events:
        if event["type"] == DRESSING:
            for name, instead in event["accounts"].items():
                made.account(str(name), str(instead))
    return made


# -- pictures -------------------------------------------------------------------------------------


def _shown(steps: Sequence[Step], found: Mapping[str, Sequence[Source]]) -> list[Shown]:
    """Return the pictures of the document, each with the instructions that it shows."""
    main = [(step, _main(found[step.id])) for step in steps if found.get(step.id)]
    shown: list[Shown] = []
    for _, group in groupby(main, lambda one: (one[0].unit, one[0].side, one[1].page)):
        shown += _shared([source for _, source in group])
    return shown


def _main(candidates: Sequence[Source]) -> Source:
    """Return the picture that shows most of what an instruction has touched, the latest of these:
    with the menu open through which it goes, with the dialog that it fills in."""
    return max(candidates, key=lambda one: (len(one.own), one.at))


def _shared(every: Sequence[Source]) -> list[Shown]:
    """Spread instructions on one page over as few of its pictures as show all of them."""
    left, shown = list(every), []
    while left:
        last = left[-1]
        seen = {one.instruction for one in last.touches}
        covered = [one for one in left if one is last or (one.own and one.instruction in seen)]
        shown.append(Shown(last, tuple(one.instruction for one in covered)))
        left = [one for one in left if one not in covered]
    return sorted(shown, key=lambda one: one.source.at)


def _touches(shown: Shown) -> list[Touch]:
    """Return what is numbered, in the order of the guide; one control once."""
    order = {id_: at for at, id_ in enumerate(shown.instructions)}
    wanted = [one for one in shown.source.touches if one.instruction in order]
    found: list[Touch] = []
    for one in sorted(wanted, key=lambda one: order[one.instruction]):
        if not any(_alike(one.box, other.box) for other in found):
            found.append(one)
    return found


def _alike(one: Box, other: Box) -> bool:
    sides = zip(
        (one.x, one.y, one.width, one.height),
        (other.x, other.y, other.width, other.height),
        strict=True,
    )
    return all(abs(a - b) < 3 for a, b in sides)


def _part(shown: Shown) -> Box:
    source = shown.source
    boxes = [one.box for one in _touches(shown)]
    return crop((source.width, source.height), boxes, source.dialogs)


def _figure(number: int, shown: Shown, part: Box, guide: Guide) -> Figure:
    source, stem = shown.source, shown.instructions[-1]
    touches = _touches(shown)
    callouts = tuple(
        Callout(at, _inside(one.box, part), one.name, one.instruction)
        for at, one in enumerate(touches, start=1)
    )
    title, console = source.title, guide.console(source.console).title
    caption: Text = (Piece(title, "name"), Piece(f" in {console}")) if title else (Piece(console),)
    return Figure(
        stem,
        number,
        f"{PICTURES}/{stem}.png",
        f"{PICTURES}/{stem}-marked.png",
        round(part.width),
        round(part.height),
        source.scale,
        caption,
        _alt(title, console, touches),
        callouts,
    )


def _inside(box: Box, part: Box) -> Box:
    """Return a place on the page as a place in a part of it, cut where that ends."""
    left, top = max(box.x, part.x), max(box.y, part.y)
    right = min(box.x + box.width, part.x + part.width)
    bottom = min(box.y + box.height, part.y + part.height)
    return Box(
        round(left - part.x, 1),
        round(top - part.y, 1),
        round(right - left, 1),
        round(bottom - top, 1),
    )


def _alt(title: str, console: str, touches: Sequence[Touch]) -> str:
    """Say what is to be seen to somebody who cannot see it."""
    page = f"the page “{title}” of {console}" if title else f"a page of {console}"
    numbered = [
        f"{at}, the {SPOKEN.get(one.role, one.role) or 'place'} “{one.name}”"
        for at, one in enumerate(touches, start=1)
    ]
    if not numbered:
        return f"Picture of {page}."
    return f"Picture of {page}. Numbered on it: {'; '.join(numbered)}."


# -- text -----------------------------------------------------------------------------------------


def _sections(
    guide: Guide,
    figures: Mapping[str, Figure],
    numbers: Mapping[str, tuple[int, int]],
    acts: Mapping[str, Sequence[wording.Act]],
    needed: Mapping[str, Sequence[str]],
) -> tuple[Section, ...]:
    made = []
    for unit, title in guide.sections.items():
        steps = [step for step in guide.steps if step.unit == unit]
        consoles = tuple(dict.fromkeys(guide.console(step.side).title for step in steps))
        alone = len(consoles) == 1
        instructions = tuple(
            Instruction(
                step.id,
                step.title,
                "" if alone else guide.console(step.side).title,
                step.optional,
                wording.sentences(acts.get(step.id, ()), needed),
                numbers.get(step.id),
                figures.get(step.id),
            )
            for step in steps
        )
        made.append(Section(unit, title, consoles, instructions))
    return tuple(made)


def _needed(record: Record, stand_ins: StandIns) -> dict[str, list[str]]:
    return {
        stand_ins.text(one.value): list(dict.fromkeys(paste.instruction for paste in one.pastes))
        for one in record.transfers
    }


def _values(guide: Guide, record: Record, labels: Mapping[str, str]) -> tuple[Value, ...]:
    made = []
    for one in record.transfers:
        name = labels[one.name]
        pastes = dict.fromkeys((paste.instruction, paste.console) for paste in one.pastes)
        made.append(
            Value(
                name,
                f"<{name}>",
                (one.instruction, guide.console(one.console).title),
                tuple((id_, guide.console(key).title) for id_, key in pastes),
            )
        )
    return tuple(made)


def _notes(guide: Guide) -> tuple[Text, ...]:
    told = guide.advisories(guide.inputs())
    return tuple(
        (
            Piece(f"{one.instruction}: " if one.instruction else ""),
            Piece(f"{one.detail} ({one.source})"),
        )
        for one in told
    )
