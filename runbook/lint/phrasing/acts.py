"""What a sentence tells the reader to do: its verbs, each with its object.

A verb tells to do something where a clause begins: at the start, after a comma, a colon, "and",
"then", "must", "not". Elsewhere the same word is a noun, or says what something is for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from runbook.lint.blocks import NOUNS
from runbook.lint.phrasing.names import leading, trailing
from runbook.lint.phrasing.verbs import KIND_OF, NOUNS_TOO, PARTICLES

_VERBS = sorted(
    {one.replace("-", " ") if one.split("-")[0] in PARTICLES else one for one in KIND_OF}
    | {"turn", "switch"},
    key=len,
    reverse=True,
)
_VERB = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in _VERBS)
_BEFORE = "|".join(
    rf"(?<={one}\s)"
    for one in (
        *(r"[,;:(–—-]", "and", "then", "or", "[Pp]lease", "must", "should", "need to", "have to"),
        *("not", "n't", "n’t", "[Nn]ever", "simply", "now", "[Oo]ptional[.]", "[Nn]ext", "Then"),
        *("[Ff]irst", "[Ff]inally", "Now", "also", "will need to", "again", "either"),
    )
)
ACT = re.compile(rf"(?:^[\s>]*|{_BEFORE})(?P<verb>{_VERB})\b(?![-’'/:]\w|\s*=)", re.I)
PLACED = re.compile(
    r"^(?:In|On|Under|From|At|Within|Beside|Next to|Inside|Using|With|For|To the)\b[^,:;]*?\s"
    r"(?P<verb>click|select|choose|press|tap|tick|enter|paste|type|open|expand|toggle|check)\b"
)
OBJECT = re.compile(
    r"\s+(?:the|an?|your|it|its|each|all|any|this|these|that|both|every|[A-Z“\"<0-9])"
)
TITLE = re.compile(rf"\b(?:{NOUNS})s?\s+\d+(?:\.\d+)*\s*[:–—(\"“]\W*$", re.I)
LED_IN = re.compile(
    r"^(?:In|On|Under|From|At|Within|Before|After|If|When|Once|To|For|As|With|Next|Using|While|"
    r"Still)\b"
    r"[^:;]*,\s+$"
)
NOT_ACT = re.compile(
    r"^\s*(?:note|check|see|make sure|ensure|verify)?\s*(?:that the following|:)|"
    r"^note\s+that\b|^(?:name|type|test|note|record|view|address)\s*[:=]",
    re.I,
)
SEPARATOR = re.compile(r"\s*(?:>+|→|›|»|⟶|▸|➔|➜|->|=>|\|(?=\s))\s*")
CLEARED = re.compile(
    r"^[\"”’']?\s+(?:option\s+|box\s+|check\s?box\s+|toggle\s+)?(?:un(?:ticked|checked|selected|"
    r"marked)|cleared|"
    r"deselected|(?:switched\s+|turned\s+)?off|disabled)\b",
    re.I,
)
NEGATED = re.compile(
    r"\b(?:do not|don['’]t|never|must not|should not|shouldn['’]t)\s+(?:\w+\s+or\s+)?$", re.I
)
TAIL = re.compile(
    r"[\s,;(]*(?:\b(?:and|then|or|please|you|must|should|also|not|do)\b[\s,;(]*)*$", re.I
)


@dataclass(frozen=True)
class Act:
    """One thing that the reader is told to do.

    Attributes:
        verb: in lower case, its particle joined by a hyphen: "turn-off".
        kind: one of `verbs.KINDS`.
        rest: what follows the verb in its clause.
        name: the name of its object, "" if that has none.
        tail: what follows the name.
        path: the parts of a menu path; empty if it is none.
        before: what stands before the verb in its clause.
        negated: whether it is told not to be done.
    """

    verb: str
    kind: str
    rest: str
    name: str
    tail: str
    path: tuple[str, ...]
    before: str
    negated: bool


def acts(text: str, strong: tuple[str, ...] = ()) -> tuple[Act, ...]:
    """Return what a sentence tells to do, in its order."""
    found = [one for one in ACT.finditer(text) if _tells(text, one)]
    if not found and (placed := PLACED.match(text)):
        found = [placed]
    if not found:
        return ()
    ends = [*(one.start("verb") for one in found[1:]), len(text)]
    made: list[Act] = []
    start = 0
    for one, end in zip(found, ends, strict=True):
        before = text[start : one.start("verb")]
        rest = text[one.end("verb") : end]
        if end < len(text):
            rest = TAIL.sub("", rest)
        made.append(_act(one["verb"], before, rest, strong))
        start = one.end("verb")
    return tuple(made)


def _tells(text: str, found: re.Match[str]) -> bool:
    verb = re.sub(r"\s+", " ", found["verb"]).casefold()
    before, after = text[: found.start("verb")], text[found.end("verb") :]
    first = not re.search(r"\w", before)
    if NOT_ACT.match(text[found.start("verb") :]) or TITLE.search(before):
        return False
    if verb in {"turn", "switch"} and not re.match(r".{1,80}?\b(?:on|off|to|back)\b", after):
        return False
    if first:
        return not re.match(r"\s+(?:is|are|was|will|has|can|must|and\s+\w+\s+(?:is|are))\b", after)
    capital = found["verb"][0].isupper()
    if capital and not re.search(r"[:.(–—]\s*$|\b(?:[Oo]ptional|[Nn]ote)\W*$", before):
        return verb == "click"
    joined = re.search(r"(?:\b(?:and|or)|,)\s+$", before)
    if LED_IN.match(before) and before.count(",") == 1:
        return True
    if verb in NOUNS_TOO and joined and not NEGATED.search(before):
        return bool(OBJECT.match(after))
    return True


def _act(verb: str, before: str, rest: str, strong: tuple[str, ...]) -> Act:
    word = re.sub(r"\s+", "-", verb.strip().casefold())
    if word in {"turn", "switch"}:
        way = re.search(r"\b(on|off|back)\b", rest)
        word = f"{word}-{way[1]}" if way else word
    if word == "go" and re.match(r"\s+back\b", rest):
        word = "go-back"
    path = menu_path(rest)
    value = re.search(r"\sto\s", rest) if word in {"set", "change"} else None
    object_ = rest[: value.start()] if value else rest
    name, tail = ("", rest) if path else leading(object_, strong)
    tail += rest[len(object_) :]
    if path:
        name = path[-1]
        tail = rest[rest.rfind(name) + len(name) :]
    if word in {"set", "change", "switch", "toggle", "select", "choose"} and re.search(
        r"\bto\s+(?:the\s+)?[\"“]?(?:off|no|disabled|false|none|hidden|inactive)\b", tail, re.I
    ):
        return Act("turn-off", "clear", rest, name, tail, path, before, _negated(before))
    if word in {"leave", "keep"} and CLEARED.search(tail):
        return Act(word, "clear", rest, name, tail, path, before, _negated(before))
    return Act(word, KIND_OF.get(word, "do"), rest, name, tail, path, before, _negated(before))


def _negated(before: str) -> bool:
    return bool(NEGATED.search(before))


def menu_path(text: str) -> tuple[str, ...]:
    """Return the parts of "A > B > C"; what a lost icon leaves empty is left out."""
    parts = SEPARATOR.split(text)
    if len(parts) < 2:
        return ()
    first = trailing(parts[0]) or re.sub(r"^.*\b(?:to|the|on)\s+", "", parts[0]).strip(" \"“”'*")
    middle = [one.strip(" \"“”'*") for one in parts[1:-1]]
    last = leading(parts[-1])[0] or re.split(r"[.,;]|\s(?:to|and|in|on|for)\s", parts[-1])[0]
    made = [one for one in (first, *middle, last.strip(" \"“”'*.")) if one]
    return tuple(made) if all(len(one) <= 60 for one in made) else ()
