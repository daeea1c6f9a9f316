from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from runbook.drift.accept import line, proposed, take
from runbook.drift.model import Deviation, Drift, Proposal
from runbook.errors import UsageError
from runbook.mistakes import Mistakes
from runbook.profile import load
from tests.runbook.drift.drifts import CONSOLES

KEPT = """\
# Words of build 5.32, looked through by M.
console = "idaas"   # the provider
version = "5.32"

[words]
# a screen further down
"Grant Types" = "Flows" # since 5.30
"Require Consent" = "Consent needed" # ticket 12
"""


def drift(*proposals: Proposal) -> Drift:
    """A drift with these proposals."""
    deviations = tuple(
        Deviation(str(n), "renamed", one.declared, one.word, "healed", "breaking", proposal=one)
        for n, one in enumerate(proposals)
    )
    return Drift("g", "G", "a", "b", consoles=CONSOLES, deviations=deviations)


CONSENT = Proposal("idaas", "Require Consent", "Ask for consent")
SECURITY = Proposal("connectwise", "Authentication", "Security")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "idaas.toml"
    made.write_bytes(KEPT.encode())
    return made


def test_comments_and_order_of_a_file_stay(file: Path) -> None:
    taken = take(drift(CONSENT, Proposal("idaas", "Client ID", "Identifier")), file)
    expected = KEPT.replace("Consent needed", "Ask for consent") + '"Client ID" = "Identifier"\n'
    assert taken.after == expected
    assert taken.before == KEPT
    assert file.read_text() == KEPT


def test_a_second_time_there_is_nothing_to_take_over(file: Path) -> None:
    file.write_text(take(drift(CONSENT), file).after)
    again = take(drift(CONSENT), file)
    assert again.after == again.before == file.read_text()


def test_a_new_file_says_whose_it_is_and_of_which_build(tmp_path: Path) -> None:
    file = tmp_path / "new.toml"
    taken = take(drift(CONSENT), file)
    assert taken.before == ""
    file.write_text(taken.after)
    held = load(file)
    assert (held.console, held.version) == ("idaas", "5.32")
    assert held.words == {"Require Consent": "Ask for consent"}


def test_a_build_that_tells_no_version_is_given_none(tmp_path: Path) -> None:
    mute = replace(drift(CONSENT), consoles=(replace(CONSOLES[0], after=None),))
    assert "version" not in take(mute, tmp_path / "new.toml").after


def test_only_words_of_the_console_of_the_profile_are_taken(file: Path, tmp_path: Path) -> None:
    both = drift(CONSENT, SECURITY)
    assert "Security" not in take(both, file).after
    words = tomllib.loads(take(both, tmp_path / "new.toml", "connectwise").after)["words"]
    assert words == {"Authentication": "Security"}


def test_whose_words_a_new_file_is_for_has_to_be_clear(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="idaas and connectwise") as caught:
        take(drift(CONSENT, SECURITY), tmp_path / "new.toml")
    assert caught.value.exit_code == 2
    assert "--console idaas or --console connectwise" in caught.value.remedy


def test_a_console_that_is_not_the_drifts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no console 'third'") as caught:
        take(drift(CONSENT), tmp_path / "new.toml", "third")
    assert "idaas or connectwise" in caught.value.remedy


def test_a_profile_of_another_console_is_refused(file: Path) -> None:
    with pytest.raises(UsageError, match="a profile of 'idaas'"):
        take(drift(SECURITY), file, "connectwise")
    elsewhere = replace(drift(SECURITY), consoles=CONSOLES[1:])
    with pytest.raises(UsageError, match="a profile of 'idaas'"):
        take(elsewhere, file)


def test_a_profile_for_which_there_is_nothing_stays(file: Path) -> None:
    assert take(drift(SECURITY), file).after == KEPT


def test_what_no_profile_can_say_is_left_out_and_told(file: Path) -> None:
    told = drift(
        CONSENT,
        Proposal("idaas", "Name", "Title"),
        Proposal("idaas", "Name", "Label"),
        Proposal("idaas", sentence="Choose it."),
        Proposal("idaas", "Grant Types"),
    )
    assert proposed(told)["idaas"].contradictory == ("Name",)
    taken = take(told, file)
    words = tomllib.loads(taken.after)["words"]
    assert words == {"Grant Types": "Flows", "Require Consent": "Ask for consent"}
    assert taken.notes == (
        "'Name' has several names on this build, and a profile knows one: left out",
    )


def test_a_profile_of_another_build_is_told(file: Path) -> None:
    file.write_text(KEPT.replace('"5.32"', '"5.30"'))
    assert take(drift(CONSENT), file).notes == ("the profile is of 5.30, this build is 5.32",)
    assert take(drift(CONSENT), file).after.count("5.30") == 2


@pytest.mark.parametrize(
    "text",
    [
        'console = "idaas"\nwords = { "Old" = "New" }\n',
        'console = "idaas"\nwords."Old" = "New"\n',
        'console = "idaas"\n[words]\n"Old" = "New"',
        'console = "idaas"\r\n[words]\r\n"Old" = "New"\r\n',
        'console = "idaas"\n[words]\nOld = "New"\n\n\n# the end\n',
        'console = "idaas"\n',
    ],
)
def test_however_a_profile_is_written_it_is_added_to(text: str, file: Path) -> None:
    file.write_bytes(text.encode())
    after = take(drift(CONSENT), file).after
    words = tomllib.loads(after)["words"]
    before = tomllib.loads(text).get("words", {})
    assert words == {**before, "Require Consent": "Ask for consent"}
    kept = [part for part in text.splitlines() if not part.startswith("words =")]
    assert [part for part in kept if part not in after.splitlines()] == []


@pytest.mark.parametrize(
    "text", ["[words", '[words]\n"a" = "b"\n', 'console = "idaas"\n[words.a]\n']
)
def test_what_is_no_profile_is_refused(text: str, file: Path) -> None:
    file.write_text(text)
    with pytest.raises(Mistakes, match=r"idaas\.toml"):
        take(drift(CONSENT), file)


@pytest.mark.parametrize(
    "word", ['"quoted"', "back\\slash", "a\nb", "\x1b[2J", "\u202eabc", "a.b", "="]
)
def test_any_word_comes_back_as_it_was(word: str, tmp_path: Path) -> None:
    taken = take(drift(Proposal("idaas", word, word)), tmp_path / "new.toml")
    assert tomllib.loads(taken.after)["words"] == {word: word}
    assert tomllib.loads(line(word, word)) == {word: word}


def test_a_line_is_as_the_documentation_has_it(file: Path) -> None:
    assert take(drift(Proposal("idaas", "Name", "Title")), file).after.endswith(
        '\n"Name" = "Title"\n'
    )
    assert line("Require Consent", "Ask for consent") == '"Require Consent" = "Ask for consent"'
    assert line("Name", "Title") == '"Name" = "Title"'
