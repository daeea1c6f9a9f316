"""Advice against current security practice; what is held against is in `runbook.lint.practice`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from runbook.lint.phrasing import says
from runbook.lint.practice import PRACTICES, Practice
from runbook.lint.published import Finding, Published, Sentence, finding

KIND = "security"
WARNING = re.compile(
    r"\b(?:do\s+not|don['’]t|never|avoid|not\s+recommended|deprecat\w+|instead\s+of|rather\s+than|"
    r"no\s+longer|should\s+not|"
    r"must\s+not|cannot|insecure|less\s+secure|not\s+secure|discourag\w+|prohibit\w*|"
    r"not\s+supported|deselect|clear|uncheck|untick|disable|turn\s+off|"
    r"remove|reject\w*|leave\s+\w+\s+(?:cleared|off|unselected))\b",
    re.I,
)
ALLOWS = re.compile(
    r"\b(?:you\s+(?:can|may|should|must|need\s+to|could)|recommend\w*|is\s+enough|"
    r"it\s+is\s+safe)\b",
    re.I,
)


def check(guide: Published) -> Iterator[Finding]:
    """Find advice that should not be given; one finding for each sentence."""
    for sentence in guide.sentences:
        said = says(sentence)
        tells = said.acts or sentence.depth or sentence.label or ALLOWS.search(said.text)
        if not tells or said.points:
            continue
        texts = (said.text, *_turned_off(sentence))
        reason = next(
            (one.reason for one in PRACTICES if any(_given(one, text) for text in texts)), None
        )
        if reason:
            yield finding(sentence, KIND, reason)


def _turned_off(sentence: Sentence) -> Iterator[str]:
    """Give what is turned off in words that the patterns know, however the sentence puts it."""
    for act in says(sentence).acts:
        if act.kind == "clear" and not act.negated and act.name:
            yield f"turn off {act.name}"


def _given(practice: Practice, text: str) -> bool:
    found = practice.pattern.search(text)
    if not found or (practice.unless and practice.unless.search(text)):
        return False
    if practice.warned:
        return not re.search(r"\b(?:never|avoid)\b", text[: found.start()], re.I)
    inside = re.search(
        r"\b(?:do\s+not|don['’]t|instead\s+of|rather\s+than|avoid)\b", found.group(), re.I
    )
    return not (inside or WARNING.search(text[: found.start()]))
