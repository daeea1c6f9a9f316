"""Reads what a run left, in whatever form it is written, for anything that should not be in it.

It shares nothing with the product's own scan, and goes the other way about it: that one knows the
forms of a secret and looks for each, this one undoes every encoding wherever one may have been used
and looks for the secret itself.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote_to_bytes

DEEP = 3
"""Encodings inside each other, at most so many."""

SHORT = 8
"""What is no longer has to stand alone: digits stand in every digest."""

_ESCAPE = re.compile(rb'\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))')
_PLAIN = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t"}
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{6,}")
_HEX = re.compile(rb"(?:[0-9a-fA-F]{2}){4,}")


def found(data: bytes, canaries: Mapping[str, str]) -> set[str]:
    """Return the kinds of the canaries (kind → text) that stand in the data."""
    wanted = {kind: _pattern(text) for kind, text in canaries.items()}
    kinds: set[str] = set()
    for reading in readings(data):
        kinds |= {kind for kind, pattern in wanted.items() if pattern.search(reading)}
    return kinds


def found_in(folder: Path, canaries: Mapping[str, str]) -> dict[str, set[str]]:
    """Return the kinds of canaries that stand in each file of a folder that has any."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    all_found = {
        path.relative_to(folder).as_posix(): found(path.read_bytes(), canaries) for path in files
    }
    return {name: kinds for name, kinds in all_found.items() if kinds}


def _pattern(text: str) -> re.Pattern[bytes]:
    escaped = re.escape(text.encode())
    if len(text) <= SHORT:
        return re.compile(rb"(?<![\w-])" + escaped + rb"(?![\w-])")
    return re.compile(escaped)


def readings(data: bytes, deep: int = DEEP) -> Iterator[bytes]:
    """Give the data, and everything that it can be read as."""
    yield data
    if not deep:
        return
    given = {data}
    for reading in (*_unpacked(data), *_decoded(data)):
        if reading and reading not in given:
            given.add(reading)
            yield from readings(reading, deep - 1)


def _decoded(data: bytes) -> Iterator[bytes]:
    if data.startswith(b"\x89PNG"):
        return  # of a picture only the texts are read
    if b"%" in data:
        yield unquote_to_bytes(data)
        yield unquote_to_bytes(data.replace(b"+", b" "))
    if b"\\" in data:
        yield _ESCAPE.sub(_unescaped, data)
        yield re.sub(rb"\\([!-/:-@\[-`{-~])", rb"\1", data)  # as Markdown escapes
    if b"&" in data:
        yield html.unescape(data.decode("utf-8", "replace")).encode("utf-8", "replace")
    runs = [run.translate(bytes.maketrans(b"-_", b"+/")) for run in _BASE64.findall(data)]
    for ahead in range(4):
        whole = (run[ahead:] for run in runs)
        yield b"\n".join(_from_base64(run) for run in whole)
    yield b"\n".join(binascii.unhexlify(run) for run in _HEX.findall(data))


def _unescaped(found: re.Match[bytes]) -> bytes:
    if found[1]:
        return chr(int(found[1], 16)).encode("utf-8", "replace")
    return _PLAIN.get(found[2], found[2])


def _from_base64(run: bytes) -> bytes:
    rest = len(run) % 4
    return base64.b64decode(run[:-1] if rest == 1 else run + b"=" * (-rest % 4))


def _unpacked(data: bytes) -> Iterator[bytes]:
    for start in re.finditer(rb"\x1f\x8b\x08", data):
        yield _inflated(data[start.start() :], 31)
    if data.startswith(b"\x89PNG"):
        for chunk in re.finditer(rb"(?:zTXt|iTXt)[^\0]{1,79}\0+", data):
            yield _inflated(data[chunk.end() :], 15)
    for start in re.finditer(rb"PK\x03\x04", data):
        # The head of each member tells how long its name and its extra field are.
        head = data[start.start() + 26 : start.start() + 30]
        begins = start.start() + 30 + sum(struct.unpack("<HH", head.ljust(4, b"\0")))
        yield _inflated(data[begins:], -15)


def _inflated(data: bytes, bits: int) -> bytes:
    try:
        return zlib.decompressobj(bits).decompress(data)
    except zlib.error:
        return b""
