"""References to steps: the number has to be there, and to be that of the title or thing named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from runbook.lint.phrasing import Reference, says
from runbook.lint.phrasing.values import matches, vague
from runbook.lint.published import Finding, Published, Section, Sentence, finding
from runbook.lint.words import letters, likeness, tokens

KIND = "step-reference"
LIKE = 0.7
"""How alike two titles have to be to be two forms of one."""

NAMED = re.compile(
    r"(?<!click )(?<!press )(?<!select )(?<!choose )[\"“](?P<title>\w+\s[^\"”]{4,80})[\"”]"
    r"(?P<where>\s+(?:\(?|section\s+|steps?\s+|part\s+|procedure\s+|heading\s+)"
    r"(?:above|below|earlier|later|in\s+this\s+(?:guide|topic|procedure|article)))",
    re.I,
)
RETURNS = re.compile(r"\b(?:return|come\s+back|go\s+back)\b", re.I)
NEEDS = re.compile(r"\b(?:need|use|enter|paste|require)\w*\b", re.I)


def check(guide: Published) -> Iterator[Finding]:
    """Find references to a step that is not there or is another one."""
    for sentence in guide.sentences:
        for reference in says(sentence).references:
            if not reference.elsewhere and (reason := _wrong(guide, sentence, reference)):
                yield finding(sentence, KIND, reason)
        yield from _named(guide, sentence)


def parts(guide: Published, reference: Reference) -> list[Section]:
    """Return the headings among which a reference's number is to be looked for."""
    named = [one for one in guide.steps if one.noun == reference.noun]
    if named or reference.noun not in {"step", "section", "task"}:
        return named
    return [one for one in guide.steps if not one.noun]


def _wrong(guide: Published, sentence: Sentence, reference: Reference) -> str:
    among = parts(guide, reference)
    if not among:
        return _item(guide, sentence, reference)
    target = [one for one in among if one.number == reference.number]
    called = f"{reference.noun} {reference.number}"
    if not target:
        if reference.noun == "step" and _is_item(guide, sentence, reference):
            return ""
        there = ", ".join(dict.fromkeys(one.number for one in among))
        return f"there is no {called}; the numbers are {there}"
    if reference.title:
        return _title(among, target, reference)
    if len(target) > 1:
        return ""
    return _content(guide, sentence, reference, target[0], among)


def _title(among: list[Section], target: list[Section], reference: Reference) -> str:
    """Hold the title beside a number against the one of that step."""
    if any(_begins(reference.title, one.title) for one in target if one.title):
        return ""
    meant = next((one for one in among if one.title and _begins(reference.title, one.title)), None)
    called = f"{reference.noun} {reference.number}"
    is_ = f"{called} is “{target[0].title}”"
    if meant:
        return f"{is_}; “{meant.title}” is {meant.noun or reference.noun} {meant.number}"
    return f"{is_}; no {reference.noun} has the title that stands here"


def _begins(text: str, title: str) -> bool:
    """Tell whether a text begins with a title, spelt a little differently perhaps."""
    wanted = tokens(title)
    found = tokens(text)
    if found[: len(wanted)] == wanted or wanted[: len(found)] == found:
        return True
    return found[:1] == wanted[:1] and any(
        max(
            likeness(" ".join(found[:length]), title),
            letters("".join(found[:length]), "".join(wanted)),
        )
        >= LIKE
        for length in range(max(1, len(wanted) - 1), len(wanted) + 2)
    )


def _content(
    guide: Published,
    sentence: Sentence,
    reference: Reference,
    target: Section,
    among: list[Section],
) -> str:
    """Hold what is said of a step against what that step does."""
    said = says(sentence)
    called = f"{reference.noun} {reference.number}"
    for value in said.used:
        if not value.said or vague(value.what):
            continue
        where = _copied_in(guide, value.what, among)
        if where and target not in where and len({one.number for one in where}) == 1:
            return (
                f"“{value.what}” is copied in {reference.noun} {where[0].number}, not in {called}"
            )
    if RETURNS.search(reference.before) and not said.used:
        back = [one for one in among if _returns(guide, one)]
        if back and target not in back and target is not sentence.step:
            return f"{called} returns to nothing; {reference.noun} {back[0].number} does"
    if NEEDS.search(reference.before) and target.line > sentence.line:
        return _needed(guide, sentence, target, among, called)
    return ""


def _needed(
    guide: Published, sentence: Sentence, target: Section, among: list[Section], called: str
) -> str:
    """Hold "you need it in step 5" against where it is needed."""
    near = [one for one in guide.beside(sentence) if one.index <= sentence.index]
    values = [what for one in near for what in says(one).copied if not vague(what)]
    if not values:
        return ""
    users = [
        one.step
        for one in guide.sentences
        if one.line > sentence.line
        and any(matches(value, use.what) for use in says(one).used for value in values)
    ]
    if users and target not in users and users[0] in among:
        return f"“{values[0]}” is needed in {users[0].noun} {users[0].number}, not in {called}"
    return ""


def _copied_in(guide: Published, what: str, among: list[Section]) -> list[Section]:
    found = []
    for one in guide.sentences:
        if one.step in among and any(matches(what, value) for value in says(one).copied):
            found.append(one.step)
    return list(dict.fromkeys(found))


def _returns(guide: Published, step: Section) -> bool:
    return any(act.kind == "return" for one in guide.under(step) for act in says(one).acts)


def _items(guide: Published, sentence: Sentence, *, near: bool) -> list[Sentence]:
    """Return the numbered items of lists, of the part the sentence is in or of all parts."""
    return [
        one
        for one in guide.sentences
        if one.item.isdigit() and (not near or one.section is sentence.section)
    ]


def _is_item(guide: Published, sentence: Sentence, reference: Reference) -> bool:
    return any(one.item == reference.number for one in _items(guide, sentence, near=True))


def _item(guide: Published, sentence: Sentence, reference: Reference) -> str:
    """Look among the items of numbered lists, where no heading bears a number."""
    if reference.noun != "step" or not reference.number.isdigit():
        return ""
    items = _items(guide, sentence, near=False)
    most = max((int(one.item) for one in items), default=0)
    if not most:
        return ""
    for number in filter(None, (reference.number, reference.last)):
        if number.isdigit() and int(number) > most:
            return f"there is no step {number}; the last one is {most}"
    here = _items(guide, sentence, near=True)
    for value in says(sentence).used:
        if not value.said or vague(value.what):
            continue
        where = {
            one.item
            for one in here
            if one.depth <= max(1, sentence.depth)
            and any(matches(value.what, what) for what in says(one).copied)
        }
        elsewhere = any(
            one.item == reference.number
            and any(matches(value.what, what) for what in says(one).copied)
            for one in items
        )
        if len(where) == 1 and not elsewhere:
            return f"“{value.what}” is copied in step {where.pop()}, not in step {reference.number}"
    return ""


def _named(guide: Published, sentence: Sentence) -> Iterator[Finding]:
    """Find titles without a number that are said to be in this guide and are not, or elsewhere."""
    for one in NAMED.finditer(says(sentence).text):
        title, where = one["title"].strip(" .,"), one["where"].casefold()
        there = [each for each in guide.sections if tokens(each.title) == tokens(title)]
        if not there:
            yield finding(sentence, KIND, f"no heading of this guide is “{title}”")
        elif where.endswith(("above", "earlier")) and there[0].line > sentence.line:
            yield finding(sentence, KIND, f"“{title}” comes further on, in line {there[0].line}")
        elif where.endswith(("below", "later")) and there[-1].line < sentence.line:
            yield finding(sentence, KIND, f"“{title}” came before, in line {there[-1].line}")
