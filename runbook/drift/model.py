"""The outcome of holding a build against its baseline: frozen, typed, and as plain JSON.

The shape of ``drift.json`` is `Drift.plain`; what it has beyond the published keys is what
``accept`` and the pages need.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any, Literal, get_args

from pydantic import TypeAdapter, ValidationError

SCHEMA = "runbook/drift@1"
NAME = "drift.json"

Kind = Literal[
    "renamed",
    "moved",
    "missing",
    "option-missing",
    "default-changed",
    "new-control",
    "reordered",
    "unexpected-dialog",
    "behaves-differently",
    "cosmetic",
    "slower",
    "other",
]
Severity = Literal["breaking", "additive", "cosmetic"]
Verdict = Literal["same", "cosmetic", "additive", "breaking"]

GRAVEST: tuple[Severity, ...] = get_args(Severity)
"""Severities, the gravest first."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture, in pixels of the picture."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a screen: file, relative to the folder of the drift report; what to mark.

    Raises:
        ValueError: the file lies outside of that folder.
    """

    file: str
    width: int
    height: int
    marks: tuple[Box, ...] = ()

    def __post_init__(self) -> None:
        path = PurePosixPath(self.file)
        if path.is_absolute() or ".." in path.parts:
            raise ValueError(f"a picture outside of the report: {self.file}")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What to do about a deviation.

    Attributes:
        console: key of the console.
        declared: the guide's word; "" where no build profile can help.
        word: the word on this build's screen.
        sentence: the instruction as it should read on this build, in the project's own words.
    """

    console: str
    declared: str = ""
    word: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Deviation:
    """One thing that differs from the baseline.

    Attributes:
        instruction: id of the instruction that meets it first, None for none.
        kind: of the published list.
        expected: the baseline's words; "" where it had nothing.
        found: the words now on the screen and nothing else, None for none.
        action: what the run did about it: healed, navigated, dismissed, stopped or reported.
        severity: what it means for somebody who follows the guide.
        console: key of the console.
        screen: id of the screen on which it shows, "" for none.
        detail: one sentence for a reader who does not know the guide.
        proposal: what to do about it.
        before: the screen of the baseline, the place marked.
        after: the screen of this build.
        acknowledged: why it is known and accepted; "" where it is not.
    """

    instruction: str | None
    kind: Kind
    expected: str
    found: str | None
    action: str
    severity: Severity
    console: str = ""
    screen: str = ""
    detail: str = ""
    proposal: Proposal | None = None
    before: Picture | None = None
    after: Picture | None = None
    acknowledged: str = ""

    @property
    def key(self) -> tuple[str, str, str, str | None]:
        """What makes it the same deviation in another run.

        How long something took is measured, and never the same twice.
        """
        found = None if self.kind == "slower" else self.found
        return self.console, self.kind, self.expected, found

    @property
    def fingerprint(self) -> str:
        """The key in a fixed number of characters, for files that are kept."""
        return sha256(json.dumps(self.key).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class ScreenDrift:
    """One screen beside its baseline.

    Attributes:
        id: instruction at which it was seen, and which time: "2.9.4" or "2.9.4-2".
        title: what the screen is called.
        console: key of the console.
        changed_pixels: share of the compared pixels that differ, 0 to 1.
        before: the picture of the baseline, None where there is none.
        after: the picture of this build, None where the run did not come to the screen.
        difference: the changed pixels shown and their places marked, None where nothing differs.
    """

    id: str
    title: str
    console: str
    changed_pixels: float
    before: Picture | None = None
    after: Picture | None = None
    difference: Picture | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """A console in both runs: title, version then and now (None where it is not told), and the one
    that the guide was tested on; "" where it does not say."""

    key: str
    title: str
    before: str | None = None
    after: str | None = None
    tested: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a run could not look further that is no change of the build: its kind and words."""

    kind: str
    what: str
    where: str = ""
    seen: str = ""
    remedy: str = ""
    instruction: str | None = None


@dataclass(frozen=True, slots=True)
class Drift:
    """What a build has come to.

    Attributes:
        guide: name of the guide.
        guide_title: as people call it.
        baseline: id of the run that recorded the baseline.
        build: id of the run that looked at this build.
        started: when, ISO 8601 in UTC.
        consoles: both consoles with their versions.
        deviations: the gravest first, then in the order of the guide.
        errata: what the guide itself gets wrong: instruction and detail.
        screens: every screen that was held against the baseline.
        titles: title of each instruction, by id.
        unreached: ids of the instructions that this run did not come to.
        fault: of the environment, the credentials, the tenant or the program, None for none.
    """

    guide: str
    guide_title: str
    baseline: str
    build: str
    started: str = ""
    consoles: tuple[Side, ...] = ()
    deviations: tuple[Deviation, ...] = ()
    errata: tuple[tuple[str, str], ...] = ()
    screens: tuple[ScreenDrift, ...] = ()
    titles: Mapping[str, str] | None = None
    unreached: tuple[str, ...] = ()
    fault: Fault | None = None

    @property
    def verdict(self) -> Verdict:
        """The gravest severity of what is not acknowledged; "same" without any."""
        open_ = {one.severity for one in self.deviations if not one.acknowledged}
        return next((each for each in GRAVEST if each in open_), "same")

    def plain(self) -> dict[str, Any]:
        """Return it as ``drift.json`` has it."""
        told = asdict(self)
        for key in ("titles", "unreached", "consoles", "fault"):
            told[key] = told.pop(key)
        return {
            "schema": SCHEMA,
            "verdict": self.verdict,
            **told,
            "errata": [
                {"instruction": instruction, "detail": detail}
                for instruction, detail in self.errata
            ],
            "titles": dict(self.titles or {}),
        }


def restore(told: object) -> Drift:
    """Return what `Drift.plain` made; keys of a later version are passed over.

    Raises:
        ValueError: it is of another shape.
    """
    if not isinstance(told, Mapping) or told.get("schema") != SCHEMA:
        raise ValueError(f"no {SCHEMA}")
    try:
        errata = [(one["instruction"], one["detail"]) for one in told["errata"]]
        return _shape().validate_python({**told, "errata": errata})
    except (KeyError, TypeError) as error:
        raise ValueError(f"its errata are not of the shape {SCHEMA}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise ValueError(f"{place} is not of the shape {SCHEMA}: {first['msg']}") from error


@lru_cache(maxsize=1)
def _shape() -> TypeAdapter[Drift]:
    return TypeAdapter(Drift)
