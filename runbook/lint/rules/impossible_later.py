"""Options that make a later instruction impossible.

What is hidden, turned off, closed or removed is needed further on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from runbook.lint.listed import listed
from runbook.lint.phrasing import Act, says
from runbook.lint.published import Finding, Published, Sentence, finding
from runbook.lint.words import stems

KIND = "impossible-later"
VERB = re.compile(
    r"^(?:Show|Display|List|Publish|Enable|Allow|Include|Require|Use|Permit|Accept|Activate|"
    r"Prompt\s+for|Ask\s+for|Prompt|Ask|Request|Collect|Apply|Turn\s+on)\s+",
    re.I,
)
SHOWN_IN = re.compile(
    r"^(?:Show|Display|List|Publish|Visible|Make\s+visible|Pin|Include)\b.*?\b(?:in|on|to|"
    r"at)\s+(?:the\s+)?(?P<where>.+)$",
    re.I,
)
HIDES = re.compile(
    r"\b(?:to\s+hide|hides?|removes?|so\s+that\s+[^.]*\b(?:not|no\s+longer)\b[^.]*\b(?:shown|"
    r"displayed|appear|visible|listed|see)\b)"
    r"[^.]*?\b(?:from|in|on)\s+(?P<where>[^.,;]+)",
    re.I,
)
HIDING = re.compile(r"^(?:Do\s+not\s+(?:show|display)|Hide)\b", re.I)
GONE = re.compile(
    r"\b(?:(?:only|just)\s+(?:be\s+)?(?:shown|displayed|visible|appears?)?\s*once|"
    r"(?:not|never|no\s+longer|cannot|can['’]t|won['’]t|unable)\b[^.]{0,40}\b(?:shown|displayed|"
    r"available|visible|"
    r"retriev\w+|view\w*|see|copy|access\w*|recover\w*)\b[^.]{0,30}\b(?:again|later|after|once|"
    r"any\s?more)|"
    r"(?:shown|displayed|visible|available)\s+only\s+(?:once|now|until|on\s+this|here))\b",
    re.I,
)
WARNS = re.compile(r"\b(?:not|unless|if|skip|omit)\b[^.]*\b(?:steps?|tests?|later|below)\b", re.I)
CLOSING = frozenset({"close", "cancel", "exit", "discard"})
THIS_PAGE = re.compile(
    r"^\s+(?:this|the|that|your)\s+(?:browser\s+)?(?:page|window|tab|dialog|form|wizard)\b", re.I
)
TESTS = re.compile(r"\b(?:test|verify|try|check|validate)", re.I)
TAKING = frozenset({"disable", "deactivate", "hide", "turn-off", "switch-off", "suspend"})
STATUS = frozenset(stems("status state enable enabled active activate"))
SIGNS_IN = re.compile(r"\b(?:sign|log)[\s-]*(?:in|on)\b", re.I)
PURPOSE = re.compile(
    r"[.,;:(]|\sto\s(?!(?:the|my|your|a)\b)|\s(?:so|as|because|if|unless|when|for|and|or|while|until|check\s?box|option|toggle|switch|box)\b"
)
OPENS = frozenset({"press", "select", "go", "return", "do", "enter"})
PLACE = listed("user profile page portal screen list menu")
GENERAL = listed("user option setting page application feature access")


def check(guide: Published) -> Iterator[Finding]:
    """Find options that take away what a later instruction uses."""
    for sentence in guide.sentences:
        for act in says(sentence).acts:
            if reason := _takes_away(guide, sentence, act):
                yield finding(sentence, KIND, reason)
        yield from _once(guide, sentence)


def _takes_away(guide: Published, sentence: Sentence, act: Act) -> str:
    said = says(sentence)
    if act.kind == "close" and not act.negated:
        return _closed(guide, sentence, act)
    off = (act.kind == "clear") != act.negated
    off = off or (act.kind == "select" and act.negated)
    hiding = act.kind == "select" and not act.negated and bool(HIDING.match(act.name))
    off = (off and not HIDING.match(act.name)) or hiding
    if not act.name and act.verb in TAKING and not act.negated:
        act = replace(act, name=_thing(act.rest))
    act = replace(act, name=_label(act, sentence))
    if not off or not act.name or (act.negated and act.kind == "clear"):
        return ""
    after = [one.text for one in guide.beside(sentence) if one.index > sentence.index]
    if any(WARNS.search(one) for one in (said.text[said.text.find(act.name) :], *after)):
        return ""
    return _hidden(guide, sentence, act) or _turned_off(guide, sentence, act)


def _label(act: Act, sentence: Sentence) -> str:
    """Return the whole label of an option; in plain text small letters may go on with it."""
    if not act.name or act.path or act.name in sentence.strong or f"“{act.name}”" in sentence.text:
        return act.name
    tail = PURPOSE.split(act.tail, maxsplit=1)[0]
    return act.name + (tail if tail.startswith(" ") else "").rstrip()


def _thing(rest: str) -> str:
    """Return what a verb acts on where it has no name: up to the next small word."""
    bare = re.sub(r"^\s*(?:the|your|an?|this|that|its)\s+", "", rest)
    return re.split(r"\s(?:from|in|on|for|to|of|at|so|if|as|by|and|or)\s|[.,;:(]", bare)[0].strip()


def _hidden(guide: Published, sentence: Sentence, act: Act) -> str:
    """What is hidden in a place cannot be pressed there."""
    places = [one["where"] for one in (SHOWN_IN.match(act.name), HIDES.search(act.rest)) if one]
    if HIDING.match(act.name) and (where := re.search(r"\b(?:in|on|from)\s+(.+)$", act.name)):
        places.append(where[1])
    for place in places:
        wanted = _key(place)
        for later in _later(guide, sentence):
            if wanted and _holds(later, wanted) and (use := _used_there(guide, later)):
                return f"line {use.line} needs it in “{place.strip()}”, from where this takes it"
    return ""


def _key(place: str) -> tuple[str, ...]:
    """Return the words of a place that tell it from others: two of them, or one that is rare."""
    words = tuple(one for one in stems(place) if one not in {"users'", "user's", "all"})
    return words if len(words) > 1 or (words and words[0] not in PLACE) else ()


def _stems(text: str) -> tuple[str, ...]:
    """Return the words that name something, signing in being one word however it is written."""
    return stems(SIGNS_IN.sub("signin", text))


def _holds(sentence: Sentence, wanted: tuple[str, ...]) -> bool:
    have = _stems(says(sentence).text)
    return any(have[i : i + len(wanted)] == wanted for i in range(len(have)))


def _used_there(guide: Published, sentence: Sentence) -> Sentence | None:
    """Return the instruction, on a place that was just gone to, that presses something."""
    near = [one for one in guide.sentences[sentence.index :] if one.section is sentence.section][:4]
    going = {"go", "open", "navigate", "return", "browse", "access", "launch", "view", "visit"}
    for one in near:
        for act in says(one).acts:
            if act.kind in {"press", "select"} and act.name:
                return one
            if act.verb in going and one is sentence and not says(one).places and act.name:
                return one
    return None


def _turned_off(guide: Published, sentence: Sentence, act: Act) -> str:
    """What is turned off cannot be used."""
    thing = VERB.sub("", act.name)
    wanted = _stems(thing)
    if set(wanted) <= STATUS:
        return _inactive(guide, sentence, act)
    special = len(wanted) > 1 or (
        len(wanted) == 1 and len(wanted[0]) > 5 and wanted[0] not in GENERAL
    )
    if not special:
        return ""
    for later in _later(guide, sentence):
        said = says(later)
        if not said.instructs or not _holds(later, wanted):
            continue
        if any(one.negated or stems(one.name) == stems(act.name) for one in said.acts):
            return ""
        uses = [one for one in said.acts if one.kind in OPENS and _in_object(one, wanted)]
        if uses:
            return f"“{thing}” is turned off here and needed in line {later.line}"
    return ""


def _inactive(guide: Published, sentence: Sentence, act: Act) -> str:
    """What is not active cannot be signed in to, unless it is made active before."""
    for later in _later(guide, sentence):
        said = says(later)
        if any(stems(one.name) == stems(act.name) and one.kind != "clear" for one in said.acts):
            return ""
        testing = TESTS.search(f"{later.step.title} {later.section.title}")
        if testing and said.instructs and SIGNS_IN.search(said.text):
            return f"line {later.line} signs in by what is left inactive here"
    return ""


def _in_object(act: Act, wanted: tuple[str, ...]) -> bool:
    """Tell whether a thing is what an instruction acts on, not what it is for."""
    clause = re.split(r"\b(?:to|so\s+that|because|if|unless|without)\b", f"{act.before} {act.rest}")
    have = _stems(f"{act.verb.replace('-', ' ')} {' '.join(clause[:2])}")
    return any(have[i : i + len(wanted)] == wanted for i in range(len(have)))


def _closed(guide: Published, sentence: Sentence, act: Act) -> str:
    """What is closed or deleted cannot be gone back to; opening it anew is something else."""
    if act.verb in CLOSING and THIS_PAGE.match(act.rest):
        return _closed_here(guide, sentence)
    name = act.name or _thing(act.rest)
    wanted = tuple(one for one in stems(name) if one not in PLACE)
    if len(wanted) == 1 and (wanted[0] in GENERAL or not act.name):
        return ""
    place = re.match(r"^\s*(?:browser\s+)?(page|dialog|window|tab|wizard|form|screen)\b", act.tail)
    if not wanted or (act.verb in {"close", "cancel", "exit"} and not place):
        return ""
    for later in _later(guide, sentence):
        said = says(later)
        returns = [one for one in said.acts if one.kind == "return"]
        uses = [
            one
            for one in said.acts
            if one.kind in {"press", "select", "do", "enter"}
            and stems(one.name or _thing(one.rest)) == wanted
            and not one.negated
        ]
        if act.verb in {"close", "cancel", "exit", "discard"}:
            if returns and _holds(later, wanted):
                return f"line {later.line} returns to it"
            if any(
                one.how in {"shown", "gone"} and stems(one.name) == stems(act.name)
                for one in said.places
            ):
                return ""
        elif uses:
            return f"line {later.line} still uses “{name}”"
    return ""


def _closed_here(guide: Published, sentence: Sentence) -> str:
    """The page that is closed without a name is the one that appeared last."""
    shown = [
        place.name
        for one in guide.sentences[: sentence.index + 1]
        for place in says(one).places
        if place.how == "shown"
    ]
    for later in _later(guide, sentence):
        for place in says(later).places:
            same = bool(shown) and stems(place.name) == stems(shown[-1])
            if same and place.how == "returned":
                return f"line {later.line} returns to “{place.name}”"
            if same and place.how in {"shown", "gone"}:
                return ""
    return ""


def _once(guide: Published, sentence: Sentence) -> Iterator[Finding]:
    """What is shown only once cannot be copied after the page was left."""
    said = says(sentence)
    if not GONE.search(said.text):
        return
    near = guide.sentences[max(0, sentence.index - 2) : sentence.index + 1]
    if any(says(one).copied for one in near):
        return
    left = False
    for later in guide.sentences[sentence.index + 1 :]:
        words = says(later)
        for act in words.acts:
            left = left or (
                act.verb == "close"
                or act.name.casefold() in {"save", "done", "close", "finish", "ok"}
            )
            if act.kind == "copy" and left and words.copied:
                shared = set(stems(words.copied[0])) & set(
                    stems(" ".join(one.text for one in near))
                )
                if shared:
                    yield finding(
                        later, KIND, f"line {sentence.line} says that it is shown only once"
                    )
                    return
        if words.copied and not left:
            return


def _later(guide: Published, sentence: Sentence) -> tuple[Sentence, ...]:
    return guide.sentences[sentence.index + 1 :]
