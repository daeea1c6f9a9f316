"""A drift's proposals as a build profile: the text that a file becomes, and nothing written here.

A profile belongs to a person. What stands in it stays, comments and order included; only words that
a build really shows are put in. One file is for one console.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import tomlkit
from tomlkit.items import KeyType, SingleKey

from runbook import profile
from runbook.drift.model import Drift
from runbook.errors import UsageError
from runbook.profile import Profile
from runbook.record.words import clean


@dataclass(frozen=True, slots=True)
class Proposed:
    """What a drift would have in the profile of a console.

    Attributes:
        console: its key.
        words: declared name → word on this build's screen.
        contradictory: declared names that this build calls by several words, which no profile can
            say.
    """

    console: str
    words: Mapping[str, str]
    contradictory: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """A profile before and after a drift's proposals.

    Attributes:
        console: its key.
        before: the text of the file, "" where there is none.
        after: the text that it becomes; the same where there is nothing to take over.
        notes: what the operator should know.
    """

    console: str
    before: str
    after: str
    notes: tuple[str, ...] = ()


def proposed(drift: Drift) -> dict[str, Proposed]:
    """Gather the proposals that a build profile can hold, by the key of the console."""
    found: dict[str, dict[str, list[str]]] = {}
    for proposal in (one.proposal for one in drift.deviations):
        if proposal is not None and proposal.declared and proposal.word:
            words = found.setdefault(proposal.console, {}).setdefault(proposal.declared, [])
            words += [proposal.word] if proposal.word not in words else []
    return {
        console: Proposed(
            console,
            {declared: words[0] for declared, words in named.items() if len(words) == 1},
            tuple(declared for declared, words in named.items() if len(words) > 1),
        )
        for console, named in found.items()
    }


def take(drift: Drift, file: Path, console: str | None = None) -> Taken:
    """Work out what a profile becomes.

    Args:
        drift: whose proposals are taken.
        file: the profile; it need not exist.
        console: whose proposals, where the file does not say.

    Raises:
        UsageError: the file cannot be read or is no profile, or it is not clear whose proposals
            belong in it.
    """
    held = profile.load(file) if file.exists() else None
    offered = proposed(drift)
    key = _console(drift, file, held, console, offered)
    wanted = offered.get(key, Proposed(key, {}))
    version = next((side.after for side in drift.consoles if side.key == key), None)
    before = file.read_bytes().decode() if held else ""
    differing = {
        declared: word
        for declared, word in wanted.words.items()
        if held is None or held.words.get(declared) != word
    }
    after = _edited(before, key, version, differing) if differing else before
    return Taken(key, before, after, tuple(_notes(held, wanted, version)))


def line(declared: str, word: str) -> str:
    """Return the line of a profile that gives a declared name its word."""
    return f"{SingleKey(declared, KeyType.Basic).as_string()} = {tomlkit.string(word).as_string()}"


def _console(
    drift: Drift,
    file: Path,
    held: Profile | None,
    asked: str | None,
    offered: Mapping[str, Proposed],
) -> str:
    """Tell whose proposals belong in a file."""
    known = [*dict.fromkeys([*(side.key for side in drift.consoles), *offered])]
    if asked is not None and asked not in known:
        raise _unclear(f"the drift is about no console {clean(asked)!r}", "--console", known)
    if held is not None:
        if held.console not in known or (asked and asked != held.console):
            whose = f"{clean(str(file))} is a profile of {clean(held.console)!r}"
            raise _unclear(whose, "--profile", [asked] if asked else known)
        return held.console
    if asked is not None:
        return asked
    if len(offered) > 1:
        raise UsageError(
            f"there are proposals for {' and '.join(map(clean, offered))}; a profile is for one",
            where=str(file),
            remedy=f"say which with --console {' or --console '.join(map(clean, offered))}",
        )
    return next(iter(offered), known[0] if len(known) == 1 else "")


def _unclear(what: str, flag: str, known: list[str]) -> UsageError:
    return UsageError(what, where=flag, remedy=f"give that of {' or '.join(map(clean, known))}")


def _edited(text: str, console: str, version: str | None, words: Mapping[str, str]) -> str:
    """Put words into the text of a profile; all else stays as it is."""
    document = tomlkit.parse(text)
    if not text:
        document["console"] = console
        if version:
            document["version"] = version
    table = document.setdefault("words", tomlkit.table())
    for declared, word in words.items():
        if declared in table:
            table[declared] = word
        else:
            table.add(SingleKey(declared, KeyType.Basic), tomlkit.string(word))
    edited = tomlkit.dumps(document)
    # A file of the operator is not written on trust: what was meant is what it now says.
    wanted = tomllib.loads(text).get("words", {}) | dict(words)
    if tomllib.loads(edited).get("words") != wanted:
        raise RuntimeError("the profile would not say what was accepted")
    return edited


def _notes(held: Profile | None, wanted: Proposed, version: str | None) -> list[str]:
    notes = [
        f"{declared!r} has several names on this build, and a profile knows one: left out"
        for declared in map(clean, wanted.contradictory)
    ]
    if held is not None and held.version and version and held.version != version:
        notes.append(f"the profile is of {clean(held.version)}, this build is {clean(version)}")
    return notes
