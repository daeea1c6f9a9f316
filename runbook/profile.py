"""Build profiles: the words of one build of a console, where they differ from the guide's."""

from __future__ import annotations

from collections.abc import Mapping
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


def words(guide: Guide, path: Path | None) -> Mapping[str, Mapping[str, str]]:
    """Return the words of each console, by its key.

    Raises:
        Mistakes: the file cannot be read or does not fit, or names a console that the guide does
            not have.
    """
    if path is None:
        return {}
    profile = inputs.load(Profile, path)
    known = [console.key for console in guide.consoles]
    if profile.console not in known:
        refuse(
            [
                Mistake(
                    "console",
                    str(path),
                    f"the guide has no console {profile.console!r}",
                    f"give one of {', '.join(known)}",
                )
            ]
        )
    return {profile.console: profile.words}
