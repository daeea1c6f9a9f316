"""Records of runs that were never made: what corrections need of one, and no more."""

from __future__ import annotations

from collections.abc import Sequence

from runbook.guide import Console, Guide, Step
from runbook.record.model import Attempt, Deviation, Instruction, Mark, Record, Run, Shot
from tests.runbook.acme import Inputs, nothing

TITLES = {
    "1.1": "Menu > Access > Keys",
    "1.2": "Add a key",
    "1.3": "Key Name",
    "1.4": "Lifetime (days)",
    "1.5": "Save",
    "2.1": "Sign in to Acme as administrator",
    "2.2": "Paste the key",
    "2.3": "Add Mailbox",
}
LINES = (
    "Step 1: Make a key",
    "Click the menu icon > Access > Keys. The Keys page appears.",
    "Click Add. The Add Key page appears.",
    "Enter a Key Name. Copy the Key Name.",
    "Set Lifetime (days) to 90.",
    "Click Save.",
    "Step 2: Use the key",
    "Log in to Acme Mail.",
    "Paste the Key Name in the Key field.",
    "Click Add Mailbox, then click Add.",
)
SHOT = "shots/1.2-0a1b.webp"


def acme(*errata: tuple[str, str]) -> Guide:
    """Make the guide."""
    steps = tuple(Step(id, title, "acme", nothing) for id, title in TITLES.items())
    return Guide(
        "acme",
        "Acme",
        (Console("acme", "Acme Mail"),),
        Inputs,
        steps,
        sections={"1": "Make a key", "2": "Use the key"},
        errata=errata,
    )


def record(*deviations: Deviation, shots: Sequence[Shot] = ()) -> Record:
    """Make the record of a run that met deviations, with pictures of its instruction 1.2."""
    attempt = Attempt(None, None, "done", None, None, None, 0, (), (), tuple(shots), ())
    one = Instruction(
        "1.2", "Add a key", "acme", False, "1", "done", None, None, None, 0, (attempt,)
    )
    run = Run("x", "acme", "Acme", "run", "1", "done", 0, None, None, None, True)
    return Record(run, (), (one,), deviations=deviations)


def shot(file: str, *labels: str) -> Shot:
    """Make a picture with marks."""
    marks = tuple(Mark(0, 0, 9, 9, label) for label in labels)
    return Shot(file, "acme", "Keys", 640, 400, marks, None)


def seen(instruction: str, kind: str, expected: str, found: str | None = None) -> Deviation:
    """Make a deviation that the run got over."""
    return Deviation(instruction, kind, expected, found, "healed")
