"""The bench of the regression, with a stand-in for the command that is measured."""

from __future__ import annotations

import json
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bench import drift
from bench.__main__ import main
from bench.digest import digest
from bench.drift import Bench
from sandbox import mutations

# Tells what a file beside it says of each mutation, and keeps a line of each call.
STAND_IN = """
import json, sys
from pathlib import Path

here = Path(__file__).parent
command, *rest = sys.argv[1:]
flags = dict(zip(rest[1:], rest[2:]))
with (here / "calls").open("a") as calls:
    calls.write(f"{command} {flags.get('--sandbox-build', '')}\\n")
if command == "baseline":
    Path(flags["--out"]).mkdir(parents=True)
    sys.exit(0)
assert Path(flags["--baseline"]).is_dir()
told = json.loads((here / "told.json").read_text()).get(flags["--sandbox-build"])
if told is None:
    sys.exit("the console refused")
Path(flags["--out"]).mkdir(parents=True)
(Path(flags["--out"]) / "drift.json").write_text(json.dumps(told))
sys.exit(5 if told["verdict"] == "breaking" else 0)
"""

RENAMED = {
    "instruction": "2.10.1",
    "kind": "renamed",
    "expected": "Require Consent",
    "found": "Ask for Approval",
    "action": "healed",
    "severity": "breaking",
}
NOTHING = {"verdict": "same", "deviations": []}


class Product:
    """The stand-in, what it tells, and how it was called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "product.py").write_text(textwrap.dedent(STAND_IN))
        self.command = (sys.executable, str(folder / "product.py"))

    def tells(self, **told: Any) -> None:
        words = {name.replace("_", "-"): one for name, one in told.items()}
        (self.folder / "told.json").write_text(json.dumps(words))

    @property
    def calls(self) -> list[str]:
        return [line.strip() for line in (self.folder / "calls").read_text().splitlines()]


@pytest.fixture
def product(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Product:
    product = Product(tmp_path)
    monkeypatch.setattr(drift, "RUNBOOK", product.command)
    return product


def bench(tmp_path: Path, *flags: str) -> str:
    """The bench's own words; the mutations are those of the development half unless said."""
    answer = CliRunner().invoke(main, ["drift", "--state", str(tmp_path / "state"), *flags])
    assert answer.exit_code == 0, answer.output
    return answer.output


def test_each_mutation_is_told_with_what_is_not_as_it_should_be(
    product: Product, tmp_path: Path
) -> None:
    product.tells(
        consent_renamed={"verdict": "breaking", "deviations": [RENAMED]},
        export_new={"verdict": "same", "deviations": [RENAMED | {"severity": "cosmetic"}]},
        unchanged={"verdict": "breaking", "deviations": [RENAMED]},
        unchanged_again=NOTHING,
    )
    names = ("consent-renamed", "export-new", "unchanged", "unchanged-again", "submit-slow")
    said = bench(tmp_path, *(part for name in names for part in ("--only", name)))
    assert "consent-renamed: 1 of 1 right, verdict breaking = breaking" in said
    assert "export-new: 0 of 1 right, verdict same ≠ additive" in said
    assert "missed: new-control at 2.1: “” → “Export” (additive)" in said
    assert "not changed: renamed at 2.10.1: “Require Consent” → “Ask for Approval”" in said
    assert "submit-slow: 0 of 1 right, verdict no report ≠ cosmetic" in said
    assert "no report (code 1): the console refused" in said
    assert "development: 5 mutations and controls, 1 without a report" in said
    assert "false alarm, of unchanged controls           50.0 %  (1 of 2)" in said
    assert product.calls[0] == "baseline"
    assert sorted(product.calls[1:]) == sorted(f"regress {name}" for name in names)


def test_what_was_measured_is_kept_but_for_what_told_nothing(
    product: Product, tmp_path: Path
) -> None:
    product.tells(unchanged=NOTHING)
    only = ("--only", "unchanged", "--only", "submit-slow", "--jobs", "2")
    first = bench(tmp_path, *only)
    assert product.calls == ["baseline", *product.calls[1:]]
    assert bench(tmp_path, *only).endswith(first[first.index("development:") :])
    assert sorted(product.calls) == [
        "baseline",
        "regress submit-slow",
        "regress submit-slow",
        "regress unchanged",
    ]


def test_the_half_that_is_held_out_tells_of_no_mutation_unless_asked(
    product: Product, tmp_path: Path
) -> None:
    product.tells(redirect_uris_moved=NOTHING)
    said = bench(tmp_path, "--half", "held-out", "--only", "redirect-uris-moved")
    assert "redirect-uris-moved" not in said
    assert "missed, of breaking changes                 100.0 %  (1 of 1)" in said
    said = bench(tmp_path, "--half", "held-out", "--only", "redirect-uris-moved", "--details")
    before, now = (
        f"{section} > Login Redirect URIs"
        for section in ("General Settings", "Authentication Settings")
    )
    assert f"missed: moved at 2.9.5: “{before}” → “{now}”" in said
    assert product.calls.count("regress redirect-uris-moved") == 1


def test_a_baseline_that_cannot_be_made_and_a_name_of_the_other_half_are_refused(
    product: Product, tmp_path: Path
) -> None:
    (tmp_path / "product.py").write_text("import sys; sys.exit('no browser')")
    for only, words in (
        ("unchanged", "no baseline (code 1):\nno browser"),
        ("redirect-uris-moved", "not"),
    ):
        state = str(tmp_path / "state")
        answer = CliRunner().invoke(main, ["drift", "--state", state, "--only", only])
        assert answer.exit_code != 0
        assert words in answer.output


def test_other_code_or_another_mutation_is_measured_anew(
    product: Product, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    product.tells(unchanged=NOTHING)
    bench(tmp_path, "--only", "unchanged")
    monkeypatch.setattr(drift, "digest", lambda *_: "0" * 64)
    bench(tmp_path, "--only", "unchanged")
    assert product.calls == ["baseline", "regress unchanged"] * 2
    before = Bench(tmp_path / "state", product.command)
    same = mutations.every()["unchanged"]
    assert before.known(same) is not None
    assert before.known(same.model_copy(update={"tables": {"idaas": {"others": 1}}})) is None


def test_a_digest_hangs_on_names_and_contents_and_on_nothing_left_out(tmp_path: Path) -> None:
    (tmp_path / "code" / "__pycache__").mkdir(parents=True)
    (tmp_path / "code" / "one.py").write_text("1")
    first = digest(tmp_path, ["code"])
    (tmp_path / "code" / "__pycache__" / "one.pyc").write_text("2")
    (tmp_path / "code" / "truth.toml").write_text("3")
    assert digest(tmp_path, ["code"], lambda file: file.suffix == ".toml") == first
    assert digest(tmp_path, ["code"]) != first
    (tmp_path / "code" / "truth.toml").rename(tmp_path / "code" / "other.toml")
    (tmp_path / "code" / "one.py").write_text("4")
    assert digest(tmp_path, ["code"], lambda file: file.suffix == ".toml") != first
