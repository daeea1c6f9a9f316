"""What a folder remembers of the document that was written into it: its ``document.json``.

It is the document as plain JSON and, for each file, the SHA-256 of what that was made from. A PDF
tells when it was made, so that its bytes do not say whether anything changed; this does.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from runbook.document.model import SCHEMA, Document, Figure
from runbook.errors import UsageError

NAME: Final = "document.json"

_PICTURE = re.compile(r"pictures/[A-Za-z0-9][A-Za-z0-9._-]*\.png")


@dataclass(frozen=True, slots=True)
class Remembered:
    """A document that was written before.

    Attributes:
        figures: by id.
        files: SHA-256 of what each file was made from, by its name in the folder.
    """

    figures: Mapping[str, Figure] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def pictures(self) -> tuple[str, ...]:
        """Names of the pictures, both of each figure."""
        return tuple(name for one in self.figures.values() for name in (one.file, one.marked))


def read(folder: Path) -> Remembered:
    """Read what was written into a folder before; nothing, where it is missing or empty.

    Raises:
        UsageError: the folder is something else's, or its ``document.json`` is of another shape.
    """
    if not folder.exists():
        return Remembered()
    if not folder.is_dir():
        raise _taken(folder, "it is a file")
    file = folder / NAME
    if not file.exists():
        others = sorted(one.name for one in folder.iterdir())
        if others:
            raise _taken(folder, ", ".join(others[:5]))
        return Remembered()
    try:
        return _restored(file.read_text(encoding="utf-8"))
    except OSError as error:
        seen = error.strerror or type(error).__name__
    except ValidationError as error:
        first = error.errors()[0]
        seen = f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    except (ValueError, RecursionError) as error:
        seen = str(error) or type(error).__name__
    raise UsageError(
        "the document that lies there cannot be read, so that it cannot be told what changed",
        where=str(file),
        seen=seen,
        remedy=f"put {NAME} back as it was, or give a new folder",
    )


def text(document: Document, files: Mapping[str, str]) -> bytes:
    """Write what a folder is to remember."""
    whole = {**document.plain(), "files": dict(sorted(files.items()))}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def digest(*made_from: bytes) -> str:
    """Return the SHA-256 of what a file is made from, each part by its own."""
    return hashlib.sha256(b"".join(hashlib.sha256(one).digest() for one in made_from)).hexdigest()


def is_picture(name: str) -> bool:
    """Tell whether a name can be that of a picture of a document, which lies in ``pictures/``."""
    return _PICTURE.fullmatch(name) is not None


def _restored(written: str) -> Remembered:
    data = json.loads(written)
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise ValueError(f"its schema is not {SCHEMA}")
    figures = {one.id: one for one in _shape().validate_python(data).figures}
    files = TypeAdapter(dict[str, str]).validate_python(data.get("files"))
    for one in figures.values():
        for name in (one.file, one.marked):
            if not is_picture(name):
                raise ValueError(f"{name!r} is no picture of a document")
    return Remembered(figures, files)


@cache
def _shape() -> TypeAdapter[Document]:
    return TypeAdapter(Document)


def _taken(folder: Path, seen: str) -> UsageError:
    return UsageError(
        "the folder for the document holds something else",
        where=str(folder),
        seen=seen,
        remedy=f"give an empty or a new folder, or one with the {NAME} of an earlier edition",
    )
