"""Error rates out of many outcomes: the confusion matrix, and how often what is missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bench.matching import Outcome
from sandbox.mutations import KINDS, Truth

MISSED = "missed"
NOTHING = "nothing"
COLUMNS = (*KINDS, "other", MISSED)
ROWS = (*KINDS, NOTHING)
SHORT = {
    "renamed": "ren",
    "moved": "mov",
    "missing": "miss",
    "option-missing": "opt",
    "default-changed": "def",
    "new-control": "new",
    "reordered": "ord",
    "unexpected-dialog": "dlg",
    "behaves-differently": "beh",
    "cosmetic": "cos",
    "slower": "slow",
    "other": "oth",
    MISSED: "MISSED",
}


@dataclass(frozen=True)
class Rate:
    """So many of so many."""

    count: int
    of: int

    def __str__(self) -> str:
        share = f"{100 * self.count / self.of:5.1f} %" if self.of else "    –  "
        return f"{share}  ({self.count} of {self.of})"


@dataclass(frozen=True)
class Figures:
    """What many outcomes come to.

    Attributes:
        matrix: how often a truth of a kind was told as which kind; a false alarm is told of
            nothing. A kind that the truth allows counts as its own.
        breaking: how many of the breaking changes were missed.
        missed: how many of all.
        wrong_kind: how many of the told ones bear another kind.
        severity: how many of the told ones bear another severity.
        verdicts: how many mutations got another verdict.
        controls: on how many unchanged controls something was told.
        alarms: false alarms on those by kind.
        besides: on how many mutations something was told of what was not changed.
    """

    matrix: Counter[tuple[str, str]]
    breaking: Rate
    missed: Rate
    wrong_kind: Rate
    severity: Rate
    verdicts: Rate
    controls: Rate
    alarms: Counter[str]
    besides: Rate

    @classmethod
    def of(cls, outcomes: Sequence[Outcome], controls: Sequence[Outcome]) -> Figures:
        """Count.

        Args:
            outcomes: of mutations.
            controls: of what was not changed.
        """
        pairs = [pair for one in outcomes for pair in one.pairs]
        missed = [truth for one in outcomes for truth in one.missed]
        # Side effects that may be told or not are no changes of their own.
        own = [pair for pair in pairs if not pair.truth.may]
        return cls(
            matrix=_matrix(outcomes, controls),
            breaking=Rate(_breaking(missed), _breaking([*missed, *(one.truth for one in own)])),
            missed=Rate(len(missed), len(missed) + len(own)),
            wrong_kind=Rate(sum(not one.right for one in own), len(own)),
            severity=Rate(sum(one.told.severity != one.truth.severity for one in own), len(own)),
            verdicts=Rate(sum(told != true for told, true in _verdicts(outcomes)), len(outcomes)),
            controls=Rate(sum(bool(one.besides) for one in controls), len(controls)),
            alarms=Counter(told.kind for one in controls for told in one.besides),
            besides=Rate(sum(bool(one.besides) for one in outcomes), len(outcomes)),
        )

    def lines(self) -> list[str]:
        """Return all of it as lines of text: the matrix, the rates, the rates by kind."""
        return [*self._matrix_lines(), "", *self._rate_lines(), "", *self._kind_lines()]

    def _matrix_lines(self) -> list[str]:
        width = 20
        lines = ["rows: what was changed; columns: what was told"]
        lines.append(" " * width + "".join(f"{SHORT[one]:>7}" for one in COLUMNS))
        for row in ROWS:
            cells = (self.matrix[row, column] or "·" for column in COLUMNS)
            lines.append(f"{row:<{width}}" + "".join(f"{cell:>7}" for cell in cells))
        return lines

    def _rate_lines(self) -> list[str]:
        rates = {
            "missed, of breaking changes": self.breaking,
            "missed, of all changes": self.missed,
            "told with another kind": self.wrong_kind,
            "told with another severity": self.severity,
            "mutations with another verdict": self.verdicts,
            "false alarm, of unchanged controls": self.controls,
            "told of what was not changed, of mutations": self.besides,
        }
        return [f"{name:<44}{rate}" for name, rate in rates.items()]

    def _kind_lines(self) -> list[str]:
        lines = [f"{'':<20}{'missed':>20}{'wrong kind':>22}{'alarms on controls':>22}"]
        for kind in KINDS:
            row = {column: self.matrix[kind, column] for column in COLUMNS}
            told = sum(row.values()) - row[MISSED]
            missed = Rate(row[MISSED], told + row[MISSED])
            wrong = Rate(told - row[kind], told)
            lines.append(f"{kind:<20}{missed!s:>20}{wrong!s:>22}{self.alarms[kind] or '·':>22}")
        return lines


def _matrix(outcomes: Iterable[Outcome], controls: Iterable[Outcome]) -> Counter[tuple[str, str]]:
    matrix: Counter[tuple[str, str]] = Counter()
    for one in (*outcomes, *controls):
        for pair in one.pairs:
            if not pair.truth.may:
                kind = pair.truth.kind[0]
                matrix[kind, kind if pair.right else pair.told.kind] += 1
        matrix.update((truth.kind[0], MISSED) for truth in one.missed)
        matrix.update((NOTHING, told.kind) for told in one.besides)
    return matrix


def _breaking(truths: Iterable[Truth]) -> int:
    return sum(truth.severity == "breaking" for truth in truths)


def _verdicts(outcomes: Iterable[Outcome]) -> list[tuple[str, str]]:
    return [one.verdict for one in outcomes]
