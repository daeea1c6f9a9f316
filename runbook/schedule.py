"""A command at set times, as text: a service and a timer of systemd, or a line for crontab.

Neither starts with the folder and the environment of whoever asked for it. So every path is
absolute, and what the network needs of this environment is written down with it. Nothing is
installed: the text says in comments where it belongs.
"""

from __future__ import annotations

import os
import pwd
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cronsim import CronSim, CronSimError

from runbook.errors import UsageError

COMMANDS = ("run", "plan", "verify", "regress", "doctor")
TIME_OF_DAY = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
CRON_WORDS = re.compile(r"(?:[\d*,/-]+|(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z]))+")
"""What a field of crontab is made of; other programs know more, such as L and #."""

SURROUNDINGS = (
    "HTTPS_PROXY",
    "https_proxy",
    "NO_PROXY",
    "no_proxy",
    "SSL_CERT_FILE",
    "PLAYWRIGHT_BROWSERS_PATH",
)
"""Variables that are no settings and without which a run here may not come through there."""

PLAN_FOUND_CHANGES = 10


@dataclass(frozen=True)
class Job:
    """What is to be carried out, and out of which surroundings.

    Attributes:
        guide: its name.
        command: one of `COMMANDS`.
        flags: of the command, with paths that are absolute.
        program: this program's own executable.
        folder: where it starts.
        environ: the variables that it starts with, none of them a secret.
        left_out: names of variables that it may need and that hold a password.
        account: who it runs as.
    """

    guide: str
    command: str
    flags: tuple[str, ...]
    program: Path
    folder: Path
    environ: Mapping[str, str]
    left_out: tuple[str, ...]
    account: str

    @property
    def words(self) -> list[str]:
        """The command line."""
        return [str(self.program), self.command, self.guide, *self.flags]

    @property
    def name(self) -> str:
        """What its units are called."""
        return f"runbook-{self.guide}-{self.command}"


def job(
    guide: str,
    command: str,
    *,
    program: Path,
    account: str,
    environ: Mapping[str, str],
    env_file: Path | None = None,
    inputs: Path | None = None,
    reports: Path | None = None,
    further: Sequence[str] = (),
) -> Job:
    """Gather what a job needs.

    Args:
        guide: its name.
        command: one of `COMMANDS`.
        program: this program's own executable.
        account: who it runs as.
        environ: the environment of whoever asks for it.
        env_file: settings; None for ``.env`` of this folder if there is one.
        inputs: inputs of the guide.
        reports: folder of the bundles, made by the job itself; None for that of the settings.
        further: flags that are passed on as they are.

    Raises:
        UsageError: a file is missing, a path has a line break, or a flag that is needed is not
            among `further`.
    """
    if env_file is None and Path(".env").is_file():
        env_file = Path(".env")
    flags = [
        part
        for flag, file in (("--env-file", env_file), ("--inputs", inputs))
        if file is not None
        for part in (flag, str(_existing(flag, file)))
    ]
    kept = {name: environ[name] for name in SURROUNDINGS if environ.get(name)}
    secret = tuple(name for name, value in kept.items() if "@" in value)
    folder = reports or (Path(environ["RUNBOOK_REPORTS"]) if "RUNBOOK_REPORTS" in environ else None)
    named = {"RUNBOOK_REPORTS": str(folder.expanduser().absolute())} if folder else {}
    variables = {name: value for name, value in kept.items() if name not in secret} | named
    if command == "regress" and not any(flag.startswith("--baseline") for flag in further):
        raise UsageError(
            "regress needs a baseline to compare with",
            remedy="append it after two hyphens: -- --baseline DIR",
        )
    made = Job(guide, command, (*flags, *further), program, Path.cwd(), variables, secret, account)
    if not all(text.isprintable() for text in (*made.words, str(made.folder), *variables.values())):
        raise UsageError(
            "a path or a flag holds a line break or a control character",
            remedy="rename the file or the folder",
        )
    return made


def _existing(flag: str, file: Path) -> Path:
    if not file.is_file():
        raise UsageError(f"there is no file {file}", where=flag, remedy="correct the path")
    return file.absolute()


def this_program() -> Path:
    """Return the absolute path of this program, as a timer needs it.

    Raises:
        UsageError: its environment has it under no name.
    """
    path = Path(sys.executable).absolute().with_name("runbook")
    if not os.access(path, os.X_OK):
        raise UsageError(
            "this program has no executable of its own that a timer could start",
            where=str(path),
            remedy="install it into an environment: make install",
        )
    return path


def this_account() -> str:
    """Return the name of who asks, or the number where there is no name."""
    uid = os.getuid()
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


# -- systemd ---------------------------------------------------------------------------------------


def systemd(job: Job, at: str) -> str:
    """A service and a timer.

    Args:
        job: what is to be carried out.
        at: a time of day, or what systemd calls a calendar event (systemd.time(7)).

    Raises:
        UsageError: systemd, where it is there to be asked, does not understand `at`, or it would
            not start this program.
    """
    time = TIME_OF_DAY.fullmatch(at.strip())
    event = f"*-*-* {time[1]:0>2}:{time[2]}:00" if time else at.strip()
    checked = bool(time) or _understood(event)
    where = "/etc/systemd/system"
    return "\n".join(
        (
            f"# ---- {where}/{job.name}.service",
            *_service(job),
            "",
            f"# ---- {where}/{job.name}.timer",
            "# Save both parts under the names above, then, as root:",
            f"#   systemctl daemon-reload && systemctl enable --now {job.name}.timer",
            f"# Try it at once with: systemctl start {job.name}.service",
            f"# See what it said with: journalctl -u {job.name}.service",
            *([] if checked else ["# The time was not checked: systemd-analyze is not here."]),
            "[Unit]",
            f"Description=When to start {job.name}.service",
            "",
            "[Timer]",
            f"OnCalendar={event}",
            "# What was missed while the machine was off is caught up with.",
            "Persistent=true",
            "",
            "[Install]",
            "WantedBy=timers.target",
        )
    )


def _service(job: Job) -> list[str]:
    codes = [f"SuccessExitStatus={PLAN_FOUND_CHANGES}"] if job.command == "plan" else []
    variables = [f"Environment={_quoted(f'{name}={v}')}" for name, v in job.environ.items()]
    return [
        *_missing(job, "by a drop-in that only root can read: systemctl edit"),
        "[Unit]",
        f"Description=runbook: {job.command} of the guide {job.guide}",
        "Wants=network-online.target",
        "After=network-online.target",
        "",
        "[Service]",
        "Type=oneshot",
        *(["# As root Chromium starts without its own sandbox."] if job.account == "root" else []),
        f"User={job.account}",
        f"WorkingDirectory={_percent(str(job.folder))}",
        *variables,
        f"ExecStart={_command(job)}",
        *codes,
        "# A request to end goes to runbook alone: it closes its record, then the browser.",
        "KillMode=mixed",
        "TimeoutStopSec=3min",
        "TimeoutStartSec=2h",
        "# Pictures and journals show what the consoles show.",
        "UMask=0077",
        "# No more than this: Chromium's own sandbox needs name spaces, its helper and its system",
        "# calls, and whatever implies NoNewPrivileges takes one of them away.",
        "PrivateTmp=yes",
        "ProtectSystem=full",
        "ProtectControlGroups=yes",
    ]


def _understood(event: str) -> bool:
    """Tell whether systemd was there to say that it understands a calendar event.

    Raises:
        UsageError: it does not.
    """
    if not event or not event.isprintable():
        raise _no_time(event, "nothing that can stand in a line")
    program = shutil.which("systemd-analyze")
    if program is None:
        return False
    asked = subprocess.run(
        [program, "calendar", "--", event], capture_output=True, text=True, check=False
    )
    if asked.returncode != 0:
        raise _no_time(event, asked.stderr.strip() or f"exit code {asked.returncode}")
    return True


def _no_time(at: str, seen: str) -> UsageError:
    return UsageError(
        f"--at is no time that systemd understands: {at!r}",
        seen=seen,
        remedy="give a time of day such as 05:30, or a calendar event such as “Mon..Fri 05:30”",
    )


def _command(job: Job) -> str:
    """A command line (systemd.service(5), "Command lines").

    In its first word, the program, a dollar sign is one, and no quotation mark is allowed.

    Raises:
        UsageError: there is one.
    """
    program, *words = job.words
    if set(program) & set("\"'\\"):
        raise UsageError(
            "systemd starts no program whose path has a quotation mark or a backslash",
            where=program,
            remedy="install it in another folder",
        )
    return " ".join((_quoted(program), *(_quoted(word.replace("$", "$$")) for word in words)))


def _quoted(word: str) -> str:
    """A word of a unit file (systemd.syntax(7))."""
    escaped = _percent(word.replace("\\", "\\\\").replace('"', '\\"'))
    return escaped if re.fullmatch(r"[\w./:=@%+,-]+", escaped) else f'"{escaped}"'


def _percent(text: str) -> str:
    return text.replace("%", "%%")


# -- cron ------------------------------------------------------------------------------------------


def cron(job: Job, at: str) -> str:
    """A line for crontab.

    Args:
        job: what is to be carried out.
        at: a time of day, or the five fields of crontab(5).

    Raises:
        UsageError: `at` is neither, or a backslash stands where cron would read it.
    """
    time = TIME_OF_DAY.fullmatch(at.strip())
    fields = f"{int(time[2])} {int(time[1])} * * *" if time else " ".join(at.split())
    _means_a_time(fields)
    variables = [f"{name}={shlex.quote(value)}" for name, value in job.environ.items()]
    command = " ".join(("cd", shlex.quote(str(job.folder)), "&&", "umask 077", "&&", *variables))
    line = f"{command} {shlex.join(job.words)}"
    if "\\" in line:
        raise UsageError(
            "a path or a flag holds a backslash, which not every cron reads alike",
            remedy="rename the file or the folder, or use --format systemd",
        )
    return "\n".join(
        (
            *_missing(job, "in the crontab, as a line NAME=value of its own"),
            f"# For the crontab of {job.account}: crontab -e, and put the line below at its end.",
            "# What it says is mailed to that account, or to whom a line MAILTO=… names.",
            # A percent sign that is not escaped ends the command (crontab(5)).
            f"{fields} {line.replace('%', chr(92) + '%')}",
        )
    )


def _means_a_time(fields: str) -> None:
    """See that five fields of crontab are such, and that the time they mean ever comes.

    Raises:
        UsageError: they are not.
    """
    parts = fields.split()
    seen = "" if len(parts) == 5 else f"{len(parts)} fields"
    odd = [part for part in parts if not CRON_WORDS.fullmatch(part)]
    if odd and not seen:
        seen = f"cron does not know {odd[0]!r}"
    try:
        if not seen:
            next(CronSim(fields, datetime.now(UTC)))
    except (CronSimError, StopIteration) as error:
        seen = str(error) or "that time never comes"
    if seen:
        raise UsageError(
            f"--at is no time that cron understands: {fields!r}",
            seen=seen,
            remedy="give a time of day such as 05:30, or five fields such as “30 5 * * 1-5”",
        )


def _missing(job: Job, how: str) -> list[str]:
    return [
        f"# {name} holds a password and is left out here: give it {how}" for name in job.left_out
    ]


FORMATS: Mapping[str, Callable[[Job, str], str]] = {"systemd": systemd, "cron": cron}
