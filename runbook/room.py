"""Room on the disk, kept free for the end of a run.

A full disk ends a run. What it did until then must be told all the same: a file in the bundle takes
the place that the last events, the result and the report will need, and gives it back when nothing
else is left.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from runbook.errors import DiskFull

FILE: Final = ".room"
KEPT_BYTES: Final = 4 * 2**20
"""Result and report of a run of a hundred instructions take less than a quarter of it."""

_FULL = (errno.ENOSPC, errno.EDQUOT)


class Room:
    """The room that a bundle keeps.

    Args:
        bundle: folder of the run, which exists.

    Raises:
        OSError: there is not as much left.
    """

    def __init__(self, bundle: Path) -> None:
        self._bundle = bundle
        self._given_up = self._told = False
        with (bundle / FILE).open("wb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, KEPT_BYTES)
            else:
                file.write(bytes(KEPT_BYTES))

    def give_up(self) -> None:
        """Give the room back."""
        self._given_up = True
        clear(self._bundle)

    @contextmanager
    def spared(self) -> Iterator[None]:
        """Let a thing go that does not fit on the disk any more, and give the room back.

        Raises:
            OSError: another one, or there was no room to give back.
        """
        try:
            yield
        except OSError as error:
            self.make(error)

    def make(self, error: OSError) -> None:
        """Give the room back where it helps against a failure, so that it can be tried again.

        Raises:
            OSError: that one: it is another failure, or there was no room to give back.
        """
        if not is_full(error) or self._given_up:
            raise error
        self.give_up()

    def check(self) -> None:
        """See that there is room; said once, so that the record can be closed.

        Raises:
            DiskFull: it was given back.
        """
        if self._given_up and not self._told:
            self._told = True
            raise full(self._bundle)


def is_full(error: Exception) -> bool:
    """Tell whether a failure is for want of room: of the disk, or of an account's share of it."""
    return isinstance(error, OSError) and error.errno in _FULL


def full(
    bundle: Path,
    *,
    seen: str = "a part of the evidence could not be written",
    remedy: str = "free some space, then go on with runbook resume",
) -> DiskFull:
    """Make the error of a disk that is full."""
    return DiskFull("the disk is full", where=str(bundle), seen=seen, remedy=remedy)


def clear(bundle: Path) -> None:
    """Take the file away that a run kept room with, also one that was killed."""
    (bundle / FILE).unlink(missing_ok=True)
