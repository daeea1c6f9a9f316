"""What a run did, read from its journal and from nothing else.

The journal is the only record of a run; everything that tells of a run (``result.json``, the
report, the terminal) must tell the same. So the events are understood here, once:

* ``model``   the frozen values: a ``Record`` and what it is made of
* ``fold``    events → ``Record``, whatever the point at which the journal was cut; ``attempts``
              for what became of each instruction, ``fields`` for what an event may lack
* ``files``   the journal of a bundle → ``Record``, and ``result.json`` beside it
* ``result``  ``Record`` → the shape of ``result.json``; ``plan`` of ``plan.json``
* ``words``   a value as a person reads it, freed of control characters
"""

from __future__ import annotations

from runbook.record.files import (
    JOURNAL,
    PLAN,
    RESULT,
    read,
    read_events,
    write_plan,
    write_result,
)
from runbook.record.fold import Folding, fold
from runbook.record.model import (
    Advisory,
    Attempt,
    Change,
    Check,
    Comparison,
    Console,
    Deviation,
    Erratum,
    Failure,
    Instruction,
    Mark,
    Paste,
    Reading,
    Record,
    RecordedObject,
    Run,
    Shot,
    TakenBack,
    Transfer,
    Wait,
)
from runbook.record.plan import as_plan, outcome

__all__ = [
    "JOURNAL",
    "PLAN",
    "RESULT",
    "Advisory",
    "Attempt",
    "Change",
    "Check",
    "Comparison",
    "Console",
    "Deviation",
    "Erratum",
    "Failure",
    "Folding",
    "Instruction",
    "Mark",
    "Paste",
    "Reading",
    "Record",
    "RecordedObject",
    "Run",
    "Shot",
    "TakenBack",
    "Transfer",
    "Wait",
    "as_plan",
    "fold",
    "outcome",
    "read",
    "read_events",
    "write_plan",
    "write_result",
]
