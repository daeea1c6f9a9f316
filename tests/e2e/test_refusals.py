"""What is refused before a browser opens: code 2, everything in one message, no bundle."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.driving import GUIDE, Finished, env_file, invoke

pytestmark = pytest.mark.e2e

SETTINGS = {
    "IDAAS_URL": "https://idaas.example.com",
    "IDAAS_ADMIN_USER": "admin@example.com",
    "IDAAS_ADMIN_PASSWORD": "not-to-be-seen-1",
    "CONNECTWISE_URL": "https://home.example.com",
    "CONNECTWISE_ADMIN_USER": "admin@example.com",
    "CONNECTWISE_ADMIN_PASSWORD": "not-to-be-seen-2",
    "TEST_USER_EMAIL": "jane@example.com",
    "TEST_IDAAS_USER": "jane",
    "TEST_IDAAS_PASSWORD": "not-to-be-seen-3",
}
COMMANDS = ("run", "verify")


def refused(
    folder: Path,
    *flags: str,
    command: str = "run",
    inputs: str = "",
    leave_out: tuple[str, ...] = (),
    environ: dict[str, str] | None = None,
    **settings: str,
) -> str:
    """Run a command that has to be refused; return what it said."""
    given = {name: text for name, text in SETTINGS.items() if name not in leave_out}
    env = env_file(folder / "my.env", given | settings)
    (folder / "my.toml").write_text(inputs, encoding="utf-8")
    bundle = folder / "bundle"
    finished = invoke(
        command,
        GUIDE,
        *("--env-file", env, "--inputs", folder / "my.toml", "--out", bundle),
        *flags,
        cwd=folder,
        bundle=bundle,
        environ=environ,
    )
    assert finished.code == 2, finished.err
    assert not bundle.exists()
    assert finished.out == ""
    assert "not-to-be-seen" not in finished.err
    assert "Traceback" not in finished.err
    return finished.err


def said(folder: Path, *arguments: str) -> Finished:
    finished = invoke(*arguments, cwd=folder, bundle=folder / "bundle")
    assert "Traceback" not in finished.err
    return finished


@pytest.mark.parametrize("command", COMMANDS)
def test_all_missing_settings_are_named_at_once_with_both_ways_out(
    tmp_path: Path, command: str
) -> None:
    missing = ("IDAAS_ADMIN_PASSWORD", "TEST_IDAAS_USER", "TEST_IDAAS_PASSWORD")
    words = refused(tmp_path, command=command, leave_out=missing, CONNECTWISE_URL="http://a.org")
    assert words.startswith("4 mistakes in the settings or inputs; nothing was touched:")
    lines = {line.split()[1].rstrip(":"): line for line in words.splitlines()[1:]}
    assert set(lines) == {*missing, "CONNECTWISE_URL"}
    assert "set IDAAS_ADMIN_PASSWORD or IDAAS_ADMIN_PASSWORD_FILE" in lines["IDAAS_ADMIN_PASSWORD"]
    for name in missing[1:]:
        assert f"set {name} or {name}_FILE in the environment or in" in lines[name]
        assert ", or turn both logins of [test] off in the inputs" in lines[name]


def test_settings_of_the_test_account_are_not_asked_for_where_both_logins_are_off(
    tmp_path: Path,
) -> None:
    words = refused(
        tmp_path,
        inputs="[test]\nservice_provider_login = false\nidentity_provider_login = false\n",
        leave_out=("TEST_USER_EMAIL", "TEST_IDAAS_USER", "IDAAS_URL"),
    )
    assert words.startswith("One mistake")
    assert "IDAAS_URL: is missing" in words


def test_inputs_that_contradict_each_other_are_refused(tmp_path: Path) -> None:
    words = refused(tmp_path, inputs="[general]\nshow_login_redirect_url_in_my_profile = false\n")
    assert words.startswith("One mistake")
    assert "general.show_login_redirect_url_in_my_profile and test.identity_provider_login" in words
    assert "2.9.3 hides the tile that 7.2.3 opens; turn one of the two off" in words


def test_unknown_keys_and_wrong_values_are_told_together_with_their_lines(tmp_path: Path) -> None:
    words = refused(
        tmp_path,
        inputs='[application]\nnam = "x"\nfind_by = "luck"\n[provider]\nusers = "some"\n',
        leave_out=("IDAAS_URL",),
    )
    assert words.startswith("4 mistakes")
    assert "application.nam (" in words
    assert "my.toml:2): is not an input of this guide; did you mean application.name?" in words
    for place in ("application.find_by", "provider.users", "IDAAS_URL"):
        assert f"  - {place}" in words


def test_a_logo_that_is_not_there_is_refused_before_anything_is_done(tmp_path: Path) -> None:
    words = refused(tmp_path, inputs='[application]\nlogo = "gone.png"\n')
    assert "application.logo" in words
    assert "gone.png" in words


def test_a_profile_for_a_console_that_the_guide_does_not_have(tmp_path: Path) -> None:
    profile = tmp_path / "build.toml"
    profile.write_text('console = "other"\n')
    words = refused(tmp_path, "--profile", str(profile))
    assert "the guide has no console 'other'; give one of idaas, connectwise" in words


def test_a_browser_that_is_not_there(tmp_path: Path) -> None:
    words = refused(tmp_path, environ={"RUNBOOK_BROWSER": str(tmp_path / "none")})
    assert f"RUNBOOK_BROWSER names no executable: {tmp_path / 'none'}" in words
    assert "what to do: correct the path" in words


def test_a_browser_that_does_not_start(tmp_path: Path) -> None:
    words = refused(tmp_path, environ={"RUNBOOK_BROWSER": "/bin/true"})
    assert "the browser does not start\n  where: /bin/true" in words
    assert "what to do: install Chromium" in words


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (bundle / "mine.txt").write_text("keep")
    env = env_file(tmp_path / "my.env", SETTINGS)
    finished = said(tmp_path, "run", GUIDE, "--env-file", str(env), "--out", str(bundle))
    assert finished.code == 2
    assert "the folder for the bundle is not empty" in finished.err
    assert "what to do: give an empty or a new one with --out" in finished.err
    assert [path.name for path in bundle.iterdir()] == ["mine.txt"]


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    env = env_file(tmp_path / "my.env", SETTINGS)
    bundle = tmp_path / "file" / "bundle"
    finished = said(tmp_path, "run", GUIDE, "--env-file", str(env), "--out", str(bundle))
    assert (finished.code, "the folder for the bundle cannot be made" in finished.err) == (2, True)


TWO_BUILDS = ("--sandbox-build", "native", "--sandbox-build", "combobox")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("run", "other-guide"), "there is no guide “other-guide”"),
        (("show", "other-guide"), "known: connectwise-home"),
        (("dance",), "No such command 'dance'"),
        (("run",), "Missing argument 'GUIDE'"),
        (("run", GUIDE, "--fast"), "No such option"),
        (("run", GUIDE, "--sandbox-build", "fragment"), "--sandbox-build goes with --sandbox"),
        (("run", GUIDE, "--sandbox", "--sandbox-build", "none"), "invalid choice: 'none'"),
        (
            ("run", GUIDE, "--sandbox", *TWO_BUILDS),
            "'native' and 'combobox' cannot be had together",
        ),
        (("report", "."), "has no journal"),
    ],
)
def test_wrong_usage(tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    finished = said(tmp_path, *arguments)
    assert (finished.code, finished.out) == (2, "")
    assert words in finished.err
    assert not (tmp_path / "reports").exists()
