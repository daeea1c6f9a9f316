"""What nobody may read in the evidence: known by type, taken out on every way out, looked for at
the end.

* ``forms``     the ways in which a secret can be written
* ``redactor``  takes the secrets of a run out of whatever is about to be written or said
* ``scan``      looks through the files of a bundle for any form of any of them
"""

from __future__ import annotations

from runbook.redaction.redactor import Kind, Redactor
from runbook.redaction.scan import Hit, scan

__all__ = ["Hit", "Kind", "Redactor", "scan"]
