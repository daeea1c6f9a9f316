"""``python -m bench``: the product's run and the bare script by turns, A B A B.

``python -m bench drift`` counts the errors of a regression (``bench/drift.py``), ``python -m bench
lint`` those of lint (``bench/lint.py``).

Each run starts on fresh consoles that are up already; what is timed is the whole process, from the
start of the interpreter to its end, browser included. Machines differ and have other work to do, so
nothing is asserted: look at the ratio, and at the seconds only beside each other.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import click

from bench import drift, lines, lint
from sandbox import running

ROOT = Path(__file__).resolve().parent.parent
RUN = (str(Path(sys.executable).parent / "runbook"), "run", "connectwise-home")
BARE = (sys.executable, "-m", "bench.bare")


@dataclass(frozen=True)
class Bundle:
    """What a run leaves: size in bytes, pictures, events of the journal."""

    size: int
    pictures: int
    events: int

    @classmethod
    def of(cls, folder: Path) -> Bundle:
        """Measure the bundle in a folder."""
        files = [path for path in folder.rglob("*") if path.is_file()]
        events = (folder / "events.jsonl").read_text(encoding="utf-8").splitlines()
        return cls(
            sum(path.stat().st_size for path in files),
            sum(path.suffix == ".webp" for path in files),
            len(events),
        )

    def __str__(self) -> str:
        return f"{self.size / 1e6:.2f} MB, {self.pictures} pictures, {self.events} events"


def timed(command: tuple[str, ...], settings: Mapping[str, str]) -> float:
    """Run a command to its end; return how long that took, in seconds.

    Raises:
        ClickException: it failed; a timing of that is worth nothing.
    """
    begun = time.monotonic()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise click.ClickException(
            f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}"
        )
    return time.monotonic() - begun


@click.group(invoke_without_command=True)
@click.option("-n", "times", type=click.IntRange(min=1), default=3, help="pairs")
@click.pass_context
def main(context: click.Context, times: int) -> None:
    """Time the product's run beside a bare script, and print the figures."""
    if context.invoked_subcommand is None:
        time_pairs(times)


def time_pairs(times: int) -> None:
    """Run both by turns, and print what each took."""
    ours: list[float] = []
    bare: list[float] = []
    for pair in range(1, times + 1):
        with TemporaryDirectory(prefix="bench-") as folder:
            bundle = Path(folder) / "bundle"
            with running() as consoles:
                ours.append(timed((*RUN, "--out", str(bundle)), consoles["settings"]))
            left = Bundle.of(bundle)
        with running() as consoles:
            bare.append(timed(BARE, consoles["settings"]))
        click.echo(f"{pair}: run {ours[-1]:6.1f} s ({left})   bare {bare[-1]:6.1f} s")
    ratio = median(ours) / median(bare)
    click.echo(f"median: run {median(ours):.1f} s   bare {median(bare):.1f} s   ratio {ratio:.2f}")
    click.echo(f"least:  run {min(ours):.1f} s   bare {min(bare):.1f} s")
    click.echo()
    click.echo(lines.table(ROOT))


main.add_command(drift.command)
main.add_command(lint.figures)


if __name__ == "__main__":
    main()
