from __future__ import annotations

from pathlib import Path

import pytest

from runbook.mistakes import Mistakes
from runbook.profile import words
from tests.runbook import acme

GUIDE = acme.guide()


def given(folder: Path, text: str) -> Path:
    file = folder / "build.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_every_word_is_the_guides() -> None:
    assert words(GUIDE, []) == {}


def test_the_words_belong_to_their_console(tmp_path: Path) -> None:
    file = given(tmp_path, 'console = "acme"\n[words]\n"Require Consent" = "Ask for consent"\n')
    assert words(GUIDE, [file]) == {"acme": {"Require Consent": "Ask for consent"}}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('console = "other"\n', "console"),
        ('[words]\n"a" = "b"\n', "console"),
        ('console = "acme"\n[words]\n"a" = 1\n', "words.a"),
        ('console = "acme"\nword = "a"\n', "word"),
    ],
)
def test_what_does_not_fit_is_refused_by_its_key(tmp_path: Path, text: str, name: str) -> None:
    with pytest.raises(Mistakes) as caught:
        words(GUIDE, [given(tmp_path, text)])
    assert [one.name for one in caught.value.mistakes] == [name]


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Mistakes, match=r"gone\.toml"):
        words(GUIDE, [tmp_path / "gone.toml"])


def test_a_mistake_is_told_of_a_profile_and_not_of_the_inputs(tmp_path: Path) -> None:
    with pytest.raises(Mistakes, match=r"colour .*: is not a key of a build profile"):
        words(GUIDE, [given(tmp_path, 'console = "acme"\ncolour = "red"\n')])
    with pytest.raises(Mistakes, match="correct --profile"):
        words(GUIDE, [tmp_path / "gone.toml"])


def test_two_files_that_contradict_each_other_are_refused(tmp_path: Path) -> None:
    one = tmp_path / "one.toml"
    one.write_text('console = "acme"\n[words]\n"a" = "b"\n"c" = "d"\n', encoding="utf-8")
    other = given(tmp_path, 'console = "acme"\n[words]\n"a" = "e"\n"f" = "g"\n')
    with pytest.raises(Mistakes, match="another profile says 'b'"):
        words(GUIDE, [one, other])
