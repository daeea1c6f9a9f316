"""Objects that the guide makes: later they have to be called what they were called then."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from runbook.lint.phrasing import Act, says
from runbook.lint.phrasing.names import leading
from runbook.lint.published import Finding, Published, Sentence, finding, instead
from runbook.lint.words import same, stems, tokens

KIND = "page-name"
NAMED = re.compile(
    r"\b(?:named|called|with\s+the\s+name|as\s+(?:the|its)\s+(?:\w+\s+)?name|"
    r"[Nn]ame\s+(?:it|the\s+[a-z-]+(?:\s+[a-z]+)?))\s+"
)
NAME_FIELD = re.compile(r"\b(?:name|label|title)\b", re.I)
GIVEN = re.compile(
    r"(?:,?\s*(?:for\s+example|e\.g\.|such\s+as|like|:|=|"
    r"as)\s*:?,?\s+)[\"“]?(?P<name>[A-Z][^,;.\"”]{2,50})"
)
LISTED = re.compile(r"^(?:Under|In|From|On|Within)\b[^,]{0,80},?\s", re.I)
TILE = re.compile(
    r"^\s*(?:tile|app(?:lication)?|icon|card|entry|row|connection|provider|integration)\b", re.I
)


@dataclass(frozen=True)
class _Made:
    name: str
    sentence: Sentence


def check(guide: Published) -> Iterator[Finding]:
    """Find an object that is pressed under a name with a word more, or less, than it was given."""
    made: list[_Made] = []
    pressed: list[str] = []
    for sentence in guide.sentences:
        said = says(sentence)
        for act in said.acts:
            if _is_object(said.text, act) and not any(same(act.name, one) for one in pressed):
                other = next((one for one in made if _other(one.name, act.name)), None)
                exact = any(same(one.name, act.name) for one in made)
                if other and not exact:
                    line = other.sentence.line
                    reason = f"“{act.name}” is “{other.name}” where it is made, in line {line}"
                    yield finding(sentence, KIND, reason, instead(act.name, other.name))
        made += [_Made(name, sentence) for name in given(guide, sentence)]
        pressed += [act.name for act in said.acts if act.kind in {"press", "select"} and act.name]


def _is_object(text: str, act: Act) -> bool:
    """Tell an object from a control: it stands in a list, or is a tile."""
    if act.kind not in {"press", "select", "go", "do"} or len(tokens(act.name)) < 2 or act.path:
        return False
    return bool(LISTED.match(text) or TILE.match(act.tail))


def given(guide: Published, sentence: Sentence) -> Iterator[str]:
    """Give the names that a sentence gives to something, or takes a template by."""
    said = says(sentence)
    for one in NAMED.finditer(said.text):
        name = leading(said.text[one.end() :], sentence.strong)[0]
        if name:
            yield name
    for act in said.acts:
        if act.kind == "enter" or act.verb in {"name", "rename"}:
            field = f"{act.before} {act.rest}"
            if NAME_FIELD.search(field):
                if given := GIVEN.search(act.rest):
                    yield given["name"].strip()
                elif act.name and not NAME_FIELD.search(act.name):
                    yield act.name
    after = [one for one in guide.beside(sentence) if one.index >= sentence.index]
    shown = [each.name for one in after for each in says(one).places if each.how == "shown"]
    for act in said.acts:
        if act.kind in {"press", "select"} and len(tokens(act.name)) > 1:
            yield from (act.name for page in shown if same(page, f"Add {act.name}"))


def _other(given: str, name: str) -> bool:
    """Tell whether a name is the given one with one or two words more or less."""
    mine, theirs = stems(given), stems(name)
    if mine == theirs or min(len(mine), len(theirs)) < 2:
        return False
    shorter, longer = sorted((mine, theirs), key=len)
    begins = any(
        longer[:at] + longer[at + more :] == shorter
        for more in (1, 2)
        for at in range(len(longer) - more + 1)
    )
    swapped = (
        len(mine) == len(theirs) and len(set(mine) ^ set(theirs)) == 2 and mine[0] == theirs[0]
    )
    return begins or (swapped and len(mine) > 2)
