"""Instructions without an object: mostly an icon or a bold word that was lost on the way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from runbook.lint.listed import listed
from runbook.lint.phrasing import Act, says
from runbook.lint.published import Finding, Published, Sentence, finding

KIND = "no-object"
PRESSING = listed("click double-click right-click press tap hit push")
CHOOSING = listed(
    "select choose pick check tick mark deselect clear uncheck untick enable disable toggle flip "
    "slide switch expand open turn-on turn-off"
)
FILLING = listed("enter fill input provide specify set change copy save paste type")
GOING = listed("go navigate browse return go-back")

NOTHING = re.compile(r"^\s*(?:[.,;:)!]|$)")
SEPARATED = re.compile(r"^\s*(?:to\s+|on\s+)?(?:the\s+)?(?:>|→|›|»|->|=>)")
ADRIFT = re.compile(
    r"^\s+(?:next\s+to|beside|to\s+the\s+(?:right|left)|on\s+the\s+(?:right|left|top|bottom|upper|"
    r"lower)\b|"
    r"(?:in|at|from|under|near|above|below|within)\s+(?:the|your)\s|"
    r"to\s+(?!the\b|your\b|expand\b|collapse\b)\w+|and\s+(?!hold\b|drag\b|copy\b)\w+|then\b|for\s|"
    r"in\s+order\s+to|(?:in|at|from|under)\s+[A-Z])",
)
ARTICLE = re.compile(
    r"^\s+(?:on\s+)?(?:the|an?|your)\s*(?:[.,;:)]|$|(?:next\s+to|and|then|to|in|from|on|at)\b)",
    re.I,
)
NAMELESS = re.compile(
    r"^\s+(?:on\s+)?(?:the|an?)\s+(?:icon|button|link|tab|menu|option|check\s?box|toggle|switch|"
    r"slider|radio\s+button|"
    r"tile|entry|item|field)\s*(?:[.,;]|$|,?\s*(?:and|to)\s)",
    re.I,
)
ASIDE = re.compile(r"^\s+(?:next\s+to\b|to\s+(?!the\b|your\b)[a-z]+\b)")
FROM_A_LIST = re.compile(
    r"^\s+(?:from|in)\s+(?:the\s+)?(?!following|these|options|list\s+of)[^,;]{0,60}?(?:list|menu|"
    r"drop-?down|box)\s*[.;]?\s*$",
    re.I,
)
IN_A_FIELD = re.compile(
    r"^\s+(?:in|into|for)\s+the\s+[^,;]{0,60}?(?:field|box|name)\s*[.;]?\s*$", re.I
)
TO_A_PLACE = re.compile(r"^\s+(?:to|in|into)\s+(?:an?|the|your)\b")
VALUE = re.compile(r"^\s+to\s+(?!the\s+(?:right|left)\b)\S")
NOWHERE = re.compile(r"^\s*(?:back\s+)?(?:to|into|in)\s*(?:the|your|an?)?\s*(?:[.,;]|$)")
EMPTY_PLACE = re.compile(
    r"^(?:In|From|On|Under)\s+the\s+(?:field|box|drop-?down(?:\s+(?:list|menu))?|tab)\s*,|"
    r"^(?:In|From|On|Under)(?:\s+the)?\s*,",
)
DANGLING = re.compile(
    r"\b(?:the|an?|your|next\s+to|beside|from|into|of|called|named|under)\s+[.,;](?:\s|$)|"
    r"\b(?:close|open|on|in|from|of|under|next\s+to)\s+the\s*[.,;](?:\s|$)",
    re.I,
)
ANSWERS = frozenset(
    {"as follows", "here", "anywhere", "twice", "once", "again", "through", "on here"}
)


def check(guide: Published) -> Iterator[Finding]:
    """Find instructions whose verb has nothing to act on."""
    for sentence in guide.sentences:
        said = says(sentence)
        for at, act in enumerate(said.acts):
            if reason := _missing(act, said.acts[:at], sentence):
                yield finding(sentence, KIND, reason + _icon(sentence))
        first = guide.beside(sentence)[0] is sentence
        if first and EMPTY_PLACE.match(said.text) and said.instructs:
            yield finding(sentence, KIND, "the place has no name: a word was lost before the comma")
        elif said.acts and (lost := DANGLING.search(said.text)):
            words = lost.group().strip(" .,;")
            yield finding(sentence, KIND, f"“{words}” is followed by nothing: a word was lost")


def _icon(sentence: Sentence) -> str:
    return "; a picture without words stands there" if sentence.icons else ""


def _missing(act: Act, before: tuple[Act, ...], sentence: Sentence) -> str:
    """Return what is wrong with the object of a verb, "" if nothing is."""
    verb = act.verb.replace("-", " ")
    if act.negated or act.rest.strip(" .").casefold() in ANSWERS:
        return ""
    if SEPARATED.match(act.rest):
        return f"“{verb}” is followed by a separator: the first part of the path is missing"
    if act.verb in GOING:
        return f"does not say where to {verb}" if NOWHERE.match(act.rest) else ""
    if act.verb in PRESSING | CHOOSING and ARTICLE.match(act.rest):
        return f"“{verb}” has no object"
    if act.verb in PRESSING:
        return _pressed(act, sentence, verb)
    if act.verb in CHOOSING:
        return _chosen(act, sentence, verb)
    return _filled(act, before, verb) if act.verb in FILLING else ""


def _pressed(act: Act, sentence: Sentence, verb: str) -> str:
    if NOTHING.match(act.rest):
        joined = re.search(
            rf"\b{re.escape(verb)}\s+(?:and|or|,)\s*(?:hold|drag|double-click|tap|copy)\b",
            says(sentence).text,
            re.I,
        )
        return "" if joined else f"“{verb}” has no object"
    if NAMELESS.match(act.rest):
        return f"does not say which one to {verb}"
    return f"does not say what to {verb}" if ADRIFT.match(act.rest) else ""


def _chosen(act: Act, sentence: Sentence, verb: str) -> str:
    """A verb that chooses may share the object of the next one: "select and copy the key"."""
    if NOTHING.match(act.rest):
        text = says(sentence).text
        lost = re.search(rf"\b{re.escape(verb)}\s+[,.;](?:\s|$)", text, re.I)
        alone = re.search(rf"\b{re.escape(verb)}\s*[.;]", text, re.I)
        return f"“{verb}” has no object" if lost or (alone and not act.before.strip()) else ""
    if NAMELESS.match(act.rest) and act.verb not in {"open", "expand"}:
        return f"does not say which one to {verb}"
    aside = ASIDE.match(act.rest) and act.verb not in {"choose", "switch", "open", "expand"}
    return f"does not say what to {verb}" if aside or FROM_A_LIST.match(act.rest) else ""


def _filled(act: Act, before: tuple[Act, ...], verb: str) -> str:
    """What was just copied is what is pasted; else a verb that fills needs a value."""
    if any(one.rest.strip(" .,") for one in before):
        return ""
    rest = act.rest
    if act.verb in {"copy", "save"} and TO_A_PLACE.match(rest):
        return f"does not say what to {verb}"
    if act.verb in {"set", "change"} and VALUE.match(rest) and not act.before.strip():
        return f"does not say what to {verb}"
    if act.verb != "type" and IN_A_FIELD.match(rest):
        return f"does not say what to {verb}"
    bare = re.match(r"^\s+[.;]|^\s+,(?:\s|$)", rest) or (
        not act.before.strip() and re.match(r"^\s*\.$", rest)
    )
    return f"“{verb}” has no object" if bare else ""
