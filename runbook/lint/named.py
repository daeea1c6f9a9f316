"""What a sentence says stands on the screen: names of controls, fields, sections, menu entries."""

from __future__ import annotations

import re
from collections.abc import Iterator

from runbook.lint.following import Visit
from runbook.lint.listed import listed
from runbook.lint.phrasing import Act, Says, says
from runbook.lint.phrasing.names import leading
from runbook.lint.published import Sentence
from runbook.lint.words import tokens

PLACED = re.compile(r"^\s*(?P<word>In|From|On|Under|At)\s+(?=the\s|your\s|[A-Z\"“])")
PART = re.compile(
    r"^\s*(?:field|box|drop-?down|list|tab|section|text\s+box|area|(?:search\s+)?bar)\b", re.I
)
FOLLOWING = re.compile(r"^\s*(?:section|area|tab)?\s*,?\s*(?:do|complete)\s+(?:all\s+of\s+)?the\b")
BESIDE = re.compile(r"^\s*(?:button\s+|icon\s+|link\s+)?(?:next\s+to|beside)\s+(?:the\s+)?")
FROM_A_LIST = re.compile(r"\b(?:drop-?down|list|menu)\b|^\s*From\b", re.I)
"""What a list offers stands on the screen only while it is open."""

LABELLED = re.compile(r"^(?:(?:set|change)\s+(?:the\s+)?|(?:enter|type|provide)\s+an?\s+)[A-Z\"“]")
KINDS = frozenset({"press", "select", "clear"})
COPIED = frozenset({"copy", "save"})
ICON = re.compile(r"^[\"”]?\s*\(?(?:icon|symbol)\b", re.I)
DESCRIBING = listed(
    "menu icon gear cog wheel plus minus pencil pen trash bin can hamburger burger arrow chevron "
    "caret three dot dots kebab ellipsis button link drop down dropdown list box toggle checkbox "
    "avatar symbol magnifying glass"
)
"""Words that say what something looks like or is, not what is written on it."""

FILES = re.compile(r"\b(?:browse|file|folder|your\s+computer)\b", re.I)
CHOOSER = frozenset({"open", "choose"})
"""Buttons of the window in which the operating system lets choose a file."""


def names(visit: Visit) -> Iterator[str]:
    """Give the names in a sentence that a baseline can be asked for."""
    found = _said(visit) if visit.judged else _menu(visit)
    for name in found:
        if name and not _describes(name, visit.sentence):
            yield name


def _menu(visit: Visit) -> Iterator[str]:
    """Give the entries of a menu that leads to a page which was seen, wherever it is opened."""
    if visit.leads and visit.leads.seen:
        yield from (part for act in says(visit.sentence).acts for part in act.path)


def _said(visit: Visit) -> Iterator[str]:
    sentence = visit.sentence
    said = says(sentence)
    for act in said.acts:
        if act.path:
            known = visit.leads is None or visit.leads.seen
            yield from act.path if known else act.path[:1]
        elif _on_screen(act, said):
            yield act.name
        yield from _place(act, sentence)
    if not said.acts and (placed := PLACED.match(said.text)):
        name, tail = leading(said.text[placed.end() :], sentence.strong)
        if FOLLOWING.match(tail):
            yield name


def _on_screen(act: Act, said: Says) -> bool:
    """Tell whether the object of an act is called by what is written on the screen."""
    if act.kind in KINDS:
        offered = FROM_A_LIST.search(f"{act.before} {act.tail}")
        return not offered and not _wordless(act, said.text)
    if act.kind == "enter":
        return bool(LABELLED.match(f"{act.verb}{act.rest}"))
    return act.verb in COPIED and said.acts[0].verb == "copy" and len(tokens(act.name)) > 1


def _wordless(act: Act, text: str) -> bool:
    """Tell what is pressed but has no words on the screen: a picture, a button of the system."""
    chooser = act.name.casefold() in CHOOSER and FILES.search(text)
    return bool(chooser or ICON.match(act.tail))


def _place(act: Act, sentence: Sentence) -> Iterator[str]:
    """Give the field, list, tab or section in which, or beside which, something is to be done."""
    if placed := PLACED.match(act.before):
        name, tail = leading(act.before[placed.end() :], sentence.strong)
        if placed["word"] == "Under" or PART.match(tail):
            yield name
    if beside := BESIDE.match(act.tail):
        yield leading(act.tail[beside.end() :], sentence.strong)[0]


def _describes(name: str, sentence: Sentence) -> bool:
    """Tell words that only describe: nothing is written so."""
    if all(word in DESCRIBING for word in tokens(name)):
        return True
    marked = name in sentence.strong or re.search(rf"[\"“'‘]{re.escape(name)}", sentence.text)
    return name == name.lower() and not marked
