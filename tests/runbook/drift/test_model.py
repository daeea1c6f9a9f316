from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from runbook.drift.model import SCHEMA, Deviation, Drift, Picture, restore
from tests.runbook.drift import drifts


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return drifts.breaking(tmp_path_factory.mktemp("drift")).plain()


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    drift = drifts.breaking(tmp_path)
    assert restore(json.loads(json.dumps(drift.plain()))) == drift


def test_it_has_the_published_keys(plain: dict[str, Any]) -> None:
    assert plain["schema"] == SCHEMA
    assert plain["verdict"] == "breaking"
    assert {"guide", "baseline", "build", "deviations", "errata", "screens"} <= plain.keys()
    published = {"instruction", "kind", "expected", "found", "action", "severity"}
    assert published <= plain["deviations"][0].keys()
    assert plain["errata"][0].keys() == {"instruction", "detail"}
    assert {"id", "changed_pixels"} <= plain["screens"][0].keys()


def test_keys_of_a_later_version_are_passed_over(plain: dict[str, Any]) -> None:
    assert restore({**plain, "weather": "fine"}) == restore(plain)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("schema", "runbook/drift@2", SCHEMA),
        ("errata", 3, "errata"),
        ("titles", ["a"], "titles"),
        ("deviations", [{"kind": "renamed"}], "deviations.0"),
        ("screens", None, "screens"),
    ],
)
def test_another_shape_is_refused_by_its_place(
    plain: dict[str, Any], key: str, value: object, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        restore({**plain, key: value})


@pytest.mark.parametrize("told", [None, [], "drift", 3])
def test_what_is_no_drift_at_all_is_refused(told: object) -> None:
    with pytest.raises(ValueError, match=SCHEMA):
        restore(told)


@pytest.mark.parametrize("file", ["/etc/passwd", "../up.png", "shots/../../up.png"])
def test_a_picture_stays_in_the_folder_of_the_report(file: str, plain: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="outside"):
        Picture(file, 1, 1)
    screen = {**plain["screens"][0], "before": {"file": file, "width": 1, "height": 1, "marks": []}}
    with pytest.raises(ValueError, match="outside"):
        restore({**plain, "screens": [screen]})


def test_what_is_accepted_does_not_count_for_the_verdict() -> None:
    broken = Deviation("1", "missing", "a", None, "stopped", "breaking", "idaas")
    looks = Deviation("1", "cosmetic", "a", "b", "reported", "cosmetic", "idaas")
    drift = Drift("g", "G", "a", "b", deviations=(looks, broken))
    assert drift.verdict == "breaking"
    known = replace(broken, acknowledged="known")
    assert replace(drift, deviations=(looks, known)).verdict == "cosmetic"
    assert replace(drift, deviations=(known,)).verdict == "same"


def test_a_fingerprint_is_that_of_the_change_and_not_of_its_place() -> None:
    one = Deviation("1", "renamed", "a", "b", "healed", "breaking", "idaas")
    assert replace(one, instruction="2", severity="cosmetic").fingerprint == one.fingerprint
    for other in (
        replace(one, found="c"),
        replace(one, found=None),
        replace(one, expected="c"),
        replace(one, kind="moved"),
        replace(one, console="connectwise"),
    ):
        assert other.fingerprint != one.fingerprint


def test_how_long_it_took_is_no_new_change() -> None:
    slow = Deviation("1", "slower", "0.8 s", "2.4 s", "reported", "cosmetic")
    assert replace(slow, found="2.5 s").fingerprint == slow.fingerprint
