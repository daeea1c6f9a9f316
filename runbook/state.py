"""The state folder: what one process keeps for the next one on this machine.

`locks/` is about consoles in use (`lock`), `codes/` about one-time codes that were used (`codes`),
`notices/` about changes of a build that were told (`drift.notices`), made by the first that is.
No secret stands in it.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryFile

from runbook.errors import UsageError

LOCKS = "locks"
CODES = "codes"
NOTICES = "notices"


def provide(folder: Path) -> None:
    """Make the folder and its parts where they are missing, for this account alone (mode 0700).

    Raises:
        UsageError: it cannot be made, or nothing can be written in it.
    """
    try:
        for part in (folder, folder / LOCKS, folder / CODES):
            part.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Only a file that was made proves it: a mode says nothing of a disk that is read-only.
            with TemporaryFile(dir=part):
                pass
    except OSError as error:
        raise unusable(folder, error) from error


def unusable(folder: Path, error: OSError) -> UsageError:
    """Make the error of a state folder in which something could not be done."""
    return UsageError(
        "the folder for locks and used codes cannot be used",
        where=str(folder),
        seen=str(error.strerror or error),
        remedy="name a folder that can be written with RUNBOOK_STATE",
    )
