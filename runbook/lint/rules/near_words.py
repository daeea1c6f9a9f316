"""Names that differ by a slip in one word: with no screen to look at, the rarer one is the slip."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from runbook.lint.phrasing import says
from runbook.lint.published import Finding, Published, Sentence, finding, instead
from runbook.lint.words import slip, tokens

KIND = "unknown-word"
LOGON = re.compile(r"^(?:log|sign)(?:in|on|out|off|up)$")


def check(guide: Published) -> Iterator[Finding]:
    """Find labels of which one word is a slip of another label's, all else being the same."""
    labels = _labels(guide)
    counts = Counter(tokens(guide.text))
    shapes: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for words in labels:
        for at in range(len(words)):
            shapes[(str(at), *words[:at], "", *words[at + 1 :])].add(words)
    for shape, alike in shapes.items():
        at = int(shape[0])
        for one in sorted(alike):
            for other in sorted(alike):
                if one != other and _is_slip(one[at], other[at], counts, labels, one, other):
                    line = labels[other][0].line
                    for sentence in labels[one]:
                        name = _as_printed(one, sentence)
                        reason = f"“{name}”: line {line} has “{other[at]}”"
                        yield finding(
                            sentence,
                            KIND,
                            f"{reason} where this has “{one[at]}”",
                            instead(name, _mended(name, one[at], other[at])),
                        )


def _labels(guide: Published) -> dict[tuple[str, ...], list[Sentence]]:
    found: dict[tuple[str, ...], list[Sentence]] = defaultdict(list)
    for sentence in guide.sentences:
        for name in says(sentence).names:
            words = tokens(name)
            if len(words) > 1 and sentence not in found[words]:
                found[words].append(sentence)
    return {words: where for words, where in found.items() if where}


def _is_slip(
    mine: str,
    theirs: str,
    counts: Counter[str],
    labels: dict[tuple[str, ...], list[Sentence]],
    one: tuple[str, ...],
    other: tuple[str, ...],
) -> bool:
    if not slip(mine, theirs) or (LOGON.match(mine) and LOGON.match(theirs)):
        return False
    if counts[mine] != counts[theirs]:
        return counts[mine] < counts[theirs] and counts[mine] <= 2
    return labels[one][0].index > labels[other][0].index


def _as_printed(words: tuple[str, ...], sentence: Sentence) -> str:
    return next((name for name in says(sentence).names if tokens(name) == words), " ".join(words))


def _mended(name: str, wrong: str, right: str) -> str:
    """Return a name without its slip, with the capitals that it is printed with."""
    found = re.search(rf"\b{re.escape(wrong)}\b", name, re.I)
    if not found:
        return ""
    printed = found.group()
    as_here = right.upper() if printed.isupper() else right.capitalize()
    return name[: found.start()] + (right if printed.islower() else as_here) + name[found.end() :]
