"""Provides a Chromium that starts and draws text, so that nobody has to know how.

A browser is looked for in this order: the executable that ``RUNBOOK_BROWSER`` names, Playwright's
own, one of the system. ``python -m runbook.provision`` (a part of ``make install``) also installs
what is missing: Playwright's download, and where that cannot be reached the distribution's package.
What counts is a line of text that was drawn, not a file that exists: missing libraries and fonts
are found out that way.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import playwright
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright

from runbook.errors import UsageError

SYSTEM_BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
FLAGS = (
    "--disable-gpu",  # drawing by software is the same on every machine
    "--disable-quic",  # UDP is often dropped on the way, and falling back takes seconds
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PACKAGE = Path(playwright.__file__).parent / "driver" / "package"
INSTALL_TIMEOUT_S = 600
WORDS = "Chromium draws text"
HOW = (
    "install Chromium or Google Chrome and a font (Debian: apt-get install chromium "
    "fonts-dejavu-core; Fedora: dnf install chromium dejavu-sans-fonts; else, with a network: "
    ".venv/bin/python -m playwright install --with-deps chromium), or name an executable in "
    "RUNBOOK_BROWSER; then run make install again"
)


class BrowserMissing(UsageError):
    """No browser can be started on this machine."""


@dataclass(frozen=True)
class Browser:
    """A browser to start.

    Attributes:
        executable: its path, or None for the one that Playwright brings along.
        source: where it was found, in words for an operator.
    """

    executable: Path | None
    source: str

    def __str__(self) -> str:
        return f"{self.executable} ({self.source})" if self.executable else self.source


def find_browser(environ: Mapping[str, str]) -> Browser:
    """The first browser in the documented order; nothing is started, nothing is installed.

    Raises:
        BrowserMissing: there is none, or ``RUNBOOK_BROWSER`` names no executable.
    """
    path = environ.get("PATH")
    if named := environ.get("RUNBOOK_BROWSER"):
        if found := shutil.which(Path(named).expanduser(), path=path):
            return Browser(Path(found), "RUNBOOK_BROWSER")
        raise BrowserMissing(
            f"RUNBOOK_BROWSER names no executable: {named}",
            remedy="correct the path, or leave RUNBOOK_BROWSER out to have a browser found",
        )
    if _downloaded(environ):
        return Browser(None, "Playwright's own")
    for name in SYSTEM_BROWSERS:
        if found := shutil.which(name, path=path):
            return Browser(Path(found), "system")
    raise BrowserMissing("No Chromium or Chrome was found.", remedy=HOW)


def running_as_root() -> bool:
    """Whether this process is root, for whom Chromium's own sandbox does not start."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def launch_arguments(as_root: bool) -> list[str]:
    """Flags for Chromium. For root its sandbox is off, which whoever starts it has to say."""
    return [*(["--no-sandbox"] if as_root else []), *FLAGS]


def launch_options(browser: Browser, *, as_root: bool) -> dict[str, Any]:
    """Keyword arguments for Playwright's ``chromium.launch``, all but ``headless``."""
    options: dict[str, Any] = {
        "args": launch_arguments(as_root),
        "chromium_sandbox": not as_root,
    }
    if browser.executable is not None:
        options["executable_path"] = str(browser.executable)
    return options


Fault = Literal["no browser", "does not start", "draws no text"]


@dataclass(frozen=True)
class State:
    """What this machine has now; ``fault`` is None if it will do."""

    browser: Browser | None
    fault: Fault | None
    detail: str = ""


def examine(environ: Mapping[str, str]) -> State:
    """Finds the browser, starts it and has it draw a line of text."""
    try:
        browser = find_browser(environ)
    except BrowserMissing:
        if environ.get("RUNBOOK_BROWSER"):
            raise
        return State(None, "no browser")
    options = launch_options(browser, as_root=running_as_root())
    try:
        with sync_playwright() as driver, driver.chromium.launch(**options) as chromium:
            page = chromium.new_page()
            page.set_content(f"<span>{WORDS}</span>")
            box = page.get_by_text(WORDS, exact=True).bounding_box()
    except PlaywrightError as error:
        return State(browser, "does not start", _gist(error.message))
    if box is None or not box["width"]:
        return State(browser, "draws no text", "no font is installed")
    return State(browser, None)


@dataclass(frozen=True)
class Remedy:
    """Something to install: commands in order, and the faults it may cure."""

    says: str
    cures: frozenset[Fault]
    commands: Sequence[Sequence[str]]


def remedies(environ: Mapping[str, str], elevated: Sequence[str] | None) -> Iterator[Remedy]:
    """What may be tried on this machine, cheapest first.

    Args:
        environ: names the browser and the folders in which programs are found.
        elevated: what a command begins with to run as root, or None where that cannot be.
    """
    named = bool(environ.get("RUNBOOK_BROWSER"))
    own = [sys.executable, "-m", "playwright"]
    if not named:
        yield Remedy(
            "downloading Chromium", frozenset({"no browser"}), [[*own, "install", "chromium"]]
        )
    if elevated is None:
        return
    for manager, browser, font in (
        ("apt-get", "chromium", "fonts-dejavu-core"),
        ("dnf", "chromium", "dejavu-sans-fonts"),
    ):
        if shutil.which(manager, path=environ.get("PATH")) is None:
            continue
        install = [*elevated, "env", "DEBIAN_FRONTEND=noninteractive", manager, "install", "-y"]
        before = [[*elevated, manager, "update"]] if manager == "apt-get" else []
        yield Remedy("installing a font", frozenset({"draws no text"}), [*before, [*install, font]])
        if named:
            continue
        if manager == "apt-get" and _downloaded(environ):
            yield Remedy(
                "installing the libraries that Chromium needs",
                frozenset({"does not start"}),
                [[*elevated, *own, "install-deps", "chromium"]],
            )
        yield Remedy(
            "installing the distribution's Chromium",
            frozenset({"no browser", "does not start"}),
            [*before, [*install, browser, font]],
        )


def provide(
    environ: Mapping[str, str],
    say: Callable[[str], None],
    *,
    look: Callable[[Mapping[str, str]], State] = examine,
    run: Callable[[Sequence[str]], str | None] | None = None,
    elevated: Sequence[str] | None = None,
) -> Browser:
    """A browser that was seen to draw text, installed now if need be.

    Args:
        environ: the environment to look in.
        say: takes one line of progress.
        look: tells the state of the machine.
        run: carries a command out; None if it worked, else the reason why not.
        elevated: what a command begins with to run as root, or None where that cannot be.

    Raises:
        BrowserMissing: nothing worked; the remedy says exactly what would.
    """
    run = run or _run
    state = look(environ)
    for remedy in remedies(environ, elevated):
        if state.fault is None:
            break
        if state.fault not in remedy.cures:
            continue
        say(f"{_described(state)}; {remedy.says}")
        # The last command counts: a stale package list may still hold what is to be installed.
        failures = [run(command) for command in remedy.commands]
        if failures[-1]:
            say(f"that did not work: {'; '.join(filter(None, failures))}")
        else:
            state = look(environ)
    if state.fault is None and state.browser is not None:
        return state.browser
    raise BrowserMissing("No browser works on this machine.", seen=_described(state), remedy=HOW)


def main() -> int:
    """Entry of ``python -m runbook.provision``; returns 0 or the error's exit code."""
    try:
        browser = provide(os.environ, lambda line: print(line, flush=True), elevated=elevation())
    except BrowserMissing as error:
        print(error.message(), file=sys.stderr)
        return error.exit_code
    print(f"browser: {browser}")
    if running_as_root():
        print("as root, Chromium starts without its own sandbox")
    return 0


def elevation() -> list[str] | None:
    """What a command begins with to run as root without a question; None where that cannot be."""
    if running_as_root():
        return []
    sudo = ["sudo", "-n"]
    return sudo if shutil.which("sudo") and _run([*sudo, "true"]) is None else None


def _downloaded(environ: Mapping[str, str]) -> bool:
    """Whether Playwright's own Chromium of this version is complete, told without its driver.

    Asking the driver takes most of a second, and cannot be done inside a running one.
    """
    revisions, folder = _revisions(), _download_folder(environ)
    return all(
        (folder / f"{name.replace('-', '_')}-{revisions[name]}" / "INSTALLATION_COMPLETE").exists()
        for name in ("chromium", "chromium-headless-shell")
    )


def _revisions() -> dict[str, str]:
    """Revision by name of the browsers that the installed Playwright wants."""
    listed = json.loads((PACKAGE / "browsers.json").read_text(encoding="utf-8"))["browsers"]
    return {entry["name"]: entry["revision"] for entry in listed}


def _download_folder(environ: Mapping[str, str]) -> Path:
    given = environ.get("PLAYWRIGHT_BROWSERS_PATH")
    if given:
        return PACKAGE / ".local-browsers" if given == "0" else Path(given)
    home = Path(environ.get("HOME") or Path.home())
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "ms-playwright"
    if sys.platform == "win32":
        return Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "ms-playwright"
    return Path(environ.get("XDG_CACHE_HOME") or home / ".cache") / "ms-playwright"


def _described(state: State) -> str:
    return f"{state.browser or state.fault}: {state.detail}" if state.detail else str(state.fault)


def _run(command: Sequence[str]) -> str | None:
    """Carries a command out without a terminal; None if it worked, else its last words."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=INSTALL_TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    return None if done.returncode == 0 else _gist(done.stdout) or f"exit code {done.returncode}"


def _gist(text: str) -> str:
    """The lines of an output that say what went wrong, as one line of 300 characters at most."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [
        line
        for line in lines
        if line.startswith(("E:", "Error:")) or "error while loading shared libraries" in line
    ]
    return " · ".join(dict.fromkeys(telling or lines[:1]))[:300]


if __name__ == "__main__":
    sys.exit(main())
