from __future__ import annotations

from pathlib import Path

import pytest
from platformdirs import user_state_path

from runbook.errors import UsageError
from runbook.mistakes import Mistake, Mistakes
from runbook.settings import ENGINE_SETTINGS, Setting, Settings, console_settings, load

SPECS = (*console_settings("acme"), *ENGINE_SETTINGS)
GOOD = {
    "ACME_URL": "https://acme.example.com",
    "ACME_ADMIN_USER": "root@example.com",
    "ACME_ADMIN_PASSWORD": "correct horse",
}


def read(environ: dict[str, str], env_file: Path | None = None, **flags: str) -> Settings:
    return load(SPECS, flags=flags, environ=environ, env_file=env_file)


def mistakes(environ: dict[str, str], env_file: Path | None = None) -> dict[str, Mistake]:
    with pytest.raises(Mistakes) as caught:
        read(environ, env_file)
    return {mistake.name: mistake for mistake in caught.value.mistakes}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_flag_goes_before_the_environment_before_the_file_before_the_default(
    folder: Path,
) -> None:
    env = folder / "my.env"
    env.write_text("RUNBOOK_TIMEOUT_S=3\nRUNBOOK_REPORTS=filed\nRUNBOOK_TOTP_REUSE=1\n")
    environ = GOOD | {"RUNBOOK_TIMEOUT_S": "4", "RUNBOOK_REPORTS": "environed"}
    settings = read(environ, env, RUNBOOK_TIMEOUT_S="5")
    assert settings.number("RUNBOOK_TIMEOUT_S") == 5
    assert settings.path("RUNBOOK_REPORTS") == Path("environed")
    assert settings.flag("RUNBOOK_TOTP_REUSE") is True
    assert settings.source("RUNBOOK_TIMEOUT_S") == "command line"
    assert settings.source("RUNBOOK_REPORTS") == "environment"
    assert settings.source("RUNBOOK_TOTP_REUSE") == f"{env}:3"


def test_without_any_the_defaults_hold() -> None:
    settings = read(GOOD)
    assert settings.number("RUNBOOK_TIMEOUT_S") == 15
    assert settings.path("RUNBOOK_REPORTS") == Path("reports")
    assert settings.flag("RUNBOOK_TOTP_REUSE") is False
    assert settings.origins("ACME_SIGNIN_ORIGINS") == ()
    assert "ACME_ADMIN_TOTP_SECRET" not in settings


def test_the_state_folder_is_where_the_system_has_it_and_cannot_be_none() -> None:
    assert read(GOOD).path("RUNBOOK_STATE") == user_state_path("runbook")
    assert mistakes(GOOD | {"RUNBOOK_STATE": ""})["RUNBOOK_STATE"].wrong == "is empty"


def test_an_empty_value_hides_what_stands_further_down(folder: Path) -> None:
    (folder / ".env").write_text("ACME_SIGNIN_ORIGINS=https://login.example.com\n")
    assert read(GOOD).origins("ACME_SIGNIN_ORIGINS") == ("https://login.example.com",)
    assert read(GOOD, ACME_SIGNIN_ORIGINS="").origins("ACME_SIGNIN_ORIGINS") == ()


def test_a_value_may_stand_in_a_file_of_its_own_without_its_last_line_break(folder: Path) -> None:
    (folder / "password").write_text("  two words \n")
    environ = GOOD | {"ACME_ADMIN_PASSWORD_FILE": "password"}
    del environ["ACME_ADMIN_PASSWORD"]
    settings = read(environ)
    assert settings.secret("ACME_ADMIN_PASSWORD").get_secret_value() == "  two words "
    assert "ACME_ADMIN_PASSWORD_FILE" in settings.source("ACME_ADMIN_PASSWORD")


def test_a_path_in_the_env_file_counts_from_its_folder(folder: Path) -> None:
    (folder / "secrets").mkdir()
    (folder / "secrets" / "password").write_text("hidden")
    env = folder / "secrets" / "my.env"
    env.write_text("ACME_ADMIN_PASSWORD_FILE=password\n")
    settings = read({k: v for k, v in GOOD.items() if "PASSWORD" not in k}, env)
    assert settings.secret("ACME_ADMIN_PASSWORD").get_secret_value() == "hidden"


def test_name_and_name_file_at_one_level_are_refused_but_not_at_two(folder: Path) -> None:
    (folder / "p").write_text("x")
    found = mistakes(GOOD | {"ACME_ADMIN_PASSWORD_FILE": "p"})
    assert list(found) == ["ACME_ADMIN_PASSWORD"]
    assert "twice" in found["ACME_ADMIN_PASSWORD"].wrong
    (folder / ".env").write_text("ACME_ADMIN_PASSWORD_FILE=p\n")
    assert read(GOOD).source("ACME_ADMIN_PASSWORD") == "environment"


def test_all_mistakes_come_at_once_each_with_its_place(folder: Path) -> None:
    env = folder / "my.env"
    env.write_text(
        "# consoles\n\nACME_URL=http://acme.example.com\n"
        "ACME_ADMIN_PASSWRD='hunter2'\nACME_ADMIN_TOTP_SECRET=not-base32!\n"
        "ACME_ADMIN_PASSWORD_FILE=missing\nbroken line here\n"
    )
    found = mistakes({"RUNBOOK_TIMEOUT_S": "soon", "ACME_SIGNIN_ORIGINS": "https://a.b/c"}, env)
    places = {name: mistake.where for name, mistake in found.items()}
    assert places == {
        "a line": f"{env}:7",
        "ACME_URL": f"{env}:3",
        "ACME_ADMIN_USER": "",
        "ACME_ADMIN_PASSWORD_FILE": f"{env}:6",
        "ACME_ADMIN_TOTP_SECRET": f"{env}:5",
        "ACME_SIGNIN_ORIGINS": "environment",
        "RUNBOOK_TIMEOUT_S": "environment",
        "ACME_ADMIN_PASSWRD": f"{env}:4",
    }
    assert all(mistake.remedy for mistake in found.values())


def test_a_misspelt_name_is_told_and_only_warned_of_where_the_right_one_has_a_value(
    folder: Path,
) -> None:
    (folder / ".env").write_text("ACME_ADMIN_PASSWRD=x\nUNRELATED=1\n")
    (warning,) = read(GOOD).warnings
    assert "ACME_ADMIN_PASSWRD (.env:1)" in warning
    assert "ACME_ADMIN_PASSWORD" in warning


def test_what_is_needed_names_the_other_way_out() -> None:
    specs = (Setting("TEST_PASSWORD", "secret"),)
    assert "TEST_PASSWORD" not in load(specs, flags={}, environ={})
    with pytest.raises(Mistakes, match=r"or turn test\.login off in the inputs"):
        load(
            specs,
            flags={},
            environ={},
            need={"TEST_PASSWORD": "turn test.login off in the inputs"},
        )


def test_the_default_env_file_may_be_absent_but_not_one_that_was_asked_for(folder: Path) -> None:
    assert read(GOOD).warnings == ()
    found = mistakes(GOOD, folder / "none.env")
    assert found["env file"].where == str(folder / "none.env")


def test_the_env_file_is_taken_as_it_stands(folder: Path) -> None:
    (folder / ".env").write_bytes(b"\xef\xbb\xbfACME_ADMIN_PASSWORD='a$HOME${HOME}#1'  # mine\r\n")
    settings = read({k: v for k, v in GOOD.items() if "PASSWORD" not in k})
    assert settings.secret("ACME_ADMIN_PASSWORD").get_secret_value() == "a$HOME${HOME}#1"


def test_a_name_that_stands_twice_in_the_env_file_is_refused(folder: Path) -> None:
    (folder / ".env").write_text("ACME_ADMIN_USER=a\nACME_ADMIN_USER=b\n")
    found = mistakes(GOOD)
    assert found["ACME_ADMIN_USER"].where == ".env:2"


@pytest.mark.parametrize(
    "url",
    [
        "https://acme.example.com/app#/x",
        "http://localhost:8000",
        "http://127.0.0.9",
        "http://[::1]",
    ],
)
def test_addresses_are_https_or_on_loopback(url: str) -> None:
    assert read(GOOD | {"ACME_URL": url}).text("ACME_URL") == url


@pytest.mark.parametrize(
    "url",
    [
        "http://acme.example.com",
        "http://localhost.example.com",
        "acme.example.com",
        "ftp://localhost",
        "https://user:hunter2@acme.example.com",
        "https://acme.example.com:port",
        "https://",
        "https://a b.example.com",
        "hunter2",
    ],
)
def test_other_addresses_are_refused_without_being_repeated(url: str) -> None:
    with pytest.raises(UsageError) as caught:
        read(GOOD | {"ACME_URL": url})
    assert "ACME_URL (environment)" in caught.value.message()
    assert "hunter2" not in caught.value.message()


def test_origins_are_brought_into_one_form() -> None:
    text = "https://Login.Example.com:443/, http://[::1]:80 https://login.example.com"
    settings = read(GOOD | {"ACME_SIGNIN_ORIGINS": text})
    assert settings.origins("ACME_SIGNIN_ORIGINS") == ("https://login.example.com", "http://[::1]")


def test_no_secret_is_printed_whatever_is_wrong_with_it() -> None:
    hidden = {"ACME_ADMIN_PASSWORD": "hunter2\nhunter3", "ACME_ADMIN_TOTP_SECRET": "HUNTER2!"}
    with pytest.raises(UsageError) as caught:
        read(GOOD | hidden)
    assert len(caught.value.message().splitlines()) == 3
    assert "hunter" not in caught.value.message().lower()


def test_settings_print_no_secret_and_know_them_all() -> None:
    seed = "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period=2"
    settings = read(GOOD | {"ACME_ADMIN_TOTP_SECRET": seed})
    assert "horse" not in repr(settings)
    assert "JBSW" not in repr(settings) + str(dict(settings))
    assert {s.get_secret_value() for s in settings.secrets()} == {"correct horse", seed}


def test_a_getter_of_another_kind_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError):
        read(GOOD).text("ACME_ADMIN_PASSWORD")


def test_addresses_of_notifications_are_a_secret_and_one_mistake_among_the_others() -> None:
    hook = "json://user:hunter2@127.0.0.1:1"
    settings = read(GOOD | {"RUNBOOK_NOTIFY": hook})
    assert settings.secret("RUNBOOK_NOTIFY").get_secret_value() == hook
    assert settings.secret("RUNBOOK_NOTIFY") in settings.secrets()
    found = mistakes({"ACME_URL": "nowhere", "RUNBOOK_NOTIFY": f"{hook} hunter3://hunter2"})
    assert {"ACME_URL", "ACME_ADMIN_USER", "RUNBOOK_NOTIFY"} <= set(found)
    assert "address 2" in str(found["RUNBOOK_NOTIFY"])
    assert "hunter" not in str(found["RUNBOOK_NOTIFY"])
