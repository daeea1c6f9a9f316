"""Mistakes of the operator, gathered so that all of them are told at once.

Settings and inputs are each read to their end before anything is refused: whoever mends them sees
the whole list, each mistake with its place and with what to do.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from runbook.errors import UsageError


@dataclass(frozen=True)
class Mistake:
    """One thing that is wrong.

    Attributes:
        name: the setting, or the key of the inputs as a dotted path.
        where: the place it came from, with the line where that is known; "" if it is nowhere.
        wrong: what is wrong, without the value of a secret.
        remedy: what to do about it.
    """

    name: str
    where: str
    wrong: str
    remedy: str

    def __str__(self) -> str:
        place = f" ({self.where})" if self.where else ""
        return f"{self.name}{place}: {self.wrong}; {self.remedy}"


class Mistakes(UsageError):
    """Everything that is wrong with settings or inputs, or with what ``of`` says, in one error."""

    def __init__(self, mistakes: Iterable[Mistake], of: str = "the settings or inputs") -> None:
        self.mistakes = tuple(mistakes)
        count = len(self.mistakes)
        head = "One mistake" if count == 1 else f"{count} mistakes"
        listed = "".join(f"\n  - {mistake}" for mistake in self.mistakes)
        super().__init__(f"{head} in {of}; nothing was touched:{listed}")


def refuse(*found: Mistakes | Iterable[Mistake] | None) -> None:
    """Raises all that was found as one error; does nothing if that is nothing.

    Raises:
        Mistakes: there is at least one mistake.
    """
    gathered: list[Mistake] = []
    for each in found:
        gathered += each.mistakes if isinstance(each, Mistakes) else each or ()
    if gathered:
        raise Mistakes(gathered)
