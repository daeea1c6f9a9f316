"""The words of a baseline: what stood on each screen, for names in the guide that are on none.

A baseline is a folder with a file ``baseline.json`` (``runbook/baseline@1``); of it only the
screens are read, each with its id, its title and the words on it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runbook.errors import UsageError
from runbook.lint.phrasing import Act, says
from runbook.lint.phrasing.names import leading
from runbook.lint.published import Finding, Published, Sentence, finding
from runbook.lint.words import nearest, stems

FILE = "baseline.json"
SCHEMA = "runbook/baseline@1"
KIND = "unknown-word"
PLACED = re.compile(r"^\s*(?P<word>In|From|On|Under|At)\s+(?=the\s|your\s|[A-Z\"“])")
PART = re.compile(r"^\s*(?:field|box|drop-?down|list|tab|section|text\s+box|area)\b", re.I)
FROM_A_LIST = re.compile(r"\b(?:drop-?down|list|menu)\b|^\s*From\b", re.I)
"""What a list offers stands on the screen only while it is open."""

LABELLED = re.compile(r"^(?:(?:set|change)\s+(?:the\s+)?|(?:enter|type|provide)\s+an?\s+)[A-Z\"“]")
KINDS = frozenset({"press", "select", "clear"})


@dataclass(frozen=True)
class Screen:
    """One screen: its id, its title, and every word that stood on it."""

    id: str
    title: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Words:
    """What stood on the screens of a build."""

    screens: tuple[Screen, ...]

    def all(self) -> list[str]:
        """Return every word once, titles too."""
        words = (word for one in self.screens for word in (one.title, *one.words) if word)
        return list(dict.fromkeys(words))


def read(folder: Path) -> Words:
    """Read the words of a baseline.

    Raises:
        UsageError: there is none in the folder, or it is of another shape.
    """
    file = folder / FILE
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        if told["schema"] != SCHEMA:
            raise ValueError(f"its schema is {told['schema']!r}")
        return Words(tuple(map(_screen, told["screens"])))
    except OSError as error:
        raise _refused(file, error.strerror or type(error).__name__) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _refused(file, f"it is of another shape: {error}") from error


def _screen(told: dict[str, Any]) -> Screen:
    return Screen(str(told["id"]), str(told.get("title") or ""), tuple(map(str, told["words"])))


def _refused(file: Path, seen: str) -> UsageError:
    return UsageError(
        "this is no baseline",
        where=str(file),
        seen=seen,
        remedy=f"name the folder of a baseline: it holds {FILE}, with the schema {SCHEMA}",
    )


def rule(words: Words) -> Callable[[Published], Iterator[Finding]]:
    """Return the rule that finds names which are on no screen."""
    known = words.all()
    lines = [f" {' '.join(stems(one))} " for one in known]

    def check(guide: Published) -> Iterator[Finding]:
        for sentence in guide.sentences:
            for name in _names(sentence):
                if name and not _on_screen(name, lines):
                    near = nearest(name, known)
                    hint = f"; the nearest is “{near}”" if near else ""
                    yield finding(sentence, KIND, f"“{name}” is on no screen{hint}")

    return check


def _names(sentence: Sentence) -> Iterator[str]:
    """Give the names that the sentence says are on the screen."""
    said = says(sentence)
    for act in said.acts:
        offered = FROM_A_LIST.search(f"{act.before} {act.tail}")
        if act.path or (act.kind in KINDS and not offered):
            yield from act.path or (act.name,)
        elif act.kind == "enter" and act.name and LABELLED.match(f"{act.verb}{act.rest}"):
            yield act.name
        yield from _place(act, sentence)
    yield from (place.name for place in said.places if place.how in {"shown", "returned"})


def _place(act: Act, sentence: Sentence) -> Iterator[str]:
    """Give the field, list, tab or section in which something is to be done."""
    if placed := PLACED.match(act.before):
        name, tail = leading(act.before[placed.end() :], sentence.strong)
        if placed["word"] == "Under" or PART.match(tail):
            yield name


def _on_screen(name: str, lines: list[str]) -> bool:
    wanted = f" {' '.join(stems(name))} "
    return not wanted.strip() or any(wanted in line for line in lines)
