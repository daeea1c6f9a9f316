"""A document as Markdown, to be kept beside code: GitHub and Python-Markdown read it alike.

Text of a console is never markup: whatever a template prints is escaped, unless a filter here made
it. The escapes are those that both readers know: a backslash where Python-Markdown takes one, a
character reference for all else. Anchors are ``<a id>``, which both leave alone.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from runbook.document.formats import own, parts
from runbook.document.model import Document, Piece, Text
from runbook.record.words import clean

NAME: Final = "guide.md"

_SPECIAL: Final = {
    **{sign: f"\\{sign}" for sign in "\\`*_{}[]#"},
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "|": "&#124;",  # of a table
    "~": "&#126;",  # struck out, or a block of code
    "$": "&#36;",  # a formula on GitHub
}
_LINK = re.compile(r"://|(?<=\bwww)\.", re.IGNORECASE)
"""Makes a link of an address by itself, on GitHub."""

_BEGINS = re.compile(r"^(\d*)([-+!]|(?<=\d)[.)](?=\s|$))")
"""What makes a list or a rule of a line."""

_PLAIN_CODE = re.compile(r"[^\s`<>&|\\](?:[^`<>&|\\]*[^\s`<>&|\\])?")
_PLAIN_NAME = re.compile(r"\w(?:.*\w)?")


def render(document: Document, templates: Path | None) -> str:
    """Write a document as Markdown.

    Args:
        document: what to say.
        templates: a folder with the user's own templates; None for the built-in one.

    Raises:
        UsageError: a template of the user's cannot be used.
    """
    env = _environment(templates)
    with own.told(templates):
        text = env.get_template(NAME).render(d=document, parts=parts)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def escaped(value: str) -> Markup:
    """Return a text that stands for itself, at the beginning of a line and in a table too."""
    return Markup(_BEGINS.sub(r"\1\\\2", _inner(clean(value.strip()))))


def sentence(text: Text) -> Markup:
    """Return a text with names in bold and values as code."""
    made = "".join(_piece(piece) for piece in parts.pieces(text)).strip()
    return Markup(_BEGINS.sub(r"\1\\\2", made))


def code(text: str) -> Markup:
    """Return a value to type or to copy."""
    text = clean(text)
    if _PLAIN_CODE.fullmatch(text):
        return Markup(f"`{text}`")
    return Markup(f"<code>{_inner(text)}</code>")


def link(words: str, anchor: str) -> Markup:
    """Return words that lead to an anchor of the document."""
    return Markup(f"[{escaped(words)}](#{anchor})")


def _environment(templates: Path | None) -> Environment:
    env = Environment(
        loader=PackageLoader("runbook.document.formats"),
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    own.put_first(env, templates)
    env.filters.update(sentence=sentence, code=code, link=link)
    return env


def _finalize(value: Any) -> Any:
    """Escape what a template prints; what a filter made stays."""
    return escaped(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _inner(text: str) -> str:
    signs = "".join(_SPECIAL.get(sign, sign) for sign in text)
    return _LINK.sub(lambda found: "&#58;//" if found.group() == "://" else "&#46;", signs)


def _piece(piece: Piece) -> str:
    if piece.style == "plain":
        return _inner(piece.text)
    inside = piece.text.strip()
    if not inside:
        return " "
    if piece.style == "value":
        made = str(code(inside))
    elif _PLAIN_NAME.fullmatch(inside):
        made = f"**{_inner(inside)}**"
    else:  # a mark at its edge would keep the stars from being any
        made = f"<strong>{_inner(inside)}</strong>"
    # Blanks go outside: bold neither begins nor ends with one.
    before, _, after = piece.text.partition(inside)
    return f"{before}{made}{after}"
