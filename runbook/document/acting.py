"""What each instruction has done, as a document tells it, from the events of the last attempt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from runbook.document.sources import Source, Touch
from runbook.document.stand_ins import StandIns
from runbook.document.wording import Act
from runbook.drift.tree import TYPED

BUTTONS: Final = frozenset({"button", "link"})
HEARD: Final = frozenset({"change", "recorded", "copied", "intent", "instruction-finished"})


def acts(
    events: Sequence[Mapping[str, Any]],
    found: Mapping[str, Sequence[Source]],
    stand_ins: StandIns,
) -> dict[str, list[Act]]:
    """Return what was done, by the id of the instruction, in its order.

    Args:
        events: of the journal.
        found: the pictures of each instruction: they tell what was pressed.
        stand_ins: for the values.
    """
    heard: dict[str, list[tuple[int, Mapping[str, Any]]]] = {}
    for at, event in enumerate(events):
        id_ = str(event.get("instruction"))
        if event.get("type") == "instruction-started":
            heard[id_] = []
        elif event.get("type") in HEARD and id_ in heard:
            heard[id_].append((at, event))
    return {id_: _of(told, found.get(id_, ()), stand_ins) for id_, told in heard.items()}


def _of(
    told: Sequence[tuple[int, Mapping[str, Any]]], shots: Sequence[Source], stand_ins: StandIns
) -> list[Act]:
    names = _names(shots)
    saved = next((at for at, event in told if event["type"] == "intent"), None)
    made: list[tuple[int, Act]] = []
    for at, event in told:
        control = str(event.get("control", ""))
        touch = names.get(control)
        role = touch.role if touch else ""
        name = touch.name if touch and (role not in BUTTONS or len(names) == 1) else control
        if event["type"] == "change":
            value = stand_ins.value(changed(event["before"], event["after"]))
            made.append((at, Act("change", name, value, role)))
        elif event["type"] == "recorded":
            kind = "recorded" if saved is None else "shown"
            made.append((at, Act(kind, name, stand_ins.value(event["value"]), role)))
        elif event["type"] == "copied" and control:
            made.append((at, Act("copied", name, stand_ins.text(str(event["value"])), role)))
        elif event["type"] == "instruction-finished" and not made:
            made += [(at, one) for one in _kept(event, names, stand_ins)]
    pressed = _presses([one for one in shots if not after(one, saved, shots)], made)
    if pressed:
        made = [one for one in made if one[1].kind != "recorded"]
    return [act for _, act in sorted([*made, *pressed], key=lambda one: one[0])]


def after(shot: Source, saved: int | None, shots: Sequence[Source]) -> bool:
    """Tell whether a picture is of the time after the button was pressed that commits: what came
    then was only to see what became of it.

    Args:
        shot: the picture.
        saved: place in the journal of the intent to press it; None where nothing was saved.
        shots: all pictures of the instruction.
    """
    if saved is None:
        return False
    press = next((one.at for one in shots if one.kind == "press" and one.at > saved), saved)
    return shot.at > press


def changed(before: Any, now: Any) -> Any:
    """Return what was changed of a value with several parts, all of any other one."""
    if isinstance(before, Mapping) and isinstance(now, Mapping):
        return {name: value for name, value in now.items() if before.get(name) != value} or now
    return now


def _kept(event: Mapping[str, Any], names: Mapping[str, Touch], stand_ins: StandIns) -> list[Act]:
    """Return what was found to be right already."""
    after = stand_ins.value(event.get("after"))
    if event.get("status") != "unchanged" or after is None or not names:
        return []
    if isinstance(after, Mapping) and set(after) <= set(names):
        return [
            Act("kept", names[one].name, value, names[one].role) for one, value in after.items()
        ]
    last = list(names.values())[-1]
    return [Act("kept", last.name, after, last.role)]


def saved(events: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """Return where in the journal each instruction's last attempt first meant to save something."""
    found: dict[str, int] = {}
    for at, event in enumerate(events):
        id_ = str(event.get("instruction"))
        if event.get("type") == "instruction-started":
            found.pop(id_, None)
        elif event.get("type") == "intent":
            found.setdefault(id_, at)
    return found


def _names(shots: Sequence[Source]) -> dict[str, Touch]:
    """Return what was touched, by the name that the guide has for it."""
    touches = [one for shot in shots for one in shot.own]
    buttons = {one.label: one for one in reversed(touches) if one.role in BUTTONS}
    return {**buttons, **{one.label: one for one in reversed(touches) if one.role not in BUTTONS}}


def _presses(shots: Sequence[Source], made: Sequence[tuple[int, Act]]) -> list[tuple[int, Act]]:
    """Return what was pressed on the way; what was pressed in order to put a value in is a part of
    that."""
    put_in = [at for at, act in made if act.kind == "change"]
    said = {text for _, act in made for text in (act.name, *_texts(act.value))}
    found: list[tuple[int, Act]] = []
    known: set[tuple[str, str]] = set()
    for shot in shots:
        for touch in shot.own if shot.kind == "press" else ():
            filled = touch.role in TYPED
            if touch.name in said or (touch.name, touch.role) in known:
                continue
            if not filled and (touch is not shot.own[-1] or (put_in and touch.role not in BUTTONS)):
                continue
            known.add((touch.name, touch.role))
            then = [at for at in put_in if at > shot.at]
            kind = "filled" if filled else "press"
            found.append((max(then, default=shot.at), Act(kind, touch.name, role=touch.role)))
    return found


def _texts(value: Any) -> list[str]:
    if isinstance(value, Mapping):
        return [str(one) for one in value]
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]
