from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from runbook import provision
from runbook.provision import (
    Browser,
    BrowserMissing,
    State,
    examine,
    find_browser,
    launch_arguments,
    launch_options,
    provide,
    remedies,
)

CHROMIUM = Browser(Path("/usr/bin/chromium"), "system")
MISSING = State(None, "no browser", "none was found")
GOOD = State(CHROMIUM, None)


def executable(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\nexit 1\n")
    path.chmod(0o755)
    return path


def examined(environ: Mapping[str, str]) -> State:
    """`examine` in a thread: Playwright cannot be started inside a Playwright that runs already."""
    with ThreadPoolExecutor(max_workers=1) as threads:
        return threads.submit(examine, environ).result()


def downloaded(folder: Path) -> None:
    """Lays out what a finished download of Playwright's leaves, for the installed version."""
    listed = provision._revisions()
    for name in ("chromium", "chromium-headless-shell"):
        build = folder / f"{name.replace('-', '_')}-{listed[name]}"
        build.mkdir(parents=True)
        (build / "INSTALLATION_COMPLETE").touch()


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """A machine with all three kinds of browser."""
    executable(tmp_path / "bin" / "chromium")
    downloaded(tmp_path / "playwright")
    return {
        "PATH": str(tmp_path / "bin"),
        "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path / "playwright"),
        "RUNBOOK_BROWSER": str(executable(tmp_path / "mine")),
    }


def test_the_order_is_named_then_playwrights_then_the_systems(
    environ: dict[str, str], tmp_path: Path
) -> None:
    assert find_browser(environ) == Browser(tmp_path / "mine", "RUNBOOK_BROWSER")
    del environ["RUNBOOK_BROWSER"]
    assert find_browser(environ) == Browser(None, "Playwright's own")
    environ["PLAYWRIGHT_BROWSERS_PATH"] = str(tmp_path / "empty")
    assert find_browser(environ) == Browser(tmp_path / "bin" / "chromium", "system")
    environ["PATH"] = str(tmp_path / "empty")
    with pytest.raises(BrowserMissing) as caught:
        find_browser(environ)
    assert "apt-get install chromium" in caught.value.remedy
    assert caught.value.exit_code == 2


def test_a_download_that_broke_off_is_none(environ: dict[str, str], tmp_path: Path) -> None:
    del environ["RUNBOOK_BROWSER"]
    next((tmp_path / "playwright").glob("chromium_headless_shell-*/INSTALL*")).unlink()
    assert find_browser(environ).source == "system"


def test_a_named_browser_that_is_not_there_is_not_replaced_by_another(
    environ: dict[str, str],
) -> None:
    environ["RUNBOOK_BROWSER"] = "/no/such/browser"
    with pytest.raises(BrowserMissing, match="/no/such/browser"):
        find_browser(environ)


def test_only_root_goes_without_the_chromium_sandbox() -> None:
    assert "--no-sandbox" in launch_arguments(as_root=True)
    assert "--no-sandbox" not in launch_arguments(as_root=False)
    assert launch_options(CHROMIUM, as_root=False)["chromium_sandbox"] is True
    assert launch_options(CHROMIUM, as_root=True)["executable_path"] == "/usr/bin/chromium"
    assert "executable_path" not in launch_options(Browser(None, "own"), as_root=True)


@pytest.mark.browser
def test_the_browser_of_this_machine_draws_text() -> None:
    state = examined(os.environ)
    assert state.fault is None, state


@pytest.mark.browser
@pytest.mark.skipif(sys.platform != "linux", reason="fonts come by fontconfig on Linux alone")
def test_a_browser_without_a_font_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>"
    )
    monkeypatch.setenv("FONTCONFIG_FILE", str(fonts))
    assert examined(os.environ).fault == "draws no text"


def test_a_browser_that_does_not_start_is_found_out(environ: dict[str, str]) -> None:
    state = examined(environ)
    assert state.fault == "does not start"
    assert state.detail


class Machine:
    """A machine on which some commands help: its state follows what was carried out."""

    def __init__(self, *states: State, fails: str = "") -> None:
        self.states = list(states)
        self.fails = fails
        self.ran: list[str] = []
        self.said: list[str] = []

    def look(self, environ: object) -> State:
        return self.states.pop(0) if len(self.states) > 1 else self.states[0]

    def run(self, command: Sequence[str]) -> str | None:
        line = " ".join(command).replace(sys.executable, "python")
        self.ran.append(line)
        return "no network" if self.fails and self.fails in line else None

    def provide(self, environ: dict[str, str], elevated: Sequence[str] | None = ()) -> Browser:
        return provide(environ, self.said.append, look=self.look, run=self.run, elevated=elevated)


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """A Debian machine without a browser."""
    executable(tmp_path / "bin" / "apt-get")
    return {"PATH": str(tmp_path / "bin"), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path / "none")}


def test_nothing_is_installed_where_a_browser_works(bare: dict[str, str]) -> None:
    machine = Machine(GOOD)
    assert machine.provide(bare) == CHROMIUM
    assert machine.ran == []


def test_playwrights_download_comes_first(bare: dict[str, str]) -> None:
    machine = Machine(MISSING, GOOD)
    machine.provide(bare)
    assert machine.ran == ["python -m playwright install chromium"]


def test_where_the_download_fails_the_distributions_package_is_installed(
    bare: dict[str, str],
) -> None:
    machine = Machine(MISSING, GOOD, fails="playwright")
    assert machine.provide(bare, ["sudo", "-n"]) == CHROMIUM
    assert machine.ran[1:] == [
        "sudo -n apt-get update",
        "sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install -y chromium fonts-dejavu-core",
    ]
    assert any("no network" in line for line in machine.said)


def test_a_stale_package_list_does_not_stop_an_installation(bare: dict[str, str]) -> None:
    machine = Machine(MISSING, MISSING, GOOD, fails="update")
    assert machine.provide(bare) == CHROMIUM


def test_a_missing_font_alone_brings_a_font_alone(bare: dict[str, str]) -> None:
    machine = Machine(State(CHROMIUM, "draws no text"), GOOD)
    machine.provide(bare)
    assert machine.ran[-1].endswith("install -y fonts-dejavu-core")
    assert not any("chromium" in line for line in machine.ran)


def test_a_download_without_its_libraries_gets_them(environ: dict[str, str]) -> None:
    del environ["RUNBOOK_BROWSER"]
    executable(Path(environ["PATH"]) / "apt-get")
    machine = Machine(State(Browser(None, "Playwright's own"), "does not start"), GOOD)
    machine.provide(environ)
    assert machine.ran == ["python -m playwright install-deps chromium"]


def test_without_rights_and_without_a_network_the_message_says_how(bare: dict[str, str]) -> None:
    machine = Machine(MISSING, fails="playwright")
    with pytest.raises(BrowserMissing) as caught:
        machine.provide(bare, None)
    assert machine.ran == ["python -m playwright install chromium"]
    assert "apt-get install chromium" in caught.value.remedy
    assert "RUNBOOK_BROWSER" in caught.value.remedy


def test_a_named_browser_is_never_replaced(environ: dict[str, str]) -> None:
    executable(Path(environ["PATH"]) / "apt-get")
    assert [remedy.says for remedy in remedies(environ, [])] == ["installing a font"]


@pytest.mark.parametrize(
    ("script", "cured"),
    [('touch "$0.font"', True), ("echo 'E: Unable to locate package'; exit 100", False)],
)
def test_what_the_package_manager_says_is_passed_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, cured: bool
) -> None:
    manager = executable(tmp_path / "bin" / "apt-get")
    manager.write_text(f"#!/bin/sh\n{script}\n")
    monkeypatch.setenv("PATH", str(manager.parent), prepend=os.pathsep)
    environ = {**os.environ, "RUNBOOK_BROWSER": str(executable(tmp_path / "mine"))}
    said: list[str] = []

    def look(environ: object) -> State:
        font = Path(f"{manager}.font").exists()
        return GOOD if font else State(CHROMIUM, "draws no text")

    if cured:
        assert provide(environ, said.append, look=look, elevated=[]) == CHROMIUM
    else:
        with pytest.raises(BrowserMissing):
            provide(environ, said.append, look=look, elevated=[])
        assert "E: Unable to locate package" in said[-1]


def test_a_machine_without_any_is_told_apart_from_one_that_fails(bare: dict[str, str]) -> None:
    assert examined(bare) == State(None, "no browser")


def test_the_module_ends_with_the_code_and_the_message_of_its_error() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "runbook.provision"],
        env={**os.environ, "RUNBOOK_BROWSER": "/no/such/browser"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert "RUNBOOK_BROWSER names no executable: /no/such/browser" in ended.stderr
