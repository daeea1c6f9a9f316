"""The sandbox as a process: ready when it says so, and gone when it is told to."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
from pathlib import Path
from typing import Any

import httpx
import pytest

import sandbox
from sandbox import builds
from sandbox.__main__ import main

HERE = Path(sandbox.__file__).parent.parent
SETTINGS = {
    "IDAAS_URL",
    "IDAAS_ADMIN_USER",
    "IDAAS_ADMIN_PASSWORD",
    "IDAAS_ADMIN_TOTP_SECRET",
    "CONNECTWISE_URL",
    "CONNECTWISE_ADMIN_USER",
    "CONNECTWISE_ADMIN_PASSWORD",
    "TEST_USER_EMAIL",
    "TEST_IDAAS_USER",
    "TEST_IDAAS_PASSWORD",
    "TEST_IDAAS_TOTP_SECRET",
}


def read(address: str) -> Any:
    answer = httpx.get(address, trust_env=False)
    answer.raise_for_status()
    return answer.json()


def test_it_prints_what_is_needed_to_drive_it_and_both_answer() -> None:
    with sandbox.running(faults=["no-implicit"], builds=["fragment"]) as told:
        assert set(told["settings"]) == SETTINGS
        assert told["settings"]["IDAAS_URL"].startswith("http://127.0.0.1:")
        assert told["settings"]["CONNECTWISE_URL"].startswith("http://localhost:")
        assert told["control"] == {
            "idaas": f"{told['settings']['IDAAS_URL']}/__sandbox__",
            "connectwise": f"{told['settings']['CONNECTWISE_URL']}/__sandbox__",
        }
        for control in told["control"].values():
            assert read(f"{control}/requests") == {"configuration": 0, "log": []}
            assert read(f"{control}/faults")["on"] == ["no-implicit"]
        discovery = f"{told['settings']['IDAAS_URL']}/api/oidc/.well-known/openid-configuration"
        assert read(discovery)["issuer"] == f"{told['settings']['IDAAS_URL']}/api/oidc"
        assert read(f"{told['foreign']['url']}/typed") == {"typed": []}
    with pytest.raises(httpx.ConnectError):
        read(f"{told['control']['idaas']}/requests")


def start(*options: str, stdin: int = subprocess.DEVNULL) -> tuple[subprocess.Popen[str], Any]:
    process = subprocess.Popen(
        [*sandbox.COMMAND, *options],
        stdin=stdin,
        stdout=subprocess.PIPE,
        text=True,
        cwd=HERE,
    )
    assert process.stdout is not None
    return process, json.loads(process.stdout.readline())


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(number: signal.Signals, tmp_path: Path) -> None:
    process, told = start("--state", str(tmp_path / "state"))
    port = int(told["settings"]["CONNECTWISE_URL"].rpartition(":")[2])
    process.send_signal(number)
    out, _ = process.communicate(timeout=20)
    assert (process.returncode, out) == (0, "")
    with socket.socket() as again:
        again.bind(("127.0.0.1", port))
    assert {path.name for path in (tmp_path / "state").iterdir()} >= {"connectwise.sqlite"}


def test_a_parent_that_is_gone_ends_it() -> None:
    process, _ = start(stdin=subprocess.PIPE)
    assert process.poll() is None
    process.communicate(timeout=20)  # closes its standard input
    assert process.returncode == 0


def test_ports_and_state_can_be_had_again(tmp_path: Path) -> None:
    keys = []
    ports: dict[str, Any] = {}
    for _ in range(2):
        with sandbox.running(tmp_path, **ports) as told:
            urls = told["settings"]["IDAAS_URL"], told["settings"]["CONNECTWISE_URL"]
            ports = dict(
                zip(
                    ("idaas_port", "connectwise_port"),
                    (int(url.rpartition(":")[2]) for url in urls),
                    strict=True,
                )
            )
            document = read(f"{urls[0]}/api/oidc/.well-known/openid-configuration")
            keys.append((urls, read(document["jwks_uri"])))
    assert keys[0] == keys[1]


def test_a_port_that_is_taken_is_said() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ended = subprocess.run(
            sandbox.command_line(idaas_port=taken.getsockname()[1]),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            cwd=HERE,
        )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "in use" in ended.stderr


@pytest.mark.parametrize("option", [["--fault", "none-such"], ["--build", "none-such"]])
def test_a_fault_or_build_that_does_not_exist_is_refused(
    option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(option)
    assert ended.value.code == 2
    assert "none-such" in capsys.readouterr().err


def test_builds_that_contradict_each_other_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builds, "_FOLDER", tmp_path)
    one = '{ labels = { Save = "Keep" }, select = "native" }'
    for name, table in (
        ("one", one),
        ("two", '{ labels = { Add = "New" } }'),
        ("three", '{ labels = { Save = "Store" } }'),
    ):
        (tmp_path / f"{name}.toml").write_text(f'about = "{name}"\nidaas = {table}\n')
    merged = {"idaas": {"labels": {"Save": "Keep", "Add": "New"}, "select": "native"}}
    assert builds.load("one", "two", "one") == merged
    assert builds.about("three") == "three"
    with pytest.raises(SystemExit) as ended:
        main(["--build", "one", "--build", "two", "--build", "three"])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    for words in ("'one' and 'three'", "idaas.labels.Save", "'Keep'", "'Store'"):
        assert words in said


def test_every_build_can_be_loaded_and_changes_a_console() -> None:
    assert builds.load() == {}
    for name in builds.names():
        assert set(builds.load(name)) & {"idaas", "connectwise"}
    with pytest.raises(KeyError):
        builds.load("none-such")
