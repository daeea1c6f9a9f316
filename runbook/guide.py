"""What a guide is: its consoles, its instructions in order, its inputs, and what it gets wrong.

A guide is a package of its own that the engine finds by the entry-point group ``runbook.guides``.
It declares; it does nothing by
itself. The instruction id is the key that goes unchanged from the published guide to the report.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from runbook.errors import RunbookError, UsageError
from runbook.settings import Setting, console_settings

if TYPE_CHECKING:
    from runbook.step import Doing
    from runbook.window import Window

GUIDES = "runbook.guides"
SANDBOXES = "runbook.sandboxes"

READ_BACK = "read-back"
"""Id of the check that a run makes of every guide: opened afresh, all is as it was put in."""

Act = Callable[["Doing", Any], None]


@dataclass(frozen=True)
class Console:
    """A console that the guide configures.

    Attributes:
        key: names its settings and its lane.
        title: as people call it.
        signed_out: tells that a page of it asks to sign in.
        tested: version that the guide was tested on, as the guide says; "" where it does not.
    """

    key: str
    title: str
    signed_out: Callable[[Window], bool] = lambda window: False
    tested: str = ""


@dataclass(frozen=True)
class Step:
    """One instruction and how it is carried out.

    Attributes:
        id: the instruction's id, such as "2.9.4".
        title: what is done, in our own words.
        side: key of the console.
        act: carries it out; must come to the same end however often it is called.
        optional: whether the guide calls it optional.
        needs: names of carried values without which it cannot be done.
        gives: name of the value that it copies.
    """

    id: str
    title: str
    side: str
    act: Act
    optional: bool = False
    needs: tuple[str, ...] = ()
    gives: str = ""

    @property
    def unit(self) -> str:
        """The guide's step that the instruction belongs to: "2" of "2.9.4"."""
        return self.id.split(".")[0]


def step(
    id: str,
    title: str,
    *,
    side: str,
    optional: bool = False,
    needs: tuple[str, ...] = (),
    gives: str = "",
) -> Callable[[Act], Step]:
    """Make a step of a function that carries the instruction `id` out."""
    return lambda act: Step(id, title, side, act, optional, needs, gives)


def collect(modules: Iterable[ModuleType]) -> tuple[Step, ...]:
    """Return the steps of modules in the order in which they are written."""
    return tuple(
        value for module in modules for value in vars(module).values() if isinstance(value, Step)
    )


@dataclass(frozen=True)
class Removal:
    """How an object that the guide makes is taken back.

    Attributes:
        kind: of the object.
        step: deletes it; bears the id of the instruction that saves it.
        units: the guide's steps that open it and set its settings.
        identity: name of the carried value by which it is known; "" for none.
    """

    kind: str
    step: Step
    units: tuple[str, ...]
    identity: str = ""


@dataclass(frozen=True)
class Conflict:
    """Two inputs, or an input and a check, that contradict each other.

    `fatal` ones refuse the run; the others are said aloud before it and stand in its record.
    """

    keys: tuple[str, ...]
    what: str
    remedy: str
    fatal: bool = False


@dataclass(frozen=True)
class Advisory:
    """Something that works and should be known; `source` says where it is written."""

    instruction: str | None
    detail: str
    source: str


@dataclass(frozen=True)
class Trouble:
    """What may go wrong: what is seen, why, and what to do; where, if it is at one instruction."""

    seen: str
    why: str
    remedy: str
    instruction: str = ""


@dataclass(frozen=True)
class Guide:
    """A guide as the engine carries it out.

    Attributes:
        name: as on the command line.
        title: as people call it.
        consoles: in the order of their lanes.
        inputs: pydantic model of the inputs file.
        steps: every instruction, in order.
        sections: titles of the guide's steps by their number.
        settings: further settings besides those of the consoles.
        needed: settings that these inputs make necessary, each with the way out.
        conflicts: what contradicts itself in these inputs.
        advisories: what a reader of the report should know, for these inputs.
        errata: what the guide gets wrong, by instruction.
        compared: units whose settings a check of an existing integration reads again.
        proven: units that prove the result; they come last.
        checks: ids of the checks, in the order of the report.
        removals: how what it makes is taken back, in the order of the guide.
        prerequisites: what has to be there before the first instruction, a sentence each; a name
            on a screen stands between two asterisks, a value between backticks.
        checklist: what is to be seen when all is done, written the same way.
        troubles: what may go wrong.
        own: gives inputs whose objects bear names of their own, made with a mark.
    """

    name: str
    title: str
    consoles: tuple[Console, ...]
    inputs: type[BaseModel]
    steps: tuple[Step, ...]
    sections: Mapping[str, str]
    settings: tuple[Setting, ...] = ()
    needed: Callable[[Any], Mapping[str, str]] = lambda inputs: {}
    conflicts: Callable[[Any], Sequence[Conflict]] = lambda inputs: ()
    advisories: Callable[[Any], Sequence[Advisory]] = lambda inputs: ()
    errata: tuple[tuple[str, str], ...] = ()
    compared: tuple[str, ...] = ()
    proven: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    removals: tuple[Removal, ...] = ()
    prerequisites: tuple[str, ...] = ()
    checklist: tuple[str, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    own: Callable[[Any, str], Any] = lambda inputs, mark: inputs

    def __post_init__(self) -> None:
        ids = [one.id for one in self.steps]
        repeated = sorted({one for one in ids if ids.count(one) > 1})
        if repeated:
            raise RunbookError(f"the guide {self.name} declares twice: {', '.join(repeated)}")

    @property
    def signing_in(self) -> tuple[Step, ...]:
        """The instructions by which administrators sign in: they come before all others."""
        others = {*self.compared, *self.proven}
        return tuple(step for step in self.steps if step.unit not in others)

    def console(self, key: str) -> Console:
        """Return a console by its key."""
        return next(console for console in self.consoles if console.key == key)

    def all_settings(self) -> tuple[Setting, ...]:
        """Return every setting that a run of this guide reads, but for the engine's own."""
        return (
            *(one for console in self.consoles for one in console_settings(console.key)),
            *self.settings,
        )


def names() -> list[str]:
    """Return the names of the guides that are installed."""
    return sorted(point.name for point in entry_points(group=GUIDES))


def load(name: str) -> Guide:
    """Return a guide by its name.

    Raises:
        UsageError: no installed guide is called that.
    """
    guide = _point(GUIDES, name).load()
    if not isinstance(guide, Guide):
        raise RunbookError(f"the entry point {GUIDES}:{name} is no guide")
    return guide


def fingerprint(name: str) -> str:
    """Return a hash of a guide's own code: SHA-256 over the modules of its package."""
    module = import_module(_point(GUIDES, name).module)
    files = sorted(Path(str(module.__file__)).parent.rglob("*.py"))
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def sandbox_command(name: str) -> tuple[str, ...]:
    """Return the command that starts the embedded consoles of a guide.

    Raises:
        UsageError: the guide has none.
    """
    return tuple(_point(SANDBOXES, name).load())


def _point(group: str, name: str) -> EntryPoint:
    found = [point for point in entry_points(group=group) if point.name == name]
    if not found:
        known = ", ".join(sorted(point.name for point in entry_points(group=group))) or "none"
        what = "guide" if group == GUIDES else "embedded sandbox for the guide"
        raise UsageError(
            f"there is no {what} “{name}”",
            seen=f"known: {known}",
            remedy="see them with: runbook guides",
        )
    return found[0]
