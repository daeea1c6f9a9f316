"""Where in a file each character of a sentence stands.

The readers of a guide hand over sentences without markup. To change a word in the file, its place
there has to be known again: a sentence is walked along with the file's text, and what is markup on
the way is stepped over.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from runbook.document.corrected.source import Source

Span = tuple[int, int]

_TAG = r"<!--.*?-->|<[!/]?[A-Za-z][^<>]*>"
MARKUP = {
    "html": re.compile(_TAG, re.S),
    "markdown": re.compile(
        rf"<(?=https?:|mailto:)|(?<=\S)>|{_TAG}|!\[(?P<alt>[^\]]*)\]\([^)]*\)|\]\([^)]*\)|\]\[[^\]]*\]|"
        r"(?m:^[ \t]*>)|\\(?=[\n!-/:-@\[-`{-~])|[*_`\[]+|\]",
        re.S,
    ),
    "text": None,
}
WORDS = re.compile(r"\b(?:alt|aria-label|title)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.I)
"""What a picture says, which stands in the sentence."""

ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")
SPACES = re.compile(r"\s+")


def alignments(source: Source, line: int, wanted: str) -> Iterator[list[Span]]:
    """Give each place that begins on a line of lint's and reads so.

    Args:
        source: the file.
        line: as a sentence bears it.
        wanted: a sentence, its spaces single.

    Yields:
        For each character of `wanted`, where it begins and ends in the file's text.
    """
    start, end = source.place(line)
    for at in range(start, end):
        found = walked(source, at, wanted)
        if found and found[0][0] == at:  # not the markup before it
            yield found


def walked(source: Source, at: int, wanted: str) -> list[Span]:
    """Return where each character stands of a text that begins at a place; nothing if none does."""
    spans: list[Span] = []
    while len(spans) < len(wanted):
        if wanted[len(spans)] == " ":
            at, space = _spaced(source, at, wanted[len(spans) + 1 :])
            if space is None:
                return []
            spans.append(space)
            continue
        at, step = _stepped(source, at, wanted[len(spans) :])
        if step is None:
            return []
        spans += step
    return spans


def _spaced(source: Source, at: int, wanted: str) -> tuple[int, Span | None]:
    """Step over spaces, with markup among them; the first of them is what stands for the space.

    A picture whose words come next in `wanted` is no mere markup.
    """
    space: Span | None = None
    while at < len(source.text):
        end = _space(source, at)
        if end > at:
            space = space or (at, end)
            at = end
            continue
        markup = MARKUP[source.form]
        found = markup.match(source.text, at) if markup else None
        if not found or (space and _space(source, found.end()) == found.end()):
            break
        if (words := _words(found)) and wanted.startswith(words):
            break
        at = found.end()
    return at, space


def _space(source: Source, at: int) -> int:
    """Return where spaces that begin at a place end."""
    found = SPACES.match(source.text, at)
    if found:
        return found.end()
    entity = ENTITY.match(source.text, at) if source.form != "text" else None
    return entity.end() if entity and html.unescape(entity.group()).isspace() else at


def _stepped(source: Source, at: int, wanted: str) -> tuple[int, list[Span] | None]:
    """Step over the next character, or over markup; None if something else stands there."""
    text, markup = source.text, MARKUP[source.form]
    entity = ENTITY.match(text, at) if source.form != "text" else None
    if entity and html.unescape(entity.group()) == wanted[0]:
        return entity.end(), [entity.span()]
    if text[at : at + 1] == wanted[0]:
        return at + 1, [(at, at + 1)]
    found = markup.match(text, at) if markup else None
    if not found:
        return at, None
    words = _words(found)
    if words and wanted.startswith(words):
        return found.end(), [found.span()] * len(words)
    return found.end(), []


def _words(markup: re.Match[str]) -> str:
    """Return what a picture says; "" where markup is none."""
    told = markup.groupdict().get("alt") or ""
    if not told and (found := WORDS.search(markup.group())):
        told = html.unescape(found[1] or found[2] or "")
    return " ".join(told.split())
