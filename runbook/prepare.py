"""Everything that can be refused is refused here, before a browser opens, and all of it at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from runbook import inputs, profile, settings, state
from runbook.guide import Conflict, Guide
from runbook.mistakes import Mistake, Mistakes, refuse
from runbook.provision import find_browser
from runbook.seal import Signer, read_private
from runbook.settings import ENGINE_SETTINGS, FURTHER_NAMES, MASKING, Settings

T = TypeVar("T")

PERSONAL = ("_USER", "_EMAIL")
"""How the names of settings end whose values are persons."""

OWN_WORDS = frozenset({"run", "done", "unchanged", "skipped", "failed", "pending", "created"})
"""Words by which a record is read; of a person's name they cannot be told."""


@dataclass(frozen=True)
class Prepared:
    """A run that may begin: everything was read and fits together.

    `environ` is the environment with the settings that the browser's start reads put into it,
    `signer` what the bundle is signed with.
    """

    guide: Guide
    inputs: BaseModel
    settings: Settings
    words: Mapping[str, Mapping[str, str]]
    conflicts: tuple[Conflict, ...]
    environ: Mapping[str, str]
    signer: Signer | None = None


def prepare(
    guide: Guide,
    *,
    flags: Mapping[str, str],
    environ: Mapping[str, str],
    env_file: Path | None,
    inputs_file: Path | None,
    profile_files: Sequence[Path],
    browser: bool = True,
    recorded_inputs: Any = None,
    recorded_words: Mapping[str, Mapping[str, str]] | None = None,
) -> Prepared:
    """Read inputs, settings and build profile, and hold them against each other.

    Args:
        guide: what is to be carried out.
        flags: settings of the command line.
        environ: the environment.
        env_file: further settings.
        inputs_file: the inputs; None for the recorded ones, else for the guide's own.
        profile_files: words of builds; none for the recorded ones.
        recorded_inputs: what an earlier run was given.
        recorded_words: and the words of the builds that it was given.
        browser: it is looked for; false where whoever asks does that himself.

    Raises:
        Mistakes: everything that is wrong with them.
        UsageError: there is no browser, no folder for locks and used codes, or no key where one
            is named.
    """
    found: list[Mistake] = []
    if inputs_file is None and recorded_inputs is not None:
        given = _gather(found, lambda: inputs.restore(guide.inputs, recorded_inputs))
    else:
        given = _gather(found, lambda: inputs.load(guide.inputs, inputs_file))
    words = _gather(found, lambda: profile.words(guide, profile_files))
    if not profile_files and recorded_words:
        words = recorded_words
    need = guide.needed(given) if given is not None else {}
    read = _gather(
        found,
        lambda: settings.load(
            (*guide.all_settings(), *ENGINE_SETTINGS),
            flags=flags,
            environ=environ,
            env_file=env_file,
            need=need,
        ),
    )
    conflicts = tuple(guide.conflicts(given)) if given is not None else ()
    found += [_mistake(one, inputs_file) for one in conflicts if one.fatal]
    found += _unmaskable(guide, read) if read is not None else []
    refuse(found)
    if given is None or words is None or read is None:  # `refuse` has raised what left them out
        raise AssertionError
    named = (
        {"RUNBOOK_BROWSER": str(read.path("RUNBOOK_BROWSER"))} if "RUNBOOK_BROWSER" in read else {}
    )
    whole = {**environ, **named}
    if browser:
        find_browser(whole)
    signer = (
        read_private(read.path("RUNBOOK_SIGNING_KEY")) if "RUNBOOK_SIGNING_KEY" in read else None
    )
    state.provide(read.path("RUNBOOK_STATE"))
    mild = tuple(one for one in conflicts if not one.fatal)
    return Prepared(guide, given, read, words, mild, whole, signer)


def _gather(found: list[Mistake], read: Callable[[], T]) -> T | None:
    try:
        return read()
    except Mistakes as mistakes:
        found += mistakes.mistakes
        return None


def _mistake(conflict: Conflict, path: Path | None) -> Mistake:
    return Mistake(
        " and ".join(conflict.keys), str(path or "inputs"), conflict.what, conflict.remedy
    )


def persons(read: Settings) -> list[str]:
    """Return the names of the persons that settings name, in the order of the settings."""
    named = [read.text(name) for name in read if name.endswith(PERSONAL)]
    further = read.text(FURTHER_NAMES).split(",") if FURTHER_NAMES in read else []
    return [*named, *(one.strip() for one in further if one.strip())]


def accounts(read: Settings) -> dict[str, str]:
    """Return what to call the persons that settings name, where nobody is to be known by it."""
    named = {
        read.text(name): "admin" if "ADMIN" in name else "user"
        for name in read
        if name.endswith(PERSONAL)
    }
    return {**dict.fromkeys(persons(read), "person"), **named}


def _unmaskable(guide: Guide, read: Settings) -> list[Mistake]:
    """Find names that cannot be masked, because the record is read by the same word."""
    if not read.flag(MASKING):
        return []
    words = OWN_WORDS | {guide.name} | {console.key for console in guide.consoles}
    return [
        Mistake(
            name,
            read.source(name),
            f"cannot be masked: {one!r} is a word of the record itself",
            f"use an account with another name, or set {MASKING}=0",
        )
        for name in read
        if name.endswith(PERSONAL) or name == FURTHER_NAMES
        for one in (part.strip() for part in read.text(name).split(","))
        if one.casefold() in words
    ]


def shown(given: Any) -> Any:
    """Return inputs as the record keeps them; they hold no secret by design."""
    return given.model_dump(mode="json")
