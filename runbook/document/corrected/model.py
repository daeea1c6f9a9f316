"""One correction of a published guide, and why it is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Origin = Literal["lint", "run", "guide"]


@dataclass(frozen=True, slots=True)
class Why:
    """One thing that is wrong.

    Attributes:
        source: who says so: lint, a run, or the executable guide, which lists errors of the other.
        kind: that of lint's finding or of the run's deviation; "erratum" for the guide's.
        reason: what is wrong, for people.
        written: whether the correction puts it right; if not, it is a remark.
        instruction: id of the instruction that the sentence belongs to; "" for none.
        picture: file of a picture of that instruction in the run's bundle; "" for none.
    """

    source: Origin
    kind: str
    reason: str
    written: bool
    instruction: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What is wrong in some lines that follow each other, and how they should read.

    Attributes:
        line: the first of them, from 1; 0 for a remark that belongs to no line.
        before: the lines as they stand in the file, without the last break.
        after: the same as they should read; None where nothing can be written without a person.
        whys: one or more.
    """

    line: int
    before: str
    after: str | None
    whys: tuple[Why, ...]

    @property
    def reason(self) -> str:
        """What is wrong, all of it."""
        return "; ".join(one.reason for one in self.whys)

    @property
    def source(self) -> str:
        """Who says so, and of which kind it is: "lint: menu-path, run: renamed"."""
        told = dict.fromkeys(f"{one.source}: {one.kind}" for one in self.whys)
        return ", ".join(told)

    @property
    def instruction(self) -> str:
        """Id of the instruction that it is about; "" for none."""
        return next((one.instruction for one in self.whys if one.instruction), "")

    @property
    def picture(self) -> str:
        """File of a picture in the run's bundle; "" for none."""
        return next((one.picture for one in self.whys if one.picture), "")
