"""Guides of the shape that published ones have, in our own words, about products that do not exist.

Each folder holds a guide without a mistake, and a table of mistakes: what is put in place of what,
and what lint has to say of it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from runbook.lint.published import Finding

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Mistake:
    """One mistake that is put into a guide.

    Attributes:
        find: what stands in the clean guide, once.
        put: what stands there instead.
        kinds: of which lint may find it.
        words: the sentence that is wrong then, without markup.
        also: a further piece that goes with it, and what is put there.
    """

    find: str
    put: str
    kinds: tuple[str, ...]
    words: str
    also: tuple[str, ...] = ()

    def found_in(self, many: list[Finding]) -> bool:
        """Tell whether lint found it, in that sentence and of that kind."""
        return any(self.explains(one) for one in many)

    def explains(self, one: Finding) -> bool:
        """Tell whether a finding is about this mistake."""
        return one.kind in self.kinds and one.words == self.words


@dataclass(frozen=True)
class Example:
    """A guide of the tests."""

    name: str
    file: Path
    mistakes: tuple[Mistake, ...]

    def seeded(self, folder: Path) -> Path:
        """Write the guide with all its mistakes."""
        text = self.file.read_text(encoding="utf-8")
        for one in self.mistakes:
            text = replaced(text, one.find, one.put)
            if one.also:
                text = replaced(text, *one.also)
        target = folder / self.file.name
        target.write_text(text, encoding="utf-8")
        return target


def replaced(text: str, find: str, put: str) -> str:
    """Put one piece in place of another that stands there once."""
    assert text.count(find) == 1, f"{text.count(find)} times: {find}"
    return text.replace(find, put)


def examples() -> Iterator[Example]:
    """Give the guides of the tests."""
    for table in sorted(HERE.glob("*/mistakes.toml")):
        (file,) = table.parent.glob("clean.*")
        told = tomllib.loads(table.read_text(encoding="utf-8"))
        mistakes = tuple(
            Mistake(
                one["find"],
                one["put"],
                tuple([one["kind"]] if isinstance(one["kind"], str) else one["kind"]),
                one.get("words") or one["put"].replace("**", ""),
                tuple(one.get("also", ())),
            )
            for one in told["mistake"]
        )
        yield Example(table.parent.name, file, mistakes)
