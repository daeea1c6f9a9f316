"""References to steps: the number has to be there, and to be that of the title or thing named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from runbook.lint.phrasing import Reference, says
from runbook.lint.phrasing.values import matches, vague
from runbook.lint.published import Finding, Instead, Published, Section, Sentence, finding, instead
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
OTHER = {"above": "below", "below": "above", "earlier": "later", "later": "earlier"}
WHOLE = re.compile(r"[^.,;:()\"“”]+(?=[.)\"”]?$)")
"""A title that the sentence ends with, so that it is clear where it ends."""

Wrong = tuple[str, tuple[str, str]]
"""Why something is wrong, with what stands there and what is right; "" for what is not known."""

NOTHING: Wrong = ("", ("", ""))
RETURNS = re.compile(r"\b(?:return|come\s+back|go\s+back)\b", re.I)
NEEDS = re.compile(r"\b(?:need|use|enter|paste|require)\w*\b", re.I)


def check(guide: Published) -> Iterator[Finding]:
    """Find references to a step that is not there or is another one."""
    for sentence in guide.sentences:
        for reference in says(sentence).references:
            if reference.elsewhere:
                continue
            reason, right = _wrong(guide, sentence, reference)
            if reason:
                yield finding(sentence, KIND, reason, instead(*right))
        yield from _named(guide, sentence)


def parts(guide: Published, reference: Reference) -> list[Section]:
    """Return the headings among which a reference's number is to be looked for."""
    named = [one for one in guide.steps if one.noun == reference.noun]
    if named or reference.noun not in {"step", "section", "task"}:
        return named
    return [one for one in guide.steps if not one.noun]


def _wrong(guide: Published, sentence: Sentence, reference: Reference) -> Wrong:
    """Return why a reference is wrong, and what stands there with what is right."""
    among = parts(guide, reference)
    if not among:
        return _item(guide, sentence, reference)
    target = [one for one in among if one.number == reference.number]
    called = f"{reference.noun} {reference.number}"
    if not target:
        if reference.noun == "step" and _is_item(guide, sentence, reference):
            return NOTHING
        there = ", ".join(dict.fromkeys(one.number for one in among))
        meant = _meant(among, reference)
        right = _numbered(reference, meant.number if meant else "")
        return f"there is no {called}; the numbers are {there}", right
    if reference.title:
        return _title(among, target, reference)
    if len(target) > 1:
        return NOTHING
    return _content(guide, sentence, reference, target[0], among)


def _numbered(reference: Reference, number: str) -> tuple[str, str]:
    """Return a reference as it is printed, with its number and with another one."""
    printed = reference.printed
    return printed, number and printed.removesuffix(reference.number) + number


def _meant(among: list[Section], reference: Reference) -> Section | None:
    """Return the step that bears the title beside a number, the one that is most like it."""
    if not reference.title:
        return None
    told = [one for one in among if one.title and _begins(reference.title, one.title)]
    found = " ".join(tokens(reference.title))
    alike = {
        id(one): letters(" ".join(tokens(one.title)), found[: len(" ".join(tokens(one.title)))])
        for one in told
    }
    return max(told, key=lambda one: alike[id(one)], default=None)


def _title(among: list[Section], target: list[Section], reference: Reference) -> Wrong:
    """Hold the title beside a number against the one of that step."""
    if any(_begins(reference.title, one.title) for one in target if one.title):
        return NOTHING
    meant = _meant(among, reference)
    called = f"{reference.noun} {reference.number}"
    is_ = f"{called} is “{target[0].title}”"
    if meant:
        said = f"{is_}; “{meant.title}” is {meant.noun or reference.noun} {meant.number}"
        return said, _numbered(reference, meant.number)
    whole = WHOLE.match(reference.title)
    right = (whole.group(), target[0].title) if whole and len(target) == 1 else ("", "")
    return f"{is_}; no {reference.noun} has the title that stands here", right


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
) -> Wrong:
    """Hold what is said of a step against what that step does."""
    said = says(sentence)
    called = f"{reference.noun} {reference.number}"
    for value in said.used:
        if not value.said or vague(value.what):
            continue
        where = _copied_in(guide, value.what, among)
        if where and target not in where and len({one.number for one in where}) == 1:
            copied = f"{reference.noun} {where[0].number}"
            right = _numbered(reference, where[0].number)
            return f"“{value.what}” is copied in {copied}, not in {called}", right
    if RETURNS.search(reference.before) and not said.used:
        back = [one for one in among if _returns(guide, one)]
        if back and target not in back and target is not sentence.step:
            right = _numbered(reference, _only(back))
            return f"{called} returns to nothing; {reference.noun} {back[0].number} does", right
    if NEEDS.search(reference.before) and target.line > sentence.line:
        return _needed(guide, sentence, target, among, reference)
    return NOTHING


def _only(steps: list[Section]) -> str:
    """Return the number of the only step in a list; "" where there are several."""
    numbers = {one.number for one in steps}
    return numbers.pop() if len(numbers) == 1 else ""


def _needed(
    guide: Published,
    sentence: Sentence,
    target: Section,
    among: list[Section],
    reference: Reference,
) -> Wrong:
    """Hold "you need it in step 5" against where it is needed."""
    near = [one for one in guide.beside(sentence) if one.index <= sentence.index]
    values = [what for one in near for what in says(one).copied if not vague(what)]
    if not values:
        return NOTHING
    users = [
        one.step
        for one in guide.sentences
        if one.line > sentence.line
        and any(matches(value, use.what) for use in says(one).used for value in values)
    ]
    if users and target not in users and users[0] in among:
        needed = f"{users[0].noun} {users[0].number}"
        called = f"{reference.noun} {reference.number}"
        right = _numbered(reference, _only(users))
        return f"“{values[0]}” is needed in {needed}, not in {called}", right
    return NOTHING


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


def _item(guide: Published, sentence: Sentence, reference: Reference) -> Wrong:
    """Look among the items of numbered lists, where no heading bears a number."""
    if reference.noun != "step" or not reference.number.isdigit():
        return NOTHING
    items = _items(guide, sentence, near=False)
    most = max((int(one.item) for one in items), default=0)
    if not most:
        return NOTHING
    for number in filter(None, (reference.number, reference.last)):
        if number.isdigit() and int(number) > most:
            return f"there is no step {number}; the last one is {most}", ("", "")
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
            item = where.pop()
            said = f"“{value.what}” is copied in step {item}, not in step {reference.number}"
            return said, _numbered(reference, item)
    return NOTHING


def _named(guide: Published, sentence: Sentence) -> Iterator[Finding]:
    """Find titles without a number that are said to be in this guide and are not, or elsewhere."""
    for one in NAMED.finditer(says(sentence).text):
        title, where = one["title"].strip(" .,"), one["where"].casefold()
        there = [each for each in guide.sections if tokens(each.title) == tokens(title)]
        if not there:
            yield finding(sentence, KIND, f"no heading of this guide is “{title}”")
        elif where.endswith(("above", "earlier")) and there[0].line > sentence.line:
            reason = f"“{title}” comes further on, in line {there[0].line}"
            yield finding(sentence, KIND, reason, _turned(one["where"]))
        elif where.endswith(("below", "later")) and there[-1].line < sentence.line:
            reason = f"“{title}” came before, in line {there[-1].line}"
            yield finding(sentence, KIND, reason, _turned(one["where"]))


def _turned(where: str) -> tuple[Instead, ...]:
    """Return the other direction."""
    word = where.split()[-1]
    return instead(word, OTHER.get(word.casefold(), ""))
