"""The corrections of a guide as a unified difference: `patch -p0` or `git apply -p0` takes it."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import unified_diff
from pathlib import Path

from runbook.document.corrected.correcting import corrected_text
from runbook.document.corrected.model import Correction
from runbook.document.corrected.source import read, split
from runbook.errors import UsageError
from runbook.record.words import clean

NAME = "corrected.diff"
NO_BREAK = "\\ No newline at end of file\n"


def unified(published_file: Path, corrections: Sequence[Correction]) -> str:
    """Return the difference between a guide as it is published and as it should read.

    It names the file alone, so it is applied in the file's own folder. Empty where nothing can be
    written. Breaks of lines are those of the file: write it with `encoded`.
    """
    name = clean(published_file.name)
    name += "\t" if " " in name else ""  # else `patch` takes the name to end there
    source = read(published_file)
    mark = "\ufeff" if source.coding == "utf-8-sig" else ""  # it stands in the first line
    lines = unified_diff(
        split(mark + source.text),
        split(mark + corrected_text(published_file, corrections)),
        name,
        name,
    )
    return "".join(one if one.endswith("\n") else f"{one}\n{NO_BREAK}" for one in lines)


def encoded(published_file: Path, text: str) -> bytes:
    """Return a text, such as the difference, in the coding of the guide's file.

    Raises:
        UsageError: the file is in UTF-16, in which no tool applies a difference.
    """
    source = read(published_file)
    if source.coding == "utf-16":
        raise UsageError(
            "a difference of this guide could not be applied",
            where=str(published_file),
            seen="it is in UTF-16",
            remedy="save the guide in UTF-8 first",
        )
    coding = "utf-8" if source.coding == "utf-8-sig" else source.coding
    return text.encode(coding, "replace")
