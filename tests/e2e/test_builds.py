"""The whole guide on every build of the embedded consoles, alone and several together."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from sandbox import builds, running
from tests.e2e.driving import Consoles, Operator

pytestmark = pytest.mark.e2e

RENAMED = "renamed"
"""The one build in which a person would have to guess: it needs a profile."""

DOABLE = [name for name in builds.names() if name != RENAMED]
TOGETHER = 10
SEED = 20261125
SAMPLE = ("details", "rules-tab", "two-pages")
"""Tried in every test run; the others with `make soak`."""


def combinations() -> Iterator[tuple[str, ...]]:
    """Draw builds that can be had together, four to seven at once."""
    drawing = random.Random(SEED)
    for _ in range(TOGETHER):
        size = drawing.randint(4, 7)
        together: list[str] = []
        for name in drawing.sample(DOABLE, len(DOABLE)):
            with suppress(builds.Contradiction):
                builds.load(*together, name)
                together.append(name)
        yield tuple(sorted(together[:size]))


@pytest.fixture
def operator(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Operator]:
    with running(tmp_path / "state", builds=request.param) as told:
        yield Operator(tmp_path, Consoles(told["settings"], told["control"]))


def named(together: tuple[str, ...]) -> str:
    return "+".join(together)


ALONE = [pytest.param((name,), id=name, marks=pytest.mark.soak) for name in DOABLE]
SEVERAL = [pytest.param(one, id=named(one), marks=pytest.mark.soak) for one in combinations()]


@pytest.mark.parametrize(
    "operator", [pytest.param(SAMPLE, id=named(SAMPLE)), *ALONE, *SEVERAL], indirect=True
)
def test_the_guide_is_done_and_then_unchanged(operator: Operator) -> None:
    first = operator.does_it_once("--heal", "off")
    assert first.objects() == dict.fromkeys(("application", "resource-rule", "provider"), "created")


@pytest.mark.soak
@pytest.mark.parametrize("operator", [(RENAMED,)], indirect=True)
def test_other_words_stop_the_run_until_a_profile_gives_them(operator: Operator) -> None:
    stopped = operator.does("run", "stopped", "--heal", "off")
    assert stopped.code == 5, stopped.out
    assert (stopped.error["kind"], stopped.error["instruction"]) == ("ControlMissing", "1.2")
    assert "Sign-In Methods" in stopped.error["seen"]
    assert stopped.result["objects"] == []
    profiles: list[str] = []
    for console, changes in builds.load(RENAMED).items():
        words = "".join(f'"{name}" = "{word}"\n' for name, word in changes["labels"].items())
        file = operator.folder / f"{console}.words.toml"
        file.write_text(f'console = "{console}"\n[words]\n{words}', encoding="utf-8")
        profiles += ["--profile", str(file)]
    done = operator.does("run", "done", "--heal", "off", *profiles)
    assert done.code == 0, done.out
    assert done.result["run"]["status"] == "done"
