"""``python -m bench drift``: how often a regression misses a change, or tells of one that is none.

A baseline is made of the consoles as they are, then the regression is run on each mutation of a
half (``sandbox/mutations``), and what it told is held against the truth. What was measured is kept
in a folder, by a digest of the code and of the mutation: a bench that was stopped goes on where it
was, and a truth can be corrected without a further run.

The half that is held out says nothing of its single mutations unless asked: a rule that is tuned on
it measures itself.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import click

from bench.digest import digest
from bench.figures import Figures
from bench.matching import Outcome, Told, match
from sandbox import mutations
from sandbox.mutations import HALVES, Half, Mutation

ROOT = Path(__file__).resolve().parent.parent
RUNBOOK = (str(Path(sys.executable).parent / "runbook"),)
GUIDE = "connectwise-home"
MADE_OF = ("runbook", "pages", "flows", "sandbox")
NO_REPORT = "no report"


@dataclass(frozen=True)
class Measured:
    """One run of the regression: its exit code, its seconds, what it told; None for nothing."""

    name: str
    code: int
    seconds: float
    drift: Mapping[str, Any] | None
    words: str = ""


class Bench:
    """Runs the regression on mutations, and keeps what it told.

    Args:
        state: the folder in which it is kept.
        command: how the product is called.
    """

    def __init__(self, state: Path, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._code = digest(ROOT, MADE_OF, lambda file: file.parts[-3:-2] == ("mutations",))
        self._state = state.resolve() / self._code[:16]

    def baseline(self) -> Path:
        """Return the baseline's folder; make it if it is not there.

        Raises:
            ClickException: it cannot be made.
        """
        folder = self._state / "baseline"
        made = self._state / "baseline.made"
        if not made.exists():
            shutil.rmtree(folder, ignore_errors=True)  # of a bench that was stopped meanwhile
            code, words, _ = self._run("baseline", GUIDE, "--sandbox", "--out", str(folder))
            if code:
                raise click.ClickException(f"no baseline (code {code}):\n{words}")
            made.touch()
        return folder

    def known(self, mutation: Mutation) -> Measured | None:
        """Return what was measured before, None for nothing."""
        file = self._file(mutation)
        return Measured(**json.loads(file.read_text(encoding="utf-8"))) if file.exists() else None

    def measure(self, mutation: Mutation) -> Measured:
        """Run the regression on a mutation; keep what it told, unless it told nothing."""
        baseline = self.baseline()
        with TemporaryDirectory(prefix="bench-") as out:
            code, words, seconds = self._run(
                *("regress", GUIDE, "--sandbox", "--sandbox-build", mutation.name),
                *("--baseline", str(baseline), "--out", str(Path(out) / "drift")),
            )
            told = Path(out) / "drift" / "drift.json"
            drift = json.loads(told.read_text(encoding="utf-8")) if told.exists() else None
        measured = Measured(mutation.name, code, seconds, drift, "" if drift else words)
        if drift is not None:
            file = self._file(mutation)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(measured.__dict__), encoding="utf-8")
        return measured

    def _file(self, mutation: Mutation) -> Path:
        tables = json.dumps(_plain(mutation.tables), sort_keys=True)
        return self._state / f"{mutation.name}-{sha256(tables.encode()).hexdigest()[:12]}.json"

    def _run(self, *arguments: str) -> tuple[int, str, float]:
        """Call the product; return exit code, the end of what it said, seconds."""
        begun = time.monotonic()
        # Runs beside each other share no codes and no locks: each has consoles of its own.
        with TemporaryDirectory(prefix="bench-") as state:
            done = subprocess.run(
                (*self._command, *arguments),
                cwd=ROOT,
                env={**os.environ, "RUNBOOK_STATE": state, "RUNBOOK_REPORTS": f"{state}/reports"},
                capture_output=True,
                text=True,
                check=False,
            )
        return done.returncode, done.stderr[-2_000:].strip(), time.monotonic() - begun


def held_against_truth(mutation: Mutation, measured: Measured) -> Outcome:
    """Return the outcome; where nothing was told, all is missed."""
    if measured.drift is None:
        return match(mutation.truth, (), NO_REPORT)
    return match(mutation.truth, Told.all_of(measured.drift), measured.drift["verdict"])


def measured_all(
    bench: Bench, wanted: Sequence[Mutation], jobs: int, say: Callable[[str], None]
) -> dict[str, Measured]:
    """Measure what is not known yet, several beside each other; return all by name."""
    known = {one.name: before for one in wanted if (before := bench.known(one))}
    left = [one for one in wanted if one.name not in known]
    if left:
        bench.baseline()
    pool = ThreadPoolExecutor(jobs)
    try:
        running = [pool.submit(bench.measure, one) for one in left]
        for at, future in enumerate(as_completed(running), len(known) + 1):
            done = future.result()
            known[done.name] = done
            told = "" if done.drift is not None else f", {NO_REPORT} (code {done.code})"
            say(f"{at} of {len(wanted)}: {done.seconds:.0f} s{told}")
    finally:
        pool.shutdown(cancel_futures=True)  # stopped: what runs ends, and nothing more begins
    return known


def details(mutation: Mutation, outcome: Outcome, measured: Measured) -> list[str]:
    """Return a line for a mutation, and one for each thing that is not as it should be."""
    told, true = outcome.verdict
    sign = "=" if told == true else "≠"
    right = sum(pair.right for pair in outcome.pairs)
    lines = [
        f"{mutation.name}: {right} of {len(mutation.truth)} right, verdict {told} {sign} {true}"
    ]
    lines += [f"    missed: {_said(one)}" for one in outcome.missed]
    lines += [
        f"    another kind: {one.told}, not {one.truth.kind[0]}"
        for one in outcome.pairs
        if not one.right
    ]
    lines += [
        f"    another severity: {one.told}, not {one.truth.severity}"
        for one in outcome.pairs
        if one.told.severity != one.truth.severity
    ]
    lines += [f"    not changed: {one}" for one in outcome.besides]
    if measured.drift is None:
        lines.append(f"    {NO_REPORT} (code {measured.code}): {measured.words[-300:]}")
    return lines


def _said(truth: mutations.Truth) -> str:
    expected, found = (words[0] if words else "*" for words in (truth.expected, truth.found))
    return f"{truth.kind[0]} at {truth.at[0]}: “{expected}” → “{found}” ({truth.severity})"


def _plain(value: Any) -> Any:
    return (
        {str(key): _plain(one) for key, one in value.items()}
        if isinstance(value, Mapping)
        else value
    )


@click.command("drift")
@click.option("--half", type=click.Choice(HALVES), default="development", show_default=True)
@click.option("--only", "names", metavar="NAME", multiple=True, help="may be repeated")
@click.option("--jobs", type=click.IntRange(min=1), default=1, help="runs beside each other")
@click.option("--details", "in_detail", is_flag=True, help="each mutation of the held-out half too")
@click.option(
    "--state",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(".bench"),
    show_default=True,
    help="folder that keeps what was measured",
)
def command(half: str, names: tuple[str, ...], jobs: int, in_detail: bool, state: Path) -> None:
    """Count what a regression misses and what it makes up, on seeded changes of the consoles."""
    wanted = mutations.of_half(cast(Half, half))
    unknown = set(names) - {one.name for one in wanted}
    if unknown:
        raise click.UsageError(f"not in this half: {', '.join(sorted(unknown))}")
    wanted = [one for one in wanted if not names or one.name in names]
    measured = measured_all(
        Bench(state, RUNBOOK), wanted, jobs, lambda line: click.echo(line, err=True)
    )
    outcomes = {one.name: held_against_truth(one, measured[one.name]) for one in wanted}
    if in_detail or half == "development":
        for one in wanted:
            click.echo("\n".join(details(one, outcomes[one.name], measured[one.name])))
        click.echo()
    silent = sum(one.drift is None for one in measured.values())
    click.echo(f"{half}: {len(wanted)} mutations and controls, {silent} without a report")
    changed = [outcomes[one.name] for one in wanted if one.truth]
    controls = [outcomes[one.name] for one in wanted if not one.truth]
    click.echo("\n".join(Figures.of(changed, controls).lines()))
