"""Values that are put in before, or without, an instruction that copies them."""

from __future__ import annotations

from collections.abc import Iterator

from runbook.lint.phrasing import says
from runbook.lint.phrasing.values import Used, matches, vague
from runbook.lint.published import Finding, Published, Sentence, finding
from runbook.lint.words import same

KIND = "value-before-copy"


def check(guide: Published) -> Iterator[Finding]:
    """Find uses of a value that no sentence above has copied."""
    copies = _copies(guide)
    for sentence in guide.sentences:
        for value in says(sentence).used:
            if reason := _wrong(guide, copies, sentence, value):
                yield finding(sentence, KIND, reason)


def _copies(guide: Published) -> list[tuple[Sentence, str]]:
    """Return each value with the sentence that copies it; one that leads in a list copies that."""
    found: list[tuple[Sentence, str]] = []
    for sentence in guide.sentences:
        said = says(sentence)
        for what in said.copied:
            found.append((sentence, what))
            if vague(what):
                found += [(sentence, name) for name in _around(guide, sentence)]
        if said.acts and any(act.verb in {"generate", "create", "download"} for act in said.acts):
            found += [(sentence, act.name or act.rest) for act in said.acts if act.name]
    return found


def _around(guide: Published, sentence: Sentence) -> list[str]:
    """Return what "the value", "it" or "the following values" may mean."""
    before = [one for one in guide.sentences if sentence.index - 3 <= one.index <= sentence.index]
    names = [name for one in before for name in (*says(one).names, one.text)]
    for one in guide.sentences[sentence.index + 1 : sentence.index + 12]:
        if says(one).instructs or one.section is not sentence.section:
            break
        names += [*says(one).names, one.text]
    return names


def _wrong(
    guide: Published, copies: list[tuple[Sentence, str]], sentence: Sentence, value: Used
) -> str:
    if vague(value.what) or len(value.what.split()) > 6:
        return ""
    matching = [at for at, what in copies if matches(value.what, what)]
    exact = [at for at, what in copies if same(value.what, what)]
    if any(at.index < sentence.index for at in matching) or any(
        at.index == sentence.index and value.said is False for at in matching
    ):
        return ""
    later = [at for at in (exact or matching) if at.index > sentence.index]
    if later:
        return f"“{value.what}” is used here and copied only in line {later[0].line}"
    if value.passing:
        return ""
    if value.said or not _spoken_of(guide, sentence, value.what):
        return f"no instruction has “{value.what}” copied" if copies or value.said else ""
    return ""


def _spoken_of(guide: Published, sentence: Sentence, what: str) -> bool:
    """Tell whether a value was spoken of above: it may have been given by somebody."""
    return any(
        matches(what, name)
        for one in guide.sentences[: sentence.index]
        for name in (*says(one).names, *one.strong)
    )
