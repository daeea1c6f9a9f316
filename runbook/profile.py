"""Build profiles: the words of one build of a console, where they differ from the guide's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from runbook import inputs
from runbook.guide import Guide
from runbook.mistakes import Mistake, refuse


class Profile(BaseModel):
    """A build of a console: its key, its version, and declared name → name on its screens."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    console: str
    version: str | None = None
    words: dict[str, str] = {}


def load(path: Path) -> Profile:
    """Read one profile.

    Raises:
        Mistakes: the file cannot be read, is no TOML, or does not fit.
    """
    return inputs.load(Profile, path, flag="--profile", known="a key of a build profile")


def words(guide: Guide, paths: Sequence[Path]) -> Mapping[str, Mapping[str, str]]:
    """Return the words of each console, by its key.

    Raises:
        Mistakes: a file cannot be read or does not fit, names a console that the guide does not
            have, or contradicts another one.
    """
    known = [console.key for console in guide.consoles]
    found: dict[str, dict[str, str]] = {}
    mistakes: list[Mistake] = []
    for path in paths:
        profile = load(path)
        if profile.console not in known:
            mistakes.append(
                Mistake(
                    "console",
                    str(path),
                    f"the guide has no console {profile.console!r}",
                    f"give one of {', '.join(known)}",
                )
            )
        held = found.setdefault(profile.console, {})
        for name, word in profile.words.items():
            if held.setdefault(name, word) != word:
                mistakes.append(
                    Mistake(
                        f"words.{name}",
                        str(path),
                        f"another profile says {held[name]!r}",
                        "give one profile for each console",
                    )
                )
    refuse(mistakes)
    return found
