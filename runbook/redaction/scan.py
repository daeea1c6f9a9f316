"""Looks through the files of a bundle for the secrets of a run, in whatever form and however
packed.

What is compressed (gzip, zlib in pictures, zip) is opened wherever it stands in a file, a few
layers deep. Of pictures their texts are read; what they show was covered when they were taken.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from runbook.redaction.persons import ADDRESS, Persons
from runbook.redaction.redactor import Kind, Redactor, standing

LAYERS: Final = 3
MOST_BYTES: Final = 64 * 2**20
"""Of one packed part; what is larger is not a part of any bundle of ours."""

_GZIP: Final = b"\x1f\x8b\x08"
_ZIP: Final = b"PK\x03\x04"
_ESCAPED: Final = re.compile(rb"\\([!-/:-@\[-`{-~])")
_PNG_TEXT: Final = re.compile(rb"(zTXt|iTXt|iCCP)")


@dataclass(frozen=True)
class Hit:
    """A secret that stands in a file: its name in the bundle, and what kind of secret it is."""

    file: str
    kind: Kind


def scan(bundle: Path, redactor: Redactor) -> list[Hit]:
    """Return where any secret that is known stands in the files of a bundle; and where any person
    does, if those are masked."""
    needles = [
        (_bytes(form), re.compile(_bytes(standing(form))), kind)
        for form, kind in redactor.forms.items()
    ]
    hits = set()
    for path in bundle.rglob("*"):
        if not path.is_file():
            continue
        file = path.relative_to(bundle).as_posix()
        for part in _unpacked(_read(path), LAYERS):
            hits |= {
                Hit(file, kind)
                for needle, pattern, kind in needles
                if needle in part and pattern.search(part)  # the first alone is quick
            }
            if redactor.persons and _names(part, redactor.persons):
                hits.add(Hit(file, "person"))
    return sorted(hits, key=lambda hit: (hit.file, hit.kind))


def _read(path: Path) -> bytes:
    """Return what stands in a file; Markdown also as it reads, without its escapes (CommonMark
    0.31, section 2.4)."""
    data = path.read_bytes()
    return data + b"\n" + _ESCAPED.sub(rb"\1", data) if path.suffix == ".md" else data


def _names(part: bytes, persons: Persons) -> bool:
    """Tell whether a text names a person. What is no text has an @ in it by chance, too."""
    try:
        text = part.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return bool(ADDRESS.search(text) or (persons.pattern and persons.pattern.search(text)))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _unpacked(data: bytes, layers: int) -> Iterator[bytes]:
    """Give the bytes, and those of everything that is packed in them."""
    yield data
    wide = data.decode("utf-16-le", "ignore") if b"\x00" in data[:4096] else ""
    if wide and wide.isprintable():
        yield wide.encode()
    if not layers:
        return
    for part in (*_streams(data), *_members(data)):
        yield from _unpacked(part, layers - 1)


def _streams(data: bytes) -> Iterator[bytes]:
    starts = [(found.start(), 31) for found in re.finditer(re.escape(_GZIP), data)]
    if data.startswith(b"\x89PNG"):
        # The compressed text of a chunk begins after its key word and a byte or more of flags.
        for chunk in _PNG_TEXT.finditer(data):
            words = data[chunk.end() : chunk.end() + 120]
            starts += [(chunk.end() + at, 15) for at in _zlib_heads(words)]
    for start, bits in starts:
        try:
            part = zlib.decompressobj(bits).decompress(data[start:], MOST_BYTES)
        except zlib.error:
            continue
        if part:
            yield part


def _zlib_heads(data: bytes) -> list[int]:
    return [
        at for at in range(len(data) - 1) if data[at] == 0x78 and (0x7800 + data[at + 1]) % 31 == 0
    ]


def _members(data: bytes) -> Iterator[bytes]:
    if _ZIP not in data:
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                if member.file_size <= MOST_BYTES:
                    yield archive.read(member)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, zlib.error):
        return
