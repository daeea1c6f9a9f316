"""A build beside its baseline: recorded once, checked by night, and nothing left behind."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from sandbox import serving
from tests.e2e.driving import GUIDE, PAIRS, Consoles, Finished, Operator, invoke, leaked

pytestmark = pytest.mark.e2e

BARELY = 0.0002
"""Share of pixels of a box that is a little wider around a generated address."""


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The baseline of the plain build."""
    folder = tmp_path_factory.mktemp("baseline")
    made = invoke(
        "baseline", GUIDE, "--sandbox", "--out", folder / "it", cwd=folder, bundle=folder / "it"
    )
    assert made.code == 0, made.err
    assert Path(made.last_line) == folder / "it" / "baseline.json"
    return folder / "it"


def drift(finished: Finished) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((finished.bundle.parent / "drift.json").read_bytes())
    return told


def breaking(finished: Finished) -> set[tuple[str, str, str, str | None]]:
    return {
        (one["instruction"], one["kind"], one["expected"], one["found"])
        for one in drift(finished)["deviations"]
        if one["severity"] == "breaking"
    }


def on_the_embedded(folder: Path, recorded: Path, *builds: str) -> Finished:
    """Check a build of the embedded consoles."""
    flags = [part for build in builds for part in ("--sandbox-build", build)]
    out = folder / "night"
    given: list[str | Path] = [
        "regress",
        GUIDE,
        "--sandbox",
        *flags,
        "--baseline",
        recorded,
        "--out",
        out,
    ]
    return invoke(*given, cwd=folder, bundle=out / "bundle")


def by_night(operator: Operator, recorded: Path, name: str, *flags: str) -> Finished:
    """Check the operator's own consoles."""
    out = operator.folder / name
    given: list[str | Path] = [
        "regress",
        GUIDE,
        "--env-file",
        operator.env,
        "--baseline",
        recorded,
        "--out",
        out,
    ]
    return invoke(*given, *flags, cwd=operator.folder, bundle=out / "bundle")


def exported(operator: Operator) -> dict[str, Any]:
    return {console: operator.consoles.export(console) for console in operator.consoles.control}


def test_a_night_on_a_tenant_finds_no_other_word_and_leaves_nothing_behind(
    newcomer: Operator, recorded: Path
) -> None:
    before = exported(newcomer)
    night = by_night(newcomer, recorded, "night")
    assert night.code == 0, night.out + night.err
    told = drift(night)
    kinds = {one["kind"] for one in told["deviations"]}
    assert kinds <= {"cosmetic", "slower"}, told["deviations"]  # to the pixel: see the two nights
    assert told["verdict"] in {"same", "cosmetic"}
    assert exported(newcomer) == before
    names = {one["name"] for one in night.result["objects"]}
    assert all(night.result["run"]["id"] in name for name in names)
    assert len(names) == 2
    assert leaked(night, newcomer.consoles.secrets) == []


@pytest.mark.soak
def test_two_nights_beside_an_integration_that_exists(newcomer: Operator) -> None:
    """It is not touched, and neither are those who sign in through it. The baseline is of this
    tenant: a page that says how somebody has signed in says something else on another one."""
    assert newcomer.does("run", "run").code == 0
    assert newcomer.does("baseline", "recorded").code == 0
    recorded = newcomer.folder / "recorded"
    before = exported(newcomer)
    nights = [by_night(newcomer, recorded, name) for name in ("first", "second")]
    assert [night.code for night in nights] == [0, 0], nights[0].out
    assert [drift(night)["deviations"] for night in nights] == [[], []]
    looks = [one["changed_pixels"] for night in nights for one in drift(night)["screens"]]
    assert max(looks) < BARELY
    after = exported(newcomer)
    users = {one["email"]: one["provider"] for one in before["connectwise"]["users"]}
    kept = {one["email"]: one["provider"] for one in after["connectwise"]["users"]}
    assert {email for email in users if users[email] != kept[email]} <= {
        newcomer.consoles.settings["TEST_USER_EMAIL"]
    }
    assert after["idaas"] == before["idaas"]


@pytest.mark.soak
@pytest.mark.parametrize("pair", PAIRS)
def test_a_night_on_consoles_of_other_libraries_is_the_same(pair: str, tmp_path: Path) -> None:
    with serving([sys.executable, "-m", f"tests.consoles.{pair}"]) as told:
        operator = Operator(tmp_path, Consoles(told["settings"], told["control"]))
        assert operator.does("baseline", "recorded").code == 0
        night = by_night(operator, tmp_path / "recorded", "night")
        assert night.code == 0, night.out + night.err
        assert (drift(night)["verdict"], drift(night)["deviations"]) == ("same", [])


def test_a_build_that_breaks_in_the_first_console_is_still_told_of_in_the_second(
    tmp_path: Path, recorded: Path
) -> None:
    """Without Submit nothing is saved, and the look-alike beside it is not pressed."""
    night = on_the_embedded(tmp_path, recorded, "submit-missing", "authority-renamed")
    assert night.code == 5, night.out + night.err
    assert drift(night)["verdict"] == "breaking"
    assert breaking(night) == {
        ("2.11", "missing", "Submit", None),
        ("6.4", "renamed", "Authority URL", "Issuer Address"),
    }
    assert night.objects() == {}
    assert "Reset" not in {one.get("control") for one in night.events if one["type"] == "intent"}
    assert (night.bundle.parent / "drift.html").is_file()


@pytest.mark.soak
def test_a_probe_writes_nothing(newcomer: Operator, recorded: Path) -> None:
    requests = newcomer.consoles.requests()
    probe = by_night(newcomer, recorded, "probe", "--probe")
    assert probe.code == 0, probe.out + probe.err
    assert newcomer.consoles.requests() == requests
    assert drift(probe)["deviations"] == []
    assert {"1.3", "2.2"} <= {one["id"] for one in drift(probe)["screens"]}


@pytest.mark.soak
def test_a_console_that_is_down_is_no_drift(newcomer: Operator, recorded: Path) -> None:
    newcomer.consoles.fault("lists-fail")
    night = by_night(newcomer, recorded, "night")
    assert night.code == 3
    assert not any(one["severity"] == "breaking" for one in drift(night)["deviations"])
    assert drift(night)["fault"] is not None


def test_a_baseline_is_not_recorded_over_by_chance(tmp_path: Path, recorded: Path) -> None:
    before = (recorded / "baseline.json").read_bytes()
    again = invoke("baseline", GUIDE, "--sandbox", "--out", recorded, cwd=tmp_path, bundle=recorded)
    assert again.code == 2
    assert "--approve" in again.err
    assert (recorded / "baseline.json").read_bytes() == before


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (("--baseline", "nowhere"), "there is no baseline"),
        ((), "--baseline"),
        (("--baseline", "IT", "--acknowledged", "known.toml"), "known.toml"),
    ],
)
def test_what_a_hurried_operator_gets_wrong(
    tmp_path: Path, recorded: Path, flags: tuple[str, ...], words: str
) -> None:
    (tmp_path / "known.toml").write_text("[[known]]\nkind = 'no kind'\n")
    given: list[str | Path] = [str(recorded) if flag == "IT" else flag for flag in flags]
    refused = invoke("regress", GUIDE, "--sandbox", *given, cwd=tmp_path, bundle=tmp_path)
    assert refused.code == 2
    assert words in refused.err
