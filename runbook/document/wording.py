"""The sentences of a document: what somebody does who does by hand what the run has done.

Made of what the record says of an instruction, in the order in which it happened: what was pressed,
what was put in, what was copied, what was only looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from runbook.document.model import Piece, Text
from runbook.drift.tree import TYPED

MARKED: Final = re.compile(r"\*\*(?P<name>.+?)\*\*|`(?P<value>.+?)`")
CHOSEN: Final = frozenset({"combobox", "listbox", "radio", "option", "radiogroup"})
"""Roles of what one chooses from."""

PRESSED: Final = frozenset({"button", "link", "tab", "checkbox"})
"""Roles of what is pressed, whatever it then says to hold."""

LONG: Final = 120
"""Characters of a value that is told; a longer one says nothing to a reader."""


@dataclass(frozen=True)
class Act:
    """Something that an instruction has done.

    Attributes:
        kind: ``press``, ``filled`` (with what only its owner knows), ``change``, ``kept`` (it was
            so already), ``copied``, ``recorded`` (it is left alone) or ``shown`` (what was saved is
            looked at).
        name: of the control, as it stands on the screen.
        value: that it holds now, with stand-ins.
        role: of the control, where it is known.
    """

    kind: str
    name: str
    value: Any = None
    role: str = ""


def pieces(sentence: str) -> Text:
    """Return a sentence whose names stand between two asterisks and whose values between backticks
    in pieces."""
    found: list[Piece] = []
    last = 0
    for match in MARKED.finditer(sentence):
        if match.start() > last:
            found.append(Piece(sentence[last : match.start()]))
        style = "name" if match["name"] is not None else "value"
        found.append(Piece(match["name"] or match["value"], style))  # type: ignore[arg-type]
        last = match.end()
    if last < len(sentence):
        found.append(Piece(sentence[last:]))
    return tuple(found)


def sentences(acts: Sequence[Act], needed: Mapping[str, Sequence[str]]) -> tuple[Text, ...]:
    """Return what somebody does, a sentence each.

    Args:
        acts: in their order.
        needed: ids of the instructions that need a carried value, by its placeholder.
    """
    told: list[Text] = []
    for kind, group in groupby(acts, lambda one: one.kind):
        every = list(group)
        names = list(dict.fromkeys(one.name for one in every))
        if kind == "press":
            told.append((Piece("Select "), *_named(names, " > "), Piece(".")))
        elif kind == "filled":
            told.append((Piece("Fill in "), *_named(names, ", "), Piece(".")))
        elif kind == "recorded":
            end = " as they are." if len(names) > 1 else " as it is."
            told.append((Piece("Leave "), *_named(names, ", "), Piece(end)))
        elif kind == "shown":
            told.append((Piece("Compare "), *_named(names, ", "), Piece(" with what you put in.")))
        else:
            told += [text for one in every for text in _said(one, needed)]
    return tuple(dict.fromkeys(told))


def _named(names: Sequence[str], between: str) -> Text:
    """Say several names."""
    told = [part for name in names for part in (Piece(between), Piece(name, "name"))]
    return tuple(told[1:])


def _said(act: Act, needed: Mapping[str, Sequence[str]]) -> Iterator[Text]:
    name = Piece(act.name, "name")
    if act.kind == "copied":
        ids = needed.get(str(act.value), ())
        until = f" It is needed in {_listed(ids)}." if ids else ""
        yield Piece("Copy "), name, Piece(": "), Piece(str(act.value), "value"), Piece(f".{until}")
    elif isinstance(act.value, Mapping):
        yield from _group(act, act.value)
    elif isinstance(act.value, list):
        yield from _list(act)
    else:
        yield _single(act, name)


def _single(act: Act, name: Piece) -> Text:
    value = act.value
    if isinstance(value, bool):
        state = "on" if value else "off"
        return (
            (Piece(f"Turn {state} "), name, Piece("."))
            if act.kind == "change"
            else (Piece("Make sure that "), name, Piece(f" is {state}."))
        )
    if value is None or value == "":
        return Piece("Leave "), name, Piece(" empty.")
    if act.role in PRESSED:
        return Piece("Select "), name, Piece(".")
    shown = Piece(str(value)[:LONG], "value")
    if act.kind != "change":
        return Piece("Make sure that "), name, Piece(" is "), shown, Piece(".")
    verb = "Select " if act.role in CHOSEN else "Enter "
    return Piece(verb), shown, Piece(" in "), name, Piece(".")


def _group(act: Act, values: Mapping[str, Any]) -> Iterator[Text]:
    """Say which of several are on, and which are off."""
    for state in (True, False):
        names = [one for one, value in values.items() if value is state]
        if not names:
            continue
        lead = "Select " if state else "Clear "
        if act.kind != "change":
            lead = "Make sure that "
        told: list[Piece] = [Piece(lead)]
        for at, one in enumerate(names):
            told += [Piece(", ")] if at else []
            told.append(Piece(one, "name"))
        end = f" {'are' if len(names) > 1 else 'is'} {'on' if state else 'off'}"
        under = Piece((end if act.kind != "change" else "") + " under ")
        yield Piece(lead), *_named(names, ", "), under, Piece(act.name, "name"), Piece(".")


def _list(act: Act) -> Iterator[Text]:
    typed = act.role in TYPED
    for one in act.value:
        if isinstance(one, str):
            value, name = Piece(one[:LONG], "value"), Piece(act.name, "name")
            verb, into = ("Enter ", " in ") if typed else ("Add ", " to ")
            yield Piece(verb), value, Piece(into), name, Piece(".")


def _listed(ids: Sequence[str]) -> str:
    return ids[0] if len(ids) == 1 else f"{', '.join(ids[:-1])} and {ids[-1]}"
