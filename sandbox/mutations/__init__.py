"""Seeded changes of the two consoles, each with what a regression has to tell of it.

How often a regression misses a change, or tells of one that is none, can only be counted where the
truth is known beforehand. A mutation is what a later build of a console might change; it is served
like a build, by its name. There are two halves, alike in kind and different in place:
``development`` is looked at while the regression is written, ``held-out`` only for the final
figure.

Each half is a folder of TOML files: ``idaas`` and ``connectwise`` hold single changes, ``combined``
several of them at once, ``unchanged`` what another tenant or another day may show and no regression
may tell of::

    [consent-renamed]
    about = "what is changed"
    build.changes = [{ on = "application", word = "Require Consent", now = "Ask for Approval" }]
    truth = [{ kind = "renamed", at = "2.10.1", expected = "Require Consent",
               found = "Ask for Approval", severity = "breaking" }]

``build`` has the keys of a build (``kit/static/build.js``), ``changes`` those of
``kit/static/changes.js``; ``on`` names a page or several of :data:`PLACES`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict

_FOLDER = Path(__file__).parent

Half = Literal["development", "held-out"]
Console = Literal["idaas", "connectwise"]
Severity = Literal["breaking", "additive", "cosmetic"]
Kind = Literal[
    "renamed",
    "moved",
    "missing",
    "option-missing",
    "default-changed",
    "new-control",
    "reordered",
    "unexpected-dialog",
    "behaves-differently",
    "cosmetic",
    "slower",
]

HALVES: tuple[Half, ...] = get_args(Half)
CONSOLES: tuple[Console, ...] = get_args(Console)
KINDS: tuple[Kind, ...] = get_args(Kind)

#: Pages by the names that mutations give them: what stands behind "#" in the address.
PLACES: Mapping[Console, Mapping[str, tuple[str, ...]]] = {
    "idaas": {
        "sign-in": ("/sign-in",),
        "applications": ("/applications",),
        "templates": ("/applications/templates",),
        "application": ("/applications/add/*", "/applications/*/edit"),
        "adding": ("/applications/add/*",),
        "rules": ("/resource-rules",),
        "rule": ("/resource-rules/add", "/resource-rules/*/edit"),
        "portal": ("/", "/profile"),
        "consent": ("/consent",),
    },
    "connectwise": {
        "start": ("/start",),
        "sign-in": ("/sign-in",),
        "settings": ("/settings",),
        "providers": ("/settings/authentication",),
        "provider": ("/settings/authentication/new", "/settings/authentication/*/edit"),
        "adding": ("/settings/authentication/new",),
        "details": ("/settings/authentication/!new",),
    },
}


def _several(given: Any) -> Any:
    return (given,) if isinstance(given, str) else given


Words = Annotated[tuple[str, ...], BeforeValidator(_several)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Truth(_Strict):
    """One thing that a regression has to tell. Where several answers are right, all are listed.

    Attributes:
        kind: of the deviation; the first is how it is counted.
        at: instructions at which it can be met; ``*`` stands for anything.
        expected: the words before; "" for none, ``*`` for anything, left out for words that do not
            matter: a look has none.
        found: the words now, likewise.
        severity: what it means for somebody who follows the guide.
        may: whether it may be left untold: it comes with a change, and is none of its own.
    """

    kind: Annotated[tuple[Kind, ...], BeforeValidator(_several)]
    at: Words
    expected: Words = ()
    found: Words = ()
    severity: Severity
    may: bool = False


class _Entry(_Strict):
    """A mutation as its file has it."""

    about: str
    build: dict[str, Any] = {}
    of: tuple[str, ...] = ()
    truth: tuple[Truth, ...] = ()


class Mutation(_Strict):
    """A change, several at once, or a control that holds none.

    Attributes:
        name: by which it is served.
        half: the half it belongs to.
        consoles: those that it touches.
        about: what is changed, in a sentence.
        of: the mutations that it is made of, where it is several.
        tables: what it changes, by console, in the keys of a build.
        truth: what a regression has to tell; nothing for an unchanged control.
    """

    name: str
    half: Half
    consoles: tuple[Console, ...]
    about: str
    of: tuple[str, ...] = ()
    tables: Mapping[Console, Mapping[str, Any]]
    truth: tuple[Truth, ...] = ()


@cache
def every() -> Mapping[str, Mutation]:
    """All mutations by name, both halves, in the order of the files.

    Raises:
        ValueError: a file does not hold what it should, or a name is used twice.
    """
    found: dict[str, Mutation] = {}
    for half in HALVES:
        for file in ("idaas", "connectwise", "unchanged", "combined"):
            for name, entry in _entries(half, file).items():
                if name in found:
                    raise ValueError(f"there are two mutations named {name!r}")
                found[name] = _mutation(name, half, file, entry, found)
    return MappingProxyType(found)


def of_half(half: Half) -> list[Mutation]:
    """The mutations of a half, in the order of the files."""
    return [one for one in every().values() if one.half == half]


def _entries(half: Half, file: str) -> dict[str, _Entry]:
    text = (_FOLDER / half / f"{file}.toml").read_text(encoding="utf-8")
    return {name: _Entry.model_validate(one) for name, one in tomllib.loads(text).items()}


def _mutation(
    name: str, half: Half, file: str, entry: _Entry, known: Mapping[str, Mutation]
) -> Mutation:
    """Make a mutation of its entry; one of several is put together of those."""
    parts = [known[part] for part in entry.of]
    tables: dict[Console, Mapping[str, Any]] = {}
    for console in CONSOLES:
        own = entry.build if file == console else entry.build.get(console)
        if file in CONSOLES and file != console:
            own = None
        tables |= {console: _placed(console, own)} if own else {}
    for console in CONSOLES:
        listed = [part.tables[console] for part in parts if console in part.tables]
        tables |= {console: _together(listed)} if listed else {}
    truth = (*entry.truth, *(one for part in parts for one in part.truth))
    return Mutation(
        name=name,
        half=half,
        consoles=tuple(tables),
        about=entry.about,
        of=entry.of,
        tables=tables,
        truth=truth,
    )


def _together(tables: list[Mapping[str, Any]]) -> dict[str, Any]:
    """Put the tables of several into one: what they list is added up."""
    one: dict[str, Any] = {}
    for table in tables:
        for key, value in table.items():
            if key in one and not isinstance(value, list):
                raise ValueError(f"two mutations of one combination set {key!r}")
            one[key] = [*one[key], *value] if key in one else value
    return one


def _placed(console: Console, build: Mapping[str, Any]) -> dict[str, Any]:
    """Put the paths of pages where a mutation names the pages."""
    changes = [
        {**one, "on": [path for place in _several(one["on"]) for path in PLACES[console][place]]}
        if "on" in one
        else one
        for one in build.get("changes", ())
    ]
    return {**build, **({"changes": changes} if changes else {})}
