"""What is wrong in a published guide, and how its lines should read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from runbook.document.corrected.linted import Lint, mended, where
from runbook.document.corrected.model import Correction, Why
from runbook.document.corrected.seen import errata, saw
from runbook.document.corrected.source import Source, read
from runbook.guide import Guide
from runbook.lint.coverage import Coverage, coverage
from runbook.lint.published import Finding, Section, Sentence
from runbook.lint.rules import Rule
from runbook.record.model import Record, Shot


@dataclass
class _Work:
    """How far it has come: the file as it is now, and why, by lines of the file."""

    first: Source
    now: Source
    covered: Coverage
    record: Record | None
    whys: list[tuple[frozenset[int], Why]] = field(default_factory=list)
    by_run: set[int] = field(default_factory=set)

    def changes(self, new: Source) -> frozenset[int]:
        """Take a new file; return the numbers of the lines that differ from the one before."""
        pairs = zip(self.now.lines, new.lines, strict=True)
        lines = frozenset(n for n, (old, changed) in enumerate(pairs, 1) if old != changed)
        self.now = new
        return lines

    def why(self, lines: frozenset[int], why: Why, at: Sentence | Section | None = None) -> None:
        """Note why lines are wrong, with the instruction that they belong to and its picture."""
        instruction = why.instruction or self._instruction(at)
        picture = _picture(self.record, instruction)
        told = replace(why, instruction=instruction, picture=picture)
        if (lines, told) not in self.whys:
            self.whys.append((lines, told))

    def _instruction(self, at: Sentence | Section | None) -> str:
        if not isinstance(at, Sentence):
            return ""
        found = (one for one in self.covered.mapped if one.sentence.index == at.index)
        return next((one.instructions[0] for one in found), "")


def corrections(
    published_file: Path, guide: Guide, record: Record | None, rules: Sequence[Rule] = ()
) -> tuple[Correction, ...]:
    """Return what is wrong in a published guide, by line; what overlaps is one correction.

    Args:
        published_file: text, Markdown or HTML.
        guide: the executable guide that does the same.
        record: a run of it, which saw the consoles; None for none.
        rules: further rules of lint, such as that of a baseline.

    Raises:
        UsageError: there is no such file, or it holds no text.
    """
    source = read(published_file)
    work = _Work(source, source, coverage(source.published, guide), record)
    lint = Lint(rules)
    _lint(work, lint)
    if record:
        _run(work, record)
        _lint(work, lint)
    for one in lint.of(work.now):
        _remark(work, one)
    _errata(work, guide)
    return tuple(_merged(work))


def corrected_text(published_file: Path, corrections: Iterable[Correction]) -> str:
    """Return the text of a published guide with its corrections, breaks of lines as they are."""
    lines = list(read(published_file).lines)
    for one in corrections:
        if one.after is not None:
            for number, line in enumerate(one.after.split("\n"), one.line - 1):
                lines[number] = line + ("\n" if lines[number].endswith("\n") else "")
    return "".join(lines)


def _lint(work: _Work, lint: Lint) -> None:
    for one in mended(work.now, lint, work.by_run):
        lines = work.changes(one.source)
        why = Why("lint", one.finding.kind, one.finding.reason, written=True)
        work.why(lines, why, one.at)


def _run(work: _Work, record: Record) -> None:
    for one in saw(work.now, record, work.covered):
        told = one.deviation
        lines = work.changes(one.source) or _lines(work, one.sentences[:1])
        if one.written:
            work.by_run.update(at.index for at in one.sentences)
        why = Why("run", told.kind, one.reason, one.written, told.instruction)
        for line in sorted(lines) or [0]:
            work.why(frozenset({line} if line else ()), why)


def _remark(work: _Work, finding: Finding) -> None:
    at = where(work.now, finding)
    line = frozenset({work.now.number(finding.line)})
    work.why(line, Why("lint", finding.kind, finding.reason, written=False), at)


def _errata(work: _Work, guide: Guide) -> None:
    """Tell what the guide lists and nobody has spoken of yet."""
    spoken = frozenset[int]().union(*(lines for lines, _ in work.whys))
    known = {why.instruction for _, why in work.whys}
    for instruction, detail, sentences in errata(guide, work.covered):
        lines = _lines(work, sentences)
        if not (lines & spoken) and instruction not in known:
            why = Why("guide", "erratum", detail, written=False, instruction=instruction)
            work.why(_lines(work, sentences[:1]), why)


def _lines(work: _Work, sentences: Iterable[Sentence]) -> frozenset[int]:
    return frozenset(work.first.number(one.line) for one in sentences)


def _merged(work: _Work) -> list[Correction]:
    """Put together what is said of the same lines."""
    groups: list[tuple[set[int], list[Why]]] = []
    for lines, why in work.whys:
        span = set(range(min(lines), max(lines) + 1)) if lines else set()
        whys = [why]
        for other in [each for each in groups if each[0] & span]:
            groups.remove(other)
            span |= other[0]
            whys = other[1] + whys
        groups.append((span, whys))
    ordered = sorted(groups, key=lambda one: min(one[0], default=len(work.now.lines) + 1))
    return [_correction(work, sorted(span), tuple(whys)) for span, whys in ordered]


def _correction(work: _Work, lines: list[int], whys: tuple[Why, ...]) -> Correction:
    if not lines:
        return Correction(0, "", None, whys)
    before, after = (
        "".join(source.lines[lines[0] - 1 : lines[-1]]).removesuffix("\n")
        for source in (work.first, work.now)
    )
    return Correction(lines[0], before, after if after != before else None, whys)


def _picture(record: Record | None, instruction: str) -> str:
    """Return the picture of an instruction that has the most marked, the newest of those."""
    found = record.instruction(instruction) if record and instruction else None
    shots: tuple[Shot, ...] = found.shots if found else ()
    best = max(enumerate(shots), key=lambda one: (len(one[1].marks), one[0]), default=None)
    return best[1].file if best else ""
