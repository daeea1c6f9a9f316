"""Reads a published guide from a file: text, HTML or Markdown."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from runbook.errors import UsageError
from runbook.lint.blocks import published
from runbook.lint.published import Published
from runbook.lint.readers import markdown, markup, plain

HTML = frozenset({".html", ".htm", ".xhtml"})
MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})
LOOKS_HTML = re.compile(r"\A\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|body|div|h1|p)\b", re.I)
LOOKS_MARKDOWN = re.compile(r"^#{1,4} \S|\*\*\S[^*\n]*\*\*", re.M)


def read(file: Path) -> Published:
    """Read a guide.

    What it is written in is told by the file's name, and where that says nothing by how it begins.

    Raises:
        UsageError: there is no such file, or it holds no text.
    """
    text, _ = decoded(file)
    if not text.strip():
        raise UsageError(
            "the guide is empty", where=str(file), remedy="name a file that holds a guide"
        )
    return parsed(text, form(file, text))


def parsed(text: str, form: str) -> Published:
    """Read a guide that is at hand as text, written in one of `FORMATS`."""
    return published(FORMATS[form](text))


def form(file: Path, text: str) -> str:
    """Return what a guide is written in: html, markdown or text."""
    suffix = file.suffix.casefold()
    if suffix in HTML or LOOKS_HTML.match(text):
        return "html"
    if suffix in MARKDOWN or (not suffix and LOOKS_MARKDOWN.search(text)):
        return "markdown"
    return "text"


FORMATS = {"html": markup.blocks, "markdown": markdown.blocks, "text": plain.blocks}


def decoded(file: Path) -> tuple[str, str]:
    """Return the text of a file, and the coding that it is in.

    Raises:
        UsageError: there is no such file, or it holds no text.
    """
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise UsageError(
            "the guide cannot be read",
            where=str(file),
            seen=error.strerror or type(error).__name__,
            remedy="name a file of text, HTML or Markdown",
        ) from error
    coding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    coding = "utf-8-sig" if raw.startswith(codecs.BOM_UTF8) else coding
    try:
        text = raw.decode(coding)
    except UnicodeDecodeError:
        coding = "cp1252"
        text = raw.decode(coding, "replace")
    if "\0" in text or raw.startswith((b"%PDF-", b"PK\3\4")):
        raise UsageError(
            "the guide is no text",
            where=str(file),
            remedy="export it as text, HTML or Markdown first",
        )
    return text, coding
