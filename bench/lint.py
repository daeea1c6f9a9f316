"""``python -m bench lint``: how much of what is wrong in published guides lint finds.

Of the guides of the tests always; of a published one where its text is given, with a table of its
errata (TOML)::

    [[erratum]]
    id = 1
    lines = [12, 40]       # any of them will do
    kinds = ["step-reference"]

The published text is not ours to keep: it is named by argument or environment, and figures of it
are printed only where it is there.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import click

from runbook import guide as guides
from runbook.lint.coverage import coverage
from runbook.lint.published import Finding
from runbook.lint.reading import read
from runbook.lint.rules import findings
from tests.guides.examples import examples

FILE = click.Path(path_type=Path)


@dataclass(frozen=True)
class Erratum:
    """Something that is known to be wrong: where it may be found, and as what."""

    id: str
    lines: tuple[int, ...]
    kinds: tuple[str, ...]

    @classmethod
    def of(cls, told: dict[str, Any]) -> Erratum:
        """Read one from a table."""
        return cls(str(told["id"]), tuple(told["lines"]), tuple(told["kinds"]))

    def explains(self, one: Finding) -> bool:
        """Tell whether a finding is this one."""
        return one.line in self.lines and one.kind in self.kinds


@click.command("lint")
@click.argument("file", metavar="[FILE]", type=FILE, required=False, envvar="BENCH_LINT_GUIDE")
@click.option("--errata", type=FILE, envvar="BENCH_LINT_ERRATA", help="what is wrong in FILE")
@click.option(
    "--corrected", type=FILE, envvar="BENCH_LINT_CORRECTED", help="FILE with all of it mended"
)
@click.option("--against", metavar="GUIDE", help="the guide that FILE is the publication of")
def figures(
    file: Path | None, errata: Path | None, corrected: Path | None, against: str | None
) -> None:
    """Print what lint finds in the guides of the tests, and in a published one."""
    for line in of_examples():
        click.echo(line)
    if file is None:
        click.echo("published guide: not given (an argument, or BENCH_LINT_GUIDE)")
        return
    for needed in filter(None, (file, errata, corrected)):
        if not needed.is_file():
            raise click.UsageError(f"there is no {needed}")
    for line in of_published(file, errata):
        click.echo(line)
    if corrected:
        left = findings(read(corrected))
        click.echo(f"corrected copy: {len(left)} findings")
        for one in left:
            click.echo(f"  {one.line} {one.kind}: {one.words}")
    if against:
        for line in of_coverage(file, against):
            click.echo(line)


def of_examples() -> Iterator[str]:
    """Give a line for each guide of the tests, and one for all."""
    found = made = false = 0
    for one in examples():
        clean = len(findings(read(one.file)))
        with TemporaryDirectory(prefix="bench-") as folder:
            many = findings(read(one.seeded(Path(folder))))
        hits = sum(mistake.found_in(many) for mistake in one.mistakes)
        found, made, false = found + hits, made + len(one.mistakes), false + clean
        yield f"{one.name}: {hits} of {len(one.mistakes)} mistakes, {clean} findings without them"
    yield f"all: {found} of {made} mistakes, {false} findings without them"


def of_published(file: Path, errata: Path | None) -> Iterator[str]:
    """Give what is found of the errata, and what is found besides."""
    begun = perf_counter()
    many = findings(read(file))
    yield f"published guide: {len(many)} findings in {perf_counter() - begun:.2f} s"
    known = _errata(errata) if errata else ()
    if not known:
        return
    hits = [one for one in known if any(map(one.explains, many))]
    yield f"  errata found: {len(hits)} of {len(known)}"
    yield from (f"  not found: {one.id}" for one in known if one not in hits)
    for finding in many:
        if not any(one.explains(finding) for one in known):
            yield f"  besides: {finding.line} {finding.kind}: {finding.words}"


def of_coverage(file: Path, against: str) -> Iterator[str]:
    """Give how many sentences belong to an instruction, and which do not."""
    told = coverage(read(file), guides.load(against))
    whole = len(told.mapped) + len(told.unmapped)
    yield f"coverage: {len(told.mapped)} of {whole} sentences mapped"
    yield from (f"  unmapped: {one.line} {one.text}" for one in told.unmapped)
    yield f"  without a sentence: {', '.join(one.id for one in told.without) or 'none'}"


def _errata(file: Path) -> Sequence[Erratum]:
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    return [Erratum.of(one) for one in told["erratum"]]
