"""What a document needs beyond the engine itself: an extra, which most installations do without."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from runbook.errors import UsageError

EXTRA: Final = "document"
MODULES: Final = ("blazediff", "docx")


def provided() -> None:
    """Make sure that documents can be written; to be called before anything is touched.

    Raises:
        UsageError: a library is not installed.
    """
    for name in MODULES:
        try:
            import_module(name)
        except ImportError as error:
            raise UsageError(
                f"documents cannot be written: the extra [{EXTRA}] is not installed",
                seen=f"no module {error.name}",
                remedy=f"pip install 'runbook[{EXTRA}]', or make install in the project's folder",
            ) from error
