from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict

from runbook.errors import UsageError
from runbook.guide import Conflict, Console, Guide
from runbook.mistakes import Mistakes
from runbook.prepare import Prepared, persons, prepare, shown
from runbook.settings import Setting


class Inputs(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = "Acme"
    test: bool = True


def conflicts(inputs: Inputs) -> list[Conflict]:
    mild = Conflict(("name",), "the name is long", "shorten it")
    fatal = Conflict(("name", "test"), "both cannot be", "turn test off", fatal=True)
    return [mild] if inputs.name == "Long" else [fatal] if inputs.name == "Bad" else []


GUIDE = Guide(
    "acme",
    "Set Acme up",
    (Console("acme", "Acme"),),
    Inputs,
    (),
    {},
    settings=(Setting("TESTER", help="who tries it"),),
    needed=lambda inputs: {"TESTER": "turn test off"} if inputs.test else {},
    conflicts=conflicts,
)
ENVIRON = {
    "ACME_URL": "https://acme.example.com",
    "ACME_ADMIN_USER": "root",
    "ACME_ADMIN_PASSWORD": "swordfish",
    "TESTER": "jane",
    "RUNBOOK_BROWSER": sys.executable,
    "RUNBOOK_STATE": "state",
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def prepared(folder: Path, *, inputs: str = "", profile: str = "", **environ: str) -> Prepared:
    (folder / "inputs.toml").write_text(inputs)
    (folder / "build.toml").write_text(profile)
    return prepare(
        GUIDE,
        flags={},
        environ={name: text for name, text in {**ENVIRON, **environ}.items() if text},
        env_file=None,
        inputs_file=folder / "inputs.toml",
        profile_files=[folder / "build.toml"] if profile else [],
    )


def test_what_fits_together_may_begin(folder: Path) -> None:
    words = 'console = "acme"\nversion = "2"\n[words]\n"Save" = "Keep"\n'
    ready = prepared(folder, inputs='name = "Other"\n', profile=words)
    assert shown(ready.inputs) == {"name": "Other", "test": True}
    assert ready.words == {"acme": {"Save": "Keep"}}
    assert ready.settings.text("TESTER") == "jane"
    assert ready.conflicts == ()


def test_everything_that_is_wrong_comes_at_once(folder: Path) -> None:
    with pytest.raises(Mistakes) as caught:
        prepared(
            folder,
            inputs='name = "Bad"\n',
            profile='console = "other"\n',
            ACME_URL="http://acme.example.com",
            TESTER="",
        )
    assert {one.name for one in caught.value.mistakes} == {
        "console",
        "ACME_URL",
        "TESTER",
        "name and test",
    }
    assert "swordfish" not in str(caught.value)


def test_what_inputs_make_necessary_is_asked_for_and_only_then(folder: Path) -> None:
    with pytest.raises(Mistakes, match=r"TESTER.*, or turn test off"):
        prepared(folder, TESTER="")
    assert "TESTER" not in prepared(folder, inputs="test = false\n", TESTER="").settings


def test_a_mild_conflict_is_said_and_lets_the_run_begin(folder: Path) -> None:
    ready = prepared(folder, inputs='name = "Long"\n')
    assert [one.what for one in ready.conflicts] == ["the name is long"]


def test_a_browser_is_looked_for_before_anything_starts(folder: Path) -> None:
    with pytest.raises(UsageError, match="names no executable"):
        prepared(folder, RUNBOOK_BROWSER=str(folder / "none"))


def test_a_state_folder_that_cannot_be_used_is_refused(folder: Path) -> None:
    (folder / "file").write_text("")
    with pytest.raises(UsageError, match="locks and used codes"):
        prepared(folder, RUNBOOK_STATE=str(folder / "file"))


def test_a_browser_from_the_env_file_is_passed_on(folder: Path) -> None:
    (folder / ".env").write_text(f"RUNBOOK_BROWSER={sys.executable}\n")
    ready = prepared(folder, RUNBOOK_BROWSER="")
    assert ready.environ["RUNBOOK_BROWSER"] == sys.executable


def test_persons_that_the_record_could_not_be_read_without_are_not_masked(folder: Path) -> None:
    with pytest.raises(Mistakes) as caught:
        prepared(
            folder,
            ACME_ADMIN_USER="Acme",
            RUNBOOK_MASK_PERSONAL="1",
            RUNBOOK_MASK_NAMES="Jane Doe, done",
            RUNBOOK_TIMEOUT_S="soon",
        )
    found = {one.name: one.wrong for one in caught.value.mistakes}
    assert set(found) == {"RUNBOOK_TIMEOUT_S"}, "settings that cannot be read come first"
    with pytest.raises(Mistakes) as caught:
        prepared(
            folder,
            ACME_ADMIN_USER="Acme",
            RUNBOOK_MASK_PERSONAL="1",
            RUNBOOK_MASK_NAMES="Jane Doe, done",
        )
    found = {one.name: one.wrong for one in caught.value.mistakes}
    assert found == {
        "ACME_ADMIN_USER": "cannot be masked: 'Acme' is a word of the record itself",
        "RUNBOOK_MASK_NAMES": "cannot be masked: 'done' is a word of the record itself",
    }
    prepared(folder, ACME_ADMIN_USER="Acme", RUNBOOK_MASK_PERSONAL="0")


def test_the_persons_of_the_settings(folder: Path) -> None:
    read = prepared(
        folder, ACME_ADMIN_USER="root", RUNBOOK_MASK_NAMES="Jane Doe,, J. Doe "
    ).settings
    assert persons(read) == ["root", "Jane Doe", "J. Doe"]
