"""The command line as an operator has it: a process, its output, and the bundle that it left."""

from __future__ import annotations

import base64
import html
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal
from urllib.parse import parse_qs, quote, urlsplit

import httpx
from pydantic import BaseModel, ConfigDict, Field

RUNBOOK = Path(sys.executable).parent / "runbook"
GUIDE = "connectwise-home"
PAIRS = ("bespoke", "plain", "on_material", "on_vue")
"""Pairs of consoles that were written from the guide's text alone, by other hands and with other
component libraries (`tests.consoles`)."""

OURS = re.compile(r"(IDAAS|CONNECTWISE|TEST|RUNBOOK)_")
KEPT = ("RUNBOOK_BROWSER", "RUNBOOK_STATE")
"""What a command takes over from the tests: their browser, and a state folder that is theirs."""

LIMIT_S = 600
LOOK_EVERY_S = 0.005
"""How often a journal is looked at that a run is writing."""


PILOT = 'provider = { users = ["jane.doe@example.com"] }\n'
"""The administrator of ConnectWise Home keeps a way in of its own, however the provider fails."""

SERVER = '[resource_server]\nname = "Calendar API"\nvalue = "https://api.example.com/calendar"\n'
WITHOUT_LOGINS = "[test]\nservice_provider_login = false\nidentity_provider_login = false\n"
KINDS = frozenset({"application", "resource-rule", "resource-server", "provider"})
"""What a run with `SERVER` makes one of each."""

COMMITS = ("2.11", "3.4", "4.7", "6.8")
"""The instructions that save them."""


class Shape(BaseModel):
    """A part of the published shape of `result.json`: these keys and no others."""

    model_config = ConfigDict(extra="forbid", strict=True)


class RunShape(Shape):
    id: str
    guide: Literal["connectwise-home"]
    status: Literal["done", "unchanged", "failed", "stopped", "interrupted"]
    exit_code: int
    error: str | None
    started: str
    finished: str
    duration_s: float
    waited_for_codes_s: float


class ConsoleShape(Shape):
    url: str
    version: str | None


class InstructionShape(Shape):
    id: str
    title: str
    console: Literal["idaas", "connectwise"]
    status: Literal["done", "unchanged", "skipped", "healed", "failed", "pending"]
    optional: bool
    before: Any
    after: Any
    screenshot: str | None
    ms: int
    note: str | None


class FromShape(Shape):
    instruction: str
    console: str
    origin: str


class ToShape(FromShape):
    read_back: bool


class TransferShape(Shape):
    name: Literal["redirect_uri", "client_id", "issuer_url"]
    value: str
    from_: FromShape = Field(alias="from")
    to: list[ToShape]


class ObjectShape(Shape):
    console: Literal["idaas", "connectwise"]
    kind: Literal["application", "resource-rule", "resource-server", "provider"]
    name: str
    id: str | None
    action: Literal["created", "changed", "adopted", "in-doubt"]


class CheckShape(Shape):
    id: str
    status: Literal["passed", "failed", "skipped"]
    detail: str


class DeviationShape(Shape):
    instruction: str
    kind: str
    expected: str
    found: str | None
    action: Literal["healed", "navigated", "dismissed", "stopped", "reported"]


class ErratumShape(Shape):
    instruction: str
    detail: str


class ResultShape(Shape):
    """`result.json` as `runbook/result@1` publishes it."""

    schema_: Literal["runbook/result@1"] = Field(alias="schema")
    run: RunShape
    consoles: dict[Literal["idaas", "connectwise"], ConsoleShape]
    instructions: list[InstructionShape]
    transfers: list[TransferShape]
    objects: list[ObjectShape]
    checks: list[CheckShape]
    deviations: list[DeviationShape]
    errata: list[ErratumShape]


@dataclass(frozen=True)
class Finished:
    """A command that has ended: its code, what it said, and the bundle if it left one."""

    code: int
    out: str
    err: str
    bundle: Path

    @property
    def last_line(self) -> str:
        return self.out.rstrip("\n").rpartition("\n")[2]

    @cached_property
    def result(self) -> dict[str, Any]:
        """`result.json`, held against its published shape."""
        read: dict[str, Any] = json.loads((self.bundle / "result.json").read_bytes())
        ResultShape.model_validate(read)
        for instruction in read["instructions"]:
            picture = instruction["screenshot"]
            assert picture is None or (self.bundle / picture).is_file(), picture
        return read

    @cached_property
    def events(self) -> list[dict[str, Any]]:
        lines = (self.bundle / "events.jsonl").read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines]

    @property
    def page(self) -> str:
        return (self.bundle / "report.html").read_text(encoding="utf-8")

    def instruction(self, id: str) -> dict[str, Any]:
        return next(one for one in self.result["instructions"] if one["id"] == id)

    def statuses(self, *, optional: bool | None = None) -> dict[str, str]:
        return {
            one["id"]: one["status"]
            for one in self.result["instructions"]
            if optional is None or one["optional"] is optional
        }

    def checks(self) -> dict[str, str]:
        return {one["id"]: one["status"] for one in self.result["checks"]}

    def objects(self) -> dict[str, str]:
        """What became of the objects, by kind; each kind stands there once."""
        kinds = {one["kind"]: one["action"] for one in self.result["objects"]}
        assert len(kinds) == len(self.result["objects"]), self.result["objects"]
        return kinds

    @property
    def error(self) -> dict[str, Any]:
        """The one error on the record."""
        (error,) = (event for event in self.events if event["type"] == "error")
        return error

    def is_told_first(self) -> bool:
        """Whether the report begins with the failure and its words."""
        first = re.search(r"<main>\s*<section id=\"([a-z]+)\"", self.page)
        return bool(
            first and first[1] == "failure" and html.escape(self.error["what"]) in self.page
        )


def secrets_of(settings: Mapping[str, str]) -> set[str]:
    """Every password and seed of the settings, bare."""
    found = {value for name, value in settings.items() if name.endswith("_PASSWORD")}
    for name, value in settings.items():
        if name.endswith("_TOTP_SECRET"):
            found.add(parse_qs(urlsplit(value).query)["secret"][0])
    return found


def leaked(finished: Finished, secrets: set[str]) -> list[str]:
    """Where a secret stands, in any of the encodings in which it could have got there."""
    assert secrets
    texts = {"stdout": finished.out.encode(), "stderr": finished.err.encode()}
    if finished.bundle.is_dir():
        files = [path for path in finished.bundle.rglob("*") if path.is_file()]
        texts |= {str(path): path.read_bytes() for path in files}
    needles = {form for secret in secrets for form in _forms(secret)}
    return [name for name, text in texts.items() if any(one in text for one in needles)]


def _forms(secret: str) -> set[bytes]:
    forms = {
        secret,
        quote(secret, safe=""),
        html.escape(secret),
        json.dumps(secret)[1:-1],
        base64.b64encode(secret.encode()).decode().rstrip("="),
        secret.encode().hex(),
    }
    return {form.encode() for form in forms}


@dataclass(frozen=True)
class Consoles:
    """Two sandbox consoles and the settings that lead to them."""

    settings: Mapping[str, str]
    control: Mapping[str, str]

    @property
    def secrets(self) -> set[str]:
        return secrets_of(self.settings)

    def requests(self) -> int:
        """Configuration requests that both consoles have had."""
        return sum(
            int(self._get(f"{address}/requests")["configuration"])
            for address in self.control.values()
        )

    def export(self, console: str) -> dict[str, Any]:
        held: dict[str, Any] = self._get(f"{self.control[console]}/export")
        return held

    def held(self) -> dict[str, int]:
        """How many objects of each kind both consoles hold."""
        return {
            kind: len(objects)
            for console in self.control
            for kind, objects in self.export(console).items()
            if isinstance(objects, list)
        }

    def has_one_more_of_each(self, before: Mapping[str, int]) -> bool:
        """Whether there is one object more of each of `KINDS` than before, and no other."""
        grown = sorted(count - before[kind] for kind, count in self.held().items())
        return grown == [0] * (len(grown) - len(KINDS)) + [1] * len(KINDS)

    def count(self) -> int:
        """How many objects both consoles hold."""
        return sum(self.held().values())

    def fault(self, name: str, *, on: bool = True) -> None:
        for address in self.control.values():
            httpx.post(
                f"{address}/faults", json={"name": name, "on": on}, trust_env=False
            ).raise_for_status()

    @staticmethod
    def _get(address: str) -> Any:
        answer = httpx.get(address, trust_env=False)
        answer.raise_for_status()
        return answer.json()


def env_file(path: Path, settings: Mapping[str, str]) -> Path:
    """Write settings as an operator's env file."""
    path.write_text("".join(f"{name}='{value}'\n" for name, value in settings.items()))
    return path


@contextmanager
def started(
    *arguments: str | Path, cwd: Path, environ: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """The command line as a process with a group of its own; killed if it is still there."""
    inherited = {name: value for name, value in os.environ.items() if not OURS.match(name)}
    named = {name: os.environ[name] for name in KEPT if os.environ.get(name)}
    process = subprocess.Popen(
        [str(RUNBOOK), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env={**inherited, **named, **(environ or {})},
        start_new_session=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def invoke(
    *arguments: str | Path, cwd: Path, bundle: Path, environ: Mapping[str, str] | None = None
) -> Finished:
    """Run a command to its end."""
    with started(*arguments, cwd=cwd, environ=environ) as process:
        out, err = process.communicate(timeout=LIMIT_S)
    return Finished(process.returncode, out, err, bundle)


Moment = Callable[[Mapping[str, Any]], bool]


def at(type: str, instruction: str) -> Moment:
    """The moment at which the event of an instruction is on disk."""
    return lambda event: (event["type"], event.get("instruction")) == (type, instruction)


def written(bundle: Path) -> list[dict[str, Any]]:
    """The whole lines of a journal that is being written."""
    try:
        lines = (bundle / "events.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    except FileNotFoundError:
        return []
    return [json.loads(line) for line in lines]


def reach(process: subprocess.Popen[str], bundle: Path, moment: Moment) -> None:
    """Let a run come to a moment."""
    deadline = time.monotonic() + LIMIT_S
    while not any(map(moment, written(bundle))):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(LOOK_EVERY_S)


class Operator:
    """Somebody at a prompt, in a folder, with an env file for two consoles."""

    def __init__(self, folder: Path, consoles: Consoles) -> None:
        self.folder = folder
        self.consoles = consoles
        self.env = env_file(folder / "consoles.env", consoles.settings)

    def arguments(
        self, command: str, name: str, *flags: str, inputs: str | None = None, **settings: str
    ) -> tuple[Path, Sequence[str | Path]]:
        """The bundle's folder and the arguments of a command that drives the consoles."""
        bundle = self.folder / name
        env = self.env
        if settings:
            env = env_file(self.folder / f"{name}.env", {**self.consoles.settings, **settings})
        given: list[str | Path] = [command, GUIDE, "--env-file", env, "--out", bundle, *flags]
        if inputs is not None:
            file = self.folder / f"{name}.toml"
            file.write_text(inputs, encoding="utf-8")
            given += ["--inputs", file]
        return bundle, given

    def does(
        self, command: str, name: str, *flags: str, inputs: str | None = None, **settings: str
    ) -> Finished:
        """Run a command into the bundle `name`; settings given here go before the sandbox's."""
        bundle, given = self.arguments(command, name, *flags, inputs=inputs, **settings)
        return invoke(*given, cwd=self.folder, bundle=bundle)

    def is_disturbed(
        self,
        name: str,
        moment: Moment,
        act: Callable[[subprocess.Popen[str]], object],
        *flags: str,
        inputs: str | None = None,
        **settings: str,
    ) -> Finished:
        """Run the guide into the bundle `name`, and do something to it at a moment: the process
        stands still meanwhile."""
        bundle, given = self.arguments("run", name, *flags, inputs=inputs, **settings)
        with started(*given, cwd=self.folder) as process:
            reach(process, bundle, moment)
            process.send_signal(signal.SIGSTOP)
            act(process)
            process.send_signal(signal.SIGCONT)
            out, err = process.communicate(timeout=LIMIT_S)
        return Finished(process.returncode, out, err, bundle)

    def resumes(self, name: str, *flags: str, into: str = "resumed") -> Finished:
        """Go on with the run whose bundle is `name`."""
        bundle = self.folder / into
        given: tuple[str | Path, ...] = (
            "resume",
            self.folder / name,
            "--env-file",
            self.env,
            "--out",
            bundle,
            *flags,
        )
        return invoke(*given, cwd=self.folder, bundle=bundle)

    def does_it_once(self, *flags: str) -> Finished:
        """Run the whole guide to its end and see that running it again writes nothing."""
        first = self.does("run", "first", *flags)
        assert first.code == 0, first.out
        assert first.result["run"]["status"] == "done"
        assert set(first.statuses(optional=False).values()) <= {"done", "unchanged"}
        checks = first.checks().items()
        assert {status for id, status in checks if id != "second-factor"} == {"passed"}
        requests = self.consoles.requests()
        second = self.does("run", "second", *flags)
        assert second.code == 0, second.out
        assert second.result["run"]["status"] == "unchanged"
        assert self.consoles.requests() == requests
        assert leaked(first, self.consoles.secrets) == []
        return first
