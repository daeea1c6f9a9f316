"""What differs between two runs, as a pure function of their records.

Compared is what somebody decided or what a console did: outcome, versions, inputs, the statuses and
values of instructions, checks, deviations, errata, objects. What a tenant generates is taken out
first (``generated``), and times count only where an instruction took notably longer or shorter.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, TypeAlias, TypeVar

from runbook.history.generated import Comparable, tenant
from runbook.record import Deviation, Erratum, Instruction, Record, Run

Json: TypeAlias = Any
T = TypeVar("T")
Both: TypeAlias = tuple[Callable[[Any], Any], Callable[[Any], Any]]
"""What makes values of the earlier record comparable, and what those of the later one."""

FACTOR = 2.0
LEAST_S = 2.0
"""A duration is notable if it changed by more than this factor and by more than these seconds."""

CARRIED_OUT = frozenset({"done", "unchanged", "healed"})
"""Statuses of an instruction whose duration says something."""


@dataclass(frozen=True, slots=True)
class Changed:
    """Something that both runs have, with two values; None where one of them has it not.

    Of a value that is a table itself the parts that differ are told, each as ``name: part``.
    """

    what: str
    before: Json
    after: Json


@dataclass(frozen=True, slots=True)
class InstructionChanged:
    """An instruction that came out otherwise; ``changed`` names status, before, after or note.

    One that only one of the runs has, or came to, is told by its ``status`` alone, None where it is
    missing.
    """

    id: str
    title: str
    console: str
    changed: tuple[Changed, ...]


@dataclass(frozen=True, slots=True)
class Duration:
    """An instruction that took notably longer or shorter, in seconds, without waits for codes."""

    id: str
    title: str
    before_s: float
    after_s: float


@dataclass(frozen=True, slots=True)
class Differences:
    """All that differs; empty (false) if nothing does.

    Attributes:
        before, after: which runs were compared.
        outcome: status, exit code and error.
        circumstances: product, browser, versions and hosts of the consoles.
        inputs: what was asked for, by dotted key.
        checks: by id; the words of a check count unless it passed.
        objects: by kind and name, with what was done about them.
    """

    before: Run
    after: Run
    outcome: tuple[Changed, ...] = ()
    circumstances: tuple[Changed, ...] = ()
    inputs: tuple[Changed, ...] = ()
    instructions: tuple[InstructionChanged, ...] = ()
    checks: tuple[Changed, ...] = ()
    objects: tuple[Changed, ...] = ()
    deviations_come: tuple[Deviation, ...] = ()
    deviations_gone: tuple[Deviation, ...] = ()
    errata_come: tuple[Erratum, ...] = ()
    errata_gone: tuple[Erratum, ...] = ()
    durations: tuple[Duration, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return any(self._parts().values())

    def plain(self) -> dict[str, Json]:
        """All of it as plain JSON values; ``before`` and ``after`` are the ids of the runs."""
        parts = {key: [asdict(one) for one in part] for key, part in self._parts().items()}
        return {"before": self.before.id, "after": self.after.id, **parts}

    def _parts(self) -> dict[str, tuple[Any, ...]]:
        names = (name for name in self.__slots__ if name not in {"before", "after"})
        return {name: getattr(self, name) for name in names}


def differences(before: Record, after: Record) -> Differences:
    """Compare two records; never raises for what one of them lacks."""
    old, new = Comparable(before), Comparable(after)
    values, words = (old.value, new.value), (old.words, new.words)
    come, gone = _turnover(before.deviations, after.deviations, old, new)
    errata_come, errata_gone = _turnover(before.errata, after.errata, old, new)
    return Differences(
        before=before.run,
        after=after.run,
        outcome=(
            *_changed(_outcome(before), _outcome(after), values),
            *_changed({"error": before.run.error}, {"error": after.run.error}, words),
        ),
        circumstances=(
            *_changed(_circumstances(before), _circumstances(after), values),
            *_changed(_hosts(before), _hosts(after), (_as_it_is, _as_it_is)),
        ),
        inputs=tuple(_changed(_flat(before.inputs), _flat(after.inputs), values)),
        instructions=tuple(_instructions(before, after, values, words)),
        checks=tuple(_changed(_checks(before), _checks(after), words)),
        objects=tuple(_changed(_objects(before, old), _objects(after, new), values)),
        deviations_come=come,
        deviations_gone=gone,
        errata_come=errata_come,
        errata_gone=errata_gone,
        durations=tuple(_durations(before, after)),
    )


def _changed(
    before: Mapping[str, Json], after: Mapping[str, Json], plain: Both
) -> Iterator[Changed]:
    """What differs of two mappings once each is made ``plain``, in the order of the later one."""
    for key in dict.fromkeys((*after, *before)):
        was, now = before.get(key), after.get(key)
        if plain[0](was) == plain[1](now):
            continue
        if isinstance(was, dict) and isinstance(now, dict):
            were = {str(plain[0](name)): value for name, value in was.items()}
            are = {str(plain[1](name)): value for name, value in now.items()}
            for one in _changed(were, are, plain):
                yield Changed(f"{key}: {one.what}", one.before, one.after)
        else:
            yield Changed(key, was, now)


def _as_it_is(value: Json) -> Json:
    return value


def _outcome(record: Record) -> dict[str, Json]:
    run = record.run
    return {"status": run.status, "exit code": run.exit_code}


def _circumstances(record: Record) -> dict[str, Json]:
    """What was not up to the guide."""
    return {
        "command": record.run.command,
        "runbook": record.run.version,
        "browser": record.environment.get("browser"),
        **{f"version of {console.title}": console.version for console in record.consoles},
    }


def _hosts(record: Record) -> dict[str, Json]:
    """Which tenant: an address is generated, but which one it is was somebody's choice."""
    return {f"host of {console.title}": tenant(console.url) for console in record.consoles}


def _flat(value: Mapping[str, Json], prefix: str = "") -> dict[str, Json]:
    """Nested tables by dotted key."""
    flat: dict[str, Json] = {}
    for key, inner in value.items():
        if isinstance(inner, dict):
            flat.update(_flat(inner, f"{prefix}{key}."))
        else:
            flat[f"{prefix}{key}"] = inner
    return flat


def _checks(record: Record) -> dict[str, Json]:
    """Status of each check; with its words where they say more than that it holds."""
    return {
        check.id: check.status if check.status == "passed" else f"{check.status}: {check.detail}"
        for check in record.checks
    }


def _instructions(
    before: Record, after: Record, values: Both, words: Both
) -> Iterator[InstructionChanged]:
    were = {one.id: one for one in before.instructions}
    are = {one.id: one for one in after.instructions}
    for id_ in dict.fromkeys((*are, *were)):
        was, now = were.get(id_), are.get(id_)
        if _was_reached(was) and _was_reached(now):
            changed = (
                *_changed(_values(was), _values(now), values),
                *_changed(_note(was), _note(now), words),
            )
        else:
            changed = tuple(_changed(_status(was), _status(now), words))
        told = now or was
        if changed and told is not None:
            yield InstructionChanged(id_, told.title, told.console, changed)


def _was_reached(one: Instruction | None) -> bool:
    """Whether a run came as far as an instruction: else its status says all there is to say."""
    return one is not None and bool(one.attempts)


def _status(one: Instruction | None) -> dict[str, Json]:
    return {"status": None if one is None else one.status}


def _values(one: Instruction | None) -> dict[str, Json]:
    return {} if one is None else {"status": one.status, "before": one.before, "after": one.after}


def _note(one: Instruction | None) -> dict[str, Json]:
    return {} if one is None else {"note": one.note}


def _objects(record: Record, plain: Comparable) -> dict[str, Json]:
    """What was done about each object; its name may hold the id of the run."""
    return {f"{one.kind} “{plain.value(one.name)}”": one.action for one in record.objects}


def _turnover(
    before: Iterable[T], after: Iterable[T], old: Comparable, new: Comparable
) -> tuple[tuple[T, ...], tuple[T, ...]]:
    """What came and what went; two that differ in what a tenant generates are the same."""

    def keyed(values: Iterable[T], plain: Comparable) -> dict[Hashable, T]:
        return {tuple(map(plain.words, _fields(one))): one for one in values}

    were, are = keyed(before, old), keyed(after, new)
    come = tuple(one for key, one in are.items() if key not in were)
    return come, tuple(one for key, one in were.items() if key not in are)


def _fields(value: Any) -> Iterator[Json]:
    return (getattr(value, name) for name in value.__slots__)


def _durations(before: Record, after: Record) -> Iterator[Duration]:
    took_before, took_after = _took(before), _took(after)
    for one in after.instructions:
        was = before.instruction(one.id)
        if was is None or not {was.status, one.status} <= CARRIED_OUT:
            continue
        first, second = took_before(was), took_after(one)
        short, long = sorted((first, second))
        if long > FACTOR * short and long - short > LEAST_S:
            yield Duration(one.id, one.title, round(first, 3), round(second, 3))


def _took(record: Record) -> Callable[[Instruction], float]:
    """Seconds of an instruction, without what it waited: codes come by the clock."""
    waited: dict[str, float] = {}
    for wait in record.waits:
        waited[wait.instruction] = waited.get(wait.instruction, 0.0) + wait.seconds
    return lambda one: max(0.0, one.ms / 1000 - waited.get(one.id, 0.0))
