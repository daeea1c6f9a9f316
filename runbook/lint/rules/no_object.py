"""Instructions without an object: mostly an icon or a bold word that was lost on the way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from runbook.lint.phrasing import Act, says
from runbook.lint.published import Finding, Published, Sentence, finding

KIND = "no-object"
PRESSING = frozenset({"click", "double-click", "right-click", "press", "tap", "hit", "push"})
CHOOSING = frozenset(
    {
        "select",
        "choose",
        "pick",
        "check",
        "tick",
        "deselect",
        "clear",
        "uncheck",
        "untick",
        "enable",
    }
    | {"disable", "toggle", "expand", "copy", "paste", "enter", "type", "open"}
)
NOTHING = re.compile(r"^\s*(?:[.,;:)!]|$)")
SEPARATED = re.compile(r"^\s*(?:>|→|›|»|->|=>)")
ADRIFT = re.compile(
    r"^\s+(?:on\s+)?(?:next\s+to|beside|to\s+the\s+(?:right|left)|(?:in|at|on|from|under|near|above|below|within)"
    r"\s+(?:the|your)\s|to\s+(?!the\b|your\b|expand|collapse|confirm\s+and)\w+|and\s+then\b|then\b|for\s|"
    r"in\s+order\s+to|(?:in|at|from|under)\s+[A-Z])",
)
COMPOUND = re.compile(r"^\s+and\s+(?:hold|drag|copy|save|paste|then\s+\w+\s+the)\b")
ARTICLE = re.compile(
    r"^\s+(?:on\s+)?(?:the|an?|your)\s*(?:[.,;:)]|$|(?:next\s+to|and|then|to)\b)", re.I
)
NAMELESS = re.compile(
    r"^\s+(?:on\s+)?(?:the|an?)\s+(?:icon|button|link|tab|menu|option|check\s?box|toggle|field)\s*"
    r"(?:[.;]|$|,?\s*(?:and|to)\s)",
    re.I,
)
EMPTY_PLACE = re.compile(
    r"^(?:In|From|On|Under)\s+the\s+(?:field|box|drop-?down(?:\s+(?:list|menu))?|tab|section|list|menu|page)\s*,"
    r"|^(?:In|From|On|Under)\s*,",
)
ANSWERS = frozenset({"as follows", "here", "anywhere", "twice", "once", "again", "through"})


def check(guide: Published) -> Iterator[Finding]:
    """Find instructions whose verb has nothing to act on."""
    for sentence in guide.sentences:
        said = says(sentence)
        for act in said.acts:
            if reason := _missing(act, sentence):
                yield finding(sentence, KIND, reason)
        first = guide.beside(sentence)[0] is sentence
        if first and EMPTY_PLACE.match(said.text) and said.instructs:
            yield finding(sentence, KIND, "the place has no name: a word was lost before the comma")


def _missing(act: Act, sentence: Sentence) -> str:
    verb = act.verb.replace("-", " ")
    icon = "; a picture without words stands there" if sentence.icons else ""
    pressing = act.verb in PRESSING
    if act.negated or not (pressing or act.verb in CHOOSING):
        return ""
    if act.rest.strip(" .").casefold() in ANSWERS:
        return ""
    if NOTHING.match(act.rest) or ARTICLE.match(act.rest):
        return _nothing(act, sentence, verb, icon)
    if SEPARATED.match(act.rest):
        return f"“{verb}” is followed by a separator: the first part of the path is missing{icon}"
    if pressing and NAMELESS.match(act.rest):
        return f"does not say which one to {verb}{icon}"
    if COMPOUND.match(act.rest):
        return ""
    if pressing and ADRIFT.match(act.rest):
        return f"does not say what to {verb}{icon}"
    if act.verb in {"select", "tick", "check", "toggle", "uncheck"} and re.match(
        r"^\s+(?:next\s+to|to\s+(?!the\b)[a-z]+\b)", act.rest
    ):
        return f"does not say what to {verb}{icon}"
    return ""


def _nothing(act: Act, sentence: Sentence, verb: str, icon: str) -> str:
    """An object may stand before its verb, or the verb be joined to the next one."""
    text = says(sentence).text
    after = text[text.find(act.rest) + len(act.rest) :] if act.rest.strip() else text
    if act.verb in CHOOSING and act.verb not in PRESSING:
        joined = re.search(rf"\b{re.escape(verb)}\s*(?:,|and|or|then)\s+\w+", text, re.I)
        if (
            joined
            or act.verb in {"check", "open", "enable", "copy", "paste", "enter"}
            and not after
        ):
            return ""
    if re.search(
        rf"\b{re.escape(verb)}\s+(?:and|or|,)\s*(?:hold|drag|double-click|tap)\b", text, re.I
    ):
        return ""
    return f"“{verb}” has no object{icon}"
