"""Short guides, written out in the test that is about them."""

from __future__ import annotations

from collections.abc import Sequence

from runbook.lint.blocks import published
from runbook.lint.published import Published
from runbook.lint.readers import markdown, markup, plain
from runbook.lint.rules import findings


def text(*lines: str) -> Published:
    """Read lines as plain text, a paragraph each."""
    return published(plain.blocks("\n\n".join(lines)))


def wrapped(whole: str) -> Published:
    """Read plain text as it is."""
    return published(plain.blocks(whole))


def html(whole: str) -> Published:
    """Read HTML."""
    return published(markup.blocks(whole))


def md(whole: str) -> Published:
    """Read Markdown."""
    return published(markdown.blocks(whole))


def sentences(guide: Published) -> list[str]:
    """Return what its sentences say."""
    return [one.text for one in guide.sentences]


def found(kind: str, lines: Sequence[str]) -> list[str]:
    """Return the sentences of a plain text of which a kind of thing is wrong."""
    return [one.words for one in findings(text(*lines)) if one.kind == kind]
