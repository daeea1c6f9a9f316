"""Deviations that somebody knows of and accepts for a time, in a TOML file with a reason for each.

An entry that has run out counts no more, and one that meets nothing is told: such a file is only
worth something while it is true.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    field_validator,
)

from runbook import inputs
from runbook.drift.model import Deviation, Kind
from runbook.record.words import clean

FLAG = "--acknowledged"
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Known(BaseModel):
    """One entry: what it is about, why it is accepted, and up to which day, that day included.

    What is left out may be anything; ``found = ""`` is a deviation that found nothing.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    console: str | None = None
    kind: Kind | None = None
    expected: str | None = None
    found: str | None = None
    instruction: Annotated[str | None, Field(validate_default=True)] = None
    reason: Reason
    until: date

    @field_validator("instruction")
    @classmethod
    def _says_which(cls, value: str | None, info: ValidationInfo) -> str | None:
        # One that is wrong itself is missing here and is told for itself.
        named = (info.data.get(name, "") for name in ("expected", "found"))
        if value is None and all(one is None for one in named):
            raise ValueError("one of expected, found and instruction has to say which it is")
        return value

    def meets(self, one: Deviation) -> bool:
        """Tell whether this entry is about a deviation."""
        pairs = (
            (self.console, one.console),
            (self.kind, one.kind),
            (self.expected, one.expected),
            (self.found, one.found or ""),
            (self.instruction, one.instruction or ""),
        )
        return all(wanted is None or wanted == is_ for wanted, is_ in pairs)

    def __str__(self) -> str:
        parts = (self.console, self.kind, self.expected, self.found, self.instruction)
        return " · ".join(clean(str(part)) for part in parts if part)


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    known: tuple[Known, ...] = ()


@dataclass(frozen=True, slots=True)
class Applied:
    """Deviations with those marked that are known, and what is wrong with the entries."""

    deviations: tuple[Deviation, ...]
    warnings: tuple[str, ...] = ()


def load(path: Path) -> tuple[Known, ...]:
    """Read the entries of a file.

    Raises:
        Mistakes: the file cannot be read, is no TOML, or does not fit: all at once.
    """
    return inputs.load(_File, path, flag=FLAG, known="a key of an acknowledged deviation").known


def apply(deviations: Sequence[Deviation], known: Sequence[Known], today: date) -> Applied:
    """Mark the deviations that are known with the reason of the first entry about them."""
    valid = [entry for entry in known if today <= entry.until]
    marked = []
    for one in deviations:
        reason = next((entry.reason for entry in valid if entry.meets(one)), one.acknowledged)
        marked.append(replace(one, acknowledged=reason))
    warnings = []
    for entry in known:
        if entry not in valid:
            warnings.append(
                f"no longer accepted since {entry.until.isoformat()} has passed: {entry}"
            )
        elif not any(entry.meets(one) for one in deviations):
            warnings.append(f"accepted, but not found any more: {entry}")
    return Applied(tuple(marked), tuple(warnings))
