"""What can be wrong in a published guide: a module for each rule, each a function of the guide.

A rule goes by the phrasing that such guides share and holds the guide against itself. None knows a
product, a page or a guide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from runbook.lint.published import Finding, Published
from runbook.lint.rules import (
    impossible_later,
    lock_out,
    menu_path,
    near_words,
    no_instruction,
    no_object,
    object_name,
    page_name,
    section_name,
    security,
    spelling,
    step_number,
    step_reference,
    value_before_copy,
)

Rule = Callable[[Published], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    step_number.check,
    step_reference.check,
    page_name.check,
    object_name.check,
    section_name.check,
    spelling.check,
    menu_path.check,
    near_words.check,
    no_object.check,
    impossible_later.check,
    value_before_copy.check,
    no_instruction.check,
    security.check,
    lock_out.check,
)


def findings(guide: Published, *further: Rule) -> list[Finding]:
    """Return what is wrong in a guide, by line; one finding of a kind for each sentence."""
    found: dict[tuple[int, str, str], Finding] = {}
    for rule in (*RULES, *further):
        for one in rule(guide):
            found.setdefault((one.line, one.words, one.kind), one)
    return sorted(found.values(), key=lambda one: (one.line, one.kind))
