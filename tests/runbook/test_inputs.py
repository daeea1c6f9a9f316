from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict

from runbook.inputs import InputFile, load
from runbook.mistakes import Mistake, Mistakes


class Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Scope(Table):
    name: str
    value: str


class Application(Table):
    name: str = "Home"
    logo: InputFile | None = None
    find_by: Literal["search", "category"] = "search"


class General(Table):
    go_back: bool | None = None
    timeout: int | None = None
    users: Literal["all"] | tuple[str, ...] = "all"


class Inputs(Table):
    application: Application = Application()
    general: General = General()
    scopes: tuple[Scope, ...] = ()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "inputs.toml"


def mistakes(file: Path, text: str) -> dict[str, Mistake]:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Mistakes) as caught:
        load(Inputs, file)
    return {mistake.name: mistake for mistake in caught.value.mistakes}


def test_without_a_file_the_values_of_the_model_hold() -> None:
    assert load(Inputs, None) == Inputs()


def test_a_file_is_read_into_the_model(file: Path) -> None:
    file.write_text('[general]\nusers = ["a@b.c"]\n[[scopes]]\nname = "n"\nvalue = "v"\n')
    inputs = load(Inputs, file)
    assert inputs.general.users == ("a@b.c",)
    assert inputs.general.go_back is None
    assert inputs.scopes == (Scope(name="n", value="v"),)


def test_all_mistakes_come_at_once_with_key_and_line(file: Path) -> None:
    found = mistakes(
        file,
        """\
[application]
name = 3
find_by = 'serch'   # [general]
[general]
go_back = "yes"
timeout = 1.5
gone_back = true
[[scopes]]
name = "a"
value = "b"
[[scopes]]
name = '''
value = 1
'''
[aplication]
""",
    )
    assert {name: mistake.where for name, mistake in found.items()} == {
        "application.name": f"{file}:2",
        "application.find_by": f"{file}:3",
        "general.go_back": f"{file}:5",
        "general.timeout": f"{file}:6",
        "general.gone_back": f"{file}:7",
        "scopes[1].value": f"{file}:11",
        "aplication": f"{file}:15",
    }
    assert all(mistake.remedy for mistake in found.values())


@pytest.mark.parametrize(
    ("text", "key", "meant"),
    [
        ("[aplication]", "aplication", "application"),
        ("[general]\ngoback = true", "general.goback", "general.go_back"),
        ("[application]\ngo_back = true", "application.go_back", "general.go_back"),
    ],
)
def test_an_unknown_key_is_answered_with_the_nearest_known_one(
    file: Path, text: str, key: str, meant: str
) -> None:
    assert mistakes(file, text)[key].remedy == f"did you mean {meant}?"


def test_a_key_like_no_other_is_to_be_left_out(file: Path) -> None:
    assert mistakes(file, "zzz = 1")["zzz"].remedy == "leave it out"


def test_what_is_allowed_is_told(file: Path) -> None:
    assert "'search' or 'category'" in mistakes(file, "application.find_by = ''").popitem()[1].wrong


def test_a_union_is_one_mistake_that_names_both_ways(file: Path) -> None:
    found = mistakes(file, "[general]\nusers = 'some'")
    assert list(found) == ["general.users"]
    assert "'all'" in found["general.users"].wrong
    assert "array" in found["general.users"].wrong


def test_what_is_not_toml_is_told_with_its_line(file: Path) -> None:
    assert "line 2" in mistakes(file, "a = 1\n[general\n")["inputs"].wrong


def test_a_file_that_is_not_there_is_a_mistake(file: Path) -> None:
    with pytest.raises(Mistakes, match=r"inputs\.toml"):
        load(Inputs, file)


def test_a_relative_path_counts_from_the_folder_of_the_file(file: Path) -> None:
    (file.parent / "logo.png").write_bytes(b"png")
    file.write_text('application.logo = "logo.png"')
    assert load(Inputs, file).application.logo == file.parent / "logo.png"


def test_a_path_that_cannot_be_read_is_a_mistake(file: Path) -> None:
    found = mistakes(file, '[application]\nlogo = "logo.png"')
    assert found["application.logo"].where == f"{file}:2"
    assert str(file.parent / "logo.png") in found["application.logo"].wrong
