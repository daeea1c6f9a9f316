"""How the record of a run begins: what is carried out, on which consoles, and what is known of it
before anything was done."""

from __future__ import annotations

import getpass
import platform
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Literal

from pydantic import SecretStr

from runbook.browser import USUAL, Look
from runbook.codes import Seed
from runbook.drift.baseline import Baseline
from runbook.journal import Journal
from runbook.prepare import Prepared, persons, shown
from runbook.redaction import Kind, Redactor
from runbook.resuming import Predecessor, basis
from runbook.settings import MASKING, Settings, prefix_of

KINDS: Mapping[str, Kind] = {"_PASSWORD": "password", "_TOTP_SECRET": "seed"}
"""What kind of secret a setting is, by the end of its name; else an address that holds one."""

LINKS = {"resume": "resumes", "undo": "undoes", "clear": "undoes"}
"""What a command does to the run that it goes out from."""

RECORDED = {"clear": "undo"}
"""Under which name a command stands in a record, where a reader knows it by another one."""

Command = Literal[
    "run", "verify", "plan", "resume", "undo", "baseline", "regress", "document", "clear"
]


def run_id(guide: str) -> str:
    """Make the id of a run: time, guide and a random part, in digits: these are of one width, so
    that a name with another id is as long on the screen."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{guide}-{secrets.randbelow(10**6):06d}"


@dataclass(frozen=True)
class Beginning:
    """What is known of a run before anything is done: what begins, under which id, whether
    somebody sees the browser, whether a control may be taken that bears another name, what the
    build is held against, whether nothing is written, and how pages are shown."""

    prepared: Prepared
    command: Command
    id: str
    before: Predecessor | None = None
    headed: bool = False
    heals: bool = False
    baseline: Baseline | None = None
    probing: bool = False
    look: Look = USUAL

    @property
    def addresses(self) -> Mapping[str, str]:
        """The address of each console, by its key."""
        read = self.prepared.settings
        keys = [console.key for console in self.prepared.guide.consoles]
        return {key: read.text(f"{prefix_of(key)}_URL") for key in keys}

    def record(self, journal: Journal, browser: str) -> None:
        """Open the record: what the run is, on what, and what is known of it beforehand.

        Args:
            journal: of this run.
            browser: its name and version, or that there is none.
        """
        guide = self.prepared.guide
        journal.write(
            "run-started",
            run={
                "id": self.id,
                "guide": guide.name,
                "command": RECORDED.get(self.command, self.command),
                "version": version("runbook"),
                **({"probe": True} if self.probing else {}),
                **({LINKS[self.command]: self.before.told()} if self.before else {}),
            },
            guide_title=guide.title,
            consoles={
                key: {
                    "title": guide.console(key).title,
                    "url": address,
                    "version": None,
                    "tested": guide.console(key).tested,
                }
                for key, address in self.addresses.items()
            },
            instructions=[
                {
                    "id": step.id,
                    "title": step.title,
                    "console": step.side,
                    "optional": step.optional,
                    "section": guide.sections.get(step.unit, ""),
                }
                for step in guide.steps
            ],
            inputs=shown(self.prepared.inputs),
            basis=basis(self.prepared, self.before),
            environment={
                "browser": browser,
                "python": platform.python_version(),
                "platform": platform.platform(),
                "operator": _operator(),
            },
        )
        for advisory in guide.advisories(self.prepared.inputs):
            journal.write(
                "advisory",
                instruction=advisory.instruction,
                detail=advisory.detail,
                source=advisory.source,
            )
        for conflict in self.prepared.conflicts:
            journal.write(
                "advisory",
                instruction=None,
                detail=f"{conflict.what}; {conflict.remedy}",
                source=f"inputs: {', '.join(conflict.keys)}",
            )
        for instruction, detail in guide.errata:
            journal.write("erratum", instruction=instruction, detail=detail)


def _operator() -> str:
    """Tell whose account of which machine carries the run out; "" where the system does not say."""
    try:
        return f"{getpass.getuser()} on {platform.node() or 'a machine without a name'}"
    except (KeyError, OSError, ImportError):  # an account that stands in no list of the system
        return ""


def knowing(settings: Settings) -> Redactor:
    """Make a redactor that knows every secret of the settings, and their persons if those are to be
    masked."""
    redactor = Redactor()
    if settings.flag(MASKING):
        redactor.mask(persons(settings))
    for name, value in settings.items():
        if not isinstance(value, SecretStr):
            continue
        kind: Kind = next((of for end, of in KINDS.items() if name.endswith(end)), "address")
        text = value.get_secret_value()
        redactor.learn(kind, text)
        if kind == "seed":
            redactor.learn(kind, Seed.parse(text, where=name).secret)
        if kind == "address":
            for one in text.split():
                redactor.learn(kind, one)
    return redactor
