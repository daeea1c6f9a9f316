from __future__ import annotations

import shlex
import signal
from importlib.metadata import version
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner

from runbook.cli import cli, main
from runbook.settings import console_settings
from tests.e2e.driving import GUIDE, invoke, started
from tests.flows.connectwise_home.published import IDS


def said(*arguments: str) -> str:
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_guides_are_listed() -> None:
    assert said("guides") == "connectwise-home  Integrate ConnectWise Home\n"


def test_a_guide_is_shown_with_every_instruction_input_and_setting() -> None:
    lines = [line.split() for line in said("show", GUIDE).splitlines()]
    shown = [line[0] for line in lines if line and line[0] in set(IDS)]
    assert tuple(shown) == IDS
    first_words = {line[0] for line in lines if line}
    assert {"application.name", "resource_server.value", "test.try_wrong_second_factor"} <= (
        first_words
    )
    for console in ("idaas", "connectwise"):
        assert {setting.name for setting in console_settings(console)} <= first_words
    assert {"TEST_USER_EMAIL", "TEST_IDAAS_TOTP_SECRET", "RUNBOOK_NOTIFY"} <= first_words


def test_the_version_is_that_of_the_package() -> None:
    assert version("runbook") in said("--version")


@pytest.mark.parametrize("command", ["run", "verify", "doctor"])
def test_each_command_that_drives_consoles_takes_the_same_flags(command: str) -> None:
    told = said(command, "--help")
    for flag in ("env-file", "inputs", "profile", "sandbox", "sandbox-build", "json"):
        assert f"--{flag} " in told
    assert ("--out " in told) is (command != "doctor")  # doctor leaves nothing behind


def test_it_may_be_called_from_anywhere(tmp_path: Path) -> None:
    finished = invoke("guides", cwd=tmp_path, bundle=tmp_path)
    assert (finished.code, finished.err) == (0, "")
    assert finished.out.startswith("connectwise-home ")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_sandbox_is_up_until_stopped_and_says_how_to_reach_it(
    tmp_path: Path, number: signal.Signals
) -> None:
    with started("sandbox", "up", "--fault", "no-implicit", cwd=tmp_path) as process:
        assert process.stdout is not None
        settings = {}
        while not (line := process.stdout.readline()).startswith("#"):
            name, _, value = line.partition("=")
            (settings[name],) = shlex.split(value)
        control = f"{settings['IDAAS_URL']}/__sandbox__/faults"
        assert httpx.get(control, trust_env=False).json()["on"] == ["no-implicit"]
        assert settings["IDAAS_ADMIN_TOTP_SECRET"].startswith("otpauth://")
        process.send_signal(number)
        _, err = process.communicate(timeout=30)
        assert "Traceback" not in err
    assert process.returncode == 0
    with pytest.raises(httpx.ConnectError):
        httpx.get(control, trust_env=False)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--fault", "none"), "invalid choice: 'none'"),
        (("--build", "native", "--build", "combobox"), "cannot be had together"),
    ],
)
def test_a_sandbox_that_does_not_start_is_refused(
    tmp_path: Path, options: tuple[str, ...], words: str
) -> None:
    finished = invoke("sandbox", "up", *options, cwd=tmp_path, bundle=tmp_path)
    assert (finished.code, finished.out) == (2, "")
    assert "the embedded consoles refuse their options" in finished.err
    assert words in finished.err


def test_a_fault_of_the_program_tells_its_kind_and_not_its_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = "could not type swordfish"

    def fault(**settings: object) -> None:
        raise ValueError(words)

    monkeypatch.setattr(cli, "main", fault)
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    said = capsys.readouterr().err
    assert "a fault of the program: ValueError" in said
    assert "in fault" in said
    assert "swordfish" not in said


def test_a_run_that_is_masked_and_takes_back_what_it_did_is_refused(tmp_path: Path) -> None:
    env = tmp_path / "my.env"
    env.write_text(
        "".join(
            f"{key}_URL=https://{key.lower()}.test\n{key}_ADMIN_USER=root\n"
            f"{key}_ADMIN_PASSWORD=swordfish\n"
            for key in ("IDAAS", "CONNECTWISE")
        )
        + "TEST_USER_EMAIL=jane@example.com\nTEST_IDAAS_USER=jane\nTEST_IDAAS_PASSWORD=swordfish\n"
        + "RUNBOOK_MASK_PERSONAL=1\n"
    )
    bundle = tmp_path / "bundle"
    finished = invoke(
        *("run", GUIDE, "--env-file", env, "--out", bundle, "--undo-on-failure"),
        cwd=tmp_path,
        bundle=bundle,
    )
    assert finished.code == 2
    assert "cannot be taken back by itself" in finished.err
    assert not bundle.exists()
