"""The words of a baseline: what stood on each screen, and which screens were seen at all.

A baseline is a folder with a file ``baseline.json`` (``runbook/baseline@1``). Of it only the
screens are read: the title, the words, the headings, and the names of what the tenant has there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from runbook.errors import UsageError
from runbook.lint.listed import listed
from runbook.lint.words import SHORT, letters, likeness, same, stems

FILE = "baseline.json"
SCHEMA = "runbook/baseline@1"
PLACEHOLDER = re.compile(r"\s*⟨[^⟩]*⟩\s*")
"""What stands for words that the tenant made, another one each time."""

HEADS = frozenset({"heading", "dialog", "alertdialog"})
GENERAL = frozenset({"list", "page", "detail", "overview"})
"""Words by which the title of a page is longer than the name it is called by."""

PROSE = re.compile(r"\s\S+\s\S+\s\S+.*[.!?]$", re.S)
CAPITAL = re.compile(r"(?<![^\W_])[A-Z0-9][\w'’]*")
LONGEST = 12
"""Words of a label of which every part is taken as a name for it."""

DOING = listed("add edit new create view modify update delete manage select")

ALIKE = 0.6
"""Share of words from which the nearest name is worth telling."""

SPELT_ALIKE = 0.8
"""Share of letters from which it is."""


@dataclass(frozen=True)
class Screen:
    """One screen.

    Attributes:
        id: instruction at which it was seen: "2.9.4", "2.9.4-2".
        title: the dialog on top, or the first heading.
        words: every word on it but the tenant's.
        heads: its headings and dialogs.
        data: names of what the tenant has on it: rows, cards, messages.
    """

    id: str
    title: str
    words: tuple[str, ...]
    heads: tuple[str, ...] = ()
    data: tuple[str, ...] = ()


@dataclass(frozen=True)
class Words:
    """What stood on the screens of a build."""

    screens: tuple[Screen, ...]

    def page(self, name: str, step: str = "") -> bool:
        """Tell whether a page or a dialog of that name was seen; a word in a menu is none.

        Headings are alike on many pages, so one counts only in the step it was seen in.
        """
        titles = (one.title for one in self.screens)
        heads = (head for one in self._in(step) for head in one.heads)
        return any(_entitled(title, name) for title in {*titles, *heads})

    def visited(self, step: str) -> bool:
        """Tell whether any screen was seen in a numbered step."""
        return bool(self._in(step)) or not any(one.id[:1].isdigit() for one in self.screens)

    def titles_in(self, step: str) -> tuple[str, ...]:
        """Return the titles that were seen in a numbered step, all of them where it has none."""
        told = (one.title for one in self._in(step))
        return tuple(dict.fromkeys(filter(None, map(_bare, told))))

    def _in(self, step: str) -> list[Screen]:
        if not step:
            return list(self.screens)
        return [one for one in self.screens if re.match(rf"{re.escape(step)}(?![^.-])", one.id)]

    def has(self, name: str) -> bool:
        """Tell whether a name stood on a screen, alone or as a part of a label."""
        mine = _joined(stems(name))
        return not mine or mine in self._parts

    def nearest(self, name: str) -> str | None:
        """Return the name on a screen that is really near to one."""
        near: list[tuple[float, str]] = []
        for one in self._labels:
            shared = likeness(name, one)
            spelt = letters(name, one) if min(len(name), len(one)) >= SHORT else 0.0
            if shared >= ALIKE or spelt >= SPELT_ALIKE:
                near.append((shared + spelt, one))
        return max(near)[1] if near else None

    @cached_property
    def _labels(self) -> tuple[str, ...]:
        words = (word for one in self.screens for word in (one.title, *one.words))
        return tuple(dict.fromkeys(one for one in words if one and not PLACEHOLDER.search(one)))

    @cached_property
    def _parts(self) -> frozenset[str]:
        said = (each for one in self.screens for each in (one.title, *one.words, *one.data))
        return frozenset(part for each in dict.fromkeys(said) for part in _runs(_bare(each)))


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
    nodes = [one for one in told.get("nodes") or () if one.get("name")]
    return Screen(
        str(told["id"]),
        str(told.get("title") or ""),
        tuple(map(str, told["words"])),
        tuple(_named(one for one in nodes if one.get("role") in HEADS and not one.get("data"))),
        tuple(_named(one for one in nodes if one.get("data"))),
    )


def _named(nodes: Iterable[dict[str, Any]]) -> Iterator[str]:
    return (str(one["name"]) for one in nodes)


def _refused(file: Path, seen: str) -> UsageError:
    return UsageError(
        "this is no baseline",
        where=str(file),
        seen=seen,
        remedy=f"name the folder of a baseline: it holds {FILE}, with the schema {SCHEMA}",
    )


def _bare(text: str) -> str:
    return PLACEHOLDER.sub(" ", text).strip()


def _entitled(title: str, name: str) -> bool:
    """Tell whether a title is a name, or longer by a general word alone."""
    mine, theirs = stems(name), stems(_bare(title))
    longer = theirs[-1:] if len(theirs) > 1 and theirs[-1] in GENERAL else ()
    whole = _joined(mine)
    return bool(whole) and whole in {_joined(theirs), _joined(theirs[: len(theirs) - len(longer)])}


def _joined(words: Iterable[str]) -> str:
    """Put words together, so that "Sign-On", "Sign On" and "SignOn" are one."""
    return "".join(words)


def _runs(label: str) -> Iterator[str]:
    """Give every name that a label may be called by: a part of it, of prose only the whole.

    A single word in the middle is a name only if it is written as one: "to continue" is no button.
    """
    words = stems(label)
    yield _joined(words)
    if len(words) > LONGEST or PROSE.search(label):
        return
    for start in range(len(words)):
        for end in range(start + 2, len(words) + 1):
            yield _joined(words[start:end])
    for capital in CAPITAL.findall(label):
        yield from stems(capital)


def alike(name: str, title: str) -> bool:
    """Tell whether a page's name is another page's title with a wrong word or a slip.

    What is done there has to be the same: to add something is no other name for editing it.
    """
    mine, theirs = (one.partition(" ") for one in (name, title))
    verbs = {one[0].casefold() for one in (mine, theirs)} & DOING
    if verbs and mine[0].casefold() != theirs[0].casefold():
        return False
    if verbs:
        name, title = mine[2], theirs[2]
    near = likeness(name, title) >= 0.5 or letters(name, title) >= 0.8
    return near and not same(name, title)
