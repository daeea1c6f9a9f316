"""What nobody may read in the evidence: known by type, taken out on every way out, looked for at
the end.

* ``forms``     the ways in which a secret can be written
* ``persons``   personal data, where it is to be masked
* ``redactor``  takes the secrets of a run out of whatever is about to be written or said
* ``sight``     tells what of a page shows one
* ``scan``      looks through the files of a bundle for any form of any of them
"""

from __future__ import annotations

from runbook.redaction.persons import MASK
from runbook.redaction.redactor import PARAMETERS, Kind, Redactor
from runbook.redaction.scan import Hit, scan
from runbook.redaction.sight import showing

__all__ = ["MASK", "PARAMETERS", "Hit", "Kind", "Redactor", "scan", "showing"]
